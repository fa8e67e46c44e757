// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "carry_choice.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "springback/ui/kit/field.h"
#include "springback/ui/kit/segmented.h"
#include "springback/ui/kit/text.h"
#include "springback/ui/kit/tokens.h"

namespace springback::ui {

namespace {

QLineEdit* makeSecret(const char* name)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(QLatin1String(name));
    edit->setEchoMode(QLineEdit::Password);
    edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    return edit;
}

} // namespace

CarryChoice::CarryChoice(QWidget* parent)
    : QWidget(parent), m_what(new Segmented(tr("What the file holds"),
                           { tr("The pages alone"), tr("With the case, sealed"), tr("With the case, open") })),
      m_discloses(makeText({}, TextSize::Small, TextTone::Muted)), m_secret(new QWidget),
      m_password(makeSecret("password")), m_again(makeSecret("passwordAgain")),
      m_passwordField(new Field(tr("Password"), m_password)), m_againField(new Field(tr("Once more"), m_again)),
      m_nameless(new QCheckBox(tr("Leave the name out")))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kGrid);
    m_what->setObjectName(QStringLiteral("carries"));
    m_what->setCurrent(0);
    layout->addWidget(new Field(tr("What the file holds"), m_what));
    layout->addWidget(m_discloses);
    auto* row = new QHBoxLayout(m_secret);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::kGrid * 2);
    row->addWidget(m_passwordField, 1, Qt::AlignTop);
    row->addWidget(m_againField, 1, Qt::AlignTop);
    layout->addWidget(m_secret);
    m_nameless->setObjectName(QStringLiteral("nameless"));
    layout->addWidget(m_nameless);
    connect(m_what, &Segmented::chosen, this, &CarryChoice::render);
    connect(m_password, &QLineEdit::textChanged, this, &CarryChoice::render);
    connect(m_again, &QLineEdit::textChanged, this, &CarryChoice::render);
    render();
}

app::CarryWishes CarryChoice::wishes() const
{
    return { app::Carries(m_what->current()), m_password->text(),
        m_nameless->isChecked() ? app::NameOnIt::LeftOut : app::NameOnIt::Given };
}

void CarryChoice::render()
{
    const app::CarryWishes wished = wishes();
    m_discloses->setText(app::disclosure(wished));
    setTextLook(
        *m_discloses, TextSize::Small, wished.carries == app::Carries::CaseOpen ? TextTone::Brick : TextTone::Muted);
    m_secret->setVisible(wished.carries == app::Carries::CaseSealed);
    m_passwordField->setHint(app::strengthText(m_password->text()));
    m_passwordField->setError({});
    m_againField->setError({});
}

bool CarryChoice::isComplete()
{
    if (wishes().carries != app::Carries::CaseSealed)
        return true;
    if (m_password->text().isEmpty()) {
        m_passwordField->setError(tr("Type a password, or choose what else the file holds."));
        m_password->setFocus();
        return false;
    }
    if (m_password->text() != m_again->text()) {
        m_againField->setError(tr("The two are not the same."));
        m_again->setFocus();
        return false;
    }
    return true;
}

} // namespace springback::ui
