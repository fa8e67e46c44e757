// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QShortcut>
#include <QStackedLayout>

#include "consult/consult_view.h"
#include "courses/course_desk.h"
#include "shell/commands.h"
#include "shell/shell.h"
#include "springback/ui/kit/status_line.h"
#include "springback/ui/main_window.h"
#include "springback/ui/page.h"
#include "springback/ui/today_page.h"

namespace springback::ui {

void MainWindow::addKeys()
{
    const auto inConsult = [this] { return m_consult && m_whole->currentWidget() == m_consult; };
    const auto key = [this](const QKeySequence& keys, auto&& act) {
        auto* shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, [this, act] {
            if (m_whole->currentWidget() == m_shell)
                act();
        });
    };
    constexpr std::size_t kNumbered = 7;
    for (std::size_t i = 0; i < kNumbered; ++i)
        key(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(i))), [this, i] {
            if (i < railPages().size())
                showPage(railPages()[i]);
        });
    connect(new QShortcut(Qt::CTRL | Qt::Key_Q, this), &QShortcut::activated, this, &QWidget::close);
    key(Qt::CTRL | Qt::Key_PageUp, [this] { turnPage(-1); });
    key(Qt::CTRL | Qt::Key_PageDown, [this] { turnPage(1); });
    key(Qt::CTRL | Qt::Key_N, [this] { startSession(); });
    key(Qt::CTRL | Qt::Key_D, [this] {
        showPage(PageId::Today);
        if (!static_cast<TodayPage*>(page(PageId::Today))->logSession())
            m_shell->status().showText(tr("There is no exercise to log now; the card says why."));
    });
    key(Qt::CTRL | Qt::Key_R, [this] { logRun(); });
    key(Qt::CTRL | Qt::Key_M, [this] { logCheckIn(); });
    // What the consult view has as well, its way.
    const auto both = [this, inConsult](const QKeySequence& keys, auto&& act, auto&& actInConsult) {
        auto* shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, [this, inConsult, act, actInConsult] {
            if (inConsult())
                actInConsult();
            else if (m_whole->currentWidget() == m_shell)
                act();
        });
    };
    both(
        Qt::CTRL | Qt::Key_Z, [this] { m_commands->undo(); }, [this] { m_consult->undo(); });
    both(
        Qt::CTRL | Qt::SHIFT | Qt::Key_Z, [this] { m_commands->redo(); }, [this] { m_consult->redo(); });
    both(
        Qt::CTRL | Qt::Key_P, [this] { m_commands->makePdf(); }, [this] { m_commands->makePdf(); });
    both(
        Qt::CTRL | Qt::SHIFT | Qt::Key_C, [this] { m_commands->copySummary(); }, [this] { m_consult->copySummary(); });
    both(
        Qt::Key_F11, [this] { consult(); }, [this] { m_consult->leave(); });
    key(Qt::Key_F1, [this] { m_commands->showHelp(); });
}

void MainWindow::consult()
{
    if (Page* shown = page(m_current); shown && m_current == PageId::Caseload)
        shown->perform(PageAct::OpenChosen);
    if (!m_context.workspace.history())
        return m_shell->status().showText(tr("There is no course of rehab to look at yet."));
    if (!m_consult) {
        m_consult = new ConsultView(m_context);
        m_whole->addWidget(m_consult);
        connect(m_consult, &ConsultView::left, this, &MainWindow::leaveConsult);
        connect(m_consult, &ConsultView::pdfWanted, m_commands, &Commands::makePdf);
    }
    m_courses->toPresent();
    m_whole->setCurrentWidget(m_consult);
    m_consult->begin();
}

void MainWindow::leaveConsult()
{
    m_whole->setCurrentWidget(m_shell);
    showPage(m_current);
}

} // namespace springback::ui
