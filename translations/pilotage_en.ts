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
        <source>tables are written as .csv or .xlsx, not as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judges a table (.csv, .xlsx, .ods) row by row and stores it as one step that can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns: file, encoding, separator, layout, rows, new, changed, same, refused, written.
Refused rows: exit code 1, nothing is stored unless --accept-partial.
Observations come long (subject,indicator,period,value[,unit,qualifier,source]) or wide (subject,period,&lt;indicator&gt;..., or subject,&lt;period&gt;... with --map value=INDICATOR); Chinese and English headers both work.
In spreadsheets titles, units, merged headings, totals and notes are found and said.
The report&apos;s columns: severity, file, sheet, row, column, column_name, value, reason, text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sheet of a spreadsheet, where it has several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file to write: .csv or .xlsx</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>The file is damaged or not complete: copy or download it again, or open it in WPS or Excel and save it anew (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds more than 2,000 parts and is not opened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the file is larger than 256 MB when unpacked and is not read: split the table (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than 1 GB when unpacked and is not opened: split it (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the file grows more than a hundredfold when unpacked, as files made to do harm do. If the sender is known, copy the table into a new file (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the file is encrypted: save it without a password (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is packed in an unusual way: open it in WPS or Excel and save it anew (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part stands in the file twice, so that it is not certain what it says (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the file is not well formed: open it in WPS or Excel and save it anew (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the file has a document type, which tables never need; it is not read (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the file is nested deeper than 64 levels and is not read (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the file has a tag or comment without end and is not read (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spreadsheet is protected by a password: open it, remove the password and save it (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a spreadsheet of the old format .xls: open it in WPS or Excel and save it as .xlsx (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a binary spreadsheet .xlsb: open it and save it as .xlsx (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no spreadsheet: tables are read from .xlsx, .ods and .csv (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no sheet with cells (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file lacks a part that it names: ask for it once more (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sheet “%1”; the file has: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several sheets hold something; say which one is meant: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet has more than 1,048,576 rows (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of the sheet has more than 16,384 columns (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows of the sheet are not in order: open it in WPS or Excel and save it anew (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell holds more than 32,767 characters (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts of the sheet come to more than 128 MB: split the table (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet has more than 8 million cells: split the table (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more than 5 million different texts: split the table (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell names a text that the file does not have: open it in WPS or Excel and save it anew (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more merged areas, sheets or styles than any table needs (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet cannot hold so many rows: write .csv, or a part of it (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments can be written into copies of .xlsx files only (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No heading of a table was found: a row of names above rows of figures is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 blank cells of the heading were read as belonging to the name at their left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit %1 counts for all columns that say none themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit “%1” does not say which column it is for and was not applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another table begins here; it was not read. Move it to a sheet of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” holds figures, but %2 cells are something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1 has entries but no heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hidden rows were read like the others: check that they are meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hidden column “%1” was read like the others: check that it is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows of totals were left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was read as the code %2 (%3 cells of this column)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was read as “%2” (%3 cells of this column)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number %1 may mean January or October: write 2024-01 or 2024-10 as a text instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day %1 stands for a month or a year: only the first day is read as its month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number %1 is formatted as a day that never was: write the date anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell shows the error %1: mend the formula or write the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula was never worked out, so that the cell has no value: open the file in WPS or Excel and save it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure %1 stands in cells merged over %2: say what belongs to each of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has readings glued in and may mean “%2” (%3 cells of this column)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has Traditional characters and may mean “%2” (%3 cells of this column)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has full-width letters or digits and may mean “%2” (%3 cells of this column)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has lost characters: look them up in the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands above the heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers of the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something filled in above the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the heading once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a known word in the heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text alone in its row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands below a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins like a note or source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year or month in the heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds years or months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers of the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names above rows of figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a word for totals in its first cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line that says the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row of units</source>
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
    <message>
        <source>Tables (*.xlsx *.ods *.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Source: workbook %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: figures in the units stated; an empty cell is not reported, not zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with the workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
