// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"

namespace springback::cli {

namespace {

PauseReason reasonOf(const Options& options)
{
    const QString word = options.text("reason");
    if (word == QLatin1String("illness"))
        return PauseReason::Illness;
    if (word == QLatin1String("travel"))
        return PauseReason::Travel;
    if (options.has("reason") && word != QLatin1String("other"))
        options.misused(Text::tr("--reason is illness, travel or other."));
    return PauseReason::Other;
}

} // namespace

void logPause(Environment& environment, const QStringList& arguments)
{
    Options options(QStringLiteral("log pause --from DATE --to DATE [options]"),
        Text::tr("Days planned away. They leave the adherence; the rules do not know why the tendon rested."));
    patientOption(options);
    options.value("from", Text::tr("DATE"), Text::tr("First day, YYYY-MM-DD."));
    options.value("to", Text::tr("DATE"), Text::tr("Last day."));
    options.value("reason", Text::tr("WORD"), Text::tr("illness, travel or other."));
    options.value("note", Text::tr("TEXT"), Text::tr("A note."));
    if (!options.parse(environment, arguments, 0, 0))
        return;
    const auto from = options.date("from");
    const auto to = options.date("to");
    if (!from || !to)
        options.misused(Text::tr("A pause needs --from and --to."));
    Pause pause{ .from = *from, .to = *to, .reason = reasonOf(options), .note = options.text("note").toStdString() };
    const auto workspace = openPatient(environment, options);
    saveEntry(environment, *workspace, pause);
}

} // namespace springback::cli
