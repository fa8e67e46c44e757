// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTableView>

#include "../src/ui/import/import_desk.h"
#include "../src/ui/import/import_dialog.h"
#include "pages_fixture.h"
#include "springback/app/store_opening.h"
#include "support/samples.h"
#include "support/temp_folder.h"

using namespace springback;
using namespace springback::test;

namespace {

struct Truth {
    double metres;
    double seconds;
    auto operator<=>(const Truth&) const = default;
};

/// Somebody who has run since 2005, and imports file after file.
class SamplesInTheWindow : public PagesTest {
protected:
    /// A store of its own for each file: what an import left in the trash is said when it comes again.
    void begin()
    {
        mine.reset();
        folder.emplace();
        auto opened = app::openWorkspace(QString::fromStdString(folder->path().string()), clock);
        ASSERT_TRUE(opened.has_value());
        mine = std::move(*opened);
        Runner runner;
        Episode episode;
        episode.start = makeDate(2005, 1, 1);
        ASSERT_FALSE(mine->addRunner(runner, episode, {}));
    }
    ui::ImportDialog* open(const QString& path)
    {
        ui::importRuns({ *mine, settings, prompts, clock, navigator }, { path }, nullptr);
        auto* dialog = qobject_cast<ui::ImportDialog*>(QApplication::activeModalWidget());
        EXPECT_TRUE(dialog && QTest::qWaitFor([&] { return !dialog->presenter().isReading(); }, 60'000));
        return dialog;
    }
    /// What a person does who knows the file: kilometres where the file proves nothing, yes to what is doubtful.
    static void answer(ui::ImportDialog& dialog)
    {
        if (auto* unit = dialog.findChild<QWidget*>(QStringLiteral("unit")); unit && unit->isVisible())
            click(unit->findChildren<QAbstractButton*>().at(0));
        auto* view = part<QTableView>(dialog, "preview");
        for (std::size_t row = 0; row < dialog.presenter().rows().size(); ++row) {
            const auto& shown = dialog.presenter().rows()[row];
            if (!shown.canTick || shown.isTicked)
                continue;
            view->setFocus();
            view->setCurrentIndex(view->model()->index(static_cast<int>(row), 0));
            QTest::keyClick(view, Qt::Key_Space);
        }
    }
    static std::vector<Truth> truthsOf(const QString& samples, const QString& name)
    {
        std::vector<Truth> truths;
        for (const Line& line : runsOf(samples, name)) {
            const auto number = [&line](const char* cell) { return value(line, cell).toDouble(); };
            double time = std::max(number("elapsed_s"), number("duration_s"));
            if (time <= 0 || time > kRunMostHours * 3600.0)
                time = std::max(number("timer_s"), number("moving_s"));
            if (number("distance_m") > 0) // a run without a distance is shown, and must be logged by hand
                truths.push_back({ number("distance_m"), time });
        }
        std::sort(truths.begin(), truths.end());
        return truths;
    }
    std::vector<Truth> stored() const
    {
        std::vector<Truth> runs;
        for (const springback::Run& run : mine->history()->records().runs)
            runs.push_back({ static_cast<double>(run.distance.units) / Distance::kPerMetre,
                static_cast<double>(run.duration.count()) });
        std::sort(runs.begin(), runs.end());
        return runs;
    }
    void expectImported(const QString& samples, const QString& name)
    {
        ASSERT_NO_FATAL_FAILURE(begin());
        const auto truths = truthsOf(samples, name);
        QPointer<ui::ImportDialog> dialog = open(samples + u'/' + name);
        ASSERT_TRUE(dialog);
        answer(*dialog);
        QStringList refused;
        for (const auto& row : dialog->presenter().rows())
            if (!row.isSkipped && !row.isTicked)
                refused << row.date + u' ' + row.distance + u' ' + row.why;
        ASSERT_EQ(dialog->presenter().ticked(), static_cast<int>(truths.size())) << qPrintable(refused.join(u'\n'));
        auto* button = part<QPushButton>(*dialog, "import");
        EXPECT_EQ(button->isEnabled(), !truths.empty());
        click(button);
        if (dialog)
            dialog->reject();
        const auto runs = stored();
        ASSERT_EQ(runs.size(), truths.size());
        for (std::size_t i = 0; i < runs.size(); ++i) {
            const bool isMeasured = name.startsWith(QLatin1String("gpx"));
            EXPECT_NEAR(runs[i].metres, truths[i].metres, isMeasured ? truths[i].metres / 100 : 0.51);
            EXPECT_NEAR(runs[i].seconds, truths[i].seconds, 0.51);
        }
        EXPECT_FALSE(mine->undo());
        EXPECT_TRUE(stored().empty()) << "one step takes an import back";
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    std::optional<TempFolder> folder;
    FakeClock clock{ *parseMoment("2026-06-01T08:00:00+02:00") };
    std::unique_ptr<app::Workspace> mine;
};

} // namespace

TEST_F(SamplesInTheWindow, ComeOutAsTheirManifestSays)
{
    const QString samples = samplesFolder();
    if (samples.isEmpty())
        GTEST_SKIP() << kNoSamples;
    for (const QString& name : filesOfManifest(samples)) {
        SCOPED_TRACE(name.toStdString());
        ASSERT_NO_FATAL_FAILURE(expectImported(samples, name));
    }
}
