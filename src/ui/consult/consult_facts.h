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

private:
    std::vector<QWidget*> m_lines;
};

/// The pain chart, and under it the weeks' running against the plan.
class ChartsCard : public Card {
    Q_OBJECT
public:
    explicit ChartsCard(QWidget* parent = nullptr);
    void render(const report::Overview& view);

Q_SIGNALS:
    void dayClicked(springback::Date date);

private:
    std::vector<charts::ChartView*> m_charts;
};

} // namespace springback::ui
