// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/ui/program.h"

#include <QApplication>
#include <QIcon>
#include <QTimer>

#include "shell/first_paint.h"
#include "springback/app/backups.h"
#include "springback/app/prompts.h"
#include "springback/app/rescue.h"
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

void Program::start(app::StoreAhead store)
{
    Theme::current().readyLetters();
    show(store.take(), StoreKind::Own);
    QWidget& shown = m_window ? static_cast<QWidget&>(*m_window) : *m_trouble;
    afterFirstPaint(shown, *this, [this] { finishStart(); });
}

void Program::offer(const QString& file)
{
    QTimer::singleShot(0, this, [this, file] {
        if (m_window)
            m_window->importFiles({ file });
    });
}

void Program::finishStart()
{
    m_system.follow(); // the first paint uses what was remembered
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/package/org.springback.Springback.svg")));
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
    reopen();
}

void Program::reopen()
{
    show(app::openWorkspace(m_folder, m_around.clock), StoreKind::Own);
}

void Program::show(app::OpenedWorkspace opened, StoreKind kind)
{
    // What was shown goes when the next is up. Its signals come queued, so none of its own calls is running.
    std::unique_ptr<app::Workspace> formerStore = std::move(m_workspace);
    std::unique_ptr<MainWindow> formerWindow = std::move(m_window);
    std::unique_ptr<QWidget> formerTrouble = std::move(m_trouble);
    if (opened) {
        m_workspace = std::move(*opened);
        showWindow(kind);
    } else {
        showTrouble(opened.error());
    }
    // Not closed: after a restore the steps that could be undone are none of what is stored now.
    if (formerWindow)
        formerWindow->keepLook();
}

void Program::showWindow(StoreKind kind)
{
    m_window = std::make_unique<MainWindow>(*m_workspace, m_around, kind);
    connect(m_window.get(), &MainWindow::lookAroundWanted, this, &Program::lookAround, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::leaveSampleWanted, this, &Program::leaveSample, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::reopenWanted, this, &Program::reopen, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::damageFound, this, &Program::stopForDamage, Qt::QueuedConnection);
    m_window->show();
}

void Program::showTrouble(const app::OpenTrouble& trouble)
{
    const bool damaged = trouble.outcome == app::OpeningOutcome::Damaged;
    const app::Rescue found = damaged ? app::lookForRescue(m_folder, m_around.clock) : app::Rescue{};
    auto window = std::make_unique<TroubleWindow>(trouble, found);
    connect(window.get(), &TroubleWindow::retryWanted, this, &Program::reopen, Qt::QueuedConnection);
    connect(
        window.get(), &TroubleWindow::goBackWanted, this,
        [this, file = found.backup] { rescue(app::goBackToBackup(m_folder, file, m_around.clock)); },
        Qt::QueuedConnection);
    connect(
        window.get(), &TroubleWindow::salvageWanted, this,
        [this, file = found.backup] { rescue(app::salvage(m_folder, file, m_around.clock)); }, Qt::QueuedConnection);
    connect(window.get(), &TroubleWindow::chooseBackupWanted, this, &Program::chooseBackup, Qt::QueuedConnection);
    m_trouble = std::move(window);
    m_trouble->show();
}

void Program::chooseBackup()
{
    const QStringList files
        = m_around.prompts.openFileNames(tr("A backup to go back to"), tr("Springback data (*.db);;All files (*)"));
    if (files.isEmpty())
        return;
    const auto holds = app::backupHolds(files.front(), m_around.clock);
    if (!holds)
        return m_around.prompts.tell(tr("Nothing was changed"), holds.error());
    constexpr int kGoBack = 0;
    if (m_around.prompts.ask(
            tr("Go back to this backup?"), holds->join(u'\n'), { tr("Go back to the backup"), tr("Cancel") })
        == kGoBack)
        rescue(app::goBackToBackup(m_folder, files.front(), m_around.clock));
}

void Program::stopForDamage(const QString& sentence)
{
    show(tl::unexpected(app::OpenTrouble{ sentence, m_folder, app::OpeningOutcome::Damaged }), StoreKind::Own);
}

void Program::rescue(const app::Written& done)
{
    if (!done)
        return m_around.prompts.tell(tr("Nothing was changed"), done.error());
    m_around.prompts.tell(tr("The records are back"), *done);
    reopen();
}

} // namespace springback::ui
