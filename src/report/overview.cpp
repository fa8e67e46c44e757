// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/report/overview.h"

#include <algorithm>

#include "facts.h"
#include "sheet.h"
#include "springback/domain/question.h"
#include "springback/domain/visit.h"
#include "springback/words/milestone_words.h"
#include "springback/words/visit_words.h"
#include "springback/words/words.h"
#include "tr.h"

namespace springback::report {

namespace {

QString who(const Facts& facts)
{
    const Episode& episode = facts.history.episode();
    const Date on = facts.options.on;
    const Stage stage = facts.history.stageOn(on);
    QStringList parts{ Report::tr("%1 Achilles, %2", "side and site")
                           .arg(words::sideName(episode.side), words::siteName(episode.site)),
        Report::tr("began %1, day %2").arg(words::shortDate(episode.start)).arg((on - episode.start).count()),
        Report::tr("%1 since %2, day %3")
            .arg(words::phaseShort(stage), words::shortDate(facts.history.stageSince(on)))
            .arg((on - facts.history.stageSince(on)).count()) };
    if (facts.runner.birthYear)
        parts << Report::tr("born %1").arg(*facts.runner.birthYear);
    return parts.join(QStringLiteral(" · "));
}

QString background(const Facts& facts)
{
    QStringList parts;
    QStringList causes;
    for (const Cause cause : facts.history.episode().causes)
        causes << words::causeName(cause);
    if (!causes.isEmpty())
        parts << Report::tr("Likely causes: %1").arg(causes.join(Report::tr(", ")));
    if (!facts.runner.clinicianName.empty())
        parts << Report::tr("Clinician: %1").arg(oneLine(facts.runner.clinicianName));
    else if (facts.history.planOn(facts.options.on).selfManaged)
        parts << Report::tr("On their own, without a clinician");
    return parts.join(QStringLiteral(" · "));
}

void addAdvice(Overview& to, const Facts& facts)
{
    const TodayAdvice& today = facts.summary.today;
    to.adviceFor = Report::tr("Advice for %1").arg(words::date(facts.options.on));
    to.advice = words::advice(today.advice);
    if (today.dose && today.variant)
        to.adviceWhy << Report::tr("%1: %2").arg(words::exerciseName(today.stage, *today.variant),
            words::dose(*today.dose, facts.history.episode().side, today.stage));
    for (const TodayReason reason : today.reasons)
        to.adviceWhy << words::reason(reason, today);
    if (today.talkToClinician)
        to.talk = Report::tr("Three steps back within 28 days: to be talked over.");
}

void addMiles(Overview& to, const Facts& facts)
{
    if (!facts.summary.miles) {
        to.milesWhy << Report::tr("No weekly target is recorded.");
        return;
    }
    const MileVerdict& miles = *facts.summary.miles;
    const LengthUnit unit = facts.unit();
    to.miles = words::mileHeadline(miles, unit);
    to.milesWhy << Report::tr("Last 7 days %1; longest run of 30 days %2")
                       .arg(words::distance(miles.weekTotal, unit), words::distance(miles.longest30, unit));
    constexpr std::size_t kReasons = 4;
    for (std::size_t i = 0; i < std::min(miles.why.size(), kReasons); ++i)
        to.milesWhy << words::mileReason(miles.why[i], miles, unit);
    if (miles.why.size() > kReasons)
        to.milesWhy << Report::tr("and %1 more reasons").arg(miles.why.size() - kReasons);
    if (miles.warning)
        to.milesWhy << Report::tr("The run of %1 was %2 % above the longest of the 30 days before it.")
                           .arg(words::date(miles.warning->date))
                           .arg(miles.warning->percent);
    to.milesWhy << (miles.nextRunDate ? Report::tr("Next run from %1").arg(words::date(*miles.nextRunDate))
                                      : Report::tr("No run date while a stop sign is open"));
}

void addGate(Overview& to, const Facts& facts)
{
    if (!facts.summary.gate) {
        to.gate = Report::tr("Maintenance: there is no further gate.");
        return;
    }
    const Verdict& verdict = *facts.summary.gate;
    to.gateReady = verdict.ready();
    const QString state = to.gateReady ? Report::tr("open: ready to move on when agreed")
                                       : words::gateEarliest(facts.summary.earliest, facts.options.on);
    to.gate = Report::tr("Gate %1 · %2").arg(words::gateHeadline(verdict), state);
    if (verdict.stableAmber)
        to.stable = Report::tr("Stable at an acceptable level: ask about moving on.");
    for (const Criterion& criterion : verdict.criteria)
        to.criteria.push_back({ criterion.result, criterion.passes(), words::criterion(criterion.id),
            words::criterionIs(criterion), words::criterionAsk(criterion, verdict.from),
            words::result(criterion.result), words::criterionBlocks(criterion) });
}

void addFlags(Overview& to, const Facts& facts)
{
    for (const Flag& flag : facts.summary.openFlags) {
        const QString kind = isStop(flag.kind) ? Report::tr("STOP, open") : Report::tr("Ask, open");
        to.flags.push_back({ flag.meta.id, isStop(flag.kind), words::flagTitle(flag.kind),
            Report::tr("%1 since %2", "a flag").arg(kind, words::shortDate(flag.opened)), words::flagAct(flag.kind),
            oneLine(flag.closeNote) });
    }
}

void addTiles(Overview& to, const Facts& facts)
{
    Rating during, morning;
    for (const DaySummary& day : facts.summary.days) {
        during = worse(during, day.during);
        morning = worse(morning, day.morning);
    }
    const auto shown = [](const Rating& rating) { return rating ? words::rating(rating) : none(); };
    to.tiles[0] = { Report::tr("Worst pain during"), shown(during), Report::tr("morning %1").arg(shown(morning)) };
    const auto flares = facts.summary.flares.size();
    to.tiles[1] = { Report::tr("Flares"), QString::number(flares),
        flares > 0 ? Report::tr("newest %1").arg(words::dayMonth(facts.summary.flares.back())) : QString() };
    const Adherence& done = facts.summary.adherence;
    const auto percent = done.percent();
    to.tiles[2] = { Report::tr("Sessions"), percent ? Report::tr("%1 %").arg(*percent) : none(),
        Report::tr("on %n day(s)", nullptr, static_cast<int>(done.done)) };
    const auto& miles = facts.summary.miles;
    to.tiles[3] = { Report::tr("Last 7 days"), miles ? words::distance(miles->weekTotal, facts.unit()) : none(),
        miles ? Report::tr("target %1").arg(words::distance(miles->target, facts.unit())) : Report::tr("no target") };
}

QString milestoneLine(const Milestone& milestone, const Facts& facts)
{
    const MilestoneStand stand = standOf(milestone, facts.records(), facts.options.on);
    QStringList parts;
    const QString done = words::milestoneDone(stand);
    if (!done.isEmpty())
        parts << done;
    else if (milestone.due)
        parts << Report::tr("by %1").arg(words::shortDate(*milestone.due));
    if (const QString far = words::milestoneStand(milestone, stand, facts.unit()); done.isEmpty() && !far.isEmpty())
        parts << far;
    const QString label = oneLine(milestone.label);
    return parts.isEmpty()
        ? label
        : Report::tr("%1: %2", "milestone and how it stands").arg(label, parts.join(Report::tr(", ")));
}

void addPeople(Overview& to, const Facts& facts)
{
    for (const Milestone& milestone : facts.records().milestones)
        to.milestones << milestoneLine(milestone, facts);
    for (const Question& question : readQuestions(facts.runner.note).questions)
        if (!question.asked && question.noted <= facts.options.on)
            to.questions << oneLine(question.text);
    const Visit* visit = visitOn(facts.records(), facts.options.on);
    if (!visit)
        return;
    const QString decided = oneLine(words::visitDecision(visit->decision).toStdString());
    QStringList parts{ decided.isEmpty() ? Report::tr("no decision") : decided };
    if (!visit->with.empty())
        parts << Report::tr("by %1", "a person").arg(oneLine(visit->with));
    if (visit->next)
        parts << Report::tr("next appointment %1").arg(words::shortDate(*visit->next));
    to.visit = parts.join(QStringLiteral(" · "));
}

} // namespace

Overview overviewOf(const Facts& facts)
{
    Overview made;
    const QString name = nameOf(facts.runner);
    made.name = facts.runner.sample ? Report::tr("%1 (sample data, made up)").arg(name) : name;
    made.who = who(facts);
    made.background = background(facts);
    made.period = periodText(facts);
    addFlags(made, facts);
    addTiles(made, facts);
    made.changes = changesIn(facts);
    made.load = loadIn(facts);
    addAdvice(made, facts);
    addMiles(made, facts);
    addGate(made, facts);
    addPeople(made, facts);
    made.data = facts.data;
    made.range = facts.range;
    return made;
}

Overview overviewOf(const Runner& runner, const History& history, const ReportOptions& options)
{
    return overviewOf(gather(runner, history, options));
}

} // namespace springback::report
