// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

#include "springback/domain/calendar.h"

namespace springback::app {

enum class Role { Runner, Clinician };
enum class ThemeChoice { System, Light, Dark };
enum class PaperChoice { ByLocale, A4, Letter };

/// What this machine remembers. No names, no paths of people.
class Settings {
public:
    Role role() const;
    void setRole(Role role);
    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    /// The system's scheme as last seen, for the first paint.
    bool systemWasDark() const;
    void setSystemWasDark(bool dark);
    bool stillPictures() const;
    void setStillPictures(bool still);
    bool sounds() const;
    void setSounds(bool on);
    /// Each part of the guided session is said aloud; off by default.
    bool speaks() const;
    void setSpeaks(bool on);
    int volume() const; ///< 0–100
    void setVolume(int percent);
    PaperChoice paper() const;
    void setPaper(PaperChoice paper);
    /// A language of words/language.h; empty: the system's.
    QString language() const;
    void setLanguage(const QString& code);
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    /// What of the clinician's news was read here, by its key; it names nobody.
    bool isRead(const QString& key) const;
    void setRead(const QString& key);
    /// A notification ten minutes after a session, and each morning at an hour, while the program runs.
    bool remindsAfter() const;
    void setRemindsAfter(bool on);
    bool remindsMornings() const;
    void setRemindsMornings(bool on);
    minutes morningTime() const; ///< after midnight
    void setMorningTime(minutes time);
    bool trayIcon() const;
    void setTrayIcon(bool on);
    /// When the program was last known to run, and since when it had not when the day's first start came.
    std::optional<Instant> lastSeen() const;
    void setLastSeen(Instant at);
    std::optional<Instant> closedSince() const;
    void setClosedSince(Instant at);
    QString page() const;
    void setPage(const QString& page);
};

} // namespace springback::app
