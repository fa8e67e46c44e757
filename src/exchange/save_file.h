// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

#include <tl/expected.hpp>

#include "springback/exchange/file_error.h"

namespace springback::exchange {

struct FileContent {
    QString path;
    QByteArray bytes;
};

/// Writes every file to a temporary name beside it and only when all are on disk gives them their names.
tl::expected<void, FileError> saveFiles(const std::vector<FileContent>& files);

} // namespace springback::exchange
