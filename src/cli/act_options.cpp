// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "act_options.h"

namespace springback::cli {

void actOptions(Options& options)
{
    options.value("by", Text::tr("NAME"), Text::tr("Who decided; the runner when left out."));
    options.value("reason", Text::tr("TEXT"), Text::tr("Why."));
}

void overrideOption(Options& options)
{
    options.flag("override", Text::tr("The clinician decides against the rules; needs --by and --reason."));
}

bool isOverride(const Options& options)
{
    if (!options.has("override"))
        return false;
    if (options.text("by").trimmed().isEmpty() || options.text("reason").trimmed().isEmpty())
        options.misused(Text::tr("--override needs --by NAME and --reason TEXT."));
    return true;
}

} // namespace springback::cli
