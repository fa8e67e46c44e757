// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/ui/app_context.h"
#include "springback/ui/kit/card.h"

class QCheckBox;
class QComboBox;
class QLabel;

namespace springback::ui {

/// What to be reminded of while the program runs, and what this desktop cannot show of it.
class ReminderCard : public Card {
    Q_OBJECT
public:
    explicit ReminderCard(AppContext& context, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QCheckBox* addChoice(const QString& text, const char* name);
    void fillTimes();
    void render();
    void save();

    AppContext& m_context;
    QCheckBox* m_after;
    QCheckBox* m_mornings;
    QComboBox* m_time;
    QCheckBox* m_tray;
    QLabel* m_noTray;
    QLabel* m_noService;
};

} // namespace springback::ui
