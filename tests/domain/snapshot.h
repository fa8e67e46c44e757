// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "springback/domain/record.h"

namespace springback::test {

/// Everything the engine says about a date, as text: two histories that mean the same read the same.
std::string snapshot(const EpisodeRecords& records, Date on);

/// The records as they were known on `on`.
EpisodeRecords knownOn(EpisodeRecords records, Date on);

} // namespace springback::test
