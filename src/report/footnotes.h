// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet.h"

namespace springback::report {

/// Numbers the sources as they are first cited.
class Footnotes {
public:
    /// "[1, 4]" for the numbers' sources.
    QString marks(const std::vector<PlanNumber>& numbers);
    /// The cited sources, in order, with what kind of ground each is.
    void add(Sheet& sheet) const;

private:
    std::vector<QString> m_texts;
};

} // namespace springback::report
