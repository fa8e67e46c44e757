// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "springback/app/store_opening.h"

namespace springback::ui {

/// Shown instead of the window when the store cannot be opened: what happened, where the data is, what to do.
class TroubleWindow : public QWidget {
    Q_OBJECT
public:
    explicit TroubleWindow(const app::OpenTrouble& trouble, QWidget* parent = nullptr);

Q_SIGNALS:
    void retryWanted();
};

} // namespace springback::ui
