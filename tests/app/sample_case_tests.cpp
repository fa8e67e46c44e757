// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "springback/app/sample_case.h"
#include "springback/domain/check.h"
#include "springback/domain/gate.h"
#include "springback/domain/mileage.h"

using namespace springback;

namespace {

const Date kToday = makeDate(2026, 3, 8);

EpisodeRecords courseOf(int weeks, unsigned seed)
{
    return app::makeSampleCase(kToday, weeks, seed).episodes.at(0);
}

// The history as it stood in the evening of `date`, before the decisions of that evening.
History beforeDecisionOf(EpisodeRecords records, Date date)
{
    std::erase_if(records.stageChanges, [&](const auto& change) { return change.date >= date; });
    std::erase_if(records.mileTargets, [&](const auto& target) { return target.date >= date; });
    return History(std::move(records));
}

} // namespace

TEST(SampleCase, HoldsOnlyRecordsThatMayBeStored)
{
    for (unsigned seed = 0; seed < 4; ++seed) {
        const Case made = app::makeSampleCase(kToday, 12, seed);
        EXPECT_TRUE(check(made.runner).empty());
        std::set<Id> ids;
        for (const auto& record : made.episodes.at(0).all()) {
            EXPECT_TRUE(check(record, made.episodes[0].episode, kToday).empty());
            EXPECT_TRUE(ids.insert(metaOf(record).id).second);
        }
    }
}

TEST(SampleCase, EveryGateItPassedWasOpen)
{
    const EpisodeRecords course = courseOf(12, 1);
    int advances = 0;
    for (const auto& change : course.stageChanges) {
        if (change.move != Move::Advance)
            continue;
        ++advances;
        const auto verdict = judgeGate(beforeDecisionOf(course, change.date), change.date);
        ASSERT_TRUE(verdict);
        EXPECT_TRUE(verdict->ready()) << isoDate(change.date) << " " << verdict->summary();
        EXPECT_EQ(verdict->to, change.to);
    }
    EXPECT_GE(advances, 3);
}

TEST(SampleCase, MilesChangeOnlyByTheRule)
{
    const EpisodeRecords course = courseOf(12, 1);
    ASSERT_GT(course.mileTargets.size(), 2u);
    for (std::size_t i = 1; i < course.mileTargets.size(); ++i) {
        const auto& target = course.mileTargets[i];
        EpisodeRecords before = course;
        std::erase_if(before.mileTargets, [&](const auto& other) { return other.date >= target.date; });
        const auto verdict = judgeMiles(History(std::move(before)), target.date);
        ASSERT_TRUE(verdict);
        EXPECT_EQ(verdict->to, target.target) << isoDate(target.date);
    }
}

TEST(SampleCase, HasAFlareAStepBackAndMissingMornings)
{
    const EpisodeRecords course = courseOf(12, 1);
    const auto steppedBack = [](const StageChange& change) { return change.move == Move::StepBack; };
    EXPECT_TRUE(std::any_of(course.stageChanges.begin(), course.stageChanges.end(), steppedBack));
    EXPECT_LT(course.checkIns.size(), 85u);
    EXPECT_GT(course.checkIns.size(), 70u);
    EXPECT_FALSE(course.visits.empty());
    EXPECT_FALSE(course.measures.empty());
}

TEST(SampleCase, IsTheSameForTheSameSeedAndAnotherForAnother)
{
    EXPECT_EQ(app::makeSampleCase(kToday, 5, 7), app::makeSampleCase(kToday, 5, 7));
    EXPECT_NE(courseOf(5, 7).checkIns, courseOf(5, 8).checkIns);
}

TEST(SampleCase, FillsACaseloadWithDifferentPeopleAndTroubles)
{
    std::set<std::string> names;
    int flagged = 0;
    int asking = 0;
    int quiet = 0;
    for (unsigned seed = 0; seed < 40; ++seed) {
        const Case made = app::makeSampleCase(kToday, 2, seed);
        names.insert(made.runner.name);
        flagged += made.episodes[0].flags.empty() ? 0 : 1;
        asking += made.runner.note.empty() ? 0 : 1;
        quiet += made.episodes[0].checkIns.back().date < kToday - days{ 6 } ? 1 : 0;
        EXPECT_TRUE(check(made.runner).empty());
    }
    EXPECT_EQ(names.size(), 40u);
    EXPECT_GE(flagged, 4);
    EXPECT_EQ(asking, 20);
    EXPECT_GE(quiet, 4);
}

TEST(SampleCase, MayBeginToday)
{
    const EpisodeRecords course = courseOf(0, 1);
    EXPECT_EQ(course.checkIns.size(), 1u);
    EXPECT_TRUE(course.sessions.empty());
}
