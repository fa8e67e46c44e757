// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include "springback/ui/app_context.h"

class QThread;
class QWidget;

namespace springback::ui {

class Banner;

/// Asks for files of runs and shows what is in them.
void importRuns(const AppContext& context, QWidget* parent);
/// Shows what is in these files.
void importRuns(const AppContext& context, const QStringList& files, QWidget* parent);

/// The window's ways in for files: dropped on it, or found in the watch folder when it starts or comes to the front.
class ImportDesk : public QObject {
    Q_OBJECT
public:
    /// `banner` says what was found; `page` is what must be in front for a drop to be taken.
    ImportDesk(const AppContext& context, Banner& banner, QWidget& page, QWidget& window);
    ~ImportDesk() override;

    /// Looks into the watch folder, beside the window.
    void look();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void found(const QStringList& files);
    void show();

    AppContext m_context;
    Banner& m_banner;
    QWidget& m_page;
    QWidget& m_window;
    QThread* m_looking = nullptr;
    bool m_hasLooked = false;
    QStringList m_fresh;
};

} // namespace springback::ui
