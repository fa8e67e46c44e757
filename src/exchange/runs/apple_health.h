// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "springback/exchange/run_file.h"

namespace springback::exchange {

/// Finds the workouts in an export of Apple Health that is handed over in pieces: it can be gigabytes, and what stands
/// around the workouts is often not well-formed. Only the workouts are parsed.
class AppleHealthScan {
public:
    explicit AppleHealthScan(RunFile& file) : m_file(file) { }
    void feed(QByteArrayView piece);
    void end();

private:
    bool takeNext();
    void workout(const QByteArray& xml);

    RunFile& m_file;
    QByteArray m_buffer;
    int m_count = 0;
};

} // namespace springback::exchange
