// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <chrono>
#include <memory>

class QSocketNotifier;

namespace springback::app {

/// Rings once after a time that the machine's sleep is part of: it rings on waking when it slept over it. A timer of
/// Qt's stands still meanwhile. Nothing wakes up before.
class Alarm : public QObject {
    Q_OBJECT
public:
    explicit Alarm(QObject* parent = nullptr);
    ~Alarm() override;

    /// Takes the place of what was set before.
    void set(std::chrono::milliseconds wait);
    void stop();

Q_SIGNALS:
    void rang();

private:
    void arm(std::chrono::milliseconds wait);
    void ring();

    const int m_timer; ///< a file descriptor
    std::unique_ptr<QSocketNotifier> m_listener;
};

} // namespace springback::app
