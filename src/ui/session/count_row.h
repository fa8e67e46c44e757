// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace springback::ui {

/// A count in large digits with − and +, one stop of the Tab key. *Not counted* is its own state, never 0.
///
/// Keys while it has focus: digits type a number, + or Up or Space adds one, − or Down takes one away, Backspace
/// takes the last digit away and from the last one clears to not counted.
class CountRow : public QWidget {
    Q_OBJECT
public:
    explicit CountRow(const QString& name, QWidget* parent = nullptr);
    std::optional<int> value() const { return m_value; }
    void setValue(std::optional<int> value); ///< without `counted`
    QPushButton& plus() { return *m_plus; }
    QPushButton& minus() { return *m_minus; }

Q_SIGNALS:
    void counted(std::optional<int> value);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void choose(std::optional<int> value);
    void typeDigit(int digit);
    void showValue();

    QString m_name;
    std::optional<int> m_value;
    QLabel* m_digits;
    QPushButton* m_minus;
    QPushButton* m_plus;
    QTimer m_typing; ///< runs while a further digit belongs to the number
};

} // namespace springback::ui
