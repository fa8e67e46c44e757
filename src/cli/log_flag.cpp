// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"
#include "springback/app/acts.h"
#include "springback/codec/record_json.h"
#include "springback/words/words.h"

namespace springback::cli {

namespace {

Id openFlag(const Options& options, const History& history, Date today)
{
    const QString wanted = options.text("close");
    for (const auto& flag : history.records().flags) {
        const bool isOpen = !flag.closed || *flag.closed > today;
        const bool isMeant = wanted == QString::fromStdString(flag.meta.id.text())
            || wanted == QLatin1String(codec::wordOf(flag.kind).data());
        if (isOpen && isMeant)
            return flag.meta.id;
    }
    options.misused(
        Text::tr("No open flag is called “%1”. “springback status” lists those that are open.").arg(wanted));
}

void showQuestions(QTextStream& out)
{
    for (int kind = 0; kind <= static_cast<int>(FlagKind::OtherPain); ++kind) {
        const auto flag = static_cast<FlagKind>(kind);
        out << QLatin1String(codec::wordOf(flag).data()) << QStringLiteral(": ") << words::flagQuestion(flag) << '\n';
    }
}

} // namespace

void logFlag(Environment& environment, const QStringList& arguments)
{
    Options options(QStringLiteral("log flag (--ask | --none | --open KIND | --close KIND --by NAME) [options]"),
        Text::tr(
            "The red-flag questions: shows them, records that none or which was answered with yes, or that one was "
            "seen to."));
    patientOption(options);
    options.flag("ask", Text::tr("Shows the questions."));
    options.flag("none", Text::tr("They were asked today, and none was answered with yes."));
    options.value("open", Text::tr("KIND"),
        Text::tr("rupture, clot, infection, fluoroquinolone, clinician_plan, inflammatory or other_pain."));
    options.value("close", Text::tr("KIND"), Text::tr("The open flag that was seen to, by kind or id."));
    options.value("by", Text::tr("NAME"), Text::tr("Who saw to it."));
    options.value("note", Text::tr("TEXT"), Text::tr("What was found."));
    if (!options.parse(environment, arguments, 0, 0))
        return;
    if (options.has("ask") + options.has("none") + options.has("open") + options.has("close") != 1)
        options.misused(Text::tr("Say one of --ask, --none, --open and --close."));
    if (options.has("ask"))
        return showQuestions(environment.out);
    if (options.has("close") && options.text("by").isEmpty())
        options.misused(Text::tr("--close needs --by NAME: who saw to it."));
    const auto kind = codec::flagKind(options.text("open").toStdString());
    if (options.has("open") && !kind)
        options.misused(Text::tr("--open names a red flag; --help lists them."));
    const auto workspace = openPatient(environment, options);
    const History& history = historyOf(*workspace);
    if (options.has("none")) {
        mustBeDone(app::openFlags(*workspace, {}));
        environment.out << Text::tr("Saved: the red-flag questions, none answered with yes.") << '\n';
    } else if (kind) {
        mustBeDone(app::openFlags(*workspace, { *kind }));
        environment.out << Text::tr("Saved: %1").arg(words::flagTitle(*kind)) << '\n' << words::flagAct(*kind) << '\n';
    } else {
        const Id flag = openFlag(options, history, workspace->today());
        mustBeDone(app::closeFlag(*workspace, flag, options.text("by"), options.text("note")));
        environment.out << Text::tr("Saved: the flag is closed.") << '\n';
    }
}

} // namespace springback::cli
