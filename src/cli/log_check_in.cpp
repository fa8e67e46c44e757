// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"

namespace springback::cli {

void logCheckIn(Environment& environment, const QStringList& arguments)
{
    Options options(QStringLiteral("log check-in [options]"),
        Text::tr("The morning's rating. A morning has one; what is given again replaces what was, the rest stays."));
    patientOption(options);
    onOption(options);
    options.rating("pain", Text::tr("Pain at the first steps, or none when it was not given."));
    options.value("stiffness", Text::tr("MINUTES"), Text::tr("Minutes until the stiffness was gone."));
    options.flag("redness", Text::tr("Redness or burning."));
    options.flag("swelling", Text::tr("Swelling or thickening."));
    options.flag("stiff-ankle", Text::tr("The ankle feels stiff."));
    options.flag("limping", Text::tr("Limping."));
    options.value("note", Text::tr("TEXT"), Text::tr("A note."));
    if (!options.parse(environment, arguments, 0, 0))
        return;
    const auto workspace = openPatient(environment, options);
    const Date date = entryDate(options, *workspace);
    const CheckIn* was = historyOf(*workspace).checkInOn(date);
    CheckIn checkIn = was ? *was : CheckIn{ .date = date };
    if (const auto pain = options.typedRating("pain"))
        checkIn.pain = pain->value;
    if (const auto stiffness = options.whole("stiffness", 0, kStiffnessMost))
        checkIn.stiffness = stiffness;
    checkIn.redness |= options.has("redness");
    checkIn.swelling |= options.has("swelling");
    checkIn.stiffAnkle |= options.has("stiff-ankle");
    checkIn.limping |= options.has("limping");
    if (options.has("note"))
        checkIn.note = options.text("note").toStdString();
    saveEntry(environment, *workspace, checkIn);
}

} // namespace springback::cli
