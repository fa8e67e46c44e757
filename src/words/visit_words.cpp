// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/words/visit_words.h"

#include <QStringList>

#include "tr.h"

namespace springback::words {

QString decisionName(Decision decision)
{
    switch (decision) {
    case Decision::Advance:
        return Words::tr("advance");
    case Decision::Hold:
        return Words::tr("hold");
    case Decision::StepBack:
        return Words::tr("step back");
    case Decision::SignOff:
        return Words::tr("sign off");
    case Decision::ChangePlan:
        break;
    }
    return Words::tr("change the plan");
}

QString visitDecision(const std::string& decision)
{
    const VisitDecision read = readDecision(decision);
    QStringList names;
    for (const Decision kind : read.kinds)
        names << decisionName(kind);
    const QString kinds = names.join(Words::tr(", "));
    const QString words = QString::fromStdString(read.words);
    if (kinds.isEmpty() || words.isEmpty())
        return kinds + words;
    return Words::tr("%1: %2", "decision and its words").arg(kinds, words);
}

} // namespace springback::words
