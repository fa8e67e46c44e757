// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <random>

#include "springback/store/versions.h"
#include "store_fixture.h"

using namespace springback;
using namespace springback::store;

namespace {

using Versions = std::vector<Revision>;

/// Random histories, one a record: a few versions, written by clocks that may be days off, some at the same instant.
class Histories {
public:
    explicit Histories(unsigned seed) : m_random(seed) { }

    Versions next()
    {
        constexpr int kVisitEvery = 5; // a visit takes longer: its private note stays where it was written
        const Id record = Id::derived(kEpisode, "history" + std::to_string(m_count++));
        return m_count % kVisitEvery == 0 ? versionsOf(Visit{}, record) : versionsOf(Pause{}, record);
    }
    /// Some of them; those left out are on the other side only.
    Versions part(const Versions& whole)
    {
        Versions some;
        std::copy_if(
            whole.begin(), whole.end(), std::back_inserter(some), [this](const auto&) { return below(3) != 0; });
        std::shuffle(some.begin(), some.end(), m_random);
        return some;
    }
    int below(int n) { return static_cast<int>(m_random() % static_cast<unsigned>(n)); }

private:
    void write(Visit& visit) { visit.sharedNote = std::to_string(below(6)); }
    void write(Pause& pause) { pause.note = std::to_string(below(6)); }

    template <class R> Versions versionsOf(R record, const Id& id)
    {
        Meta& meta = record.meta;
        meta.id = id;
        meta.owner = kEpisode;
        meta.created = momentAt(below(1'000));
        Versions versions;
        for (int left = 1 + below(4); left > 0; --left) {
            meta.edited = momentAt(below(12) * (below(3) == 0 ? 86'400'000 : 1));
            meta.author = below(2) == 0 ? "" : "Dr A";
            meta.deleted = below(5) == 0;
            write(record);
            versions.push_back(versionOf(Record(record)));
        }
        return versions;
    }
    static Moment momentAt(std::int64_t ms)
    {
        constexpr std::int64_t kStart = 1'772'000'000'000;
        return { Instant(std::chrono::milliseconds{ kStart + ms }), minutes{ 60 } };
    }

    std::mt19937 m_random;
    int m_count = 0;
};

/// A store that only takes in.
class Taker {
public:
    Taker() { addRunner(m_database); }
    void take(const std::vector<Versions>& all)
    {
        m_database.transact("", [&all](Journal& journal) {
            for (const Versions& versions : all)
                for (const Revision& version : versions)
                    import(journal, version);
        });
    }
    Versions history(const Versions& of) const
    {
        return of.empty() ? Versions{} : m_database.read().history(of.front().record);
    }
    std::optional<Record> record(const Versions& of) const
    {
        return m_database.read().record(of.front().kind, of.front().record);
    }
    bool isSound() const { return m_database.check().sound; }

private:
    test::FakeClock m_clock;
    Database m_database = Database::inMemory(m_clock);
};

std::vector<Id> ids(const Versions& versions)
{
    std::vector<Id> all;
    for (const Revision& version : versions)
        all.push_back(version.id);
    return all;
}

constexpr int kHistories = 10'000;

} // namespace

TEST(Merge, OfTenThousandPairsIsTheSameInEitherOrderAndTwice)
{
    Histories histories(1);
    std::vector<Versions> whole;
    std::vector<Versions> a;
    std::vector<Versions> b;
    for (int i = 0; i < kHistories; ++i) {
        whole.push_back(histories.next());
        a.push_back(histories.part(whole.back()));
        b.push_back(histories.part(whole.back()));
    }
    Taker ab;
    ab.take(a);
    ab.take(b);
    Taker ba;
    ba.take(b);
    ba.take(a);
    ba.take(b);
    for (std::size_t i = 0; i < whole.size(); ++i) {
        Versions both = a[i];
        both.insert(both.end(), b[i].begin(), b[i].end());
        ASSERT_EQ(ids(ab.history(both)), ids(ba.history(both))) << i;
        ASSERT_EQ(ab.record(whole[i]), ba.record(whole[i])) << i;
        for (const Revision& version : both) {
            const auto kept = ids(ab.history(both));
            ASSERT_NE(std::find(kept.begin(), kept.end(), version.id), kept.end()) << "lost in " << i;
        }
    }
    EXPECT_TRUE(ab.isSound());
    EXPECT_TRUE(ba.isSound());
}

TEST(Merge, OfTenThousandTriplesIsTheSameHoweverTheyAreBracketed)
{
    Histories histories(2);
    std::vector<Versions> whole;
    std::vector<Versions> a;
    std::vector<Versions> b;
    std::vector<Versions> c;
    for (int i = 0; i < kHistories; ++i) {
        whole.push_back(histories.next());
        a.push_back(histories.part(whole.back()));
        b.push_back(histories.part(whole.back()));
        c.push_back(histories.part(whole.back()));
    }
    Taker bc;
    bc.take(b);
    bc.take(c);
    std::vector<Versions> bAndC;
    for (const Versions& versions : whole)
        bAndC.push_back(bc.history(versions));
    Taker left;
    left.take(a);
    left.take(b);
    left.take(c);
    Taker right;
    right.take(bAndC);
    right.take(a);
    for (std::size_t i = 0; i < whole.size(); ++i) {
        ASSERT_EQ(ids(left.history(whole[i])), ids(right.history(whole[i]))) << i;
        ASSERT_EQ(left.record(whole[i]), right.record(whole[i])) << i;
    }
    EXPECT_TRUE(right.isSound());
}

class MergeTest : public StoreTest {
protected:
    Visit visitWith(const std::string& shared, const std::string& secret, const char* edited)
    {
        Visit visit;
        visit.meta.id = id(7);
        visit.meta.owner = kEpisode;
        visit.meta.created = visit.meta.edited = *parseMoment(edited);
        visit.date = day(2);
        visit.sharedNote = shared;
        visit.privateNote = secret;
        return visit;
    }
    Changes take(const Record& record)
    {
        return database.transact("", [&record](Journal& journal) { import(journal, versionOf(record)); });
    }
    Standing standing(const Record& record)
    {
        return standingOf(versionOf(record), database.read().history(metaOf(record).id));
    }
};

TEST_F(MergeTest, AVersionIsKnownOlderNewestOrTheFirst)
{
    const Visit early = visitWith("a", "", "2026-03-03T08:00:00Z");
    const Visit late = visitWith("b", "", "2026-03-04T08:00:00Z");
    EXPECT_EQ(standing(late), Standing::First);
    take(late);
    EXPECT_EQ(standing(late), Standing::Known);
    EXPECT_EQ(standing(early), Standing::Older);
    EXPECT_EQ(standing(visitWith("c", "", "2026-03-05T08:00:00Z")), Standing::Newest);
    Visit foreign = late;
    foreign.meta.owner = id(44);
    EXPECT_EQ(standing(foreign), Standing::Foreign);
    MileTarget other;
    other.meta = late.meta;
    EXPECT_EQ(standing(other), Standing::Foreign);
}

TEST_F(MergeTest, APrivateNoteStaysWhenTheVisitComesBackWithoutIt)
{
    take(visitWith("shared", "secret", "2026-03-03T08:00:00Z"));
    EXPECT_EQ(standing(visitWith("shared", "", "2026-03-03T08:00:00Z")), Standing::Known);
    EXPECT_TRUE(take(visitWith("shared", "", "2026-03-03T08:00:00Z")).empty());
    take(visitWith("changed there", "", "2026-03-04T08:00:00Z"));
    EXPECT_EQ(records().visits.front().sharedNote, "changed there");
    EXPECT_EQ(records().visits.front().privateNote, "secret");
    EXPECT_TRUE(take(visitWith("changed there", "", "2026-03-04T08:00:00Z")).empty()) << "a second time";
    EXPECT_TRUE(database.check().sound);
}

TEST_F(MergeTest, ANameThatWasLeftOutTakesNoneAway)
{
    Runner nameless = database.read().runners().front();
    nameless.name.clear();
    EXPECT_EQ(standingOf(versionOf(nameless), database.read().history(kRunner)), Standing::Known);
    nameless.clinicianName = "Dr A";
    nameless.meta.edited.at += std::chrono::hours{ 1 };
    database.transact("", [&](Journal& journal) { import(journal, versionOf(nameless)); });
    EXPECT_EQ(database.read().runners().front().name, "Noor");
    EXPECT_EQ(database.read().runners().front().clinicianName, "Dr A");
}

TEST_F(MergeTest, AnEditMadeAfterSeeingAVersionFromAClockAheadCounts)
{
    take(visitWith("from next week", "", "2026-03-12T08:00:00Z")); // here it is 1 March
    Visit edited = records().visits.front();
    edited.sharedNote = "seen, and changed";
    put(database, edited);
    EXPECT_EQ(records().visits.front().sharedNote, "seen, and changed");
    take(visitWith("from next week", "", "2026-03-12T08:00:00Z"));
    EXPECT_EQ(records().visits.front().sharedNote, "seen, and changed");
    EXPECT_EQ(database.read().history(id(7)).size(), 2u);
}
