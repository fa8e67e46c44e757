// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <tl/expected.hpp>

#include "springback/domain/history.h"
#include "springback/exchange/file_error.h"

namespace springback::exchange {

/// The weeks ahead as an iCalendar file (RFC 5545), so that a phone reminds: planned sessions, the morning's rating,
/// appointments, each with an alarm. Times are as lived, wherever the phone is; an event has the same UID in every
/// export, so that a second import moves it rather than doubling it. It names no diagnosis and no rating.
QByteArray calendarOf(const History& history, Date on, const Moment& made);

tl::expected<void, FileError> exportCalendar(const History& history, Date on, const Moment& made, const QString& path);

} // namespace springback::exchange
