// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QShortcut>
#include <QStackedLayout>

#include "shell/commands.h"
#include "shell/shell.h"
#include "springback/ui/main_window.h"

namespace springback::ui {

void MainWindow::addKeys()
{
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
    key(Qt::CTRL | Qt::Key_PageUp, [this] { turnPage(-1); });
    key(Qt::CTRL | Qt::Key_PageDown, [this] { turnPage(1); });
    key(Qt::CTRL | Qt::Key_N, [this] { startSession(); });
    key(Qt::CTRL | Qt::Key_R, [this] { logRun(); });
    key(Qt::CTRL | Qt::Key_M, [this] { logCheckIn(); });
    key(Qt::CTRL | Qt::Key_Z, [this] { m_commands->undo(); });
    key(Qt::CTRL | Qt::SHIFT | Qt::Key_Z, [this] { m_commands->redo(); });
    key(Qt::CTRL | Qt::Key_P, [this] { m_commands->makePdf(); });
    key(Qt::Key_F1, [this] { m_commands->showHelp(); });
}

} // namespace springback::ui
