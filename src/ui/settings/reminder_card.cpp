// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reminder_card.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSystemTrayIcon>
#include <QVBoxLayout>

#include "settings_cards.h"
#include "springback/app/reminder_presenter.h"
#include "springback/app/settings.h"
#include "springback/desktop/notices.h"
#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/field.h"
#include "springback/ui/kit/text.h"

namespace springback::ui {

namespace {

constexpr minutes kEarliest{ 4 * 60 };
constexpr minutes kLatest{ 12 * 60 };
constexpr minutes kStep{ 30 };

} // namespace

ReminderCard::ReminderCard(AppContext& context, QWidget* parent)
    : Card(tr("Reminders"), parent), m_context(context), m_time(new QComboBox)
{
    setSubtitle(tr("A notification of the desktop, while Springback is open or minimised. What is done is not asked "
                   "for again; what fell due while it was closed waits on Today."));
    m_after = addChoice(tr("Ten minutes after a session, for its last rating"), "remindAfter");
    m_mornings = addChoice(tr("In the morning, for the check-in"), "remindMornings");
    fillTimes();
    auto* time = new Field(tr("In the morning at"), m_time);
    m_time->setObjectName(QStringLiteral("morningTime"));
    m_time->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    body()->addWidget(time);
    m_noService
        = makeText(tr("This desktop shows no notifications, so nothing will appear. Today still says what is due."),
            TextSize::Body, TextTone::Brick);
    m_noService->setObjectName(QStringLiteral("noNotices"));
    body()->addWidget(m_noService);
    m_tray = addChoice(tr("An icon in the tray while it runs"), "trayIcon");
    m_noTray = makeText(tr("This desktop has no place for such icons."), TextSize::Body, TextTone::Brick);
    m_noTray->setObjectName(QStringLiteral("noTray"));
    body()->addWidget(m_noTray);
    auto* test = makeButton(Icon::Clock, tr("Show one now"));
    test->setObjectName(QStringLiteral("showNotice"));
    test->setAccessibleName(tr("Show a notification now"));
    addAction(test);
    connect(test, &QPushButton::clicked, this,
        [this] { m_context.notices->show(tr("Springback"), tr("This is how a reminder looks.")); });
    connect(m_time, &QComboBox::activated, this, &ReminderCard::save);
    connect(m_context.notices, &desktop::Notices::serviceChanged, this, &ReminderCard::render);
    render();
}

QCheckBox* ReminderCard::addChoice(const QString& text, const char* name)
{
    auto* choice = new QCheckBox(text);
    choice->setObjectName(QLatin1String(name));
    body()->addWidget(choice);
    connect(choice, &QCheckBox::clicked, this, &ReminderCard::save);
    return choice;
}

void ReminderCard::fillTimes()
{
    for (minutes time = kEarliest; time <= kLatest; time += kStep)
        m_time->addItem(timeOfDay(time), int(time.count()));
}

void ReminderCard::showEvent(QShowEvent* event)
{
    Card::showEvent(event);
    m_context.notices->lookForService();
}

void ReminderCard::render()
{
    const app::Settings& settings = m_context.settings;
    m_after->setChecked(settings.remindsAfter());
    m_mornings->setChecked(settings.remindsMornings());
    m_time->setCurrentIndex(m_time->findData(int(settings.morningTime().count())));
    m_time->setEnabled(settings.remindsMornings());
    m_tray->setChecked(settings.trayIcon());
    m_noService->setVisible(m_context.notices->service() == desktop::NoticeService::Missing);
    // Asked only where it is wanted: the answer may wait for the desktop.
    m_noTray->setVisible(settings.trayIcon() && !QSystemTrayIcon::isSystemTrayAvailable());
}

void ReminderCard::save()
{
    app::Settings& settings = m_context.settings;
    settings.setRemindsAfter(m_after->isChecked());
    settings.setRemindsMornings(m_mornings->isChecked());
    if (m_time->currentIndex() >= 0)
        settings.setMorningTime(minutes(m_time->currentData().toInt()));
    settings.setTrayIcon(m_tray->isChecked());
    m_context.reminders->wishesChanged();
    render();
}

} // namespace springback::ui
