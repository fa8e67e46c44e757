// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include "springback/app/case_merge.h"
#include "springback/app/case_transfer.h"
#include "springback/app/waiting.h"
#include "support/fake_clock.h"

namespace springback::test {

/// A machine with a store, and the files it writes and reads.
class Machine {
public:
    explicit Machine(const char* now, app::Decides decides)
        : clock(*parseMoment(now)), workspace(store::Database::inMemory(clock), clock), m_decides(decides)
    {
    }

    QByteArray file() { return exchange::writeCase(app::caseToExport(workspace)); }
    exchange::CaseFile read(const QByteArray& bytes) const
    {
        const auto file
            = exchange::readCase(bytes, QStringLiteral("case.json"), app::latestDateAnywhere(clock.now()) + days{ 30 });
        EXPECT_TRUE(file) << qPrintable(file ? QString() : file.error().place + file.error().reason);
        return file ? *file : exchange::CaseFile{};
    }
    void loadNew(const QByteArray& bytes)
    {
        const auto refusal = app::loadAsNewRunner(workspace, read(bytes));
        EXPECT_FALSE(refusal) << qPrintable(refusal ? refusal->sentence : QString());
    }
    app::CaseComparison merge(const QByteArray& bytes)
    {
        const auto merged = app::mergeCase(workspace, read(bytes), m_decides);
        EXPECT_TRUE(merged) << qPrintable(merged ? QString() : merged.error().sentence);
        return merged ? merged->comparison : app::CaseComparison{};
    }
    void save(const Record& record)
    {
        const auto refusal = workspace.save(record);
        EXPECT_FALSE(refusal) << qPrintable(refusal ? refusal->sentence : QString());
    }
    const EpisodeRecords& records() const { return *workspace.current()->current(); }

    FakeClock clock;
    app::Workspace workspace;

private:
    app::Decides m_decides;
};

/// A runner's machine and a clinician's, with the same case to begin with.
class TwoMachines : public ::testing::Test {
protected:
    TwoMachines()
    {
        Runner noor;
        noor.name = "Noor";
        Episode episode;
        episode.start = makeDate(2026, 3, 1);
        EXPECT_FALSE(runner.workspace.addRunner(noor, episode, {}));
        clinician.loadNew(runner.file());
        clinician.workspace.setAuthor(QStringLiteral("Dr A"));
    }
    static CheckIn checkIn(int n, int pain)
    {
        CheckIn made;
        made.date = makeDate(2026, 3, 1) + days{ n };
        made.pain = Pain::of(pain);
        return made;
    }
    static PlanVersion planOf(int sets)
    {
        PlanVersion version;
        version.date = makeDate(2026, 3, 10);
        version.plan = publishedPlan();
        version.plan.stages[0].dose.sets = sets;
        version.by = "Dr A";
        version.reason = "less for now";
        return version;
    }

    Machine runner{ "2026-03-11T08:00:00+01:00", app::Decides::Runner };
    Machine clinician{ "2026-03-11T10:00:00+01:00", app::Decides::Reader };
};

} // namespace springback::test
