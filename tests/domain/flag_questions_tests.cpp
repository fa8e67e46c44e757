// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/domain/flag_questions.h"

#include <gtest/gtest.h>

using namespace springback;

namespace {

const Date kToday = makeDate(2026, 3, 20);

Meta at(Date date, int hour)
{
    Meta meta;
    meta.created.at = Instant(std::chrono::sys_days(date.time_since_epoch())) + std::chrono::hours(hour);
    meta.edited = meta.created;
    return meta;
}

FlagCheck answered(Date date, int hour = 8)
{
    FlagCheck check;
    check.meta = at(date, hour);
    check.date = date;
    return check;
}

CheckIn morning(Date date, int pain, int hour = 7)
{
    CheckIn checkIn;
    checkIn.meta = at(date, hour);
    checkIn.date = date;
    checkIn.pain = Pain::of(pain);
    return checkIn;
}

} // namespace

TEST(FlagQuestions, AreAskedAtTheStart)
{
    EXPECT_EQ(flagQuestionsDue({}, kToday), FlagQuestions::Start);
}

TEST(FlagQuestions, AreAskedAgainAfterAWeek)
{
    EpisodeRecords records;
    records.flagChecks = { answered(kToday - days(6)) };
    EXPECT_EQ(flagQuestionsDue(records, kToday), FlagQuestions::NotDue);
    EXPECT_EQ(flagQuestionsDue(records, kToday + days(1)), FlagQuestions::Weekly);
}

TEST(FlagQuestions, FollowARatingOfSixUntilTheyAreAnswered)
{
    EpisodeRecords records;
    records.flagChecks = { answered(kToday, 6) };
    records.checkIns = { morning(kToday, 5) };
    EXPECT_EQ(flagQuestionsDue(records, kToday), FlagQuestions::NotDue);
    records.checkIns = { morning(kToday, 6) };
    EXPECT_EQ(flagQuestionsDue(records, kToday), FlagQuestions::AfterPain);
    records.flagChecks.push_back(answered(kToday, 8));
    EXPECT_EQ(flagQuestionsDue(records, kToday), FlagQuestions::NotDue);
}

TEST(FlagQuestions, FollowARatingOfSixInASetOfASession)
{
    EpisodeRecords records;
    records.flagChecks = { answered(kToday - days(2)) };
    Session session;
    session.meta = at(kToday, 9);
    session.date = kToday;
    session.sets = { SessionSet{ {}, seconds(45), seconds(10), Pain::of(7) } };
    records.sessions = { session };
    EXPECT_EQ(flagQuestionsDue(records, kToday), FlagQuestions::AfterPain);
}

TEST(FlagQuestions, FollowARatingOfSixOfARunATestOrAnExtra)
{
    const auto of = [](auto record, auto EpisodeRecords::*list) {
        record.meta = at(kToday, 9);
        record.date = kToday;
        EpisodeRecords records;
        records.flagChecks = { answered(kToday - days(2)) };
        (records.*list).push_back(record);
        return flagQuestionsDue(records, kToday);
    };
    springback::Run run;
    EXPECT_EQ(of(run, &EpisodeRecords::runs), FlagQuestions::NotDue) << "not rated is not red";
    run.after = Pain::of(6);
    EXPECT_EQ(of(run, &EpisodeRecords::runs), FlagQuestions::AfterPain);
    Measure test;
    test.values = { MeasureValue{ Side::Both, 200, Pain::of(5), {} } };
    EXPECT_EQ(of(test, &EpisodeRecords::measures), FlagQuestions::NotDue);
    test.values.push_back(MeasureValue{ Side::Both, 200, Pain::of(8), {} });
    EXPECT_EQ(of(test, &EpisodeRecords::measures), FlagQuestions::AfterPain);
    ExtraDone extra;
    extra.pain = Pain::of(7);
    EXPECT_EQ(of(extra, &EpisodeRecords::extras), FlagQuestions::AfterPain);
}

TEST(FlagQuestions, FollowARatingOfSixWhereverInTheSessionOrTheRunItStands)
{
    const auto red = [](auto change) {
        EpisodeRecords records;
        records.flagChecks = { answered(kToday - days(2)), answered(kToday + days(1)) };
        Session session;
        session.meta = at(kToday, 9);
        session.date = kToday;
        springback::Run run;
        run.meta = session.meta;
        run.date = kToday;
        change(session, run);
        records.sessions = { session };
        records.runs = { run };
        return flagQuestionsDue(records, kToday) == FlagQuestions::AfterPain;
    };
    EXPECT_FALSE(red([](Session&, springback::Run&) {})) << "what is answered tomorrow is not answered yet";
    EXPECT_TRUE(red([](Session& session, springback::Run&) { session.before = Pain::of(6); }));
    EXPECT_TRUE(red([](Session& session, springback::Run&) { session.during = Pain::of(6); }));
    EXPECT_TRUE(red([](Session& session, springback::Run&) { session.after = Pain::of(6); }));
    EXPECT_TRUE(red([](Session&, springback::Run& run) { run.during = Pain::of(10); }));
}

TEST(FlagQuestions, FollowRednessOrSwellingButNotStiffness)
{
    EpisodeRecords records;
    records.flagChecks = { answered(kToday - days(1)) };
    CheckIn checkIn = morning(kToday, 1);
    checkIn.stiffAnkle = true;
    records.checkIns = { checkIn };
    EXPECT_EQ(flagQuestionsDue(records, kToday), FlagQuestions::NotDue);
    records.checkIns.front().redness = true;
    EXPECT_EQ(flagQuestionsDue(records, kToday), FlagQuestions::AfterSigns);
    records.checkIns.front().redness = false;
    records.checkIns.front().swelling = true;
    EXPECT_EQ(flagQuestionsDue(records, kToday), FlagQuestions::AfterSigns);
    EXPECT_EQ(flagQuestionsDue(records, kToday - days(1)), FlagQuestions::NotDue) << "not recorded yet";
}

TEST(FlagQuestions, CountLongStiffMorningsOfTheLastSevenDays)
{
    EpisodeRecords records;
    for (int back : { 7, 6, 3, 0 }) {
        CheckIn checkIn = morning(kToday - days(back), 1);
        checkIn.stiffness = back == 3 ? 29 : 30;
        records.checkIns.push_back(checkIn);
    }
    records.checkIns.push_back(morning(kToday, 1));
    EXPECT_EQ(longStiffMornings(records, kToday), 2);
    EXPECT_EQ(longStiffMornings(records, kToday - days(1)), 2) << "without today's, with that of a week before";
}
