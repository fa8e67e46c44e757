// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <filesystem>
#include <optional>

#include "springback/domain/calendar.h"

namespace springback::app {

/// What is remembered beside the backups: the second folder, and how the last fire drill went. Holds no names.
struct KeepingFile {
    QString second;
    QString secondFault; ///< why the last copy there failed
    QString fault;       ///< why the last backup failed
    std::optional<Moment> drilled;
    int drillDays = 0;
    std::optional<Date> drillLast;

    static KeepingFile read(const std::filesystem::path& dataFolder);
    /// False when it cannot be written.
    bool write(const std::filesystem::path& dataFolder) const;
};

} // namespace springback::app
