// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "springback/domain/caseload.h"

namespace springback::app {

/// Why a runner needs attention, in words: "Flare in the last 7 days: worst 7; pain rises by 1.2 from week to week".
QString attentionText(const CaseloadFacts& facts);
QString gateCell(const CaseloadFacts& facts);
QString trendCell(const CaseloadFacts& facts);
QString flagsCell(const CaseloadFacts& facts);

} // namespace springback::app
