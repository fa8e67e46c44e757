// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot.h"

#include <sstream>

#include "springback/domain/summary.h"

namespace springback::test {

namespace {

std::ostream& operator<<(std::ostream& out, Date date)
{
    return out << isoDate(date);
}
std::ostream& operator<<(std::ostream& out, Distance distance)
{
    return out << distance.units;
}
template <typename T> void put(std::ostream& out, const char* name, const std::optional<T>& value)
{
    out << ' ' << name << '=';
    if (value)
        out << *value;
    else
        out << '-';
}
void put(std::ostream& out, const std::vector<Blocker>& blocking)
{
    for (const auto& blocker : blocking)
        out << ' ' << isoDate(blocker.date) << '/' << (blocker.id ? blocker.id->text() : "-");
}

void put(std::ostream& out, const TodayAdvice& today)
{
    out << nameOf(today.advice);
    for (const auto also : today.also)
        out << " +" << nameOf(also);
    for (const auto reason : today.reasons)
        out << " r" << static_cast<int>(reason);
    if (today.dose)
        out << " dose " << static_cast<int>(*today.variant) << ' ' << today.dose->sets << 'x'
            << today.dose->hold.count();
    put(out, "next", today.nextDate);
    out << ' ' << today.talkToClinician << today.secondAllowed << '\n';
}

void put(std::ostream& out, const Verdict& verdict)
{
    for (const auto& c : verdict.criteria) {
        out << nameOf(c.id) << ' ' << nameOf(c.result) << ' ' << (c.value ? std::to_string(c.value->value) : "-") << '/'
            << (c.limit ? std::to_string(c.limit->value) : "-");
        put(out, c.blocking);
        out << '\n';
    }
    out << "ready " << verdict.ready() << " amber " << verdict.stableAmber << '\n';
}

void put(std::ostream& out, const MileVerdict& miles)
{
    out << nameOf(miles.decision) << ' ' << miles.target << ' ' << miles.since;
    put(out, "to", miles.to);
    put(out, "earliest", miles.earliest);
    put(out, "run", miles.nextRunDate);
    for (const auto reason : miles.why)
        out << ' ' << nameOf(reason);
    put(out, miles.blocking);
    out << " week " << miles.weekTotal << " longest " << miles.longest30;
    if (miles.warning)
        out << " warning " << miles.warning->date << ' ' << miles.warning->percent;
    out << '\n';
}

template <typename T> void cut(std::vector<T>& records, Date on)
{
    std::erase_if(records, [on](const T& record) { return dateOf(Record(record)) > on; });
}

} // namespace

std::string snapshot(const EpisodeRecords& records, Date on)
{
    const History history(records);
    std::ostringstream out;
    out << "stage " << history.stageOn(on).number() << " since " << history.stageSince(on) << '\n';
    put(out, adviseToday(history, on));
    if (const auto verdict = judgeGate(history, on))
        put(out, *verdict);
    put(out, "earliest", earliestOpening(history, on));
    if (const auto miles = judgeMiles(history, on))
        put(out, *miles);
    const auto adherence = adherenceOver(history, history.episode().start, on);
    out << "adherence " << adherence.done << '/' << adherence.planned.num << ' ' << adherence.held.count() << '/'
        << adherence.plannedHold.count();
    return out.str();
}

EpisodeRecords knownOn(EpisodeRecords records, Date on)
{
    cut(records.checkIns, on);
    cut(records.sessions, on);
    cut(records.runs, on);
    cut(records.measures, on);
    cut(records.extras, on);
    cut(records.flags, on);
    cut(records.stageChanges, on);
    cut(records.signOffs, on);
    cut(records.mileTargets, on);
    cut(records.pauses, on);
    cut(records.plans, on);
    for (auto& flag : records.flags)
        if (flag.closed && *flag.closed > on)
            flag.closed.reset(); // its closing is a later act
    return records;
}

} // namespace springback::test
