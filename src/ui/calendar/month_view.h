// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QBoxLayout;

namespace springback::app {
class CalendarPresenter;
}

namespace springback::ui {

class DayPanel;
class MonthGrid;

/// The month's grid with its legend, and the day beside it; below it where the window is narrow.
class MonthView : public QScrollArea {
    Q_OBJECT
public:
    explicit MonthView(app::CalendarPresenter& presenter, QWidget* parent = nullptr);
    void refresh();
    MonthGrid* grid() const { return m_grid; }
    DayPanel* panel() const { return m_panel; }
    void openDay(); ///< moves the keyboard to the day's entries

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    app::CalendarPresenter& m_presenter;
    MonthGrid* m_grid;
    DayPanel* m_panel;
    QBoxLayout* m_layout;
};

} // namespace springback::ui
