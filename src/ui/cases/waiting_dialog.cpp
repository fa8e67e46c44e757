// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "waiting_dialog.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/field.h"
#include "springback/ui/kit/scroller.h"
#include "springback/ui/kit/text.h"
#include "springback/ui/kit/theme.h"

namespace springback::ui {

namespace {

constexpr int kEms = 36;

QWidget* makeLines(const std::vector<app::WaitingLine>& lines)
{
    auto* table = new QWidget;
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metric::kGrid * 3);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    int row = 0;
    const auto add = [&](const QString& what, const QString& before, const QString& after, TextTone tone) {
        int column = 0;
        for (const QString& cell : { what, before, after })
            grid->addWidget(
                makeText(cell, row == 0 ? TextSize::Small : TextSize::Body, tone), row, column++, Qt::AlignTop);
        ++row;
    };
    add(WaitingDialog::tr("What"), WaitingDialog::tr("Now"), WaitingDialog::tr("With your yes"), TextTone::Muted);
    for (const app::WaitingLine& line : lines)
        add(line.what, line.before, line.after, TextTone::Ink);
    return table;
}

} // namespace

WaitingDialog::WaitingDialog(const AppContext& context, const app::WaitingState& state, QWidget* parent)
    : Dialog(tr("Your answer to the %1").arg(state.title), parent), m_context(context), m_record(state.record),
      m_question(new QLineEdit), m_error(makeText({}, TextSize::Body, TextTone::Brick))
{
    setLeastWidth(int(Theme::current().em() * kEms));
    body()->addWidget(makeText(state.from, TextSize::Body, TextTone::Muted));
    if (!state.reason.isEmpty())
        body()->addWidget(makeText(tr("“%1”").arg(state.reason)));
    if (state.lines.empty())
        body()->addWidget(makeText(tr("It changes no number of the plan that holds now.")));
    else
        body()->addWidget(makeLines(state.lines));
    body()->addWidget(
        makeText(tr("Nobody can prove who wrote a file. Say yes only to what you know of. Your answer goes back with "
                    "the next file you send."),
            TextSize::Small, TextTone::Muted));
    m_question->setObjectName(QStringLiteral("question"));
    auto* field = new Field(tr("Or ask first"), m_question);
    field->setHint(tr("The question goes back with the next file; until then nothing changes."));
    body()->addWidget(field);
    body()->addWidget(m_error);
    body()->addStretch(1);
    m_error->hide();
    QPushButton* later = makeButton(tr("Later"));
    QPushButton* ask = makeButton(tr("Ask back"));
    QPushButton* accept = makeButton(tr("Yes, put it in force"), ButtonLook::Primary);
    ask->setObjectName(QStringLiteral("askBack"));
    accept->setObjectName(QStringLiteral("accept"));
    for (QPushButton* each : { later, ask, accept })
        addButton(each);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    connect(ask, &QPushButton::clicked, this, &WaitingDialog::askBack);
    connect(accept, &QPushButton::clicked, this, &WaitingDialog::accepted);
}

void WaitingDialog::accepted()
{
    close(app::acceptWaiting(m_context.workspace, m_record));
}

void WaitingDialog::askBack()
{
    close(app::askBack(m_context.workspace, m_record, m_question->text()));
}

void WaitingDialog::close(const std::optional<app::Refusal>& refusal)
{
    if (!refusal)
        return accept();
    m_error->setText(refusal->sentence);
    m_error->show();
    bringIntoSight(*m_error);
}

} // namespace springback::ui
