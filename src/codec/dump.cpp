// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <nlohmann/json.hpp>

#include <charconv>
#include <cmath>

#include "springback/codec/record_json.h"

namespace springback::codec {

namespace {

constexpr std::size_t kIndent = 2;

// The shortest decimal that reads back as `number`. The library's own writer misses the shortest at times
// (198806.24712 came out as 198806.24712000001).
std::string shortest(double number)
{
    constexpr double kFixedFrom = 1e-5;
    constexpr double kFixedTo = 1e15;
    const double magnitude = std::abs(number);
    const bool fixed = magnitude >= kFixedFrom && magnitude < kFixedTo;
    char buffer[64];
    const auto end = fixed ? std::to_chars(buffer, buffer + sizeof buffer, number, std::chars_format::fixed)
                           : std::to_chars(buffer, buffer + sizeof buffer, number);
    std::string text(buffer, end.ptr);
    if (text.find_first_of(".e") == std::string::npos)
        text += ".0";
    return text;
}

class Dumper {
public:
    explicit Dumper(Layout layout) : m_indented(layout == Layout::Indented) { }

    void value(const Json& json)
    {
        if (json.is_number_float())
            m_text += shortest(json.get<double>());
        else if (!json.is_structured())
            m_text += json.dump();
        else
            structure(json);
    }
    std::string take() { return std::move(m_text); }

private:
    void structure(const Json& json)
    {
        const bool isObject = json.is_object();
        m_text += isObject ? '{' : '[';
        ++m_depth;
        bool first = true;
        for (auto it = json.begin(); it != json.end(); ++it) {
            if (!first)
                m_text += ',';
            first = false;
            newLine();
            if (isObject)
                m_text += Json(it.key()).dump() + (m_indented ? ": " : ":");
            value(*it);
        }
        --m_depth;
        if (!first)
            newLine();
        m_text += isObject ? '}' : ']';
    }
    void newLine()
    {
        if (m_indented)
            m_text.append("\n").append(m_depth * kIndent, ' ');
    }

    bool m_indented;
    std::size_t m_depth = 0;
    std::string m_text;
};

} // namespace

std::string dump(const Json& json, Layout layout)
{
    try {
        Dumper dumper(layout);
        dumper.value(json);
        return dumper.take();
    } catch (const Json::exception&) {
        throw CodecError("", "this text is not UTF-8");
    }
}

} // namespace springback::codec
