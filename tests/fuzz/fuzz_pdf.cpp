// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>

#include <cstdint>
#include <new>
#include <stdexcept>

#include "../../src/exchange/pdf/attachment.h"

using namespace springback::exchange::pdf;

// What the PDF tool does with a file from outside: the case comes out of it, or an error that the tool names.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("fuzzed", reinterpret_cast<const char*>(data), size);
        attachedCase(document);
    } catch (const Ended&) {
    } catch (const std::bad_alloc&) {
    } catch (const std::exception&) {
    }
    return 0;
}
