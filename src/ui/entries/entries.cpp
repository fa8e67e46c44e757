// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/ui/entries/entries.h"

#include "check_in_dialog.h"
#include "extra_dialog.h"
#include "measure_dialog.h"
#include "pause_dialog.h"
#include "run_dialog.h"
#include "session_dialog.h"
#include "springback/app/entry_defaults.h"
#include "springback/app/workspace.h"
#include "visit_dialog.h"

namespace springback::ui {

namespace {

EntryDialog* show(EntryDialog* dialog)
{
    if (dialog) {
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
    return dialog;
}

} // namespace

EntryDialog* makeEntryDialog(const AppContext& context, const Record& record, QWidget* parent)
{
    switch (kindOf(record)) {
    case RecordKind::CheckIn:
        return new CheckInDialog(context, std::get<CheckIn>(record), parent);
    case RecordKind::Session:
        return new SessionDialog(context, std::get<Session>(record), parent);
    case RecordKind::Run:
        return new RunDialog(context, std::get<Run>(record), parent);
    case RecordKind::Measure:
        return new MeasureDialog(context, std::get<Measure>(record), parent);
    case RecordKind::ExtraDone:
        return new ExtraDialog(context, std::get<ExtraDone>(record), parent);
    case RecordKind::Pause:
        return new PauseDialog(context, std::get<Pause>(record), parent);
    case RecordKind::Visit:
        return new VisitDialog(context, std::get<Visit>(record), parent);
    default:
        return nullptr;
    }
}

EntryDialog* addEntry(const AppContext& context, RecordKind kind, Date date, QWidget* parent)
{
    return show(makeEntryDialog(context, app::blankRecord(context.workspace, kind, date), parent));
}

EntryDialog* editEntry(const AppContext& context, RecordKind kind, const Id& id, QWidget* parent)
{
    const auto record = app::storedRecord(context.workspace, kind, id);
    return record ? show(makeEntryDialog(context, *record, parent)) : nullptr;
}

std::vector<RecordKind> typedKinds()
{
    return { RecordKind::CheckIn, RecordKind::Session, RecordKind::Run, RecordKind::Measure, RecordKind::ExtraDone,
        RecordKind::Pause, RecordKind::Visit };
}

} // namespace springback::ui
