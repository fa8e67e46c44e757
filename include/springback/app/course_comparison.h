// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <vector>

#include "springback/app/workspace.h"
#include "springback/domain/course.h"

namespace springback::app {

struct ComparedLine {
    QString what;
    QString first;
    QString second;
};

struct ComparedCourse {
    QString title;
    CourseFacts facts;
};

/// Two courses of rehab laid side by side, each counted from its own start.
struct CourseComparison {
    std::array<ComparedCourse, 2> courses;
    std::vector<ComparedLine> lines;
    LengthUnit unit = LengthUnit::Miles;
};

/// Nothing when one of the two is not there.
std::optional<CourseComparison> compareCourses(const Workspace& workspace, const Id& first, const Id& second);

} // namespace springback::app
