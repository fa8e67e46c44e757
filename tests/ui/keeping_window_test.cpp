// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QComboBox>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>

#include "springback/app/backup_keeper.h"
#include "springback/ui/kit/dialog.h"
#include "window_fixture.h"

using namespace springback;
using namespace springback::ui;

namespace {

/// The window's own doors to backups, restoring and erasing.
class KeepingWindow : public test::WindowTest {
protected:
    /// Begun with a name, on the settings.
    MainWindow& begin()
    {
        MainWindow& window = startBegun();
        window.showPage(PageId::Settings);
        QTest::qWait(1);
        return window;
    }
    QString label(const char* name)
    {
        auto* found = program->window()->findChild<QLabel*>(QLatin1String(name));
        return found ? found->text() : QString();
    }
    app::BackupKeeper& keeper() { return *program->window()->findChild<app::BackupKeeper*>(); }
    /// What is done in the next dialog that opens.
    static void inDialog(std::function<void(Dialog&)> act)
    {
        QTimer::singleShot(50, qApp, [act = std::move(act)] {
            auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            test::expectAccessible(*dialog);
            act(*dialog);
        });
    }
    static void clickIn(QWidget& dialog, const char* name)
    {
        auto* button = dialog.findChild<QAbstractButton*>(QLatin1String(name));
        ASSERT_NE(button, nullptr) << name;
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QString troubleText()
    {
        QStringList said;
        for (const QLabel* each : program->trouble()->findChildren<QLabel*>())
            said << each->text();
        return said.join(u' ');
    }
    /// Starts anew on a file of which a part was overwritten.
    void openDamaged()
    {
        program.reset();
        QFile file(folder.filePath(QStringLiteral("springback.db")));
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        file.seek(100);
        file.write(QByteArray(2'000, '\0'));
        file.close();
        program
            = std::make_unique<Program>(*qApp, folder.path(), Surroundings{ settings, prompts, clock, silent.aids });
        program->start(app::StoreAhead(folder.path(), clock));
        ASSERT_NE(program->trouble(), nullptr);
        test::showActive(*program->trouble());
        test::expectAccessible(*program->trouble());
    }
    void clickTrouble(const QString& text)
    {
        for (QPushButton* each : program->trouble()->findChildren<QPushButton*>())
            if (each->text() == text)
                return QTest::mouseClick(each, Qt::LeftButton);
        ADD_FAILURE() << "no button " << qPrintable(text);
    }
};

} // namespace

TEST_F(KeepingWindow, SettingsAndStatusLineSayWhenTheLastVerifiedBackupWasMade)
{
    begin();
    EXPECT_EQ(label("lastBackup"), QStringLiteral("No verified backup yet"));
    EXPECT_EQ(label("kept"), QStringLiteral("No verified backup yet"));
    click(QStringLiteral("Back up now"));
    EXPECT_EQ(label("lastBackup"), QStringLiteral("Last verified backup: today 08:00"));
    EXPECT_EQ(label("kept"), QStringLiteral("Last verified backup: today 08:00"));
    clock.advance(std::chrono::hours(24));
    keeper().noticeChange();
    EXPECT_EQ(label("kept"), QStringLiteral("Last verified backup: yesterday 08:00"));
}

TEST_F(KeepingWindow, ARestoreShowsBothSidesFirst)
{
    begin();
    click(QStringLiteral("Back up now"));
    bool seen = false;
    inDialog([&seen](Dialog& dialog) {
        EXPECT_EQ(dialog.findChild<QComboBox*>()->count(), 1);
        seen = true;
        clickIn(dialog, "restore");
    });
    click(QStringLiteral("Restore…"));
    QTest::qWait(20);
    EXPECT_TRUE(seen);
    ASSERT_FALSE(prompts.asked.empty());
    EXPECT_TRUE(prompts.asked.back().text.contains(QStringLiteral("before-restore-")));
    EXPECT_NE(program->window(), nullptr);
}

TEST_F(KeepingWindow, ErasingAsksForTheNameAndBeginsAnew)
{
    start();
    auto* name = program->window()->findChild<QLineEdit*>();
    ASSERT_NE(name, nullptr);
    QTest::keyClicks(name, QStringLiteral("Noor"));
    click(QStringLiteral("Begin"));
    window().showPage(PageId::Settings);
    inDialog([](Dialog& dialog) {
        clickIn(dialog, "erase");
        EXPECT_TRUE(dialog.isVisible()) << "without the name nothing is erased";
        QTest::keyClicks(dialog.findChild<QLineEdit*>(QStringLiteral("name")), QStringLiteral("Noor"));
        clickIn(dialog, "erase");
    });
    click(QStringLiteral("Erase this person…"));
    QTest::qWait(20);
    EXPECT_TRUE(prompts.asked.back().text.contains(QStringLiteral("read through")));
    EXPECT_NE(button(QStringLiteral("Begin")), nullptr) << "there is nobody: it begins anew";
}

TEST_F(KeepingWindow, TheArchiveIsReversible)
{
    begin();
    click(QStringLiteral("Put into the archive"));
    click(QStringLiteral("Take out of the archive"));
    EXPECT_NE(button(QStringLiteral("Put into the archive")), nullptr);
}

TEST_F(KeepingWindow, ADamagedStoreOffersTheBackupAndComesBack)
{
    begin();
    click(QStringLiteral("Back up now"));
    openDamaged();
    EXPECT_TRUE(troubleText().contains(QStringLiteral("of today 08:00"))) << qPrintable(troubleText());
    clickTrouble(QStringLiteral("Go back to the backup"));
    QTest::qWait(20);
    EXPECT_NE(program->window(), nullptr);
    EXPECT_TRUE(prompts.asked.back().text.contains(QStringLiteral("damaged-")));
}

TEST_F(KeepingWindow, ADamagedStoreWithoutABackupComesBackFromOneThatWasChosen)
{
    begin();
    click(QStringLiteral("Back up now"));
    const QTemporaryDir elsewhere;
    QDirIterator made(folder.filePath(QStringLiteral("backups")), { QStringLiteral("*.db") }, QDir::Files);
    ASSERT_TRUE(made.hasNext());
    const QString kept = elsewhere.filePath(QStringLiteral("kept.db"));
    ASSERT_TRUE(QFile::rename(made.next(), kept));
    QFile wrong(elsewhere.filePath(QStringLiteral("wrong.db")));
    ASSERT_TRUE(wrong.open(QIODevice::WriteOnly));
    wrong.write(QByteArray(9'000, 'x'));
    wrong.close();
    openDamaged();
    EXPECT_TRUE(troubleText().contains(QStringLiteral("No backup that is sound was found")))
        << qPrintable(troubleText());
    const auto choose = [this](const QStringList& files) {
        prompts.openNames.push_back(files);
        clickTrouble(QStringLiteral("Choose a backup…"));
        QTest::qWait(20);
    };
    choose({});
    choose({ wrong.fileName() });
    EXPECT_TRUE(prompts.asked.back().text.contains(QStringLiteral("Nothing was restored")));
    choose({ kept });
    EXPECT_TRUE(prompts.asked.back().buttons.contains(QStringLiteral("Go back to the backup"))) << "asked, and refused";
    ASSERT_NE(program->trouble(), nullptr);
    EXPECT_EQ(program->window(), nullptr);
    prompts.choices.push_back(0);
    choose({ kept });
    EXPECT_NE(program->window(), nullptr);
    EXPECT_TRUE(prompts.asked.back().text.contains(QStringLiteral("damaged-")));
}
