// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace springback::app {

/// The only door to modal dialogs, so that tests can answer them.
class Prompts {
public:
    virtual ~Prompts() = default;
    /// Index of the button chosen; the last button is the one Escape means.
    virtual int ask(const QString& title, const QString& text, const QStringList& buttons) = 0;
    virtual void tell(const QString& title, const QString& text) = 0;
    virtual std::optional<QString> askText(const QString& title, const QString& label, const QString& start) = 0;
    virtual std::optional<QString> saveFileName(const QString& title, const QString& suggested, const QString& filter)
        = 0;
    virtual std::optional<QString> chooseFolder(const QString& title) = 0;
    virtual QStringList openFileNames(const QString& title, const QString& filter) = 0;
};

} // namespace springback::app
