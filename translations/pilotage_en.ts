<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Compliance</name>
    <message numerus="yes">
        <source>%n entities</source>
        <translation>
            <numerusform>%n entity</numerusform>
            <numerusform>%n entities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cycle %1, %n entities</source>
        <translation>
            <numerusform>Cycle %1, %n entity</numerusform>
            <numerusform>Cycle %1, %n entities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n excluded</source>
        <translation>
            <numerusform>; %n excluded</numerusform>
            <numerusform>; %n excluded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n counties, mean and range</source>
        <translation>
            <numerusform>%n county, mean and range</numerusform>
            <numerusform>%n counties, mean and range</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counties incomplete for %1</source>
        <translation>
            <numerusform>%n county incomplete for %1</numerusform>
            <numerusform>%n counties incomplete for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entities short of allowances</source>
        <translation>
            <numerusform>%n entity short of allowances</numerusform>
            <numerusform>%n entities short of allowances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days to the deadline</source>
        <translation>
            <numerusform>%n day to the deadline</numerusform>
            <numerusform>%n days to the deadline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counties have no score</source>
        <translation>
            <numerusform>%n county has no score</numerusform>
            <numerusform>%n counties have no score</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preliminary scores</source>
        <translation>
            <numerusform>%n preliminary score</numerusform>
            <numerusform>%n preliminary scores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pilots are up for acceptance</source>
        <translation>
            <numerusform>%n pilot is up for acceptance</numerusform>
            <numerusform>%n pilots are up for acceptance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n counties have fully reported %2</source>
        <translation>
            <numerusform>%1 of %n county has fully reported %2</numerusform>
            <numerusform>%1 of %n counties have fully reported %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ranking</name>
    <message numerus="yes">
        <source>up %n</source>
        <translation>
            <numerusform>up %n</numerusform>
            <numerusform>up %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>down %n</source>
        <translation>
            <numerusform>down %n</numerusform>
            <numerusform>down %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Synergy</name>
    <message numerus="yes">
        <source>mean of %n counties %1</source>
        <translation>
            <numerusform>mean of %n county %1</numerusform>
            <numerusform>mean of %n counties %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counties and their mean</source>
        <translation>
            <numerusform>%n county and its mean</numerusform>
            <numerusform>%n counties and their mean</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n counties</source>
        <translation>
            <numerusform>Mean of %n county</numerusform>
            <numerusform>Mean of %n counties</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>integrity, foreign keys, the chain of the change log and every attachment; 1 = a fault was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns: check, result, code. json: ok, integrity, foreign_keys, chain, contents, findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns: backup, head_hash. Attachments above 256 KB go into NAME.files beside it; missing ones are named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns: row (brought, lost), table, rows, page, reason. The damaged file is left untouched; attachment files beside it are copied beside the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no date; write 2024-01-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns: archive, first_seq, last_seq, entries, bytes, sha256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why; kept in the change log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps older than this day, e.g. 2024-01-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moves what older steps changed out of the file; the chain stays whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archives that contents of the change log lie in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brings an archive back, each content proven against the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no id of a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the id of no attachment, nor the start of one hash alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns: id, file_name, size, media_type, sha256, document, title, number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document; see documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the district, site or project it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file to attach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes a document of this title for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only say how much there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the documents that stand behind figures and events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns: id, title, number, date, issuer, status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attaches a file to a document, known by its SHA-256 from then on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attachments with size and hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes an attachment to a file, its hash proven on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HASH: a hash, its start (6 digits or more), or an id. Columns: path, size, sha256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removes an attachment; undo and the bin bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes contents away that no row, undo step or bin entry needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns: contents, bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the id of no saved evaluation; see evaluations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns: id, state (draft, published), label, scheme, version, scope, level, period, created_at, created_by, published_at, published_by, reason, seal (its entry in the history), input_digest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name; otherwise the one it was saved under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved evaluations, drafts and published ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seals a saved evaluation (evaluate --save): no undo, no change, until it is withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes a publication back, as an entry of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deletes a saved evaluation that is not published</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>The rows were not compared with the change log, because a part of it was erased or archived or the format of the file was renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subject of a document</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archive of the change log</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contents of change %1 lie in the archive %2. Bring the archive back to look at them or to take the change back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was known then cannot be told: contents of the change log were moved to the archive %1. Bring it back first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contents of %3 changes from %1 to %2 were moved to the archive %4 (SHA-256 %5...) by a logged step; the chain is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change log has no contents older than %1 that could be moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no archive of this workbook, was brought back already, or was altered (SHA-256 %2...)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive does not hold what the change log says. Nothing was changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of the attachment %1 (SHA-256 %2...) is missing. It belongs to %3: copy the folder .files along with the workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of the attachment %1 is not the one attached: its bytes do not give SHA-256 %2... (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of the saved evaluation %1 (SHA-256 %2...) is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of the saved evaluation %1 was altered: its bytes do not give SHA-256 %2...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content is not there: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content was altered, its bytes do not give SHA-256 %1...; no file was left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 attachment files go with it, %2 of them copied now: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer (%1) stands before the last change of this workbook (%2). Changes keep their order; check date and time of the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evaluation “%1” is published and stays as it is. Withdraw it first, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evaluation “%1” is not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inputs or results of the saved evaluation %1 are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved inputs of evaluation %1 do not give its saved ranks and scores again, so it was not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are trial weights, not those of the scheme. Put the weights of the scheme back before publishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no district in this scope to publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A label is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no document %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no attachment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a file can be attached: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty and was not attached: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the document it belongs to, or the title of a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is attached to this document already (%2): it has the same content</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilotage::ui::CompliancePage</name>
    <message numerus="yes">
        <source>%n entities written to %1</source>
        <translation>
            <numerusform>%n entity written to %1</numerusform>
            <numerusform>%n entities written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pilotage::ui::FiguresDialog</name>
    <message numerus="yes">
        <source>%1 of %n figures are there</source>
        <translation>
            <numerusform>%1 of %n figure is there</numerusform>
            <numerusform>%1 of %n figures are there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pilotage::ui::ImportPage</name>
    <message numerus="yes">
        <source>%1: &lt;b&gt;%Ln&lt;/b&gt; row(s) stored as one step.</source>
        <translation>
            <numerusform>%1: &lt;b&gt;%Ln&lt;/b&gt; row stored as one step.</numerusform>
            <numerusform>%1: &lt;b&gt;%Ln&lt;/b&gt; rows stored as one step.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) stored</source>
        <translation>
            <numerusform>%Ln row stored</numerusform>
            <numerusform>%Ln rows stored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Store %Ln row(s)</source>
        <translation>
            <numerusform>Store %Ln row</numerusform>
            <numerusform>Store %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pilotage::ui::MainWindow</name>
    <message numerus="yes">
        <source>%1: %Ln row(s) written, SHA-256 %2...</source>
        <translation>
            <numerusform>%1: %Ln row written, SHA-256 %2...</numerusform>
            <numerusform>%1: %Ln rows written, SHA-256 %2...</numerusform>
        </translation>
    </message>
    <message>
        <source> %1.</source>
        <comment>a further sentence</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilotage::ui::PublishTools</name>
    <message>
        <source>Publish…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved and published evaluations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no scores to publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>scope, period</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish synergy index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranks, scores and inputs are sealed as they are now. A published evaluation is neither changed nor deleted nor undone, only withdrawn, with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published and sealed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilotage::ui::SavedDialog</name>
    <message>
        <source>All districts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>person, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n districts</source>
        <translation>
            <numerusform>%n district</numerusform>
            <numerusform>%n districts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n of them without a score</source>
        <translation>
            <numerusform>, %n of them without a score</numerusform>
            <numerusform>, %n of them without a score</numerusform>
        </translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Districts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1 % of the weight has figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved evaluations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is saved yet. “Publish…” on the page seals what it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed by entry %1 of the history, %2. SHA-256 of its inputs %3...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft. SHA-256 of its inputs %1...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish saved evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranks, scores and inputs are sealed as saved. A published evaluation is neither changed nor deleted nor undone, only withdrawn, with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It becomes a draft again. That it was published and withdrawn stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft deleted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilotage::ui::SealDialog</name>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a label by which others find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a reason; it is kept in the change log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilotage::ui::SynergyPage</name>
    <message numerus="yes">
        <source>%n counties</source>
        <translation>
            <numerusform>%n county</numerusform>
            <numerusform>%n counties</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pilotage::ui::WeightsPane</name>
    <message numerus="yes">
        <source>Sum %1; %n ranks have moved</source>
        <translation>
            <numerusform>Sum %1; %n rank has moved</numerusform>
            <numerusform>Sum %1; %n ranks have moved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pilotage::workbook::Attachments</name>
    <message>
        <source>Attach %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove attachment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean up attachments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilotage::workbook::PayloadArchiving</name>
    <message>
        <source>Archive the change log up to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the archive %1 back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pilotage::workbook::Publishing</name>
    <message>
        <source>Publish %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete saved evaluation %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
