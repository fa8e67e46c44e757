// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "marks.h"

#include <QPolygonF>

#include <algorithm>
#include <array>

#include "tr.h"

namespace springback::charts {

namespace {

QPainterPath outline(Shape shape, double size)
{
    const double r = size / 2;
    QPainterPath path;
    switch (shape) {
    case Shape::Circle:
        path.addEllipse(QPointF(0, 0), r, r);
        break;
    case Shape::Diamond:
        path.addPolygon(QPolygonF({ { 0, -r * 1.15 }, { r * 1.15, 0 }, { 0, r * 1.15 }, { -r * 1.15, 0 } }));
        path.closeSubpath();
        break;
    case Shape::Square:
        path.addRect(-r * 0.95, -r * 0.95, r * 1.9, r * 1.9);
        break;
    case Shape::Triangle:
        path.addPolygon(QPolygonF({ { 0, -r * 1.2 }, { r * 1.15, r * 0.85 }, { -r * 1.15, r * 0.85 } }));
        path.closeSubpath();
        break;
    case Shape::Bar:
        path.addRect(-r * 0.8, -r * 1.1, r * 1.6, r * 2.2);
        break;
    }
    return path;
}

QString originWord(Origin origin)
{
    switch (origin) {
    case Origin::Recalled:
        return Charts::tr("recalled");
    case Origin::Edited:
        return Charts::tr("edited");
    case Origin::Imported:
        return Charts::tr("imported");
    case Origin::Direct:
        break;
    }
    return {};
}

bool holds(const Figure& figure, Origin origin)
{
    return std::any_of(figure.series.begin(), figure.series.end(), [origin](const Series& series) {
        return std::any_of(series.points.begin(), series.points.end(),
            [origin](const Point& point) { return point.y && point.origin == origin; });
    });
}

} // namespace

QPainterPath markPath(Shape shape, Origin origin, double size)
{
    QPainterPath path = outline(shape, size);
    path.setFillRule(Qt::WindingFill);
    if (origin == Origin::Edited) {
        path.moveTo(-size / 2, 0);
        path.lineTo(size / 2, 0);
    } else if (origin == Origin::Imported) {
        path.addEllipse(QPointF(0, 0), size * 0.08, size * 0.08);
    }
    return path;
}

QColor markFill(const ChartStyle& style, const QColor& color, Origin origin)
{
    return origin == Origin::Direct ? color : style.background;
}

QPainterPath eventPath(EventKind kind, double size)
{
    QPainterPath path;
    if (kind == EventKind::Flare) {
        path.addPolygon(QPolygonF({ { -size * 0.6, -size * 0.5 }, { size * 0.6, -size * 0.5 }, { 0, size * 0.55 } }));
        path.closeSubpath();
    } else if (kind == EventKind::Note) {
        path.addRect(QRectF(-size * 0.3, -size * 0.3, size * 0.6, size * 0.6));
        path.moveTo(-size * 0.12, 0);
        path.lineTo(size * 0.12, 0);
    } else {
        path.addRoundedRect(QRectF(-size * 0.4, -size * 0.5, size * 0.8, size), size * 0.1, size * 0.1);
        path.moveTo(-size * 0.2, -size * 0.15);
        path.lineTo(size * 0.2, -size * 0.15);
        path.moveTo(-size * 0.2, size * 0.15);
        path.lineTo(size * 0.2, size * 0.15);
    }
    return path;
}

std::vector<LegendEntry> legendOf(const Figure& figure, const ChartStyle& style, double size)
{
    std::vector<LegendEntry> entries;
    if (figure.isEmpty())
        return entries;
    for (const Series& series : figure.series) {
        const bool level = series.line == Line::Level;
        entries.push_back({ series.name, level ? QPainterPath() : markPath(series.shape, Origin::Direct, size),
            series.color, series.color, series.line });
    }
    for (const Origin origin : std::array{ Origin::Recalled, Origin::Edited, Origin::Imported })
        if (holds(figure, origin))
            entries.push_back({ originWord(origin), markPath(figure.series.front().shape, origin, size), style.text,
                style.background, Line::None });
    if (figure.explainsFlares)
        entries.push_back(
            { Charts::tr("flare: 6 or more"), eventPath(EventKind::Flare, size), style.text, style.text, Line::None });
    if (figure.explainsNotes)
        entries.push_back(
            { Charts::tr("note"), eventPath(EventKind::Note, size), style.text, style.background, Line::None });
    return entries;
}

} // namespace springback::charts
