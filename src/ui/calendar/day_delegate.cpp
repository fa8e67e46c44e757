// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "day_delegate.h"

#include <QPainter>

#include "pain_mark.h"
#include "springback/app/month_model.h"
#include "springback/ui/kit/icon.h"
#include "springback/ui/kit/theme.h"

namespace springback::ui {

namespace {

constexpr int kPad = 6;
constexpr int kGap = 3;
constexpr int kPhaseHeight = 4;
constexpr double kFaded = 0.45; ///< days of the months before and after

int smallIcon()
{
    return Theme::current().em();
}

void drawIcon(QPainter& painter, Icon name, IconTint tint, QPoint at, int size)
{
    painter.drawPixmap(at, iconPixmap(name, size, tint, painter.device()->devicePixelRatioF()));
}

} // namespace

DayDelegate::DayDelegate(const app::MonthModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model) { }

void DayDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const app::DayMark& day = m_model.at(index);
    painter->save();
    painter->setClipRect(option.rect);
    paintGround(*painter, option.rect, day, option.state);
    if (!day.inMonth)
        painter->setOpacity(kFaded);
    paintPhase(*painter, option.rect, day);
    paintNumber(*painter, option.rect, day);
    paintRun(*painter, option.rect, day);
    paintPain(*painter, option.rect, day);
    painter->restore();
}

void DayDelegate::paintGround(QPainter& painter, const QRect& cell, const app::DayMark& day, QStyle::State state) const
{
    const Tokens& tokens = Theme::current().tokens();
    painter.fillRect(cell, day.inMonth ? tokens.surface : tokens.ground);
    if (day.paused)
        painter.fillRect(cell, QBrush(tokens.line, Qt::BDiagPattern));
    painter.setPen(tokens.line);
    painter.drawLine(cell.bottomLeft(), cell.bottomRight());
    painter.drawLine(cell.topRight(), cell.bottomRight());
    if (!state.testFlag(QStyle::State_Selected))
        return;
    constexpr int kRing = 2;
    painter.setRenderHint(QPainter::Antialiasing);
    if (!day.paused)
        painter.fillRect(cell.adjusted(0, 0, -1, -1), tokens.accentSoft);
    painter.setPen(QPen(tokens.accent, state.testFlag(QStyle::State_HasFocus) ? 2 * kRing : kRing));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(cell.adjusted(1, 1, -2, -2), 4, 4);
}

void DayDelegate::paintPhase(QPainter& painter, const QRect& cell, const app::DayMark& day) const
{
    if (!day.stage)
        return;
    const Tokens& tokens = Theme::current().tokens();
    const QRect band(cell.left(), cell.top(), cell.width(), kPhaseHeight);
    painter.fillRect(band, day.stage->number() % 2 == 0 ? tokens.accent : tokens.edge);
    const bool names = day.phaseBegins || cell.left() <= 1;
    if (!names)
        return;
    painter.setFont(Theme::current().font(TextSize::Small));
    painter.setPen(tokens.muted);
    const int left = cell.left() + kPad + 2 * Theme::current().em();
    const QRect room(left, cell.top() + kPhaseHeight, cell.right() - left - 2, smallIcon() + kPad);
    const bool fits = painter.fontMetrics().horizontalAdvance(day.phase) <= room.width();
    const QString name
        = fits ? day.phase : painter.fontMetrics().elidedText(day.phaseBrief, Qt::ElideRight, room.width());
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, name);
}

void DayDelegate::paintNumber(QPainter& painter, const QRect& cell, const app::DayMark& day) const
{
    const Tokens& tokens = Theme::current().tokens();
    const int em = Theme::current().em();
    QRect box(cell.left() + kPad - 2, cell.top() + kPhaseHeight + 2, em + em / 2, em + em / 4);
    QFont font = Theme::current().font(TextSize::Body);
    font.setBold(day.today);
    painter.setFont(font);
    if (day.today) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.accent);
        painter.drawRoundedRect(box, box.height() / 2.0, box.height() / 2.0);
    }
    painter.setPen(day.today ? tokens.onAccent : day.future ? tokens.muted : tokens.ink);
    painter.drawText(box, Qt::AlignCenter, QString::number(day.number));
}

void DayDelegate::paintPain(QPainter& painter, const QRect& cell, const app::DayMark& day) const
{
    constexpr double kPainRatio = 1.35; ///< of the icons' size
    const int size = smallIcon();
    const int bottom = cell.bottom() - kPad - size;
    int left = cell.left() + kPad;
    if (day.sessions > 0) {
        drawIcon(painter, Icon::Exercise, IconTint::Accent, { left, bottom }, size);
        left += size + kGap;
    }
    if (day.flare)
        drawIcon(painter, Icon::Warning, IconTint::Brick, { left, bottom }, size);
    if (!day.worst || !day.band)
        return;
    const double side = size * kPainRatio;
    const QRectF box(cell.right() - kPad - side, cell.bottom() - kPad - side, side, side);
    painter.setFont(Theme::current().font(TextSize::Small));
    paintPainMark(painter, box, *day.worst, *day.band, Theme::current().tokens());
}

void DayDelegate::paintRun(QPainter& painter, const QRect& cell, const app::DayMark& day) const
{
    const int size = smallIcon();
    const int top = cell.bottom() - kPad - 2 * size - 2 * kGap;
    int right = cell.right() - kPad;
    const auto mark = [&](bool present, Icon name) {
        if (!present)
            return;
        drawIcon(painter, name, IconTint::Muted, { right - size, top }, size);
        right -= size + kGap;
    };
    mark(day.noted, Icon::Note);
    mark(day.other, Icon::Measure);
    painter.setFont(Theme::current().font(TextSize::Small));
    painter.setPen(Theme::current().tokens().ink);
    const QRect room(cell.left() + kPad, top, right - cell.left() - kPad, size);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(day.ran, Qt::ElideRight, room.width()));
}

} // namespace springback::ui
