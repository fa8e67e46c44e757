// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

class QPDF;

namespace springback::exchange::pdf {

/// Thrown where the tool ends, with one of the protocol's numbers.
struct Ended {
    int status;
};

void attachCase(QPDF& document, const std::string& content);
/// Throws `Ended` when there is none that can be read, and what libqpdf throws.
std::string attachedCase(QPDF& document);

} // namespace springback::exchange::pdf
