// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>

#include "springback/app/keeping.h"
#include "springback/app/store_opening.h"
#include "springback/desktop/color_scheme.h"
#include "springback/ui/main_window.h"

class QApplication;

namespace springback::ui {

/// Holds what is open: a store, its workspace, and the window on it. Goes to the sample data and back.
class Program : public QObject {
    Q_OBJECT
public:
    Program(QApplication& application, const QString& dataFolder, const Surroundings& around);
    ~Program() override;

    /// Shows the window on the store, or the one that says why it does not open.
    void start(app::StoreAhead store);
    /// A file named at the start is offered once the window stands.
    void offer(const QString& file);
    void lookAround();
    void leaveSample();
    /// After a restore or an erasure, or to look whether it can be written now.
    void reopen();
    /// The window that is shown; null while there is trouble.
    MainWindow* window() const { return m_window.get(); }
    QWidget* trouble() const { return m_trouble.get(); }

private:
    void show(app::OpenedWorkspace opened, StoreKind kind);
    void showWindow(StoreKind kind);
    void showTrouble(const app::OpenTrouble& trouble);
    void stopForDamage(const QString& sentence);
    void chooseBackup();
    void rescue(const app::Written& done);
    void finishStart();

    const QString m_folder;
    const Surroundings m_around;
    desktop::ColorScheme m_system;
    std::unique_ptr<app::Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QWidget> m_trouble;
};

} // namespace springback::ui
