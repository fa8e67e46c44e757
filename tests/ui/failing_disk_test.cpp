// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QPlainTextEdit>

#include "pages_fixture.h"
#include "springback/app/store_opening.h"
#include "support/faulty_vfs.h"
#include "support/temp_folder.h"

using namespace springback;
using namespace springback::test;

namespace {

/// Forms over a store in a file, on a disk that can be made to fail.
class FormsOnAFailingDisk : public ::testing::Test {
protected:
    FormsOnAFailingDisk()
    {
        auto opened = app::openWorkspace(QString::fromStdString(folder.path().string()), clock);
        EXPECT_TRUE(opened.has_value());
        workspace = std::move(*opened);
        Runner runner;
        runner.name = "Noor";
        Episode episode;
        episode.start = workspace->today();
        EXPECT_FALSE(workspace->addRunner(runner, episode, {}));
    }
    ui::EntryDialog* add(RecordKind kind)
    {
        ui::AppContext context{ *workspace, settings, prompts, clock, navigator };
        auto* dialog = ui::addEntry(context, kind, workspace->today(), nullptr);
        if (dialog)
            showActive(*dialog);
        return dialog;
    }
    std::size_t stored() const { return workspace->history()->records().all().size(); }

    FaultyVfs disk;
    TempFolder folder;
    FakeClock clock;
    app::Settings settings;
    FakePrompts prompts;
    KeptNavigator navigator;
    std::unique_ptr<app::Workspace> workspace;
};

} // namespace

TEST_F(FormsOnAFailingDisk, KeepWhatWasTypedSayWhatWasNotSavedAndSaveItOnceItCanBe)
{
    std::size_t forms = 0;
    for (const RecordKind kind : { RecordKind::CheckIn, RecordKind::Session, RecordKind::Run, RecordKind::Pause,
             RecordKind::Visit, RecordKind::Measure }) {
        for (const DiskFault fault : { DiskFault::Full, DiskFault::BadSector, DiskFault::ReadOnly }) {
            SCOPED_TRACE(int(kind) * 10 + int(fault));
            const QString typed = QStringLiteral("typed by hand, at six in the morning, %1").arg(int(fault));
            QPointer<ui::EntryDialog> form = add(kind);
            ASSERT_TRUE(form);
            if (kind == RecordKind::Run || kind == RecordKind::Measure)
                for (QLineEdit* edit : form->findChildren<QLineEdit*>())
                    if (edit->isVisible() && edit->isEnabled() && !edit->isReadOnly() && edit->text().isEmpty())
                        QTest::keyClicks(edit, QStringLiteral("5"));
            auto* note = form->findChild<QPlainTextEdit*>();
            ASSERT_TRUE(note);
            note->setFocus();
            note->selectAll(); // a morning has one check-in, which is opened again
            QTest::keyClicks(note, typed);
            const std::size_t before = stored();
            disk.failFrom(1, fault);
            QTest::mouseClick(form->saveButton(), Qt::LeftButton);
            ASSERT_TRUE(form && form->isVisible()) << "the form stays";
            EXPECT_EQ(note->toPlainText(), typed);
            EXPECT_TRUE(form->complaint().contains(QStringLiteral("Nothing was saved")))
                << qPrintable(form->complaint());
            EXPECT_TRUE(form->complaint().contains(QString::fromStdString(folder.path().string())));
            EXPECT_EQ(stored(), before);
            disk.heal();
            QTest::mouseClick(form->saveButton(), Qt::LeftButton);
            EXPECT_FALSE(form && form->isVisible()) << qPrintable(form->complaint());
            ++forms;
        }
    }
    EXPECT_EQ(forms, 18u);
    EXPECT_TRUE(workspace->database().check().sound);
}
