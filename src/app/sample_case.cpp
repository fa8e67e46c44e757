// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/sample_case.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string>

#include "sample_course.h"
#include "springback/domain/question.h"

namespace springback::app {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SampleCase)
};

constexpr std::array kFirst{ "Sam", "Noor", "Kim", "Ana", "Jo", "Lee", "Mira", "Chris", "Dara", "Eli", "Inés", "Tom" };
constexpr std::array kLast{ "Rivera", "Haddad", "Larsen", "Souza", "Okafor", "Tanaka", "Novak", "Blake", "Quinn",
    "Weiss", "Prado", "Berger" };

// Nobody in a caseload of a hundred and forty-four shares a name.
std::string nameOf(unsigned seed)
{
    return std::string(kFirst[seed % kFirst.size()]) + ' ' + kLast[(seed + seed / kFirst.size()) % kLast.size()];
}

Meta metaAt(const Id& id, const Id& owner, Date date)
{
    const Moment created{ Instant(std::chrono::sys_days(date.time_since_epoch()) + std::chrono::hours{ 6 }),
        minutes{ 0 } };
    return { .id = id, .owner = owner, .created = created, .edited = created };
}

Runner runnerOf(Date start, unsigned seed)
{
    Runner runner{ .meta = {}, .name = nameOf(seed) };
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
    version.reason = Tr::tr("Start of rehab.").toStdString();
    version.plan.extras
        = { { .name = Tr::tr("Knee-to-wall mobility").toStdString(), .dose = "3 × 10", .weekdays = { 1, 3, 5 } },
              { .name = Tr::tr("Single-leg balance").toStdString(), .dose = "3 × 45 s", .weekdays = {} } };
    version.plan.flarePlan
        = Tr::tr("No tendon loading and no running for three days; walking is fine. Then the easier variant.")
              .toStdString();
    return version;
}

std::vector<Milestone> milestonesOf(const Id& episode, Date start)
{
    const auto make = [&](const char* key, const QString& label, int week) {
        Milestone milestone{ .meta = metaAt(Id::derived(episode, key), episode, start), .label = label.toStdString() };
        milestone.due = start + days{ 7 * week };
        return milestone;
    };
    Milestone raises = make("raises", Tr::tr("20 single-leg heel raises"), 8);
    raises.measure = MeasureKind::SingleHeelRaise;
    raises.atLeastTenths = 200;
    Milestone race = make("race", Tr::tr("The city 10 km without pain"), 26);
    race.longTerm = true;
    return { raises, race };
}

void goQuiet(EpisodeRecords& records, Date since)
{
    for (const Record& record : records.all())
        if (const auto date = dateOf(record); date && *date > since && kindOf(record) != RecordKind::Milestone)
            records.remove(metaOf(record).id);
}

void raise(EpisodeRecords& records, FlagKind kind, Date on)
{
    const Id& episode = records.episode.meta.id;
    const Id id = Id::derived(episode, "flag/" + std::to_string(static_cast<int>(kind)));
    records.flags.push_back({ .meta = metaAt(id, episode, on), .kind = kind, .opened = on });
}

/// Some of a caseload give their clinician something to look at: questions, flags, silence.
void addTroubles(Case& made, Date today, unsigned seed)
{
    EpisodeRecords& records = made.episodes.front();
    constexpr days kSilence{ 9 };
    const auto lived = today - records.episode.start;
    if (seed % 2 == 1)
        made.runner.note
            = writeQuestions({ { { std::max(records.episode.start, today - days{ 6 }),
                                     Tr::tr("May I swim on the days without exercise?").toStdString(), false },
                                   { std::max(records.episode.start, today - days{ 2 }),
                                       Tr::tr("Which shoes for the first hills?").toStdString(), false } },
                {} });
    if (seed % 7 == 4 && lived > kSilence)
        goQuiet(records, today - kSilence);
    if (seed % 13 == 8)
        raise(records, FlagKind::OtherPain, std::max(records.episode.start, today - days{ 4 }));
    if (seed % 17 == 9)
        raise(records, FlagKind::Fluoroquinolone, std::max(records.episode.start, today - days{ 1 }));
    records.sort();
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
        pause.note = Tr::tr("Family visit").toStdString();
        records.pauses.push_back(pause);
    }
    made.episodes.push_back(SampleCourse(std::move(records), today, seed).live());
    addTroubles(made, today, seed);
    return made;
}

} // namespace springback::app
