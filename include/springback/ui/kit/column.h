// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <QVBoxLayout>

class QVBoxLayout;

namespace springback::ui {

/// The widest that cards and text are to be: 760 pixels, and more with a large system font.
int columnWidth();

/// A page of cards: one scrolling column, centred, no wider than is good to read.
class Column : public QScrollArea {
    Q_OBJECT
public:
    explicit Column(QWidget* parent = nullptr);
    /// Widgets go on top of the stretch at the end.
    void add(QWidget* widget);
    void insert(int index, QWidget* widget);
    QVBoxLayout* layout() const { return m_layout; }
    /// What stands in the column: as the parent of a card it spares the card to be styled twice.
    QWidget* sheet() const { return m_layout->parentWidget(); }
    /// Removes and deletes everything.
    void clear();

private:
    QVBoxLayout* m_layout;
};

} // namespace springback::ui
