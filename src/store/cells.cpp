// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cells.h"

#include <nlohmann/json.hpp>

#include "springback/codec/record_json.h"

namespace springback::store {

std::string planText(const Plan& plan)
{
    return codec::toJson(plan).dump();
}

Plan planOf(std::string_view text)
{
    try {
        return codec::planFromJson(codec::Json::parse(text));
    } catch (const codec::Json::exception&) {
        throw BadCell("a plan in the table of plans cannot be read");
    }
}

void refuseCell(const Query& row, int column)
{
    throw BadCell("column " + row.name(column) + " holds a value that it cannot hold");
}

} // namespace springback::store
