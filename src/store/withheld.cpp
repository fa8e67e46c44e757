// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "withheld.h"

namespace springback::store {

bool mayLack(const AnyRecord& coming)
{
    if (const auto* visit = std::get_if<Visit>(&coming))
        return visit->privateNote.empty();
    const auto* runner = std::get_if<Runner>(&coming);
    return runner && runner->name.empty();
}

void fillIn(AnyRecord& coming, const AnyRecord& here)
{
    auto* visit = std::get_if<Visit>(&coming);
    const auto* visitHere = std::get_if<Visit>(&here);
    if (visit && visitHere && visit->privateNote.empty())
        visit->privateNote = visitHere->privateNote;
    auto* runner = std::get_if<Runner>(&coming);
    const auto* runnerHere = std::get_if<Runner>(&here);
    if (runner && runnerHere && runner->name.empty())
        runner->name = runnerHere->name;
}

} // namespace springback::store
