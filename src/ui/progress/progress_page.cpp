// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/ui/progress_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

#include "chart_block.h"
#include "springback/app/workspace.h"
#include "springback/charts/chart_view.h"
#include "springback/ui/entries/entries.h"
#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/empty_state.h"
#include "springback/ui/kit/flow.h"
#include "springback/ui/kit/scroller.h"
#include "springback/ui/kit/segmented.h"
#include "springback/ui/kit/text.h"
#include "springback/ui/navigator.h"

namespace springback::ui {

namespace {

std::shared_ptr<const charts::ChartData> chartData(const app::ProgressData& from)
{
    auto data = std::make_shared<charts::ChartData>();
    data->days = from.days;
    data->weeks = from.weeks;
    data->stages = from.stages;
    data->measures = from.measures;
    data->visits = from.visits;
    data->unit = from.unit;
    return data;
}

QString readOutHint()
{
    return ProgressPage::tr(
        "Point at a chart, or go to it with Tab and use the arrow keys, to read a day. Drag to move in "
        "time; Ctrl and the wheel, or + and −, zoom all charts.");
}

} // namespace

ProgressPage::ProgressPage(const AppContext& context, QWidget* parent)
    : Page(parent), m_context(context), m_presenter(context.workspace),
      m_ranges(new Segmented(tr("Time shown"), app::ProgressPresenter::rangeNames())),
      m_measure(makeButton(Icon::Measure, tr("Add a measure"))),
      m_stretch(makeText({}, TextSize::Small, TextTone::Muted)), m_readOut(makeText(readOutHint())),
      m_axisRow(new QWidget), m_reset(makeButton(tr("Reset zoom"), ButtonLook::Quiet)), m_scroll(new QScrollArea),
      m_empty(new EmptyState(Icon::Progress, tr("Nothing to draw yet"),
          tr("Charts of pain, stiffness, distance and dose appear here from the first check-in, session or run on.")))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::kPageMargin, metric::kCardPadding, metric::kPageMargin, 0);
    layout->setSpacing(metric::kGrid);
    layout->addWidget(makeHeader());
    m_readOut->setObjectName(QStringLiteral("readOut"));
    layout->addWidget(makeAxisRow());
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_empty, 1);
    scrollPlainly(*m_scroll);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* body = new QWidget;
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(0, 0, 0, metric::kPageMargin);
    m_column->setSpacing(2 * metric::kGrid);
    m_scroll->setWidget(body);
    body->installEventFilter(this);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &ProgressPage::showSeen);
    connect(&m_presenter, &app::ProgressPresenter::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
    connect(&m_presenter, &app::ProgressPresenter::rangeChanged, this, &ProgressPage::refresh);
}

QWidget* ProgressPage::makeHeader()
{
    auto* header = new QWidget;
    auto* row = new Flow(header);
    m_stretch->setWordWrap(false);
    row->addWidget(m_stretch);
    m_measure->setObjectName(QStringLiteral("addMeasure"));
    connect(m_measure, &QPushButton::clicked, this,
        [this] { addEntry(m_context, RecordKind::Measure, m_context.workspace.today(), this); });
    row->addEnd(m_measure);
    row->addEnd(m_ranges);
    m_ranges->setCurrent(static_cast<int>(m_presenter.range()));
    connect(m_ranges, &Segmented::chosen, this,
        [this](int index) { m_presenter.setRange(static_cast<app::ProgressRange>(index)); });
    return header;
}

// For the mouse alone; a chart that has the keyboard takes + − 0 and Shift with the arrows.
QWidget* ProgressPage::makeAxisRow()
{
    auto* row = new QHBoxLayout(m_axisRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::kGrid / 2);
    row->addWidget(m_readOut, 1);
    m_reset->setObjectName(QStringLiteral("resetZoom"));
    m_reset->setToolTip(tr("The days that the range names (0)"));
    connect(m_reset, &QPushButton::clicked, &m_presenter, &app::ProgressPresenter::reset);
    row->addWidget(m_reset);
    const auto add = [this, row](Icon icon, const QString& name, const char* object, auto&& act) {
        auto* button = makeIconButton(icon, name);
        button->setObjectName(QLatin1String(object));
        connect(button, &QToolButton::clicked, this, act);
        row->addWidget(button);
    };
    const auto middle = [this] {
        const app::ProgressState state = m_presenter.state();
        return state.from + (state.to - state.from) / 2;
    };
    const auto third = [this] {
        const app::ProgressState state = m_presenter.state();
        return std::max(1, int((state.to - state.from).count()) / 3);
    };
    add(Icon::ChevronLeft, tr("Earlier days"), "earlier", [this, third] { m_presenter.pan(-third()); });
    add(Icon::ChevronRight, tr("Later days"), "later", [this, third] { m_presenter.pan(third()); });
    add(Icon::Dash, tr("More days"), "zoomOut", [this, middle] { m_presenter.zoom(middle(), -1); });
    add(Icon::Add, tr("Fewer days"), "zoomIn", [this, middle] { m_presenter.zoom(middle(), 1); });
    return m_axisRow;
}

QString ProgressPage::title() const
{
    return tr("Progress");
}

QString ProgressPage::readOut() const
{
    return m_readOut->text();
}

void ProgressPage::activated()
{
    refresh();
}

void ProgressPage::refresh()
{
    const app::ProgressState state = m_presenter.state();
    m_scroll->setVisible(state.hasEntries);
    m_axisRow->setVisible(state.hasEntries);
    m_reset->setVisible(state.zoomed);
    m_ranges->setChoiceEnabled(
        int(app::ProgressRange::SinceVisit), state.hasVisit, tr("No visit is recorded before today."));
    m_ranges->setCurrent(state.zoomed ? -1 : static_cast<int>(m_presenter.range()));
    m_empty->setVisible(!state.hasEntries);
    m_stretch->setText(state.hasEntries ? QStringLiteral("%1 · %2").arg(state.stretch, state.missing) : QString());
    m_measure->setVisible(!state.past);
    if (!state.hasEntries)
        return;
    if (m_stale || !m_data)
        m_data = chartData(m_presenter.data());
    m_stale = false;
    makeBlocks(state);
    setSources(state);
    showSeen();
}

void ProgressPage::makeBlocks(const app::ProgressState& state)
{
    if (!m_blocks.empty() && state.measures == m_measures)
        return;
    for (ChartBlock* block : m_blocks)
        block->deleteLater();
    m_blocks.clear();
    m_measures = state.measures;
    const auto add = [this](charts::ChartKind kind, MeasureKind measure) {
        auto* block = new ChartBlock(m_context, kind, measure);
        connect(block, &ChartBlock::dayClicked, this, [this](Date date) { m_context.navigator.openDay(date); });
        connect(block, &ChartBlock::zoomWanted, &m_presenter, &app::ProgressPresenter::zoom);
        connect(block, &ChartBlock::panWanted, &m_presenter, &app::ProgressPresenter::pan);
        connect(block, &ChartBlock::resetWanted, &m_presenter, &app::ProgressPresenter::reset);
        connect(block, &ChartBlock::sentenceChanged, this,
            [this](const QString& sentence) { m_readOut->setText(sentence.isEmpty() ? readOutHint() : sentence); });
        m_column->addWidget(block);
        m_blocks.push_back(block);
    };
    for (const auto kind :
        { charts::ChartKind::Pain, charts::ChartKind::Stiffness, charts::ChartKind::Miles, charts::ChartKind::Dose })
        add(kind, MeasureKind::VisaA);
    for (const MeasureKind measure : m_measures)
        add(charts::ChartKind::Measures, measure);
}

void ProgressPage::setSources(const app::ProgressState& state)
{
    for (ChartBlock* block : m_blocks)
        block->setSource(m_data, { state.from, state.to });
}

void ProgressPage::showSeen()
{
    if (m_scroll->widget()->height() < m_column->minimumSize().height())
        return; // the layout is not done yet
    const QRect seen(QPoint(0, m_scroll->verticalScrollBar()->value()), m_scroll->viewport()->size());
    for (ChartBlock* block : m_blocks) {
        if (!block->isHidden() && block->geometry().intersects(seen))
            block->comeIntoSight();
    }
}

void ProgressPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    showSeen();
}

bool ProgressPage::eventFilter(QObject* watched, QEvent* event)
{
    // The layout has had the event before this.
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        showSeen();
    return Page::eventFilter(watched, event);
}

} // namespace springback::ui
