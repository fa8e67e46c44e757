// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAbstractButton;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace springback::ui {

class Flow;

/// Urgent and warning cards carry a bar and an icon besides their colour.
enum class CardTone { Plain, Next, Warning, Urgent };

/// A sheet on the page: title, subtitle, body, and a row of actions at the bottom.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(const QString& title = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle); ///< empty hides it
    void setTone(CardTone tone);
    CardTone tone() const { return m_tone; }
    /// Right of the title: a chip, a small button.
    void addToHeader(QWidget* widget);
    QVBoxLayout* body() { return m_body; }
    /// Actions in reading order; the first is the main one.
    void addAction(QAbstractButton* button);
    /// A widget in the row of actions, right-aligned.
    void addActionEnd(QWidget* widget);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Flow& actions();

    CardTone m_tone = CardTone::Plain;
    QHBoxLayout* m_header;
    QLabel* m_mark;
    QLabel* m_title;
    QLabel* m_subtitle;
    QVBoxLayout* m_body;
    Flow* m_actions = nullptr;
    QVBoxLayout* m_outer;
};

} // namespace springback::ui
