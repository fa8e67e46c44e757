// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace springback::report {

/// The translation context of what only the appointment PDF says.
struct Report {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

} // namespace springback::report
