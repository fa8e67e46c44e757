// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "finish.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

#include <QDateTime>

namespace springback::report {

namespace {

QPDFObjectHandle text(const QString& value)
{
    return QPDFObjectHandle::newUnicodeString(value.toStdString());
}

/// "D:20260329080500+01'00'".
QString pdfDate(const Moment& made)
{
    const auto offset = made.offset.count();
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(
        std::chrono::milliseconds(made.at.time_since_epoch() + made.offset).count(), Qt::UTC);
    return QStringLiteral("D:%1%2%3'%4'")
        .arg(local.toString(QStringLiteral("yyyyMMddHHmmss")), offset < 0 ? QStringLiteral("-") : QStringLiteral("+"))
        .arg(std::abs(offset) / 60, 2, 10, QLatin1Char('0'))
        .arg(std::abs(offset) % 60, 2, 10, QLatin1Char('0'));
}

void attachText(QPDF& document, const QString& page)
{
    static constexpr const char* kName = "springback-page-1.txt";
    auto stream = QPDFEFStreamObjectHelper::createEFStream(document, page.toStdString());
    stream.setSubtype("text/plain");
    auto file = QPDFFileSpecObjectHelper::createFileSpec(document, kName, stream);
    file.getObjectHandle().replaceKey("/AFRelationship", QPDFObjectHandle::newName("/Alternative"));
    QPDFEmbeddedFileDocumentHelper(document).replaceEmbeddedFile(kName, file);
}

} // namespace

class Completion : public QObject, public Finisher {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID SPRINGBACK_FINISHER)
    Q_INTERFACES(springback::report::Finisher)
public:
    QByteArray finished(const QByteArray& pdf, const PdfDetails& details) const override;
};

QByteArray Completion::finished(const QByteArray& pdf, const PdfDetails& details) const
{
    QPDF document;
    document.setSuppressWarnings(true);
    document.processMemoryFile("appointment", pdf.constData(), static_cast<std::size_t>(pdf.size()));
    QPDFObjectHandle info = document.getTrailer().getKey("/Info");
    if (!info.isDictionary()) {
        info = document.makeIndirectObject(QPDFObjectHandle::newDictionary());
        document.getTrailer().replaceKey("/Info", info);
    }
    info.replaceKey("/Title", text(details.title));
    info.replaceKey("/Author", text(details.author));
    info.replaceKey("/CreationDate", text(pdfDate(details.made)));
    QPDFObjectHandle root = document.getRoot();
    root.replaceKey("/Lang", text(details.language));
    QPDFObjectHandle preferences = root.getKey("/ViewerPreferences");
    if (!preferences.isDictionary())
        preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
    attachText(document, details.text);

    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.write();
    const std::unique_ptr<Buffer> buffer(writer.getBuffer());
    return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
}

} // namespace springback::report

#include "finish.moc"
