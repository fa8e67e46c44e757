// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/domain/plan_field.h"

#include <gtest/gtest.h>

#include <map>

#include <set>

#include "springback/domain/calendar.h"

namespace springback::test {

namespace {

const PlanField& at(const std::vector<PlanField>& fields, const std::string& path)
{
    for (const PlanField& field : fields)
        if (field.path == path)
            return field;
    ADD_FAILURE() << path << " is not there";
    return fields.front();
}

} // namespace

TEST(PlanField, NamesEachNumberOnceAndReadsBackWhatItWrites)
{
    Plan plan = publishedPlan();
    std::set<std::string> names;
    for (const PlanField& field : planFields(plan)) {
        EXPECT_TRUE(names.insert(field.path).second) << field.path;
        EXPECT_EQ(field.value(plan), publishedValue(field)) << field.path;
        const auto other = field.value(plan) == 0 ? 1 : 0;
        field.set(plan, other);
        EXPECT_EQ(field.value(plan), other) << field.path;
    }
    EXPECT_EQ(names.size(), differences(publishedPlan(), plan).size());
}

TEST(PlanField, SaysTheUnitOfEachNumber)
{
    std::map<PlanUnit, int> count;
    for (const PlanField& field : planFields(publishedPlan())) {
        ++count[field.unit()];
        if (field.item == PlanItem::Rest) {
            EXPECT_EQ(field.unit(), PlanUnit::Seconds);
        }
        if (field.item == PlanItem::MileIncrement) {
            EXPECT_EQ(field.unit(), PlanUnit::Length);
        }
        if (field.item == PlanItem::SafeMax) {
            EXPECT_EQ(field.unit(), PlanUnit::Pain);
        }
    }
    for (const auto unit : { PlanUnit::Count, PlanUnit::Seconds, PlanUnit::Days, PlanUnit::TimesAWeek, PlanUnit::Pain,
             PlanUnit::Percent, PlanUnit::Points, PlanUnit::Hundredths, PlanUnit::YesNo, PlanUnit::Length })
        EXPECT_GT(count[unit], 0) << static_cast<int>(unit);
}

TEST(PlanField, WritesOnlyItsOwnNumber)
{
    Plan plan = publishedPlan();
    const auto fields = planFields(plan);
    at(fields, "plan/stages/3/gate/days").set(plan, 21);
    Plan asked = publishedPlan();
    asked.stages[2].gate.days = 21;
    EXPECT_EQ(plan, asked);
    at(fields, "plan/stages/3/gate/days").set(plan, 14);
    EXPECT_EQ(plan, publishedPlan());
}

TEST(PlanField, FindsWhatDiffersWithBothValues)
{
    Plan after = publishedPlan();
    after.stages[0].dose.hold = seconds{ 30 };
    after.easing = false;
    const auto found = differences(publishedPlan(), after);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].field.path, "plan/stages/1/dose/hold_s");
    EXPECT_EQ(found[0].before, 45);
    EXPECT_EQ(found[0].after, 30);
    EXPECT_EQ(found[1].field.item, PlanItem::Easing);
    EXPECT_TRUE(differences(after, after).empty());
}

TEST(PlanField, ATestThatIsNotPublishedHasNoPublishedNumber)
{
    Plan plan = publishedPlan();
    plan.stages[0].gate.function.push_back({ FunctionPart::Kind::Count, MeasureKind::DoubleHop, 10, 0, 2 });
    int without = 0;
    for (const PlanField& field : planFields(plan))
        without += publishedValue(field) ? 0 : 1;
    EXPECT_EQ(without, 2) << "its number and its pain";
}

TEST(PlanField, ShowsATestThatIsAskedNoLonger)
{
    Plan after = publishedPlan();
    after.stages[2].gate.function.erase(after.stages[2].gate.function.begin());
    const auto found = differences(publishedPlan(), after);
    ASSERT_EQ(found.size(), 2U) << "the count and its pain; the others only moved up";
    EXPECT_EQ(found[0].before, 20);
    EXPECT_FALSE(found[0].after.has_value());
    const auto added = differences(after, publishedPlan());
    ASSERT_EQ(added.size(), 2U);
    EXPECT_FALSE(added[0].before.has_value());
    EXPECT_EQ(added[0].after, 20);
}

} // namespace springback::test
