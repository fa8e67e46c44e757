// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rate_panel.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include "springback/app/words.h"
#include "springback/ui/kit/field.h"
#include "springback/ui/kit/rating_row.h"
#include "springback/ui/kit/scroller.h"
#include "springback/ui/kit/text.h"

namespace springback::ui {

RatePanel::RatePanel(app::Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_list(new QVBoxLayout)
{
    auto* scroll = new QScrollArea;
    scrollPlainly(*scroll);
    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, metric::kGrid, 0);
    column->addLayout(m_list);
    column->addStretch(1);
    m_list->setSpacing(2 * metric::kGrid);
    scroll->setWidget(inner);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * metric::kGrid);
    layout->addWidget(makeText(tr("The runs are stored. How was the tendon in the newest ones?"), TextSize::Heading));
    layout->addWidget(
        makeText(tr("Only the last three days are asked about; older runs stay without a rating. What you "
                    "leave open is not given, which is not 0."),
            TextSize::Body, TextTone::Muted));
    layout->addWidget(scroll, 1);
}

void RatePanel::ask(const std::vector<Run>& runs)
{
    for (const Run& run : runs) {
        const QString title = words::recordTitle(run, m_workspace.unit());
        Asked asked{ run, new RatingRow(tr("Worst pain during the %1").arg(title)),
            new RatingRow(tr("Pain after the %1").arg(title)) };
        const int number = static_cast<int>(m_asked.size());
        asked.during->setObjectName(QStringLiteral("during%1").arg(number));
        asked.after->setObjectName(QStringLiteral("after%1").arg(number));
        m_list->addWidget(makeText(title.left(1).toUpper() + title.mid(1), TextSize::Heading));
        m_list->addWidget(new Field(tr("Worst pain during"), asked.during));
        m_list->addWidget(new Field(tr("Pain after"), asked.after));
        m_asked.push_back(std::move(asked));
    }
    if (!m_asked.empty())
        setFocusProxy(m_asked.front().during);
}

std::optional<app::Refusal> RatePanel::save()
{
    std::vector<Record> rated;
    for (const Asked& asked : m_asked) {
        Run run = asked.run;
        run.during = asked.during->value();
        run.after = asked.after->value();
        if (run.during || run.after)
            rated.emplace_back(std::move(run));
    }
    return m_workspace.save(std::move(rated));
}

} // namespace springback::ui
