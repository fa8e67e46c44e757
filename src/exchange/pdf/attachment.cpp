// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attachment.h"

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>

#include "tool_protocol.h"

namespace springback::exchange::pdf {
namespace {

constexpr const char* kName = "springback-case.json";

/// Takes what is unpacked until it is more than a case can be.
class Gatherer : public Pipeline {
public:
    Gatherer() : Pipeline("case", nullptr) { }
    void write(unsigned char const* data, std::size_t length) override
    {
        if (m_bytes.size() + length > kMostCase)
            throw Ended{ kTooLarge };
        m_bytes.append(reinterpret_cast<const char*>(data), length);
    }
    void finish() override { }
    const std::string& bytes() const { return m_bytes; }

private:
    std::string m_bytes;
};

} // namespace

void attachCase(QPDF& document, const std::string& content)
{
    auto stream = QPDFEFStreamObjectHelper::createEFStream(document, content);
    stream.setSubtype("application/json");
    auto file = QPDFFileSpecObjectHelper::createFileSpec(document, kName, stream);
    file.setDescription("The case, for Springback");
    file.getObjectHandle().replaceKey("/AFRelationship", QPDFObjectHandle::newName("/Data"));
    QPDFEmbeddedFileDocumentHelper(document).replaceEmbeddedFile(kName, file);
}

std::string attachedCase(QPDF& document)
{
    const auto file = QPDFEmbeddedFileDocumentHelper(document).getEmbeddedFile(kName);
    if (!file || !file->getEmbeddedFileStream().isStream())
        throw Ended{ kNoCase };
    Gatherer gatherer;
    if (!file->getEmbeddedFileStream().pipeStreamData(&gatherer, 0, qpdf_dl_generalized, true))
        throw Ended{ kDamaged };
    return gatherer.bytes();
}

} // namespace springback::exchange::pdf
