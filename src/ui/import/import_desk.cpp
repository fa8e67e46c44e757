// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import_desk.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QThread>

#include <memory>

#include "shell/banner.h"
#include "cases/open_case_dialog.h"
#include "import_dialog.h"
#include "shell/first_paint.h"
#include "springback/app/case_opening.h"
#include "springback/app/prompts.h"
#include "springback/app/store_opening.h"
#include "springback/app/watch_folder.h"
#include "springback/app/workspace.h"

namespace springback::ui {

namespace {

QStringList localFiles(const QMimeData& data)
{
    QStringList files;
    const auto urls = data.urls();
    for (const QUrl& url : urls) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    return files;
}

} // namespace

void importRuns(const AppContext& context, QWidget* parent)
{
    importRuns(context,
        context.prompts.openFileNames(ImportDialog::tr("Files of runs"),
            ImportDialog::tr("Runs (*.fit *.FIT *.tcx *.gpx *.gz *.csv *.zip *.xml);;All files (*)")),
        parent);
}

void importRuns(const AppContext& context, const QStringList& files, QWidget* parent)
{
    QStringList cases;
    QStringList runs;
    for (const QString& file : files)
        (app::isCaseFile(file) ? cases : runs) << file;
    openCases(context, cases, parent);
    if (runs.isEmpty())
        return;
    if (!context.workspace.episode())
        return context.prompts.tell(ImportDialog::tr("Import runs"),
            ImportDialog::tr("There is no course of rehab to record runs in yet. Nothing was imported."));
    auto* dialog = new ImportDialog(context, runs, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

ImportDesk::ImportDesk(const AppContext& context, Banner& banner, QWidget& page, QWidget& window)
    : QObject(&window), m_context(context), m_banner(banner), m_page(page), m_window(window)
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
    connect(&banner, &Banner::acted, this, &ImportDesk::show);
    afterFirstPaint(window, *this, [this] { look(); });
    // After the first start there is someone whose runs they can be.
    connect(&context.workspace, &app::Workspace::changed, this, [this] {
        if (!m_hasLooked)
            look();
    });
}

ImportDesk::~ImportDesk()
{
    if (!m_looking)
        return;
    m_looking->wait();
    delete m_looking;
}

// In a thread: the folder may lie on a disk that answers slowly.
void ImportDesk::look()
{
    if (m_looking || !m_context.workspace.episode())
        return;
    m_hasLooked = true;
    const app::WatchFolder watch(app::folderOf(m_context.workspace));
    if (watch.folder().isEmpty())
        return m_banner.hide();
    auto files = std::make_shared<QStringList>();
    m_looking = QThread::create([watch, files] { *files = watch.fresh(); });
    connect(m_looking, &QThread::finished, this, [this, files] {
        m_looking->deleteLater();
        m_looking = nullptr;
        found(*files);
    });
    m_looking->start(QThread::LowPriority);
}

void ImportDesk::found(const QStringList& files)
{
    m_fresh = files;
    if (files.isEmpty())
        m_banner.hide();
    else
        m_banner.say(
            tr("New files in the watch folder: %n", nullptr, static_cast<int>(files.size())), tr("Look at them"));
}

void ImportDesk::show()
{
    const QStringList files = m_fresh;
    m_fresh.clear();
    m_banner.hide();
    app::WatchFolder watch(app::folderOf(m_context.workspace));
    if (!watch.markSeen(files))
        m_context.prompts.tell(tr("Watch folder"),
            tr("It could not be written down which files were looked at; they will be offered again."));
    importRuns(m_context, files, &m_window);
}

bool ImportDesk::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::WindowActivate) {
        look();
    } else if (event->type() == QEvent::DragEnter) {
        auto* drag = static_cast<QDragEnterEvent*>(event);
        if (m_page.isVisible() && !localFiles(*drag->mimeData()).isEmpty())
            drag->acceptProposedAction();
        return true;
    } else if (event->type() == QEvent::Drop) {
        auto* drop = static_cast<QDropEvent*>(event);
        drop->acceptProposedAction();
        importRuns(m_context, localFiles(*drop->mimeData()), &m_window);
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace springback::ui
