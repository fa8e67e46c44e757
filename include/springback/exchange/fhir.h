// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <tl/expected.hpp>

#include "springback/domain/record.h"
#include "springback/exchange/file_error.h"

namespace springback::exchange {

/// The case as a FHIR R4 Bundle of the type collection: Patient, Goal, CarePlan, and Observations for pain, sessions,
/// runs and measures. What has no standard code that we could confirm has a text and a code of our own. Private notes
/// and the trash stay out.
QByteArray fhirBundle(const Case& content, const Moment& made);

tl::expected<void, FileError> exportFhir(const Case& content, const Moment& made, const QString& path);

} // namespace springback::exchange
