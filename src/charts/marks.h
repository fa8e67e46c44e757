// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>

#include "springback/charts/figure.h"

namespace springback::charts {

/// The outline of a mark around the origin; recalled, edited and imported marks carry a sign within.
QPainterPath markPath(Shape shape, Origin origin, double size);
/// Direct marks are filled, all others hollow.
QColor markFill(const ChartStyle& style, const QColor& color, Origin origin);
QPainterPath eventPath(EventKind kind, double size);

/// What a shape stands for, beneath the chart.
struct LegendEntry {
    QString text;
    QPainterPath path;
    QColor pen;
    QColor fill;
    Line line = Line::None; ///< drawn through the mark
};

/// One entry a series, and one for each other origin that the figure holds; events carry their word with them.
std::vector<LegendEntry> legendOf(const Figure& figure, const ChartStyle& style, double size);

} // namespace springback::charts
