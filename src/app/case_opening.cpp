// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/case_opening.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "springback/app/case_transfer.h"
#include "springback/app/words.h"

namespace springback::app {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CaseOpening)
};

tl::expected<QByteArray, QString> filled(Workspace& workspace, const QByteArray& page, const CarryWishes& wishes)
{
    if (wishes.carries == Carries::PageAlone)
        return page;
    exchange::CaseFile file = caseToExport(workspace);
    if (wishes.name == NameOnIt::LeftOut)
        file = exchange::withoutName(std::move(file));
    const auto password = wishes.carries == Carries::CaseSealed ? std::optional(wishes.password) : std::nullopt;
    return exchange::withCase(page, exchange::writeCase(file), password);
}

} // namespace

Runner runnerForPage(const Workspace& workspace, NameOnIt name)
{
    Runner runner = *workspace.runner();
    if (name == NameOnIt::LeftOut)
        runner.name.clear();
    return runner;
}

Written writeCarrying(Workspace& workspace, const QByteArray& page, const CarryWishes& wishes, const QString& path)
{
    try {
        const auto pdf = filled(workspace, page, wishes);
        if (!pdf)
            return tl::unexpected(pdf.error());
        if (const auto saved = exchange::savePdf(*pdf, path); !saved)
            return tl::unexpected(Tr::tr("The PDF was not written to %1: %2 Your records are untouched; choose another "
                                         "folder and try again.")
                                      .arg(path, saved.error().reason));
        return Tr::tr("PDF written to %1").arg(path);
    } catch (const store::StoreError& error) {
        return tl::unexpected(words::fault(error));
    }
}

QString disclosure(const CarryWishes& wishes)
{
    switch (wishes.carries) {
    case Carries::PageAlone:
        return Tr::tr("Whoever has the file can read the pages. Springback cannot open it as a case.");
    case Carries::CaseSealed:
        return Tr::tr("The pages and every entry with its history, readable only with the password. Give the password "
                      "another way than the file. Without it nobody can open the file, and we cannot either. Private "
                      "notes stay here.");
    case Carries::CaseOpen:
        break;
    }
    return Tr::tr("Whoever gets the file, by whatever way, can read the pages and every entry with its history. "
                  "Private notes stay here.");
}

QString strengthText(const QString& password)
{
    if (password.isEmpty())
        return {};
    switch (exchange::passwordStrength(password)) {
    case 0:
        return Tr::tr("Strength: very weak, guessed in minutes");
    case 1:
        return Tr::tr("Strength: weak, guessed in days. Four random words are better");
    case 2:
        return Tr::tr("Strength: fair");
    case 3:
        return Tr::tr("Strength: strong");
    default:
        return Tr::tr("Strength: very strong");
    }
}

tl::expected<exchange::CaseFile, exchange::CaseOpenError> openCase(
    const Workspace& workspace, const QString& path, const std::optional<QString>& password)
{
    return exchange::openCaseFile(path, password, latestDateAnywhere(workspace.clock().now()));
}

QString openErrorText(const FileError& error)
{
    const QString name = QFileInfo(error.file).fileName();
    if (error.place.isEmpty())
        return Tr::tr("%1: %2 Nothing was stored.").arg(name, error.reason);
    return Tr::tr("%1, at %2: %3 Nothing was stored.").arg(name, error.place, error.reason);
}

bool isCaseFile(const QString& path)
{
    return exchange::looksLikeCase(path);
}

} // namespace springback::app
