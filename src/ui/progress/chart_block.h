// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "springback/charts/chart.h"
#include "springback/ui/app_context.h"
#include "springback/ui/kit/card.h"

class QPushButton;

namespace springback::charts {
class ChartView;
}

namespace springback::ui {

class TableTwin;

/// One chart of the page with its table twin and its ways out. The chart is made when it first comes into
/// sight, and drawn again only while it is there: ten years of days cost nothing below the fold.
class ChartBlock : public Card {
    Q_OBJECT
public:
    ChartBlock(const AppContext& context, charts::ChartKind kind, MeasureKind measure, QWidget* parent = nullptr);

    charts::ChartKind kind() const { return m_kind; }
    void setSource(std::shared_ptr<const charts::ChartData> shown, const charts::DateRange& range);
    /// It is within the part of the page that can be seen.
    void comeIntoSight();
    charts::ChartView* chart() const { return m_chart; } ///< null until it was in sight

Q_SIGNALS:
    void dayClicked(springback::Date date);
    void sentenceChanged(const QString& sentence);
    void zoomWanted(springback::Date around, int steps);
    void panWanted(int days);
    void resetWanted();

private:
    void makeChart();
    void addTools();
    void showTable(bool show);
    void savePicture(const QString& suffix);

    AppContext m_context;
    charts::ChartKind m_kind;
    MeasureKind m_measure;
    std::shared_ptr<const charts::ChartData> m_data;
    charts::DateRange m_range;
    bool m_stale = true;
    QWidget* m_place;
    charts::ChartView* m_chart = nullptr;
    TableTwin* m_table = nullptr;
    QPushButton* m_tableButton;
};

} // namespace springback::ui
