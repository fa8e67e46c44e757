// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QRegularExpression>

#include "report/pdf_text.h"

using namespace springback;
using namespace springback::test;
using namespace springback::report;

namespace {

int countOf(const QString& text, const QString& part)
{
    return static_cast<int>(text.count(part));
}

TEST(LongReport, RepeatsTheHeaderOfATableOnEveryPage)
{
    const History history = twelveWeeks(52).build();
    const WrittenPdf pdf(namedRunner("M. C."), history, optionsFor(52 * 7 - 1));
    const int pages = pdf.pages();
    EXPECT_GT(pages, 8);
    int continued = 0;
    for (int page = 1; page <= pages; ++page) {
        const QString text = pdf.text(page);
        if (!text.contains(QStringLiteral("Sessions, continued")))
            continue;
        ++continued;
        EXPECT_TRUE(text.contains(QStringLiteral("Exercise Held Before During")));
    }
    EXPECT_GT(continued, 3);
}

TEST(LongReport, LeavesNoRowAloneOnATablesLastPage)
{
    // Whatever the number of rows, a page that continues the sessions holds at least two of them.
    for (int rows = 30; rows < 110; rows += 7) {
        HistoryBuilder b;
        for (int n = 0; n < rows; ++n)
            b.session(n);
        const WrittenPdf pdf(namedRunner("M. C."), b.build(), optionsFor(rows));
        for (int page = 2; page <= pdf.pages(); ++page) {
            const QString text = pdf.text(page);
            if (text.contains(QStringLiteral("Sessions, continued"))) {
                EXPECT_GE(countOf(text, QStringLiteral("Calf isometric with a band")), 2) << rows << " rows";
            }
        }
    }
}

TEST(LongReport, WrapsANameOfTwoHundredCharacters)
{
    const std::string name(200, 'W');
    const WrittenPdf pdf(namedRunner(name), twelveWeeks().build(), optionsFor(kLastDay));
    const QString text = pdf.text(1).remove(QLatin1Char(' '));
    EXPECT_GE(countOf(text, QStringLiteral("W")), 200);
    EXPECT_TRUE(text.contains(QStringLiteral("…·made")));
}

TEST(LongReport, CarriesANoteOfTenThousandCharactersOverThePages)
{
    HistoryBuilder b = twelveWeeks();
    std::string note = "BEGIN ";
    while (note.size() < 9'980)
        note += "stiff again on the stairs, ";
    note += " FINISH";
    b.records().sessions.front().note = note;
    b.records().visits.back().sharedNote = note;
    const QString text = WrittenPdf(namedRunner("M. C."), b.build(), optionsFor(kLastDay)).text();
    EXPECT_EQ(countOf(text, QStringLiteral("BEGIN")), 2);
    EXPECT_EQ(countOf(text, QStringLiteral("FINISH")), 2);
}

TEST(LongReport, KeepsNamesInOtherScriptsAndWithEmoji)
{
    HistoryBuilder b = twelveWeeks();
    b.records().runs.back().note = "🏃 שלום, ran easy مرحبا";
    const WrittenPdf pdf(namedRunner("ليلى חנה 🏃 Ana"), b.build(), optionsFor(kLastDay));
    const QString text = pdf.text();
    EXPECT_TRUE(text.contains(QStringLiteral("Ana")));
    EXPECT_TRUE(text.contains(QStringLiteral("ran easy")));
    EXPECT_TRUE(text.contains(QRegularExpression(QStringLiteral("[\\x{0590}-\\x{05FF}]"))));
    EXPECT_TRUE(text.contains(QRegularExpression(QStringLiteral("[\\x{0600}-\\x{06FF}\\x{FB50}-\\x{FEFF}]"))));
    EXPECT_GT(pdf.pages(), 3);
}

TEST(LongReport, StaysWithinItsPeriod)
{
    const WrittenPdf pdf(namedRunner("M. C."), twelveWeeks().build(), optionsFor(kLastDay, 77));
    const QString text = pdf.text();
    EXPECT_TRUE(text.contains(QStringLiteral("May 17, 2026 Heel-raised weight shift")));
    EXPECT_FALSE(text.contains(QStringLiteral("May 15, 2026 Heel-raised weight shift")));
}

} // namespace
