// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compare_dialog.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include "springback/charts/chart_view.h"
#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/field.h"
#include "springback/ui/kit/scroller.h"
#include "springback/ui/kit/table_twin.h"
#include "springback/ui/kit/text.h"
#include "springback/ui/kit/theme.h"

namespace springback::ui {

namespace {

constexpr int kWidthInEms = 54;
constexpr int kHeightInEms = 46;
constexpr int kTableInEms = 18;
constexpr QSize kFrame(32, 64); ///< left free of the screen round the dialog

std::shared_ptr<const charts::ChartData> chartData(const app::CourseComparison& comparison)
{
    auto data = std::make_shared<charts::ChartData>();
    data->unit = comparison.unit;
    for (const app::ComparedCourse& course : comparison.courses)
        data->courses.push_back({ course.title, course.facts.weeks });
    return data;
}

} // namespace

CompareDialog::CompareDialog(const app::Workspace& workspace, QWidget* parent)
    : Dialog(tr("Courses side by side"), parent), m_workspace(workspace), m_states(app::coursesOf(workspace)),
      m_first(new QComboBox), m_second(new QComboBox), m_tables(makeButton(tr("As tables"), ButtonLook::Quiet)),
      m_column(new QVBoxLayout)
{
    const int em = Theme::current().em();
    body()->addWidget(makeChoice());
    auto* inside = new QWidget;
    inside->setLayout(m_column);
    m_column->setContentsMargins(0, 0, metric::kGrid, 0);
    m_column->setSpacing(metric::kGrid);
    body()->addWidget(new Scroller(inside), 1);
    for (const auto kind : { charts::ChartKind::CoursePain, charts::ChartKind::CourseMiles })
        m_weekly.push_back(addWeekly(*m_column, int(kind)));
    m_tables->setCheckable(true);
    connect(m_tables, &QPushButton::toggled, this, &CompareDialog::showTables);
    QPushButton* close = makeButton(tr("Close"), ButtonLook::Primary);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    addButton(m_tables);
    addButton(close);
    showTables(false);
    render();
    const QSize room = (parent ? parent->window()->size() : screen()->availableSize()) - kFrame;
    resize(QSize(kWidthInEms * em, kHeightInEms * em).boundedTo(room));
}

QWidget* CompareDialog::makeChoice()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kGrid * 2);
    for (QComboBox* box : { m_first, m_second }) {
        for (const app::CourseState& state : m_states)
            box->addItem(state.title);
        box->setMinimumHeight(metric::kTarget);
        connect(box, &QComboBox::activated, this, &CompareDialog::choose);
    }
    m_first->setObjectName(QStringLiteral("first"));
    m_second->setObjectName(QStringLiteral("second"));
    m_first->setCurrentIndex(m_first->count() > 1 ? 1 : 0);
    m_second->setCurrentIndex(0);
    layout->addWidget(new Field(tr("One course"), m_first), 1);
    layout->addWidget(new Field(tr("Beside it"), m_second), 1);
    return row;
}

CompareDialog::Weekly CompareDialog::addWeekly(QVBoxLayout& column, int kind)
{
    const auto chartKind = charts::ChartKind(kind);
    auto* title = new SectionTitle(charts::titleOf(chartKind));
    auto* chart = new charts::ChartView(chartKind);
    chart->setAccessibleDescription(tr("A chart. Arrow keys read it, week by week."));
    auto* table = new TableTwin(tr("%1 as a table").arg(charts::titleOf(chartKind)));
    table->setMinimumHeight(kTableInEms * Theme::current().em());
    column.addWidget(title);
    column.addWidget(chart);
    column.addWidget(table);
    return { chart, table };
}

// The same on both sides says nothing: the other side gives way.
void CompareDialog::choose(int index)
{
    QComboBox* other = sender() == m_first ? m_second : m_first;
    if (other->currentIndex() == index && m_states.size() > 1)
        other->setCurrentIndex(index == 0 ? 1 : 0);
    render();
}

void CompareDialog::render()
{
    if (m_states.empty())
        return;
    const auto idAt = [this](const QComboBox* box) { return m_states[std::size_t(box->currentIndex())].id; };
    const auto comparison = app::compareCourses(m_workspace, idAt(m_first), idAt(m_second));
    if (!comparison)
        return;
    drawLines(*comparison);
    const auto drawn = chartData(*comparison);
    for (const Weekly& weekly : m_weekly) {
        weekly.chart->setData(drawn);
        weekly.chart->setRange(charts::courseRange(*drawn));
        const charts::ChartTable table = weekly.chart->table();
        weekly.table->set(table.header, table.rows);
    }
}

void CompareDialog::drawLines(const app::CourseComparison& comparison)
{
    delete m_lines;
    m_lines = new QWidget;
    auto* grid = new QGridLayout(m_lines);
    grid->setContentsMargins(0, 0, 0, metric::kGrid);
    grid->setHorizontalSpacing(metric::kGrid * 3);
    grid->setVerticalSpacing(metric::kGrid / 2);
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, 1);
    for (int i = 0; i < 2; ++i) {
        QLabel* title = makeText(comparison.courses.at(std::size_t(i)).title, TextSize::Heading);
        grid->addWidget(title, 0, i + 1, Qt::AlignTop);
    }
    int row = 1;
    for (const app::ComparedLine& line : comparison.lines) {
        grid->addWidget(makeText(line.what, TextSize::Body, TextTone::Muted), row, 0, Qt::AlignTop);
        grid->addWidget(makeText(line.first), row, 1, Qt::AlignTop);
        grid->addWidget(makeText(line.second), row++, 2, Qt::AlignTop);
    }
    m_column->insertWidget(0, m_lines);
}

void CompareDialog::showTables(bool tables)
{
    for (const Weekly& weekly : m_weekly) {
        weekly.chart->setVisible(!tables);
        weekly.table->setVisible(tables);
    }
}

} // namespace springback::ui
