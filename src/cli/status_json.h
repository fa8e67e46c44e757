// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "springback/domain/gate.h"
#include "springback/domain/mileage.h"
#include "springback/domain/today.h"

namespace springback::cli {

/// What `status` tells, judged once for text and JSON alike.
struct Status {
    Date on{};
    Runner runner;
    Episode episode;
    Stage stage = Stage::first();
    Date since{};
    TodayAdvice today;
    std::optional<Verdict> gate;
    std::optional<Date> earliest;
    std::optional<MileVerdict> miles;
    std::vector<Flag> flags; ///< open on the date, in the order of the protocol
};

Status judge(const Runner& runner, const History& history, Date on);

/// The members of contract.md, in its order, on one line.
std::string statusJson(const Status& status);

} // namespace springback::cli
