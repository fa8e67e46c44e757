// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace springback {
class Clock;
namespace app {
class BackupKeeper;
class Prompts;
class Settings;
class Workspace;
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
    app::BackupKeeper* keeper = nullptr; ///< null where nothing is backed up: the sample, and some tests
};

} // namespace springback::ui
