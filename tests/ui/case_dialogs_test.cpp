// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>

#include "../src/ui/cases/carry_choice.h"
#include "../src/ui/cases/open_case_dialog.h"
#include "../src/ui/cases/waiting_dialog.h"
#include "../src/ui/shell/pdf_dialog.h"
#include "pages_fixture.h"
#include "springback/app/case_transfer.h"
#include "springback/ui/kit/segmented.h"
#include "window_fixture.h"

using namespace springback;
using namespace springback::test;

namespace {

class CaseDialogs : public PagesTest {
protected:
    void SetUp() override { begin(HistoryBuilder().goods(0, 6), 7); }
    QString file(const exchange::CaseFile& content)
    {
        const QString path = m_folder.filePath(QStringLiteral("case.json"));
        EXPECT_TRUE(exchange::writeCaseFile(content, path));
        return path;
    }
    exchange::CaseFile here() { return app::caseToExport(workspace()); }
    /// The case as it is here, with a plan of a clinician's and a visit.
    exchange::CaseFile fromClinician()
    {
        auto content = here();
        auto& episode = content.content.episodes.front();
        PlanVersion plan;
        plan.meta = { .id = Id::random(), .owner = episode.episode.meta.id };
        plan.meta.created = plan.meta.edited = *parseMoment("2026-03-07T10:00:00Z");
        plan.date = makeDate(2026, 3, 7);
        plan.plan = publishedPlan();
        plan.plan.stages[0].dose.sets = 4;
        plan.by = "Dr A";
        plan.reason = "less for now";
        episode.plans.push_back(plan);
        Visit visit;
        visit.meta = plan.meta;
        visit.meta.id = Id::random();
        visit.date = plan.date;
        visit.sharedNote = "well done";
        episode.visits.push_back(visit);
        return content;
    }
    static QString textOf(QWidget& dialog, const char* name) { return part<QLabel>(dialog, name)->text(); }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(CaseDialogs, OpeningShowsWhoAndWhatBeforeAnythingIsStored)
{
    ui::OpenCaseDialog dialog(context(), file(fromClinician()));
    showActive(dialog);
    expectAccessible(dialog);
    EXPECT_TRUE(records().visits.empty());
    EXPECT_TRUE(textOf(dialog, "changes").contains(QStringLiteral("New: 1"))) << qPrintable(textOf(dialog, "changes"));
    EXPECT_TRUE(textOf(dialog, "changes").contains(QStringLiteral("author not proven")));
    click(part<QPushButton>(dialog, "merge"));
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_EQ(records().visits.size(), 1u);
    EXPECT_TRUE(records().plans.empty());
    EXPECT_EQ(app::waitingStates(workspace()).size(), 1u);
}

TEST_F(CaseDialogs, SomeoneNewIsKeptAsANewRunner)
{
    exchange::CaseFile other;
    other.content.runner.meta.id = other.content.runner.meta.owner = Id::random();
    other.content.runner.name = "Ada";
    ui::OpenCaseDialog dialog(context(), file(other));
    showActive(dialog);
    EXPECT_FALSE(part<QPushButton>(dialog, "merge")->isVisible());
    click(part<QPushButton>(dialog, "keepAsNew"));
    EXPECT_EQ(workspace().runner()->name, "Ada");
}

TEST_F(CaseDialogs, AFileThatIsNoCaseSaysSoAndOffersNothing)
{
    QTemporaryDir folder;
    QFile broken(folder.filePath(QStringLiteral("broken.json")));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("{\"format\":\"springback-case\",\"version\":\"2.0\"}");
    broken.close();
    ui::OpenCaseDialog dialog(context(), broken.fileName());
    showActive(dialog);
    EXPECT_TRUE(textOf(dialog, "error").contains(QStringLiteral("Nothing was stored")));
    EXPECT_FALSE(part<QPushButton>(dialog, "merge")->isVisible());
    EXPECT_FALSE(part<QPushButton>(dialog, "keepAsNew")->isVisible());
}

TEST_F(CaseDialogs, TheWaitingPlanShowsBeforeAndAfterAndIsAccepted)
{
    ui::OpenCaseDialog opening(context(), file(fromClinician()));
    showActive(opening);
    click(part<QPushButton>(opening, "merge"));
    const auto waiting = app::waitingStates(workspace());
    ASSERT_EQ(waiting.size(), 1u);
    ui::WaitingDialog dialog(context(), waiting.front());
    showActive(dialog);
    expectAccessible(dialog);
    click(part<QPushButton>(dialog, "askBack"));
    EXPECT_TRUE(dialog.isVisible()) << "a question needs words";
    click(part<QPushButton>(dialog, "accept"));
    EXPECT_FALSE(dialog.isVisible());
    ASSERT_EQ(records().plans.size(), 1u);
    EXPECT_EQ(records().plans.front().meta.provenance, Provenance::FromFile);
}

TEST_F(CaseDialogs, WhatWasMergedOffersNoUndoButNamesTheBackups)
{
    const QString path = file(fromClinician());
    QTimer::singleShot(50, qApp, [] {
        auto* dialog = QApplication::activeModalWidget();
        ASSERT_TRUE(dialog);
        click(part<QPushButton>(*dialog, "merge"));
    });
    ui::openCases(context(), { path }, nullptr);
    EXPECT_FALSE(workspace().canUndo());
    ASSERT_FALSE(prompts.asked.empty());
    EXPECT_TRUE(prompts.asked.back().text.contains(QStringLiteral("backups")));
    EXPECT_TRUE(prompts.asked.back().text.contains(QStringLiteral("waits for your yes")));
}

TEST_F(CaseDialogs, ThePdfDialogWritesASealedFileThatOpensAgain)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.pdf"));
    ui::AppContext app = context();
    ui::PdfDialog dialog(app);
    showActive(dialog);
    auto* what = dialog.findChild<ui::Segmented*>(QStringLiteral("carries"));
    what->setCurrent(1);
    Q_EMIT what->chosen(1);
    QApplication::processEvents();
    for (const char* name : { "password", "passwordAgain" })
        typeInto(dialog, name, QStringLiteral("kestrel over moor"));
    for (QLineEdit* edit : dialog.findChildren<QLineEdit*>())
        if (edit->accessibleName() == QStringLiteral("Save as"))
            edit->setText(path);
    expectAccessible(dialog);
    for (QPushButton* button : dialog.findChildren<QPushButton*>())
        if (button->isDefault())
            click(button);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    ui::OpenCaseDialog opening(context(), path);
    showActive(opening);
    EXPECT_TRUE(part<QPushButton>(opening, "unlock")->isVisible());
    typeInto(opening, "password", QStringLiteral("wrong"));
    click(part<QPushButton>(opening, "unlock"));
    EXPECT_FALSE(part<QLabel>(opening, "about")->isVisible());
    typeInto(opening, "password", QStringLiteral("kestrel over moor"));
    click(part<QPushButton>(opening, "unlock"));
    EXPECT_TRUE(part<QLabel>(opening, "about")->isVisible());
    const QString changes = part<QLabel>(opening, "changes")->text();
    // The made-up records have no time of editing, so that some versions of the file are not known by their id.
    EXPECT_TRUE(changes.contains(QStringLiteral("nothing changes"))) << qPrintable(changes);
    for (const char* word : { "New:", "Changed:", "Removed:", "Restored:" })
        EXPECT_FALSE(changes.contains(QLatin1String(word))) << qPrintable(changes);
}

TEST_F(CaseDialogs, ASealedFileNeedsThePasswordTwiceAndSaysWhatItDiscloses)
{
    ui::CarryChoice choice;
    showActive(choice);
    EXPECT_TRUE(choice.isComplete()) << "the pages alone need nothing";
    auto* what = choice.findChild<ui::Segmented*>(QStringLiteral("carries"));
    what->setCurrent(1);
    Q_EMIT what->chosen(1);
    expectAccessible(choice);
    EXPECT_FALSE(choice.isComplete());
    QTest::keyClicks(choice.findChild<QLineEdit*>(QStringLiteral("password")), QStringLiteral("kestrel 7"));
    EXPECT_FALSE(choice.isComplete());
    QTest::keyClicks(choice.findChild<QLineEdit*>(QStringLiteral("passwordAgain")), QStringLiteral("kestrel 7"));
    EXPECT_TRUE(choice.isComplete());
    EXPECT_EQ(choice.wishes().carries, app::Carries::CaseSealed);
    EXPECT_EQ(choice.wishes().password, QStringLiteral("kestrel 7"));
}
