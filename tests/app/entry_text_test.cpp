// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include "springback/app/edit_history.h"
#include "springback/app/entry_text.h"
#include "support/built_workspace.h"

using namespace springback;
using namespace springback::app;
using namespace springback::test;

namespace {

QString q(const char* text)
{
    return QString::fromUtf8(text);
}

Run someRun()
{
    Run run;
    run.date = day(3);
    run.distance = Distance::ofHundredthMiles(200);
    run.duration = seconds{ 18 * 60 + 30 };
    run.during = Pain::of(0);
    return run;
}

} // namespace

TEST(EntryText, SaysARunInShortWithZeroAsANumber)
{
    const EntryLine line = lineOf(someRun(), LengthUnit::Miles);
    EXPECT_EQ(line.kind, q("Run"));
    EXPECT_EQ(line.what, q("2.0 mi in 18:30 · during 0"));
    EXPECT_EQ(line.worst, Pain::of(0));
}

TEST(EntryText, SaysThatARunIsNotRated)
{
    auto run = someRun();
    run.during = {};
    EXPECT_TRUE(lineOf(run, LengthUnit::Miles).what.endsWith(q("not rated")));
    EXPECT_FALSE(worstIn(run));
}

TEST(EntryText, CountsTheRatingBeforeAmongASessionsRatings)
{
    Session session;
    session.before = Pain::of(4);
    session.during = Pain::of(2);
    EXPECT_EQ(worstIn(session), Pain::of(4));
}

TEST(EntryText, SpellsOutEachSideOfATest)
{
    Measure measure;
    measure.kind = MeasureKind::SingleHeelRaise;
    measure.values = { { Side::Left, 120, Pain::of(1), {} }, { Side::Right, 200, {}, {} } };
    const QString text = valuesText(measure);
    EXPECT_TRUE(text.contains(q("left 12"))) << qPrintable(text);
    EXPECT_TRUE(text.contains(q("at pain 1")));
    EXPECT_TRUE(text.contains(q("pain not given")));
}

TEST(EntryText, ListsTheSameFieldsForEveryRecordOfAKind)
{
    const springback::Run bare;
    const auto one = fieldsOf(someRun(), LengthUnit::Miles);
    const auto other = fieldsOf(bare, LengthUnit::Miles);
    ASSERT_EQ(one.size(), other.size());
    for (std::size_t i = 0; i < one.size(); ++i)
        EXPECT_EQ(one[i].name, other[i].name);
}

TEST(EditHistory, TellsWasNowWhoAndWhen)
{
    BuiltWorkspace built(HistoryBuilder(), 10);
    ASSERT_FALSE(built.workspace.save(someRun()));
    auto run = built.workspace.history()->records().runs.front();
    run.during = Pain::of(3);
    built.workspace.setAuthor(q("A. Clinician"));
    built.clock.set(BuiltWorkspace::momentOf(11));
    ASSERT_FALSE(built.workspace.save(run));

    const EditHistory history = editHistory(built.workspace, run.meta.id);
    ASSERT_TRUE(history.fault.isEmpty()) << qPrintable(history.fault);
    ASSERT_EQ(history.edits.size(), 2u);
    const PastEdit& newest = history.edits.front();
    EXPECT_EQ(newest.act, q("changed"));
    EXPECT_EQ(newest.who, q("A. Clinician"));
    EXPECT_TRUE(newest.when.startsWith(q("Mar 12, 2026, 8:00"))) << qPrintable(newest.when);
    ASSERT_EQ(newest.fields.size(), 1u);
    EXPECT_EQ(newest.fields.front().field, q("Worst during"));
    EXPECT_EQ(newest.fields.front().was, q("0"));
    EXPECT_EQ(newest.fields.front().now, q("3"));
    EXPECT_EQ(history.edits.back().act, q("recorded"));
    EXPECT_EQ(history.edits.back().who, q("the runner"));
}

TEST(EditHistory, KeepsDeletingAndRestoring)
{
    BuiltWorkspace built(HistoryBuilder().run(3), 10);
    const Id id = built.workspace.history()->records().runs.front().meta.id;
    ASSERT_FALSE(built.workspace.remove(RecordKind::Run, id, q("run")));
    ASSERT_FALSE(built.workspace.restore(RecordKind::Run, id, q("run")));
    const EditHistory history = editHistory(built.workspace, id);
    ASSERT_EQ(history.edits.size(), 3u);
    EXPECT_EQ(history.edits[0].act, q("restored"));
    EXPECT_EQ(history.edits[1].act, q("deleted"));
}

TEST(EditHistory, SaysWhoRecordedAnEntryAndHowItCame)
{
    BuiltWorkspace built(HistoryBuilder(), 10);
    ASSERT_FALSE(built.workspace.save(someRun()));
    const QString line = recordedLine(built.workspace.history()->records().runs.front().meta);
    EXPECT_TRUE(line.contains(q("by the runner"))) << qPrintable(line);
    EXPECT_TRUE(line.contains(q("recalled"))) << qPrintable(line);
}
