// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/ui/main_window.h"

#include <QSignalSpy>

#include "springback/ui/page.h"
#include "window_fixture.h"

using namespace springback;
using namespace springback::ui;

namespace {

class MainWindowTest : public test::WindowTest { };

} // namespace

TEST_F(MainWindowTest, BeginsOnTheFirstPageOfTheRailNoLargerThanTheScreen)
{
    MainWindow& window = startBegun();
    EXPECT_EQ(window.currentPage(), window.railPages().front());
    const QSize screen = window.screen()->availableSize();
    EXPECT_LT(window.width(), screen.width());
    EXPECT_LT(window.height(), screen.height());
    EXPECT_EQ(window.size().boundedTo(QSize(1180, 760)), window.size());
}

TEST_F(MainWindowTest, CtrlAndANumberGoToThePagesOfTheRailInOrder)
{
    MainWindow& window = startBegun();
    const auto pages = window.railPages();
    for (std::size_t i = pages.size(); i-- > 0;) {
        QTest::keyClick(&window, Qt::Key(Qt::Key_1 + int(i)), Qt::ControlModifier);
        EXPECT_EQ(window.currentPage(), pages[i]);
        EXPECT_TRUE(window.page(pages[i])->isVisible());
    }
}

TEST_F(MainWindowTest, CtrlPageKeysGoRoundTheRail)
{
    MainWindow& window = startBegun();
    const auto pages = window.railPages();
    QTest::keyClick(&window, Qt::Key_PageUp, Qt::ControlModifier);
    EXPECT_EQ(window.currentPage(), pages.back());
    QTest::keyClick(&window, Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(window.currentPage(), pages.front());
    window.showPage(PageId::Settings);
    QTest::keyClick(&window, Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(window.currentPage(), pages.front()) << "from a page outside the rail to its first";
}

TEST_F(MainWindowTest, AClickOnTheRailShowsThePage)
{
    MainWindow& window = startBegun();
    click(QStringLiteral("Learn"));
    EXPECT_EQ(window.currentPage(), PageId::Learn);
}

TEST_F(MainWindowTest, AScreenReaderTurnsThePagesToo)
{
    MainWindow& window = startBegun();
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&window)->role(), QAccessible::Window);
    QAccessibleInterface* learn = QAccessible::queryAccessibleInterface(button(QStringLiteral("Learn")));
    EXPECT_EQ(learn->role(), QAccessible::RadioButton) << "one of several";
    ASSERT_TRUE(learn->actionInterface());
    learn->actionInterface()->doAction(learn->actionInterface()->actionNames().value(0));
    EXPECT_EQ(window.currentPage(), PageId::Learn);
    EXPECT_TRUE(learn->state().checked);
}

TEST_F(MainWindowTest, ShowsIconsAloneBelowAThousandPixels)
{
    MainWindow& window = startBegun();
    QAbstractButton* learn = button(QStringLiteral("Learn"));
    window.resize(1180, 760);
    QTest::qWait(1);
    EXPECT_FALSE(learn->text().isEmpty());
    window.resize(900, 500);
    QTest::qWait(1);
    EXPECT_TRUE(learn->text().isEmpty());
    EXPECT_EQ(learn->accessibleName(), QStringLiteral("Learn")) << "still named for a screen reader";
    window.resize(1000, 600);
    QTest::qWait(1);
    EXPECT_FALSE(learn->text().isEmpty());
}

TEST_F(MainWindowTest, RemembersItsPageAndSize)
{
    MainWindow& window = startBegun();
    window.showPage(PageId::Learn);
    window.resize(1040, 640);
    window.close();
    program.reset();
    MainWindow& again = start();
    EXPECT_EQ(again.currentPage(), PageId::Learn);
    EXPECT_EQ(again.size(), QSize(1040, 640));
}

TEST_F(MainWindowTest, EveryPageIsUsableByKeyboardAndScreenReader)
{
    MainWindow& window = startBegun();
    auto pages = window.railPages();
    pages.push_back(PageId::Settings);
    for (const PageId page : pages) {
        window.showPage(page);
        QTest::qWait(1);
        SCOPED_TRACE(window.page(page)->title().toStdString());
        test::expectAccessible(window);
    }
}

TEST_F(MainWindowTest, LooksAroundInASampleAndComesBackToWhatWasThere)
{
    MainWindow& window = start();
    QTest::mouseClick(button(QStringLiteral("Look around with sample data")), Qt::LeftButton);
    QTest::qWait(20);
    EXPECT_NE(program->window(), nullptr);
    ASSERT_NE(button(QStringLiteral("Leave the sample")), nullptr) << "the banner stays";
    EXPECT_TRUE(program->window()->windowTitle().contains(QStringLiteral("sample")));
    test::showActive(*program->window());
    click(QStringLiteral("Learn"));
    EXPECT_NE(button(QStringLiteral("Leave the sample")), nullptr);
    click(QStringLiteral("Leave the sample"));
    QTest::qWait(20);
    EXPECT_NE(button(QStringLiteral("Begin")), nullptr) << "one's own records are as they were: none yet";
    (void)window;
}

TEST_F(MainWindowTest, SaysSavedOnlyAfterItIsAndTakesItBack)
{
    MainWindow& window = startBegun();
    window.showPage(PageId::Plan);
    QTest::qWait(1);
    click(QStringLiteral("Who looks after you: I am on my own"));
    ASSERT_NE(button(QStringLiteral("Undo")), nullptr) << "the status line offers it";
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    QTest::qWait(1);
    auto* own = button(QStringLiteral("Who looks after you: I am on my own"));
    ASSERT_NE(own, nullptr);
    EXPECT_FALSE(own->isChecked());
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::qWait(1);
    ASSERT_NE(button(QStringLiteral("Who looks after you: I am on my own")), nullptr);
    EXPECT_TRUE(button(QStringLiteral("Who looks after you: I am on my own"))->isChecked());
}

TEST_F(MainWindowTest, SpeaksAnotherLanguageAtOnce)
{
    startBegun().showPage(PageId::Settings);
    QTest::qWait(1);
    click(QStringLiteral("Deutsch"));
    QTest::qWait(20);
    EXPECT_NE(button(QStringLiteral("Heute")), nullptr);
    EXPECT_EQ(QLocale().language(), QLocale::German);
    window().showPage(PageId::Settings);
    QTest::qWait(1);
    click(QStringLiteral("English"));
    QTest::qWait(20);
    EXPECT_NE(button(QStringLiteral("Today")), nullptr);
}

TEST_F(MainWindowTest, WhatWasDoneBeforeItWasClosedCanStillBeTakenBack)
{
    const QString alone = QStringLiteral("Who looks after you: I am on my own");
    startBegun().showPage(PageId::Plan);
    QTest::qWait(1);
    click(alone);
    window().close();
    program.reset();
    MainWindow& again = start();
    QTest::qWait(1);
    ASSERT_NE(button(alone), nullptr);
    EXPECT_TRUE(button(alone)->isChecked());
    QTest::keyClick(&again, Qt::Key_Z, Qt::ControlModifier);
    QTest::qWait(1);
    EXPECT_FALSE(button(alone)->isChecked());
}

TEST_F(MainWindowTest, SaysWhatIsWrongWithAStoreThatIsNotOurs)
{
    QFile file(folder.filePath(QStringLiteral("springback.db")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("this is not a database, and long enough to have a header of its own: 0123456789 0123456789 0123456789");
    file.close();
    program = std::make_unique<Program>(*qApp, folder.path(), Surroundings{ settings, prompts, clock, silent.aids });
    program->start(app::StoreAhead(folder.path(), clock));
    EXPECT_EQ(program->window(), nullptr);
    ASSERT_NE(program->trouble(), nullptr);
    QWidget& trouble = *program->trouble();
    test::showActive(trouble);
    test::expectAccessible(trouble);
    QStringList said;
    for (const QLabel* label : trouble.findChildren<QLabel*>())
        said << label->text();
    EXPECT_TRUE(said.join(QLatin1Char(' ')).contains(folder.path())) << "it says where the data is";
    file.remove();
    for (QPushButton* each : trouble.findChildren<QPushButton*>())
        if (each->text() == QStringLiteral("Try again"))
            QTest::mouseClick(each, Qt::LeftButton);
    QTest::qWait(20);
    EXPECT_NE(program->window(), nullptr) << "trying again opens it once the file is gone";
}

TEST_F(MainWindowTest, ClosesWithAKey)
{
    MainWindow& window = startBegun();
    QTest::keyClick(&window, Qt::Key_Q, Qt::ControlModifier);
    EXPECT_FALSE(window.isVisible());
}
