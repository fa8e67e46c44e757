// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "springback/domain/record.h"

class QLabel;
class QPushButton;

namespace springback::app {
class Workspace;
}

namespace springback::ui {

/// Who recorded an entry and when, and on demand what it was before: was, now, who, when.
class HistoryPanel : public QWidget {
    Q_OBJECT
public:
    HistoryPanel(app::Workspace& workspace, const Meta& meta, QWidget* parent = nullptr);

private:
    void showEdits(bool show);

    app::Workspace& m_workspace;
    Id m_record;
    QPushButton* m_toggle;
    QLabel* m_edits;
};

} // namespace springback::ui
