// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/data_folder.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace springback::app {

std::filesystem::path dataFolder(const QString& chosen)
{
    QString folder = chosen;
    if (folder.isEmpty())
        folder = qEnvironmentVariable("SPRINGBACK_DATA_DIR");
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/springback");
    return pathOf(QDir(folder).absolutePath());
}

std::filesystem::path storeFile(const std::filesystem::path& folder)
{
    return folder / "springback.db";
}

QString textOf(const std::filesystem::path& path)
{
    return QFile::decodeName(path.c_str());
}

std::filesystem::path pathOf(const QString& text)
{
    return QFile::encodeName(text).toStdString();
}

} // namespace springback::app
