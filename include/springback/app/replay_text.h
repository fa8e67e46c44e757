// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

#include "springback/domain/replay.h"

namespace springback::app {

/// A replay in words, as a table: a row for each time in a stage.
struct ReplayText {
    QString headline;
    QStringList header;
    std::vector<QStringList> rows;
    QStringList days; ///< the days on which the two differ, a line each, the newest first
};
ReplayText replayText(const Replay& replay);

} // namespace springback::app
