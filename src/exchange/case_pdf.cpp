// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/exchange/case_pdf.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

#include "pdf/tool_protocol.h"
#include "save_file.h"
#include "springback/words/parts.h"

namespace springback::exchange {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(springback::exchange)
};

constexpr int kPatience = 30'000; ///< milliseconds on the wall: the tool's own limit is of CPU time

/// What the tool made of it.
struct ToolResult {
    int status = pdf::kNotRead;
    bool wasStopped = false; ///< it met a limit
    QByteArray out;
};

QByteArray part(const QByteArray& bytes)
{
    QByteArray whole;
    for (auto left = quint64(bytes.size()); whole.size() < 8; left >>= 8U)
        whole.append(char(left & 0xffU));
    return whole + bytes;
}

// The form that PDF asks for: one text, one password, however it was typed.
QByteArray passwordBytes(const QString& password)
{
    return password.normalized(QString::NormalizationForm_KC).toUtf8();
}

ToolResult runTool(const QStringList& arguments, const QByteArray& input)
{
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(words::partPath(QStringLiteral("springback-pdf")), arguments);
    if (!process.waitForStarted(kPatience))
        return {};
    process.write(input);
    process.closeWriteChannel();
    ToolResult result;
    if (!process.waitForFinished(kPatience)) {
        process.kill();
        process.waitForFinished();
        result.wasStopped = true;
        return result;
    }
    result.wasStopped = process.exitStatus() != QProcess::NormalExit;
    result.status = process.exitCode();
    result.out = process.readAllStandardOutput();
    return result;
}

CaseOpenError fault(const QString& path, const QString& reason, OpenFault kind = OpenFault::Unreadable)
{
    return { { path, {}, reason }, kind };
}

CaseOpenError faultOf(const ToolResult& result, const QString& path)
{
    switch (result.wasStopped ? pdf::kTooLarge : result.status) {
    case pdf::kNeedsPassword:
        return fault(path, Text::tr("This PDF is sealed with a password."), OpenFault::NeedsPassword);
    case pdf::kWrongPassword:
        return fault(path, Text::tr("The password does not open this PDF."), OpenFault::WrongPassword);
    case pdf::kNoCase:
        return fault(path, Text::tr("This PDF carries no case: it holds the page alone."));
    case pdf::kTooLarge:
        return fault(path, Text::tr("This PDF needs more time or memory than any page of ours, so it was not read."));
    case pdf::kDamaged:
        return fault(path, Text::tr("This PDF is damaged, or is none."));
    default:
        return fault(path, Text::tr("The PDF could not be read: the program that reads PDFs is not beside this one."));
    }
}

bool beginsAsPdf(const QByteArray& start)
{
    return start.contains("%PDF-");
}

QByteArray startOf(const QString& path)
{
    constexpr qint64 kLooked = 1024;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(kLooked) : QByteArray();
}

} // namespace

tl::expected<QByteArray, QString> withCase(
    const QByteArray& pdf, const QByteArray& caseFile, const std::optional<QString>& password)
{
    const QByteArray secret = password ? passwordBytes(*password) : QByteArray();
    if (password && secret.isEmpty())
        return tl::unexpected(Text::tr("A sealed PDF needs a password."));
    const ToolResult result = runTool({ QLatin1String(pdf::kCarry) }, part(secret) + part(pdf) + part(caseFile));
    if (result.status != pdf::kDone || result.wasStopped || !beginsAsPdf(result.out.left(16)))
        return tl::unexpected(Text::tr("The case could not be put into the PDF, and nothing was written."));
    return result.out;
}

tl::expected<CaseFile, CaseOpenError> openCaseFile(
    const QString& path, const std::optional<QString>& password, Date today)
{
    const auto unreadable = [](FileError error) { return CaseOpenError{ std::move(error), OpenFault::Unreadable }; };
    if (!beginsAsPdf(startOf(path)))
        return readCaseFile(path, today).map_error(unreadable);
    const QByteArray secret = password ? passwordBytes(*password) : QByteArray();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const ToolResult result = runTool({ QLatin1String(pdf::kRead), absolute }, part(secret));
    if (result.status != pdf::kDone || result.wasStopped)
        return tl::unexpected(faultOf(result, path));
    return readCase(result.out, path, today).map_error(unreadable);
}

tl::expected<void, FileError> savePdf(const QByteArray& pdf, const QString& path)
{
    return saveFiles({ { path, pdf } });
}

bool looksLikeCase(const QString& path)
{
    const QByteArray start = startOf(path);
    return beginsAsPdf(start) || start.trimmed().startsWith('{');
}

int passwordStrength(const QString& password)
{
    static constexpr std::array kFirstTried{ "password", "12345678", "123456789", "qwertyui", "achilles",
        "springback" };
    const QString plain = password.toLower();
    for (const char* tried : kFirstTried) {
        if (plain.startsWith(QLatin1String(tried)))
            return password.size() > 16 ? 1 : 0;
    }
    const auto has = [&password](auto is) { return std::any_of(password.begin(), password.end(), is); };
    int letters = 0;
    letters += has([](QChar c) { return c.isLower(); }) ? 26 : 0;
    letters += has([](QChar c) { return c.isUpper(); }) ? 26 : 0;
    letters += has([](QChar c) { return c.isDigit(); }) ? 10 : 0;
    letters += has([](QChar c) { return !c.isLetterOrNumber(); }) ? 20 : 0;
    std::set<QChar> different(password.begin(), password.end());
    // A letter that repeats adds little: half of its place.
    const double places = double(different.size()) + 0.5 * double(password.size() - qsizetype(different.size()));
    const double bits = letters > 0 ? places * std::log2(double(letters)) : 0;
    constexpr std::array kSteps{ 28.0, 45.0, 60.0, 75.0 };
    return int(std::count_if(kSteps.begin(), kSteps.end(), [bits](double step) { return bits >= step; }));
}

} // namespace springback::exchange
