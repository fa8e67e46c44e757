// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "consult_facts.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

#include "springback/charts/chart_view.h"
#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/text.h"
#include "springback/ui/kit/theme.h"

namespace springback::ui {

namespace {

constexpr int kTileInEms = 11; ///< narrowest
constexpr double kPainInEms = 12;
constexpr double kMilesInEms = 10;

struct Mark {
    Icon icon;
    IconTint tint;
};

/// Large, but not a heading: it is read in full, from a distance.
QLabel* makeLarge(const QString& text, TextTone tone = TextTone::Ink)
{
    QLabel* label = makeText(text, TextSize::Heading, tone);
    label->setStyleSheet(QStringLiteral("font-weight: 400"));
    return label;
}

Mark markOf(Result result)
{
    switch (result) {
    case Result::Met:
        return { Icon::Check, IconTint::Green };
    case Result::NotMet:
        return { Icon::Cross, IconTint::Brick };
    case Result::NoData:
        return { Icon::Warning, IconTint::Amber };
    case Result::NotApplicable:
        break;
    }
    return { Icon::Dash, IconTint::Muted };
}

} // namespace

TileRow::TileRow(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(metric::kGrid * 3 / 2);
    for (std::size_t i = 0; i < std::tuple_size_v<decltype(report::Overview::tiles)>; ++i) {
        auto* card = new Card;
        Tile tile{ card, makeText({}, TextSize::Body, TextTone::Muted), makeText({}, TextSize::Display),
            makeLarge({}, TextTone::Muted) };
        auto* row = new QHBoxLayout;
        row->setSpacing(metric::kGrid);
        tile.value->setWordWrap(false);
        row->addWidget(tile.value, 0, Qt::AlignBottom);
        row->addWidget(tile.detail, 1, Qt::AlignBottom);
        card->body()->setSpacing(0);
        card->body()->addWidget(tile.label);
        card->body()->addLayout(row);
        card->layout()->setContentsMargins(metric::kGrid * 2, metric::kGrid, metric::kGrid * 2, metric::kGrid);
        m_tiles.push_back(tile);
    }
    layOut(static_cast<int>(m_tiles.size()));
}

void TileRow::layOut(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    const int count = static_cast<int>(m_tiles.size());
    for (int i = 0; i < count; ++i) {
        m_grid->addWidget(m_tiles[static_cast<std::size_t>(i)].sheet, i / columns, i % columns);
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    }
}

void TileRow::resizeEvent(QResizeEvent* event)
{
    const int all = static_cast<int>(m_tiles.size());
    layOut(width() >= all * kTileInEms * Theme::current().em() ? all : all / 2);
    QWidget::resizeEvent(event);
}

void TileRow::render(const report::Overview& view)
{
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        m_tiles[i].label->setText(view.tiles[i].label);
        m_tiles[i].value->setText(view.tiles[i].value);
        m_tiles[i].detail->setText(view.tiles[i].detail);
    }
}

LinesCard::LinesCard(const QString& title, QWidget* parent) : Card(title, parent)
{
    body()->setSpacing(metric::kGrid / 2);
    layout()->setContentsMargins(metric::kGrid * 2, metric::kGrid * 3 / 2, metric::kGrid * 2, metric::kGrid * 3 / 2);
}

void LinesCard::clear()
{
    for (QWidget* line : m_lines) {
        line->hide();
        line->deleteLater();
    }
    m_lines.clear();
}

void LinesCard::addHeadline(const QString& text)
{
    if (text.isEmpty())
        return;
    m_lines.push_back(makeText(text, TextSize::Title));
    body()->addWidget(m_lines.back());
}

void LinesCard::addLine(const QString& text)
{
    if (text.isEmpty())
        return;
    m_lines.push_back(makeLine(text));
    body()->addWidget(m_lines.back());
}

QLabel* LinesCard::makeLine(const QString& text) const
{
    return m_size == LineSize::Large ? makeLarge(text) : makeText(text);
}

void LinesCard::addNote(const QString& text)
{
    if (text.isEmpty())
        return;
    m_lines.push_back(makeText(text, TextSize::Body, TextTone::Muted));
    body()->addWidget(m_lines.back());
}

void LinesCard::addCriterion(const report::OverviewCriterion& criterion)
{
    const Mark mark = markOf(criterion.result);
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::kGrid);
    row->addWidget(makeIconLabel(mark.icon, metric::kIcon, mark.tint), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    const QString stands = tr("%1: %2", "criterion: met").arg(criterion.name, criterion.word);
    words->addWidget(criterion.passes ? makeText(stands, TextSize::Body, TextTone::Muted) : makeLine(stands));
    if (!criterion.passes)
        words->addWidget(makeText(criterion.is, TextSize::Body, TextTone::Muted));
    row->addLayout(words, 1);
    m_lines.push_back(line);
    body()->addWidget(line);
}

PeriodChart::PeriodChart(charts::ChartKind kind, QWidget* parent)
    : Card(charts::titleOf(kind), parent), m_chart(new charts::ChartView(kind))
{
    body()->setSpacing(0);
    layout()->setContentsMargins(metric::kGrid * 2, metric::kGrid * 3 / 2, metric::kGrid * 2, metric::kGrid);
    const double ems = kind == charts::ChartKind::Pain ? kPainInEms : kMilesInEms;
    m_chart->setMinimumHeight(
        std::max(m_chart->minimumSizeHint().height(), static_cast<int>(ems * Theme::current().em())));
    body()->addWidget(m_chart, 1);
    connect(m_chart, &charts::ChartView::dayClicked, this, &PeriodChart::dayClicked);
}

void PeriodChart::render(const std::shared_ptr<const charts::ChartData>& drawn, const charts::DateRange& range)
{
    m_chart->setData(drawn);
    m_chart->setRange(range);
}

} // namespace springback::ui
