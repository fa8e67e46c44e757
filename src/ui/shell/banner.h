// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace springback::ui {

/// A line across the page that stays while what it says holds.
class Banner : public QFrame {
    Q_OBJECT
public:
    explicit Banner(QWidget* parent = nullptr);
    /// Shows it; an empty `action` shows no button.
    void say(const QString& text, const QString& action = {});
    QString text() const;

Q_SIGNALS:
    void acted();

private:
    void fill();

    QLabel* m_text = nullptr; ///< made with the first words
    QPushButton* m_action = nullptr;
};

} // namespace springback::ui
