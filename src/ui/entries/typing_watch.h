// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace springback::ui {

/// Tells when a person changes any control of a form but one.
class TypingWatch : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    void watchAllIn(QWidget* form, const QWidget* except);

Q_SIGNALS:
    void typed();
};

} // namespace springback::ui
