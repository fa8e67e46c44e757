// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QWidget>

#include <functional>
#include <optional>

#include "springback/app/session_state.h"

class QPainter;

namespace springback::ui {

struct Tokens;

/// The time left, readable across a room: digits in a ring whose colour and shape both say what is on. A hold is
/// a thick ring round a filled disc, a rest a thin ring, a count-in a ring of dots, a halt two bars.
class SessionRing : public QWidget {
    Q_OBJECT
public:
    /// `left` tells what is left of the phase, 1–0, at the moment of painting.
    explicit SessionRing(std::function<double()> left, QWidget* parent = nullptr);

    void show(const app::SessionState& state);
    /// The twin of a tone: a sign under the digits, and for the large ones the disc turned.
    void flash(Cue cue);
    /// The sign shown now, if any.
    std::optional<Cue> shownCue() const { return m_cue; }
    /// Height of the digits, in logical pixels.
    int digitHeight() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    bool isHold() const;
    QRectF circle() const;
    QFont digitFont() const;
    void paintRing(QPainter& painter, const Tokens& tokens) const;
    void paintDigits(QPainter& painter, const Tokens& tokens) const;
    void paintSign(QPainter& painter, const QColor& colour) const;
    void paintWord(QPainter& painter, const QColor& colour) const;
    void paintBars(QPainter& painter, const QColor& colour) const;
    bool isTurned() const;
    void runTimer();

    std::function<double()> m_left;
    IntervalPhase m_phase = IntervalPhase::CountIn;
    Halt m_halt = Halt::None;
    QString m_digits;
    QString m_word;
    std::optional<Cue> m_cue;
    QBasicTimer m_turn; ///< moves the ring on
    QBasicTimer m_sign; ///< takes the sign away
};

} // namespace springback::ui
