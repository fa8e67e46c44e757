// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "session_ring.h"
#include "springback/app/session_state.h"
#include "springback/ui/kit/figure.h"

class QLabel;
class QPushButton;

namespace springback::ui {

class RatingRow;
class SetDots;

/// The sets running: figure, ring, what comes next, and in a rest the rating of the set before.
class RunningPanel : public QWidget {
    Q_OBJECT
public:
    explicit RunningPanel(std::function<double()> left, QWidget* parent = nullptr);

    void show(const app::SessionState& state);
    void setMotion(Motion motion) { m_motion = motion; }
    void setNotice(const QString& notice);
    SessionRing& ring() { return *m_ring; }
    RatingRow& rating() { return *m_rating; }
    std::optional<int> ratedSet() const { return m_ratedSet; }
    /// What the keyboard goes to: the row while a set can be rated, else the panel itself.
    QWidget* focusTarget();

Q_SIGNALS:
    void pauseClicked();
    void skipClicked();
    void redoClicked();
    void moreClicked();
    void hurtsClicked();
    void endClicked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeTop();
    QWidget* makeMiddle();
    QWidget* makeKeys();
    void showRating(const app::SessionState& state);
    void showNotice();
    QColor ground() const;
    void speak(const QString& sentence);

    SessionRing* m_ring;
    ExerciseFigure* m_figure;
    SetDots* m_dots;
    RatingRow* m_rating;
    QLabel* m_exercise;
    QLabel* m_detail;
    QLabel* m_next;
    QLabel* m_rateTitle;
    QLabel* m_notice;
    QPushButton* m_pause = nullptr;
    QPushButton* m_skip = nullptr;
    QPushButton* m_more = nullptr;
    std::optional<int> m_ratedSet; ///< the one that the row stands for
    Rating m_rated;
    QString m_problem;
    QString m_ownNotice;
    Motion m_motion = Motion::Moving;
    IntervalPhase m_phase = IntervalPhase::CountIn;
    Halt m_halt = Halt::None;
};

} // namespace springback::ui
