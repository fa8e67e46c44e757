// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check_in_dialog.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include "parts.h"
#include "springback/app/entry_defaults.h"
#include "springback/app/entry_parsing.h"
#include "springback/ui/kit/field.h"
#include "springback/ui/kit/rating_row.h"
#include "springback/ui/kit/text.h"

namespace springback::ui {

CheckInDialog::CheckInDialog(const AppContext& context, const CheckIn& checkIn, QWidget* parent)
    : EntryDialog(context, checkIn, parent), m_edited(checkIn.meta.id),
      m_pain(makeRating(tr("Pain at the first steps"), checkIn.pain)),
      m_stiffness(makeNumberEdit(numberText(checkIn.stiffness))), m_redness(new QCheckBox(tr("Redness or burning"))),
      m_swelling(new QCheckBox(tr("Swelling or thickening"))), m_stiffAnkle(new QCheckBox(tr("Ankle feels stiff"))),
      m_limping(new QCheckBox(tr("Limping"))), m_taken(makeText({}, TextSize::Small, TextTone::Amber))
{
    addDate(tr("Morning of"), QStringLiteral("date"), checkIn.date);
    form()->addWidget(m_taken);
    addField(tr("Pain at the first steps"), m_pain, QStringLiteral("pain"));
    addField(tr("Stiffness after getting up"), m_stiffness, QStringLiteral("stiffness_min"))->setHint(tr("minutes"));
    addSigns();
    m_note = addNote(tr("Note"), QStringLiteral("note"), checkIn.note);
    fill(checkIn);
    m_taken->hide();
    m_pain->setFocus();
    watchTyping();
}

void CheckInDialog::addSigns()
{
    auto* signs = new QWidget;
    auto* grid = new QGridLayout(signs);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_redness, 0, 0);
    grid->addWidget(m_swelling, 0, 1);
    grid->addWidget(m_stiffAnkle, 1, 0);
    grid->addWidget(m_limping, 1, 1);
    addField(tr("Signs this morning"), signs, QStringLiteral("signs"));
}

void CheckInDialog::fill(const CheckIn& checkIn)
{
    m_pain->setValue(checkIn.pain);
    m_stiffness->setText(numberText(checkIn.stiffness));
    m_redness->setChecked(checkIn.redness);
    m_swelling->setChecked(checkIn.swelling);
    m_stiffAnkle->setChecked(checkIn.stiffAnkle);
    m_limping->setChecked(checkIn.limping);
    const QSignalBlocker quiet(m_note);
    m_note->setPlainText(QString::fromStdString(checkIn.note));
}

void CheckInDialog::dateChanged(Date date)
{
    const CheckIn there = app::checkInFor(context().workspace, date);
    const bool another = !there.meta.id.isNull() && there.meta.id != m_edited;
    if (m_edited.isNull()) { // a new one becomes the one that is there
        setBase(there);
        if (!isTyped())
            fill(there);
    }
    m_taken->setText(tr("This morning already has a check-in. Saving changes it; what it was stays in its history."));
    m_taken->setVisible(another);
}

std::optional<Record> CheckInDialog::build()
{
    CheckIn checkIn = std::get<CheckIn>(base());
    checkIn.date = date();
    checkIn.pain = m_pain->value();
    checkIn.stiffness = app::readWhole(m_stiffness->text());
    if (!checkIn.stiffness && !m_stiffness->text().trimmed().isEmpty()) {
        setError(QStringLiteral("stiffness_min"), tr("Please give whole minutes, or leave it empty."));
        return std::nullopt;
    }
    checkIn.redness = m_redness->isChecked();
    checkIn.swelling = m_swelling->isChecked();
    checkIn.stiffAnkle = m_stiffAnkle->isChecked();
    checkIn.limping = m_limping->isChecked();
    checkIn.note = textOf(*m_note);
    return checkIn;
}

} // namespace springback::ui
