// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

#include "springback/ui/app_context.h"
#include "springback/ui/kit/icon.h"
#include "springback/ui/navigator.h"

class QWidget;

namespace springback::ui {

class Page;

/// Clinician: in the rail for a clinician only.
enum class RailPlace { Rail, Clinician, MenuOnly };

/// A page of the window: its place in the rail, and how it is made when it is first shown.
struct PageEntry {
    PageId id;
    QLatin1String key; ///< remembered in the settings
    Icon icon;
    QString word;
    RailPlace place;
    /// Made where it will stand: a page that moves house is styled and laid out twice.
    std::function<Page*(AppContext&, QWidget* parent)> make;
};

/// The pages, in the order of the rail.
std::vector<PageEntry> pageEntries();

} // namespace springback::ui
