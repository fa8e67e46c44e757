// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "springback/domain/record.h"

namespace springback::ui {

/// What the window asks of the page that can do it.
enum class PageAct { CheckIn, LogRun, OpenChosen };

/// A page of the main window. Made when it is first shown.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual QString title() const = 0;
    /// The page has come to the front.
    virtual void activated() { }
    virtual void openDay(Date day);
    virtual void openEntry(RecordKind kind, const Id& id);
    virtual void perform(PageAct act);
};

} // namespace springback::ui
