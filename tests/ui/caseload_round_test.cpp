// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QProcess>
#include <QTableView>

#include "springback/app/calendar_presenter.h"
#include "springback/app/case_transfer.h"
#include "springback/app/keeping.h"
#include "springback/app/sample_case.h"
#include "springback/app/store_opening.h"
#include "springback/report/appointment.h"
#include "window_fixture.h"

using namespace springback;
using namespace springback::test;
using namespace springback::ui;

namespace {

constexpr int kRunners = 40;
constexpr int kSeen = 3;

} // namespace

/// A made-up caseload, worked through without the mouse.
class CaseloadRound : public WindowTest {
protected:
    CaseloadRound() { settings.setRole(app::Role::Clinician); }
    ~CaseloadRound() override { settings.setRole(app::Role::Runner); }

    void SetUp() override
    {
        const auto workspace = app::openWorkspace(folder.path(), clock);
        ASSERT_TRUE(workspace);
        for (int i = 0; i < kRunners; ++i) {
            const Case made = app::makeSampleCase((*workspace)->today(), 1 + i % 3, static_cast<unsigned>(i));
            const auto refusal = app::loadAsNewRunner(**workspace, { made, {} });
            ASSERT_FALSE(refusal) << refusal->sentence.toStdString();
        }
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QWidget* focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : program->window(), key, with);
        QTest::qWait(1);
        // The offscreen platform has no window manager that would give the window its keyboard back.
        if (!QApplication::activeWindow())
            showActive(*program->window());
    }
    static void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void tabTo(const char* name)
    {
        for (int i = 0; i < 120; ++i) {
            ASSERT_TRUE(QApplication::focusWidget()) << "lost on the way to " << name;
            if (QApplication::focusWidget()->objectName() == QLatin1String(name))
                return;
            press(Qt::Key_Tab);
        }
        FAIL() << name << " is not reached by Tab";
    }
    QString shown(const char* name)
    {
        auto* label = program->window()->findChild<QLabel*>(QLatin1String(name));
        return label ? label->text() : QString();
    }
    /// From the caseload to the runner `down` rows below the first, the visit, and back.
    void see(int down, const QString& why)
    {
        press(Qt::Key_1, Qt::ControlModifier);
        ASSERT_EQ(program->window()->currentPage(), PageId::Caseload);
        ASSERT_TRUE(
            QTest::qWaitFor([this] { return shown("caseloadSummary").startsWith(QString::number(kRunners)); }, 60'000))
            << shown("caseloadSummary").toStdString();
        press(Qt::Key_Home, Qt::ControlModifier);
        for (int i = 0; i < down; ++i)
            press(Qt::Key_Down);
        press(Qt::Key_Return);
        ASSERT_EQ(program->window()->currentPage(), PageId::Progress);
        press(Qt::Key_F11);
        ASSERT_TRUE(QApplication::focusWidget()) << "the consult view takes the keyboard";
        press(Qt::Key_Right); // hold
        tabTo("words");
        type(why);
        tabTo("sharedNote");
        type(QStringLiteral("Shared, ") + why);
        tabTo("privateNote");
        type(QStringLiteral("PRIVATE-REMARK"));
        press(Qt::Key_Return, Qt::ControlModifier);
        press(Qt::Key_Escape);
    }
    /// The runners that were seen, as the file has them.
    std::vector<Id> seen(app::Workspace& workspace)
    {
        std::vector<Id> all;
        for (const Runner& runner : workspace.runners()) {
            const auto found = workspace.readCase(runner.meta.id);
            const auto& visits = found->current()->visits;
            if (!visits.empty() && visits.back().decision.starts_with("hold: round "))
                all.push_back(runner.meta.id);
        }
        return all;
    }
    void expectFoundAgain(app::Workspace& workspace)
    {
        const std::string decision = workspace.history()->records().visits.back().decision;
        const QString why = QString::fromStdString(decision).mid(QStringLiteral("hold: ").size());
        QString day;
        app::CalendarPresenter calendar(workspace);
        for (const app::DayEntry& entry : calendar.day().entries)
            day += entry.detail + QLatin1Char('\n');
        EXPECT_TRUE(day.contains(QStringLiteral("hold: ") + why)) << day.toStdString();
        const QString pdf = folder.filePath(QStringLiteral("page.pdf"));
        const report::ReportOptions options{
            .on = workspace.today(), .from = workspace.history()->episode().start, .to = workspace.today()
        };
        ASSERT_TRUE(report::writeAppointment(*workspace.runner(), *workspace.history(), options, pdf));
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"), { pdf, QStringLiteral("-") });
        ASSERT_TRUE(reader.waitForFinished(60'000));
        const QString text = QString::fromUtf8(reader.readAllStandardOutput()).simplified();
        EXPECT_TRUE(text.contains(QStringLiteral("Decided on this day: hold: ") + why));
        EXPECT_TRUE(text.contains(QStringLiteral("Shared, ") + why));
        const QString path = folder.filePath(QStringLiteral("case.json"));
        ASSERT_TRUE(app::exportCase(workspace, path));
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QString json = QString::fromUtf8(file.readAll());
        EXPECT_TRUE(json.contains(QString::fromStdString(decision)));
        EXPECT_FALSE(
            json.contains(QStringLiteral("PRIVATE-REMARK")) || text.contains(QStringLiteral("PRIVATE-REMARK")));
    }
};

TEST_F(CaseloadRound, IsDoneByKeysAloneAndItsDecisionsAreFoundAgain)
{
    start();
    window();
    for (int i = 0; i < kSeen; ++i)
        see(2 * i, QStringLiteral("round %1").arg(i + 1));
    program.reset();
    const auto workspace = app::openWorkspace(folder.path(), clock);
    ASSERT_TRUE(workspace);
    const auto all = seen(**workspace);
    ASSERT_EQ(all.size(), std::size_t{ kSeen });
    for (const Id& id : all) {
        ASSERT_TRUE((*workspace)->open(id));
        expectFoundAgain(**workspace);
    }
}

TEST_F(CaseloadRound, TakesTheRunnerInFrontIntoTheConsultView)
{
    start();
    MainWindow& front = window();
    press(Qt::Key_1, Qt::ControlModifier);
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return shown("caseloadSummary").startsWith(QString::number(kRunners)); }, 60'000));
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Down);
    auto* table = front.findChild<QTableView*>(QStringLiteral("caseload"));
    const QString name = table->model()->index(table->currentIndex().row(), 0).data().toString();
    press(Qt::Key_F11);
    auto* view = front.findChild<QWidget*>(QStringLiteral("consultView"));
    ASSERT_TRUE(view && view->isVisible());
    EXPECT_TRUE(view->findChild<QLabel*>()->text().startsWith(name));
    press(Qt::Key_F11);
    EXPECT_FALSE(view->isVisible());
    EXPECT_EQ(front.currentPage(), PageId::Caseload);
    EXPECT_GE(table->currentIndex().row(), 0);
}

TEST_F(CaseloadRound, ShowsEveryColumnWithoutScrollingSideways)
{
    start();
    MainWindow& front = window();
    front.resize(1180, 760);
    press(Qt::Key_1, Qt::ControlModifier);
    QTest::qWait(20);
    auto* table = front.findChild<QTableView*>(QStringLiteral("caseload"));
    EXPECT_EQ(table->horizontalHeader()->hiddenSectionCount(), 0);
    EXPECT_LE(table->horizontalHeader()->length(), table->viewport()->width());
    front.resize(900, 500);
    QTest::qWait(20);
    EXPECT_LE(table->horizontalHeader()->length(), table->viewport()->width());
}
