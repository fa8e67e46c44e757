// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

#include "springback/app/reminders.h"
#include "springback/ui/app_context.h"

class QMenu;
class QSystemTrayIcon;

namespace springback::ui {

/// Shows what falls due as the desktop's notification while the window is not in front, and keeps the icon in the
/// tray if that is wanted. In front, the page says it.
class ReminderDesk : public QObject {
    Q_OBJECT
public:
    /// `page` is what must be in front for a click to turn to another page.
    ReminderDesk(const AppContext& context, QWidget& page, QWidget& window);
    ~ReminderDesk() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void remind(app::ReminderKind kind, const QString& title, const QString& text);
    void bringUp();
    void answer();
    void followWishes();
    void makeTray();
    void noteRunning();

    AppContext m_context;
    QWidget& m_page;
    QWidget& m_window;
    app::ReminderKind m_shown = app::ReminderKind::Morning;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_tray;
};

} // namespace springback::ui
