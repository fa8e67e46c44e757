// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart_block.h"

#include <QFontMetricsF>

#include "springback/charts/figure.h"

namespace springback::report {

void addChart(Sheet& sheet, ChartBlock block, const QRectF& area)
{
    auto style = charts::ChartStyle::onPaper(sheet.body().font);
    style.detail = block.detail;
    const charts::Figure figure = charts::figureOf(block.kind, block.data, block.range, style);
    const Look title = sheet.bold(sheet.body());
    double height = sheet.write(area.left(), area.top(), area.width(), figure.title, title);
    const double beside = QFontMetricsF(title.font).horizontalAdvance(figure.title) + 10;
    const double needed = QFontMetricsF(sheet.muted().font).horizontalAdvance(figure.caption);
    if (beside + needed <= area.width())
        sheet.write(area.left() + beside, area.top() + 1, area.width() - beside, figure.caption, sheet.muted());
    else
        height += sheet.write(area.left(), area.top() + height, area.width(), figure.caption, sheet.muted());
    const QRectF place = area.adjusted(0, height + 3, 0, 0).translated(sheet.origin());
    sheet.stroke([shared = std::make_shared<const ChartBlock>(std::move(block)), place, style](charts::Canvas& canvas) {
        canvas.chart(place, shared->kind, shared->data, shared->range, style);
    });
}

} // namespace springback::report
