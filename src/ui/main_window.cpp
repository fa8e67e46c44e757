// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/ui/main_window.h"

#include <QCloseEvent>
#include <QMenu>
#include <QScreen>
#include <QStackedLayout>
#include <QStackedWidget>

#include <algorithm>

#include "courses/course_desk.h"
#include "first_start/first_start_page.h"
#include "import/import_desk.h"
#include "page_registry.h"
#include "shell/banner.h"
#include "shell/commands.h"
#include "shell/header_bar.h"
#include "shell/rail.h"
#include "shell/reminder_desk.h"
#include "shell/shell.h"
#include "springback/app/backup_keeper.h"
#include "springback/app/reminder_presenter.h"
#include "springback/app/session_presenter.h"
#include "springback/app/settings.h"
#include "springback/app/store_opening.h"
#include "springback/app/words.h"
#include "springback/app/workspace.h"
#include "springback/ui/kit/status_line.h"
#include "springback/ui/page.h"
#include "springback/ui/session_view.h"

namespace springback::ui {

namespace {

constexpr QSize kDefaultSize(1180, 760);
constexpr QSize kFrame(16, 48); ///< about what a window manager puts round it
constexpr QSize kLeastSize(720, 440);

} // namespace

MainWindow::MainWindow(app::Workspace& workspace, const Surroundings& around, StoreKind kind)
    : m_context{ workspace, around.settings, around.prompts, around.clock, *this }, m_aids(around.aids),
      m_entries(pageEntries()), m_whole(new QStackedLayout(this))
{
    setWindowTitle(kind == StoreKind::Sample ? tr("Springback: sample data") : tr("Springback"));
    makeKeeper(kind);
    makeReminders(around, kind);
    makeShell(kind);
    addKeys();
    restoreLook();
    connect(&workspace, &app::Workspace::changed, this, &MainWindow::renderRunner);
    connect(&workspace, &app::Workspace::saved, &m_shell->status(), &StatusLine::showSaved);
    connect(&workspace, &app::Workspace::failed, m_shell, &Shell::sayTrouble);
    const bool begun = workspace.current();
    if (begun) {
        workspace.takeUpSteps();
        renderRunner();
        showPage(m_current);
    }
    // Taken in when it is filled, and as large as it will be: laid out once, for the size that is seen.
    m_shell->resize(size());
    m_whole->addWidget(m_shell);
    if (!begun)
        showFirstStart(StartFor::FirstRunner);
    else if (app::unfinishedSession(workspace))
        startSession();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeKeeper(StoreKind kind)
{
    if (kind == StoreKind::Sample || app::folderOf(m_context.workspace).isEmpty())
        return;
    m_context.keeper = new app::BackupKeeper(m_context.workspace, this);
    connect(m_context.keeper, &app::BackupKeeper::changed, this, &MainWindow::renderBackup);
    connect(m_context.keeper, &app::BackupKeeper::damaged, this, &MainWindow::damageFound);
}

void MainWindow::makeReminders(const Surroundings& around, StoreKind kind)
{
    m_context.tones = &m_aids.tones;
    m_context.voice = &m_aids.voice;
    m_context.notices = around.notices;
    if (kind == StoreKind::Own && around.notices)
        m_context.reminders = new app::ReminderPresenter(m_context.workspace, m_context.settings, this);
}

void MainWindow::renderBackup()
{
    const app::BackupState state = m_context.keeper->state();
    const bool bad = state.stale || !state.fault.isEmpty() || state.secondFails;
    m_shell->status().showKept(state.line, bad ? StatusLine::Kept::Badly : StatusLine::Kept::Well);
}

void MainWindow::sayHowItOpened()
{
    const app::OpeningOutcome outcome = app::outcomeOf(m_context.workspace.database());
    const QString words = app::openingWords(outcome);
    if (words.isEmpty())
        return;
    if (outcome == app::OpeningOutcome::Older)
        return m_shell->status().showText(words);
    const auto& acts = app::openingRow(outcome).acts;
    const bool exports = !acts.empty() && acts.front() == app::OpeningAct::Export;
    Banner* banner = m_shell->sayReadOnly(words, exports ? tr("Export…") : tr("Try again"));
    if (exports)
        connect(banner, &Banner::acted, m_commands, &Commands::exportCase);
    else
        connect(banner, &Banner::acted, this, &MainWindow::reopenWanted);
}

void MainWindow::makeShell(StoreKind kind)
{
    auto* menu = new QMenu(this);
    m_shell = new Shell(kind, menu, this);
    m_commands = new Commands(m_context, m_shell->status(), *this);
    m_commands->fillMenu(*menu);
    m_courses = new CourseDesk(m_context, { m_shell->header(), *m_shell->addBanner(), *m_shell->addBanner(), *this });
    new ImportDesk(m_context, *m_shell->addBanner(), *m_shell, *this);
    if (m_context.reminders)
        new ReminderDesk(m_context, *m_shell, *this);
    sayHowItOpened();
    if (m_context.keeper)
        renderBackup();
    connect(m_shell, &Shell::leaveSampleWanted, this, &MainWindow::leaveSampleWanted);
    connect(&m_shell->header(), &HeaderBar::pdfClicked, m_commands, &Commands::makePdf);
    connect(&m_shell->status(), &StatusLine::undoClicked, m_commands, &Commands::undo);
    connect(&m_shell->rail(), &Rail::chosen, this, &MainWindow::showPage);
    fillRail();
}

void MainWindow::fillRail()
{
    const app::Role role = m_context.settings.role();
    if (m_railFor == role)
        return;
    m_railFor = role;
    m_shell->rail().clear();
    for (const PageEntry& entry : m_entries)
        if (entry.place == RailPlace::Rail || (entry.place == RailPlace::Clinician && role == app::Role::Clinician))
            m_shell->rail().add(entry.id, entry.icon, entry.word);
}

void MainWindow::restoreLook()
{
    setMinimumSize(kLeastSize);
    resize(kDefaultSize.boundedTo(screen()->availableSize() - kFrame));
    restoreGeometry(m_context.settings.windowGeometry());
    const QString key = m_context.settings.page();
    const auto& rail = m_shell->rail().pages();
    m_current = rail.front();
    for (const PageEntry& entry : m_entries)
        if (entry.key == key)
            m_current = entry.id;
}

Page* MainWindow::page(PageId id)
{
    if (const auto made = m_made.find(id); made != m_made.end())
        return made->second;
    const auto entry
        = std::find_if(m_entries.begin(), m_entries.end(), [id](const PageEntry& each) { return each.id == id; });
    if (entry == m_entries.end())
        return nullptr;
    Page* page = entry->make(m_context, &m_shell->pages());
    m_made.emplace(id, page);
    m_shell->pages().addWidget(page);
    return page;
}

const std::vector<PageId>& MainWindow::railPages() const
{
    return m_shell->rail().pages();
}

void MainWindow::showPage(PageId id)
{
    Page* shown = page(id);
    if (!shown)
        return;
    fillRail();
    m_current = id;
    m_courses->pageShown(id);
    m_shell->pages().setCurrentWidget(shown);
    m_shell->rail().setCurrent(id);
    m_shell->header().setPage(shown->title());
    shown->activated();
    // Queued: what a page has just put in is not to be seen before.
    QMetaObject::invokeMethod(this, &MainWindow::focusPage, Qt::QueuedConnection);
}

// So that the first key goes to the page: a digit typed on Today is this morning's rating. Who goes through the rail
// stays there.
void MainWindow::focusPage()
{
    const QWidget* shown = m_shell->pages().currentWidget();
    const QWidget* now = focusWidget();
    if (!shown || (now && (shown->isAncestorOf(now) || m_shell->rail().isAncestorOf(now))))
        return;
    for (QWidget* stop = shown->nextInFocusChain(); shown->isAncestorOf(stop); stop = stop->nextInFocusChain()) {
        if (stop->isVisible() && stop->isEnabled() && (stop->focusPolicy() & Qt::TabFocus))
            return stop->setFocus(Qt::OtherFocusReason);
    }
}

void MainWindow::turnPage(int step)
{
    const auto& pages = m_shell->rail().pages();
    const auto at = std::find(pages.begin(), pages.end(), m_current);
    const int count = int(pages.size());
    const int from = at == pages.end() ? (step > 0 ? count - 1 : 0) : int(at - pages.begin());
    showPage(pages[std::size_t((from + step + count) % count)]);
}

void MainWindow::openDay(Date day)
{
    showPage(PageId::Calendar);
    if (Page* calendar = page(PageId::Calendar))
        calendar->openDay(day);
}

void MainWindow::openEntry(RecordKind kind, const Id& id)
{
    showPage(PageId::Calendar);
    if (Page* calendar = page(PageId::Calendar))
        calendar->openEntry(kind, id);
}

void MainWindow::startSession()
{
    if (!m_session) {
        m_session = new SessionView(m_context, m_aids);
        m_whole->addWidget(m_session);
        connect(m_session, &SessionView::finished, this, &MainWindow::leaveSession);
        connect(m_session, &SessionView::cancelled, this, &MainWindow::leaveSession);
    }
    m_whole->setCurrentWidget(m_session);
    if (m_session->start())
        return;
    leaveSession();
    m_shell->status().showText(tr("There is no exercise to start now; the card says why."));
}

void MainWindow::leaveSession()
{
    m_whole->setCurrentWidget(m_shell);
    showPage(PageId::Today);
}

void MainWindow::logRun()
{
    showPage(PageId::Runs);
    if (Page* runs = page(PageId::Runs))
        runs->perform(PageAct::LogRun);
}

void MainWindow::logCheckIn()
{
    showPage(PageId::Today);
    if (Page* today = page(PageId::Today))
        today->perform(PageAct::CheckIn);
}

void MainWindow::importFiles(const QStringList& files)
{
    importRuns(m_context, files, this);
}

void MainWindow::addRunner()
{
    if (!m_firstStart)
        showFirstStart(StartFor::AnotherRunner);
}

void MainWindow::showFirstStart(StartFor whom)
{
    m_firstStart = new FirstStartPage(m_context, whom);
    m_whole->addWidget(m_firstStart);
    m_whole->setCurrentWidget(m_firstStart);
    connect(m_firstStart, &FirstStartPage::lookAroundWanted, this, &MainWindow::lookAroundWanted);
    connect(m_firstStart, &FirstStartPage::cancelled, this, &MainWindow::leaveFirstStart);
    connect(m_firstStart, &FirstStartPage::begun, this, &MainWindow::leaveFirstStart);
}

void MainWindow::renderRunner()
{
    const Runner* runner = m_context.workspace.runner();
    if (!runner)
        return;
    const History* history = m_context.workspace.history();
    const bool present = history && !m_context.workspace.shownIsPast();
    const QString phase = present ? words::phaseShort(history->stageOn(m_context.workspace.today())) : QString();
    m_shell->header().setRunner(QString::fromStdString(runner->name), phase);
}

void MainWindow::leaveFirstStart()
{
    renderRunner();
    fillRail();
    m_whole->setCurrentWidget(m_shell);
    showPage(m_shell->rail().pages().front());
    m_firstStart->deleteLater();
    m_firstStart = nullptr;
}

bool MainWindow::event(QEvent* event)
{
    if (event->type() == QEvent::WindowActivate)
        m_context.workspace.refresh();
    return QWidget::event(event);
}

void MainWindow::keepLook()
{
    m_context.settings.setWindowGeometry(saveGeometry());
    for (const PageEntry& entry : m_entries)
        if (entry.id == m_current)
            m_context.settings.setPage(entry.key);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    keepLook();
    m_context.workspace.keepSteps();
    QWidget::closeEvent(event);
}

} // namespace springback::ui
