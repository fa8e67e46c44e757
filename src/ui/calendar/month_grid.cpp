// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "month_grid.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>

#include "day_delegate.h"
#include "springback/app/calendar_presenter.h"
#include "springback/app/month_model.h"
#include "springback/ui/kit/theme.h"

namespace springback::ui {

namespace {
constexpr int kWeek = 7;
constexpr double kRowInEms = 4.5;
}

MonthGrid::MonthGrid(app::CalendarPresenter& presenter, QWidget* parent)
    : QTableView(parent), m_presenter(presenter), m_model(new app::MonthModel(this))
{
    setModel(m_model);
    setItemDelegate(new DayDelegate(*m_model, this));
    setAccessibleName(tr("Month"));
    setObjectName(QStringLiteral("monthGrid"));
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    const int rows = static_cast<int>(kRowInEms * Theme::current().em()) * app::CalendarPresenter::kWeeks;
    setMinimumHeight(rows + horizontalHeader()->sizeHint().height());
    connect(this, &QTableView::doubleClicked, this, &MonthGrid::dayOpened);
    refresh();
}

void MonthGrid::refresh()
{
    const QScopedValueRollback refreshing(m_refreshing, true);
    m_model->set(m_presenter.month());
    setCurrentIndex(m_model->indexOf(m_presenter.selected()));
    shareHeight();
}

void MonthGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_refreshing && current.isValid())
        m_presenter.select(m_model->at(current).date);
}

bool MonthGrid::step(int key)
{
    const int along = isRightToLeft() ? -1 : 1;
    switch (key) {
    case Qt::Key_Left:
        m_presenter.stepDays(-along);
        return true;
    case Qt::Key_Right:
        m_presenter.stepDays(along);
        return true;
    case Qt::Key_Up:
        m_presenter.stepDays(-kWeek);
        return true;
    case Qt::Key_Down:
        m_presenter.stepDays(kWeek);
        return true;
    case Qt::Key_PageUp:
        m_presenter.stepMonths(-1);
        return true;
    case Qt::Key_PageDown:
        m_presenter.stepMonths(1);
        return true;
    case Qt::Key_Home:
        m_presenter.toToday();
        return true;
    default:
        return false;
    }
}

void MonthGrid::keyPressEvent(QKeyEvent* event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (plain && step(event->key()))
        return;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT dayOpened();
        return;
    }
    QTableView::keyPressEvent(event);
}

void MonthGrid::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    shareHeight();
}

void MonthGrid::shareHeight()
{
    const int rows = m_model->rowCount();
    for (int row = 0; row < rows; ++row)
        setRowHeight(row, viewport()->height() * (row + 1) / rows - viewport()->height() * row / rows);
}

} // namespace springback::ui
