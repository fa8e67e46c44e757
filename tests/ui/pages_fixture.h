// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <QApplication>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include "springback/app/settings.h"
#include "springback/ui/app_context.h"
#include "springback/ui/entries/entries.h"
#include "springback/ui/entries/entry_dialog.h"
#include "springback/ui/kit/rating_row.h"
#include "springback/ui/navigator.h"
#include "support/built_workspace.h"
#include "support/fake_prompts.h"
#include "support/widget_checks.h"

namespace springback::test {

class KeptNavigator : public ui::Navigator {
public:
    void showPage(ui::PageId page) override { shownPage = page; }
    void openDay(Date day) override { openedDay = day; }
    void openEntry(RecordKind, const Id& id) override { openedEntry = id; }
    void startSession() override { }
    void logRun() override { }
    void logCheckIn() override { }
    void addRunner() override { ++runnersAdded; }

    std::optional<ui::PageId> shownPage;
    int runnersAdded = 0;
    std::optional<Date> openedDay;
    std::optional<Id> openedEntry;
};

/// Pages and forms over a real store in memory, driven by keys and clicks.
class PagesTest : public ::testing::Test {
protected:
    /// Eight in the morning of day `today` of what was built.
    void begin(HistoryBuilder builder, int today, Runner runner = {})
    {
        built = std::make_unique<BuiltWorkspace>(std::move(builder), today, std::move(runner));
    }
    ui::AppContext context() { return { built->workspace, settings, prompts, built->clock, navigator }; }
    app::Workspace& workspace() { return built->workspace; }
    const EpisodeRecords& records() { return built->workspace.history()->records(); }

    /// The form that is open now.
    static ui::EntryDialog* form() { return qobject_cast<ui::EntryDialog*>(QApplication::activeModalWidget()); }
    template <typename T> static T* part(QWidget& in, const char* name)
    {
        T* found = in.findChild<T*>(QLatin1String(name));
        EXPECT_TRUE(found) << name << " is not there";
        return found;
    }
    static void typeInto(QWidget& in, const char* name, const QString& text)
    {
        auto* edit = part<QLineEdit>(in, name);
        ASSERT_TRUE(edit);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    static void rate(QWidget& in, const char* name, const QString& digits)
    {
        auto* row = part<ui::RatingRow>(in, name);
        ASSERT_TRUE(row);
        row->setFocus();
        QTest::keyClicks(row, digits);
    }
    static void click(QAbstractButton* button) { QTest::mouseClick(button, Qt::LeftButton); }
    static void pressEnter(QWidget& in) { QTest::keyClick(&in, Qt::Key_Return); }

    ui::EntryDialog* add(RecordKind kind, int onDay)
    {
        return shown(ui::addEntry(context(), kind, day(onDay), nullptr));
    }
    ui::EntryDialog* edit(RecordKind kind, const Id& id) { return shown(ui::editEntry(context(), kind, id, nullptr)); }

    app::Settings settings;
    FakePrompts prompts;
    KeptNavigator navigator;
    std::unique_ptr<BuiltWorkspace> built;

private:
    static ui::EntryDialog* shown(ui::EntryDialog* dialog)
    {
        EXPECT_TRUE(dialog);
        if (dialog)
            showActive(*dialog);
        return dialog;
    }
};

} // namespace springback::test
