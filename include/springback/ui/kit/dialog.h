// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QAbstractButton;
class QVBoxLayout;

namespace springback::ui {

class Flow;
class Scroller;

/// A dialog in our look: a title, a body, and its buttons at the bottom right. Escape rejects.
class Dialog : public QDialog {
    Q_OBJECT
public:
    explicit Dialog(const QString& title, QWidget* parent = nullptr);

    QVBoxLayout* body() { return m_body; }
    /// Of the body, as far as the screen has room.
    void setLeastWidth(int width);
    /// Scrolls to it where the screen has no room for the whole body.
    void bringIntoSight(QWidget& part);
    /// Buttons from left to right; connect their clicks to accept or reject.
    void addButton(QAbstractButton* button);

private:
    QVBoxLayout* m_body;
    Scroller* m_scroller = nullptr;
    Flow* m_buttons;
};

} // namespace springback::ui
