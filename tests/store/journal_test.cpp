// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store_fixture.h"

namespace springback::store {

TEST_F(StoreTest, KeepsARecordWithItsSetsAsItWasGiven)
{
    Session given = session(9, day(3));
    given.sets[2].pain = Pain::of(0);
    given.sets[3].side = Side::Left;
    given.during = Pain::of(2);
    given.note = "سلام 🦶";
    put(database, given);
    ASSERT_EQ(records().sessions.size(), 1u);
    Session kept = records().sessions.front();
    EXPECT_EQ(kept.meta.created, clock.now());
    EXPECT_EQ(kept.meta.edited, clock.now());
    kept.meta = given.meta;
    EXPECT_EQ(kept, given);
}

TEST_F(StoreTest, KeepsZeroAndNotGivenApart)
{
    put(database, checkIn(day(1), 0));
    CheckIn unrated = checkIn(day(2), 0);
    unrated.pain = std::nullopt;
    put(database, unrated);
    ASSERT_EQ(records().checkIns.size(), 2u);
    EXPECT_EQ(records().checkIns[0].pain, Pain::of(0));
    EXPECT_EQ(records().checkIns[1].pain, std::nullopt);
}

TEST_F(StoreTest, ACorrectionKeepsWhatWas)
{
    put(database, checkIn(day(1), 3));
    clock.advance(std::chrono::hours{ 2 });
    put(database, checkIn(day(1), 5), "Dr A");
    ASSERT_EQ(records().checkIns.size(), 1u);
    EXPECT_EQ(records().checkIns[0].pain, Pain::of(5));
    EXPECT_EQ(records().checkIns[0].meta.author, "Dr A");
    const auto history = database.read().history(checkInId(kEpisode, day(1)));
    ASSERT_EQ(history.size(), 2u);
    EXPECT_EQ(history[0].author, "");
    EXPECT_NE(history[0].body.find("\"pain\":3"), std::string::npos);
    EXPECT_NE(history[1].body.find("\"pain\":5"), std::string::npos);
    EXPECT_EQ(history[1].editedAt, clock.now());
}

TEST_F(StoreTest, AnUnchangedRecordMakesNoRevision)
{
    put(database, checkIn(day(1), 3));
    clock.advance(std::chrono::hours{ 2 });
    EXPECT_TRUE(put(database, checkIn(day(1), 3)).empty());
    EXPECT_EQ(database.read().history(checkInId(kEpisode, day(1))).size(), 1u);
}

TEST_F(StoreTest, EditsAreInOrderEvenWhenTheClockGoesBack)
{
    put(database, checkIn(day(1), 3));
    const Moment first = records().checkIns[0].meta.edited;
    clock.set({ clock.now().at - std::chrono::hours{ 24 }, clock.now().offset });
    put(database, checkIn(day(1), 4));
    EXPECT_EQ(records().checkIns[0].pain, Pain::of(4));
    EXPECT_EQ(records().checkIns[0].meta.edited.at, first.at + std::chrono::milliseconds{ 1 });
    EXPECT_EQ(records().checkIns[0].meta.created, first);
}

TEST_F(StoreTest, ARefusedRecordTakesTheWholeTransactionWithIt)
{
    Session bad = session(9, day(2));
    bad.sets[0].held = seconds{ -1 };
    const auto fault = faultOfWork([&] {
        database.transact("", [&](Journal& journal) {
            journal.put(checkIn(day(1), 3));
            journal.put(bad);
        });
    });
    EXPECT_EQ(fault, StoreFault::Refused);
    EXPECT_TRUE(records().checkIns.empty());
    EXPECT_TRUE(records().sessions.empty());
    EXPECT_TRUE(database.read().history(checkInId(kEpisode, day(1))).empty());
    EXPECT_TRUE(database.check().sound);
}

TEST_F(StoreTest, AnErrorOfTheWorkRollsBackAndPasses)
{
    EXPECT_THROW(database.transact("",
                     [&](Journal& journal) {
                         journal.put(checkIn(day(1), 3));
                         throw std::logic_error("changed my mind");
                     }),
        std::logic_error);
    EXPECT_TRUE(records().checkIns.empty());
    put(database, checkIn(day(1), 3));
    EXPECT_EQ(records().checkIns.size(), 1u);
}

TEST_F(StoreTest, ARecordNeedsAnIdAndAnEpisode)
{
    Session nameless = session(9, day(1));
    nameless.meta.id = {};
    EXPECT_EQ(faultOfWork([&] { put(database, nameless); }), StoreFault::Refused);
    Session orphan = session(9, day(1));
    orphan.meta.owner = id(77);
    EXPECT_EQ(faultOfWork([&] { put(database, orphan); }), StoreFault::Refused);
    springback::Run other;
    other.meta.id = checkInId(kEpisode, day(1));
    other.meta.owner = kEpisode;
    other.date = day(1);
    put(database, checkIn(day(1), 3));
    EXPECT_EQ(faultOfWork([&] { put(database, other); }), StoreFault::Refused);
}

TEST_F(StoreTest, ATransactionInsideAnotherIsRefusedWhole)
{
    EXPECT_THROW(database.transact("",
                     [&](Journal& journal) {
                         journal.put(checkIn(day(1), 3));
                         put(database, checkIn(day(2), 3));
                     }),
        StoreError);
    EXPECT_TRUE(records().checkIns.empty());
}

TEST_F(StoreTest, TheTrashGivesBackWhatWasPutInIt)
{
    put(database, session(9, day(1)));
    clock.advance(std::chrono::minutes{ 1 });
    database.transact("Dr A", [](Journal& journal) { journal.remove(RecordKind::Session, id(9)); });
    EXPECT_TRUE(records().sessions.empty());
    const auto trash = database.read().trash(kEpisode);
    ASSERT_EQ(trash.size(), 1u);
    EXPECT_EQ(kindOf(trash[0].record), RecordKind::Session);
    EXPECT_EQ(std::get<Session>(trash[0].record).sets.size(), 5u);
    EXPECT_EQ(trash[0].deletedAt, clock.now());
    EXPECT_EQ(trash[0].by, "Dr A");
    database.transact("", [](Journal& journal) { journal.restore(RecordKind::Session, id(9)); });
    EXPECT_EQ(records().sessions.size(), 1u);
    EXPECT_TRUE(database.read().trash(kEpisode).empty());
    EXPECT_EQ(database.read().history(id(9)).size(), 3u);
}

TEST_F(StoreTest, NewestInTheTrashComesFirst)
{
    for (const auto number : { std::uint8_t{ 9 }, std::uint8_t{ 10 } }) {
        put(database, session(number, day(1)));
        clock.advance(std::chrono::minutes{ 1 });
        database.transact("", [number](Journal& journal) { journal.remove(RecordKind::Session, id(number)); });
    }
    const auto trash = database.read().trash(kEpisode);
    ASSERT_EQ(trash.size(), 2u);
    EXPECT_EQ(metaOf(trash[0].record).id, id(10));
}

TEST_F(StoreTest, RemovingWhatIsNotThereIsRefused)
{
    EXPECT_EQ(
        faultOfWork([&] { database.transact("", [](Journal& journal) { journal.remove(RecordKind::Run, id(66)); }); }),
        StoreFault::Refused);
}

TEST_F(StoreTest, RevertingAnEditBringsBackWhatWas)
{
    put(database, checkIn(day(1), 3));
    const Changes edit = put(database, checkIn(day(1), 5));
    const Changes undone = database.transact("", [&](Journal& journal) { journal.revert(edit); });
    EXPECT_EQ(records().checkIns[0].pain, Pain::of(3));
    database.transact("", [&](Journal& journal) { journal.revert(undone); });
    EXPECT_EQ(records().checkIns[0].pain, Pain::of(5));
    EXPECT_EQ(database.read().history(checkInId(kEpisode, day(1))).size(), 4u);
}

TEST_F(StoreTest, RevertingANewRecordPutsItInTheTrash)
{
    const Changes added = put(database, session(9, day(1)));
    ASSERT_EQ(added.items.size(), 1u);
    EXPECT_TRUE(added.items[0].before.isNull());
    const Changes undone = database.transact("", [&](Journal& journal) { journal.revert(added); });
    EXPECT_TRUE(records().sessions.empty());
    EXPECT_EQ(database.read().trash(kEpisode).size(), 1u);
    database.transact("", [&](Journal& journal) { journal.revert(undone); });
    EXPECT_EQ(records().sessions.size(), 1u);
}

TEST_F(StoreTest, RevertingDoesNotRunOverALaterEdit)
{
    const Changes mine = put(database, checkIn(day(1), 3));
    put(database, checkIn(day(1), 7), "someone else");
    EXPECT_EQ(faultOfWork([&] { database.transact("", [&](Journal& journal) { journal.revert(mine); }); }),
        StoreFault::Refused);
    EXPECT_EQ(records().checkIns[0].pain, Pain::of(7));
}

TEST_F(StoreTest, SeveralEditsInOneTransactionAreOneChange)
{
    const Changes changes = database.transact("", [&](Journal& journal) {
        journal.put(checkIn(day(1), 3));
        journal.put(checkIn(day(1), 4));
    });
    ASSERT_EQ(changes.items.size(), 1u);
    EXPECT_TRUE(changes.items[0].before.isNull());
    database.transact("", [&](Journal& journal) { journal.revert(changes); });
    EXPECT_TRUE(records().checkIns.empty());
}

TEST_F(StoreTest, AnImportedRecordKeepsItsMetaAndComesInOnce)
{
    CheckIn given = checkIn(day(1), 3);
    given.meta.created = given.meta.edited = *parseMoment("2026-02-28T07:00:00+02:00");
    given.meta.author = "Dr A";
    given.meta.provenance = Provenance::FromFile;
    given.meta.unknown = R"({"/mood":"fine"})";
    const auto import = [&] { return database.transact("me", [&](Journal& journal) { journal.import(given); }); };
    EXPECT_EQ(import().items.size(), 1u);
    EXPECT_TRUE(import().empty());
    ASSERT_EQ(records().checkIns.size(), 1u);
    EXPECT_EQ(records().checkIns[0], given);
}

TEST_F(StoreTest, AnOlderImportIsKeptButTheNewestCounts)
{
    put(database, checkIn(day(1), 3));
    CheckIn older = checkIn(day(1), 8);
    older.meta.created = older.meta.edited = *parseMoment("2020-01-01T00:00:00Z");
    EXPECT_TRUE(database.transact("", [&](Journal& journal) { journal.import(older); }).empty());
    EXPECT_EQ(records().checkIns[0].pain, Pain::of(3));
    EXPECT_EQ(database.read().history(older.meta.id).size(), 2u);
    EXPECT_TRUE(database.check().sound);
}

} // namespace springback::store
