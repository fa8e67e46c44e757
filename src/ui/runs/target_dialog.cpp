// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "target_dialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "springback/app/runs_presenter.h"
#include "springback/app/words.h"
#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/field.h"
#include "springback/ui/kit/text.h"
#include "springback/ui/kit/theme.h"

namespace springback::ui {

namespace {
constexpr int kWidthInEms = 32;
}

TargetDialog::TargetDialog(const AppContext& context, app::RunsPresenter& presenter, QWidget* parent)
    : QDialog(parent), m_context(context), m_presenter(presenter), m_number(new QLineEdit(presenter.targetNumber())),
      m_reason(new QLineEdit), m_numberField(new Field(tr("Distance a week"), m_number)),
      m_reasonField(new Field(tr("Reason"), m_reason)), m_complaint(makeText({}, TextSize::Body, TextTone::Brick))
{
    setWindowTitle(tr("Weekly target"));
    setModal(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::kPageMargin, metric::kCardPadding, metric::kPageMargin, 2 * metric::kGrid);
    layout->setSpacing(2 * metric::kGrid);
    layout->addWidget(makeText(tr("Weekly target"), TextSize::Title));
    m_numberField->setHint(app::words::unitShort(context.workspace.unit()));
    m_reasonField->setHint(tr("for you and your clinician to read later"));
    for (QLineEdit* edit : { m_number, m_reason })
        edit->setMinimumHeight(metric::kTarget);
    m_number->setObjectName(QStringLiteral("target"));
    m_reason->setObjectName(QStringLiteral("reason"));
    m_complaint->hide();
    for (QWidget* part : std::initializer_list<QWidget*>{ m_numberField, m_reasonField, m_complaint })
        layout->addWidget(part);
    auto* buttons = new QHBoxLayout;
    auto* cancel = makeButton(tr("Cancel"));
    auto* store = makeButton(tr("Change the target"), ButtonLook::Primary);
    cancel->setAutoDefault(false);
    store->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &TargetDialog::reject);
    connect(store, &QPushButton::clicked, this, &TargetDialog::save);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(store);
    layout->addLayout(buttons);
    m_number->selectAll();
    resize(kWidthInEms * Theme::current().em(), sizeHint().height());
}

bool TargetDialog::save()
{
    m_numberField->setError({});
    m_reasonField->setError({});
    const auto refusal = m_presenter.setTarget(m_number->text(), m_context.workspace.author(), m_reason->text());
    if (!refusal) {
        accept();
        return true;
    }
    bool placed = false;
    for (const FieldFault& fault : refusal->fields) {
        Field* field = fault.field == "reason" ? m_reasonField : fault.field == "target_m" ? m_numberField : nullptr;
        if (!field)
            continue;
        field->setError(refusal->sentence);
        field->control()->setFocus();
        placed = true;
    }
    m_complaint->setText(placed ? QString() : refusal->sentence);
    m_complaint->setVisible(!placed);
    return false;
}

} // namespace springback::ui
