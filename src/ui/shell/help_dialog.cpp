// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "help_dialog.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/text.h"

namespace springback::ui {

HelpDialog::HelpDialog(QWidget* parent) : Dialog(tr("Keys and help"), parent)
{
    const std::vector<std::pair<QString, QString>> keys{
        { tr("Ctrl+1 … 7"), tr("a page of the rail") },
        { tr("Ctrl+Page Up, Page Down"), tr("the page before, the page after") },
        { tr("Ctrl+M"), tr("this morning's check-in") },
        { tr("Ctrl+N"), tr("start today's session") },
        { tr("Ctrl+D"), tr("log a session done without the timer") },
        { tr("Ctrl+R"), tr("log a run") },
        { tr("Ctrl+Z, Ctrl+Shift+Z"), tr("undo, redo") },
        { tr("Ctrl+P"), tr("the PDF for the appointment") },
        { tr("F11"), tr("the consult view; Esc leaves it, Ctrl+Enter records the visit") },
        { tr("Ctrl+Shift+C"), tr("copy the summary for the clinic's own records") },
        { tr("Ctrl+Q"), tr("close Springback") },
        { tr("0 … 10"), tr("a rating, while its row has the focus; Backspace: not given") },
        { tr("← → Enter"), tr("move along a rating row, and choose") },
        { tr("+ − 0, Shift+← →"), tr("in a chart of Progress: fewer days, more, as chosen; earlier, later") },
    };
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(metric::kPageMargin);
    grid->setVerticalSpacing(metric::kGrid);
    for (int row = 0; row < int(keys.size()); ++row) {
        QLabel* key = makeText(keys[std::size_t(row)].first, TextSize::Body, TextTone::Accent);
        key->setWordWrap(false);
        grid->addWidget(key, row, 0, Qt::AlignTop);
        grid->addWidget(makeText(keys[std::size_t(row)].second), row, 1);
    }
    grid->setColumnStretch(1, 1);
    body()->addLayout(grid);
    body()->addStretch(1);
    QPushButton* learn = makeButton(Icon::Learn, tr("About the tendon and the plan"));
    QPushButton* close = makeButton(tr("Close"), ButtonLook::Primary);
    close->setDefault(true);
    connect(learn, &QPushButton::clicked, this, &QDialog::accept);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    addButton(learn);
    addButton(close);
}

} // namespace springback::ui
