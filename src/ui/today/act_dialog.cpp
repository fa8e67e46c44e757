// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "act_dialog.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/scroller.h"
#include "springback/ui/kit/text.h"
#include "springback/ui/kit/theme.h"

namespace springback::ui {

namespace {

constexpr int kEms = 32; ///< width in lines of text: about 60 characters

} // namespace

ActDialog::ActDialog(const QString& title, const QString& intro, const QString& actText, QWidget* parent)
    : Dialog(title, parent), m_questions(new QVBoxLayout), m_error(makeText({}, TextSize::Body, TextTone::Brick)),
      m_cancel(makeButton(tr("Cancel"))), m_actButton(makeButton(actText, ButtonLook::Primary))
{
    setLeastWidth(Theme::current().em() * kEms);
    if (!intro.isEmpty())
        body()->addWidget(makeText(intro, TextSize::Body, TextTone::Muted));
    m_questions->setSpacing(metric::kGrid * 2);
    body()->addLayout(m_questions, 1);
    body()->addWidget(m_error);
    m_error->hide();
    addButton(m_cancel);
    addButton(m_actButton);
    m_actButton->setObjectName(QStringLiteral("act"));
    m_actButton->setDefault(true);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_actButton, &QPushButton::clicked, this, &ActDialog::tryAct);
}

void ActDialog::ask(QWidget* widget)
{
    m_questions->addWidget(widget);
}

void ActDialog::openOver()
{
    setAttribute(Qt::WA_DeleteOnClose);
    // What gets its parent last, Tab reaches last: the buttons were made before the questions.
    for (QPushButton* button : { m_cancel, m_actButton }) {
        button->setParent(nullptr);
        addButton(button);
    }
    open();
}

void ActDialog::refuse(const QString& sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
    bringIntoSight(*m_error);
}

void ActDialog::tryAct()
{
    const auto refusal = m_act ? m_act() : std::nullopt;
    if (refusal) {
        refuse(refusal->sentence);
        return;
    }
    accept();
}

QWidget* makeChanges(const std::vector<app::ChangeLine>& lines)
{
    auto* table = new QWidget;
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metric::kGrid * 2);
    grid->setVerticalSpacing(metric::kGrid);
    grid->addWidget(makeText(ActDialog::tr("Now"), TextSize::Small, TextTone::Muted), 0, 1);
    grid->addWidget(makeText(ActDialog::tr("Then"), TextSize::Small, TextTone::Muted), 0, 2);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    int row = 1;
    for (const app::ChangeLine& line : lines) {
        QLabel* what = makeText(line.what, TextSize::Body, TextTone::Muted);
        what->setWordWrap(false);
        grid->addWidget(what, row, 0, Qt::AlignTop);
        const TextTone tone = line.before == line.after ? TextTone::Muted : TextTone::Ink;
        grid->addWidget(makeText(line.before, TextSize::Body, TextTone::Muted), row, 1, Qt::AlignTop);
        grid->addWidget(makeText(line.after, TextSize::Body, tone), row, 2, Qt::AlignTop);
        ++row;
    }
    return table;
}

} // namespace springback::ui
