// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Page 1 as plain text, which goes with the PDF: for a reader that speaks, and for whatever cannot draw.

#include "facts.h"
#include "tr.h"

namespace springback::report {

namespace {

void addList(QStringList& to, const QString& title, const QStringList& lines)
{
    if (lines.isEmpty())
        return;
    to << QString() << title;
    for (const QString& line : lines)
        to << QStringLiteral("- %1").arg(line);
}

QStringList gateLines(const Overview& view)
{
    QStringList lines;
    for (const OverviewCriterion& each : view.criteria) {
        QString line = QStringLiteral("%1: %2. %3: %4. %5: %6")
                           .arg(each.name, each.word, Report::tr("What is"), each.is, Report::tr("Asked"), each.asked);
        if (!each.blockedBy.isEmpty())
            line += QStringLiteral(". %1: %2").arg(Report::tr("Blocked by"), each.blockedBy);
        lines << line;
    }
    return lines;
}

} // namespace

QString flagText(const OverviewFlag& flag)
{
    const QString text = Report::tr("%1: %2. %3", "a flag").arg(flag.opened, flag.title, flag.act);
    return flag.followed.isEmpty() ? text : text + QLatin1Char(' ') + Report::tr("Since then: %1").arg(flag.followed);
}

QString pageText(const Overview& view, const QString& title)
{
    QStringList lines{ title, view.name, view.who, view.background, view.period };
    lines.removeAll(QString());
    for (const OverviewFlag& flag : view.flags)
        lines << flagText(flag);
    addList(lines, Report::tr("What changed"), view.changes + view.load);
    addList(lines, QStringLiteral("%1: %2").arg(view.adviceFor, view.advice),
        view.talk.isEmpty() ? view.adviceWhy : view.adviceWhy + QStringList{ view.talk });
    if (!view.miles.isEmpty())
        addList(lines, QStringLiteral("%1: %2").arg(Report::tr("Running"), view.miles), view.milesWhy);
    if (!view.gate.isEmpty())
        lines << QString() << view.gate;
    if (!view.stable.isEmpty())
        lines << view.stable;
    for (const QString& criterion : gateLines(view))
        lines << QStringLiteral("- %1").arg(criterion);
    if (!view.milestones.isEmpty())
        lines << QString();
    for (const QString& milestone : view.milestones)
        lines << Report::tr("Milestone: %1").arg(milestone);
    addList(lines, Report::tr("The runner asks"), view.questions);
    if (!view.visit.isEmpty())
        lines << QString() << Report::tr("Decision: %1.").arg(view.visit);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace springback::report
