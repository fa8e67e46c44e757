// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPixmap>

#include "springback/ui/kit/tokens.h"

namespace springback::ui {

/// Our own line icons (resources/icons).
enum class Icon {
    Today,
    Calendar,
    Runs,
    Progress,
    Plan,
    Learn,
    Caseload,
    Settings,
    Add,
    Edit,
    Delete,
    Undo,
    Redo,
    Export,
    Pdf,
    Menu,
    Copy,
    Folder,
    More,
    Play,
    Pause,
    Skip,
    Repeat,
    Stop,
    Check,
    Cross,
    Dash,
    Warning,
    Flag,
    Clock,
    Info,
    History,
    Link,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    ChevronDown,
    Exercise,
    Morning,
    Note,
    Measure,
    Person,
    Rest,
};

enum class IconTint { Ink, Muted, Accent, OnAccent, Green, Amber, Brick };

/// An icon in the theme's colours: tinted when painted, so that it follows a change of scheme.
QIcon icon(Icon name, IconTint tint = IconTint::Ink);
/// One picture of it, for labels and painters. `ratio` is the device's pixel ratio.
QPixmap iconPixmap(Icon name, int size, IconTint tint = IconTint::Ink, double ratio = 1.0);

QColor colourOf(const Tokens& tokens, IconTint tint);

} // namespace springback::ui
