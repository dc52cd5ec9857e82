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
        <source>%1 of %2 counties have fully reported %3</source>
        <translation>
            <numerusform>%1 of %2 county has fully reported %3</numerusform>
            <numerusform>%1 of %2 counties have fully reported %3</numerusform>
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
    <message numerus="yes">
        <source>After the report %1 was frozen, %n of its numbers would print differently.</source>
        <translation>
            <numerusform>After the report %1 was frozen, %n of its numbers would print differently.</numerusform>
            <numerusform>After the report %1 was frozen, %n of its numbers would print differently.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sum of %n row(s)</source>
        <translation>
            <numerusform>sum of %n row</numerusform>
            <numerusform>sum of %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The totals are sums of what is there; %n figure(s) are missing.</source>
        <translation>
            <numerusform>The totals are sums of what is there; %n figure is missing.</numerusform>
            <numerusform>The totals are sums of what is there; %n figures are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportValues</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
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
    <name>pilotage::ui::BackupsPage</name>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln&lt;/b&gt; backup(s), together %1; the newest of &lt;b&gt;%2&lt;/b&gt;. They lie in %3.</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; backup, %1, of &lt;b&gt;%2&lt;/b&gt;. It lies in %3.</numerusform>
            <numerusform>&lt;b&gt;%Ln&lt;/b&gt; backups, together %1; the newest of &lt;b&gt;%2&lt;/b&gt;. They lie in %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pilotage::ui::BatchDialog</name>
    <message numerus="yes">
        <source>%n: %1</source>
        <comment>number of subjects, their names</comment>
        <translation>
            <numerusform>%n: %1</numerusform>
            <numerusform>%n: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n files</source>
        <translation>
            <numerusform>Write %n file</numerusform>
            <numerusform>Write %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pilotage::ui::CheckPage</name>
    <message numerus="yes">
        <source>The file is sound; &lt;b&gt;%Ln&lt;/b&gt; row(s) break a rule.</source>
        <translation>
            <numerusform>The file is sound; &lt;b&gt;%Ln&lt;/b&gt; row breaks a rule.</numerusform>
            <numerusform>The file is sound; &lt;b&gt;%Ln&lt;/b&gt; rows break a rule.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is sound; &lt;b&gt;%Ln&lt;/b&gt; finding(s) to look at.</source>
        <translation>
            <numerusform>The file is sound; &lt;b&gt;%Ln&lt;/b&gt; finding to look at.</numerusform>
            <numerusform>The file is sound; &lt;b&gt;%Ln&lt;/b&gt; findings to look at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pilotage::ui::CleaningPane</name>
    <message numerus="yes">
        <source>%Ln doubtful text(s) found</source>
        <translation>
            <numerusform>%Ln doubtful text found</numerusform>
            <numerusform>%Ln doubtful texts found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln accepted</numerusform>
            <numerusform>%Ln accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln</source>
        <translation>
            <numerusform>Accept %Ln</numerusform>
            <numerusform>Accept %Ln</numerusform>
        </translation>
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
    <name>pilotage::ui::FinalReports</name>
    <message numerus="yes">
        <source>%n rows changed since; every number still prints the same</source>
        <translation>
            <numerusform>%n row changed since; every number still prints the same</numerusform>
            <numerusform>%n rows changed since; every number still prints the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files of %1 were written, as they were kept</source>
        <translation>
            <numerusform>%n file of %1 was written, as it was kept</numerusform>
            <numerusform>%n files of %1 were written, as they were kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows changed</source>
        <translation>
            <numerusform>%n row changed</numerusform>
            <numerusform>%n rows changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers would differ</source>
        <translation>
            <numerusform>%n number would differ</numerusform>
            <numerusform>%n numbers would differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pilotage::ui::HistoryDetails</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> And %Ln more.</source>
        <translation>
            <numerusform> And %Ln more.</numerusform>
            <numerusform> And %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pilotage::ui::HistoryPage</name>
    <message numerus="yes">
        <source>%Ln step(s) undone; Ctrl+Y brings them back one by one</source>
        <translation>
            <numerusform>%Ln step undone; Ctrl+Y brings it back</numerusform>
            <numerusform>%Ln steps undone; Ctrl+Y brings them back one by one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are back: %1</source>
        <translation>
            <numerusform>%Ln row is back: %1</numerusform>
            <numerusform>%Ln rows are back: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) did not come back. Free their places first, then restore once more.</source>
        <translation>
            <numerusform>%Ln row did not come back. Free its place first, then restore once more.</numerusform>
            <numerusform>%Ln rows did not come back. Free their places first, then restore once more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undoing %Ln step(s)</source>
        <translation>
            <numerusform>Undoing %Ln step</numerusform>
            <numerusform>Undoing %Ln steps</numerusform>
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
    <message numerus="yes">
        <source>%Ln column(s) open</source>
        <translation>
            <numerusform>%Ln column open</numerusform>
            <numerusform>%Ln columns open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be looked at</source>
        <translation>
            <numerusform>%Ln to be looked at</numerusform>
            <numerusform>%Ln to be looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) commented in %1</source>
        <translation>
            <numerusform>%Ln cell commented in %1</numerusform>
            <numerusform>%Ln cells commented in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> ⋅ %Ln line(s) left out</source>
        <translation>
            <numerusform> ⋅ %Ln line left out</numerusform>
            <numerusform> ⋅ %Ln lines left out</numerusform>
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
</context>
<context>
    <name>pilotage::ui::RangeLegend</name>
    <message numerus="yes">
        <source>heading, %Ln row(s)</source>
        <translation>
            <numerusform>heading, %Ln row</numerusform>
            <numerusform>heading, %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>keys, %Ln column(s)</source>
        <translation>
            <numerusform>keys, %Ln column</numerusform>
            <numerusform>keys, %Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>values, %Ln column(s)</source>
        <translation>
            <numerusform>values, %Ln column</numerusform>
            <numerusform>values, %Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left out, %Ln line(s)</source>
        <translation>
            <numerusform>left out, %Ln line</numerusform>
            <numerusform>left out, %Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pilotage::ui::RecoveryPage</name>
    <message numerus="yes">
        <source>%Ln backup(s)</source>
        <translation>
            <numerusform>%Ln backup</numerusform>
            <numerusform>%Ln backups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pilotage::ui::RegisterPage</name>
    <message numerus="yes">
        <source>%1: %Ln row(s) written, SHA-256 %2...</source>
        <translation>
            <numerusform>%1: %Ln row written, SHA-256 %2...</numerusform>
            <numerusform>%1: %Ln rows written, SHA-256 %2...</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pilotage::ui::ReportPage</name>
    <message numerus="yes">
        <source>Writing %n reports</source>
        <translation>
            <numerusform>Writing %n report</numerusform>
            <numerusform>Writing %n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were written.</source>
        <translation>
            <numerusform>%n file was written.</numerusform>
            <numerusform>%n files were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were written to %1</source>
        <translation>
            <numerusform>%n file was written to %1</numerusform>
            <numerusform>%n files were written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charts</source>
        <translation>
            <numerusform>%n chart</numerusform>
            <numerusform>%n charts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n&lt;/b&gt; numbers</source>
        <translation>
            <numerusform>&lt;b&gt;%n&lt;/b&gt; number</numerusform>
            <numerusform>&lt;b&gt;%n&lt;/b&gt; numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n&lt;/b&gt; reports are final; the chosen one is compared with the data of today</source>
        <translation>
            <numerusform>&lt;b&gt;%n&lt;/b&gt; report is final; it is compared with the data of today</numerusform>
            <numerusform>&lt;b&gt;%n&lt;/b&gt; reports are final; the chosen one is compared with the data of today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pilotage::ui::SavedDialog</name>
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
</context>
<context>
    <name>pilotage::ui::SectionList</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pilotage::ui::SheetPane</name>
    <message numerus="yes">
        <source>  first %Ln rows</source>
        <translation>
            <numerusform>  first %Ln row</numerusform>
            <numerusform>  first %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets hold something</source>
        <translation>
            <numerusform>%Ln sheet holds something</numerusform>
            <numerusform>%Ln sheets hold something</numerusform>
        </translation>
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
    <name>workbook</name>
    <message numerus="yes">
        <source>Import %Ln file(s)</source>
        <translation>
            <numerusform>Import %Ln file</numerusform>
            <numerusform>Import %Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pilotage::ui::ReturnStrip</name>
    <message numerus="yes">
        <source>%Ln cell(s) of %1 were refused and are not stored: send them back to be put right</source>
        <translation>
            <numerusform>%Ln cell of %1 was refused and is not stored: send it back to be put right</numerusform>
            <numerusform>%Ln cells of %1 were refused and are not stored: send them back to be put right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) of several files were refused and are not stored: send them back to be put right</source>
        <translation>
            <numerusform>%Ln cell of several files was refused and is not stored: send it back to be put right</numerusform>
            <numerusform>%Ln cells of several files were refused and are not stored: send them back to be put right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln cell(s)</source>
        <translation>
            <numerusform>%1: %Ln cell</numerusform>
            <numerusform>%1: %Ln cells</numerusform>
        </translation>
    </message>
</context>
</TS>
