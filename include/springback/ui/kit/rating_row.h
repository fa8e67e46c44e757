// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <array>

#include "springback/domain/pain.h"

class QLabel;

namespace springback::ui {

class RatingCell;

/// Eleven buttons 0–10, one stop of the Tab key. *Not given* is its own state, never 0.
///
/// Keys, only while it has focus: digits as typed text ("1" waits 0.8 s for a "0"), left and right move a
/// cursor, Enter or Space choose it, Backspace or Delete clear to not given. Enter without a
/// cursor goes on to the form.
class RatingRow : public QWidget {
    Q_OBJECT
public:
    static constexpr int kSecondDigitMs = 800;

    /// `question` names the row for a screen reader: "Pain at the first steps".
    explicit RatingRow(const QString& question, QWidget* parent = nullptr);

    /// What stands now; a "1" still waiting for its "0" counts as 1.
    Rating value() const;
    void setValue(Rating value); ///< without `ratingChanged`
    void setQuestion(const QString& question);
    /// The button of a rating, for tests and pictures.
    QWidget* cell(int rating) const;

Q_SIGNALS:
    /// A person has chosen or cleared.
    void ratingChanged(Rating value);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool handles(const QKeyEvent& event) const;
    void typeDigit(int digit);
    void moveCursor(int to);
    void chooseCursor();
    void choose(Rating value);
    void settlePending();
    void showState();

    std::array<RatingCell*, 11> m_cells{};
    QLabel* m_state;
    QString m_question;
    Rating m_value;
    std::optional<int> m_cursor;
    QTimer m_secondDigit; ///< runs while a "1" waits for its "0"
};

} // namespace springback::ui
