// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/sample_case.h"

#include "sample_course.h"

namespace springback::app {

namespace {

constexpr std::array kNames{ "Sam Rivera", "Noor Haddad", "Kim Larsen", "Ana Souza", "Jo Okafor", "Lee Tanaka",
    "Mira Novak", "Chris Blake", "Dara Quinn", "Eli Weiss", "Inés Prado", "Tom Berger" };

Meta metaAt(const Id& id, const Id& owner, Date date)
{
    const Moment created{ Instant(std::chrono::sys_days(date.time_since_epoch()) + std::chrono::hours{ 6 }),
        minutes{ 0 } };
    return { .id = id, .owner = owner, .created = created, .edited = created };
}

Runner runnerOf(Date start, unsigned seed)
{
    Runner runner{ .meta = {}, .name = kNames[seed % kNames.size()] };
    const Id id = Id::derived({}, "sample/" + std::to_string(seed));
    runner.meta = metaAt(id, id, start);
    runner.birthYear = 1978 + static_cast<int>(seed % 20);
    runner.clinicianName = kSampleClinician;
    runner.sample = true;
    return runner;
}

PlanVersion planOf(const Meta& meta, Date start)
{
    PlanVersion version{ .meta = meta, .date = start, .plan = publishedPlan() };
    version.meta.author = kSampleClinician;
    version.meta.provenance = Provenance::Clinician;
    version.by = kSampleClinician;
    version.reason = "Start of rehab.";
    version.plan.extras = { { .name = "Knee-to-wall mobility", .dose = "3 × 10", .weekdays = { 1, 3, 5 } },
        { .name = "Single-leg balance", .dose = "3 × 45 s", .weekdays = {} } };
    version.plan.flarePlan
        = "No tendon loading and no running for three days; walking is fine. Then the easier variant.";
    return version;
}

std::vector<Milestone> milestonesOf(const Id& episode, Date start)
{
    const auto make = [&](const char* name, int week) {
        Milestone milestone{ .meta = metaAt(Id::derived(episode, name), episode, start), .label = name };
        milestone.due = start + days{ 7 * week };
        return milestone;
    };
    Milestone raises = make("20 single-leg heel raises", 8);
    raises.measure = MeasureKind::SingleHeelRaise;
    raises.atLeastTenths = 200;
    Milestone race = make("The city 10 km without pain", 26);
    race.longTerm = true;
    return { raises, race };
}

} // namespace

Case makeSampleCase(Date today, int weeks, unsigned seed)
{
    const Date start = today - days{ 7 * weeks };
    Case made;
    made.runner = runnerOf(start, seed);
    EpisodeRecords records;
    const Id id = Id::derived(made.runner.meta.id, "episode");
    records.episode = { .meta = metaAt(id, made.runner.meta.id, start), .start = start, .side = Side::Right };
    records.episode.site = Site::MidPortion;
    records.episode.causes = { Cause::TightCalves, Cause::MoreMiles, Cause::Hills };
    records.plans.push_back(planOf(metaAt(Id::derived(id, "plan"), id, start), start));
    records.milestones = milestonesOf(id, start);
    constexpr int kAwayFrom = 65;
    if (const Date from = start + days{ kAwayFrom }; from + days{ 3 } < today) {
        Pause pause{
            .meta = metaAt(Id::derived(id, "away"), id, from - days{ 7 }), .from = from, .to = from + days{ 2 }
        };
        pause.reason = PauseReason::Travel;
        pause.note = "Family visit";
        records.pauses.push_back(pause);
    }
    made.episodes.push_back(SampleCourse(std::move(records), today, seed).live());
    return made;
}

} // namespace springback::app
