// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keeping_file.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include "springback/app/data_folder.h"
#include "springback/store/backups.h"

namespace springback::app {

namespace {

constexpr QLatin1String kSecond("second_folder");
constexpr QLatin1String kSecondFault("second_fault");
constexpr QLatin1String kFault("fault");
constexpr QLatin1String kDrilled("drilled");
constexpr QLatin1String kDrillDays("drill_days");
constexpr QLatin1String kDrillLast("drill_last");

QString pathIn(const std::filesystem::path& dataFolder)
{
    return textOf(store::backupsIn(dataFolder) / "keeping.json");
}

} // namespace

KeepingFile KeepingFile::read(const std::filesystem::path& dataFolder)
{
    KeepingFile kept;
    QFile file(pathIn(dataFolder));
    if (!file.open(QIODevice::ReadOnly))
        return kept;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    kept.second = json[kSecond].toString();
    kept.secondFault = json[kSecondFault].toString();
    kept.fault = json[kFault].toString();
    kept.drilled = parseMoment(json[kDrilled].toString().toStdString());
    kept.drillDays = json[kDrillDays].toInt();
    kept.drillLast = parseDate(json[kDrillLast].toString().toStdString());
    return kept;
}

bool KeepingFile::write(const std::filesystem::path& dataFolder) const
{
    QJsonObject json{ { kSecond, second }, { kSecondFault, secondFault }, { kFault, fault } };
    if (drilled) {
        json[kDrilled] = QString::fromStdString(rfc3339(*drilled));
        json[kDrillDays] = drillDays;
    }
    if (drillLast)
        json[kDrillLast] = QString::fromStdString(isoDate(*drillLast));
    QSaveFile file(pathIn(dataFolder));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(json).toJson());
    return file.commit();
}

} // namespace springback::app
