// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <random>

#include "merge_fixture.h"

using namespace springback;
using namespace springback::app;

namespace {

/// Twelve made-up weeks: a runner logs and corrects, a clinician changes the plan, signs off and writes; they know of
/// each other through files alone, which arrive late, twice, or in the wrong order.
class TwelveWeeks : public test::TwoMachines {
protected:
    void live(unsigned seed)
    {
        std::mt19937 random(seed);
        const auto chance = [&random](unsigned percent) { return random() % 100 < percent; };
        for (int n = 11; n < 84; ++n) {
            setDay(n);
            runnersDay(n, random);
            if (n % 14 == 0)
                cliniciansVisit(n);
            if (chance(20))
                toClinician.push_back(runner.file());
            if (chance(15))
                toRunner.push_back(clinician.file());
            if (chance(25))
                deliver(random);
        }
    }
    void setDay(int n)
    {
        // The clinician's clock is three days behind, then two ahead.
        const Moment morning{ runner.clock.now().at + std::chrono::hours{ 24 }, minutes{ 60 } };
        runner.clock.set(morning);
        const int wrong = n < 40 ? -72 : 48;
        clinician.clock.set({ morning.at + std::chrono::hours{ 2 + wrong }, minutes{ 60 } });
    }
    void runnersDay(int n, std::mt19937& random)
    {
        runner.save(checkIn(n - 1, int(random() % 4)));
        if (random() % 4 == 0) // a correction of some day before
            runner.save(checkIn(n - 1 - int(random() % 5), int(random() % 6)));
        if (random() % 9 == 0) {
            EXPECT_FALSE(runner.workspace.remove(RecordKind::CheckIn,
                runner.records().checkIns[random() % runner.records().checkIns.size()].meta.id, {}));
        }
    }
    void cliniciansVisit(int n)
    {
        const Date on = clinician.workspace.today();
        Visit visit;
        visit.date = on;
        visit.sharedNote = "visit " + std::to_string(n);
        visit.privateNote = "for me alone";
        clinician.save(visit);
        PlanVersion plan = planOf(3 + n / 14 % 3);
        plan.date = on;
        clinician.save(plan);
        SignOff agreed;
        agreed.date = on;
        agreed.stage = *Stage::of(3);
        agreed.by = "Dr A";
        clinician.save(agreed);
    }
    // Some file that was sent, perhaps one that arrived before.
    void deliver(std::mt19937& random)
    {
        if (!toClinician.empty())
            clinician.merge(toClinician[random() % toClinician.size()]);
        if (!toRunner.empty())
            runner.merge(toRunner[random() % toRunner.size()]);
        answerAll(random() % 3 == 0);
    }
    void answerAll(bool asksOnce)
    {
        for (const WaitingState& state : waitingStates(runner.workspace)) {
            if (std::exchange(asksOnce, false))
                EXPECT_FALSE(askBack(runner.workspace, state.record, QStringLiteral("why?")));
            else
                EXPECT_FALSE(acceptWaiting(runner.workspace, state.record));
        }
    }
    void deliverAll(std::mt19937& random)
    {
        std::shuffle(toClinician.begin(), toClinician.end(), random);
        std::shuffle(toRunner.begin(), toRunner.end(), random);
        for (const QByteArray& file : toClinician)
            clinician.merge(file);
        for (const QByteArray& file : toRunner)
            runner.merge(file);
        answerAll(false);
    }

    std::vector<QByteArray> toClinician;
    std::vector<QByteArray> toRunner;
};

} // namespace

TEST_F(TwelveWeeks, ThroughFilesAloneEndWithTheSameRecordsOnBothSides)
{
    std::mt19937 random(7);
    live(3);
    deliverAll(random);
    toClinician.push_back(runner.file());
    toRunner.push_back(clinician.file());
    deliverAll(random);
    clinician.merge(runner.file());
    EXPECT_EQ(runner.file(), clinician.file());
    EXPECT_GE(runner.records().plans.size(), 3u);
    EXPECT_GE(runner.records().visits.size(), 4u);
    EXPECT_TRUE(runner.workspace.database().check().sound);
    EXPECT_TRUE(clinician.workspace.database().check().sound);
    for (const Visit& visit : clinician.records().visits)
        EXPECT_EQ(visit.privateNote, "for me alone");
    for (const Visit& visit : runner.records().visits)
        EXPECT_TRUE(visit.privateNote.empty());
}

TEST_F(TwelveWeeks, TheOrderInWhichFilesArriveMakesNoDifference)
{
    live(5);
    answerAll(false);
    toClinician.push_back(runner.file());
    toRunner.push_back(clinician.file());
    QByteArray first;
    for (unsigned order = 1; order <= 4; ++order) {
        test::Machine third("2026-06-30T08:00:00+02:00", Decides::Reader);
        std::vector<QByteArray> files = toClinician;
        files.insert(files.end(), toRunner.begin(), toRunner.end());
        std::mt19937 random(order);
        std::shuffle(files.begin(), files.end(), random);
        third.loadNew(files.front());
        for (const QByteArray& file : files)
            third.merge(file);
        if (first.isEmpty())
            first = third.file();
        EXPECT_EQ(third.file(), first) << order;
    }
}
