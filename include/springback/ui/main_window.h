// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <map>
#include <memory>
#include <optional>

#include "springback/app/settings.h"
#include "springback/ui/app_context.h"
#include "springback/ui/navigator.h"
#include "springback/ui/surroundings.h"

class QStackedLayout;

namespace springback::ui {

class Commands;
class CourseDesk;
class ConsultView;
class FirstStartPage;
class Page;
class SessionView;
class Shell;
struct PageEntry;
enum class StartFor;

/// Whose records the window shows.
enum class StoreKind { Own, Sample };

/// The window: rail, header, the page in front, and the line that says what was saved. Before the first start
/// it asks the questions of the first start instead.
class MainWindow : public QWidget, public Navigator {
    Q_OBJECT
public:
    MainWindow(app::Workspace& workspace, const Surroundings& around, StoreKind kind);
    ~MainWindow() override;

    void showPage(PageId page) override;
    void openDay(Date day) override;
    void openEntry(RecordKind kind, const Id& id) override;
    void startSession() override;
    void logRun() override;
    void logCheckIn() override;
    void addRunner() override;
    void consult() override;
    void reopen() override { Q_EMIT reopenWanted(); }
    /// Remembers its size and page for the next.
    void keepLook();
    /// Shows what runs are in these files.
    void importFiles(const QStringList& files);

    PageId currentPage() const { return m_current; }
    /// The page, made if it was not yet; null when there is none.
    Page* page(PageId page);
    /// The pages of the rail, in order.
    const std::vector<PageId>& railPages() const;

Q_SIGNALS:
    void lookAroundWanted();
    void leaveSampleWanted();
    void reopenWanted();
    /// What is stored does not fit its checksums; in words.
    void damageFound(const QString& sentence);

protected:
    bool event(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void makeKeeper(StoreKind kind);
    void makeReminders(const Surroundings& around, StoreKind kind);
    void makeShell(StoreKind kind);
    /// For whom it is: a clinician has the caseload on top.
    void fillRail();
    void renderBackup();
    void sayHowItOpened();
    void addKeys();
    void restoreLook();
    void renderRunner();
    void turnPage(int step);
    void focusPage();
    void showFirstStart(StartFor whom);
    void leaveFirstStart();
    void leaveSession();
    void leaveConsult();

    AppContext m_context;
    const SessionAids& m_aids;
    std::vector<PageEntry> m_entries;
    std::map<PageId, Page*> m_made;
    PageId m_current = PageId::Today;
    std::optional<app::Role> m_railFor;
    QStackedLayout* m_whole;
    Shell* m_shell = nullptr;
    Commands* m_commands = nullptr;
    CourseDesk* m_courses = nullptr;
    FirstStartPage* m_firstStart = nullptr;
    SessionView* m_session = nullptr; ///< made when one is first started
    ConsultView* m_consult = nullptr; ///< made when it is first asked for
};

} // namespace springback::ui
