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
    <name>FrozenReports</name>
    <message>
        <source>Freeze report %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw report %1</source>
        <translation type="unfinished"></translation>
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
    <name>Report</name>
    <message>
        <source>Annex %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace code %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendments to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1-amendments</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>After the report %1 was frozen, %n of its numbers would print differently.</source>
        <translation>
            <numerusform>After the report %1 was frozen, %n of its numbers would print differently.</numerusform>
            <numerusform>After the report %1 was frozen, %n of its numbers would print differently.</numerusform>
        </translation>
    </message>
    <message>
        <source>Amended numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (estimated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (preliminary)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>sum of %n row(s)</source>
        <translation>
            <numerusform>sum of %n row</numerusform>
            <numerusform>sum of %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>— no data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>△ preliminary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* estimated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The totals are sums of what is there; %n figure(s) are missing.</source>
        <translation>
            <numerusform>The totals are sums of what is there; %n figure is missing.</numerusform>
            <numerusform>The totals are sums of what is there; %n figures are missing.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the numbers of the text come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source or formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEMO DATA · not for reporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the data: %1, workbook %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on %1 by 碳路 Pilotage %2 from the template %3; %4 bound numbers, %5 pending review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look a trace code up with: pilotage-cli report FILE %1 --period %2 --subject %3 --trace CODE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEMO DATA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text area %1 x %2 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines of %2 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page number at the outer edge, size 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last page shares its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportValues</name>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheme: %1 %2; hatched: no score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <comment>unit of a score of 100</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band: from the lowest to the highest district; hollow points are preliminary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars: share of full marks; ticks: mean of all districts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowance ledger of this workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no obligations registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completion by volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completion by entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published rate, basis not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entities with an obligation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entities in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entities short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entities excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>basis not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allocated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bought, net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published, basis unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By volume: Σ min(handed in, due) ÷ Σ due; by entity: in full ÷ with an obligation; tick: national rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not apply to any part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this indicator is not added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weights are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over %2 of %3 districts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, change on the year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no figure of the year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the base is zero or negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, less the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: figures of this workbook; hollow points are preliminary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scheme %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few figures for a score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no score of the year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of the index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of the index, year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of the index, change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>range of the index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>range of the index, change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>districts with a score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>districts without a score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>districts that rose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>districts that fell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>districts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>index, year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>index, change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places climbed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, share of full marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of the index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figures of this workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indicators expected of each district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figures expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figures reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figures missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>districts that reported all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>districts that lack figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completeness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preliminary figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figures not reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected: the indicators that the schemes of this workbook are made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low- or zero-carbon townships and villages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pilots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By district, count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: register of this workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>register of this workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>give either --subject or --under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is one document; give --subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. The files written so far are whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font %1 is not installed; %2 stands in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number of this report has the code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shipped reports and final ones kept in the workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one document, for this district or site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one document for each county or site below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder for the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of pdf, xlsx, html; pdf by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scheme; the workbook&apos;s first by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the number with this trace code comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all numbers of the document and where they come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep the report in the workbook as final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the final report; 2024-R1 and so on by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what would print differently today; with --out an amendment table too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a final report back; needs --reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the kept files of a final report again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why a final report is withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no format of reports; there are %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reports as PDF, XLSX and HTML, one or one for each county or site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEMPLATE is a shipped report (annual, county, site, compliance, quality) or a report file.
Columns: file; with --numbers and --trace: code, place, printed, value, unit, figure, subject, period, formula, source, source_place, state, reason, key; with --differences: code, figure, subject, period, before, after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no final report %1. Kept: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows changed since %2 was frozen; %3 of its numbers would differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kept files do not have the digest that was sealed.</source>
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
    <message>
        <source>final report</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>content of a final report</source>
        <comment>table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report %1 and no such file. Shipped: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report file begins with the block [report]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a block ends with ]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An indented line continues the line above it, but there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line is KEY = VALUE; indent it if it continues the line above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line stands before the first block, e.g. [report]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no block [%1]. Known: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key %1 here. Known: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be %2. Known: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block [%1] needs the key %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phrase needs a name: [phrase NAME]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level of a heading is 1, 2 or 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column is: FIELD | heading | English heading | options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A condition compares with a number: FIELD &gt; 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A condition names a field: FIELD, or FIELD &gt; 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a number that is not negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each { needs its } and none stands inside another: {FIELD} or {FIELD | PHRASE}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no phrase %1. Known in this file: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no value &quot;%1&quot;. Known: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a final report %1 already; the next free name is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report %1 has faults or no files; nothing was frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawing %1 needs a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 could not be made</source>
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
