// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/test_presenter.h"

#include <algorithm>

#include "springback/app/words.h"

namespace springback::app {
namespace {

struct TestText {
    Q_DECLARE_TR_FUNCTIONS(TestText)
};

QString legs(Side side)
{
    switch (side) {
    case Side::Left:
        return TestText::tr("Left leg");
    case Side::Right:
        return TestText::tr("Right leg");
    case Side::Both:
        break;
    }
    return TestText::tr("Both legs");
}

QString howTo(MeasureKind kind)
{
    switch (kind) {
    case MeasureKind::SingleHeelRaise:
        return TestText::tr("On one leg, knee straight, fingertips on a wall: raise the heel as high as it goes, one "
                            "raise every two seconds. Begin with the good side.");
    case MeasureKind::DoubleHeelRaise:
        return TestText::tr("On both legs, knees straight, fingertips on a wall: raise the heels as high as they go, "
                            "one raise every two seconds.");
    case MeasureKind::DoubleHop:
        return TestText::tr("On both feet, facing a wall: small, springy hops, the heels just off the floor.");
    default:
        return TestText::tr("On one leg, facing a wall: small, springy hops, the heel just off the floor. Begin with "
                            "the good side.");
    }
}

QString whenToStop(MeasureKind kind)
{
    const bool raises = kind == MeasureKind::SingleHeelRaise || kind == MeasureKind::DoubleHeelRaise;
    return raises ? TestText::tr("Stop when the heel no longer comes up all the way, the knee bends, or the pain goes "
                                 "above 5. Count only full raises.")
                  : TestText::tr("Stop when the rhythm breaks or the pain goes above 5. A test is no training: do no "
                                 "more than is asked.");
}

QString asked(const Workspace& workspace, MeasureKind kind)
{
    const History& history = *workspace.history();
    const Stage stage = history.stageOn(workspace.today());
    if (!stage.next())
        return {};
    for (const FunctionPart& part : history.planOn(workspace.today()).at(stage).gate.function) {
        if (part.kind == FunctionPart::Kind::Count && part.measure == kind)
            return TestText::tr("The step to %1 asks for %2 at a pain of %3 or less.")
                .arg(words::phaseShort(*stage.next()))
                .arg(part.atLeast)
                .arg(part.maxPain);
    }
    return {};
}

QString oneResult(const MeasureValue& value)
{
    const QString count = QString::number(value.tenths / 10);
    const QString result = value.pain ? TestText::tr("%1 at pain %2").arg(count).arg(value.pain->value()) : count;
    return value.side == Side::Both ? result
                                    : TestText::tr("%1 %2", "left 12").arg(words::sideName(value.side), result);
}

QString lastResult(const Workspace& workspace, MeasureKind kind)
{
    const auto& measures = workspace.history()->records().measures;
    const auto last
        = std::find_if(measures.rbegin(), measures.rend(), [&](const Measure& m) { return m.kind == kind; });
    if (last == measures.rend())
        return {};
    QStringList results;
    for (const MeasureValue& value : last->values)
        results << oneResult(value);
    return TestText::tr("Last time, %1: %2").arg(words::shortDate(last->date), results.join(QStringLiteral(", ")));
}

} // namespace

TestPresenter::TestPresenter(Workspace& workspace, MeasureKind kind, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_kind(kind)
{
    if (!isSided(kind)) {
        m_sides = { { .side = Side::Both, .name = legs(Side::Both) } };
        return;
    }
    const bool leftIsSore = workspace.episode()->side == Side::Left;
    for (const Side side : { leftIsSore ? Side::Right : Side::Left, leftIsSore ? Side::Left : Side::Right })
        m_sides.push_back({ .side = side, .name = legs(side) });
}

std::vector<MeasureKind> TestPresenter::kinds()
{
    return { MeasureKind::SingleHeelRaise, MeasureKind::DoubleHeelRaise, MeasureKind::DoubleHop,
        MeasureKind::SingleHop };
}

TestState TestPresenter::state() const
{
    TestState state;
    state.kind = m_kind;
    state.title = words::measureName(m_kind);
    state.how = howTo(m_kind);
    state.stop = whenToStop(m_kind);
    state.asked = asked(m_workspace, m_kind);
    state.before = lastResult(m_workspace, m_kind);
    state.sides = m_sides;
    state.canSave = std::ranges::any_of(m_sides, [](const TestedSide& side) { return side.count.has_value(); });
    state.problem = m_problem;
    return state;
}

TestedSide& TestPresenter::at(Side side)
{
    return *std::ranges::find(m_sides, side, &TestedSide::side);
}

void TestPresenter::setCount(Side side, std::optional<int> count)
{
    at(side).count = count ? std::optional(std::clamp(*count, 0, kRepsMost)) : std::nullopt;
    Q_EMIT changed();
}

void TestPresenter::addToCount(Side side, int by)
{
    setCount(side, at(side).count.value_or(0) + by);
}

void TestPresenter::setPain(Side side, Rating pain)
{
    at(side).pain = pain;
    Q_EMIT changed();
}

bool TestPresenter::save()
{
    Measure measure;
    measure.date = m_workspace.today();
    measure.kind = m_kind;
    for (const TestedSide& side : m_sides) {
        if (side.count)
            measure.values.push_back({ .side = side.side, .tenths = *side.count * 10LL, .pain = side.pain });
    }
    // Stored in the same order whichever side was done first.
    std::ranges::sort(measure.values, {}, &MeasureValue::side);
    const auto refusal = m_workspace.save(Record(measure));
    m_problem = refusal ? refusal->sentence : QString();
    Q_EMIT changed();
    if (!refusal)
        Q_EMIT saved();
    return !refusal;
}

} // namespace springback::app
