// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QXmlStreamReader>

#include "springback/exchange/run_file.h"

namespace springback::exchange {

/// The bytes as a strict reader takes them: without a byte order mark or blanks before the document, without a
/// document type (whose entities would be expanded, and which some exporters write wrongly), control characters
/// turned into blanks. UTF-16 becomes UTF-8.
QByteArray cleanXml(const QByteArray& bytes);

/// The part of a name after its prefix: exporters use prefixes they never declare.
QStringView localName(const QXmlStreamReader& xml);

/// Text of the element that has begun, at most 4,000 characters of it.
QString elementText(QXmlStreamReader& xml);

/// "line 12, column 3", and what is wrong there, for people.
QString xmlFault(const QXmlStreamReader& xml);
QString xmlPlace(const QXmlStreamReader& xml);

} // namespace springback::exchange
