// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "springback/exchange/case_file.h"
#include "springback/store/versions.h"

namespace springback::app {

/// Everything in the file as versions: the person first, then courses, then entries.
std::vector<store::Revision> versionsOf(const exchange::CaseFile& file);

/// The entry that a version keeps; nothing for a person or a course.
std::optional<Record> entryOf(const store::Revision& version);

/// True for a plan, an override and an agreement: a file alone does not put them in force.
bool needsYes(const Record& record);
/// True when both say the same but for who wrote it down, when and how it came.
bool saysTheSame(const Record& a, const Record& b);

} // namespace springback::app
