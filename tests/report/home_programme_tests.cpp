// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/report/home_programme.h"

#include "report/pdf_text.h"
#include "springback/words/words.h"

using namespace springback;
using namespace springback::test;
using namespace springback::report;

namespace {

struct Drawn {
    Stage stage;
    Variant variant;
    Side side;
    bool operator==(const Drawn&) const = default;
};

/// The twelve weeks' last day: stage 3, left, five miles a week.
class HomeProgramme : public ::testing::Test {
protected:
    WrittenPdf page(const HistoryBuilder& builder, int on = kLastDay)
    {
        options.on = day(on);
        options.made = *parseMoment("2026-05-24T08:05:00+02:00");
        options.figure = [this](QPainter&, const QRectF& area, Stage stage, Variant variant, Side side) {
            EXPECT_GT(area.width(), 40);
            drawn.push_back({ stage, variant, side });
        };
        const auto pdf = homeProgrammePdf(runner, builder.build(), options);
        EXPECT_TRUE(pdf.has_value());
        return WrittenPdf(*pdf);
    }
    /// The runner in a stage since day 0, with a target.
    static HistoryBuilder in(int number)
    {
        HistoryBuilder b;
        for (int to = 2; to <= number; ++to)
            b.move(to, to);
        return b.miles(0, 600);
    }

    Runner runner = namedRunner("Maria Castellanos");
    HomeProgrammeOptions options;
    std::vector<Drawn> drawn;
};

} // namespace

TEST_F(HomeProgramme, IsOnePageInEveryStageOnBothPapers)
{
    for (const Paper paper : { Paper::A4, Paper::Letter }) {
        options.paper = paper;
        for (int number = Stage::kFirst; number <= Stage::kLast; ++number) {
            const WrittenPdf pdf = page(in(number), 20);
            EXPECT_EQ(pdf.pages(), 1) << "stage " << number;
            EXPECT_TRUE(pdf.info().contains(paper == Paper::A4 ? QStringLiteral("(A4)") : QStringLiteral("(letter)")));
        }
    }
}

TEST_F(HomeProgramme, IsOnePageInEveryLanguage)
{
    inEveryLanguage([this](const std::string& code) {
        for (int number = Stage::kFirst; number <= Stage::kLast; ++number) {
            const WrittenPdf pdf = page(in(number), 20);
            EXPECT_EQ(pdf.pages(), 1) << code << ", stage " << number;
            const QStringList pairs = pdf.overprinted();
            EXPECT_TRUE(pairs.isEmpty()) << code << ": " << pairs.join(QStringLiteral(", ")).toStdString();
        }
    });
}

TEST_F(HomeProgramme, SaysTheExerciseItsDoseAndTheEasierVariant)
{
    const QString text = page(twelveWeeks()).text();
    const Stage stage = *Stage::of(3);
    for (const QString& said : { words::stageTitle(stage), words::exerciseName(stage, Variant::Full),
             words::exerciseHow(stage, Variant::Full), words::exerciseHow(stage, Variant::Easier),
             words::exerciseWatch(stage), words::dose(Dose{}, Side::Left, stage),
             QStringLiteral("a week, with 1 whole day"), QStringLiteral("Dr Ines Vega") })
        EXPECT_TRUE(text.contains(said)) << said.toStdString() << " in: " << text.toStdString();
}

TEST_F(HomeProgramme, DrawsBothVariantsAndEveryPhaseOfTheSoreSide)
{
    page(twelveWeeks());
    ASSERT_EQ(drawn.size(), 7U);
    EXPECT_EQ(drawn[0], (Drawn{ *Stage::of(3), Variant::Full, Side::Left }));
    EXPECT_EQ(drawn[1], (Drawn{ *Stage::of(3), Variant::Easier, Side::Left }));
    for (int number = 1; number <= 5; ++number)
        EXPECT_EQ(drawn[std::size_t(number) + 1].stage.number(), number);
}

TEST_F(HomeProgramme, ClimbsTheMileLadderByThePlansIncrement)
{
    const QString text = page(twelveWeeks()).text();
    for (const char* rung : { "5.0 mi", "6.0 mi", "7.0 mi", "8.0 mi", "9.0 mi", "10.0 mi" })
        EXPECT_TRUE(text.contains(QLatin1String(rung))) << rung;
    EXPECT_TRUE(text.contains(QStringLiteral("One step up after 7 day")));
    EXPECT_TRUE(page(HistoryBuilder(), 3).text().contains(QStringLiteral("No target yet")));
}

TEST_F(HomeProgramme, SaysTheBandsOfThePlanAndWhenToStop)
{
    HistoryBuilder b = in(2);
    Plan plan = publishedPlan();
    plan.safeMax = 1;
    plan.acceptableMax = 4;
    plan.flarePlan = "Two days of stage 1.";
    const QString text = page(b.plan(3, plan), 5).text();
    for (const char* band : { "0–1: green", "2–4: amber", "5–10: red" })
        EXPECT_TRUE(text.contains(QString::fromUtf8(band))) << band;
    EXPECT_TRUE(text.contains(QStringLiteral("Two days of stage 1.")));
    EXPECT_TRUE(text.contains(words::flagAct(FlagKind::Rupture)));
    EXPECT_TRUE(text.contains(QStringLiteral("Not a medical device")));
}

TEST_F(HomeProgramme, SaysWhereTheHopsStandWhileTheyGrow)
{
    const QString text = page(in(4), 20).text();
    EXPECT_TRUE(text.contains(QString::fromUtf8("5 × 6 s")));
    EXPECT_TRUE(text.contains(QStringLiteral("Sets grow with clean sessions, up to 45 s.")));
}
