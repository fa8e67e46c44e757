// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>

#include "report/pdf_text.h"
#include "springback/report/overview.h"
#include "springback/words/words.h"

using namespace springback;
using namespace springback::test;
using namespace springback::report;

namespace {

Milestone raises()
{
    Milestone milestone;
    milestone.meta.id = Id::random();
    milestone.label = "Heel raises like the other side";
    milestone.due = day(90);
    milestone.measure = MeasureKind::SingleHeelRaise;
    milestone.atLeastTenths = 200;
    return milestone;
}

Visit visitOf(int n)
{
    Visit visit;
    visit.meta.id = Id::random();
    visit.date = day(n);
    visit.with = "Dr Ines Vega";
    visit.decision = "sign_off, hold: one more week";
    visit.sharedNote = "Mornings first.\nThen the hops.";
    visit.privateNote = "PRIVATE-REMARK";
    visit.next = day(kLastDay + 14);
    return visit;
}

} // namespace

class Overviews : public ::testing::Test {
protected:
    Overviews()
    {
        builder.records().milestones.push_back(raises());
        runner.note = "- [ ] 2026-05-20 May I swim?\n- [x] 2026-05-01 Which shoes?";
    }
    Overview overview() { return overviewOf(runner, builder.build(), options); }
    QString summary() { return summaryText(runner, builder.build(), options); }

    HistoryBuilder builder = twelveWeeks();
    Runner runner = namedRunner("Maria Castellanos");
    ReportOptions options = optionsFor(kLastDay, 41);
};

TEST_F(Overviews, AreWhatPageOnePrints)
{
    builder.records().visits.push_back(visitOf(kLastDay));
    const Overview made = overview();
    const QString page = WrittenPdf(runner, builder.build(), options).text(1);
    const auto printed = [&page](const QString& text) {
        // Columns stand side by side on paper: a line is found by its first words.
        const QString begin = text.simplified().left(24);
        EXPECT_TRUE(page.contains(begin)) << begin.toStdString();
    };
    for (const QStringList& lines : { made.changes, made.load, made.adviceWhy, made.questions })
        for (const QString& line : lines)
            printed(line);
    for (const QString& line : { made.advice, made.miles, made.gate, made.period, made.visit })
        printed(line);
    for (const OverviewCriterion& criterion : made.criteria)
        printed(criterion.name);
    ASSERT_EQ(made.milestones.size(), 1);
    printed(QStringLiteral("Milestone: Heel raises"));
    EXPECT_FALSE(page.contains(QStringLiteral("Which shoes?"))) << "it was asked";
}

TEST_F(Overviews, GoWithThePdfAsPlainText)
{
    builder.records().visits.push_back(visitOf(kLastDay));
    builder.flag(FlagKind::Clot, 82);
    const Overview made = overview();
    const WrittenPdf pdf(runner, builder.build(), options);
    const QString file = pdf.path() + QStringLiteral(".txt");
    toolOutput(QStringLiteral("pdfdetach"),
        { QStringLiteral("-savefile"), QStringLiteral("springback-page-1.txt"), QStringLiteral("-o"), file,
            pdf.path() });
    QFile attached(file);
    ASSERT_TRUE(attached.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(attached.readAll()).split(QLatin1Char('\n'));
    for (const QStringList& part : { made.changes, made.load, made.adviceWhy, made.milesWhy, made.questions })
        for (const QString& line : part)
            EXPECT_TRUE(lines.contains(QStringLiteral("- ") + line)) << line.toStdString();
    for (const QString& line : { made.who, made.period, made.gate })
        EXPECT_TRUE(lines.contains(line)) << line.toStdString();
    for (const OverviewCriterion& criterion : made.criteria)
        EXPECT_EQ(lines.filter(QStringLiteral("- %1: %2. ").arg(criterion.name, criterion.word)).size(), 1);
    EXPECT_EQ(lines.filter(made.flags.front().title).size(), 1);
    EXPECT_EQ(lines.filter(made.visit).size(), 1);
    EXPECT_TRUE(lines.filter(QStringLiteral("PRIVATE-REMARK")).isEmpty());
}

TEST_F(Overviews, SayTheNumbersThatAreReadFromAfar)
{
    const Overview made = overview();
    const Summary facts = summarise(builder.build(), options.from, options.to, options.on);
    EXPECT_EQ(made.tiles[1].value, QString::number(facts.flares.size()));
    EXPECT_EQ(made.tiles[2].value, QStringLiteral("%1 %").arg(*facts.adherence.percent()));
    EXPECT_EQ(made.tiles[3].value, words::distance(facts.miles->weekTotal, LengthUnit::Miles));
    EXPECT_TRUE(made.changes.front().contains(QStringLiteral("during ") + made.tiles[0].value));
}

TEST_F(Overviews, DoNotCallMissingZero)
{
    const Overview made = overviewOf({}, HistoryBuilder().build(), optionsFor(0));
    EXPECT_EQ(made.tiles[0].value, QStringLiteral("–"));
    EXPECT_EQ(made.tiles[3].value, QStringLiteral("–"));
    EXPECT_EQ(made.visit, QString());
    EXPECT_TRUE(made.miles.isEmpty());
}

TEST_F(Overviews, SummaryIsTenLinesOfPlainText)
{
    EXPECT_EQ(summary().split(QLatin1Char('\n')).size(), 10);
    EXPECT_EQ(summaryText({}, HistoryBuilder().build(), optionsFor(0)).split(QLatin1Char('\n')).size(), 10);
    EXPECT_TRUE(summary().startsWith(QStringLiteral("Maria Castellanos, left Achilles, mid-portion")));
    EXPECT_TRUE(summary().endsWith(QStringLiteral("Decision: none recorded on this day.")));
}

TEST_F(Overviews, SummarySaysWhatThePageSays)
{
    builder.records().visits.push_back(visitOf(kLastDay));
    builder.flag(FlagKind::Clot, 82);
    const Overview made = overview();
    const QStringList lines = summary().split(QLatin1Char('\n'));
    EXPECT_TRUE(lines[1].startsWith(made.period));
    EXPECT_TRUE(lines[3].startsWith(made.changes.front()));
    EXPECT_TRUE(lines[5].startsWith(made.load.front()));
    EXPECT_TRUE(lines[6].contains(made.tiles[3].value));
    EXPECT_TRUE(lines[7].startsWith(made.gate));
    EXPECT_TRUE(lines[8].contains(words::flagTitle(FlagKind::Clot)));
    EXPECT_TRUE(lines[8].contains(QStringLiteral("Milestones reached: 0 of 1")));
    EXPECT_TRUE(lines[9].startsWith(QStringLiteral("Decision: sign off, hold: one more week · by Dr Ines Vega")));
    EXPECT_TRUE(lines[9].endsWith(QStringLiteral("Note: Mornings first. Then the hops.")));
    EXPECT_FALSE(summary().contains(QStringLiteral("PRIVATE-REMARK")));
}

TEST_F(Overviews, SummaryKeepsALongNoteToItsLine)
{
    Visit visit = visitOf(kLastDay);
    visit.sharedNote = std::string(9'000, 'x');
    builder.records().visits.push_back(visit);
    EXPECT_LT(summary().split(QLatin1Char('\n')).back().size(), 600);
}
