// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "springback/domain/calendar.h"
#include "springback/domain/id.h"
#include "springback/domain/measure.h"
#include "springback/domain/pain.h"
#include "springback/domain/plan.h"
#include "springback/domain/stage.h"
#include "springback/domain/units.h"

namespace springback {

/// How a value came. Shown; never used to hide a value.
enum class Provenance {
    Timed,     ///< by the guided session
    Typed,     ///< on the day it belongs to
    Recalled,  ///< later than the day it belongs to
    Imported,  ///< from a run file
    Edited,    ///< changed after it was recorded
    Clinician, ///< entered by the clinician
    Reported,  ///< the runner's report of the clinician: "agreed on DATE, by NAME"
    FromFile,  ///< from a case file; the author is not proven
};

/// What every record carries.
struct Meta {
    Id id;
    Id owner;           ///< the episode; for an Episode its runner; for a Runner itself
    Moment created;     ///< the recorded instant: order within a date is by it, then by id
    Moment edited;      ///< when the newest revision was made
    std::string author; ///< name of who entered it, or empty for the runner
    Provenance provenance = Provenance::Typed;
    std::optional<int> recalledDays; ///< Recalled: how many days later
    bool deleted = false;            ///< in the trash
    /// Members of a newer minor version of the case file, kept and written back: a JSON object from
    /// pointer to value, opaque to everyone but the codec. Empty when there are none.
    std::string unknown;
    bool operator==(const Meta&) const = default;
};

enum class Cause { TightCalves, StiffAnkle, Pronation, MoreMiles, MoreIntensity, Hills, SingleOverload };
enum class Site { MidPortion, Insertional, Unknown };

/// The person.
struct Runner {
    Meta meta;
    std::string name; ///< may be initials; may be empty
    std::optional<int> birthYear;
    std::string clinicianName;
    std::string clinicianPhone;
    LengthUnit unit = LengthUnit::Miles;
    minutes dayStart = kDefaultDayStart;
    bool archived = false;
    bool sample = false; ///< made up, for looking around
    std::string note;
    bool operator==(const Runner&) const = default;
};

/// One course of rehabilitation.
struct Episode {
    Meta meta;
    Date start{};
    std::optional<Date> closed;
    Side side = Side::Left;
    Site site = Site::Unknown;
    std::vector<Cause> causes;
    bool operator==(const Episode&) const = default;
};

/// The morning's rating, one per date.
struct CheckIn {
    Meta meta;
    Date date{};
    Rating pain;                  ///< at the first steps
    std::optional<int> stiffness; ///< minutes, 0–600
    bool redness = false;         ///< redness or burning
    bool swelling = false;        ///< swelling or thickening
    bool stiffAnkle = false;
    bool limping = false;
    std::string note;
    bool operator==(const CheckIn&) const = default;
};

struct SessionSet {
    std::optional<Side> side; ///< given when each set is done left, then right
    seconds planned{ 0 };
    seconds held{ 0 }; ///< 0: not begun
    Rating pain;
    bool operator==(const SessionSet&) const = default;
};

enum class Ended { Complete, ForPain, ForOther };

/// One go at the day's exercise. `sets` holds the whole dose as it stood when the session began.
struct Session {
    Meta meta;
    Date date{};
    Stage stage = Stage::first(); ///< the exercise done; in maintenance 3–5
    Variant variant = Variant::Full;
    std::vector<SessionSet> sets;
    Rating before;
    Rating during;             ///< worst during
    Rating after;              ///< 10 minutes after
    std::optional<int> effort; ///< RPE 0–10
    Ended ended = Ended::Complete;
    std::string note;
    bool operator==(const Session&) const = default;
};

struct Run {
    Meta meta;
    Date date{};
    std::optional<Moment> started;
    Distance distance;
    seconds duration{ 0 }; ///< 0: not given
    std::optional<seconds> moving;
    bool hills = false;
    bool treadmill = false;
    Rating during;
    Rating after;
    std::optional<int> effort;                ///< RPE 0–10
    std::string source;                       ///< file it came from; empty when typed
    std::optional<Distance> importedDistance; ///< what the file said, when edited since
    std::string note;
    bool operator==(const Run&) const = default;
};

/// A test or a questionnaire.
struct Measure {
    Meta meta;
    Date date{};
    MeasureKind kind = MeasureKind::VisaA;
    std::vector<MeasureValue> values;
    std::vector<int> items; ///< questionnaire item scores, when entered one by one
    std::string note;
    bool operator==(const Measure&) const = default;
};

/// An extra exercise of the plan, done or not, with its pain.
struct ExtraDone {
    Meta meta;
    Date date{};
    std::string exercise;
    bool done = true;
    Rating pain;
    bool operator==(const ExtraDone&) const = default;
};

/// In the order of protocol section 6; the first four stop everything.
enum class FlagKind { Rupture, Clot, Infection, Fluoroquinolone, ClinicianPlan, Inflammatory, OtherPain };
constexpr bool isStop(FlagKind kind)
{
    return kind <= FlagKind::Fluoroquinolone;
}

struct Flag {
    Meta meta;
    FlagKind kind = FlagKind::Rupture;
    Date opened{};
    std::optional<Date> closed; ///< a flag closed on T no longer counts on T
    std::string closedBy;
    std::string closeNote; ///< "seen by …, on …"
    bool operator==(const Flag&) const = default;
};

/// The red-flag questions were asked and answered on a date.
struct FlagCheck {
    Meta meta;
    Date date{};
    std::vector<FlagKind> raised;
    bool operator==(const FlagCheck&) const = default;
};

enum class Move { Advance, Override, StepBack };

/// A recorded act: the episode's stage from `date` on is `to`.
struct StageChange {
    Meta meta;
    Date date{};
    Stage from = Stage::first();
    Stage to = Stage::first();
    Move move = Move::Advance;
    std::string by;
    std::string reason;  ///< required for an override
    std::string verdict; ///< the gate's criteria as they stood, "id:result" separated by blanks
    bool operator==(const StageChange&) const = default;
};

struct SignOff {
    Meta meta;
    Date date{};                  ///< the day agreed
    Stage stage = Stage::first(); ///< the stage whose gate it signs
    std::string by;
    bool operator==(const SignOff&) const = default;
};

/// The weekly target from `date` on.
struct MileTarget {
    Meta meta;
    Date date{};
    Distance target;
    std::string by;
    std::string reason;
    bool operator==(const MileTarget&) const = default;
};

enum class PauseReason { Illness, Travel, Other };

struct Pause {
    Meta meta;
    Date from{};
    Date to{};
    PauseReason reason = PauseReason::Other;
    std::string note;
    bool operator==(const Pause&) const = default;
};

/// The plan that holds from `date` on.
struct PlanVersion {
    Meta meta;
    Date date{};
    Plan plan;
    std::string by;
    std::string reason;
    bool operator==(const PlanVersion&) const = default;
};

struct Visit {
    Meta meta;
    Date date{};
    std::string with;
    std::string sharedNote;
    std::string privateNote; ///< never leaves this machine
    std::string decision;
    std::optional<Date> next; ///< next appointment
    bool operator==(const Visit&) const = default;
};

struct Milestone {
    Meta meta;
    std::string label;
    std::optional<Date> due;
    std::optional<Date> reached;
    std::optional<MeasureKind> measure;
    std::optional<std::int64_t> atLeastTenths;
    bool longTerm = false;
    bool operator==(const Milestone&) const = default;
};

/// Any record that belongs to an episode. The order is the order of RecordKind.
using Record = std::variant<CheckIn, Session, Run, Measure, ExtraDone, Flag, FlagCheck, StageChange, SignOff,
    MileTarget, Pause, PlanVersion, Visit, Milestone>;

/// Every kind of thing the store keeps; episode records first, in the order of `Record`.
enum class RecordKind {
    CheckIn,
    Session,
    Run,
    Measure,
    ExtraDone,
    Flag,
    FlagCheck,
    StageChange,
    SignOff,
    MileTarget,
    Pause,
    PlanVersion,
    Visit,
    Milestone,
    Runner,
    Episode,
};

inline RecordKind kindOf(const Record& record)
{
    return static_cast<RecordKind>(record.index());
}
inline const Meta& metaOf(const Record& record)
{
    return std::visit([](const auto& r) -> const Meta& { return r.meta; }, record);
}
inline Meta& metaOf(Record& record)
{
    return std::visit([](auto& r) -> Meta& { return r.meta; }, record);
}
/// The date a record belongs to; nothing for a milestone without one.
std::optional<Date> dateOf(const Record& record);

/// The id of the one check-in of a date.
Id checkInId(const Id& episode, Date date);

/// Everything recorded in one episode, without what is in the trash. Each vector is ordered by
/// date, then recorded instant, then id.
struct EpisodeRecords {
    Episode episode;
    std::vector<CheckIn> checkIns;
    std::vector<Session> sessions;
    std::vector<Run> runs;
    std::vector<Measure> measures;
    std::vector<ExtraDone> extras;
    std::vector<Flag> flags;
    std::vector<FlagCheck> flagChecks;
    std::vector<StageChange> stageChanges;
    std::vector<SignOff> signOffs;
    std::vector<MileTarget> mileTargets;
    std::vector<Pause> pauses;
    std::vector<PlanVersion> plans;
    std::vector<Visit> visits;
    std::vector<Milestone> milestones;

    /// Puts the vectors into their order, whatever the order of entry was.
    void sort();
    /// Adds the record to the vector of its kind.
    void add(Record record);
    /// Adds it where it belongs among records that are in their order.
    void put(Record record);
    /// Takes out the record with the id, if there is one.
    void remove(const Id& id);
    /// All records, in the order of kinds.
    std::vector<Record> all() const;
    /// When the newest revision of any of them was made; nothing when there are no records.
    std::optional<Moment> lastEdited() const;
    bool operator==(const EpisodeRecords&) const = default;
};

/// One runner, whole.
struct Case {
    Runner runner;
    std::vector<EpisodeRecords> episodes; ///< by start
    /// The open episode, or the newest; null when there is none.
    const EpisodeRecords* current() const;
    bool operator==(const Case&) const = default;
};

} // namespace springback
