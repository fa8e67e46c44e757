// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdlib>

#include "springback/exchange/case_file.h"

using namespace springback;
using namespace springback::exchange;

// What is read is written, and what is written is read as the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const Date today = makeDate(2026, 3, 8);
    const auto file = readCase(bytes, QStringLiteral("fuzzed"), today);
    if (!file)
        return file.error().reason.isEmpty() ? std::abort(), 0 : 0;
    const QByteArray written = writeCase(*file);
    const auto again = readCase(written, QStringLiteral("written"), today);
    if (!again || writeCase(*again) != written)
        std::abort();
    return 0;
}
