// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace springback {
class Clock;
namespace app {
class BackupKeeper;
class Prompts;
class ReminderPresenter;
class Settings;
class Workspace;
}
namespace desktop {
class Notices;
class TonePlayer;
class Voice;
}
}

namespace springback::ui {

class Navigator;

/// What every page is given. All of it outlives the pages.
struct AppContext {
    app::Workspace& workspace;
    app::Settings& settings;
    app::Prompts& prompts;
    const Clock& clock;
    Navigator& navigator;
    app::BackupKeeper* keeper = nullptr;         ///< null where nothing is backed up: the sample, and some tests
    app::ReminderPresenter* reminders = nullptr; ///< null where nobody is reminded, as above
    desktop::Notices* notices = nullptr;
    desktop::TonePlayer* tones = nullptr; ///< null in some tests
    desktop::Voice* voice = nullptr;      ///< as tones
};

} // namespace springback::ui
