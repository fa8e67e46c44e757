// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xml_text.h"

#include <QStringDecoder>

#include "run_text.h"

namespace springback::exchange {

namespace {

QByteArray asUtf8(const QByteArray& bytes)
{
    const bool isLittle = bytes.startsWith(QByteArrayView("\xFF\xFE", 2));
    if (!isLittle && !bytes.startsWith(QByteArrayView("\xFE\xFF", 2)))
        return bytes;
    QStringDecoder decode(isLittle ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
    QString text = decode(bytes.mid(2));
    text.replace(QLatin1String("UTF-16"), QLatin1String("UTF-8"), Qt::CaseInsensitive);
    return text.toUtf8();
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

// Cuts out "<!DOCTYPE … >", with its inner part in brackets when there is one.
void dropDocumentType(QByteArray& text)
{
    constexpr qsizetype kWithin = 4'096; // it stands before the first element
    const qsizetype begin = text.left(kWithin).indexOf("<!DOCTYPE");
    if (begin < 0)
        return;
    const qsizetype bracket = text.indexOf('[', begin);
    qsizetype end = text.indexOf('>', begin);
    if (bracket >= 0 && bracket < end) {
        end = text.indexOf(']', bracket);
        end = end < 0 ? end : text.indexOf('>', end);
    }
    text.remove(begin, end < 0 ? text.size() - begin : end + 1 - begin);
}

} // namespace

QByteArray cleanXml(const QByteArray& bytes)
{
    QByteArray text = asUtf8(bytes);
    qsizetype begin = text.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    while (begin < text.size() && isBlank(text[begin]))
        ++begin;
    if (begin > 0)
        text.remove(0, begin);
    dropDocumentType(text);
    const bool hasControls = std::any_of(
        text.cbegin(), text.cend(), [](char c) { return static_cast<unsigned char>(c) < 0x20 && !isBlank(c); });
    if (hasControls) {
        for (char& c : text)
            c = static_cast<unsigned char>(c) < 0x20 && !isBlank(c) ? ' ' : c;
    }
    return text;
}

QStringView localName(const QXmlStreamReader& xml)
{
    const QStringView name = xml.qualifiedName();
    const qsizetype colon = name.lastIndexOf(u':');
    return colon < 0 ? name : name.mid(colon + 1);
}

QString elementText(QXmlStreamReader& xml)
{
    constexpr qsizetype kMost = 4'000;
    return xml.readElementText(QXmlStreamReader::SkipChildElements).left(kMost).trimmed();
}

QString xmlPlace(const QXmlStreamReader& xml)
{
    return RunText::tr("line %1, column %2").arg(xml.lineNumber()).arg(xml.columnNumber());
}

QString xmlFault(const QXmlStreamReader& xml)
{
    return xml.error() == QXmlStreamReader::PrematureEndOfDocumentError
        ? RunText::tr("The file breaks off before its end.")
        : RunText::tr("The file is not readable XML from here on: something is missing or does not belong here.");
}

} // namespace springback::exchange
