// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace_fixture.h"

#include <filesystem>

#include "support/temp_folder.h"

namespace springback::app {

namespace {

int countOf(Workspace& workspace, void (Workspace::*signal)(), const std::function<void()>& work)
{
    int count = 0;
    const auto connection = QObject::connect(&workspace, signal, [&count] { ++count; });
    work();
    QObject::disconnect(connection);
    return count;
}

} // namespace

TEST_F(WorkspaceTest, AddsARunnerAndOpensIt)
{
    ASSERT_TRUE(workspace.runner());
    EXPECT_EQ(workspace.runner()->name, "Noor");
    EXPECT_EQ(workspace.runners().size(), 1u);
    EXPECT_EQ(workspace.episode()->start, day(0));
    EXPECT_EQ(workspace.today(), day(10));
    EXPECT_FALSE(workspace.open(Id::random()));
    EXPECT_TRUE(workspace.runner());
}

TEST_F(WorkspaceTest, ARecordOfTodayIsTyped)
{
    const CheckIn kept = stored(checkIn(10, 0));
    EXPECT_EQ(kept.meta.provenance, Provenance::Typed);
    EXPECT_FALSE(kept.meta.recalledDays);
    EXPECT_EQ(kept.meta.owner, workspace.episode()->meta.id);
    EXPECT_EQ(kept.meta.id, checkInId(kept.meta.owner, day(10)));
    EXPECT_EQ(kept.meta.created, clock.now());
    EXPECT_EQ(workspace.history()->worstOn(day(10)), Pain::of(0));
}

TEST_F(WorkspaceTest, ARecordOfAnEarlierDayIsRecalled)
{
    const Session kept = stored(session(7));
    EXPECT_EQ(kept.meta.provenance, Provenance::Recalled);
    EXPECT_EQ(kept.meta.recalledDays, 3);
}

TEST_F(WorkspaceTest, WhatTheTimerOrAFileSaysStays)
{
    Session timed = session(9);
    timed.meta.provenance = Provenance::Timed;
    EXPECT_EQ(stored(timed).meta.provenance, Provenance::Timed);
}

TEST_F(WorkspaceTest, WhatTheClinicianEntersIsMarkedSo)
{
    workspace.setAuthor(QStringLiteral("Dr A"));
    const CheckIn kept = stored(checkIn(9, 2));
    EXPECT_EQ(kept.meta.provenance, Provenance::Clinician);
    EXPECT_EQ(kept.meta.author, "Dr A");
}

TEST_F(WorkspaceTest, TwoCheckInsOfOneMorningAreOneEdited)
{
    stored(checkIn(10, 3));
    const CheckIn kept = stored(checkIn(10, 5));
    EXPECT_EQ(records().checkIns.size(), 1u);
    EXPECT_EQ(kept.pain, Pain::of(5));
    EXPECT_EQ(kept.meta.provenance, Provenance::Edited);
}

TEST_F(WorkspaceTest, FillingInARatingOnTheDayIsNoCorrection)
{
    Session timed = session(10);
    timed.meta.provenance = Provenance::Timed;
    Session kept = stored(timed);
    kept.after = Pain::of(2);
    kept.sets[1].pain = Pain::of(1);
    EXPECT_EQ(stored(kept).meta.provenance, Provenance::Timed);
    kept.after = Pain::of(3);
    EXPECT_EQ(stored(kept).meta.provenance, Provenance::Edited);
}

TEST_F(WorkspaceTest, FillingInARatingADayLateIsAnEdit)
{
    Session kept = stored(session(10));
    clock.advance(std::chrono::hours{ 24 });
    kept.after = Pain::of(2);
    EXPECT_EQ(stored(kept).meta.provenance, Provenance::Edited);
}

TEST_F(WorkspaceTest, ACheckInMovedToAnotherDateLeavesTheOldOne)
{
    CheckIn kept = stored(checkIn(9, 3));
    kept.date = day(8);
    stored(kept);
    ASSERT_EQ(records().checkIns.size(), 1u);
    EXPECT_EQ(records().checkIns[0].date, day(8));
    EXPECT_EQ(records().checkIns[0].meta.id, checkInId(kept.meta.owner, day(8)));
    ASSERT_FALSE(workspace.undo());
    EXPECT_EQ(records().checkIns[0].date, day(9));
}

TEST_F(WorkspaceTest, ACheckInEnteredAgainAfterDeletionIsNew)
{
    const CheckIn first = stored(checkIn(10, 3));
    workspace.remove(RecordKind::CheckIn, first.meta.id, QStringLiteral("check-in"));
    clock.advance(std::chrono::hours{ 1 });
    const CheckIn again = stored(checkIn(10, 4));
    EXPECT_EQ(again.meta.provenance, Provenance::Typed);
    EXPECT_EQ(again.meta.created, clock.now());
}

TEST_F(WorkspaceTest, ABadRecordIsRefusedWithItsFieldsAndNothingIsStored)
{
    springback::Run run;
    run.date = day(11);
    const auto refusal = workspace.save(std::vector<Record>{ checkIn(10, 3), run });
    ASSERT_TRUE(refusal);
    EXPECT_FALSE(refusal->sentence.isEmpty());
    ASSERT_EQ(refusal->fields.size(), 2u);
    EXPECT_EQ(refusal->fields[0].field, "date");
    EXPECT_EQ(refusal->fields[0].fault, RecordFault::InFuture);
    EXPECT_EQ(refusal->fields[1].field, "distance_m");
    EXPECT_TRUE(records().checkIns.empty());
    EXPECT_FALSE(workspace.canUndo());
}

TEST_F(WorkspaceTest, UndoAndRedoWalkOverEveryEdit)
{
    stored(checkIn(10, 3));
    stored(checkIn(10, 5));
    EXPECT_TRUE(workspace.canUndo());
    EXPECT_FALSE(workspace.undoText().isEmpty());
    ASSERT_FALSE(workspace.undo());
    EXPECT_EQ(records().checkIns[0].pain, Pain::of(3));
    ASSERT_FALSE(workspace.undo());
    EXPECT_TRUE(records().checkIns.empty());
    EXPECT_FALSE(workspace.canUndo());
    ASSERT_FALSE(workspace.redo());
    ASSERT_FALSE(workspace.redo());
    EXPECT_EQ(records().checkIns[0].pain, Pain::of(5));
    EXPECT_FALSE(workspace.canRedo());
    ASSERT_FALSE(workspace.undo());
    stored(session(10));
    EXPECT_FALSE(workspace.canRedo()) << "a new edit ends what could be redone";
}

TEST_F(WorkspaceTest, DeletingCanBeUndone)
{
    const Session kept = stored(session(10));
    ASSERT_FALSE(workspace.remove(RecordKind::Session, kept.meta.id, QStringLiteral("session of today")));
    EXPECT_TRUE(records().sessions.empty());
    EXPECT_EQ(workspace.undoText(), QStringLiteral("session of today"));
    ASSERT_FALSE(workspace.undo());
    EXPECT_EQ(records().sessions.size(), 1u);
}

TEST_F(WorkspaceTest, TellsOfAChangeOnceAfterItIsStored)
{
    EXPECT_EQ(countOf(workspace, &Workspace::changed, [this] { stored(checkIn(10, 3)); }), 1);
    EXPECT_EQ(countOf(workspace, &Workspace::changed, [this] { workspace.refresh(); }), 0);
}

TEST_F(WorkspaceTest, TheDayTurnsWhenTheRunnersDayStarts)
{
    clock.set(*parseMoment("2026-03-12T02:59:00+01:00"));
    EXPECT_EQ(countOf(workspace, &Workspace::changed, [this] { workspace.refresh(); }), 0);
    EXPECT_EQ(workspace.today(), day(10));
    clock.set(*parseMoment("2026-03-12T03:00:00+01:00"));
    EXPECT_EQ(countOf(workspace, &Workspace::changed, [this] { workspace.refresh(); }), 1);
    EXPECT_EQ(workspace.today(), day(11));
}

TEST_F(WorkspaceTest, TheHistoryStandsOnTheOpenCaseAndFollowsEveryChange)
{
    EXPECT_EQ(&workspace.history()->records(), &records());
    for (const int n : { 10, 8, 9 }) {
        stored(checkIn(n, n));
        EXPECT_EQ(&workspace.history()->records(), &records());
        EXPECT_EQ(workspace.history()->worstOn(day(n)), Pain::of(n));
    }
    ASSERT_FALSE(workspace.undo());
    EXPECT_EQ(workspace.history()->worstOn(day(9)), std::nullopt);
    EXPECT_EQ(workspace.history()->worstOn(day(10)), Pain::of(10));
    clock.advance(std::chrono::hours{ 24 });
    workspace.refresh();
    EXPECT_EQ(&workspace.history()->records(), &records()) << "read anew";
}

TEST_F(WorkspaceTest, OneEpisodeIsOpenAtATime)
{
    Episode second;
    second.start = day(5);
    EXPECT_TRUE(workspace.saveEpisode(second));
    Episode first = *workspace.episode();
    first.closed = day(4);
    EXPECT_FALSE(workspace.saveEpisode(first));
    EXPECT_FALSE(workspace.saveEpisode(second));
    EXPECT_EQ(workspace.current()->episodes.size(), 2u);
    EXPECT_EQ(workspace.episode()->start, day(5));
}

TEST_F(WorkspaceTest, AnEpisodeCannotStartLongAfterItsEntries)
{
    stored(session(7));
    clock.set(*parseMoment("2027-06-01T08:00:00+02:00"));
    Episode moved = *workspace.episode();
    moved.start = day(400);
    const auto refusal = workspace.saveEpisode(moved);
    ASSERT_TRUE(refusal);
    EXPECT_EQ(refusal->fields.front().field, "start");
    moved.start = day(300);
    EXPECT_FALSE(workspace.saveEpisode(moved));
}

TEST_F(WorkspaceTest, TheRunnersNewDetailsAreThere)
{
    Runner runner = *workspace.runner();
    runner.unit = LengthUnit::Kilometres;
    ASSERT_FALSE(workspace.saveRunner(runner));
    EXPECT_EQ(workspace.unit(), LengthUnit::Kilometres);
    runner.name = std::string(10'000, 'x');
    EXPECT_TRUE(workspace.saveRunner(runner));
    EXPECT_EQ(workspace.runner()->name, "Noor");
}

TEST(WorkspaceOnDisk, SeesWhatAnotherProcessStoredAndDoesNotUndoIt)
{
    const test::TempFolder folder;
    test::FakeClock clock;
    Workspace mine(store::Database::open(folder.path(), clock), clock);
    Runner runner;
    Episode episode;
    episode.start = mine.today();
    ASSERT_FALSE(mine.addRunner(runner, episode, {}));
    Workspace other(store::Database::open(folder.path(), clock), clock);
    ASSERT_TRUE(other.open(mine.runner()->meta.id));
    CheckIn checkIn;
    checkIn.date = mine.today();
    checkIn.pain = Pain::of(2);
    ASSERT_FALSE(mine.save(checkIn));
    other.refresh();
    ASSERT_EQ(other.current()->current()->checkIns.size(), 1u);
    checkIn.pain = Pain::of(6);
    ASSERT_FALSE(other.save(checkIn));
    EXPECT_TRUE(mine.undo());
    EXPECT_EQ(mine.current()->current()->checkIns[0].pain, Pain::of(6));
    EXPECT_FALSE(mine.canUndo());
}

TEST(WorkspaceOnDisk, TheStepsOfTheLastSittingCanBeUndoneAndRedoneInTheNext)
{
    const test::TempFolder folder;
    test::FakeClock clock;
    const auto open = [&] { return std::make_unique<Workspace>(store::Database::open(folder.path(), clock), clock); };
    auto workspace = open();
    Runner runner;
    Episode episode;
    episode.start = workspace->today();
    ASSERT_FALSE(workspace->addRunner(runner, episode, {}));
    for (const int pain : { 2, 5 }) {
        CheckIn checkIn;
        checkIn.date = workspace->today();
        checkIn.pain = Pain::of(pain);
        ASSERT_FALSE(workspace->save(checkIn));
    }
    ASSERT_FALSE(workspace->undo());
    workspace->keepSteps();
    workspace = open();
    workspace->begin();
    EXPECT_FALSE(workspace->canUndo());
    workspace->takeUpSteps();
    ASSERT_FALSE(workspace->redo());
    EXPECT_EQ(workspace->history()->records().checkIns.at(0).pain, Pain::of(5));
    ASSERT_FALSE(workspace->undo());
    ASSERT_FALSE(workspace->undo());
    EXPECT_TRUE(workspace->history()->records().checkIns.empty());
    EXPECT_FALSE(workspace->canUndo());
    workspace = open();
    workspace->begin();
    workspace->takeUpSteps();
    EXPECT_FALSE(workspace->canUndo()) << "they are taken up once";
}

TEST(WorkspaceOnDisk, StepsThatCannotBeReadAreNone)
{
    const test::TempFolder folder;
    test::FakeClock clock;
    Workspace workspace(store::Database::open(folder.path(), clock), clock);
    Runner runner;
    Episode episode;
    episode.start = workspace.today();
    ASSERT_FALSE(workspace.addRunner(runner, episode, {}));
    for (const char* text : { "{", "{}", R"({"undo":[{"what":"x","changes":[["run","no id","","",""]]}],"redo":[]})",
             R"({"undo":[{"what":"x","changes":[["nothing","","","",""]]}],"redo":[]})" }) {
        workspace.database().saveDraft(workspace.episode()->meta.id, text);
        workspace.takeUpSteps();
        EXPECT_FALSE(workspace.canUndo()) << text;
    }
}

TEST(WorkspaceOnDisk, AStoreForReadingRefusesInWords)
{
    const test::TempFolder folder;
    test::FakeClock clock;
    Id id;
    {
        Workspace writer(store::Database::open(folder.path(), clock), clock);
        Episode episode;
        episode.start = writer.today();
        ASSERT_FALSE(writer.addRunner({}, episode, {}));
        id = writer.runner()->meta.id;
    }
    Workspace reader(store::Database::open(folder.path(), clock, store::Access::ReadOnly), clock);
    ASSERT_TRUE(reader.open(id));
    EXPECT_TRUE(reader.isReadOnly());
    CheckIn checkIn;
    checkIn.date = reader.today();
    const auto refusal = reader.save(checkIn);
    ASSERT_TRUE(refusal);
    EXPECT_TRUE(refusal->sentence.contains(QString::fromStdString(folder.path().string())));
}

TEST(WorkspaceWithoutARunner, HasNothingToRecordIn)
{
    test::FakeClock clock;
    Workspace workspace(store::Database::inMemory(clock), clock);
    EXPECT_FALSE(workspace.current());
    EXPECT_FALSE(workspace.history());
    CheckIn checkIn;
    checkIn.date = workspace.today();
    EXPECT_TRUE(workspace.save(checkIn));
    EXPECT_TRUE(workspace.saveEpisode({}));
    EXPECT_FALSE(workspace.undo()) << "with nothing to undo, nothing is refused";
}

} // namespace springback::app
