// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "springback/ui/main_window.h"

class QMenu;
class QStackedWidget;
class QVBoxLayout;

namespace springback::ui {

class Banner;
class HeaderBar;
class Rail;
class StatusLine;

/// What stands around the page: rail, header, banners, status line.
class Shell : public QWidget {
    Q_OBJECT
public:
    Shell(StoreKind kind, QMenu* menu, QWidget* parent = nullptr);

    Rail& rail() { return *m_rail; }
    HeaderBar& header() { return *m_header; }
    QStackedWidget& pages() { return *m_pages; }
    StatusLine& status() { return *m_status; }
    /// Stays; the action is the caller's to connect.
    Banner* sayReadOnly(const QString& why, const QString& action);
    /// For what stands for the while: nothing is said yet.
    Banner* addBanner();
    /// The store could not be read; stays until it is dismissed.
    void sayTrouble(const QString& why);

Q_SIGNALS:
    void leaveSampleWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    Rail* m_rail;
    HeaderBar* m_header;
    QVBoxLayout* m_banners;
    Banner* m_trouble;
    QStackedWidget* m_pages;
    StatusLine* m_status;
};

} // namespace springback::ui
