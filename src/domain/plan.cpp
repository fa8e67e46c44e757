// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/domain/plan.h"

namespace springback {

namespace {

FunctionPart count(MeasureKind measure, int atLeast)
{
    return { FunctionPart::Kind::Count, measure, atLeast, 0, 2 };
}

FunctionPart symmetry(int percent)
{
    return { FunctionPart::Kind::Symmetry, MeasureKind::SingleHeelRaise, percent, 0, 2 };
}

FunctionPart visaA(int atLeast, int gain)
{
    return { FunctionPart::Kind::VisaA, MeasureKind::VisaA, atLeast, gain, 2 };
}

struct Shape {
    int perWeek;
    int spacing;
    int spacingAfterAmber;
    int days;
    int sessions;
    int window;
};

StagePlan shaped(const Shape& shape)
{
    StagePlan stage;
    stage.perWeek = shape.perWeek;
    stage.spacing = shape.spacing;
    stage.spacingAfterAmber = shape.spacingAfterAmber;
    stage.gate.days = shape.days;
    stage.gate.sessions = shape.sessions;
    stage.gate.window = shape.window;
    return stage;
}

void publishFunction(Plan& plan)
{
    using enum MeasureKind;
    plan.stages[0].gate.function = { count(DoubleHeelRaise, 10) };
    plan.stages[1].gate.function = { count(SingleHeelRaise, 10) };
    plan.stages[2].gate.function = { count(SingleHeelRaise, 20), symmetry(85), count(DoubleHop, 10) };
    plan.stages[3].gate.function = { count(SingleHop, 10) };
    plan.stages[4].gate.function = { symmetry(90), visaA(90, 14) };
}

} // namespace

Plan publishedPlan()
{
    Plan plan;
    plan.stages = {
        shaped({ .perWeek = 7, .spacing = 0, .spacingAfterAmber = 0, .days = 7, .sessions = 5, .window = 7 }),
        shaped({ .perWeek = 7, .spacing = 0, .spacingAfterAmber = 0, .days = 14, .sessions = 8, .window = 14 }),
        shaped({ .perWeek = 3, .spacing = 1, .spacingAfterAmber = 1, .days = 14, .sessions = 6, .window = 14 }),
        shaped({ .perWeek = 3, .spacing = 1, .spacingAfterAmber = 2, .days = 14, .sessions = 4, .window = 14 }),
        shaped({ .perWeek = 3, .spacing = 1, .spacingAfterAmber = 2, .days = 28, .sessions = 6, .window = 21 }),
        shaped({ .perWeek = 2, .spacing = 1, .spacingAfterAmber = 1, .days = 0, .sessions = 0, .window = 0 }),
    };
    publishFunction(plan);
    plan.stages[0].gate.noneProvoked = true;
    plan.stages[3].gate.doseSeconds = 15;
    plan.stages[4].gate.doseSeconds = 20;
    plan.stages[4].gate.episodeDays = 84;
    for (std::size_t i = 2; i < 5; ++i)
        plan.stages[i].gate.signOff = true;
    return plan;
}

} // namespace springback
