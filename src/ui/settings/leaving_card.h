// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/ui/app_context.h"
#include "springback/ui/kit/card.h"

class QPushButton;

namespace springback::ui {

/// Puts the open runner into the archive and back, or erases them for good.
class LeavingCard : public Card {
    Q_OBJECT
public:
    explicit LeavingCard(AppContext& context, QWidget* parent = nullptr);

private:
    void render();
    void moveShelf();
    void erase();

    AppContext& m_context;
    QPushButton* m_shelf;
};

} // namespace springback::ui
