// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>
#include <QFile>

#include <nlohmann/json.hpp>

#include "case_lists.h"
#include "case_place.h"
#include "case_reader.h"
#include "case_schema.h"
#include "case_version.h"
#include "json_guard.h"

namespace springback::exchange {

namespace {

using codec::CodecError;
using codec::Json;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(springback::exchange)
};

void mustBeOurs(const Json& document)
{
    if (!document.is_object())
        refuse("", Text::tr("This is not a Springback case: a case is one JSON object."));
    const auto format = document.find("format");
    if (format == document.end() || *format != kFormat)
        refuse(
            "/format", Text::tr("This is not a Springback case: its format is not “%1”.").arg(QLatin1String(kFormat)));
    const auto version = document.find("version");
    switch (version == document.end() ? CaseVersion::NotAVersion : versionOf(*version)) {
    case CaseVersion::NotAVersion:
        refuse("/version", Text::tr("The version of a case is written like “%1”.").arg(QLatin1String(kVersion)));
        break;
    case CaseVersion::NewerMajor:
        refuse("/version",
            Text::tr("This case was written for another version of the format; this Springback reads version 1."));
        break;
    case CaseVersion::Ours:
    case CaseVersion::NewerMinor:
        break;
    }
}

CaseFile readDocument(const Json& document, Date today, const Id& seed)
{
    mustBeOurs(document);
    const bool fits = fitsSchema(document);
    // Where the schema is broken, the reader mostly stops at the same place and says why in plainer words.
    CaseFile file = CaseReader(today, seed).read(document);
    if (!fits)
        throw schemaFault(document);
    return file;
}

} // namespace

tl::expected<CaseFile, FileError> readCase(const QByteArray& bytes, const QString& fileName, Date today)
{
    const auto document = parseGuarded(bytes, fileName);
    if (!document)
        return tl::unexpected(document.error());
    try {
        const Id seed = Id::derived({}, { bytes.constData(), static_cast<std::size_t>(bytes.size()) });
        return readDocument(*document, today, seed);
    } catch (const CodecError& error) {
        return tl::unexpected(
            FileError{ fileName, QString::fromStdString(error.pointer), QString::fromUtf8(error.what()) });
    }
}

tl::expected<CaseFile, FileError> readCaseFile(const QString& path, Date today)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(FileError{ path, {}, Text::tr("The file cannot be read: %1.").arg(file.errorString()) });
    // One byte more than allowed tells a file that is too large, a pipe or device without an end too.
    const QByteArray bytes = file.read(kMostBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return tl::unexpected(FileError{ path, {}, Text::tr("The file cannot be read: %1.").arg(file.errorString()) });
    return readCase(bytes, path, today);
}

} // namespace springback::exchange
