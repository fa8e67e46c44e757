// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace springback::app {
class CalendarPresenter;
class MonthModel;
}

namespace springback::ui {

/// The month as a grid. Arrows go by days and weeks, Page Up and Down by months, Home to today; Enter
/// opens the day.
class MonthGrid : public QTableView {
    Q_OBJECT
public:
    explicit MonthGrid(app::CalendarPresenter& presenter, QWidget* parent = nullptr);
    void refresh();

Q_SIGNALS:
    void dayOpened();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    bool step(int key);
    void shareHeight();

    app::CalendarPresenter& m_presenter;
    app::MonthModel* m_model;
    bool m_refreshing = false;
};

} // namespace springback::ui
