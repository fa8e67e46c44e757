// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/app/settings.h"

#include <QSettings>

#include <algorithm>

namespace springback::app {

namespace {

constexpr int kDefaultVolume = 70;
constexpr int kDefaultMorning = 7 * 60;
constexpr int kMinutesADay = 24 * 60;

// Reads one of `words`, which stand in the order of the enumerators; the first when there is none.
template <class Choice> Choice choice(const QString& key, const QStringList& words)
{
    const auto found = words.indexOf(QSettings().value(key).toString());
    return static_cast<Choice>(std::max<qsizetype>(0, found));
}

template <class Choice> void choose(const QString& key, const QStringList& words, Choice value)
{
    QSettings().setValue(key, words.at(static_cast<qsizetype>(value)));
}

std::optional<Instant> instant(const QString& key)
{
    bool given = false;
    const qint64 at = QSettings().value(key).toLongLong(&given);
    return given ? std::optional(Instant(std::chrono::milliseconds(at))) : std::nullopt;
}

void setInstant(const QString& key, Instant at)
{
    QSettings().setValue(key, qint64(at.time_since_epoch().count()));
}

QStringList roles()
{
    return { QStringLiteral("runner"), QStringLiteral("clinician") };
}
QStringList themes()
{
    return { QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark") };
}
QStringList papers()
{
    return { QStringLiteral("locale"), QStringLiteral("a4"), QStringLiteral("letter") };
}

} // namespace

Role Settings::role() const
{
    return choice<Role>(QStringLiteral("role"), roles());
}

void Settings::setRole(Role role)
{
    choose(QStringLiteral("role"), roles(), role);
}

ThemeChoice Settings::theme() const
{
    return choice<ThemeChoice>(QStringLiteral("look/theme"), themes());
}

void Settings::setTheme(ThemeChoice theme)
{
    choose(QStringLiteral("look/theme"), themes(), theme);
}

bool Settings::systemWasDark() const
{
    return QSettings().value(QStringLiteral("look/systemWasDark"), false).toBool();
}

void Settings::setSystemWasDark(bool dark)
{
    QSettings().setValue(QStringLiteral("look/systemWasDark"), dark);
}

bool Settings::stillPictures() const
{
    return QSettings().value(QStringLiteral("look/stillPictures"), false).toBool();
}

void Settings::setStillPictures(bool still)
{
    QSettings().setValue(QStringLiteral("look/stillPictures"), still);
}

bool Settings::sounds() const
{
    return QSettings().value(QStringLiteral("session/sounds"), true).toBool();
}

void Settings::setSounds(bool on)
{
    QSettings().setValue(QStringLiteral("session/sounds"), on);
}

bool Settings::speaks() const
{
    return QSettings().value(QStringLiteral("session/speaks"), false).toBool();
}

void Settings::setSpeaks(bool on)
{
    QSettings().setValue(QStringLiteral("session/speaks"), on);
}

int Settings::volume() const
{
    return std::clamp(QSettings().value(QStringLiteral("session/volume"), kDefaultVolume).toInt(), 0, 100);
}

void Settings::setVolume(int percent)
{
    QSettings().setValue(QStringLiteral("session/volume"), std::clamp(percent, 0, 100));
}

PaperChoice Settings::paper() const
{
    return choice<PaperChoice>(QStringLiteral("report/paper"), papers());
}

void Settings::setPaper(PaperChoice paper)
{
    choose(QStringLiteral("report/paper"), papers(), paper);
}

QString Settings::language() const
{
    return QSettings().value(QStringLiteral("look/language")).toString();
}

void Settings::setLanguage(const QString& code)
{
    QSettings().setValue(QStringLiteral("look/language"), code);
}

QByteArray Settings::windowGeometry() const
{
    return QSettings().value(QStringLiteral("window/geometry")).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray& geometry)
{
    QSettings().setValue(QStringLiteral("window/geometry"), geometry);
}

bool Settings::isRead(const QString& key) const
{
    return QSettings().value(QStringLiteral("news/read")).toStringList().contains(key);
}

void Settings::setRead(const QString& key)
{
    constexpr qsizetype kKept = 400;
    QStringList read = QSettings().value(QStringLiteral("news/read")).toStringList();
    read.removeAll(key);
    read.append(key);
    QSettings().setValue(QStringLiteral("news/read"), read.mid(std::max<qsizetype>(0, read.size() - kKept)));
}

bool Settings::remindsAfter() const
{
    return QSettings().value(QStringLiteral("reminders/after"), true).toBool();
}

void Settings::setRemindsAfter(bool on)
{
    QSettings().setValue(QStringLiteral("reminders/after"), on);
}

bool Settings::remindsMornings() const
{
    return QSettings().value(QStringLiteral("reminders/mornings"), false).toBool();
}

void Settings::setRemindsMornings(bool on)
{
    QSettings().setValue(QStringLiteral("reminders/mornings"), on);
}

minutes Settings::morningTime() const
{
    const int time = QSettings().value(QStringLiteral("reminders/morningTime"), kDefaultMorning).toInt();
    return minutes(std::clamp(time, 0, kMinutesADay - 1));
}

void Settings::setMorningTime(minutes time)
{
    QSettings().setValue(QStringLiteral("reminders/morningTime"), int(time.count()));
}

bool Settings::trayIcon() const
{
    return QSettings().value(QStringLiteral("reminders/trayIcon"), false).toBool();
}

void Settings::setTrayIcon(bool on)
{
    QSettings().setValue(QStringLiteral("reminders/trayIcon"), on);
}

std::optional<Instant> Settings::lastSeen() const
{
    return instant(QStringLiteral("window/lastSeen"));
}

void Settings::setLastSeen(Instant at)
{
    setInstant(QStringLiteral("window/lastSeen"), at);
}

std::optional<Instant> Settings::closedSince() const
{
    return instant(QStringLiteral("window/closedSince"));
}

void Settings::setClosedSince(Instant at)
{
    setInstant(QStringLiteral("window/closedSince"), at);
}

QString Settings::page() const
{
    return QSettings().value(QStringLiteral("window/page")).toString();
}

void Settings::setPage(const QString& page)
{
    QSettings().setValue(QStringLiteral("window/page"), page);
}

} // namespace springback::app
