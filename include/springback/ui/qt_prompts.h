// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/app/prompts.h"

namespace springback::ui {

/// Prompts as dialogs over the active window.
class QtPrompts : public app::Prompts {
public:
    int ask(const QString& title, const QString& text, const QStringList& buttons) override;
    void tell(const QString& title, const QString& text) override;
    std::optional<QString> askText(const QString& title, const QString& label, const QString& start) override;
    std::optional<QString> saveFileName(const QString& title, const QString& suggested, const QString& filter) override;
    std::optional<QString> chooseFolder(const QString& title) override;
    QStringList openFileNames(const QString& title, const QString& filter) override;
};

} // namespace springback::ui
