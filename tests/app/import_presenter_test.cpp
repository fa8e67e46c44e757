// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractItemModelTester>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "springback/app/import_presenter.h"
#include "springback/app/watch_folder.h"
#include "support/samples.h"
#include "workspace_fixture.h"

namespace springback::app {

namespace {

class ImportPreview : public WorkspaceTest {
protected:
    static minutes oneHourEast(Instant) { return minutes{ 60 }; }
    QString path(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }
    void write(const char* name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static int count(const ImportPresenter& presenter, Standing kind)
    {
        return static_cast<int>(std::count_if(presenter.rows().begin(), presenter.rows().end(),
            [kind](const auto& row) { return !row.isSkipped && row.kind == kind; }));
    }

    QTemporaryDir folder;
    ImportPresenter presenter{ workspace, oneHourEast };
};

} // namespace

TEST_F(ImportPreview, ADuplicateCannotBeTickedAndANewRunIs)
{
    write("a.csv", "date,distance km,type\n2026-03-05 07:00,5,Run\n2026-03-05 07:01,5,Run\n2026-03-06 09:30,6,Run\n");
    ImportTableModel model(presenter);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    presenter.read({ path("a.csv") });
    EXPECT_FALSE(presenter.isReading()) << "small files are read at once";
    EXPECT_EQ(presenter.ticked(), 2);
    presenter.toggle(1);
    EXPECT_EQ(presenter.ticked(), 2);
    EXPECT_FALSE(presenter.store());
    EXPECT_EQ(records().runs.size(), 2U);
}

TEST_F(ImportPreview, AnAnswerReadsTheFileAgain)
{
    write("a.csv", "date,distance,type\n2026-03-05,5,Run\n");
    presenter.read({ path("a.csv") });
    ASSERT_EQ(presenter.openFiles().size(), 1U);
    presenter.tickAsked();
    EXPECT_EQ(presenter.ticked(), 0) << "no word about a run says what its unit is";
    exchange::RunFileAnswers answers;
    answers.unit = LengthUnit::Miles;
    presenter.answer(0, answers);
    EXPECT_EQ(presenter.ticked(), 1);
    EXPECT_EQ(presenter.rows()[0].distance, QStringLiteral("5.0 mi"));
}

TEST_F(ImportPreview, AFolderIsReadBesideTheWindow)
{
    QDir().mkpath(path("watch"));
    write("watch/a.csv", "date,distance km,type\n2026-03-05,5,Run\n");
    const QSignalSpy changed(&presenter, &ImportPresenter::changed);
    presenter.read({ path("watch") });
    EXPECT_TRUE(presenter.isReading());
    EXPECT_TRUE(QTest::qWaitFor([&] { return !presenter.isReading(); }));
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(presenter.ticked(), 1);
}

TEST_F(ImportPreview, AllSamplesComeOutAsTheirManifestSays)
{
    const QString samples = test::samplesFolder();
    if (samples.isEmpty())
        GTEST_SKIP() << test::kNoSamples;
    Episode early = *workspace.episode();
    early.start = makeDate(2008, 3, 1);
    ASSERT_FALSE(workspace.saveEpisode(early));
    clock.set(*parseMoment("2026-03-11T08:00:00+01:00"));
    int runs = 0;
    QStringList files;
    for (const QString& name : test::filesOfManifest(samples)) {
        files << samples + u'/' + name;
        runs += static_cast<int>(test::runsOf(samples, name).size());
    }
    presenter.read(files);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !presenter.isReading(); }, 30'000));
    EXPECT_EQ(
        std::count_if(presenter.rows().begin(), presenter.rows().end(), [](const auto& row) { return !row.isSkipped; }),
        runs);
    EXPECT_EQ(count(presenter, Standing::Duplicate), 2) << "the two pairs that the manifest names";
    EXPECT_EQ(count(presenter, Standing::CannotBeStored), 2) << "two runs without a distance";
    EXPECT_FALSE(presenter.troubles().isEmpty());
}

TEST(WatchFolders, KeepWhatWasLookedAtOutOfTheSettings)
{
    const QTemporaryDir data;
    const QTemporaryDir watched;
    QFile file(watched.filePath(QStringLiteral("a.FIT")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    WatchFolder watch(data.path());
    EXPECT_TRUE(watch.fresh().isEmpty()) << "no folder is named";
    ASSERT_TRUE(watch.setFolder(watched.path()));
    ASSERT_EQ(watch.fresh().size(), 1);
    EXPECT_TRUE(watch.markSeen(watch.fresh()));
    EXPECT_TRUE(WatchFolder(data.path()).fresh().isEmpty());
    EXPECT_TRUE(WatchFolder(data.path()).setFolder({}));
    EXPECT_TRUE(WatchFolder(data.path()).folder().isEmpty());
}

} // namespace springback::app
