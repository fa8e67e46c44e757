// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

#include "springback/domain/record.h"
#include "springback/ui/app_context.h"

class QMenu;
class QWidget;

namespace springback::ui {

class EntryDialog;

/// The form for a record, not shown yet; null for kinds that are not typed. The parent owns it.
EntryDialog* makeEntryDialog(const AppContext& context, const Record& record, QWidget* parent);
/// Opens the form for a new record; it deletes itself when closed.
EntryDialog* addEntry(const AppContext& context, RecordKind kind, Date date, QWidget* parent);
/// Opens the form of a stored record; null when it is gone.
EntryDialog* editEntry(const AppContext& context, RecordKind kind, const Id& id, QWidget* parent);

/// The kinds that can be added by hand, in the order of menus.
std::vector<RecordKind> typedKinds();

} // namespace springback::ui
