// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>

#include "sample_body.h"
#include "springback/domain/history.h"

namespace springback::app {

/// Lives one episode day by day, asking the rules each day what they allow.
class SampleCourse {
public:
    SampleCourse(EpisodeRecords records, Date today, unsigned seed);
    EpisodeRecords live();

private:
    void begin();
    void morning();
    void day();
    void moveOn();
    void testFor(const History& history);
    void tests(MeasureKind kind, int sore, int other);
    void session(const History& history);
    void run(const History& history);
    void miles(const History& history);
    void visit();
    void evening();

    bool isAway() const;
    Session plannedSession(const History& history) const;
    /// A fresh id and the instant of today's `minute` for a new record of `kind`.
    Meta meta(RecordKind kind, int minute, const std::string& author = {});
    History history() const;
    int week() const { return static_cast<int>((m_date - m_records.episode.start).count() / 7); }
    bool isWeekday(std::initializer_list<unsigned> iso) const;

    EpisodeRecords m_records;
    Date m_today;
    Date m_date;
    Dice m_dice;
    SampleBody m_body;
    int m_made = 0;   ///< records so far, for their ids
    int m_flaresLeft; ///< of the one bad week; some runners have none
    std::optional<Date> m_overdone;
    std::optional<Date> m_lastVisit;
};

/// The clinician of every made-up runner.
inline constexpr const char* kSampleClinician = "Maya Ortiz, PT";

} // namespace springback::app
