// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "springback/domain/visit.h"

namespace springback::words {

QString decisionName(Decision decision); ///< "advance", "step back"
/// A visit's decision as its record keeps it: "sign off, advance: as agreed"; empty when there is none.
QString visitDecision(const std::string& decision);

} // namespace springback::words
