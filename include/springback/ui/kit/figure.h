// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QColor>
#include <QPixmap>
#include <QWidget>

#include <chrono>
#include <optional>
#include <vector>

#include "springback/domain/measure.h"
#include "springback/domain/stage.h"

class QPainter;

namespace springback::ui {

struct Tokens;

/// What a picture of an exercise is drawn with; opaque colours, so that it prints.
struct FigureColours {
    QColor body;   ///< trunk, head and the limbs near the eye
    QColor far;    ///< limbs on the other side of the body
    QColor work;   ///< the leg that works
    QColor tendon; ///< the tendon being loaded
    QColor prop;   ///< band and arrows
    QColor ground; ///< floor and wall
    QColor paper;  ///< what it is drawn upon: parts limbs that cross

    static FigureColours of(const Tokens& tokens);
    static FigureColours onPaper();
};

/// An exercise as it is drawn: `side` is the leg that works in stages 1, 2 and 5, and the sore one in stage 3.
struct Exercise {
    Stage stage = Stage::first();
    Variant variant = Variant::Full;
    Side side = Side::Right;
    bool operator==(const Exercise&) const = default;
};

/// Draws the exercise into `area`, its proportions kept. `phase` is where in its rhythm it stands, 0–1.
/// Maintenance has no exercise of its own and is drawn as hops on both feet.
void paintFigure(
    QPainter& painter, const QRectF& area, const Exercise& exercise, double phase, const FigureColours& colours);

/// How long the exercise's rhythm takes once round.
std::chrono::milliseconds rhythmOf(const Exercise& exercise);
/// The phase that shows it best standing still.
double stillPhase(const Exercise& exercise);

enum class Motion { Still, Moving };

/// The picture of an exercise; moving in its rhythm when asked to and while seen.
class ExerciseFigure : public QWidget {
    Q_OBJECT
public:
    explicit ExerciseFigure(QWidget* parent = nullptr);

    void setExercise(const Exercise& exercise);
    const Exercise& exercise() const { return m_exercise; }
    void setMotion(Motion motion);
    Motion motion() const { return m_motion; }
    /// What it stands upon, when that is not a card.
    void setPaper(const QColor& colour);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    const QPixmap& frame(int index);
    FigureColours colours() const;
    void forgetFrames();
    void runTimer();

    Exercise m_exercise;
    Motion m_motion = Motion::Still;
    std::optional<QColor> m_paper;
    int m_frame = 0;
    QBasicTimer m_timer;
    std::vector<QPixmap> m_frames; ///< drawn once each: moving them costs a copy
};

} // namespace springback::ui
