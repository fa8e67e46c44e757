// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "morning_card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

#include "morning_form.h"
#include "springback/ui/kit/rating_row.h"
#include "springback/ui/kit/shown.h"
#include "springback/ui/kit/theme.h"
#include "springback/words/words.h"

namespace springback::ui {

namespace {

bool saysNothing(const CheckIn& entry)
{
    return !entry.pain && !entry.stiffness && !entry.redness && !entry.swelling && !entry.stiffAnkle && !entry.limping
        && entry.note.empty();
}

} // namespace

MorningCard::MorningCard(const AppContext& context, app::TodayPresenter& presenter, QWidget* parent)
    : TodayCard(tr("This morning"), context, presenter, parent), m_line(new QWidget(this)),
      m_lineText(makeText({}, TextSize::Body)), m_form(new MorningForm(this)), m_cancel(makeButton(tr("Cancel"))),
      m_missed(new QWidget(this)), m_missedDays(new QHBoxLayout), m_missedBox(new QVBoxLayout(m_missed))
{
    setObjectName(QStringLiteral("morningCard"));
    auto* line = new QHBoxLayout(m_line);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metric::kGrid);
    line->addWidget(makeIconLabel(Icon::Check, metric::kIcon, IconTint::Green));
    m_lineText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line->addWidget(m_lineText, 1);
    auto* change = makeButton(Icon::Edit, tr("Edit"), ButtonLook::Quiet);
    change->setObjectName(QStringLiteral("editMorning"));
    change->setAccessibleName(tr("Edit this morning's check-in"));
    line->addWidget(change);
    body()->addWidget(m_line);
    m_form->addAction(m_cancel);
    body()->addWidget(m_form);

    m_missedBox->setContentsMargins(0, 0, 0, 0);
    m_missedBox->setSpacing(metric::kGrid);
    m_missedDays->setSpacing(metric::kGrid);
    m_missedBox->addLayout(m_missedDays);
    body()->addWidget(m_missed);

    connect(change, &QPushButton::clicked, this, &MorningCard::edit);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_editing = false;
        showForm();
    });
    connect(m_form, &MorningForm::submitted, this, [this] { save(*m_form); });
}

void MorningCard::makeMissedForm()
{
    m_missedTitle = makeText({}, TextSize::Body);
    m_missedForm = new MorningForm(m_missed);
    auto* later = makeButton(tr("Cancel"));
    m_missedForm->addAction(later);
    m_missedBox->addWidget(m_missedTitle);
    m_missedBox->addWidget(m_missedForm);
    connect(later, &QPushButton::clicked, this, &MorningCard::foldMissed);
    connect(m_missedForm, &MorningForm::submitted, this, [this] { save(*m_missedForm); });
    orderTabs(*layout());
}

void MorningCard::render(const app::TodayState& state)
{
    const bool newDay = state.morning.date != m_state.date;
    const bool differs = newDay || state.morning.entry != m_state.entry || state.morning.given != m_state.given;
    m_state = state.morning;
    if (differs)
        m_editing = false;
    // What was typed and not yet saved outlives changes elsewhere.
    if (differs && !m_editing)
        m_form->setEntry(m_state.entry);
    m_lineText->setText(tr("This morning: %1").arg(m_state.line));
    showForm();
    renderMissed();
}

void MorningCard::showForm()
{
    const bool open = !m_state.given || m_editing;
    setShown(*m_line, !open);
    setShown(*m_form, open);
    m_cancel->setVisible(m_editing);
    setTitle(open ? tr("This morning") : QString());
    setAccessibleName(tr("This morning"));
    setSubtitle(open ? m_state.closes : QString());
    if (!open)
        clearRefusal();
}

void MorningCard::edit()
{
    if (m_state.given && !m_editing) {
        m_editing = true;
        m_form->setEntry(m_state.entry);
        showForm();
    }
    m_form->rating().setFocus(Qt::ShortcutFocusReason);
}

void MorningCard::save(MorningForm& form)
{
    const auto entry = form.entry();
    if (!entry)
        return;
    if (saysNothing(*entry)) {
        succeeded(app::Refusal{ tr("Nothing is filled in yet, so nothing was saved. Choose a rating, or leave this for "
                                   "later."),
            {} });
        form.rating().setFocus();
        return;
    }
    const auto refusal = m_presenter.saveMorning(*entry);
    if (!succeeded(refusal)) {
        form.showRefusal(*refusal);
        return;
    }
    if (&form == m_missedForm)
        foldMissed();
    Q_EMIT recorded();
}

void MorningCard::renderMissed()
{
    empty(*m_missedDays);
    const bool stillMissed = std::any_of(m_state.missed.begin(), m_state.missed.end(),
        [this](const app::MissedMorning& missed) { return missed.date == m_filling; });
    if (!stillMissed)
        m_filling.reset();
    std::vector<app::MissedMorning> listed;
    std::copy_if(m_state.missed.begin(), m_state.missed.end(), std::back_inserter(listed),
        [this](const app::MissedMorning& missed) {
            return std::find(m_elsewhere.begin(), m_elsewhere.end(), missed.date) == m_elsewhere.end();
        });
    m_missed->setVisible(!listed.empty() || m_filling);
    if (m_missedForm) {
        m_missedTitle->setVisible(m_filling.has_value());
        m_missedForm->setVisible(m_filling.has_value());
    }
    if (listed.empty())
        return;
    auto* caption = makeText(tr("Mornings not given:"), TextSize::Body, TextTone::Muted);
    caption->setWordWrap(false);
    m_missedDays->addWidget(caption);
    for (const app::MissedMorning& missed : listed) {
        QPushButton* day = makeLink(missed.label);
        day->setAccessibleName(tr("Fill in the morning of %1, as recalled").arg(missed.label));
        day->setToolTip(day->accessibleName());
        day->setObjectName(QStringLiteral("missed"));
        connect(day, &QPushButton::clicked, this, [this, date = missed.date] { fillIn(date); });
        m_missedDays->addWidget(day);
    }
    m_missedDays->addStretch(1);
}

void MorningCard::leaveToOthers(const std::vector<Date>& dates)
{
    if (dates == m_elsewhere)
        return;
    m_elsewhere = dates;
    renderMissed();
}

bool MorningCard::fillIn(Date date)
{
    for (const app::MissedMorning& missed : m_state.missed) {
        if (missed.date != date)
            continue;
        m_filling = date;
        if (!m_missedForm)
            makeMissedForm();
        const QString title = tr("The morning of %1, kept as recalled.").arg(missed.label);
        m_missedTitle->setText(missed.closes.isEmpty() ? title : title + QLatin1Char(' ') + missed.closes);
        m_missedForm->setEntry(missed.entry);
        m_missedForm->rating().setQuestion(tr("Pain at the first steps, %1").arg(missed.label));
        m_missed->show();
        m_missedTitle->show();
        m_missedForm->show();
        m_missedForm->rating().setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

void MorningCard::foldMissed()
{
    m_filling.reset();
    m_missedTitle->hide();
    m_missedForm->hide();
    clearRefusal();
}

} // namespace springback::ui
