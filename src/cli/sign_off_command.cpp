// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"
#include "springback/app/acts.h"
#include "springback/words/words.h"

namespace springback::cli {

namespace {

Provenance provenanceOf(const Options& options)
{
    const QString word = options.text("as");
    if (!options.has("as") || word == QLatin1String("reported"))
        return Provenance::Reported;
    if (word == QLatin1String("clinician"))
        return Provenance::Clinician;
    if (word != QLatin1String("self"))
        options.misused(Text::tr("--as is reported, clinician or self."));
    return Provenance::Typed;
}

} // namespace

void runSignOff(Environment& environment, const QStringList& arguments)
{
    Options options(QStringLiteral("sign-off --by NAME [options]"),
        Text::tr("Records that the clinician agreed to leave the stage in force. A plan that is self-managed takes the "
                 "runner's own confirmation with --as self."));
    patientOption(options);
    options.value("on", Text::tr("DATE"), Text::tr("The day agreed, YYYY-MM-DD; today when left out."));
    options.value("by", Text::tr("NAME"), Text::tr("Who agreed."));
    options.value("as", Text::tr("WORD"),
        Text::tr("reported: the runner tells it (when left out); clinician: entered by the clinician; self."));
    if (!options.parse(environment, arguments, 0, 0))
        return;
    const Provenance provenance = provenanceOf(options);
    if (provenance != Provenance::Typed && options.text("by").trimmed().isEmpty())
        options.misused(Text::tr("A sign-off needs --by NAME: who agreed."));
    const auto workspace = openPatient(environment, options);
    const Date date = entryDate(options, *workspace);
    const Stage stage = historyOf(*workspace).stageOn(workspace->today());
    mustBeDone(app::signOff(*workspace, date, options.text("by"), provenance));
    environment.out << Text::tr("Saved: sign-off of %1, %2.").arg(words::phaseShort(stage), words::date(date)) << '\n';
}

} // namespace springback::cli
