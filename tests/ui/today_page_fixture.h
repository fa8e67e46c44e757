// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "springback/app/settings.h"
#include "springback/ui/navigator.h"
#include "springback/ui/today_page.h"
#include "support/built_workspace.h"
#include "support/fake_prompts.h"
#include "support/widget_checks.h"

namespace springback::ui {

class NotedNavigator : public Navigator {
public:
    void showPage(PageId) override { }
    void openDay(Date day) override { openedDay = day; }
    void openEntry(RecordKind kind, const Id& id) override { openedEntry = { kind, id }; }
    void startSession() override { ++sessionsStarted; }
    void logRun() override { ++runsLogged; }
    void logCheckIn() override { }
    void addRunner() override { }

    std::optional<Date> openedDay;
    std::optional<std::pair<RecordKind, Id>> openedEntry;
    int sessionsStarted = 0;
    int runsLogged = 0;
};

/// The Today page over a real store in memory, on day `n` at eight in the morning.
class TodayPageTest : public ::testing::Test {
protected:
    void begin(test::HistoryBuilder builder, int n)
    {
        Runner runner;
        runner.name = "Noor";
        runner.clinicianName = "A. Clinician";
        if (builder.records().flagChecks.empty())
            answered(builder, n - 1);
        built.emplace(builder, n, runner);
        page = std::make_unique<TodayPage>(AppContext{ built->workspace, settings, prompts, built->clock, navigator });
        page->resize(900, 1600);
        test::showActive(*page);
        page->activated();
        QApplication::processEvents(); // lays out what the state has shown and hidden
    }

    /// The red-flag questions were answered with no on day `n`.
    static void answered(test::HistoryBuilder& builder, int n)
    {
        FlagCheck check;
        check.meta.id = Id::random();
        check.meta.owner = builder.records().episode.meta.id;
        check.date = std::max(test::day(n), test::day(0));
        check.meta.created = check.meta.edited = test::BuiltWorkspace::momentOf(n);
        builder.records().add(check);
    }

    /// The part that is shown; one that was replaced lives on until the event loop deletes it.
    template <typename T = QWidget> T* find(const char* name) const
    {
        for (T* found : page->findChildren<T*>(QLatin1String(name))) {
            if (found->isVisibleTo(page.get()))
                return found;
        }
        return nullptr;
    }
    template <typename T = QWidget> T& part(const char* name) const
    {
        T* found = find<T>(name);
        EXPECT_TRUE(found) << name;
        return *found;
    }
    bool shows(const char* name) const
    {
        QApplication::processEvents();
        return find(name) != nullptr;
    }
    void click(const char* name) const { QTest::mouseClick(&part(name), Qt::LeftButton); }
    /// A key to whatever has the keyboard, as a person types it.
    static void type(const QString& text)
    {
        for (const QChar letter : text)
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
    }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    /// The dialog that is open now.
    static QDialog& dialog()
    {
        auto* open = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        EXPECT_TRUE(open) << "no dialog is open";
        // The offscreen platform has no window manager that would give a dialog the keyboard.
        open->activateWindow();
        EXPECT_TRUE(QTest::qWaitFor([open] { return QApplication::activeWindow() == open; }));
        return *open;
    }
    static void fill(const char* name, const QString& text)
    {
        auto* line = dialog().findChild<QLineEdit*>(QLatin1String(name));
        ASSERT_TRUE(line) << name;
        line->setFocus();
        line->clear();
        QTest::keyClicks(line, text);
    }
    static void accept() { QTest::mouseClick(dialog().findChild<QPushButton*>(QStringLiteral("act")), Qt::LeftButton); }

    app::Workspace& workspace() { return built->workspace; }
    const EpisodeRecords& records() const { return built->workspace.history()->records(); }

    std::optional<test::BuiltWorkspace> built;
    app::Settings settings;
    test::FakePrompts prompts;
    NotedNavigator navigator;
    std::unique_ptr<TodayPage> page;
};

} // namespace springback::ui
