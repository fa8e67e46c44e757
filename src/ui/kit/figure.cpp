// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/ui/kit/figure.h"

#include <QEvent>
#include <QPainter>
#include <QTimerEvent>

#include <algorithm>
#include <cmath>

#include "springback/ui/kit/theme.h"

namespace springback::ui {
namespace {

/// Pictures in one round of the rhythm: hops need the most a second, a still hold hardly any.
int framesOf(const Exercise& exercise)
{
    switch (exercise.stage.number()) {
    case 1:
        return 20;
    case 2:
        return 6;
    case 3:
        return 32;
    default:
        return 6;
    }
}

} // namespace

FigureColours FigureColours::of(const Tokens& tokens)
{
    const bool dark = tokens.ground.lightnessF() < 0.5F;
    return {
        .body = tokens.muted,
        .far = dark ? tokens.muted.darker(170) : tokens.muted.lighter(190),
        .work = tokens.accent,
        // The other scheme's amber stands out from this one's accent.
        .tendon = tokensOf(dark ? Scheme::Light : Scheme::Dark).amber,
        .prop = tokens.amber,
        .ground = tokens.edge,
        .paper = tokens.surface,
    };
}

FigureColours FigureColours::onPaper()
{
    FigureColours colours = of(tokensOf(Scheme::Light));
    colours.paper = Qt::white;
    return colours;
}

ExerciseFigure::ExerciseFigure(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&Theme::current(), &Theme::changed, this, &ExerciseFigure::forgetFrames);
}

void ExerciseFigure::setExercise(const Exercise& exercise)
{
    if (exercise == m_exercise)
        return;
    m_exercise = exercise;
    m_frame = 0;
    forgetFrames();
    runTimer();
}

void ExerciseFigure::setMotion(Motion motion)
{
    m_motion = motion;
    runTimer();
    update();
}

void ExerciseFigure::setPaper(const QColor& colour)
{
    if (m_paper == colour)
        return;
    m_paper = colour;
    forgetFrames();
}

FigureColours ExerciseFigure::colours() const
{
    FigureColours colours = FigureColours::of(Theme::current().tokens());
    colours.paper = m_paper.value_or(colours.paper);
    return colours;
}

QSize ExerciseFigure::sizeHint() const
{
    const int em = Theme::current().em();
    return { 11 * em, 11 * em };
}

QSize ExerciseFigure::minimumSizeHint() const
{
    const int em = Theme::current().em();
    return { 5 * em, 5 * em };
}

void ExerciseFigure::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_motion == Motion::Moving) {
        painter.drawPixmap(0, 0, frame(m_frame));
        return;
    }
    paintFigure(painter, rect(), m_exercise, stillPhase(m_exercise), colours());
}

void ExerciseFigure::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_timer.timerId()) {
        QWidget::timerEvent(event);
        return;
    }
    m_frame = (m_frame + 1) % framesOf(m_exercise);
    update();
}

void ExerciseFigure::resizeEvent(QResizeEvent*)
{
    forgetFrames();
}

void ExerciseFigure::showEvent(QShowEvent*)
{
    runTimer();
}

void ExerciseFigure::hideEvent(QHideEvent*)
{
    m_timer.stop();
    forgetFrames();
}

void ExerciseFigure::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        forgetFrames();
    QWidget::changeEvent(event);
}

const QPixmap& ExerciseFigure::frame(int index)
{
    const int count = framesOf(m_exercise);
    m_frames.resize(static_cast<std::size_t>(count));
    QPixmap& picture = m_frames[static_cast<std::size_t>(index)];
    const qreal ratio = devicePixelRatioF();
    if (picture.isNull() || picture.devicePixelRatio() != ratio) {
        picture = QPixmap(size() * ratio);
        picture.setDevicePixelRatio(ratio);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        const double phase = std::fmod(stillPhase(m_exercise) + double(index) / count, 1.0);
        paintFigure(painter, rect(), m_exercise, phase, colours());
    }
    return picture;
}

void ExerciseFigure::forgetFrames()
{
    m_frames.clear();
    update();
}

void ExerciseFigure::runTimer()
{
    if (m_motion == Motion::Moving && isVisible())
        m_timer.start(static_cast<int>(rhythmOf(m_exercise).count()) / framesOf(m_exercise), Qt::CoarseTimer, this);
    else
        m_timer.stop();
}

} // namespace springback::ui
