// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

#include "springback/domain/history.h"

namespace springback::app {

class Settings;
class Workspace;

enum class CatchUpKind {
    Morning,      ///< a check-in that was not given
    AfterSession, ///< a session whose rating ten minutes after fell into the time the program was closed
    Exercise,     ///< a day that asked for exercise and has none recorded
};

struct CatchUpItem {
    CatchUpKind kind = CatchUpKind::Morning;
    Date date{};
    Id session; ///< AfterSession

    bool operator==(const CatchUpItem&) const = default;
};

/// What the last days still lack because the program was closed from `closedSince` until `today`; newest day first.
/// Never older than three days: what is recalled later is worth little.
std::vector<CatchUpItem> catchUpOf(const History& history, minutes dayStart, const Moment& closedSince, Date today);
/// "Mornings not given:"
QString catchUpTitle(CatchUpKind kind);
/// "Fill in the morning of Mon 30 Nov, as recalled"
QString catchUpText(const CatchUpItem& item);

/// At the day's first start: notes since when the program had been closed.
void noteStart(Settings& settings, const Workspace& workspace);
/// What the settings know of it, as `catchUpOf` takes it; empty when the runner chose to leave it.
std::vector<CatchUpItem> catchUpNow(const Settings& settings, const Workspace& workspace);
void leaveCatchUp(Settings& settings);

} // namespace springback::app
