// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/app/calendar_presenter.h"
#include "springback/ui/app_context.h"
#include "springback/ui/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace springback::ui {

class ListView;
class MonthView;
class Segmented;
class TrashView;

/// The past and what was written about it: month, list, trash.
class CalendarPage : public Page {
    Q_OBJECT
public:
    enum class View { Month, List, Trash };

    explicit CalendarPage(const AppContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void activated() override;
    void openDay(Date day) override;
    void openEntry(RecordKind kind, const Id& id) override;
    void perform(PageAct act) override;
    void showView(View view);

private:
    QWidget* makeHeader();
    void connectViews();
    void refresh();
    void add(RecordKind kind);
    void edit(const app::DayEntry& entry);
    void remove(const app::DayEntry& entry);
    void restore(const app::TrashItem& item);
    void tell(const app::Refusal& refusal);

    AppContext m_context;
    app::CalendarPresenter m_presenter;
    QLabel* m_month;
    QWidget* m_stepper;
    QPushButton* m_toToday; ///< or to the last day of a closed course
    QPushButton* m_add;
    Segmented* m_view;
    QStackedWidget* m_stack;
    MonthView* m_monthView;
    ListView* m_listView;
    TrashView* m_trashView;
};

} // namespace springback::ui
