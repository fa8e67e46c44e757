// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "springback/codec/record_json.h"

namespace springback::exchange {

/// True when the document satisfies resources/schemas/case-1.schema.json.
bool fitsSchema(const codec::Json& document);
/// The first place that does not, and why. For a document that does not fit.
codec::CodecError schemaFault(const codec::Json& document);

/// The schema as it stands in the program.
std::string_view caseSchema();

} // namespace springback::exchange
