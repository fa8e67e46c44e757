// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "first_start_page.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "cards.h"
#include "springback/app/workspace.h"
#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/column.h"
#include "springback/ui/kit/text.h"

namespace springback::ui {

FirstStartPage::FirstStartPage(AppContext& context, StartFor whom, QWidget* parent)
    : QWidget(parent), m_context(context), m_person(new PersonCard),
      m_course(new CourseCard(context.workspace.today())), m_running(new RunningCard), m_flags(new FlagCard),
      m_care(new CareCard), m_refusal(makeText({}, TextSize::Body, TextTone::Brick))
{
    auto* column = new Column;
    column->add(makeWelcome(whom));
    for (Card* card : std::initializer_list<Card*>{ m_person, m_course, m_running, m_flags, m_care })
        column->add(card);
    column->add(makeText(tr("Your records stay on this computer. The file is not encrypted by itself: the remedy is "
                            "to encrypt the disk, in your system's settings."),
        TextSize::Small, TextTone::Muted));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(column, 1);
    layout->addWidget(makeBottom(whom));
    connect(m_person, &PersonCard::roleChosen, this, &FirstStartPage::follow);
    if (whom == StartFor::AnotherRunner) {
        m_person->askOnlyForTheRunner();
        follow(app::Role::Clinician);
    }
}

QWidget* FirstStartPage::makeWelcome(StartFor whom)
{
    auto* welcome = new QWidget;
    auto* layout = new QVBoxLayout(welcome);
    layout->setContentsMargins(0, metric::kGrid * 2, 0, 0);
    layout->setSpacing(metric::kGrid);
    if (whom == StartFor::FirstRunner) {
        layout->addWidget(makeText(tr("Springback"), TextSize::Display));
        layout->addWidget(makeText(tr("A log and a plan for a sore Achilles tendon: the day's exercise, the runs, the "
                                      "mornings, and one page for the appointment.")));
    } else {
        layout->addWidget(makeText(tr("Another runner"), TextSize::Display));
    }
    layout->addWidget(makeText(tr("Fill in what you like. Everything can be left out now and changed later."),
        TextSize::Body, TextTone::Muted));
    return welcome;
}

QWidget* FirstStartPage::makeBottom(StartFor whom)
{
    auto* bottom = new QFrame;
    bottom->setObjectName(QStringLiteral("statusLine"));
    auto* row = new QHBoxLayout(bottom);
    row->setContentsMargins(metric::kPageMargin, 12, metric::kPageMargin, 12);
    row->setSpacing(12);
    const bool isFirst = whom == StartFor::FirstRunner;
    QPushButton* other = isFirst ? makeButton(Icon::Learn, tr("Look around with sample data"), ButtonLook::Quiet)
                                 : makeButton(tr("Cancel"));
    QPushButton* start = makeButton(isFirst ? tr("Begin") : tr("Add"), ButtonLook::Primary);
    row->addWidget(other);
    row->addWidget(m_refusal, 1);
    row->addWidget(start);
    m_refusal->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(
        other, &QPushButton::clicked, this, isFirst ? &FirstStartPage::lookAroundWanted : &FirstStartPage::cancelled);
    connect(start, &QPushButton::clicked, this, &FirstStartPage::begin);
    return bottom;
}

void FirstStartPage::follow(app::Role role)
{
    m_person->setRole(role);
    m_care->setRole(role);
}

app::FirstStart FirstStartPage::answers() const
{
    app::FirstStart answers;
    m_person->writeTo(answers);
    m_course->writeTo(answers);
    m_running->writeTo(answers);
    m_flags->writeTo(answers);
    m_care->writeTo(answers);
    return answers;
}

void FirstStartPage::begin()
{
    const app::FirstStart filled = answers();
    const auto refusal = app::begin(m_context.workspace, filled);
    m_refusal->setText(refusal ? refusal->sentence : QString());
    if (refusal)
        return;
    m_context.settings.setRole(filled.role);
    Q_EMIT begun();
}

} // namespace springback::ui
