// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session_ring.h"

#include <QPainter>
#include <QPainterPath>
#include <QTimerEvent>

#include <algorithm>
#include <cmath>
#include <numbers>

#include "springback/ui/kit/theme.h"

namespace springback::ui {
namespace {

constexpr int kSignMs = 700;
/// A hold's ring moves four times a second; a rest's needs less.
constexpr int kHoldStepMs = 250;
constexpr int kRestStepMs = 500;
constexpr int kCountInDots = 12;

void paintDots(QPainter& painter, QPointF centre, double unit, int count)
{
    const double first = -(count - 1) * unit * 1.5;
    for (int i = 0; i < count; ++i)
        painter.drawEllipse(centre + QPointF(first + i * unit * 3, 0), unit, unit);
}

} // namespace

SessionRing::SessionRing(std::function<double()> left, QWidget* parent) : QWidget(parent), m_left(std::move(left))
{
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void SessionRing::show(const app::SessionState& state)
{
    const bool other = m_phase != state.phase || m_halt != state.halt;
    m_phase = state.phase;
    m_halt = state.halt;
    if (other || m_digits != state.digits || m_word != state.headline)
        update();
    m_digits = state.digits;
    m_word = state.headline;
    if (other)
        runTimer();
}

void SessionRing::flash(Cue cue)
{
    m_cue = cue;
    m_sign.start(kSignMs, this);
    update();
}

QSize SessionRing::sizeHint() const
{
    const int em = Theme::current().em();
    return { 22 * em, 22 * em };
}

QSize SessionRing::minimumSizeHint() const
{
    const int em = Theme::current().em();
    return { 12 * em, 12 * em };
}

bool SessionRing::isHold() const
{
    return m_phase == IntervalPhase::Hold && m_halt == Halt::None;
}

QRectF SessionRing::circle() const
{
    const double side = std::min(width(), height()) - 4.0;
    QRectF square(0, 0, side, side);
    square.moveCenter(QRectF(rect()).center());
    return square;
}

QFont SessionRing::digitFont() const
{
    QFont font = Theme::current().font(TextSize::Giant);
    const QFontMetricsF metrics(font);
    // As large as the ring leaves room for, and never below the Giant size.
    const double room = circle().width() * 0.62;
    const double wide = std::max(metrics.horizontalAdvance(QStringLiteral("0:00")), 1.0);
    const double grown = font.pointSizeF() > 0 ? font.pointSizeF() * room / wide : font.pixelSize() * room / wide;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(std::max(font.pointSizeF(), grown));
    else
        font.setPixelSize(std::max(font.pixelSize(), static_cast<int>(grown)));
    font.setWeight(QFont::DemiBold);
    return font;
}

int SessionRing::digitHeight() const
{
    return static_cast<int>(QFontMetricsF(digitFont()).capHeight());
}

/// Start and end turn the disc for a moment: the twin of the two tones that must not be missed.
bool SessionRing::isTurned() const
{
    return m_halt == Halt::None && (m_cue == Cue::Start || m_cue == Cue::End);
}

void SessionRing::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = Theme::current().tokens();
    paintRing(painter, tokens);
    paintDigits(painter, tokens);
}

void SessionRing::paintRing(QPainter& painter, const Tokens& tokens) const
{
    const QRectF outer = circle();
    const bool resting = m_phase == IntervalPhase::Rest || m_phase == IntervalPhase::ChangeOver;
    const double thick = outer.width() * (isHold() ? 0.075 : 0.026);
    const QRectF line = outer.adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2);
    const double left = m_left();
    if (isHold() || isTurned()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isTurned() ? tokens.accent : tokens.surface);
        painter.drawEllipse(line);
    }
    painter.setBrush(Qt::NoBrush);
    if (m_phase == IntervalPhase::CountIn && m_halt == Halt::None) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.amber);
        const double radius = line.width() / 2;
        for (int i = 0; i < static_cast<int>(std::ceil(left * kCountInDots)); ++i) {
            const double angle = std::numbers::pi * (0.5 - 2.0 * i / kCountInDots);
            painter.drawEllipse(
                line.center() + QPointF(std::cos(angle), -std::sin(angle)) * radius, thick * 0.75, thick * 0.75);
        }
        return;
    }
    const QColor colour = m_halt != Halt::None ? tokens.edge : resting ? tokens.green : tokens.accent;
    painter.setPen(
        QPen(isHold() ? tokens.edge : tokens.line, isHold() ? thick * 0.3 : thick, Qt::SolidLine, Qt::FlatCap));
    painter.drawEllipse(line);
    painter.setPen(QPen(colour, thick, m_halt != Halt::None ? Qt::DotLine : Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(line, 90 * 16, static_cast<int>(std::lround(left * 360 * 16)));
}

void SessionRing::paintDigits(QPainter& painter, const Tokens& tokens) const
{
    const QColor colour = isTurned() ? tokens.onAccent : tokens.ink;
    painter.setFont(digitFont());
    painter.setPen(colour);
    painter.drawText(circle(), Qt::AlignCenter, m_digits);
    paintWord(painter, colour);
    if (m_halt != Halt::None)
        paintBars(painter, tokens.ink);
    else if (m_cue)
        paintSign(painter, isTurned() ? tokens.onAccent : isHold() ? tokens.accent : tokens.ink);
}

void SessionRing::paintWord(QPainter& painter, const QColor& colour) const
{
    QFont font = Theme::current().font(TextSize::Title);
    const QRectF area = circle();
    // Grows with the ring, as the digits do, but never out of it.
    const double wide = std::max(QFontMetricsF(font).horizontalAdvance(m_word), 1.0);
    const double grow = std::min(area.width() * 0.5 / wide, area.width() / 240);
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * std::max(grow, 1.0));
    else
        font.setPixelSize(static_cast<int>(font.pixelSize() * std::max(grow, 1.0)));
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(QRectF(area.left(), area.top() + area.height() * 0.17, area.width(), area.height() * 0.16),
        Qt::AlignCenter, m_word);
}

void SessionRing::paintBars(QPainter& painter, const QColor& colour) const
{
    const QRectF area = circle();
    const double unit = area.width() / 30;
    const QPointF middle(area.center().x(), area.top() + area.height() * 0.77);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (const double side : { -1.5, 0.5 })
        painter.drawRoundedRect(QRectF(middle.x() + side * unit, middle.y() - unit * 1.6, unit, unit * 3.2), 2, 2);
}

void SessionRing::paintSign(QPainter& painter, const QColor& colour) const
{
    const QRectF area = circle();
    const double unit = area.width() / 32;
    const QPointF middle(area.center().x(), area.top() + area.height() * 0.76);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const auto triangle = [&](double x) {
        painter.drawPolygon(QPolygonF({ middle + QPointF(x - unit, -1.4 * unit), middle + QPointF(x + 1.4 * unit, 0),
            middle + QPointF(x - unit, 1.4 * unit) }));
    };
    switch (*m_cue) {
    case Cue::Start:
        triangle(0);
        break;
    case Cue::Half: {
        const QRectF disc(middle.x() - 1.5 * unit, middle.y() - 1.5 * unit, 3 * unit, 3 * unit);
        painter.drawPie(disc, 90 * 16, 180 * 16);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, unit * 0.4));
        painter.drawEllipse(disc);
        break;
    }
    case Cue::LastThree:
        paintDots(painter, middle, unit, 3);
        break;
    case Cue::LastTwo:
        paintDots(painter, middle, unit, 2);
        break;
    case Cue::LastOne:
        paintDots(painter, middle, unit, 1);
        break;
    case Cue::End:
        painter.drawRect(QRectF(middle.x() - 1.3 * unit, middle.y() - 1.3 * unit, 2.6 * unit, 2.6 * unit));
        break;
    case Cue::RestEnding:
        triangle(-1.6 * unit);
        triangle(1.2 * unit);
        break;
    }
}

void SessionRing::timerEvent(QTimerEvent* event)
{
    if (event->timerId() == m_turn.timerId()) {
        update();
    } else if (event->timerId() == m_sign.timerId()) {
        m_sign.stop();
        m_cue.reset();
        update();
    } else {
        QWidget::timerEvent(event);
    }
}

void SessionRing::showEvent(QShowEvent*)
{
    runTimer();
}

void SessionRing::hideEvent(QHideEvent*)
{
    m_turn.stop();
    m_sign.stop();
    m_cue.reset();
}

void SessionRing::runTimer()
{
    if (!isVisible() || m_halt != Halt::None || m_phase == IntervalPhase::Done)
        m_turn.stop();
    else
        m_turn.start(m_phase == IntervalPhase::Hold ? kHoldStepMs : kRestStepMs, Qt::CoarseTimer, this);
}

} // namespace springback::ui
