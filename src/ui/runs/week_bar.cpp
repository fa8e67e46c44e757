// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "week_bar.h"

#include <QPainter>

#include <algorithm>

#include "springback/ui/kit/theme.h"

namespace springback::ui {

namespace {
constexpr double kFullScale = 1.25; ///< the bar's width in targets
constexpr int kHeight = 20;
constexpr int kBar = 10;
}

WeekBar::WeekBar(QWidget* parent) : QWidget(parent)
{
    setFixedHeight(kHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WeekBar::set(double fraction, const QString& words)
{
    m_fraction = fraction;
    setAccessibleName(words);
    update();
}

void WeekBar::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = Theme::current().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF track(0, (height() - kBar) / 2.0, width(), kBar);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.sunken);
    painter.drawRoundedRect(track, kBar / 2.0, kBar / 2.0);
    const double part = std::clamp(m_fraction / kFullScale, 0.0, 1.0);
    if (part > 0) {
        QRectF filled = track;
        filled.setWidth(std::max<double>(kBar, track.width() * part));
        if (isRightToLeft())
            filled.moveRight(track.right());
        painter.setBrush(tokens.accent);
        painter.drawRoundedRect(filled, kBar / 2.0, kBar / 2.0);
    }
    const double target = isRightToLeft() ? width() * (1 - 1 / kFullScale) : width() / kFullScale;
    painter.setPen(QPen(tokens.ink, 2));
    painter.drawLine(QPointF(target, 1), QPointF(target, height() - 1));
}

} // namespace springback::ui
