// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "morning_form.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/field.h"
#include "springback/ui/kit/rating_row.h"
#include "springback/ui/kit/text.h"
#include "springback/ui/kit/theme.h"
#include "springback/words/words.h"

namespace springback::ui {

MorningForm::MorningForm(QWidget* parent)
    : QWidget(parent), m_rating(new RatingRow(tr("Pain at the first steps"))), m_stiffness(new QLineEdit),
      m_stiffnessField(new Field(tr("Stiffness, minutes"), m_stiffness)),
      m_redness(new QCheckBox(tr("Redness or burning"))), m_swelling(new QCheckBox(tr("Swelling or thickening"))),
      m_stiffAnkle(new QCheckBox(tr("Ankle feels stiff"))), m_limping(new QCheckBox(tr("Limping"))),
      m_note(new QLineEdit), m_noteField(new Field(tr("Note"), m_note)), m_actions(new QHBoxLayout)
{
    m_rating->setObjectName(QStringLiteral("morningPain"));
    m_stiffness->setObjectName(QStringLiteral("stiffness"));
    m_note->setObjectName(QStringLiteral("morningNote"));
    m_stiffness->setPlaceholderText(tr("not given"));
    m_stiffnessField->setMaximumWidth(Theme::current().em() * 9);
    m_stiffness->setInputMethodHints(Qt::ImhDigitsOnly);
    m_note->setMaxLength(kNoteMost);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kGrid);
    layout->addWidget(makeText(tr("Pain at the first steps")));
    layout->addWidget(m_rating);
    auto* row = new QHBoxLayout;
    row->setSpacing(metric::kGrid * 3);
    row->addWidget(m_stiffnessField, 0, Qt::AlignTop);
    row->addWidget(makeSigns(), 1);
    layout->addLayout(row);
    layout->addWidget(m_noteField);
    auto* save = makeButton(Icon::Check, tr("Save"), ButtonLook::Primary);
    save->setObjectName(QStringLiteral("saveMorning"));
    save->setToolTip(tr("Enter saves from anywhere in this form"));
    m_actions->setContentsMargins(0, metric::kGrid, 0, 0);
    m_actions->setSpacing(metric::kGrid);
    m_actions->addWidget(save);
    m_actions->addStretch(1);
    layout->addLayout(m_actions);
    connect(save, &QPushButton::clicked, this, &MorningForm::submitted);
}

QWidget* MorningForm::makeSigns()
{
    auto* signs = new QWidget;
    auto* grid = new QGridLayout(signs);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metric::kGrid * 2);
    grid->setVerticalSpacing(0);
    grid->addWidget(makeText(tr("Signs this morning")), 0, 0, 1, 2);
    grid->addWidget(m_redness, 1, 0);
    grid->addWidget(m_swelling, 1, 1);
    grid->addWidget(m_stiffAnkle, 2, 0);
    grid->addWidget(m_limping, 2, 1);
    grid->setColumnStretch(1, 1);
    for (QCheckBox* sign : { m_redness, m_swelling, m_stiffAnkle, m_limping }) {
        sign->setMinimumHeight(metric::kTarget);
        sign->setAccessibleName(sign->text());
    }
    return signs;
}

void MorningForm::setEntry(const CheckIn& entry)
{
    m_entry = entry;
    clearErrors();
    m_rating->setValue(entry.pain);
    m_stiffness->setText(entry.stiffness ? QLocale().toString(*entry.stiffness) : QString());
    m_redness->setChecked(entry.redness);
    m_swelling->setChecked(entry.swelling);
    m_stiffAnkle->setChecked(entry.stiffAnkle);
    m_limping->setChecked(entry.limping);
    m_note->setText(QString::fromStdString(entry.note));
}

std::optional<CheckIn> MorningForm::entry()
{
    clearErrors();
    CheckIn out = m_entry;
    out.pain = m_rating->value();
    out.stiffness.reset();
    if (const QString typed = m_stiffness->text().trimmed(); !typed.isEmpty()) {
        bool whole = false;
        out.stiffness = QLocale().toInt(typed, &whole);
        if (!whole) {
            m_stiffnessField->setError(tr("Whole minutes, or leave it empty."));
            m_stiffness->setFocus();
            return std::nullopt;
        }
    }
    out.redness = m_redness->isChecked();
    out.swelling = m_swelling->isChecked();
    out.stiffAnkle = m_stiffAnkle->isChecked();
    out.limping = m_limping->isChecked();
    out.note = m_note->text().trimmed().toStdString();
    return out;
}

void MorningForm::showRefusal(const app::Refusal& refusal)
{
    for (const FieldFault& fault : refusal.fields) {
        if (fault.field == "stiffness" || fault.field == "stiffness_min")
            m_stiffnessField->setError(words::fieldFault(fault));
        if (fault.field == "note")
            m_noteField->setError(words::fieldFault(fault));
    }
}

void MorningForm::clearErrors()
{
    m_stiffnessField->setError({});
    m_noteField->setError({});
}

void MorningForm::addAction(QWidget* button)
{
    m_actions->insertWidget(m_actions->count() - 1, button);
}

void MorningForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT submitted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace springback::ui
