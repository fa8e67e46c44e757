// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/report/home_programme.h"

#include <QGuiApplication>

#include <algorithm>

#include "home_sections.h"
#include "print.h"
#include "springback/words/words.h"
#include "tr.h"

namespace springback::report {

namespace {

const QColor kLine(0x9a, 0x9a, 0x9a);
constexpr double kPad = 9;

void addHead(Sheet& sheet, const Home& home)
{
    const double half = sheet.width() / 2;
    sheet.write(0, sheet.y(), half, Report::tr("Home programme"), sheet.bold(sheet.muted()));
    sheet.write(half, sheet.y(), half, words::longDate(home.options.on), sheet.muted(), Qt::AlignRight);
    sheet.advance(sheet.lineHeight(sheet.muted()) + 1);
    Look title = sheet.bold(sheet.body());
    title.font.setPixelSize(20);
    sheet.paragraph(words::stageTitle(home.stage()), title);
    QStringList who{ nameOf(home.runner), words::sideName(home.history.episode().side) };
    if (!home.runner.clinicianName.empty())
        who << Report::tr("clinician: %1")
                   .arg((oneLine(home.runner.clinicianName) + QLatin1Char(' ') + oneLine(home.runner.clinicianPhone))
                            .trimmed());
    sheet.paragraph(who.join(QStringLiteral(" · ")), sheet.muted());
    sheet.advance(3);
    sheet.rule(0, sheet.y(), sheet.width(), 1.2, Qt::black);
    sheet.advance(8);
}

Dose doseNow(const Home& home)
{
    Dose dose = home.plan().at(home.stage()).dose;
    const bool hops = home.stage().isHops() || !home.stage().next();
    if (home.plan().easing && hops)
        dose.hold = home.history.easedHold(home.options.on);
    return dose;
}

QString howOften(const StagePlan& stage)
{
    const QString often = Report::tr("%n time(s) a week", nullptr, stage.perWeek);
    if (stage.spacing == 0)
        return often;
    return Report::tr("%1, with %2 between", "how often, days")
        .arg(often, Report::tr("%n whole day(s)", nullptr, stage.spacing));
}

/// Lines one under the other in a column of their own.
class Lines {
public:
    Lines(Sheet& sheet, double x, double y, double width) : m_sheet(sheet), m_x(x), m_y(y), m_width(width) { }
    void add(const QString& text, const Look& look, double gap = 2)
    {
        if (!text.isEmpty())
            m_y += m_sheet.write(m_x, m_y, m_width, text, look) + gap;
    }
    double end() const { return m_y; }

private:
    Sheet& m_sheet;
    double m_x, m_y, m_width;
};

double addFull(Sheet& sheet, const Home& home, const QRectF& area)
{
    constexpr double kFigure = 148;
    const Stage stage = home.stage();
    sheet.figure(
        QRectF(area.left(), area.top(), kFigure, kFigure), home.options.figure, stage, Variant::Full, home.drawnSide());
    Lines lines(sheet, area.left() + kFigure + kPad, area.top(), area.width() - kFigure - kPad);
    Look name = sheet.bold(sheet.body());
    name.font.setPixelSize(16);
    lines.add(words::exerciseName(stage, Variant::Full), name, 4);
    const Dose dose = doseNow(home);
    lines.add(words::dose(dose, home.history.episode().side, stage), sheet.bold(sheet.body()));
    lines.add(howOften(home.plan().at(stage)), sheet.body(), 5);
    lines.add(words::exerciseHow(stage, Variant::Full), sheet.body(), 5);
    lines.add(words::exerciseWatch(stage), sheet.bold(sheet.small()));
    if (dose.hold < home.plan().at(stage).dose.hold)
        lines.add(Report::tr("Sets grow with clean sessions, up to %1 s.").arg(home.plan().at(stage).dose.hold.count()),
            sheet.small());
    return std::max(lines.end(), area.top() + kFigure);
}

double addEasier(Sheet& sheet, const Home& home, const QRectF& area)
{
    constexpr double kFigure = 84;
    const Stage stage = home.stage();
    Lines head(sheet, area.left(), area.top(), area.width());
    head.add(Report::tr("Easier: on amber days and after a flare"), sheet.muted(), 4);
    sheet.figure(QRectF(area.left(), head.end(), kFigure, kFigure), home.options.figure, stage, Variant::Easier,
        home.drawnSide());
    Lines lines(sheet, area.left() + kFigure + kPad, head.end(), area.width() - kFigure - kPad);
    lines.add(words::exerciseName(stage, Variant::Easier), sheet.bold(sheet.small()));
    lines.add(words::exerciseHow(stage, Variant::Easier), sheet.small());
    return std::max(lines.end(), head.end() + kFigure);
}

QString textOf(const Home& home, const QString& title)
{
    const Stage stage = home.stage();
    const StagePlan& plan = home.plan().at(stage);
    QStringList lines{ title, words::stageTitle(stage), words::exerciseName(stage, Variant::Full),
        words::dose(doseNow(home), home.history.episode().side, stage), howOften(plan),
        words::exerciseHow(stage, Variant::Full), words::exerciseWatch(stage) };
    if (stage.next())
        lines << Report::tr("Easier: on amber days and after a flare") << words::exerciseName(stage, Variant::Easier)
              << words::exerciseHow(stage, Variant::Easier);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace

Side Home::drawnSide() const
{
    const Side side = history.episode().side;
    return side == Side::Both ? Side::Right : side;
}

void addExercise(Sheet& sheet, const Home& home)
{
    const double top = sheet.y();
    const bool hasEasier = home.stage().next().has_value();
    const double full = hasEasier ? sheet.width() * 0.61 : sheet.width();
    const double inner = top + kPad;
    double end = addFull(sheet, home, QRectF(kPad, inner, full - 2 * kPad, 0));
    if (hasEasier) {
        const double left = full + kPad;
        end = std::max(end, addEasier(sheet, home, QRectF(left, inner, sheet.width() - left - kPad, 0)));
        sheet.rule(full, inner, 0.7, end - inner, kLine);
    }
    sheet.box(QRectF(0, top, sheet.width(), end + kPad - top), Qt::black, {});
    sheet.advance(end + kPad - top);
}

tl::expected<QByteArray, QString> homeProgrammePdf(
    const Runner& runner, const History& history, const HomeProgrammeOptions& options)
{
    const Home home{ runner, history, options };
    Sheet sheet(options.paper, QGuiApplication::font());
    addHead(sheet, home);
    addExercise(sheet, home);
    addPhases(sheet, home);
    addRatings(sheet, home);
    addLadder(sheet, home);
    addStopSigns(sheet);
    addWeek(sheet);
    const QString title = Report::tr("Home programme, %1, %2").arg(nameOf(runner), words::shortDate(options.on));
    const Footer footer{ nameOf(runner), madeText(options.made),
        Report::tr("What your clinician tells you comes before this page. Not a medical device.") };
    return printed(sheet, { options.paper, title, nameOf(runner), textOf(home, title), footer, options.made });
}

} // namespace springback::report
