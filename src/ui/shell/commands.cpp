// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"

#include <QDesktopServices>
#include <QMenu>
#include <QStandardPaths>
#include <QUrl>

#include "consult/consult_view.h"
#include "about_dialog.h"
#include "cases/open_case_dialog.h"
#include "courses/new_course_dialog.h"
#include "help_dialog.h"
#include "pdf_dialog.h"
#include "springback/app/keeping.h"
#include "springback/app/prompts.h"
#include "springback/app/workspace.h"
#include "springback/ui/kit/icon.h"
#include "springback/ui/kit/status_line.h"
#include "springback/ui/navigator.h"

namespace springback::ui {

namespace {

QString inDocuments(const QString& name)
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QLatin1Char('/') + name;
}

} // namespace

Commands::Commands(AppContext& context, StatusLine& status, QWidget& window)
    : QObject(&window), m_context(context), m_status(status), m_window(window)
{
}

void Commands::makePdf()
{
    if (!m_context.workspace.history())
        return m_context.prompts.tell(tr("Appointment PDF"), tr("There is nothing to report yet."));
    PdfDialog dialog(m_context, &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_status.showText(tr("PDF written to %1").arg(dialog.written()));
    const int answer
        = m_context.prompts.ask(tr("The PDF is written"), dialog.written(), { tr("Open it"), tr("Close") });
    if (answer == 0)
        QDesktopServices::openUrl(QUrl::fromLocalFile(dialog.written()));
}

void Commands::openCase()
{
    openCases(m_context,
        m_context.prompts.openFileNames(
            tr("A case, or the PDF that carries it"), tr("Cases (*.pdf *.json *.springback);;All files (*)")),
        &m_window);
}

void Commands::copySummary()
{
    m_status.showText(
        copySummaryOf(m_context) ? tr("Ten lines are on the clipboard.") : tr("There is nothing to copy yet."));
}

void Commands::exportCase()
{
    const QString title = tr("Export everything about this runner");
    const auto path = m_context.prompts.saveFileName(title, inDocuments(app::exportFileName(m_context.workspace)),
        tr("Case file (*.json *.springback);;Tables (*.csv);;Calendar (*.ics);;FHIR R4 (*.fhir.json)"));
    if (!path)
        return;
    const app::Written written = app::exportCase(m_context.workspace, *path);
    if (written)
        m_status.showText(*written);
    else
        m_context.prompts.tell(tr("Nothing was exported"), written.error());
}

void Commands::backUp()
{
    const auto path = m_context.prompts.saveFileName(
        tr("Back up all data"), inDocuments(app::backupFileName(m_context.workspace)), tr("Springback data (*.db)"));
    if (!path)
        return;
    const app::Written written = app::backUp(m_context.workspace, *path);
    if (written)
        m_status.showText(*written);
    else
        m_context.prompts.tell(tr("No backup was made"), written.error());
}

void Commands::undo()
{
    tell(tr("That could not be undone"), undoLast(m_context.workspace));
}

void Commands::redo()
{
    tell(tr("That could not be redone"), redoLast(m_context.workspace));
}

void Commands::tell(const QString& trouble, const StepTaken& step)
{
    if (step.refused)
        m_context.prompts.tell(trouble, step.sentence);
    else
        m_status.showText(step.sentence);
}

void Commands::showAbout()
{
    AboutDialog(&m_window).exec();
}

void Commands::showHelp()
{
    HelpDialog dialog(&m_window);
    if (dialog.exec() == QDialog::Accepted)
        m_context.navigator.showPage(PageId::Learn);
}

void Commands::addRunners(QMenu& menu)
{
    const std::vector<Runner> runners = m_context.workspace.runners();
    if (runners.size() < 2)
        return;
    QMenu* others = menu.addMenu(icon(Icon::Caseload), tr("Open runner"));
    const Runner* current = m_context.workspace.runner();
    for (const Runner& runner : runners) {
        const QString name = QString::fromStdString(runner.name);
        QAction* action = others->addAction(name.isEmpty() ? tr("Without a name") : name);
        action->setCheckable(true);
        action->setChecked(current && current->meta.id == runner.meta.id);
        connect(action, &QAction::triggered, this, [this, id = runner.meta.id] { m_context.workspace.open(id); });
    }
    menu.addSeparator();
}

void Commands::fillMenu(QMenu& menu)
{
    connect(&menu, &QMenu::aboutToShow, this, [this, &menu] {
        menu.clear();
        const app::Workspace& workspace = m_context.workspace;
        addRunners(menu);
        const QString what = workspace.canUndo() ? tr("Undo %1").arg(workspace.undoText()) : tr("Undo");
        menu.addAction(icon(Icon::Undo), what, this, &Commands::undo)->setEnabled(workspace.canUndo());
        menu.addAction(icon(Icon::Redo), tr("Redo"), this, &Commands::redo)->setEnabled(workspace.canRedo());
        menu.addSeparator();
        menu.addAction(icon(Icon::Person), tr("Consult view"), this, [this] { m_context.navigator.consult(); });
        menu.addAction(icon(Icon::Copy), tr("Copy summary"), this, &Commands::copySummary);
        menu.addAction(icon(Icon::Pdf), tr("Appointment PDF…"), this, &Commands::makePdf);
        menu.addAction(icon(Icon::Add), tr("Begin a new course…"), this, [this] { openNewCourse(m_context, m_window); })
            ->setEnabled(workspace.episode() && !workspace.isReadOnly());
        menu.addAction(icon(Icon::Folder), tr("Open a case…"), this, &Commands::openCase);
        menu.addAction(icon(Icon::Export), tr("Export…"), this, &Commands::exportCase);
        menu.addAction(icon(Icon::Copy), tr("Back up…"), this, &Commands::backUp);
        menu.addSeparator();
        menu.addAction(
            icon(Icon::Settings), tr("Settings"), this, [this] { m_context.navigator.showPage(PageId::Settings); });
        menu.addAction(icon(Icon::Info), tr("Keys and help"), this, &Commands::showHelp);
        menu.addAction(icon(Icon::Note), tr("About Springback"), this, &Commands::showAbout);
    });
}

} // namespace springback::ui
