// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <unistd.h>

#include "report/pdf_text.h"
#include "springback/words/words.h"

using namespace springback;
using namespace springback::test;
using namespace springback::report;

namespace {

class Appointment : public ::testing::Test {
protected:
    History history = twelveWeeks().build();
    Runner runner = namedRunner("Maria Castellanos");
    ReportOptions options = optionsFor(kLastDay);
};

TEST_F(Appointment, CarriesTitleAuthorLanguageAndTheTimeItWasMade)
{
    const WrittenPdf pdf(runner, history, options);
    const QString info = pdf.info();
    EXPECT_TRUE(info.contains(QStringLiteral("Appointment summary, Maria Castellanos, May 23, 2026")));
    EXPECT_TRUE(info.contains(QRegularExpression(QStringLiteral("Author: +Maria Castellanos"))));
    EXPECT_TRUE(info.contains(QStringLiteral("May 24 06:05:00 2026 UTC")) || info.contains(QStringLiteral("08:05:00")));
    QFile file(pdf.path());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    EXPECT_TRUE(bytes.contains("/DisplayDocTitle true"));
    EXPECT_TRUE(bytes.contains("/Lang"));
}

TEST_F(Appointment, SaysSoWhenThePartThatCompletesItIsMissing)
{
    const QByteArray parts = qgetenv("SPRINGBACK_PARTS");
    qputenv("SPRINGBACK_PARTS", "/nowhere");
    const auto pdf = appointmentPdf(runner, history, options);
    qputenv("SPRINGBACK_PARTS", parts);
    ASSERT_FALSE(pdf);
    EXPECT_TRUE(pdf.error().startsWith(QStringLiteral("The PDF was not written"))) << pdf.error().toStdString();
}

TEST_F(Appointment, ComesOnA4AndOnLetter)
{
    EXPECT_TRUE(WrittenPdf(runner, history, options).info().contains(QStringLiteral("(A4)")));
    options.paper = Paper::Letter;
    EXPECT_TRUE(WrittenPdf(runner, history, options).info().contains(QStringLiteral("(letter)")));
}

TEST_F(Appointment, PrintsNoWordOverAnotherInAnyLanguage)
{
    history = twelveWeeks()
                  .visaA(58, 97)
                  .sided(82, MeasureKind::SingleHeelRaise, { { Side::Left, 25, 0 }, { Side::Right, 25, 0 } })
                  .build();
    inEveryLanguage([this](const std::string& code) {
        for (const Paper paper : { Paper::A4, Paper::Letter }) {
            options.paper = paper;
            const QStringList pairs = WrittenPdf(runner, history, options).overprinted();
            EXPECT_TRUE(pairs.isEmpty()) << code << ": " << pairs.join(QStringLiteral(", ")).toStdString();
        }
    });
}

TEST_F(Appointment, EmbedsEveryFontAndHoldsNoPictures)
{
    const WrittenPdf pdf(runner, history, options);
    const QStringList rows = pdf.fonts().split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
    ASSERT_FALSE(rows.isEmpty());
    for (const QString& row : rows)
        EXPECT_TRUE(row.contains(QRegularExpression(QStringLiteral("yes (yes|no ) yes")))) << row.toStdString();
    EXPECT_EQ(pdf.images().split(QLatin1Char('\n'), Qt::SkipEmptyParts).size(), 2);
}

TEST_F(Appointment, NumbersItsPagesAndSaysWhatItIsOnEachOfThem)
{
    const WrittenPdf pdf(runner, history, options);
    const int pages = pdf.pages();
    ASSERT_GT(pages, 2);
    for (int page = 1; page <= pages; ++page) {
        const QString text = pdf.text(page);
        EXPECT_TRUE(text.contains(QStringLiteral("page %1 of %2").arg(page).arg(pages)));
        EXPECT_TRUE(text.contains(QStringLiteral("Patient-reported, not verified")));
        EXPECT_TRUE(text.contains(QStringLiteral("not a medical device")));
    }
}

TEST_F(Appointment, FitsWhatIsReadFirstOnPageOne)
{
    for (const Paper paper : { Paper::A4, Paper::Letter }) {
        options.paper = paper;
        const QString text = WrittenPdf(runner, history, options).text(1);
        for (const char* word :
            { "What changed", "Advice for", "Running", "Pain", "Gate phase 3", "Clinician's agreement", "No stop sign",
                "Blocked by", "Ask, open since", "left Achilles, mid-portion", "tight calves" })
            EXPECT_TRUE(text.contains(QString::fromUtf8(word))) << word;
    }
}

TEST_F(Appointment, PrintsTheNumbersOfTheSummary)
{
    const Summary summary = summarise(history, options.from, options.to, options.on);
    const QString text = WrittenPdf(runner, history, options).text(1);
    ASSERT_TRUE(summary.gate && summary.miles);
    EXPECT_TRUE(text.contains(words::gateHeadline(*summary.gate)));
    EXPECT_TRUE(text.contains(words::gateEarliest(summary.earliest, options.on)));
    EXPECT_TRUE(text.contains(words::mileHeadline(*summary.miles, LengthUnit::Miles)));
    EXPECT_TRUE(text.contains(words::advice(summary.today.advice)));
    EXPECT_TRUE(text.contains(QStringLiteral("Days without any entry: %1 of 84").arg(summary.daysWithoutEntry)));
    EXPECT_TRUE(text.contains(QStringLiteral("(%1 %)").arg(*summary.adherence.percent())));
    EXPECT_TRUE(text.contains(words::distance(summary.miles->weekTotal, LengthUnit::Miles)));
    EXPECT_EQ(summary.flares.size(), 2U);
    EXPECT_TRUE(text.contains(QStringLiteral("Flares: Mar 25, Mar 29")));
    for (const Criterion& criterion : summary.gate->criteria)
        EXPECT_TRUE(text.contains(words::criterion(criterion.id)));
}

TEST_F(Appointment, SaysSinceWhen)
{
    const Period period = defaultPeriod(history, day(kLastDay));
    EXPECT_EQ(period.from, day(41));
    options.from = period.from;
    EXPECT_TRUE(WrittenPdf(runner, history, options)
                    .text(1)
                    .contains(QStringLiteral("Since the last visit: Apr 11, 2026 to May 23, 2026, 43 days")));
    EXPECT_EQ(defaultPeriod(HistoryBuilder().build(), day(100)).from, day(59));
    EXPECT_EQ(defaultPeriod(HistoryBuilder().build(), day(10)).from, day(0));
}

TEST_F(Appointment, PutsAnOpenStopFlagOnTop)
{
    history = twelveWeeks().flag(FlagKind::Clot, 82).build();
    const QString text = WrittenPdf(runner, history, options).text(1);
    const auto stop = text.indexOf(QStringLiteral("STOP, open since"));
    ASSERT_GE(stop, 0);
    EXPECT_LT(stop, text.indexOf(QStringLiteral("What changed")));
    EXPECT_TRUE(text.contains(words::flagAct(FlagKind::Clot)));
}

TEST_F(Appointment, KeepsPrivateNotesAtHomeAndPrintsSharedOnes)
{
    const QString text = WrittenPdf(runner, history, options).text();
    EXPECT_FALSE(text.contains(QStringLiteral("PRIVATE-REMARK")));
    EXPECT_TRUE(text.contains(QStringLiteral("Keep the miles until the mornings are green.")));
    EXPECT_TRUE(text.contains(QStringLiteral("Felt springy, first hill again.")));
}

TEST_F(Appointment, TellsTheStoryOfStagesAndAgreements)
{
    const QString text = WrittenPdf(runner, history, options).text();
    EXPECT_TRUE(text.contains(QStringLiteral("by override")));
    EXPECT_TRUE(text.contains(QStringLiteral("step back")));
    EXPECT_TRUE(text.contains(QStringLiteral("reported by the runner")));
    EXPECT_TRUE(text.contains(QStringLiteral("better, more than noise (±14)")));
    EXPECT_TRUE(text.contains(QStringLiteral("10.1186/s12891-017-1564-7")));
    EXPECT_TRUE(text.contains(QStringLiteral("not read in full")));
}

TEST_F(Appointment, PrintsZeroAndNotGivenDifferently)
{
    HistoryBuilder b;
    b.session(0, { .before = 0, .during = none, .after = none }).checkIn(1, 0);
    b.run(2, { .during = 0, .after = none });
    const QString text = WrittenPdf(runner, b.build(), optionsFor(3)).text();
    EXPECT_TRUE(text.contains(QStringLiteral("5 × 45 s 0 – – 0"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("2.0 mi 0 – –")));
}

TEST_F(Appointment, LeavesTheCaseWithoutAnyEntryReadable)
{
    const QString text = WrittenPdf(Runner{}, HistoryBuilder().build(), optionsFor(0)).text();
    EXPECT_TRUE(text.contains(QStringLiteral("A runner without a name")));
    EXPECT_TRUE(text.contains(QStringLiteral("No pain rating in these dates")));
    EXPECT_TRUE(text.contains(QStringLiteral("No session in this period.")));
    EXPECT_TRUE(text.contains(QStringLiteral("No weekly target is recorded.")));
}

TEST_F(Appointment, RefusesAPeriodThatEndsBeforeItBegins)
{
    options.to = day(3);
    options.from = day(4);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pdf"));
    const auto result = writeAppointment(runner, history, options, path);
    ASSERT_FALSE(result);
    EXPECT_TRUE(result.error().contains(QStringLiteral("ends before it begins")));
    EXPECT_FALSE(QFileInfo::exists(path));
}

TEST_F(Appointment, SaysWhereItCouldNotBeWrittenAndLeavesNothing)
{
    const QString path = QStringLiteral("/proc/nowhere/a.pdf");
    const auto result = writeAppointment(runner, history, options, path);
    ASSERT_FALSE(result);
    EXPECT_TRUE(result.error().contains(path));
    EXPECT_TRUE(result.error().contains(QStringLiteral("not written")));
}

TEST_F(Appointment, KeepsTheOlderFileWhenANewOneCannotBeWritten)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pdf"));
    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("a.pdf")));
    EXPECT_FALSE(writeAppointment(runner, history, options, path));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 1);
}

TEST(Paper, FollowsTheCustomOfTheCountry)
{
    EXPECT_EQ(paperFor(QLocale(QLocale::English, QLocale::UnitedStates)), Paper::Letter);
    EXPECT_EQ(paperFor(QLocale(QLocale::French, QLocale::Canada)), Paper::Letter);
    EXPECT_EQ(paperFor(QLocale(QLocale::English, QLocale::UnitedKingdom)), Paper::A4);
    EXPECT_EQ(paperFor(QLocale(QLocale::Spanish, QLocale::Spain)), Paper::A4);
}

} // namespace
