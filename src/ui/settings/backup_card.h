// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/ui/app_context.h"
#include "springback/ui/kit/card.h"

class QLabel;
class QPushButton;

namespace springback::ui {

/// When the last verified backup was made and where else one goes; makes one, tries one, restores one.
class BackupCard : public Card {
    Q_OBJECT
public:
    explicit BackupCard(AppContext& context, QWidget* parent = nullptr);

private:
    void render();
    void backUpNow();
    void restore();
    void tryRestore();
    void chooseSecond();
    void leaveSecond();
    void tell(const QString& title, const QString& text);

    AppContext& m_context;
    QLabel* m_last;
    QLabel* m_drill;
    QLabel* m_fault;
    QLabel* m_second;
    QLabel* m_secondState;
    QPushButton* m_choose;
    QPushButton* m_leave;
};

} // namespace springback::ui
