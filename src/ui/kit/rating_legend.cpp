// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rating_legend.h"

#include <QPainter>

#include "rating_cell.h"
#include "springback/ui/kit/theme.h"
#include "springback/words/words.h"

namespace springback::ui {

namespace {

constexpr int kCells = 11;
constexpr int kBar = 3;

} // namespace

RatingLegend::RatingLegend(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize RatingLegend::sizeHint() const
{
    return { 0, kBar + 3 + QFontMetrics(Theme::current().font(TextSize::Small)).height() };
}

void RatingLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QFont font = Theme::current().font(TextSize::Small);
    painter.setFont(font);
    const QFontMetrics metrics(font);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double step = (width() + 4.0) / kCells;
    for (int rating = 0; rating < kCells; ++rating) {
        const int place = mirrored ? kCells - 1 - rating : rating;
        const QRectF cell(place * step, 0, step - 4, height());
        painter.fillRect(QRectF(cell.left(), 0, cell.width(), kBar), bandColour(rating));
        const QString word = words::painWord(rating);
        if (word.isEmpty())
            continue;
        const double wide = metrics.horizontalAdvance(word) + 2;
        const double left = qBound(0.0, cell.center().x() - wide / 2, qMax(0.0, width() - wide));
        painter.setPen(Theme::current().tokens().muted);
        painter.drawText(QRectF(left, kBar + 3, wide, height() - kBar - 3), Qt::AlignCenter, word);
    }
}

} // namespace springback::ui
