// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <string>

#include "springback/domain/calendar.h"
#include "springback/domain/pain.h"

class QDateEdit;
class QLineEdit;
class QPlainTextEdit;

namespace springback::ui {

class RatingRow;

/// A short edit for a number; empty is *not given*.
QLineEdit* makeNumberEdit(const QString& text, const QString& placeholder = {});
/// With a calendar to choose from, and the year in full.
QDateEdit* makeDateEdit(Date date);
RatingRow* makeRating(const QString& question, const Rating& value);
QString numberText(const std::optional<int>& value);
std::string textOf(const QPlainTextEdit& edit);
std::string textOf(const QLineEdit& edit);

} // namespace springback::ui
