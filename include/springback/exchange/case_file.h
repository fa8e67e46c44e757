// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <tl/expected.hpp>

#include "springback/domain/record.h"
#include "springback/exchange/file_error.h"

namespace springback::exchange {

/// Earlier versions of what the file holds: each entry's history, so that a merge is the union of all that was written.
struct Past {
    std::vector<Runner> person;
    std::vector<Episode> episodes;
    std::vector<Record> records;
    bool operator==(const Past&) const = default;
};

/// A case as a file holds it. Members of a newer minor version travel in each record's `Meta::unknown`.
struct CaseFile {
    Case content;
    std::vector<Record> deleted; ///< records with the deleted mark
    Past past;
};

/// The case without the person's name.
CaseFile withoutName(CaseFile file);

/// The case file (`springback-case` 1.0) as UTF-8 JSON that validates against its schema
/// (resources/schemas/case-1.schema.json). Private notes stay out.
QByteArray writeCase(const CaseFile& file);

/// The same into a file, through a temporary name beside it: all of it or nothing.
tl::expected<void, FileError> writeCaseFile(const CaseFile& file, const QString& path);

/// Reads and validates: JSON, then the schema, then the rules of the records. Nothing is half read.
/// Ids, instants and plans that are left out get defaults that depend on the file's content alone.
tl::expected<CaseFile, FileError> readCase(const QByteArray& bytes, const QString& fileName, Date today);
/// The same for a file on disk; one that is too large is refused unread.
tl::expected<CaseFile, FileError> readCaseFile(const QString& path, Date today);

} // namespace springback::exchange
