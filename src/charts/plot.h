// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>

#include "springback/charts/figure.h"

class QCustomPlot;

namespace springback::charts {

/// What stands above the axes: title and caption, the caption alone, or nothing (the page writes them itself).
enum class Head { Title, Caption, None };

/// The one way to set up a QCustomPlot with a figure, for the screen and for paper.
struct PlotSetup {
    const Figure& figure;
    const ChartStyle& style;
    DateRange range;
    QSizeF size; ///< of the whole picture, in logical pixels
    Head head = Head::Caption;
    std::optional<Date> cursor; ///< where the walk stands
    double cursorWidth = 1;     ///< days it covers
    QString readout;            ///< takes the caption's place while walking
};

void setUpPlot(QCustomPlot& plot, const PlotSetup& setup);

/// Height that a chart needs to be legible, for the font and the figure.
double neededHeight(const ChartStyle& style);

/// The style's font, scaled.
QFont scaled(const QFont& font, double ratio);

} // namespace springback::charts
