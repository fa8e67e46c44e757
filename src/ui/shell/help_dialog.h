// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/ui/kit/dialog.h"

namespace springback::ui {

/// The keys. Accepting it asks for the Learn page.
class HelpDialog : public Dialog {
    Q_OBJECT
public:
    explicit HelpDialog(QWidget* parent = nullptr);
};

} // namespace springback::ui
