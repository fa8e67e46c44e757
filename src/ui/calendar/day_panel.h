// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/app/calendar_state.h"
#include "springback/ui/kit/card.h"

class QPushButton;

namespace springback::ui {

/// The entries of one day, each with its Edit and Delete, and a menu to add another.
class DayPanel : public Card {
    Q_OBJECT
public:
    explicit DayPanel(QWidget* parent = nullptr);
    void render(const app::DayState& day);
    /// The first thing in it that takes the keyboard.
    void focusFirst();

Q_SIGNALS:
    void editAsked(const app::DayEntry& entry);
    void deleteAsked(const app::DayEntry& entry);
    void addAsked(RecordKind kind);
    void left(); ///< Escape: back to the grid

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void clear();
    void addEntryRow(const app::DayEntry& entry);

    QPushButton* m_add;
    std::vector<QWidget*> m_rows;
};

} // namespace springback::ui
