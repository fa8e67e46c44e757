// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"
#include "springback/app/erasing.h"

namespace springback::cli {

void runErase(Environment& environment, const QStringList& arguments)
{
    Options options(QStringLiteral("erase RUNNER --confirm NAME [options]"),
        Text::tr(
            "Removes one person from the data, its history and trash, and from every backup, and looks for the name "
            "in what is left. There is no way back. RUNNER is the id, or its beginning; “springback patients” "
            "lists them."));
    options.value("confirm", Text::tr("NAME"), Text::tr("The person's name as it is recorded."));
    if (!options.parse(environment, arguments, 1, 1))
        return;
    if (!options.has("confirm"))
        options.misused(Text::tr("Erasing asks for the person's name: --confirm NAME."));
    const auto workspace = openWorkspace(environment);
    const Id runner = runnerNamed(workspace->runners(), options.words().front(), options);
    const app::Erased erased = app::erasePerson(*workspace, runner, options.text("confirm"));
    if (!erased.done)
        throw Stop{ erased.refused ? Exit::Refused : Exit::Store, erased.sentence };
    if (!erased.proved)
        throw Stop{ Exit::Store, erased.sentence };
    environment.out << erased.sentence << '\n';
}

} // namespace springback::cli
