// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

#include "springback/app/case_merge.h"
#include "springback/app/keeping.h"
#include "springback/exchange/case_pdf.h"

// What leaves with the appointment PDF, and what comes in by one.

namespace springback::app {

/// What goes into the file.
enum class Carries { PageAlone, CaseSealed, CaseOpen };
enum class NameOnIt { Given, LeftOut };

struct CarryWishes {
    Carries carries = Carries::PageAlone;
    QString password; ///< for a sealed one; never stored
    NameOnIt name = NameOnIt::Given;
};

/// The open runner, as the page may show them.
Runner runnerForPage(const Workspace& workspace, NameOnIt name);
/// Puts the case into the page as wished, and writes it. Says what was written, or why nothing was.
Written writeCarrying(Workspace& workspace, const QByteArray& page, const CarryWishes& wishes, const QString& path);

/// What each choice discloses, in words.
QString disclosure(const CarryWishes& wishes);
/// "weak: anyone with a computer guesses it"; empty without a password.
QString strengthText(const QString& password);

/// A case file, or a PDF that carries one, read and checked; nothing is stored.
tl::expected<exchange::CaseFile, exchange::CaseOpenError> openCase(
    const Workspace& workspace, const QString& path, const std::optional<QString>& password);
/// Why a file was not opened, with its place.
QString openErrorText(const FileError& error);
bool isCaseFile(const QString& path);

} // namespace springback::app
