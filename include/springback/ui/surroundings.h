// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace springback {
class Clock;
namespace app {
class Prompts;
class Settings;
}
namespace desktop {
class Notices;
}
}

namespace springback::ui {

struct SessionAids;

/// What a window borrows besides the records it shows. All of it outlives the windows.
struct Surroundings {
    app::Settings& settings;
    app::Prompts& prompts;
    const Clock& clock;
    const SessionAids& aids;
    desktop::Notices* notices = nullptr; ///< null where nobody is to be notified: pictures, and most tests
};

} // namespace springback::ui
