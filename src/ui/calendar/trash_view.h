// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include "springback/app/edit_history.h"

namespace springback::ui {

/// What was deleted in the last 30 days, each with its way back.
class TrashView : public QScrollArea {
    Q_OBJECT
public:
    explicit TrashView(QWidget* parent = nullptr);
    void render(const app::Trash& trash);

Q_SIGNALS:
    void restoreAsked(const app::TrashItem& item);

private:
    QWidget* makeRow(const app::TrashItem& item);
};

} // namespace springback::ui
