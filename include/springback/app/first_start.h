// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

#include "springback/app/settings.h"
#include "springback/app/workspace.h"

namespace springback::app {

/// Who looks after the runner.
enum class Care { NotSaid, Clinician, Alone };

/// The answers of the first start. Every one may be left as it is.
struct FirstStart {
    Role role = Role::Runner;
    QString name;
    Side side = Side::Left;
    Site site = Site::Unknown;
    std::optional<Date> start; ///< of this course of rehab; today when not said
    QString miles;             ///< as typed, in `unit`; empty: not said
    LengthUnit unit = LengthUnit::Miles;
    std::vector<Cause> causes;
    bool flagsAnswered = false;
    std::vector<FlagKind> flags;
    Care care = Care::NotSaid;
    QString clinicianName;
    QString clinicianPhone;
};

/// Stores the person, the course of rehab and its first records in one go, and opens them.
std::optional<Refusal> begin(Workspace& workspace, const FirstStart& answers);

/// Side, site, start and causes of the course that is open.
struct CourseEdit {
    Side side = Side::Left;
    Site site = Site::Unknown;
    Date start{};
    std::vector<Cause> causes;
};
std::optional<Refusal> changeCourse(Workspace& workspace, const CourseEdit& edit);

/// Name, units, start of day and clinician of the open runner.
struct PersonEdit {
    QString name;
    LengthUnit unit = LengthUnit::Miles;
    minutes dayStart = kDefaultDayStart;
    QString clinicianName;
    QString clinicianPhone;
};
std::optional<Refusal> changePerson(Workspace& workspace, const PersonEdit& edit);
PersonEdit personOf(const Workspace& workspace);

} // namespace springback::app
