// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDropEvent>
#include <QMimeData>
#include <QTableView>
#include <QTemporaryDir>

#include "../src/ui/import/import_desk.h"
#include "../src/ui/import/import_dialog.h"
#include "pages_fixture.h"
#include "springback/app/watch_folder.h"
#include "springback/ui/runs_page.h"
#include "window_fixture.h"

using namespace springback;
using namespace springback::test;

namespace {

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

class ImportDialogs : public PagesTest {
protected:
    // Today is Sunday 8 March 2026.
    void SetUp() override { begin(HistoryBuilder().miles(0, 600).goods(0, 6), 7); }
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    ui::ImportDialog* open(const char* name, const QByteArray& bytes)
    {
        write(path(name), bytes);
        ui::importRuns(context(), { path(name) }, nullptr);
        auto* dialog = qobject_cast<ui::ImportDialog*>(QApplication::activeModalWidget());
        EXPECT_TRUE(dialog);
        return dialog;
    }
    static QByteArray table(const QByteArray& rows) { return "date,distance km,duration,type\n" + rows; }

private:
    QTemporaryDir m_folder;
};

constexpr auto kThree
    = "2026-03-02 07:00,5.2,31:00,Run\n2026-03-07 07:00,8,40:00,Run\n2026-03-07 09:00,20,40:00,Ride\n";

} // namespace

TEST_F(ImportDialogs, NothingIsStoredBeforeThePersonSaysSo)
{
    auto* dialog = open("a.csv", table(kThree));
    ASSERT_TRUE(dialog);
    EXPECT_EQ(part<QTableView>(*dialog, "preview")->model()->rowCount(), 3);
    EXPECT_TRUE(records().runs.empty());
    expectAccessible(*dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_TRUE(records().runs.empty());
}

TEST_F(ImportDialogs, RunsAreStoredThenOnlyTheNewestAreAskedForRatings)
{
    QPointer<ui::ImportDialog> dialog = open("a.csv", table(kThree));
    click(part<QPushButton>(*dialog, "import"));
    ASSERT_EQ(records().runs.size(), 2U);
    ASSERT_TRUE(dialog && dialog->isVisible()) << "the run of yesterday is asked about";
    EXPECT_FALSE(dialog->findChild<ui::RatingRow*>(QStringLiteral("during1")));
    rate(*dialog, "during0", QStringLiteral("2"));
    click(part<QPushButton>(*dialog, "import"));
    EXPECT_EQ(records().runs[1].during, Pain::of(2));
    EXPECT_FALSE(records().runs[1].after) << "left open is not given";
    EXPECT_FALSE(records().runs[0].during);
    EXPECT_FALSE(workspace().undo());
    EXPECT_FALSE(workspace().undo());
    EXPECT_TRUE(records().runs.empty()) << "the import is one step back";
}

TEST_F(ImportDialogs, ARowIsTickedByMouseAndBySpace)
{
    auto* dialog = open("a.csv", "date,distance km\n2026-03-02,5\n2026-03-03,6\n");
    ASSERT_TRUE(dialog);
    const QAbstractItemModelTester tester(
        part<QTableView>(*dialog, "preview")->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto* store = part<QPushButton>(*dialog, "import");
    EXPECT_FALSE(store->isEnabled()) << "no column says that they are runs";
    auto* view = part<QTableView>(*dialog, "preview");
    view->setFocus();
    view->setCurrentIndex(view->model()->index(1, 2));
    QTest::keyClick(view, Qt::Key_Space);
    EXPECT_EQ(dialog->presenter().ticked(), 1);
    click(part<QPushButton>(*dialog, "tickAsked"));
    EXPECT_EQ(dialog->presenter().ticked(), 2);
    QTest::keyClick(view, Qt::Key_Space);
    EXPECT_EQ(dialog->presenter().ticked(), 1);
    click(store);
    EXPECT_EQ(records().runs.size(), 1U);
}

TEST_F(ImportDialogs, ColumnsAndUnitAreChosenByThePerson)
{
    auto* dialog = open("odd.csv", "x,y,z\nRun,2026-03-02,3.1\n");
    ASSERT_TRUE(dialog);
    EXPECT_FALSE(part<QPushButton>(*dialog, "import")->isEnabled());
    const auto choose = [&](const char* name, int index) {
        auto* box = part<QComboBox>(*dialog, name);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < index; ++i)
            QTest::keyClick(box, Qt::Key_Down);
    };
    choose("column0", 2);
    choose("column1", 3);
    choose("column3", 1);
    auto* unit = part<QWidget>(*dialog, "unit");
    click(unit->findChildren<QAbstractButton*>().at(1));
    EXPECT_EQ(dialog->presenter().ticked(), 1);
    click(part<QPushButton>(*dialog, "import"));
    ASSERT_EQ(records().runs.size(), 1U);
    EXPECT_EQ(records().runs[0].distance, Distance::ofHundredthMiles(310));
}

TEST_F(ImportDialogs, AFileThatCannotBeReadIsSaidToBeSo)
{
    auto* dialog = open("a.fit", "no");
    ASSERT_TRUE(dialog);
    EXPECT_FALSE(dialog->presenter().troubles().isEmpty());
    EXPECT_FALSE(part<QPushButton>(*dialog, "import")->isEnabled());
    dialog->reject();
}

TEST_F(ImportDialogs, ACorrectedRunShowsWhatTheFileSaid)
{
    auto* dialog = open("a.csv", table("2026-03-02 07:00,5,31:00,Run\n"));
    click(part<QPushButton>(*dialog, "import"));
    ASSERT_EQ(records().runs.size(), 1U);
    const Id id = records().runs[0].meta.id;
    auto* form = edit(RecordKind::Run, id);
    EXPECT_EQ(part<QLabel>(*form, "origin")->text(), QStringLiteral("From a.csv."));
    typeInto(*form, "distance_m", QStringLiteral("3.5"));
    pressEnter(*part<QLineEdit>(*form, "distance_m"));
    EXPECT_EQ(records().runs[0].importedDistance, Distance::ofMetres(5000));
    form = edit(RecordKind::Run, id);
    EXPECT_EQ(part<QLabel>(*form, "origin")->text(), QStringLiteral("From a.csv, which said 3.11 mi."));
    form->reject();
}

TEST_F(ImportDialogs, TheRunsPageAsksForFiles)
{
    write(path("a.csv"), table(kThree));
    prompts.openNames.push_back({ path("a.csv") });
    ui::RunsPage page(context());
    showActive(page);
    click(part<QPushButton>(page, "importRuns"));
    auto* dialog = qobject_cast<ui::ImportDialog*>(QApplication::activeModalWidget());
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->presenter().ticked(), 2);
    dialog->reject();
}

TEST_F(WindowTest, FilesDroppedOnTheWindowAreShown)
{
    const QTemporaryDir files;
    write(files.filePath(QStringLiteral("a.csv")), "date,distance km,type\n2026-03-01,5,Run\n");
    ui::MainWindow& main = startBegun();
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(files.filePath(QStringLiteral("a.csv"))) });
    QDragEnterEvent enter({ 200, 200 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&main, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop({ 200, 200 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&main, &drop);
    auto* dialog = qobject_cast<ui::ImportDialog*>(QApplication::activeModalWidget());
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->presenter().ticked(), 1);
    dialog->reject();
}

TEST_F(WindowTest, NewFilesInTheWatchFolderAreOfferedOnce)
{
    const QTemporaryDir files;
    write(files.filePath(QStringLiteral("a.csv")), "date,distance km,type\n2026-03-01,5,Run\n");
    ASSERT_TRUE(app::WatchFolder(folder.path()).setFolder(files.path()));
    startBegun();
    ASSERT_TRUE(QTest::qWaitFor([this] { return button(QStringLiteral("Look at them")) != nullptr; }));
    click(QStringLiteral("Look at them"));
    auto* dialog = qobject_cast<ui::ImportDialog*>(QApplication::activeModalWidget());
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->presenter().ticked(), 1);
    dialog->reject();
    EXPECT_TRUE(app::WatchFolder(folder.path()).fresh().isEmpty());
    EXPECT_EQ(QFile(folder.filePath(QStringLiteral("watch-folder.json"))).permissions()
            & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
        QFileDevice::Permissions());
    write(files.filePath(QStringLiteral("a.csv")), "date,distance km,type\n2026-03-01,5.5,Run\n");
    EXPECT_EQ(app::WatchFolder(folder.path()).fresh().size(), 1) << "a file that has changed is new again";
}
