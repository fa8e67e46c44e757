// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "springback/app/store_opening.h"

namespace springback::app {
struct Rescue;
}

namespace springback::ui {

class Card;

/// Shown instead of the window when the store cannot be opened: what happened, where the data is, what to do.
class TroubleWindow : public QWidget {
    Q_OBJECT
public:
    TroubleWindow(const app::OpenTrouble& trouble, const app::Rescue& rescue, QWidget* parent = nullptr);

Q_SIGNALS:
    void retryWanted();
    void goBackWanted();
    void salvageWanted();
    /// A backup that lies elsewhere is to be chosen.
    void chooseBackupWanted();

private:
    void addAct(app::OpeningAct act, const QString& folder, const app::Rescue& rescue);

    Card* m_card;
    bool m_hasPrimary = false;
};

} // namespace springback::ui
