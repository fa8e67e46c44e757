// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace springback::charts {

/// The translation context of every word in a chart.
struct Charts {
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

} // namespace springback::charts
