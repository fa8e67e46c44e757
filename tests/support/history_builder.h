// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "springback/domain/history.h"

namespace springback::test {

/// A rating as a test writes it: a number, or `none`.
using Given = std::optional<int>;
inline constexpr std::nullopt_t none = std::nullopt;

/// Day `n` of a test; day 0 is 1 March 2026.
inline Date day(int n)
{
    return makeDate(2026, 3, 1) + days{ n };
}
inline Rating rated(Given given)
{
    return given ? Pain::of(*given) : std::nullopt;
}
inline Stage stage(int number)
{
    return *Stage::of(number);
}

struct SessionSpec {
    Given before = 1;
    Given during = 1;
    Given after = none;
    Given setPain = none; ///< of the first set
    int stage = 0;        ///< 0: the stage in force
    int sets = 5;
    int planned = 45; ///< seconds of each set
    int held = -1;    ///< seconds of each begun set; −1: as planned
    int begun = -1;   ///< sets with held time; −1: all
    Variant variant = Variant::Full;
    Ended ended = Ended::Complete;
};

struct RunSpec {
    int hundredthMiles = 200;
    Given during = 1;
    Given after = 1;
};

struct CheckInSpec {
    bool limping = false;
    bool swelling = false;
    bool redness = false;
    std::optional<int> stiffness = {};
};

/// Builds an episode's records a line a thing, with days as numbers. Each record gets the next id and instant.
class HistoryBuilder {
public:
    explicit HistoryBuilder(Side side = Side::Left)
    {
        m_records.episode.meta.id = nextId();
        m_records.episode.start = day(0);
        m_records.episode.side = side;
    }

    HistoryBuilder& start(int n)
    {
        m_records.episode.start = day(n);
        return *this;
    }
    HistoryBuilder& checkIn(int n, Given pain, CheckInSpec spec = {})
    {
        std::erase_if(m_records.checkIns, [n](const CheckIn& given) { return given.date == day(n); });
        CheckIn r;
        r.meta = meta();
        r.meta.id = checkInId(m_records.episode.meta.id, day(n));
        r.date = day(n);
        r.pain = rated(pain);
        r.limping = spec.limping;
        r.swelling = spec.swelling;
        r.redness = spec.redness;
        r.stiffness = spec.stiffness;
        return put(std::move(r));
    }
    HistoryBuilder& checkIns(int from, int to, Given pain)
    {
        for (int n = from; n <= to; ++n)
            checkIn(n, pain);
        return *this;
    }
    HistoryBuilder& noCheckIn(int n)
    {
        std::erase_if(m_records.checkIns, [n](const CheckIn& given) { return given.date == day(n); });
        return *this;
    }
    HistoryBuilder& session(int n, SessionSpec spec = {})
    {
        Session r;
        r.meta = meta();
        r.date = day(n);
        r.stage = spec.stage == 0 ? m_stage : test::stage(spec.stage);
        r.variant = spec.variant;
        r.before = rated(spec.before);
        r.during = rated(spec.during);
        r.after = rated(spec.after);
        r.ended = spec.ended;
        for (int i = 0; i < spec.sets; ++i) {
            const bool begun = spec.begun < 0 || i < spec.begun;
            const int held = spec.held < 0 ? spec.planned : spec.held;
            r.sets.push_back({ {}, seconds{ spec.planned }, seconds{ begun ? held : 0 }, {} });
        }
        if (!r.sets.empty())
            r.sets.front().pain = rated(spec.setPain);
        return put(std::move(r));
    }
    /// The protocol's "g": a qualifying session with before 1, during 1, next morning 1.
    HistoryBuilder& good(int n, SessionSpec spec = {}) { return session(n, spec).checkIn(n + 1, 1); }
    HistoryBuilder& goods(int from, int to, int every = 1, SessionSpec spec = {})
    {
        for (int n = from; n <= to; n += every)
            good(n, spec);
        return *this;
    }
    HistoryBuilder& run(int n, RunSpec spec = {})
    {
        Run r;
        r.meta = meta();
        r.date = day(n);
        r.distance = Distance::ofHundredthMiles(spec.hundredthMiles);
        r.during = rated(spec.during);
        r.after = rated(spec.after);
        return put(std::move(r));
    }
    /// A test without sides, or the sore side of one with sides.
    HistoryBuilder& test(int n, MeasureKind kind, int count, Given pain = 1)
    {
        return isSided(kind) ? sided(n, kind, { { m_records.episode.side, count, pain } })
                             : sided(n, kind, { { Side::Both, count, pain } });
    }
    struct SideCount {
        Side side;
        int count;
        Given pain = 1;
    };
    HistoryBuilder& sided(int n, MeasureKind kind, const std::vector<SideCount>& counts)
    {
        Measure r;
        r.meta = meta();
        r.date = day(n);
        r.kind = kind;
        for (const auto& count : counts)
            r.values.push_back({ count.side, count.count * 10, rated(count.pain), {} });
        return put(std::move(r));
    }
    HistoryBuilder& visaA(int n, int score) { return sided(n, MeasureKind::VisaA, { { Side::Both, score, none } }); }
    HistoryBuilder& extra(int n, Given pain)
    {
        ExtraDone r;
        r.meta = meta();
        r.date = day(n);
        r.exercise = "Balance";
        r.pain = rated(pain);
        return put(std::move(r));
    }
    HistoryBuilder& flag(FlagKind kind, int opened, std::optional<int> closed = {})
    {
        Flag r;
        r.meta = meta();
        r.kind = kind;
        r.opened = day(opened);
        if (closed)
            r.closed = day(*closed);
        return put(std::move(r));
    }
    /// Later sessions are of stage `to`.
    HistoryBuilder& move(int n, int to, Move how = Move::Advance)
    {
        StageChange r;
        r.meta = meta();
        r.date = day(n);
        r.from = m_stage;
        r.to = test::stage(to);
        r.move = how;
        r.by = "A. Clinician";
        r.reason = "moved by a test";
        m_stage = r.to;
        return put(std::move(r));
    }
    /// In stage `to` since day `n`, by a move a stage.
    HistoryBuilder& inStage(int to, int n = 0)
    {
        for (int next = m_stage.number() + 1; next <= to; ++next)
            move(n, next);
        return *this;
    }
    HistoryBuilder& stepBack(int n, int to) { return move(n, to, Move::StepBack); }
    HistoryBuilder& signOff(int n, int stageNumber, const std::string& by = "A. Clinician")
    {
        SignOff r;
        r.meta = meta();
        r.date = day(n);
        r.stage = test::stage(stageNumber);
        r.by = by;
        return put(std::move(r));
    }
    HistoryBuilder& miles(int n, int hundredths)
    {
        MileTarget r;
        r.meta = meta();
        r.date = day(n);
        r.target = Distance::ofHundredthMiles(hundredths);
        return put(std::move(r));
    }
    HistoryBuilder& pause(int from, int to)
    {
        Pause r;
        r.meta = meta();
        r.from = day(from);
        r.to = day(to);
        return put(std::move(r));
    }
    HistoryBuilder& plan(int n, const Plan& plan)
    {
        PlanVersion r;
        r.meta = meta();
        r.date = day(n);
        r.plan = plan;
        r.by = "A. Clinician";
        r.reason = "changed by a test";
        return put(std::move(r));
    }
    HistoryBuilder& visit(int n)
    {
        Visit r;
        r.meta = meta();
        r.date = day(n);
        return put(std::move(r));
    }

    EpisodeRecords& records() { return m_records; }
    History build() const { return History(m_records); }

private:
    template <typename T> HistoryBuilder& put(T&& record)
    {
        m_records.add(std::forward<T>(record));
        return *this;
    }
    Id nextId()
    {
        ++m_count;
        Id id;
        for (std::size_t i = 0; i < 4; ++i)
            id.bytes[15 - i] = static_cast<std::uint8_t>(m_count >> (8 * i));
        return id;
    }
    Meta meta()
    {
        Meta r;
        r.id = nextId();
        r.owner = m_records.episode.meta.id;
        r.created.at = Instant{ std::chrono::minutes{ m_count } };
        r.edited = r.created;
        return r;
    }

    EpisodeRecords m_records;
    Stage m_stage = Stage::first();
    std::uint32_t m_count = 0;
};

} // namespace springback::test
