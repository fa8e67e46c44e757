// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>
#include <vector>

#include "springback/report/overview.h"
#include "springback/ui/kit/card.h"

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace springback::charts {
class ChartView;
}

namespace springback::ui {

/// Four numbers to be read from across the room.
class TileRow : public QWidget {
    Q_OBJECT
public:
    explicit TileRow(QWidget* parent = nullptr);
    void render(const report::Overview& view);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Tile {
        QWidget* sheet;
        QLabel* label;
        QLabel* value;
        QLabel* detail;
    };
    void layOut(int columns);

    std::vector<Tile> m_tiles;
    QGridLayout* m_grid;
    int m_columns = 0;
};

/// How much room a line has: large ones are read from two metres, small ones where the window is low.
enum class LineSize { Large, Small };

/// A card of lines: a headline, and what stands under it.
class LinesCard : public Card {
    Q_OBJECT
public:
    explicit LinesCard(const QString& title, QWidget* parent = nullptr);
    void clear();
    void addHeadline(const QString& text);
    void addLine(const QString& text);
    void addNote(const QString& text); ///< smaller
    void addCriterion(const report::OverviewCriterion& criterion);
    void setLineSize(LineSize size) { m_size = size; }

private:
    QLabel* makeLine(const QString& text) const;

    LineSize m_size = LineSize::Large;
    std::vector<QWidget*> m_lines;
};

/// One chart of the period: pain, or the weeks' running against the plan.
class PeriodChart : public Card {
    Q_OBJECT
public:
    explicit PeriodChart(charts::ChartKind kind, QWidget* parent = nullptr);
    void render(const std::shared_ptr<const charts::ChartData>& drawn, const charts::DateRange& range);

Q_SIGNALS:
    void dayClicked(springback::Date date);

private:
    charts::ChartView* m_chart;
};

} // namespace springback::ui
