// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

#include "springback/app/workspace.h"

// The courses of rehab of one runner: a second tendon or a relapse is a new one, and the earlier ones stay readable.

namespace springback::app {

enum class CourseStand { Present, AlsoOpen, Closed };

struct CourseState {
    Id id;
    QString title; ///< "Right, since 1 Mar 2026"; "Left, 3 Feb 2025 to 8 Jun 2025, closed"
    QString brief; ///< the same for a narrow place: "Left, 2025, closed"
    CourseStand stand = CourseStand::Present;
    bool shown = false; ///< on the pages of the past
};
/// Newest first.
std::vector<CourseState> coursesOf(const Workspace& workspace);
/// What is said while an earlier course is looked at; empty in the present one.
QString lookingBack(const Workspace& workspace);
/// What is said while more than one course is open; empty otherwise.
QString openTwice(const Workspace& workspace);

enum class PlanFrom { Former, Published };

/// The answers for a new course.
struct NewCourse {
    std::optional<Side> side; ///< must be said
    Site site = Site::Unknown;
    Date start{};
    QString miles; ///< a week, as typed, in the runner's unit; empty: not said
    std::vector<Cause> causes;
    PlanFrom plan = PlanFrom::Former;
};

/// What a new course would close and carry over, in words.
struct CourseOffer {
    QString closes;      ///< "Right, since 1 Mar 2026"; empty when none is open
    QString plan;        ///< "set by Dr A on 3 Mar 2026"; empty when the published plan holds
    QString formerMiles; ///< "12 mi"; empty without a target
    QStringList flags;   ///< open ones, which go over
    Date earliest{};     ///< the first day it can begin on: that of the last entry before it
    Date today{};
    std::vector<Cause> causes;
};
CourseOffer courseOffer(const Workspace& workspace);

/// Closes the open course on the day that the new one begins, and begins it, with what goes over: all in one step that
/// undo takes back.
std::optional<Refusal> beginCourse(Workspace& workspace, const NewCourse& answers);
/// Closes an open course today.
std::optional<Refusal> closeCourse(Workspace& workspace, const Id& course);
/// Opens a closed one again; only while no other is open.
std::optional<Refusal> reopenCourse(Workspace& workspace, const Id& course);

} // namespace springback::app
