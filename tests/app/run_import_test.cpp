// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/run_import.h"

#include "springback/app/courses.h"
#include "workspace_fixture.h"

namespace springback::app {

namespace {

using exchange::FoundRun;
using exchange::RunFile;
using namespace std::chrono_literals;

class RunImport : public WorkspaceTest {
protected:
    static minutes twoHoursEast(Instant) { return minutes{ 120 }; }

    static FoundRun found(const char* start, int metres)
    {
        FoundRun run;
        run.start = parseMoment(start)->at;
        run.distance = Distance::ofMetres(metres);
        run.elapsed = 30min;
        return run;
    }
    static RunFile fileOf(std::vector<FoundRun> runs)
    {
        RunFile file;
        file.file = QStringLiteral("/home/someone/watch/a.fit");
        file.runs = std::move(runs);
        return file;
    }
    std::vector<ImportLine> plan(const RunFile& file) { return planImport({ file }, &workspace, twoHoursEast); }
    void store(const std::vector<ImportLine>& lines)
    {
        std::vector<springback::Run> runs;
        for (const ImportLine& line : lines)
            runs.push_back(line.run);
        const auto refusal = storeRuns(workspace, runs);
        ASSERT_FALSE(refusal) << qPrintable(refusal->sentence);
    }
};

} // namespace

TEST_F(RunImport, OneUndoTakesTheWholeImportBack)
{
    store(plan(fileOf({ found("2026-03-05T06:00:00Z", 5000), found("2026-03-07T06:00:00Z", 6000) })));
    ASSERT_EQ(records().runs.size(), 2U);
    EXPECT_EQ(records().runs[0].meta.provenance, Provenance::Imported);
    EXPECT_FALSE(workspace.undo());
    EXPECT_TRUE(records().runs.empty());
}

TEST_F(RunImport, ADuplicateNamesWhatItIsADuplicateOf)
{
    store(plan(fileOf({ found("2026-03-05T06:00:00Z", 5000) })));
    const auto lines = plan(fileOf({ found("2026-03-05T06:01:30Z", 5100), found("2026-03-05T09:00:10Z", 5000) }));
    EXPECT_EQ(lines[0].standing, Standing::Duplicate);
    EXPECT_EQ(lines[0].twin, records().runs[0].meta.id);
    EXPECT_FALSE(lines[0].why.isEmpty());
    EXPECT_EQ(lines[1].standing, Standing::MaybeThere) << "whole hours apart is a hint";
}

TEST_F(RunImport, ARunOfAnEarlierCourseIsNotRunAgainInTheNewOne)
{
    const RunFile file = fileOf({ found("2026-03-05T06:00:00Z", 5000) });
    store(plan(file));
    NewCourse answers;
    answers.side = Side::Both;
    answers.start = workspace.today();
    ASSERT_FALSE(beginCourse(workspace, answers));
    const auto lines = plan(file);
    EXPECT_EQ(lines[0].standing, Standing::Duplicate);
    EXPECT_TRUE(lines[0].why.contains(QStringLiteral("earlier course")));
    ASSERT_FALSE(closeCourse(workspace, workspace.episode()->meta.id));
    EXPECT_TRUE(storeRuns(workspace, { lines[0].run })) << "a closed course takes no runs";
}

TEST_F(RunImport, TwoFilesOfOneRunAreOneRun)
{
    const auto lines = planImport(
        { fileOf({ found("2026-03-05T06:00:00Z", 5000) }), fileOf({ found("2026-03-05T06:00:23Z", 4950) }) },
        &workspace, twoHoursEast);
    EXPECT_EQ(lines[0].standing, Standing::New);
    EXPECT_EQ(lines[1].standing, Standing::Duplicate);
    EXPECT_TRUE(lines[1].twin.isNull());
}

TEST_F(RunImport, WhatWasDeletedEarlierIsSaidToBeSo)
{
    store(plan(fileOf({ found("2026-03-05T06:00:00Z", 5000) })));
    const Id id = records().runs[0].meta.id;
    ASSERT_FALSE(workspace.remove(RecordKind::Run, id, QStringLiteral("run")));
    const auto lines = plan(fileOf({ found("2026-03-05T06:00:00Z", 5000) }));
    EXPECT_EQ(lines[0].standing, Standing::DeletedEarlier);
    EXPECT_TRUE(lines[0].why.contains(QLatin1String("deleted")));
}

TEST_F(RunImport, TheDateIsTheFilesOwnWhereItProvesOneElseThisComputersAndMarked)
{
    FoundRun proven = found("2026-03-05T23:30:00Z", 5000);
    proven.offset = minutes{ -300 };
    FoundRun open = found("2026-03-08T23:30:00Z", 5000);
    FoundRun wall = open;
    wall.start.reset();
    wall.wall = exchange::WallTime(makeDate(2026, 3, 9).time_since_epoch() + 10h);
    const auto lines = plan(fileOf({ proven, open, wall }));
    EXPECT_EQ(isoDate(lines[0].run.date), "2026-03-05");
    EXPECT_FALSE(lines[0].zoneIsAssumed);
    EXPECT_EQ(isoDate(lines[1].run.date), "2026-03-08") << "01:30 belongs to the day before";
    EXPECT_TRUE(lines[1].zoneIsAssumed);
    EXPECT_NE(lines[1].run.source.find("zone"), std::string::npos);
    EXPECT_EQ(lines[0].run.source, "a.fit") << "no folder of a person";
    EXPECT_EQ(isoDate(lines[2].run.date), "2026-03-09");
    EXPECT_FALSE(lines[2].zoneIsAssumed);
    EXPECT_EQ(rfc3339(*lines[2].run.started), "2026-03-09T10:00:00+02:00");
}

TEST_F(RunImport, WhatTheRulesRefuseIsSaidBeforeItIsStored)
{
    FoundRun none = found("2026-03-05T06:00:00Z", 0);
    none.distance.reset();
    const auto lines = plan(fileOf({ none, found("2027-03-05T06:00:00Z", 5000), found("2012-03-05T06:00:00Z", 5000) }));
    for (const ImportLine& line : lines) {
        EXPECT_EQ(line.standing, Standing::CannotBeStored);
        EXPECT_FALSE(line.why.isEmpty());
    }
}

TEST_F(RunImport, AWatchLeftOnForDaysGivesItsMovingTime)
{
    FoundRun run = found("2026-03-05T06:00:00Z", 5000);
    run.elapsed = 27 * 24h;
    run.moving = 31min;
    EXPECT_EQ(plan(fileOf({ run }))[0].run.duration, 31min);
}

TEST_F(RunImport, OnlyTheLastThreeDaysAreAskedForRatings)
{
    const auto lines = plan(fileOf({ found("2026-03-08T06:00:00Z", 5000), found("2026-03-09T06:00:00Z", 5100),
        found("2026-03-11T06:00:00Z", 5200) }));
    store(lines);
    std::vector<springback::Run> runs;
    for (const ImportLine& line : lines)
        runs.push_back(line.run);
    EXPECT_EQ(runsToRate(workspace, runs).size(), 2U);
}

TEST_F(RunImport, RatingsLeaveItImportedAndACorrectedDistanceKeepsTheFilesBesideIt)
{
    store(plan(fileOf({ found("2026-03-10T06:00:00Z", 5000) })));
    springback::Run run = records().runs[0];
    run.during = Pain::of(2);
    ASSERT_FALSE(workspace.save(run));
    EXPECT_EQ(records().runs[0].meta.provenance, Provenance::Imported);
    run = records().runs[0];
    run.importedDistance = run.distance;
    run.distance = Distance::ofMetres(5200);
    ASSERT_FALSE(workspace.save(run));
    EXPECT_EQ(records().runs[0].meta.provenance, Provenance::Edited);
    EXPECT_EQ(records().runs[0].importedDistance, Distance::ofMetres(5000));
}

TEST_F(RunImport, WhatIsAskedAboutIsNotNew)
{
    FoundRun run = found("2026-03-05T06:00:00Z", 5000);
    run.asks = { exchange::Ask::Sport };
    EXPECT_EQ(plan(fileOf({ run }))[0].standing, Standing::Unconfirmed);
}

} // namespace springback::app
