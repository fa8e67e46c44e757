// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "page_registry.h"

#include <QCoreApplication>

#include "learn_page.h"
#include "plan_page.h"
#include "settings_page.h"
#include "springback/ui/calendar_page.h"
#include "springback/ui/caseload_page.h"
#include "springback/ui/progress_page.h"
#include "springback/ui/runs_page.h"
#include "springback/ui/today_page.h"

namespace springback::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PageRegistry)
};

template <class P> Page* make(AppContext& context, QWidget* parent)
{
    return new P(context, parent);
}

} // namespace

std::vector<PageEntry> pageEntries()
{
    return {
        { PageId::Caseload, QLatin1String("caseload"), Icon::Caseload, Tr::tr("Caseload"), RailPlace::Clinician,
            &make<CaseloadPage> },
        { PageId::Today, QLatin1String("today"), Icon::Today, Tr::tr("Today"), RailPlace::Rail, &make<TodayPage> },
        { PageId::Calendar, QLatin1String("calendar"), Icon::Calendar, Tr::tr("Calendar"), RailPlace::Rail,
            &make<CalendarPage> },
        { PageId::Runs, QLatin1String("runs"), Icon::Runs, Tr::tr("Runs"), RailPlace::Rail, &make<RunsPage> },
        { PageId::Progress, QLatin1String("progress"), Icon::Progress, Tr::tr("Progress"), RailPlace::Rail,
            &make<ProgressPage> },
        { PageId::Plan, QLatin1String("plan"), Icon::Plan, Tr::tr("Plan"), RailPlace::Rail, &make<PlanPage> },
        { PageId::Learn, QLatin1String("learn"), Icon::Learn, Tr::tr("Learn"), RailPlace::Rail, &make<LearnPage> },
        { PageId::Settings, QLatin1String("settings"), Icon::Settings, Tr::tr("Settings"), RailPlace::MenuOnly,
            &make<SettingsPage> },
    };
}

} // namespace springback::ui
