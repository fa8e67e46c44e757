// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

#include <tl/expected.hpp>

#include "springback/domain/summary.h"

namespace springback::report {

enum class Paper { A4, Letter };

struct ReportOptions {
    Date on{};
    Date from{};
    Date to{};
    Paper paper = Paper::A4;
    Moment made; ///< printed, and the PDF's creation date
};

/// Writes the appointment PDF to `path` (through a temporary name beside it). The error is a sentence.
tl::expected<void, QString> writeAppointment(
    const Runner& runner, const History& history, const ReportOptions& options, const QString& path);

} // namespace springback::report
