// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <tl/expected.hpp>

#include "springback/domain/record.h"
#include "springback/exchange/file_error.h"

namespace springback::exchange {

/// A case as read: what we know, and members of a newer minor version that are kept and written back.
struct CaseFile {
    Case content;
    std::vector<Record> deleted; ///< records with the deleted mark
    QByteArray unknown;          ///< members we do not know, by JSON pointer; empty when none
};

/// The case file (`springback-case` 1.0) as UTF-8 JSON that validates against its schema. Private notes stay out.
QByteArray writeCase(const CaseFile& file);

/// Reads and validates: JSON, then the schema, then the rules of the records. Nothing is half read.
tl::expected<CaseFile, FileError> readCase(const QByteArray& bytes, const QString& fileName, Date today);

} // namespace springback::exchange
