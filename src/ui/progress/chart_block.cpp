// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart_block.h"

#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "springback/app/prompts.h"
#include "springback/charts/chart_view.h"
#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/table_twin.h"
#include "springback/ui/kit/theme.h"

namespace springback::ui {

namespace {
constexpr int kChartInEms = 16;
constexpr int kTableInEms = 18;
}

ChartBlock::ChartBlock(const AppContext& context, charts::ChartKind kind, MeasureKind measure, QWidget* parent)
    : Card(charts::titleOf(kind, measure), parent), m_context(context), m_kind(kind), m_measure(measure),
      m_place(new QWidget), m_tableButton(makeButton(tr("Table"), ButtonLook::Quiet))
{
    m_place->setMinimumHeight(kChartInEms * Theme::current().em());
    auto* place = new QVBoxLayout(m_place);
    place->setContentsMargins(0, 0, 0, 0);
    body()->addWidget(m_place);
    addTools();
}

void ChartBlock::addTools()
{
    const QString title = charts::titleOf(m_kind, m_measure);
    m_tableButton->setCheckable(true);
    m_tableButton->setAccessibleName(tr("%1 as a table").arg(title));
    connect(m_tableButton, &QPushButton::toggled, this, &ChartBlock::showTable);
    addToHeader(m_tableButton);
    auto* more = makeIconButton(Icon::More, tr("Copy or save: %1").arg(title));
    auto* menu = new QMenu(more);
    connect(menu->addAction(tr("Copy picture")), &QAction::triggered, this, [this] {
        comeIntoSight();
        m_chart->copyPicture();
    });
    connect(
        menu->addAction(tr("Save as PNG…")), &QAction::triggered, this, [this] { savePicture(QStringLiteral("png")); });
    connect(
        menu->addAction(tr("Save as SVG…")), &QAction::triggered, this, [this] { savePicture(QStringLiteral("svg")); });
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    addToHeader(more);
}

void ChartBlock::setSource(std::shared_ptr<const charts::ChartData> shown, const charts::DateRange& range)
{
    m_data = std::move(shown);
    m_range = range;
    m_stale = true;
}

void ChartBlock::makeChart()
{
    m_chart = new charts::ChartView(m_kind);
    if (m_kind == charts::ChartKind::Measures)
        m_chart->setMeasure(m_measure);
    m_place->layout()->addWidget(m_chart);
    connect(m_chart, &charts::ChartView::dayClicked, this, &ChartBlock::dayClicked);
    connect(m_chart, &charts::ChartView::zoomWanted, this, &ChartBlock::zoomWanted);
    connect(m_chart, &charts::ChartView::panWanted, this, &ChartBlock::panWanted);
    connect(m_chart, &charts::ChartView::resetWanted, this, &ChartBlock::resetWanted);
    connect(
        m_chart, &charts::ChartView::currentDateChanged, this, [this] { Q_EMIT sentenceChanged(m_chart->sentence()); });
}

void ChartBlock::comeIntoSight()
{
    if (!m_stale || !m_data)
        return;
    if (!m_chart)
        makeChart();
    m_stale = false;
    m_chart->setData(m_data);
    m_chart->setRange(m_range);
    if (m_table && m_tableButton->isChecked())
        showTable(true);
}

void ChartBlock::showTable(bool show)
{
    if (show && !m_table) {
        m_table = new TableTwin(tr("%1 as a table").arg(charts::titleOf(m_kind, m_measure)));
        m_table->setMinimumHeight(kTableInEms * Theme::current().em());
        body()->addWidget(m_table);
    }
    if (show && m_chart) {
        const charts::ChartTable table = m_chart->table();
        m_table->set(table.header, table.rows);
    }
    if (m_table)
        m_table->setVisible(show);
}

void ChartBlock::savePicture(const QString& suffix)
{
    comeIntoSight();
    const QString title = charts::titleOf(m_kind, m_measure);
    const auto path = m_context.prompts.saveFileName(
        tr("Save chart"), QStringLiteral("%1.%2").arg(title, suffix), QStringLiteral("*.%1").arg(suffix));
    if (!path)
        return;
    const bool written = suffix == QLatin1String("svg") ? m_chart->saveSvg(*path) : m_chart->savePng(*path);
    if (!written) {
        m_context.prompts.tell(
            tr("Not saved"), tr("The picture could not be written to %1. Please choose another folder.").arg(*path));
    }
}

} // namespace springback::ui
