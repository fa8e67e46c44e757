// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cards.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "springback/ui/kit/field.h"
#include "springback/ui/kit/segmented.h"
#include "springback/ui/kit/text.h"
#include "springback/ui/kit/wrapped_check_box.h"
#include "springback/words/words.h"

namespace springback::ui {

namespace {

constexpr int kFormSpacing = 14;
constexpr int kNameWidth = 360;
constexpr std::array kSides{ Side::Left, Side::Right, Side::Both };
constexpr std::array kSites{ Site::MidPortion, Site::Insertional, Site::Unknown };

} // namespace

CauseTicks::CauseTicks(QWidget* parent) : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(0);
    for (const int column : { 0, 1 })
        grid->setColumnStretch(column, 1);
    for (int number = 0; number <= int(Cause::SingleOverload); ++number) {
        auto* tick = new WrappedCheckBox(words::causeName(Cause(number)));
        m_ticks.push_back(tick->box());
        grid->addWidget(tick, number / 2, number % 2, Qt::AlignTop);
        connect(tick->box(), &QCheckBox::clicked, this, &CauseTicks::edited);
    }
}

std::vector<Cause> CauseTicks::causes() const
{
    std::vector<Cause> causes;
    for (std::size_t i = 0; i < m_ticks.size(); ++i)
        if (m_ticks[i]->isChecked())
            causes.push_back(Cause(i));
    return causes;
}

void CauseTicks::setCauses(const std::vector<Cause>& causes)
{
    for (std::size_t i = 0; i < m_ticks.size(); ++i)
        m_ticks[i]->setChecked(std::find(causes.begin(), causes.end(), Cause(i)) != causes.end());
}

PersonCard::PersonCard(QWidget* parent)
    : Card(tr("Who is this for?"), parent),
      m_role(new Segmented(tr("Who are you"), { tr("I am the runner"), tr("I am the clinician") })),
      m_name(new QLineEdit), m_nameField(new Field(tr("Your name, or initials"), m_name))
{
    body()->setSpacing(kFormSpacing);
    m_role->setCurrent(0);
    body()->addWidget(m_role);
    m_name->setMaximumWidth(kNameWidth);
    body()->addWidget(m_nameField);
    connect(m_role, &Segmented::chosen, this, [this](int choice) { Q_EMIT roleChosen(app::Role(choice)); });
}

void PersonCard::setRole(app::Role role)
{
    m_nameField->setLabel(
        role == app::Role::Clinician ? tr("The runner's name, or initials") : tr("Your name, or initials"));
}

void PersonCard::askOnlyForTheRunner()
{
    m_role->setCurrent(int(app::Role::Clinician));
    m_role->hide();
    setTitle(tr("Who is the runner?"));
}

void PersonCard::writeTo(app::FirstStart& answers) const
{
    answers.role = app::Role(m_role->current());
    answers.name = m_name->text();
}

CourseCard::CourseCard(Date today, QWidget* parent)
    : Card(tr("The tendon"), parent), m_side(new Segmented(tr("Sore side"), { tr("Left"), tr("Right"), tr("Both") })),
      m_site(
          new Segmented(tr("Where it hurts"), { tr("Middle of the tendon"), tr("At the heel bone"), tr("Not sure") })),
      m_start(new QDateEdit(words::qdate(today))), m_causes(new CauseTicks)
{
    body()->setSpacing(kFormSpacing);
    m_side->setCurrent(0);
    m_site->setCurrent(2);
    m_start->setCalendarPopup(true);
    m_start->setMaximumDate(words::qdate(today));
    auto* row = new QHBoxLayout;
    row->setSpacing(metric::kGrid * 3);
    row->addWidget(new Field(tr("Sore side"), m_side));
    row->addWidget(new Field(tr("This course of rehab began"), m_start));
    row->addStretch(1);
    body()->addLayout(row);
    body()->addWidget(new Field(tr("Where it hurts"), m_site));
    body()->addWidget(new Field(tr("What may have led to it"), m_causes));
}

void CourseCard::writeTo(app::FirstStart& answers) const
{
    answers.side = kSides.at(std::size_t(m_side->current()));
    answers.site = kSites.at(std::size_t(m_site->current()));
    answers.start = words::fromQDate(m_start->date());
    answers.causes = m_causes->causes();
}

RunningCard::RunningCard(QWidget* parent)
    : Card(tr("Running now"), parent), m_miles(new QLineEdit), m_field(new Field(tr("In a usual week"), m_miles)),
      m_unit(new Segmented(tr("Unit"), { tr("Miles"), tr("Kilometres") }))
{
    body()->setSpacing(kFormSpacing);
    constexpr int kNumberWidth = 120;
    m_miles->setFixedWidth(kNumberWidth);
    m_unit->setCurrent(QLocale().measurementSystem() == QLocale::MetricSystem ? 1 : 0);
    auto* row = new QHBoxLayout;
    row->setSpacing(metric::kGrid * 3);
    row->addWidget(m_field);
    row->addWidget(new Field(tr("Unit"), m_unit));
    row->addStretch(1);
    body()->addLayout(row);
    body()->addWidget(makeText(tr("What the tendon puts up with today; 0 if you do not run. It is where the weekly "
                                  "steps begin."),
        TextSize::Small, TextTone::Muted));
}

void RunningCard::writeTo(app::FirstStart& answers) const
{
    answers.miles = m_miles->text();
    answers.unit = m_unit->current() == 1 ? LengthUnit::Kilometres : LengthUnit::Miles;
}

void RunningCard::setError(const QString& error)
{
    m_field->setError(error);
}

FlagCard::FlagCard(QWidget* parent)
    : Card(tr("Before you load the tendon"), parent), m_none(new QCheckBox(tr("None of these")))
{
    setSubtitle(tr("Some signs belong in a doctor's hands first. Tick what is true for you."));
    for (int number = 0; number <= int(FlagKind::OtherPain); ++number) {
        auto* tick = new WrappedCheckBox(words::flagQuestion(FlagKind(number)));
        m_ticks.push_back(tick->box());
        body()->addWidget(tick);
        connect(tick->box(), &QCheckBox::clicked, this, [this, box = tick->box()] { this->tick(box); });
    }
    body()->addWidget(m_none);
    connect(m_none, &QCheckBox::clicked, this, [this] { tick(m_none); });
}

void FlagCard::tick(QCheckBox* ticked)
{
    if (!ticked->isChecked())
        return;
    if (ticked != m_none)
        return m_none->setChecked(false);
    for (QCheckBox* box : m_ticks)
        box->setChecked(false);
}

void FlagCard::writeTo(app::FirstStart& answers) const
{
    for (std::size_t i = 0; i < m_ticks.size(); ++i)
        if (m_ticks[i]->isChecked())
            answers.flags.push_back(FlagKind(i));
    answers.flagsAnswered = m_none->isChecked() || !answers.flags.empty();
}

CareCard::CareCard(QWidget* parent)
    : Card(tr("Who looks after you?"), parent),
      m_choice(new Segmented(tr("Clinician"), { tr("I have a clinician"), tr("I am on my own") })),
      m_name(new QLineEdit), m_phone(new QLineEdit), m_details(new QWidget)
{
    body()->setSpacing(kFormSpacing);
    auto* row = new QHBoxLayout(m_details);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::kGrid * 2);
    row->addWidget(new Field(tr("Their name"), m_name), 3);
    row->addWidget(new Field(tr("Phone"), m_phone), 2);
    body()->addWidget(m_choice);
    body()->addWidget(m_details);
    m_details->hide();
    connect(m_choice, &Segmented::chosen, this, &CareCard::show);
}

void CareCard::show(int choice)
{
    m_details->setVisible(choice == 0);
    setSubtitle(
        choice == 1 ? tr("From phase 3 on you confirm each move yourself, after reading a caution.") : QString());
}

void CareCard::setRole(app::Role role)
{
    setVisible(role == app::Role::Runner);
}

void CareCard::writeTo(app::FirstStart& answers) const
{
    constexpr std::array kChoices{ app::Care::Clinician, app::Care::Alone };
    const int choice = m_choice->current();
    answers.care = choice < 0 ? app::Care::NotSaid : kChoices.at(std::size_t(choice));
    if (answers.role == app::Role::Clinician)
        answers.care = app::Care::Clinician;
    answers.clinicianName = m_name->text();
    answers.clinicianPhone = m_phone->text();
}

} // namespace springback::ui
