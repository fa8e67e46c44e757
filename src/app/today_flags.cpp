// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <array>

#include "springback/domain/summary.h"
#include "springback/words/words.h"
#include "today_parts.h"

namespace springback::app::today {

namespace {

constexpr std::array kKinds{ FlagKind::Rupture, FlagKind::Clot, FlagKind::Infection, FlagKind::Fluoroquinolone,
    FlagKind::ClinicianPlan, FlagKind::Inflammatory, FlagKind::OtherPain };

QString titleOf(FlagQuestions due)
{
    switch (due) {
    case FlagQuestions::Start:
        return Tr::tr("Seven questions before you start");
    case FlagQuestions::AfterPain:
    case FlagQuestions::AfterSigns:
        return Tr::tr("Seven questions, one minute");
    case FlagQuestions::Weekly:
    case FlagQuestions::NotDue:
        break;
    }
    return Tr::tr("Weekly questions, one minute");
}

QString whyOf(FlagQuestions due)
{
    switch (due) {
    case FlagQuestions::Start:
        return Tr::tr("They look for signs that belong in a doctor's hands before any loading.");
    case FlagQuestions::AfterPain:
        return Tr::tr("A rating of 6 or more was recorded, so they are asked again.");
    case FlagQuestions::AfterSigns:
        return Tr::tr("Redness, burning or swelling was ticked, so they are asked again.");
    case FlagQuestions::Weekly:
    case FlagQuestions::NotDue:
        break;
    }
    return Tr::tr("They look for signs that belong in a doctor's hands. They were last answered a week ago or more.");
}

} // namespace

std::vector<FlagState> flagStates(const Inputs& in)
{
    std::vector<FlagState> out;
    for (const Flag& flag : flagsOpenOn(in.history, in.on)) {
        out.push_back({ flag.meta.id, words::flagTitle(flag.kind), words::flagAct(flag.kind),
            Tr::tr("open since %1").arg(words::date(flag.opened)), QString::fromStdString(flag.closeNote),
            isStop(flag.kind) });
    }
    std::stable_sort(out.begin(), out.end(), [](const FlagState& a, const FlagState& b) { return a.stop && !b.stop; });
    return out;
}

QuestionsState questionsState(const Inputs& in)
{
    QuestionsState out;
    out.due = flagQuestionsDue(in.records(), in.on);
    out.title = titleOf(out.due);
    out.why = whyOf(out.due);
    const int stiff = longStiffMornings(in.records(), in.on);
    for (const FlagKind kind : kKinds) {
        QuestionState question{ kind, words::flagQuestion(kind), {} };
        if (kind == FlagKind::Inflammatory && stiff >= kStiffMornings)
            question.hint
                = Tr::tr("The log has %n morning(s) of 30 minutes or more in the last 7 days.", nullptr, stiff);
        out.list.push_back(std::move(question));
    }
    return out;
}

} // namespace springback::app::today
