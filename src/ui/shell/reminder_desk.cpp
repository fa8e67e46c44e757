// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reminder_desk.h"

#include <QEvent>
#include <QMenu>
#include <QSystemTrayIcon>

#include "first_paint.h"
#include "springback/app/catch_up.h"
#include "springback/app/reminder_presenter.h"
#include "springback/app/settings.h"
#include "springback/desktop/notices.h"
#include "springback/ui/kit/icon.h"
#include "springback/ui/navigator.h"

namespace springback::ui {

ReminderDesk::ReminderDesk(const AppContext& context, QWidget& page, QWidget& window)
    : QObject(&window), m_context(context), m_page(page), m_window(window)
{
    app::noteStart(m_context.settings, m_context.workspace);
    window.installEventFilter(this);
    afterFirstPaint(window, *this, [this] { noteRunning(); }); // it waits for the disk
    app::ReminderPresenter& reminders = *m_context.reminders;
    desktop::Notices& notices = *m_context.notices;
    connect(&reminders, &app::ReminderPresenter::due, this, &ReminderDesk::remind);
    connect(&reminders, &app::ReminderPresenter::over, &notices, &desktop::Notices::withdraw);
    connect(&reminders, &app::ReminderPresenter::wishesMade, this, &ReminderDesk::followWishes);
    connect(&notices, &desktop::Notices::activated, this, &ReminderDesk::answer);
    followWishes();
}

ReminderDesk::~ReminderDesk()
{
    noteRunning();
}

bool ReminderDesk::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::WindowActivate) {
        // The page in front says it now.
        m_context.notices->withdraw();
        m_context.reminders->look();
    }
    if (event->type() == QEvent::WindowDeactivate)
        noteRunning();
    return QObject::eventFilter(watched, event);
}

void ReminderDesk::noteRunning()
{
    m_context.settings.setLastSeen(m_context.clock.now().at);
}

void ReminderDesk::remind(app::ReminderKind kind, const QString& title, const QString& text)
{
    if (m_window.isActiveWindow() && !m_window.isMinimized())
        return;
    m_shown = kind;
    m_context.notices->show(title, text);
}

void ReminderDesk::bringUp()
{
    if (m_window.isMinimized())
        m_window.showNormal();
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void ReminderDesk::answer()
{
    bringUp();
    if (!m_page.isVisible())
        return;
    if (m_shown == app::ReminderKind::Morning)
        m_context.navigator.logCheckIn();
    else
        m_context.navigator.showPage(PageId::Today);
}

void ReminderDesk::followWishes()
{
    // Only when it is wanted: to ask for a place for it may wait for the desktop.
    if (!m_context.settings.trayIcon())
        m_tray.reset();
    else if (!m_tray)
        makeTray();
}

void ReminderDesk::makeTray()
{
    m_menu = std::make_unique<QMenu>();
    m_menu->addAction(icon(Icon::Today), tr("Open Springback"), this, &ReminderDesk::bringUp);
    m_menu->addAction(tr("Quit"), &m_window, &QWidget::close);
    m_tray = std::make_unique<QSystemTrayIcon>(
        QIcon::fromTheme(QStringLiteral("org.springback.Springback"), icon(Icon::Exercise)));
    m_tray->setToolTip(tr("Springback"));
    m_tray->setContextMenu(m_menu.get());
    connect(m_tray.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            bringUp();
    });
    m_tray->show();
}

} // namespace springback::ui
