// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/app/course_comparison.h"
#include "springback/app/courses.h"
#include "springback/ui/kit/dialog.h"

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace springback::charts {
class ChartView;
struct ChartData;
}

namespace springback::ui {

class TableTwin;

/// Two courses of rehab side by side, each counted from its own start: in lines, and week by week as charts or tables.
class CompareDialog : public Dialog {
    Q_OBJECT
public:
    explicit CompareDialog(const app::Workspace& workspace, QWidget* parent = nullptr);

private:
    struct Weekly {
        charts::ChartView* chart;
        TableTwin* table;
    };
    QWidget* makeChoice();
    Weekly addWeekly(QVBoxLayout& column, int kind);
    void choose(int index);
    void render();
    void drawLines(const app::CourseComparison& comparison);
    void showTables(bool tables);

    const app::Workspace& m_workspace;
    std::vector<app::CourseState> m_states;
    QComboBox* m_first;
    QComboBox* m_second;
    QPushButton* m_tables;
    QWidget* m_lines = nullptr;
    QVBoxLayout* m_column;
    std::vector<Weekly> m_weekly;
};

} // namespace springback::ui
