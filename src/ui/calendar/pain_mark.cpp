// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pain_mark.h"

#include <QPainter>
#include <QPainterPath>

namespace springback::ui {

namespace {

QColor edgeOf(Band band, const Tokens& tokens)
{
    return band == Band::Green ? tokens.green : band == Band::Amber ? tokens.amber : tokens.brick;
}

QColor fillOf(Band band, const Tokens& tokens)
{
    return band == Band::Green ? tokens.greenSoft : band == Band::Amber ? tokens.amberSoft : tokens.brickSoft;
}

QPainterPath shapeOf(Band band, const QRectF& box)
{
    QPainterPath path;
    if (band == Band::Green) {
        path.addEllipse(box);
    } else if (band == Band::Amber) {
        path.addRoundedRect(box.adjusted(1, 1, -1, -1), 3, 3);
    } else {
        path.moveTo(box.center().x(), box.top() - 1);
        path.lineTo(box.right() + 2, box.bottom());
        path.lineTo(box.left() - 2, box.bottom());
        path.closeSubpath();
    }
    return path;
}

} // namespace

void paintBandShape(QPainter& painter, const QRectF& box, Band band, const Tokens& tokens)
{
    constexpr double kEdge = 1.5;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edgeOf(band, tokens), kEdge, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(fillOf(band, tokens));
    painter.drawPath(shapeOf(band, box));
    painter.restore();
}

void paintPainMark(QPainter& painter, const QRectF& box, Pain pain, Band band, const Tokens& tokens)
{
    paintBandShape(painter, box, band, tokens);
    painter.save();
    painter.setPen(tokens.ink);
    // A triangle's room is at its foot.
    const QRectF room = band == Band::Red ? box.adjusted(-2, box.height() * 0.22, 2, 2) : box;
    painter.drawText(room, Qt::AlignCenter, QString::number(pain.value()));
    painter.restore();
}

} // namespace springback::ui
