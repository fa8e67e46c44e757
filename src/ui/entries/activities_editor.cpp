// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "activities_editor.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

#include "parts.h"
#include "springback/app/entry_parsing.h"
#include "springback/ui/kit/text.h"
#include "springback/ui/kit/tokens.h"

namespace springback::ui {

namespace {
constexpr int kActivities = 3;
constexpr int kScoreMost = 10;
}

ActivitiesEditor::ActivitiesEditor(QWidget* parent) : MeasureEditor(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(2 * metric::kGrid);
    grid->addWidget(makeText(tr("Please use the official form; the activities are your own words. Higher is better."),
                        TextSize::Body, TextTone::Muted),
        0, 0, 1, 2);
    grid->addWidget(makeText(tr("Activity"), TextSize::Small, TextTone::Muted), 1, 0);
    grid->addWidget(makeText(tr("Score, 0 to 10"), TextSize::Small, TextTone::Muted), 1, 1);
    grid->setColumnStretch(0, 1);
    for (int i = 0; i < kActivities; ++i) {
        const Row row{ new QLineEdit, makeNumberEdit({}) };
        row.activity->setMinimumHeight(metric::kTarget);
        row.activity->setAccessibleName(tr("Activity %1").arg(i + 1));
        row.score->setAccessibleName(tr("Score of activity %1").arg(i + 1));
        row.activity->setObjectName(QStringLiteral("activity%1").arg(i + 1));
        row.score->setObjectName(QStringLiteral("score%1").arg(i + 1));
        grid->addWidget(row.activity, i + 2, 0);
        grid->addWidget(row.score, i + 2, 1);
        m_rows.push_back(row);
    }
}

void ActivitiesEditor::setMeasure(const Measure& measure)
{
    for (std::size_t i = 0; i < std::min(m_rows.size(), measure.values.size()); ++i) {
        m_rows[i].activity->setText(QString::fromStdString(measure.values[i].label));
        m_rows[i].score->setText(app::writeTenths(measure.values[i].tenths));
    }
}

QString ActivitiesEditor::readInto(Measure& measure) const
{
    measure.values.clear();
    measure.items.clear();
    for (const Row& row : m_rows) {
        const std::string activity = textOf(*row.activity);
        if (activity.empty() && row.score->text().trimmed().isEmpty())
            continue;
        if (activity.empty())
            return tr("Please name the activity of each score.");
        const auto score = app::readTenths(row.score->text());
        if (!score || *score > kScoreMost * 10)
            return tr("Each activity needs a score from 0 to %1.").arg(kScoreMost);
        measure.values.push_back({ Side::Both, *score, std::nullopt, activity });
    }
    return measure.values.empty() ? tr("Please give at least one activity.") : QString();
}

MeasureEditor* makeActivitiesEditor(QWidget* parent)
{
    return new ActivitiesEditor(parent);
}

} // namespace springback::ui
