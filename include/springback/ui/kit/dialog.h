// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QAbstractButton;
class QVBoxLayout;

namespace springback::ui {

class Flow;

/// A dialog in our look: a title, a body, and its buttons at the bottom right. Escape rejects.
class Dialog : public QDialog {
    Q_OBJECT
public:
    explicit Dialog(const QString& title, QWidget* parent = nullptr);

    QVBoxLayout* body() { return m_body; }
    /// Of the body, as far as the screen has room.
    void setLeastWidth(int width);
    /// Buttons from left to right; connect their clicks to accept or reject.
    void addButton(QAbstractButton* button);

private:
    QVBoxLayout* m_body;
    Flow* m_buttons;
};

} // namespace springback::ui
