// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sniff.h"

#include <algorithm>

#include "fit_stream.h"
#include "xml_text.h"

namespace springback::exchange {

namespace {

bool hasRoot(const QByteArray& text, QByteArrayView name)
{
    for (qsizetype at = text.indexOf(name); at > 0; at = text.indexOf(name, at + 1)) {
        if (text[at - 1] == '<' || text[at - 1] == ':')
            return true;
    }
    return false;
}

Content xmlContent(const QByteArray& head)
{
    if (head.contains("<HealthData") || head.contains("<!DOCTYPE HealthData"))
        return Content::AppleHealth;
    const QByteArray text = cleanXml(head);
    if (hasRoot(text, "TrainingCenterDatabase"))
        return Content::Tcx;
    return hasRoot(text, "gpx") ? Content::Gpx : Content::OtherXml;
}

bool isUtf16(const QByteArray& head)
{
    return head.startsWith(QByteArrayView("\xFF\xFE", 2)) || head.startsWith(QByteArrayView("\xFE\xFF", 2));
}

} // namespace

Content contentOf(const QByteArray& bytes)
{
    const QByteArray head = bytes.left(kSniffed);
    if (head.isEmpty())
        return Content::Empty;
    const auto* data = reinterpret_cast<const std::uint8_t*>(head.constData());
    if (fit::isFit({ data, static_cast<std::size_t>(head.size()) }))
        return Content::Fit;
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06"))
        return Content::Zip;
    if (head.startsWith(QByteArrayView("\x1F\x8B", 2)))
        return Content::Gzip;
    const QByteArray text = head.startsWith("\xEF\xBB\xBF") ? head.mid(3) : head;
    if (text.trimmed().startsWith('<') || (isUtf16(head) && cleanXml(head).startsWith('<')))
        return xmlContent(head);
    const bool isBinary = !isUtf16(head) && std::any_of(head.cbegin(), head.cend(), [](char c) { return c == '\0'; });
    return isBinary || text.trimmed().isEmpty() ? Content::Unknown : Content::Text;
}

} // namespace springback::exchange
