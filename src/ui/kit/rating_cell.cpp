// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rating_cell.h"

#include <QPainter>

#include "springback/domain/pain.h"
#include "springback/ui/kit/roles.h"
#include "springback/ui/kit/theme.h"

namespace springback::ui {

namespace {

// The bands' limits as drawn; the plan's own limits decide nothing here.
constexpr int kGreenMost = 2;

} // namespace

QColor bandColour(int rating)
{
    const Tokens& tokens = Theme::current().tokens();
    if (rating <= kGreenMost)
        return tokens.green;
    return rating < kFlareFrom ? tokens.amber : tokens.brick;
}

RatingCell::RatingCell(int rating, QWidget* parent) : QAbstractButton(parent), m_rating(rating)
{
    setCheckable(true);
    makeOneOf(*this);
    setFocusPolicy(Qt::NoFocus);
    setText(QString::number(rating));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RatingCell::setMark(CursorMark mark)
{
    m_mark = mark;
    update();
}

QSize RatingCell::sizeHint() const
{
    const int height = qMax(40, Theme::current().em() * 2);
    return { height, height };
}

QSize RatingCell::minimumSizeHint() const
{
    return { metric::kTarget - 4, sizeHint().height() };
}

void RatingCell::enterEvent(QEnterEvent*)
{
    update();
}

void RatingCell::leaveEvent(QEvent*)
{
    update();
}

void RatingCell::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = Theme::current().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    const bool marked = m_mark == CursorMark::On;
    const QColor band = bandColour(m_rating);
    painter.setPen(QPen(marked ? tokens.ink : isChecked() ? band : tokens.edge, marked ? 2 : 1));
    painter.setBrush(isChecked() ? band : underMouse() || isDown() ? tokens.sunken : tokens.surface);
    painter.drawRoundedRect(box, metric::kControlRadius, metric::kControlRadius);
    QFont font = Theme::current().font(TextSize::Heading);
    font.setWeight(isChecked() ? QFont::Bold : QFont::Medium);
    painter.setFont(font);
    painter.setPen(!isEnabled() ? tokens.edge : isChecked() ? tokens.surface : tokens.ink);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace springback::ui
