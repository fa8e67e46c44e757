// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "qcp.h"

#include "plot.h"

namespace springback::charts {

struct Canvas::Private {
    explicit Private(QPaintDevice& device) : painter(&device)
    {
        painter.setMode(QCPPainter::pmVectorized);
        painter.setMode(QCPPainter::pmNoCaching);
        painter.setMode(QCPPainter::pmNonCosmetic);
    }
    QCPPainter painter;
};

Canvas::Canvas(QPaintDevice& device) : m(std::make_unique<Private>(device)) { }
Canvas::~Canvas() = default;

bool Canvas::isActive() const
{
    return m->painter.isActive();
}

QPainter& Canvas::painter()
{
    return m->painter;
}

bool Canvas::end()
{
    return m->painter.end();
}

void Canvas::chart(
    const QRectF& area, ChartKind kind, const ChartData& data, const DateRange& range, const ChartStyle& style)
{
    Figure figure = figureOf(kind, data, range, style);
    if (style.detail == Detail::Compact)
        figure.events.clear();
    QCustomPlot plot;
    setUpPlot(
        plot, { figure, style, range, area.size(), style.paper ? Head::None : Head::Caption, std::nullopt, 1, {} });
    m->painter.save();
    m->painter.translate(area.topLeft());
    plot.toPainter(&m->painter, static_cast<int>(area.width()), static_cast<int>(area.height()));
    m->painter.restore();
}

} // namespace springback::charts
