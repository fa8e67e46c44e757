// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "page_with_case.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <memory>

#include "../../src/exchange/pdf/attachment.h"

namespace springback::test {

std::string pageWithCase(const std::string& page, const std::string& content)
{
    QPDF document;
    document.processMemoryFile("page", page.data(), page.size());
    exchange::pdf::attachCase(document, content);
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.write();
    const std::unique_ptr<Buffer> written(writer.getBuffer());
    return { reinterpret_cast<const char*>(written->getBuffer()), written->getSize() };
}

} // namespace springback::test
