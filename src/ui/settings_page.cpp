// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings_page.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "first_start/cards.h"
#include "import/watch_card.h"
#include "settings/backup_card.h"
#include "settings/leaving_card.h"
#include "settings/reminder_card.h"
#include "settings_cards.h"
#include "springback/app/prompts.h"
#include "springback/app/words.h"
#include "springback/ui/kit/column.h"
#include "springback/ui/kit/field.h"
#include "springback/ui/kit/segmented.h"
#include "springback/ui/kit/tokens.h"

namespace springback::ui {

namespace {

constexpr std::array kSides{ Side::Left, Side::Right, Side::Both };
constexpr std::array kSites{ Site::MidPortion, Site::Insertional, Site::Unknown };
constexpr int kFormSpacing = 14;
constexpr int kLatestDayStart = 6; ///< hours after midnight

template <class Choices, class Value> int indexIn(const Choices& choices, Value value)
{
    return int(std::find(choices.begin(), choices.end(), value) - choices.begin());
}

QHBoxLayout* makeRow(std::initializer_list<QWidget*> widgets)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(metric::kGrid * 2);
    for (QWidget* widget : widgets)
        row->addWidget(widget);
    return row;
}

} // namespace

SettingsPage::SettingsPage(AppContext& context, QWidget* parent) : Page(parent), m_context(context)
{
    auto* column = new Column;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(column);
    column->add(makePerson());
    column->add(makeCourse());
    column->add(makeLookCard(context));
    column->add(makeSoundCard(context));
    if (context.reminders)
        column->add(new ReminderCard(context));
    column->add(makePaperCard(context));
    column->add(makeWatchCard(context));
    column->add(makeDataCard(context));
    if (context.keeper) {
        column->add(new BackupCard(context));
        column->add(new LeavingCard(context));
    }
    connect(&context.workspace, &app::Workspace::changed, this, &SettingsPage::render);
    render();
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

void SettingsPage::activated()
{
    render();
}

Card* SettingsPage::makePerson()
{
    auto* card = new Card(tr("The runner"));
    card->body()->setSpacing(kFormSpacing);
    m_name = new QLineEdit;
    m_clinician = new QLineEdit;
    m_phone = new QLineEdit;
    m_unit = new Segmented(tr("Unit"), { tr("Miles"), tr("Kilometres") });
    m_dayStart = new QComboBox;
    for (int hour = 0; hour <= kLatestDayStart; ++hour)
        m_dayStart->addItem(timeOfDay(std::chrono::hours(hour)), hour);
    m_dayStart->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto* dayStart = new Field(tr("My day starts at"), m_dayStart);
    dayStart->setHint(tr("A rating before that hour belongs to the day before."));
    card->body()->addLayout(makeRow({ new Field(tr("Name, or initials"), m_name), new Field(tr("Unit"), m_unit) }));
    card->body()->addLayout(
        makeRow({ new Field(tr("Clinician"), m_clinician), new Field(tr("Their phone"), m_phone) }));
    card->body()->addWidget(dayStart);
    for (QLineEdit* edit : { m_name, m_clinician, m_phone })
        connect(edit, &QLineEdit::editingFinished, this, &SettingsPage::savePerson);
    connect(m_unit, &Segmented::chosen, this, &SettingsPage::savePerson);
    connect(m_dayStart, &QComboBox::activated, this, &SettingsPage::savePerson);
    return card;
}

Card* SettingsPage::makeCourse()
{
    auto* card = new Card(tr("The tendon"));
    card->body()->setSpacing(kFormSpacing);
    m_side = new Segmented(tr("Sore side"), { tr("Left"), tr("Right"), tr("Both") });
    m_site
        = new Segmented(tr("Where it hurts"), { tr("Middle of the tendon"), tr("At the heel bone"), tr("Not sure") });
    m_start = new QDateEdit;
    m_start->setCalendarPopup(true);
    m_start->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_causes = new CauseTicks;
    card->body()->addLayout(
        makeRow({ new Field(tr("Sore side"), m_side), new Field(tr("This course of rehab began"), m_start) }));
    card->body()->addWidget(new Field(tr("Where it hurts"), m_site));
    card->body()->addWidget(new Field(tr("What may have led to it"), m_causes));
    connect(m_side, &Segmented::chosen, this, &SettingsPage::saveCourse);
    connect(m_site, &Segmented::chosen, this, &SettingsPage::saveCourse);
    connect(m_start, &QDateEdit::editingFinished, this, &SettingsPage::saveCourse);
    connect(m_causes, &CauseTicks::edited, this, &SettingsPage::saveCourse);
    return card;
}

void SettingsPage::render()
{
    const app::PersonEdit person = app::personOf(m_context.workspace);
    m_name->setText(person.name);
    m_clinician->setText(person.clinicianName);
    m_phone->setText(person.clinicianPhone);
    m_unit->setCurrent(person.unit == LengthUnit::Kilometres ? 1 : 0);
    m_dayStart->setCurrentIndex(m_dayStart->findData(int(person.dayStart.count() / 60)));
    const Episode* episode = m_context.workspace.episode();
    if (!episode)
        return;
    m_side->setCurrent(indexIn(kSides, episode->side));
    m_site->setCurrent(indexIn(kSites, episode->site));
    const QSignalBlocker quiet(m_start);
    m_start->setMaximumDate(words::qdate(m_context.workspace.today()));
    m_start->setDate(words::qdate(episode->start));
    m_causes->setCauses(episode->causes);
}

void SettingsPage::savePerson()
{
    app::PersonEdit person = app::personOf(m_context.workspace);
    person.name = m_name->text();
    person.clinicianName = m_clinician->text();
    person.clinicianPhone = m_phone->text();
    person.unit = m_unit->current() == 1 ? LengthUnit::Kilometres : LengthUnit::Miles;
    if (m_dayStart->currentIndex() >= 0)
        person.dayStart = std::chrono::hours(m_dayStart->currentData().toInt());
    say(app::changePerson(m_context.workspace, person));
}

void SettingsPage::saveCourse()
{
    say(app::changeCourse(m_context.workspace,
        { kSides.at(std::size_t(m_side->current())), kSites.at(std::size_t(m_site->current())),
            words::fromQDate(m_start->date()), m_causes->causes() }));
}

void SettingsPage::say(const std::optional<app::Refusal>& refusal)
{
    if (!refusal)
        return;
    // What is on disk comes back first, or leaving the field again would ask again.
    render();
    m_context.prompts.tell(tr("That was not changed"), refusal->sentence);
}

} // namespace springback::ui
