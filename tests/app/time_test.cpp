// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include <QDateTime>
#include <QSignalSpy>
#include <QTimeZone>
#include <QTimer>

#include "springback/app/store_opening.h"
#include "springback/app/today_presenter.h"
#include "support/fake_clock.h"
#include "support/temp_folder.h"

namespace springback::app {

namespace {

using std::chrono::hours;

Moment momentIn(const QByteArray& zone, Instant at)
{
    const QTimeZone there(zone);
    EXPECT_TRUE(there.isValid()) << zone.toStdString();
    const auto utc = QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), Qt::UTC);
    return { at, minutes{ there.offsetFromUtc(utc) / 60 } };
}

Instant localNoon(const QByteArray& zone, const QDate& date)
{
    return Instant(std::chrono::milliseconds(QDateTime(date, QTime(12, 0), QTimeZone(zone)).toMSecsSinceEpoch()));
}

/// A night on which the clocks change, from noon to noon.
struct Night {
    const char* zone;
    QDate eve;
    hours length; ///< from noon to noon
    minutes odd{ 0 };
};

std::vector<Night> nights()
{
    return {
        { "Europe/Madrid", { 2026, 3, 28 }, hours(23) },
        { "Europe/Madrid", { 2026, 10, 24 }, hours(25) },
        { "America/New_York", { 2026, 3, 7 }, hours(23) },
        { "America/New_York", { 2026, 10, 31 }, hours(25) },
        { "America/Santiago", { 2026, 4, 4 }, hours(25) }, // at midnight
        { "America/Santiago", { 2026, 9, 5 }, hours(23) }, // midnight never comes
        { "Australia/Lord_Howe", { 2026, 4, 4 }, hours(24), minutes(30) },
        { "Australia/Lord_Howe", { 2026, 10, 3 }, hours(24), minutes(-30) },
        { "Pacific/Auckland", { 2026, 4, 4 }, hours(25) },
        { "Pacific/Auckland", { 2026, 9, 26 }, hours(23) },
    };
}

/// A runner on disk, whose clock and zone are moved about.
class TimeTest : public ::testing::Test {
protected:
    void beginAt(const Moment& moment)
    {
        clock.set(moment);
        workspace = open();
        Runner runner;
        runner.name = "Noor";
        Episode episode;
        episode.start = workspace->today();
        ASSERT_FALSE(workspace->addRunner(runner, episode, {}));
    }
    std::unique_ptr<Workspace> open()
    {
        auto opened = openWorkspace(QString::fromStdString(folder.path().string()), clock);
        EXPECT_TRUE(opened.has_value());
        return std::move(*opened);
    }
    std::optional<Refusal> rate(int pain)
    {
        CheckIn made;
        made.date = workspace->today();
        made.pain = Pain::of(pain);
        return workspace->save(Record(made));
    }
    std::optional<Refusal> exercise()
    {
        Session made;
        made.date = workspace->today();
        made.sets.assign(5, { {}, seconds{ 45 }, seconds{ 45 }, {} });
        return workspace->save(Record(made));
    }
    const EpisodeRecords& records() const { return workspace->history()->records(); }

    test::FakeClock clock;
    test::TempFolder folder;
    std::unique_ptr<Workspace> workspace;
};

} // namespace

TEST(ClockChange, EveryNightHasOneDayBeforeAndOneAfterAtThreeOnTheWall)
{
    for (const Night& night : nights()) {
        SCOPED_TRACE(std::string(night.zone) + " " + night.eve.toString(Qt::ISODate).toStdString());
        const Instant noon = localNoon(night.zone, night.eve);
        const Instant next = localNoon(night.zone, night.eve.addDays(1));
        EXPECT_EQ(next - noon, night.length + night.odd) << "the clocks do change that night";
        const Date eve = makeDate(night.eve.year(), unsigned(night.eve.month()), unsigned(night.eve.day()));
        int turns = 0;
        Date before = eve;
        for (Instant at = noon; at <= next; at += minutes(15)) {
            const Moment moment = momentIn(night.zone, at);
            const Date lived = livedDate(moment);
            EXPECT_GE(lived, before) << "a day never comes twice";
            if (lived != before) {
                ++turns;
                const auto wall = moment.at + moment.offset;
                EXPECT_EQ(wall - std::chrono::floor<days>(wall), hours(3));
            }
            before = lived;
        }
        EXPECT_EQ(turns, 1);
        EXPECT_EQ(before, eve + days{ 1 });
    }
}

TEST_F(TimeTest, EntriesOfANightOnWhichTheClocksChangeAreAllThereOnce)
{
    const auto all = nights();
    std::size_t mornings = 0;
    std::size_t sessions = 0;
    beginAt(momentIn("Europe/Madrid", localNoon("Europe/Madrid", { 2026, 3, 1 })));
    for (const Night& night : { all[0], all[1] }) {
        const Instant noon = localNoon(night.zone, night.eve);
        for (Instant at = noon + hours(10); at <= noon + hours(20); at += hours(1)) {
            clock.set(momentIn(night.zone, at));
            workspace->refresh();
            ASSERT_FALSE(rate(1));
            ASSERT_FALSE(exercise());
            ++sessions;
        }
        mornings += 2;
        EXPECT_EQ(records().checkIns.size(), mornings) << "one for the evening before, one for the morning";
        EXPECT_EQ(records().sessions.size(), sessions) << "each as it was entered";
    }
    EXPECT_EQ(*open()->current(), *workspace->current());
}

TEST_F(TimeTest, TodayRollsOverByItselfWhenTheDayStarts)
{
    beginAt(*parseMoment("2026-03-10T23:50:00+01:00"));
    const TodayPresenter today(*workspace);
    QSignalSpy changed(workspace.get(), &Workspace::changed);
    auto* timer = workspace->findChild<QTimer*>();
    ASSERT_TRUE(timer && timer->isActive());
    clock.advance(hours(3));
    QMetaObject::invokeMethod(workspace.get(), [&] { workspace->refresh(); });
    EXPECT_EQ(workspace->today(), makeDate(2026, 3, 10)) << "at ten to three it is still the day before";
    EXPECT_EQ(changed.count(), 0);
    clock.advance(minutes(10));
    timer->start(0);
    ASSERT_TRUE(changed.wait(20'000)) << "nobody touched anything";
    EXPECT_EQ(workspace->today(), makeDate(2026, 3, 11));
    EXPECT_TRUE(timer->isActive()) << "and it waits for the next";
}

TEST_F(TimeTest, ANightOfSleepOrOfAClockChangeDelaysTheTurnByAMinuteOrTwoAtMost)
{
    beginAt(*parseMoment("2026-03-28T22:00:00+01:00"));
    auto* timer = workspace->findChild<QTimer*>();
    ASSERT_TRUE(timer && timer->isActive());
    constexpr int kCoarse = 1'000; // Qt rounds a long wait to whole seconds
    EXPECT_LE(timer->remainingTime(), 2 * 60 * 1000 + kCoarse)
        << "a timer stands still while the machine sleeps: it looks often";
}

TEST_F(TimeTest, AcrossTheDateLineADayLivedTwiceIsOneDateAndADaySkippedIsAGap)
{
    beginAt(*parseMoment("2026-03-10T08:00:00+13:00")); // Auckland
    ASSERT_FALSE(rate(2));
    ASSERT_FALSE(exercise());
    clock.set(*parseMoment("2026-03-10T09:00:00-07:00")); // Los Angeles, a day's flight later: the same date
    workspace->refresh();
    EXPECT_EQ(workspace->today(), makeDate(2026, 3, 10));
    ASSERT_FALSE(rate(3));
    ASSERT_FALSE(exercise());
    ASSERT_EQ(records().checkIns.size(), 1u) << "one morning a date, edited";
    EXPECT_EQ(records().checkIns[0].pain, Pain::of(3));
    EXPECT_EQ(records().sessions.size(), 2u) << "both were done";
    clock.set(*parseMoment("2026-03-12T06:30:00+13:00")); // and back: 11 March was not lived
    workspace->refresh();
    ASSERT_FALSE(rate(1));
    ASSERT_EQ(records().checkIns.size(), 2u);
    EXPECT_EQ(workspace->history()->checkInOn(makeDate(2026, 3, 11)), nullptr) << "missing, not zero";
    EXPECT_EQ(*open()->current(), *workspace->current());
}

TEST_F(TimeTest, WithTheClockSetBackAnHourTheLaterEditStillCounts)
{
    beginAt(*parseMoment("2026-03-10T10:00:00+01:00"));
    ASSERT_FALSE(rate(2));
    clock.set(*parseMoment("2026-03-10T09:00:00+01:00"));
    ASSERT_FALSE(rate(4));
    EXPECT_EQ(records().checkIns.at(0).pain, Pain::of(4));
    workspace->database().rebuildTables();
    EXPECT_EQ(open()->history()->records().checkIns.at(0).pain, Pain::of(4)) << "and after reading it all anew";
    ASSERT_FALSE(workspace->undo());
    EXPECT_EQ(records().checkIns.at(0).pain, Pain::of(2));
}

TEST_F(TimeTest, WithTheClockSetBackYearsNothingIsLostAndAnImpossibleDateIsNamed)
{
    beginAt(*parseMoment("2026-03-10T10:00:00+01:00"));
    ASSERT_FALSE(rate(2));
    clock.set(*parseMoment("2025-03-10T10:00:00+01:00"));
    workspace->refresh();
    EXPECT_FALSE(rate(5)) << "a year before the course began: kept under the date that the clock says";
    ASSERT_EQ(records().checkIns.size(), 2u);
    EXPECT_EQ(records().checkIns[1].pain, Pain::of(2));
    const Case before = *workspace->current();
    clock.set(*parseMoment("2024-03-10T10:00:00+01:00"));
    workspace->refresh();
    const TodayPresenter today(*workspace);
    EXPECT_TRUE(today.state());
    const auto refusal = rate(4);
    ASSERT_TRUE(refusal) << "two years before";
    EXPECT_FALSE(refusal->sentence.isEmpty());
    EXPECT_EQ(*workspace->current(), before);
    clock.set(*parseMoment("2026-03-11T10:00:00+01:00"));
    workspace->refresh();
    ASSERT_FALSE(rate(1));
    EXPECT_EQ(records().checkIns.size(), 3u);
    EXPECT_TRUE(workspace->database().check().sound);
}

} // namespace springback::app
