// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "springback/domain/check.h"

namespace springback {

/// Gathers what is wrong with one record.
class Faults {
public:
    void add(std::string field, RecordFault fault) { m_list.push_back({ std::move(field), fault, {}, {} }); }
    void outOfRange(std::string field, std::int64_t least, std::int64_t most);
    void range(const std::string& field, std::int64_t value, std::int64_t least, std::int64_t most);
    /// A name, a label: one line of at most kNameMost characters.
    void name(const std::string& field, std::string_view text);
    /// Like `name`, and it may not be empty or blank.
    void requiredName(const std::string& field, std::string_view text);
    /// Free text of at most kNoteMost characters; lines and tabs are allowed.
    void note(const std::string& field, std::string_view text);

    std::vector<FieldFault> take() { return std::move(m_list); }

private:
    std::vector<FieldFault> m_list;
};

bool isBlank(std::string_view text);

void checkPlan(Faults& faults, const Plan& plan);
void checkMeasure(Faults& faults, const Measure& measure);

} // namespace springback
