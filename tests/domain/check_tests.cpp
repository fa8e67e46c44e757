// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include "springback/domain/check.h"
#include "support/history_builder.h"

namespace springback::test {
namespace {

using Faults = std::vector<FieldFault>;

const Date kToday = day(30);

Episode episodeOfTests()
{
    return HistoryBuilder().records().episode;
}

Faults faultsOf(const Record& record)
{
    return check(record, episodeOfTests(), kToday);
}

bool has(const Faults& faults, const std::string& field, RecordFault fault)
{
    return std::any_of(faults.begin(), faults.end(),
        [&](const FieldFault& found) { return found.field == field && found.fault == fault; });
}

template <typename T> T dated(int n)
{
    T record;
    record.date = day(n);
    return record;
}

Session sessionOn(int n)
{
    return HistoryBuilder().session(n).records().sessions.front();
}

Run runOn(int n)
{
    return HistoryBuilder().run(n).records().runs.front();
}

TEST(Check, AcceptsWhatAPersonWouldRecord)
{
    HistoryBuilder b;
    b.checkIn(1, 3, { .stiffness = 600 }).session(1).run(1).visaA(1, 100).extra(1, none).flag(FlagKind::Clot, 1, 2);
    b.test(1, MeasureKind::SingleHeelRaise, 12).test(2, MeasureKind::DoubleHop, 10).signOff(3, 3).miles(0, 0);
    b.move(2, 2).stepBack(3, 1).pause(20, 60).plan(1, publishedPlan()).visit(30);
    for (const auto& record : b.records().all())
        EXPECT_EQ(faultsOf(record), Faults{}) << "kind " << static_cast<int>(kindOf(record));
}

TEST(Check, RefusesDatesInTheFuture)
{
    Milestone milestone;
    milestone.label = "10 km";
    milestone.due = day(90);
    EXPECT_EQ(faultsOf(milestone), Faults{});
    milestone.reached = day(31);
    EXPECT_TRUE(has(faultsOf(milestone), "reached", RecordFault::InFuture));
    EXPECT_TRUE(has(faultsOf(dated<CheckIn>(31)), "date", RecordFault::InFuture));
    EXPECT_TRUE(has(faultsOf(sessionOn(31)), "date", RecordFault::InFuture));
    EXPECT_TRUE(has(faultsOf(runOn(31)), "date", RecordFault::InFuture));
    EXPECT_TRUE(has(faultsOf(dated<MileTarget>(31)), "date", RecordFault::InFuture));
    Flag flag;
    flag.opened = day(31);
    EXPECT_TRUE(has(faultsOf(flag), "opened", RecordFault::InFuture));
    EXPECT_EQ(faultsOf(sessionOn(30)), Faults{});
}

TEST(Check, RefusesWhatIsDatedBeforeTheEpisodeExceptItsBackground)
{
    EXPECT_FALSE(has(faultsOf(runOn(-366)), "date", RecordFault::BeforeEpisode));
    EXPECT_TRUE(has(faultsOf(runOn(-367)), "date", RecordFault::BeforeEpisode));
    EXPECT_TRUE(has(faultsOf(dated<CheckIn>(-367)), "date", RecordFault::BeforeEpisode));
    EXPECT_TRUE(has(faultsOf(sessionOn(-367)), "date", RecordFault::BeforeEpisode));
    EXPECT_TRUE(has(faultsOf(dated<StageChange>(-1)), "date", RecordFault::BeforeEpisode));
    Pause pause;
    pause.from = day(-1);
    pause.to = day(2);
    EXPECT_TRUE(has(faultsOf(pause), "from", RecordFault::BeforeEpisode));
    Flag flag;
    flag.opened = day(-5);
    PlanVersion version = dated<PlanVersion>(-5);
    version.plan = publishedPlan();
    EXPECT_EQ(faultsOf(flag), Faults{});
    EXPECT_EQ(faultsOf(version), Faults{});
    EXPECT_EQ(faultsOf(dated<Visit>(-5)), Faults{});
    EXPECT_EQ(faultsOf(dated<MileTarget>(-5)), Faults{});
}

TEST(Check, RefusesARunOfNoOrImpossibleLength)
{
    struct {
        std::int64_t units;
        bool ok;
    } const cases[] = { { 1, true }, { 0, false }, { -1, false }, { kRunMostMetres * Distance::kPerMetre, true },
        { kRunMostMetres * Distance::kPerMetre + 1, false }, { 900 * Distance::kPerMile, false } };
    for (const auto& c : cases) {
        auto run = runOn(1);
        run.distance.units = c.units;
        EXPECT_EQ(faultsOf(run).empty(), c.ok) << c.units;
    }
    auto run = runOn(1);
    run.duration = std::chrono::hours{ kRunMostHours } + seconds{ 1 };
    run.moving = seconds{ -1 };
    run.effort = 11;
    const auto faults = faultsOf(run);
    EXPECT_TRUE(has(faults, "duration_s", RecordFault::OutOfRange));
    EXPECT_TRUE(has(faults, "moving_s", RecordFault::OutOfRange));
    EXPECT_TRUE(has(faults, "effort", RecordFault::OutOfRange));
}

TEST(Check, RefusesASessionThatCannotHaveBeen)
{
    auto session = sessionOn(1);
    session.sets[3].held = seconds{ 601 };
    EXPECT_EQ(faultsOf(session), (Faults{ { "sets/3/held_s", RecordFault::OutOfRange, 0, 600 } }));
    session = sessionOn(1);
    session.sets[0].planned = seconds{ 601 };
    EXPECT_TRUE(has(faultsOf(session), "sets/0/planned_s", RecordFault::OutOfRange));
    session = sessionOn(1);
    session.sets.clear();
    EXPECT_EQ(faultsOf(session), (Faults{ { "sets", RecordFault::Missing, {}, {} } }));
    session = sessionOn(1);
    session.stage = stage(6);
    session.effort = -1;
    EXPECT_TRUE(has(faultsOf(session), "stage", RecordFault::NotAllowedHere));
    EXPECT_TRUE(has(faultsOf(session), "effort", RecordFault::OutOfRange));
}

TEST(Check, RefusesAnEndBeforeItsStart)
{
    Pause pause;
    pause.from = day(5);
    pause.to = day(4);
    EXPECT_EQ(faultsOf(pause), (Faults{ { "to", RecordFault::EndBeforeStart, {}, {} } }));
    Flag flag;
    flag.opened = day(5);
    flag.closed = day(4);
    EXPECT_EQ(faultsOf(flag), (Faults{ { "closed", RecordFault::EndBeforeStart, {}, {} } }));
    auto visit = dated<Visit>(5);
    visit.next = day(4);
    EXPECT_EQ(faultsOf(visit), (Faults{ { "next", RecordFault::EndBeforeStart, {}, {} } }));
    auto episode = episodeOfTests();
    episode.closed = day(-1);
    EXPECT_EQ(check(episode, kToday), (Faults{ { "closed", RecordFault::EndBeforeStart, {}, {} } }));
    episode.start = day(31);
    episode.closed.reset();
    EXPECT_EQ(check(episode, kToday), (Faults{ { "start", RecordFault::InFuture, {}, {} } }));
}

TEST(Check, LetsAnAdvanceGoOneOnAStepBackDownAndAnOverrideAnywhere)
{
    const auto move = [](int from, int to, Move how) {
        auto change = dated<StageChange>(2);
        change.from = stage(from);
        change.to = stage(to);
        change.move = how;
        change.by = "A. Clinician";
        change.reason = "because";
        return faultsOf(change).empty();
    };
    EXPECT_TRUE(move(1, 2, Move::Advance));
    EXPECT_TRUE(move(5, 6, Move::Override));
    EXPECT_FALSE(move(1, 3, Move::Advance));
    EXPECT_TRUE(move(1, 3, Move::Override));
    EXPECT_FALSE(move(3, 3, Move::Override));
    EXPECT_FALSE(move(2, 1, Move::Advance));
    EXPECT_TRUE(move(3, 2, Move::StepBack));
    EXPECT_TRUE(move(6, 3, Move::StepBack));
    EXPECT_FALSE(move(3, 5, Move::StepBack));
    EXPECT_FALSE(move(2, 2, Move::StepBack));
}

TEST(Check, WantsNameAndReasonForAnOverride)
{
    auto change = dated<StageChange>(2);
    change.to = stage(2);
    change.move = Move::Override;
    change.reason = " ";
    EXPECT_TRUE(has(faultsOf(change), "by", RecordFault::Missing));
    EXPECT_TRUE(has(faultsOf(change), "reason", RecordFault::Missing));
}

TEST(Check, TakesAnyLanguageButNoBrokenText)
{
    struct {
        std::string text;
        std::optional<RecordFault> fault;
    } const cases[] = {
        { "", {} },
        { "Zoë 🏃‍♀️ ריצה שלום", {} },
        { "one\n\ttwo", {} },
        { std::string(10'000, 'a'), {} },
        { std::string(10'001, 'a'), RecordFault::TooLong },
        { "bell\a", RecordFault::BadText },
        { std::string("nul\0", 4), RecordFault::BadText },
        { "\x7f", RecordFault::BadText },
        { "\xc2\x85", RecordFault::BadText },
        { "\xff", RecordFault::BadText },
        { "\xc0\x80", RecordFault::BadText },
        { "\xe0\x80\x80", RecordFault::BadText },
        { "\xed\xa0\x80", RecordFault::BadText },
        { "\xf4\x90\x80\x80", RecordFault::BadText },
        { "\xf0\x9f\x8f", RecordFault::BadText },
        { "\xe2\x28\xa1", RecordFault::BadText },
    };
    for (const auto& c : cases) {
        auto checkIn = dated<CheckIn>(1);
        checkIn.note = c.text;
        const auto faults = faultsOf(checkIn);
        EXPECT_EQ(faults.empty(), !c.fault) << c.text.substr(0, 40);
        if (c.fault) {
            EXPECT_TRUE(has(faults, "note", *c.fault)) << c.text.substr(0, 40);
        }
    }
}

TEST(Check, CountsALongNameInCharacters)
{
    Runner runner;
    for (int i = 0; i < kNameMost; ++i)
        runner.name += "é";
    EXPECT_EQ(check(runner), Faults{});
    runner.name += "é";
    EXPECT_EQ(check(runner), (Faults{ { "name", RecordFault::TooLong, {}, kNameMost } }));
    runner.name = "two\nlines";
    EXPECT_TRUE(has(check(runner), "name", RecordFault::BadText));
}

TEST(Check, KeepsMeasuresWithinTheirScaleAndSides)
{
    using enum MeasureKind;
    const auto faults = [](MeasureKind kind, std::vector<MeasureValue> values) {
        auto measure = dated<Measure>(1);
        measure.kind = kind;
        measure.values = std::move(values);
        return faultsOf(measure);
    };
    EXPECT_TRUE(has(faults(VisaA, {}), "values", RecordFault::Missing));
    EXPECT_TRUE(has(faults(VisaA, { { Side::Both, 1001, {}, {} } }), "values/0/value", RecordFault::OutOfRange));
    EXPECT_TRUE(has(faults(VisaA, { { Side::Both, -1, {}, {} } }), "values/0/value", RecordFault::OutOfRange));
    EXPECT_TRUE(has(faults(VisaA, { { Side::Left, 500, {}, {} } }), "values/0/side", RecordFault::NotAllowedHere));
    EXPECT_TRUE(
        has(faults(VisaA, { { Side::Both, 500, Pain::of(1), {} } }), "values/0/pain", RecordFault::NotAllowedHere));
    EXPECT_TRUE(has(faults(SingleHop, { { Side::Both, 100, {}, {} } }), "values/0/side", RecordFault::NotAllowedHere));
    EXPECT_TRUE(has(faults(SingleHop, { { Side::Left, 100, {}, {} }, { Side::Left, 90, {}, {} } }), "values/1/side",
        RecordFault::Duplicate));
    EXPECT_TRUE(has(faults(DoubleHop, { { Side::Both, 105, {}, {} } }), "values/0/value", RecordFault::OutOfRange));
    EXPECT_TRUE(has(faults(KneeToWall, { { Side::Left, 301, {}, {} } }), "values/0/value", RecordFault::OutOfRange));
    EXPECT_TRUE(has(faults(Psfs, { { Side::Both, 50, {}, {} } }), "values/0/label", RecordFault::Missing));
    const MeasureValue stairs{ Side::Both, 50, {}, "stairs" };
    EXPECT_EQ(faults(Psfs, { stairs, stairs, stairs }), Faults{});
    EXPECT_TRUE(has(faults(Psfs, { stairs, stairs, stairs, stairs }), "values", RecordFault::OutOfRange));
}

TEST(Check, RefusesStiffnessBeyondTenHours)
{
    auto checkIn = dated<CheckIn>(1);
    checkIn.stiffness = 601;
    EXPECT_EQ(faultsOf(checkIn), (Faults{ { "stiffness_min", RecordFault::OutOfRange, 0, 600 } }));
    checkIn.stiffness = -1;
    EXPECT_EQ(faultsOf(checkIn).size(), 1u);
}

TEST(Check, KeepsPlansPlausible)
{
    const auto ok = [](auto change) {
        auto version = dated<PlanVersion>(1);
        version.plan = publishedPlan();
        change(version.plan);
        return faultsOf(version).empty();
    };
    EXPECT_TRUE(ok([](Plan& p) { p.miles.increment = Distance::ofHundredthMiles(25); }));
    EXPECT_FALSE(ok([](Plan& p) { p.miles.increment = Distance::ofHundredthMiles(24); }));
    EXPECT_FALSE(ok([](Plan& p) { p.miles.increment = Distance::ofHundredthMiles(201); }));
    EXPECT_TRUE(ok([](Plan& p) { p.miles = { Distance::ofMetres(250), LengthUnit::Kilometres, 7 }; }));
    EXPECT_FALSE(ok([](Plan& p) { p.safeMax = 6; }));
    EXPECT_FALSE(ok([](Plan& p) { p.stages[2].gate.sessions = 15; }));
    EXPECT_FALSE(ok([](Plan& p) { p.stages[2].spacingAfterAmber = 0; }));
    EXPECT_FALSE(ok([](Plan& p) { p.stages[2].spacing = -1; }));
    EXPECT_FALSE(ok([](Plan& p) { p.stages[2].spacing = p.stages[2].spacingAfterAmber = 15; }));
    EXPECT_FALSE(ok([](Plan& p) { p.stages[0].perWeek = 8; }));
    EXPECT_FALSE(ok([](Plan& p) { p.stages[0].gate.painDuring = 11; }));
    EXPECT_TRUE(ok([](Plan& p) {
        p.easing = false;
        p.stages[3].gate.doseSeconds = 46;
    })) << "without easing nothing climbs to a length of set";
    EXPECT_FALSE(ok([](Plan& p) { p.stages[0].dose.sets = 0; }));
    EXPECT_FALSE(ok([](Plan& p) { p.stages[0].gate.function[0].measure = MeasureKind::VisaA; }));
    EXPECT_FALSE(ok([](Plan& p) { p.extras.push_back({ "Balance", "", { 8 } }); }));
}

TEST(Check, RefusesAPlanThatContradictsItself)
{
    const auto faultOf = [](auto change) {
        auto version = dated<PlanVersion>(1);
        version.plan = publishedPlan();
        change(version.plan);
        const auto faults = faultsOf(version);
        return faults.size() == 1 ? faults.front() : FieldFault{};
    };
    const auto expect = [](const FieldFault& fault, const char* field, RecordFault kind) {
        EXPECT_EQ(fault.field, std::string(field));
        EXPECT_EQ(fault.fault, kind) << field;
    };
    using enum RecordFault;
    expect(faultOf([](Plan& p) { p.stages[0].dose.sets = 0; }), "plan/stages/1/dose/sets", OutOfRange);
    expect(faultOf([](Plan& p) { p.stages[1].dose.rest = seconds{ -1 }; }), "plan/stages/2/dose/rest_s", OutOfRange);
    // With one whole day between sessions, 14 days have room for 7.
    EXPECT_EQ(faultOf([](Plan& p) { p.stages[2].gate.sessions = 7; }), FieldFault{});
    expect(faultOf([](Plan& p) { p.stages[2].gate.sessions = 8; }), "plan/stages/3/gate/sessions", NeverOpens);
    expect(faultOf([](Plan& p) { p.stages[0].gate.sessions = 8; }), "plan/stages/1/gate/sessions", OutOfRange);
    expect(faultOf([](Plan& p) { p.stages[3].gate.doseSeconds = 46; }), "plan/stages/4/gate/dose_s", NeverOpens);
    expect(faultOf([](Plan& p) { p.stages[4].dose.hold = seconds{ 15 }; }), "plan/stages/5/gate/dose_s", NeverOpens);
    expect(faultOf([](Plan& p) { p.stages[2].perWeek = 5; }), "plan/stages/3/per_week", Contradicts);
    expect(faultOf([](Plan& p) { p.stages[1].gate.painDuring = 6; }), "plan/stages/2/gate/pain_during", Contradicts);
    expect(faultOf([](Plan& p) { p.safeMax = 6; }), "plan/safe_max", OutOfRange);
    expect(faultOf([](Plan& p) { p.stages[4].gate.function[1].atLeast = 101; }),
        "plan/stages/5/gate/function/1/at_least", OutOfRange);
}

TEST(Check, RefusesWhatStandsTwiceInAList)
{
    FlagCheck answers = dated<FlagCheck>(3);
    answers.raised = { FlagKind::Rupture, FlagKind::Infection };
    EXPECT_TRUE(faultsOf(answers).empty());
    answers.raised.push_back(FlagKind::Rupture);
    EXPECT_TRUE(has(faultsOf(answers), "raised", RecordFault::Duplicate));
    Episode episode = episodeOfTests();
    episode.causes = { Cause::TightCalves, Cause::TightCalves };
    EXPECT_TRUE(has(check(episode, kToday), "causes", RecordFault::Duplicate));
}

TEST(Check, RefusesACourseThatClosesInTheFutureAndARunnerOfNoPlausibleYear)
{
    Episode episode = episodeOfTests();
    episode.closed = kToday + days{ 1 };
    EXPECT_TRUE(has(check(episode, kToday), "closed", RecordFault::InFuture));
    Runner runner;
    runner.birthYear = 1899;
    EXPECT_TRUE(has(check(runner), "birth_year", RecordFault::OutOfRange));
    runner.birthYear = 1981;
    EXPECT_TRUE(check(runner).empty());
}

TEST(Check, RefusesAnAgreementToLeaveMaintenance)
{
    SignOff agreed = dated<SignOff>(3);
    agreed.by = "A. Clinician";
    agreed.stage = *Stage::of(Stage::kLast);
    EXPECT_TRUE(has(faultsOf(agreed), "stage", RecordFault::NotAllowedHere));
}

TEST(Check, RefusesDistancesNobodyRuns)
{
    MileTarget target = dated<MileTarget>(3);
    for (const Distance wrong : { Distance{ -1 }, Distance::ofMetres(10'000'000) }) {
        target.target = wrong;
        EXPECT_TRUE(has(faultsOf(target), "target_m", RecordFault::OutOfRange));
    }
    springback::Run run = runOn(3);
    run.importedDistance = Distance{ 0 };
    EXPECT_TRUE(has(faultsOf(run), "imported_distance_m", RecordFault::OutOfRange));
    run.importedDistance = run.distance;
    EXPECT_TRUE(faultsOf(run).empty());
}

TEST(Check, RefusesASetOfBothSidesAndAnAgeBelowNothing)
{
    Session session = sessionOn(3);
    session.sets.front().side = Side::Both;
    EXPECT_TRUE(has(faultsOf(session), "sets/0/side", RecordFault::NotAllowedHere));
    CheckIn recalled = dated<CheckIn>(3);
    recalled.meta.recalledDays = -1;
    EXPECT_TRUE(has(faultsOf(recalled), "recalled_days", RecordFault::OutOfRange));
    recalled.meta.recalledDays = 2;
    EXPECT_TRUE(faultsOf(recalled).empty());
}

TEST(Check, KeepsAMilestoneWithinItsMeasure)
{
    Milestone milestone;
    milestone.label = "VISA-A";
    milestone.measure = MeasureKind::VisaA;
    milestone.atLeastTenths = 1'010;
    EXPECT_TRUE(has(faultsOf(milestone), "at_least", RecordFault::OutOfRange));
    milestone.atLeastTenths = -10;
    EXPECT_TRUE(has(faultsOf(milestone), "at_least", RecordFault::OutOfRange));
    milestone.atLeastTenths = 900;
    EXPECT_TRUE(faultsOf(milestone).empty());
}

TEST(Check, KeepsItemsToQuestionnairesAndLabelsToActivities)
{
    Measure score = HistoryBuilder().visaA(3, 80).records().measures.front();
    score.items = { 10, 0, 7 };
    EXPECT_TRUE(faultsOf(score).empty());
    score.items.push_back(-1);
    EXPECT_TRUE(has(faultsOf(score), "items/3", RecordFault::OutOfRange));
    score.values.front().label = "running";
    EXPECT_TRUE(has(faultsOf(score), "values/0/label", RecordFault::NotAllowedHere));
    for (const auto kind : { MeasureKind::TendinsA, MeasureKind::Psfs }) {
        Measure other = HistoryBuilder().sided(3, kind, { { Side::Both, 4, none } }).records().measures.front();
        if (kind == MeasureKind::Psfs)
            other.values.front().label = "running";
        other.items = { 4 };
        EXPECT_TRUE(faultsOf(other).empty()) << static_cast<int>(kind);
    }
    Measure raises = HistoryBuilder().test(3, MeasureKind::DoubleHeelRaise, 20).records().measures.front();
    raises.items = { 1 };
    EXPECT_TRUE(has(faultsOf(raises), "items", RecordFault::NotAllowedHere));
}

} // namespace
} // namespace springback::test
