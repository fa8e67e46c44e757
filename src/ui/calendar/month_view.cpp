// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "month_view.h"

#include <QBoxLayout>
#include <QResizeEvent>

#include "day_panel.h"
#include "month_grid.h"
#include "month_legend.h"
#include "springback/app/calendar_presenter.h"
#include "springback/ui/kit/scroller.h"
#include "springback/ui/kit/theme.h"

namespace springback::ui {

namespace {

constexpr int kBesideInEms = 60; ///< narrower, the day goes below the month
constexpr int kPanelInEms = 23;

} // namespace

MonthView::MonthView(app::CalendarPresenter& presenter, QWidget* parent)
    : QScrollArea(parent), m_presenter(presenter), m_grid(new MonthGrid(presenter)), m_panel(new DayPanel)
{
    scrollPlainly(*this);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* body = new QWidget;
    m_layout = new QBoxLayout(QBoxLayout::LeftToRight, body);
    m_layout->setContentsMargins(0, 0, 0, metric::kPageMargin);
    m_layout->setSpacing(2 * metric::kGrid);
    auto* month = new QVBoxLayout;
    month->setSpacing(metric::kGrid);
    month->addWidget(m_grid, 1);
    month->addWidget(new MonthLegend);
    m_layout->addLayout(month, 1);
    m_layout->addWidget(m_panel, 0, Qt::AlignTop);
    setWidget(body);
    connect(m_grid, &MonthGrid::dayOpened, this, &MonthView::openDay);
    connect(m_panel, &DayPanel::left, m_grid, [this] { m_grid->setFocus(Qt::BacktabFocusReason); });
    refresh();
}

void MonthView::refresh()
{
    m_grid->refresh();
    m_panel->render(m_presenter.day());
}

void MonthView::openDay()
{
    ensureWidgetVisible(m_panel);
    m_panel->focusFirst();
}

void MonthView::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    const int em = Theme::current().em();
    const bool beside = event->size().width() >= kBesideInEms * em;
    m_layout->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_panel->setMinimumWidth(beside ? kPanelInEms * em : 0);
    m_panel->setMaximumWidth(beside ? kPanelInEms * em : QWIDGETSIZE_MAX);
    m_layout->setAlignment(m_panel, beside ? Qt::AlignTop : Qt::Alignment());
}

} // namespace springback::ui
