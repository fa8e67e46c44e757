// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/domain/question.h"

#include <optional>

namespace springback {

namespace {

constexpr std::string_view kOpen = "- [ ] ";
constexpr std::string_view kAsked = "- [x] ";
constexpr std::size_t kDateLength = 10;

std::optional<Question> questionIn(std::string_view line)
{
    const bool asked = line.starts_with(kAsked);
    if (!asked && !line.starts_with(kOpen))
        return std::nullopt;
    line.remove_prefix(kOpen.size());
    const auto noted = parseDate(line.substr(0, kDateLength));
    if (!noted || line.size() <= kDateLength + 1 || line[kDateLength] != ' ')
        return std::nullopt;
    return Question{ *noted, std::string(line.substr(kDateLength + 1)), asked };
}

} // namespace

QuestionList readQuestions(std::string_view note)
{
    QuestionList list;
    bool any = false;
    while (!note.empty()) {
        const auto end = note.find('\n');
        const std::string_view line = note.substr(0, end);
        note.remove_prefix(end == std::string_view::npos ? note.size() : end + 1);
        if (auto question = questionIn(line)) {
            list.questions.push_back(std::move(*question));
            continue;
        }
        if (any)
            list.rest += '\n';
        list.rest += line;
        any = true;
    }
    return list;
}

std::string writeQuestions(const QuestionList& list)
{
    std::string note = list.rest;
    for (const Question& question : list.questions) {
        if (!note.empty())
            note += '\n';
        note += question.asked ? kAsked : kOpen;
        note += isoDate(question.noted) + ' ' + question.text;
    }
    return note;
}

} // namespace springback
