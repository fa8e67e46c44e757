// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay_panel.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QPointer>
#include <QThreadPool>
#include <QVBoxLayout>

#include "springback/ui/kit/table_twin.h"
#include "springback/ui/kit/text.h"
#include "springback/ui/kit/theme.h"

namespace springback::ui {

ReplayPanel::ReplayPanel(QWidget* parent)
    : QWidget(parent), m_headline(makeText({})), m_table(new TableTwin(tr("Replay, stage by stage"))),
      m_days(makeText({}, TextSize::Small, TextTone::Muted))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kGrid);
    layout->addWidget(m_headline);
    layout->addWidget(m_table);
    layout->addWidget(m_days);
    m_table->hide();
}

void ReplayPanel::run(const EpisodeRecords& records, const Plan& tried, Date today)
{
    m_headline->setText(tr("Judging each day again …"));
    const int asked = ++m_asked;
    QPointer<ReplayPanel> self(this);
    QThreadPool::globalInstance()->start([self, asked, records, tried, today] {
        const Replay result = replay(records, tried, today);
        QMetaObject::invokeMethod(QCoreApplication::instance(), [self, asked, result] {
            if (self && self->m_asked == asked)
                self->show(app::replayText(result));
        });
    });
}

void ReplayPanel::show(const app::ReplayText& text)
{
    constexpr int kRowsShown = 8;
    m_headline->setText(text.headline);
    m_table->set(text.header, text.rows);
    m_table->setWordWrap(true);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int rows = std::min<int>(kRowsShown, static_cast<int>(text.rows.size()));
    m_table->setFixedHeight((rows + 1) * m_table->verticalHeader()->defaultSectionSize());
    m_table->show();
    m_days->setText(text.days.join(u'\n'));
    m_days->setVisible(!text.days.isEmpty());
    Q_EMIT finished();
}

QString ReplayPanel::headline() const
{
    return m_headline->text();
}

} // namespace springback::ui
