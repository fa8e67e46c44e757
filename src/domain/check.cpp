// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/domain/check.h"

#include <algorithm>
#include <limits>
#include <set>

#include "faults.h"

namespace springback {

namespace {

constexpr int kEffortMost = 10;
constexpr int kSetsMost = 40; // twenty sets, both sides
constexpr days kBackground{ 366 };

/// An advance goes one stage on, a step back to any stage before, a clinician's override to any other.
bool leads(Move move, Stage from, Stage to)
{
    switch (move) {
    case Move::Advance:
        return from.next() == to;
    case Move::StepBack:
        return to < from;
    case Move::Override:
        break;
    }
    return to != from;
}

/// Checks one record of each kind against its episode and today.
class RecordCheck {
public:
    RecordCheck(const Episode& episode, Date today) : m_episode(episode), m_today(today) { }

    void operator()(const CheckIn& r)
    {
        ofLateYears("date", r.date);
        if (r.stiffness)
            m_faults.range("stiffness_min", *r.stiffness, 0, kStiffnessMost);
        m_faults.note("note", r.note);
    }

    void operator()(const Session& r)
    {
        ofLateYears("date", r.date);
        if (r.stage.number() == Stage::kLast) // in maintenance it is logged as the exercise done
            m_faults.add("stage", RecordFault::NotAllowedHere);
        if (r.sets.empty())
            m_faults.add("sets", RecordFault::Missing);
        else
            m_faults.range("sets", static_cast<std::int64_t>(r.sets.size()), 1, kSetsMost);
        for (std::size_t i = 0; i < r.sets.size(); ++i)
            set("sets/" + std::to_string(i) + "/", r.sets[i]);
        effort(r.effort);
        m_faults.note("note", r.note);
    }

    void operator()(const Run& r)
    {
        ofLateYears("date", r.date);
        distance("distance_m", r.distance);
        if (r.importedDistance)
            distance("imported_distance_m", *r.importedDistance);
        constexpr std::int64_t kMost = std::int64_t{ kRunMostHours } * 3600;
        m_faults.range("duration_s", r.duration.count(), 0, kMost);
        if (r.moving)
            m_faults.range("moving_s", r.moving->count(), 0, kMost);
        effort(r.effort);
        m_faults.note("source", r.source);
        m_faults.note("note", r.note);
    }

    void operator()(const Measure& r)
    {
        ofLateYears("date", r.date);
        checkMeasure(m_faults, r);
        m_faults.note("note", r.note);
    }

    void operator()(const ExtraDone& r)
    {
        ofLateYears("date", r.date);
        m_faults.requiredName("exercise", r.exercise);
    }

    void operator()(const Flag& r)
    {
        notInFuture("opened", r.opened);
        if (r.closed) {
            notInFuture("closed", *r.closed);
            notBefore("closed", *r.closed, r.opened);
        }
        m_faults.name("closed_by", r.closedBy);
        m_faults.note("close_note", r.closeNote);
    }

    void operator()(const FlagCheck& r)
    {
        ofLateYears("date", r.date);
        if (std::set(r.raised.begin(), r.raised.end()).size() != r.raised.size())
            m_faults.add("raised", RecordFault::Duplicate);
    }

    void operator()(const StageChange& r)
    {
        inEpisode("date", r.date);
        if (!leads(r.move, r.from, r.to))
            m_faults.add("to", RecordFault::NotAllowedHere);
        m_faults.name("by", r.by);
        m_faults.note("reason", r.reason);
        if (r.move == Move::Override) {
            required("by", r.by);
            required("reason", r.reason);
        }
        m_faults.note("verdict", r.verdict);
    }

    void operator()(const SignOff& r)
    {
        inEpisode("date", r.date);
        if (!r.stage.next()) // maintenance has no gate to sign
            m_faults.add("stage", RecordFault::NotAllowedHere);
        m_faults.name("by", r.by);
    }

    void operator()(const MileTarget& r)
    {
        notInFuture("date", r.date);
        if (r.target.units < 0 || r.target > Distance::ofMetres(kRunMostMetres))
            m_faults.outOfRange("target_m", 0, kRunMostMetres);
        m_faults.name("by", r.by);
        m_faults.note("reason", r.reason);
    }

    void operator()(const Pause& r)
    {
        notBeforeEpisode("from", r.from); // it may be planned ahead
        notBefore("to", r.to, r.from);
        m_faults.note("note", r.note);
    }

    void operator()(const PlanVersion& r)
    {
        notInFuture("date", r.date);
        checkPlan(m_faults, r.plan);
        m_faults.name("by", r.by);
        m_faults.note("reason", r.reason);
    }

    void operator()(const Visit& r)
    {
        notInFuture("date", r.date);
        if (r.next)
            notBefore("next", *r.next, r.date);
        m_faults.name("with", r.with);
        m_faults.note("shared_note", r.sharedNote);
        m_faults.note("private_note", r.privateNote);
        m_faults.note("decision", r.decision);
    }

    void operator()(const Milestone& r)
    {
        m_faults.requiredName("label", r.label);
        if (r.reached)
            notInFuture("reached", *r.reached);
        const std::int64_t most = r.measure ? maximumTenths(*r.measure) : kRepsMost * std::int64_t{ 10 };
        if (r.atLeastTenths && (*r.atLeastTenths < 0 || *r.atLeastTenths > most))
            m_faults.outOfRange("at_least", 0, most / 10); // told in the unit of the measure
    }

    void meta(const Meta& r)
    {
        m_faults.name("author", r.author);
        if (r.recalledDays && *r.recalledDays < 0)
            m_faults.range("recalled_days", *r.recalledDays, 0, std::numeric_limits<int>::max());
    }

    std::vector<FieldFault> take() { return m_faults.take(); }

private:
    void notInFuture(const char* field, Date date)
    {
        if (date > m_today)
            m_faults.add(field, RecordFault::InFuture);
    }
    void notBefore(const char* field, Date date, Date start)
    {
        if (date < start)
            m_faults.add(field, RecordFault::EndBeforeStart);
    }
    void notBeforeEpisode(const char* field, Date date)
    {
        if (date < m_episode.start)
            m_faults.add(field, RecordFault::BeforeEpisode);
    }
    // What was done before the episode began is its background (the longest run of the last 30 days, say), within
    // reason.
    void ofLateYears(const char* field, Date date)
    {
        notInFuture(field, date);
        if (date < m_episode.start - kBackground)
            m_faults.add(field, RecordFault::BeforeEpisode);
    }
    void inEpisode(const char* field, Date date)
    {
        notInFuture(field, date);
        notBeforeEpisode(field, date);
    }
    void required(const char* field, const std::string& text)
    {
        if (isBlank(text))
            m_faults.add(field, RecordFault::Missing);
    }
    void effort(const std::optional<int>& given)
    {
        if (given)
            m_faults.range("effort", *given, 0, kEffortMost);
    }
    void distance(const char* field, Distance given)
    {
        if (given.units <= 0 || given > Distance::ofMetres(kRunMostMetres))
            m_faults.outOfRange(field, 0, kRunMostMetres);
    }
    void set(const std::string& path, const SessionSet& given)
    {
        m_faults.range(path + "planned_s", given.planned.count(), 0, kSetMostSeconds);
        m_faults.range(path + "held_s", given.held.count(), 0, kSetMostSeconds); // longer than asked is possible
        if (given.side == Side::Both)
            m_faults.add(path + "side", RecordFault::NotAllowedHere);
    }

    const Episode& m_episode;
    Date m_today;
    Faults m_faults;
};

} // namespace

std::vector<FieldFault> check(const Record& record, const Episode& episode, Date today)
{
    RecordCheck checker(episode, today);
    std::visit(checker, record);
    checker.meta(metaOf(record));
    return checker.take();
}

std::vector<FieldFault> check(const Runner& runner)
{
    constexpr int kLatestDayStart = 12 * 60;
    Faults faults;
    faults.name("name", runner.name);
    if (runner.birthYear)
        faults.range("birth_year", *runner.birthYear, 1900, 2200);
    faults.name("clinician_name", runner.clinicianName);
    faults.name("clinician_phone", runner.clinicianPhone);
    faults.range("day_start_min", runner.dayStart.count(), 0, kLatestDayStart);
    faults.note("note", runner.note);
    faults.name("author", runner.meta.author);
    return faults.take();
}

std::vector<FieldFault> check(const Episode& episode, Date today)
{
    Faults faults;
    if (episode.start > today)
        faults.add("start", RecordFault::InFuture);
    if (episode.closed && *episode.closed > today)
        faults.add("closed", RecordFault::InFuture);
    if (episode.closed && *episode.closed < episode.start)
        faults.add("closed", RecordFault::EndBeforeStart);
    if (std::set(episode.causes.begin(), episode.causes.end()).size() != episode.causes.size())
        faults.add("causes", RecordFault::Duplicate);
    faults.name("author", episode.meta.author);
    return faults.take();
}

} // namespace springback
