<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>restorable: %n day(s), %1</source>
        <translation>
            <numerusform>restorable: %n day, %1</numerusform>
            <numerusform>restorable: %n days, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, opened again and checked: %n record(s).</source>
        <translation>
            <numerusform>%1, opened again and checked: %n record.</numerusform>
            <numerusform>%1, opened again and checked: %n records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message numerus="yes">
        <source>stiff for %n min</source>
        <translation>
            <numerusform>stiff for %n min</numerusform>
            <numerusform>stiff for %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayMarks</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditHistory</name>
    <message numerus="yes">
        <source>kept for %n more day(s)</source>
        <translation>
            <numerusform>kept for %n more day</numerusform>
            <numerusform>kept for %n more days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryDefaults</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryText</name>
    <message numerus="yes">
        <source>stiff for %n min</source>
        <translation>
            <numerusform>stiff for %n min</numerusform>
            <numerusform>stiff for %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered yes</source>
        <translation>
            <numerusform>%n answered yes</numerusform>
            <numerusform>%n answered yes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message numerus="yes">
        <source>Erased. %n backup(s) were written anew without this person.</source>
        <translation>
            <numerusform>Erased. %n backup were written anew without this person.</numerusform>
            <numerusform>Erased. %n backups were written anew without this person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were read through: neither the name nor a record is in them.</source>
        <translation>
            <numerusform>%n file were read through: neither the name nor a record is in them.</numerusform>
            <numerusform>%n files were read through: neither the name nor a record is in them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were read through: no record of this person is in them. The name itself stands in the records of others, or is too short to look for.</source>
        <translation>
            <numerusform>%n file were read through: no record of this person is in them. The name itself stands in the records of others, or is too short to look for.</numerusform>
            <numerusform>%n files were read through: no record of this person is in them. The name itself stands in the records of others, or is too short to look for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n backup</numerusform>
            <numerusform>%n backups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message numerus="yes">
        <source>Exported %n file(s) to %1</source>
        <translation>
            <numerusform>Exported %n file to %1</numerusform>
            <numerusform>Exported %n files to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backed up to %1: %n record(s), opened again and checked</source>
        <translation>
            <numerusform>Backed up to %1: %n record, opened again and checked</numerusform>
            <numerusform>Backed up to %1: %n records, opened again and checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanLines</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whole day(s)</source>
        <translation>
            <numerusform>%n whole day</numerusform>
            <numerusform>%n whole days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a week</source>
        <translation>
            <numerusform>%n time a week</numerusform>
            <numerusform>%n times a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n full session(s)</source>
        <translation>
            <numerusform>%n full session</numerusform>
            <numerusform>%n full sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>within %n day</numerusform>
            <numerusform>within %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplayText</name>
    <message numerus="yes">
        <source>; step back offered on %n day(s)</source>
        <translation>
            <numerusform>; step back offered on %n day</numerusform>
            <numerusform>; step back offered on %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over this runner&apos;s records %n day(s) would have been judged differently.</source>
        <translation>
            <numerusform>Over this runner&apos;s records %n day would have been judged differently.</numerusform>
            <numerusform>Over this runner&apos;s records %n days would have been judged differently.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>on %n day(s)</source>
        <translation>
            <numerusform>on %n day</numerusform>
            <numerusform>on %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a week</source>
        <translation>
            <numerusform>%n time a week</numerusform>
            <numerusform>%n times a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whole day(s)</source>
        <translation>
            <numerusform>%n whole day</numerusform>
            <numerusform>%n whole days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One step up after %n day(s) or more, when the week&apos;s runs and the mornings after them stayed green; never together with a new phase. After a flare one step down.</source>
        <translation>
            <numerusform>One step up after %n day or more, when the week&apos;s runs and the mornings after them stayed green; never together with a new phase. After a flare one step down.</numerusform>
            <numerusform>One step up after %n days or more, when the week&apos;s runs and the mornings after them stayed green; never together with a new phase. After a flare one step down.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunImport</name>
    <message numerus="yes">
        <source>import of %n run(s)</source>
        <translation>
            <numerusform>import of %n run</numerusform>
            <numerusform>import of %n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message numerus="yes">
        <source>%1 of %n set(s) in full · %2 of %3 held</source>
        <translation>
            <numerusform>%1 of %n set in full · %2 of %3 held</numerusform>
            <numerusform>%1 of %n sets in full · %2 of %3 held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unfinished session of %1, %2: %3 of %n set(s).</source>
        <comment>time, date, sets done</comment>
        <translation>
            <numerusform>Unfinished session of %1, %2: %3 of %n set.</numerusform>
            <numerusform>Unfinished session of %1, %2: %3 of %n sets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoreSummary</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>The log has %n morning(s) of 30 minutes or more in the last 7 days.</source>
        <translation>
            <numerusform>The log has %n morning of 30 minutes or more in the last 7 days.</numerusform>
            <numerusform>The log has %n mornings of 30 minutes or more in the last 7 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) a week</source>
        <translation>
            <numerusform>%n day a week</numerusform>
            <numerusform>%n days a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n day(s)</source>
        <translation>
            <numerusform>at least %n day</numerusform>
            <numerusform>at least %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more day(s) in this stage.</source>
        <translation>
            <numerusform>%n more day in this stage.</numerusform>
            <numerusform>%n more days in this stage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more qualifying session(s) are asked for.</source>
        <translation>
            <numerusform>%n more qualifying session are asked for.</numerusform>
            <numerusform>%n more qualifying sessions are asked for.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in this stage</source>
        <translation>
            <numerusform>%n day in this stage</numerusform>
            <numerusform>%n days in this stage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n qualifying session(s) in the window</source>
        <translation>
            <numerusform>%n qualifying session in the window</numerusform>
            <numerusform>%n qualifying sessions in the window</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flare(s) in the last 7 days</source>
        <translation>
            <numerusform>%n flare in the last 7 days</numerusform>
            <numerusform>%n flares in the last 7 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stop sign(s) open</source>
        <translation>
            <numerusform>%n stop sign open</numerusform>
            <numerusform>%n stop signs open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n day(s)</source>
        <translation>
            <numerusform>at least %n day</numerusform>
            <numerusform>at least %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n</source>
        <translation>
            <numerusform>at least %n</numerusform>
            <numerusform>at least %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>recalled %n day(s) later</source>
        <translation>
            <numerusform>recalled %n day later</numerusform>
            <numerusform>recalled %n days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) met</source>
        <translation>
            <numerusform>%n test met</numerusform>
            <numerusform>%n tests met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>springback::app::CaseloadModel</name>
    <message numerus="yes">
        <source>%n runner(s), %1 to look at first</source>
        <translation>
            <numerusform>%n runner, %1 to look at first</numerusform>
            <numerusform>%n runners, %1 to look at first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>springback::app::ImportPresenter</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked about</source>
        <translation>
            <numerusform>%n asked about</numerusform>
            <numerusform>%n asked about</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps here</source>
        <translation>
            <numerusform>%n perhaps here</numerusform>
            <numerusform>%n perhaps here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted earlier</source>
        <translation>
            <numerusform>%n deleted earlier</numerusform>
            <numerusform>%n deleted earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n already here</numerusform>
            <numerusform>%n already here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be stored</source>
        <translation>
            <numerusform>%n cannot be stored</numerusform>
            <numerusform>%n cannot be stored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>springback::app::ProgressPresenter</name>
    <message numerus="yes">
        <source>%1 to %2, %n day(s)</source>
        <translation>
            <numerusform>%1 to %2, %n day</numerusform>
            <numerusform>%1 to %2, %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without an entry</source>
        <translation>
            <numerusform>%n day without an entry</numerusform>
            <numerusform>%n days without an entry</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>springback::cli</name>
    <message numerus="yes">
        <source>Stored %n run(s), marked imported. Not stored: %1.</source>
        <translation>
            <numerusform>Stored %n run, marked imported. Not stored: %1.</numerusform>
            <numerusform>Stored %n runs, marked imported. Not stored: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>springback::exchange</name>
    <message numerus="yes">
        <source>%n file(s) in it hold no activities.</source>
        <translation>
            <numerusform>%n file in it hold no activities.</numerusform>
            <numerusform>%n files in it hold no activities.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>springback::ui::FlagQuestionsDialog</name>
    <message numerus="yes">
        <source>%n question(s) are not answered yet; nothing was saved.</source>
        <translation>
            <numerusform>%n question are not answered yet; nothing was saved.</numerusform>
            <numerusform>%n questions are not answered yet; nothing was saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>springback::ui::ImportDesk</name>
    <message numerus="yes">
        <source>New files in the watch folder: %n</source>
        <translation>
            <numerusform>New files in the watch folder: %n</numerusform>
            <numerusform>New files in the watch folder: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>springback::ui::ImportDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n run(s)</source>
        <translation>
            <numerusform>Import %n run</numerusform>
            <numerusform>Import %n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>springback::ui::ListView</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>springback::ui::TrashView</name>
    <message numerus="yes">
        <source>Deleted entries stay here for %n day(s) and can be restored.</source>
        <translation>
            <numerusform>Deleted entries stay here for %n day and can be restored.</numerusform>
            <numerusform>Deleted entries stay here for %n days and can be restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted in the last %n day(s)</source>
        <translation>
            <numerusform>Deleted in the last %n day</numerusform>
            <numerusform>Deleted in the last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>springback::ui::WaitingCard</name>
    <message numerus="yes">
        <source>%1 · and %n more</source>
        <translation>
            <numerusform>%1 · and %n more</numerusform>
            <numerusform>%1 · and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
