// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCheckBox>
#include <QLineEdit>
#include <QScrollArea>

#include "../../src/ui/first_start/cards.h"
#include "window_fixture.h"

using namespace springback;
using namespace springback::ui;

namespace {

class FirstStartPageTest : public test::WindowTest {
protected:
    QLineEdit* edit(const QString& name)
    {
        for (QLineEdit* each : program->window()->findChildren<QLineEdit*>())
            if (each->accessibleName() == name)
                return each;
        return nullptr;
    }
    app::OpenedWorkspace stored() { return app::openWorkspace(folder.path(), clock); }
};

} // namespace

TEST_F(FirstStartPageTest, OneClickIsEnoughToBegin)
{
    start();
    click(QStringLiteral("Begin"));
    const auto workspace = stored();
    ASSERT_TRUE(workspace.has_value());
    ASSERT_NE((*workspace)->runner(), nullptr);
    EXPECT_EQ(button(QStringLiteral("Begin")), nullptr) << "the questions are gone";
    EXPECT_NE(button(QStringLiteral("Plan")), nullptr) << "the rail has come";
}

TEST_F(FirstStartPageTest, StoresWhatIsTypedAndChosen)
{
    start();
    QTest::keyClicks(edit(QStringLiteral("Your name, or initials")), QStringLiteral("Noor"));
    click(QStringLiteral("Sore side: Right"));
    QTest::keyClicks(edit(QStringLiteral("In a usual week")), QStringLiteral("6"));
    click(QStringLiteral("Unit: Miles"));
    click(QStringLiteral("Clinician: I have a clinician"));
    QTest::keyClicks(edit(QStringLiteral("Their name")), QStringLiteral("Dr Vega"));
    click(QStringLiteral("Begin"));
    const auto workspace = stored();
    ASSERT_TRUE(workspace.has_value());
    EXPECT_EQ((*workspace)->runner()->name, "Noor");
    EXPECT_EQ((*workspace)->runner()->clinicianName, "Dr Vega");
    EXPECT_EQ((*workspace)->episode()->side, Side::Right);
    ASSERT_EQ((*workspace)->current()->current()->mileTargets.size(), 1U);
    EXPECT_EQ((*workspace)->current()->current()->mileTargets[0].target, Distance::ofHundredthMiles(600));
}

TEST_F(FirstStartPageTest, AsksTheClinicianForTheRunnersName)
{
    start();
    click(QStringLiteral("Who are you: I am the clinician"));
    EXPECT_NE(edit(QStringLiteral("The runner's name, or initials")), nullptr);
    EXPECT_EQ(button(QStringLiteral("Clinician: I am on my own")), nullptr) << "a clinician need not ask for one";
    click(QStringLiteral("Begin"));
    EXPECT_EQ(settings.role(), app::Role::Clinician);
    settings.setRole(app::Role::Runner);
}

TEST_F(FirstStartPageTest, NoneOfTheseAndATickedFlagExcludeEachOther)
{
    start();
    std::vector<QCheckBox*> ticks;
    QCheckBox* none = nullptr;
    auto* card = program->window()->findChild<FlagCard*>();
    ASSERT_NE(card, nullptr);
    for (QCheckBox* box : card->findChildren<QCheckBox*>()) {
        if (box->text() == QStringLiteral("None of these"))
            none = box;
        else
            ticks.push_back(box);
    }
    ASSERT_NE(none, nullptr);
    ASSERT_EQ(ticks.size(), 7U);
    ticks[1]->click();
    none->click();
    EXPECT_FALSE(ticks[1]->isChecked());
    ticks[2]->click();
    EXPECT_FALSE(none->isChecked());
    EXPECT_TRUE(ticks[2]->isChecked());
}

TEST_F(FirstStartPageTest, KeepsWhatWasTypedWhenItIsRefused)
{
    start();
    QTest::keyClicks(edit(QStringLiteral("In a usual week")), QStringLiteral("lots"));
    click(QStringLiteral("Begin"));
    EXPECT_NE(button(QStringLiteral("Begin")), nullptr);
    EXPECT_EQ(edit(QStringLiteral("In a usual week"))->text(), QStringLiteral("lots"));
    bool said = false;
    for (const QLabel* label : program->window()->findChildren<QLabel*>())
        said = said || (label->isVisible() && label->text().contains(QStringLiteral("not a distance")));
    EXPECT_TRUE(said);
    EXPECT_TRUE((*stored())->runners().empty());
}

TEST_F(FirstStartPageTest, EverythingHasANameASizeAndItsPlaceInTheTabOrder)
{
    MainWindow& window = start();
    test::expectAccessible(window);
}
