// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet.h"

namespace springback::report {

struct ChartBlock {
    charts::ChartKind kind = charts::ChartKind::Pain;
    charts::ChartData data;
    charts::DateRange range;
    charts::Detail detail = charts::Detail::Full;
};

/// Title, caption and chart within an area of the current page.
void addChart(Sheet& sheet, ChartBlock block, const QRectF& area);

} // namespace springback::report
