// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "springback/ui/app_context.h"
#include "undoing.h"

class QMenu;

namespace springback::ui {

class StatusLine;

/// What the menu and the keys do that belongs to no page.
class Commands : public QObject {
    Q_OBJECT
public:
    Commands(AppContext& context, StatusLine& status, QWidget& window);

    void makePdf();
    void openCase();
    /// Ten lines on the clipboard.
    void copySummary();
    void exportCase();
    void backUp();
    void undo();
    void redo();
    void showAbout();
    void showHelp();
    /// Fills the menu of the header, and keeps its words right.
    void fillMenu(QMenu& menu);

private:
    void tell(const QString& trouble, const StepTaken& step);
    void addRunners(QMenu& menu);

    AppContext& m_context;
    StatusLine& m_status;
    QWidget& m_window;
};

} // namespace springback::ui
