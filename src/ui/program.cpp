// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/ui/program.h"

#include <QApplication>
#include <QTimer>

#include "springback/app/prompts.h"
#include "springback/app/settings.h"
#include "springback/ui/kit/theme.h"
#include "springback/ui/scheme_choice.h"
#include "springback/ui/trouble_window.h"

namespace springback::ui {

Program::Program(QApplication& application, const QString& dataFolder, const Surroundings& around)
    : m_folder(dataFolder), m_around(around)
{
    Theme::apply(application, schemeOf(around.settings));
    connect(&m_system, &desktop::ColorScheme::changed, this, [this](desktop::SystemScheme scheme) {
        m_around.settings.setSystemWasDark(scheme == desktop::SystemScheme::Dark);
        Theme::current().setScheme(schemeOf(m_around.settings));
    });
}

Program::~Program() = default;

void Program::start()
{
    show(app::openWorkspace(m_folder, m_around.clock), StoreKind::Own);
    followSystem();
}

void Program::offer(const QString& file)
{
    QTimer::singleShot(0, this, [this, file] {
        if (m_window)
            m_window->importFiles({ file });
    });
}

void Program::followSystem()
{
    // After the first paint, which uses what was remembered.
    QTimer::singleShot(0, &m_system, &desktop::ColorScheme::follow);
}

void Program::lookAround()
{
    auto opened = app::openSample(m_folder, m_around.clock);
    if (!opened)
        return m_around.prompts.tell(tr("The sample cannot be shown"), opened.error().sentence);
    show(std::move(opened), StoreKind::Sample);
}

void Program::leaveSample()
{
    show(app::openWorkspace(m_folder, m_around.clock), StoreKind::Own);
}

void Program::show(app::OpenedWorkspace opened, StoreKind kind)
{
    // What was shown goes when the next is up. Its signals come queued, so none of its own calls is running.
    std::unique_ptr<MainWindow> formerWindow = std::move(m_window);
    std::unique_ptr<app::Workspace> formerStore = std::move(m_workspace);
    std::unique_ptr<QWidget> formerTrouble = std::move(m_trouble);
    if (opened) {
        m_workspace = std::move(*opened);
        m_window = std::make_unique<MainWindow>(*m_workspace, m_around, kind);
        connect(m_window.get(), &MainWindow::lookAroundWanted, this, &Program::lookAround, Qt::QueuedConnection);
        connect(m_window.get(), &MainWindow::leaveSampleWanted, this, &Program::leaveSample, Qt::QueuedConnection);
        m_window->show();
    } else {
        auto trouble = std::make_unique<TroubleWindow>(opened.error());
        connect(trouble.get(), &TroubleWindow::retryWanted, this, &Program::leaveSample, Qt::QueuedConnection);
        m_trouble = std::move(trouble);
        m_trouble->show();
    }
    if (formerWindow)
        formerWindow->close();
}

} // namespace springback::ui
