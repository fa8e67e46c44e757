// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include "springback/exchange/fhir.h"
#include "support/every_kind.h"
#include "support/random_history.h"

namespace springback::test {

using Json = nlohmann::json;

inline Json bundleOf(const Case& content)
{
    static const Moment kMade = *parseMoment("2026-03-08T08:00:00+01:00");
    return Json::parse(exchange::fhirBundle(content, kMade).toStdString());
}

/// Of the history that a seed makes.
inline Json randomBundle(unsigned seed)
{
    RandomHistory history(seed);
    Case content;
    content.runner.meta.id = idOf(9);
    content.episodes = { history.builder().records() };
    return bundleOf(content);
}

} // namespace springback::test
