// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "save_file.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <memory>

namespace springback::exchange {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(springback::exchange)
};

tl::unexpected<FileError> notWritten(const QSaveFile& file)
{
    return tl::unexpected(FileError{
        file.fileName(), {}, Text::tr("The file cannot be written, and nothing was: %1.").arg(file.errorString()) });
}

} // namespace

tl::expected<void, FileError> saveFiles(const std::vector<FileContent>& files)
{
    std::vector<std::unique_ptr<QSaveFile>> open;
    for (const auto& content : files) {
        auto& file = *open.emplace_back(std::make_unique<QSaveFile>(content.path));
        const bool written
            = file.open(QIODevice::WriteOnly) && file.write(content.bytes) == content.bytes.size() && file.flush();
        if (!written)
            return notWritten(file);
    }
    for (const auto& file : open) {
        if (!file->commit())
            return notWritten(*file);
    }
    return {};
}

} // namespace springback::exchange
