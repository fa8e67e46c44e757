// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

#include <tl/expected.hpp>

#include "springback/exchange/case_file.h"

// The page that a person reads is also the file that Springback opens: the case is attached to the PDF. PDFs are
// written and read by a small program of our own beside this one (src/exchange/pdf), with bounded memory and time: a
// PDF from outside may be made to exhaust both.

namespace springback::exchange {

/// The name of the attachment.
inline constexpr const char* kAttachment = "springback-case.json";

/// The PDF with the case attached; sealed with the password (AES-256) when there is one. The error is a sentence.
tl::expected<QByteArray, QString> withCase(
    const QByteArray& pdf, const QByteArray& caseFile, const std::optional<QString>& password);

/// Writes it through a temporary name: all of it or nothing.
tl::expected<void, FileError> savePdf(const QByteArray& pdf, const QString& path);

enum class OpenFault {
    Unreadable,    ///< not there, not a case, damaged, broken rules
    NeedsPassword, ///< it is sealed, and no password was given
    WrongPassword,
};
struct CaseOpenError {
    FileError error;
    OpenFault fault = OpenFault::Unreadable;
};

/// Reads a case: the JSON of one, or a PDF that carries one. What it is, is told from its content.
tl::expected<CaseFile, CaseOpenError> openCaseFile(
    const QString& path, const std::optional<QString>& password, Date today);

/// True when the file begins as a PDF or as JSON does: it is opened rather than imported.
bool looksLikeCase(const QString& path);

/// 0 to 4: how long a password withstands guessing, from its length and variety; and whether it is among the first
/// that anyone tries.
int passwordStrength(const QString& password);

} // namespace springback::exchange
