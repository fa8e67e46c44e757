// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "every_record.h"
#include "raw_sqlite.h"
#include "store_fixture.h"

namespace springback::store {

namespace {

/// A store in a file with a record of each kind, and someone else's connection to it.
class TablesTest : public StoreFileTest {
protected:
    TablesTest() : database(open()) { importEveryKind(database); }
    Database database;
    RawSqlite raw{ file() };
};

struct BadChange {
    const char* table;
    const char* set;
};

std::string nameOfBadChange(const ::testing::TestParamInfo<BadChange>& info)
{
    return std::string(info.param.table) + std::to_string(info.index);
}

class BadChangeTest : public TablesTest, public ::testing::WithParamInterface<BadChange> { };

} // namespace

TEST_P(BadChangeTest, IsRefusedByTheFileItself)
{
    const std::string sql = std::string("UPDATE ") + GetParam().table + " SET " + GetParam().set;
    EXPECT_EQ(raw.run(sql), SQLITE_CONSTRAINT) << sql;
}

INSTANTIATE_TEST_SUITE_P(Tables, BadChangeTest,
    ::testing::Values(BadChange{ "check_in", "pain = 11" }, BadChange{ "check_in", "pain = -1" },
        BadChange{ "check_in", "pain = 'x'" }, BadChange{ "check_in", "pain = 2.5" },
        BadChange{ "check_in", "date = '2026-02-30'" }, BadChange{ "check_in", "date = 'yesterday'" },
        BadChange{ "check_in", "date = '2026-2-3'" }, BadChange{ "check_in", "date = '2026-02-03 10:00'" },
        BadChange{ "check_in", "date = NULL" }, BadChange{ "check_in", "stiffness_min = 601" },
        BadChange{ "check_in", "limping = 2" }, BadChange{ "check_in", "owner = zeroblob(16)" },
        BadChange{ "check_in", "provenance = 'guessed'" }, BadChange{ "check_in", "created_offset = 900" },
        BadChange{ "check_in", "note = printf('%.*c', 10001, 'x')" }, BadChange{ "session", "stage = 7" },
        BadChange{ "session", "variant = 'hard'" }, BadChange{ "session", "id = x'00'" },
        BadChange{ "session_sets", "held_s = -1" }, BadChange{ "session_sets", "position = 1000" },
        BadChange{ "session_sets", "parent = zeroblob(16)" }, BadChange{ "run", "distance_10um = -1" },
        BadChange{ "run", "started_offset = NULL" }, BadChange{ "run", "duration_s = 'long'" },
        BadChange{ "measure", "kind = 'mood'" }, BadChange{ "measure_values", "side = 'front'" },
        BadChange{ "flag", "closed = '2000-01-01'" }, BadChange{ "stage_change", "move = 'override', reason = ''" },
        BadChange{ "pause", "\"to\" = '2000-01-01'" }, BadChange{ "plan", "plan = 'none'" },
        BadChange{ "episode", "closed = '1899-01-01'" }, BadChange{ "episode", "side = 'middle'" },
        BadChange{ "runner", "owner = zeroblob(16)" }, BadChange{ "runner", "unit = 'leagues'" },
        BadChange{ "revision", "body = body" }),
    nameOfBadChange);

TEST_F(TablesTest, KeepEveryMemberOfEveryKind)
{
    const auto loaded = database.read().loadCase(everyRunner().meta.id);
    ASSERT_TRUE(loaded);
    EXPECT_EQ(loaded->runner, everyRunner());
    ASSERT_EQ(loaded->episodes.size(), 1u);
    EXPECT_EQ(loaded->episodes[0].episode, everyEpisode());
    EXPECT_EQ(loaded->episodes[0].all(), everyRecord());
    for (const auto& record : everyRecord())
        EXPECT_EQ(database.read().record(kindOf(record), metaOf(record).id), record);
}

TEST_F(TablesTest, AreTheSameWhenWrittenAnewFromTheRevisions)
{
    EXPECT_EQ(raw.run("PRAGMA foreign_keys=OFF; DELETE FROM session_sets; DELETE FROM check_in; "
                      "UPDATE run SET note = 'not mine'"),
        SQLITE_OK);
    EXPECT_FALSE(database.check().sound);
    database.rebuildTables();
    const auto report = database.check();
    EXPECT_TRUE(report.sound) << report.problems.front();
    EXPECT_EQ(database.read().loadCase(everyRunner().meta.id)->episodes[0].all(), everyRecord());
}

TEST_F(TablesTest, HoldOneCheckInAMorning)
{
    EXPECT_EQ(
        raw.run("INSERT INTO check_in SELECT randomblob(16), owner, date, pain, stiffness_min, redness, swelling, "
                "stiff_ankle, limping, note, author, provenance, recalled_days, created_at, created_offset, "
                "edited_at, edited_offset, deleted, unknown FROM check_in"),
        SQLITE_CONSTRAINT);
}

TEST_F(TablesTest, HandRecordsOverInTheirOrder)
{
    const Id owner = everyEpisode().meta.id;
    database.transact("", [&](Journal& journal) {
        for (const int n : { 5, 1, 9, 3, 3, 1 }) {
            Session more = session(0, day(n));
            more.meta.id = Id::random();
            more.meta.owner = owner;
            journal.put(more);
            clock.advance(std::chrono::seconds{ -7 });
            Milestone goal;
            goal.meta.id = Id::random();
            goal.meta.owner = owner;
            goal.label = "goal";
            if (n > 3)
                goal.due = day(n);
            else if (n < 3)
                goal.reached = day(n);
            journal.put(goal);
        }
    });
    const auto loaded = database.read().loadCase(everyRunner().meta.id);
    EpisodeRecords sorted = loaded->episodes[0];
    sorted.sort();
    EXPECT_EQ(loaded->episodes[0], sorted);
    EXPECT_EQ(sorted.sessions.size(), 7u);
}

} // namespace springback::store
