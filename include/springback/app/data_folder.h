// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <filesystem>

namespace springback::app {

/// Where the data is: what the command line chose, else SPRINGBACK_DATA_DIR, else the person's own data folder
/// ($XDG_DATA_HOME/springback). Nothing is made.
std::filesystem::path dataFolder(const QString& chosen = {});

/// The store's file in a data folder.
std::filesystem::path storeFile(const std::filesystem::path& folder);

/// A path as Qt writes it, and back: what files are called, in the person's own encoding.
QString textOf(const std::filesystem::path& path);
std::filesystem::path pathOf(const QString& text);

} // namespace springback::app
