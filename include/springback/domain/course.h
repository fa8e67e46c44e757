// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "springback/domain/history.h"

namespace springback {

/// Seven days of a course, counted from its start; the last may have fewer.
struct CourseWeek {
    Rating worst; ///< largest rating of the week; nothing when none was given
    Distance ran;
    bool hasEntry = false;
};

/// The first time that a stage was entered.
struct StageReached {
    Stage stage = Stage::first();
    Date on{};
    int days = 0; ///< whole days since the start
};

/// One course of rehab so that it can be laid beside another: everything is counted from its own start.
struct CourseFacts {
    Date until{}; ///< last day: the day it was closed, or today
    std::vector<CourseWeek> weeks;
    std::vector<StageReached> reached; ///< by stage; the first one is not listed
    std::vector<Date> flares;
    int sessions = 0;
    Stage stage = Stage::first(); ///< on the last day
    Rating worstAtEnd;            ///< of the last seven days
    Distance ranAtEnd;            ///< in the last seven days
};

CourseFacts courseFacts(const History& history, Date until);

/// Open courses other than the present one: two that began apart and met in a merge.
std::vector<const EpisodeRecords*> alsoOpen(const Case& known);

} // namespace springback
