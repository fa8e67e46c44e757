// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "springback/ui/kit/icon.h"

class QAbstractButton;
class QVBoxLayout;

namespace springback::ui {

/// What a page says while it has nothing to show: what will be here, and how it gets there.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(Icon name, const QString& title, const QString& text, QWidget* parent = nullptr);
    void addAction(QAbstractButton* button);

private:
    QVBoxLayout* m_layout;
};

} // namespace springback::ui
