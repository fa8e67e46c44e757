// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "springback/domain/calendar.h"

namespace springback {

/// A question that the runner wants to ask at the next visit.
struct Question {
    Date noted{};
    std::string text; ///< one line
    bool asked = false;
    bool operator==(const Question&) const = default;
};

/// The question list is kept in the runner's note, a line each: "- [ ] 2026-03-04 May I swim?", "[x]" when it was
/// asked. Lines of another form are the rest of the note and stay as they are, before the list.
struct QuestionList {
    std::vector<Question> questions;
    std::string rest;
    bool operator==(const QuestionList&) const = default;
};
QuestionList readQuestions(std::string_view note);
std::string writeQuestions(const QuestionList& list);

} // namespace springback
