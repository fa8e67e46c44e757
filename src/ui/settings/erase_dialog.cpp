// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "erase_dialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "springback/app/erasing.h"
#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/field.h"
#include "springback/ui/kit/scroller.h"
#include "springback/ui/kit/text.h"
#include "springback/ui/kit/theme.h"

namespace springback::ui {

EraseDialog::EraseDialog(AppContext& context, const Runner& runner, QWidget* parent)
    : Dialog(tr("Erase this person"), parent), m_context(context), m_runner(runner.meta.id), m_name(new QLineEdit),
      m_error(makeText({}, TextSize::Body, TextTone::Brick))
{
    constexpr int kEms = 32;
    setLeastWidth(Theme::current().em() * kEms);
    body()->addWidget(makeText(app::erasureScope(context.workspace, m_runner)));
    body()->addWidget(makeText(tr("There is no way back. To keep a copy, cancel and use Export in the menu first."),
        TextSize::Body, TextTone::Brick));
    const QString name = QString::fromStdString(runner.name);
    m_name->setObjectName(QStringLiteral("name"));
    auto* field = new Field(
        name.isEmpty() ? tr("This person has no name: leave this empty") : tr("Type the name, “%1”").arg(name), m_name);
    body()->addWidget(field);
    body()->addWidget(m_error);
    m_error->hide();
    QPushButton* cancel = makeButton(tr("Cancel"));
    QPushButton* act = makeButton(tr("Erase for good"), ButtonLook::Danger);
    act->setObjectName(QStringLiteral("erase"));
    addButton(cancel);
    addButton(act);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(act, &QPushButton::clicked, this, &EraseDialog::erase);
    m_name->setFocus();
}

void EraseDialog::erase()
{
    const app::Erased erased = app::erasePerson(m_context.workspace, m_runner, m_name->text());
    if (erased.done) {
        m_said = erased.sentence;
        return accept();
    }
    m_error->setText(erased.sentence);
    m_error->show();
    bringIntoSight(*m_error);
}

} // namespace springback::ui
