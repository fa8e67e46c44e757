// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "json_guard.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <unordered_set>

namespace springback::exchange {

namespace {

using codec::Json;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(springback::exchange)
};

/// Walks JSON without keeping it. Iterative in the library, so that depth costs no stack.
class Guard : public Json::json_sax_t {
public:
    QString reason;
    std::size_t at = 0; ///< byte of a parse error; 0 when refused for another reason

    bool null() override { return value(); }
    bool boolean(bool) override { return value(); }
    bool number_integer(Json::number_integer_t) override { return value(); }
    bool number_unsigned(Json::number_unsigned_t) override { return value(); }
    bool number_float(Json::number_float_t, const Json::string_t&) override { return value(); }
    bool string(Json::string_t&) override { return value(); }
    bool binary(Json::binary_t&) override { return value(); }
    bool start_object(std::size_t) override { return open(); }
    bool start_array(std::size_t) override { return open(); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(Json::string_t& name) override
    {
        if (m_names.back().insert(name).second)
            return true;
        constexpr int kShown = 60;
        return refuse(
            Text::tr("The member “%1” stands twice in one object.").arg(QString::fromStdString(name).left(kShown)));
    }
    bool parse_error(std::size_t position, const std::string&, const Json::exception& error) override
    {
        constexpr int kNumberTooLarge = 406;
        at = position;
        return refuse(error.id == kNumberTooLarge
                ? Text::tr("A number here is too large to be read.")
                : Text::tr("The file is not readable JSON in UTF-8: something is missing or does not belong here."));
    }

private:
    bool refuse(const QString& why)
    {
        reason = why;
        return false;
    }
    bool value()
    {
        return ++m_values <= kMostValues
            || refuse(Text::tr("The file holds more than %L1 values.").arg(qulonglong(kMostValues)));
    }
    bool open()
    {
        m_names.emplace_back();
        if (m_names.size() > kMostDepth)
            return refuse(Text::tr("The file is nested deeper than %1 levels.").arg(kMostDepth));
        return value();
    }
    bool close()
    {
        m_names.pop_back();
        return true;
    }

    std::vector<std::unordered_set<std::string>> m_names;
    std::size_t m_values = 0;
};

QString lineAndColumn(const QByteArray& bytes, std::size_t position)
{
    const QByteArray before = bytes.left(static_cast<qsizetype>(position > 0 ? position - 1 : 0));
    const auto line = before.count('\n') + 1;
    const auto column = before.size() - before.lastIndexOf('\n');
    return Text::tr("line %1, byte %2").arg(line).arg(column);
}

} // namespace

tl::expected<Json, FileError> parseGuarded(const QByteArray& bytes, const QString& fileName)
{
    if (bytes.size() > kMostBytes)
        return tl::unexpected(FileError{ fileName, {}, Text::tr("The file is larger than a case can be (64 MB).") });
    Guard guard;
    const char* begin = bytes.constData();
    if (!Json::sax_parse(begin, begin + bytes.size(), &guard)) {
        const QString place = guard.at > 0 ? lineAndColumn(bytes, guard.at) : QString();
        return tl::unexpected(FileError{ fileName, place, guard.reason });
    }
    return Json::parse(begin, begin + bytes.size());
}

} // namespace springback::exchange
