// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include "springback/domain/measure.h"
#include "springback/domain/pain.h"
#include "springback/domain/units.h"

using namespace springback;

TEST(Units, ReadAPlainDecimalExactly)
{
    EXPECT_EQ(Distance::parse("3", LengthUnit::Miles), Distance::ofHundredthMiles(300));
    EXPECT_EQ(Distance::parse("3.25", LengthUnit::Miles), Distance::ofHundredthMiles(325));
    EXPECT_EQ(Distance::parse("0.5", LengthUnit::Kilometres), Distance::ofMetres(500));
    EXPECT_EQ(Distance::parse("0.00001", LengthUnit::Kilometres), Distance{ 1'000 });
    EXPECT_EQ(Distance::parse("10000", LengthUnit::Kilometres), Distance::ofMetres(10'000'000));
}

TEST(Units, RefuseWhatIsNoSuchNumber)
{
    for (const char* text :
        { "", ".", "3.", ".5", "-1", "+1", "1,5", "1e3", " 1", "1.2.3", "x", "1x", "123456", "1.123456" })
        EXPECT_FALSE(Distance::parse(text, LengthUnit::Miles)) << text;
    EXPECT_FALSE(Distance::parse("10000.1", LengthUnit::Kilometres)) << "longer than 10,000 km";
    EXPECT_FALSE(Distance::parse("6214", LengthUnit::Miles));
}

TEST(Units, AreRoundedHalfUpToHundredths)
{
    EXPECT_EQ(Distance::ofHundredthMiles(325).hundredths(LengthUnit::Miles), 325);
    EXPECT_EQ(Distance::ofMetres(1'000).hundredths(LengthUnit::Miles), 62);
    EXPECT_EQ(Distance{ Distance::kPerKilometre / 200 }.hundredths(LengthUnit::Kilometres), 1);
    EXPECT_EQ(Distance{ Distance::kPerKilometre / 200 - 1 }.hundredths(LengthUnit::Kilometres), 0);
    EXPECT_EQ((Distance{} - Distance::ofMetres(25)).hundredths(LengthUnit::Kilometres), -2) << "half up, not away";
    EXPECT_EQ((Distance{} - Distance::ofMetres(26)).hundredths(LengthUnit::Kilometres), -3);
}

TEST(Units, PainIsAWholeNumberFromNoneToTen)
{
    EXPECT_FALSE(Pain::of(-1));
    EXPECT_FALSE(Pain::of(11));
    EXPECT_EQ(Pain::of(0)->value(), 0);
    EXPECT_EQ(Pain::of(10)->value(), 10);
}

TEST(Units, EachMeasureHasItsNoiseItsMaximumAndItsGoodDirection)
{
    struct Row {
        MeasureKind kind;
        std::optional<std::int64_t> noise;
        std::int64_t most;
        bool sided;
        bool test;
    };
    for (const Row& row :
        { Row{ MeasureKind::VisaA, 140, 1'000, false, false }, Row{ MeasureKind::TendinsA, 120, 1'000, false, false },
            Row{ MeasureKind::SingleHeelRaise, 60, 10'000, true, true },
            Row{ MeasureKind::DoubleHeelRaise, {}, 10'000, false, true },
            Row{ MeasureKind::DoubleHop, {}, 10'000, false, true },
            Row{ MeasureKind::SingleHop, {}, 10'000, true, true }, Row{ MeasureKind::KneeToWall, 19, 300, true, false },
            Row{ MeasureKind::Psfs, 13, 100, false, false } }) {
        const auto n = static_cast<int>(row.kind);
        EXPECT_EQ(noiseTenths(row.kind), row.noise) << n;
        EXPECT_EQ(maximumTenths(row.kind), row.most) << n;
        EXPECT_EQ(isSided(row.kind), row.sided) << n;
        EXPECT_EQ(isTest(row.kind), row.test) << n;
        EXPECT_EQ(higherIsBetter(row.kind), row.kind != MeasureKind::TendinsA) << n;
    }
}
