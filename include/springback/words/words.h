// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

#include "springback/domain/check.h"
#include "springback/domain/gate.h"
#include "springback/domain/mileage.h"
#include "springback/domain/today.h"

namespace springback::words {

/// The sentences for enums, values and refusals, by the person's language: the one home of `tr()` outside ui.
/// Screens, command line and paper say the same because they ask here.

QString stageTitle(Stage stage); ///< "Phase 2: Single leg heel raise isometric hold"
QString phaseShort(Stage stage); ///< "phase 2", "phase 4 (one leg)", "maintenance"
QString phaseBrief(Stage stage); ///< "2", "4" for both stages of phase 4, "M" for maintenance: beside a drawing
QString exerciseName(Stage stage, Variant variant);
QString exerciseHow(Stage stage, Variant variant);      ///< what to do, in our own words
QString exerciseWatch(Stage stage);                     ///< what to watch
QString dose(const Dose& dose, Side side, Stage stage); ///< "5 × 45 s · 2 min rest · 11 min 45 s"

QString advice(Advice advice); ///< "Rest today"
QString reason(TodayReason reason, const TodayAdvice& today);
QString criterion(CriterionId id);                            ///< "Pain during"
QString criterionAsk(const Criterion& criterion, Stage from); ///< "at most 2 in the last 3 sessions"
QString criterionWhy(const Criterion& criterion, Stage from); ///< whole sentence: what is, what is asked, what blocks
QString criterionIs(const Criterion& criterion);              ///< "worst 3 in the sessions judged", or what is missing
QString criterionBlocks(const Criterion& criterion);          ///< the dates of what blocks; empty when nothing does
QString gateHeadline(const Verdict& verdict);                 ///< "phase 2 → 3: 5 of 8 met"
/// "earliest Thu 3 Dec", that only tests and agreement are awaited, or that none is near; judged on `on`.
QString gateEarliest(const std::optional<Date>& earliest, Date on);
/// One part of the function tests: "Single-leg heel raises: 15, at least 20 asked at pain 2 or less".
QString functionPart(const FunctionResult& part);
QString result(Result result); ///< "met", "not met", "no data", "does not apply"
QString mileHeadline(const MileVerdict& verdict, LengthUnit unit);
/// One reason of a mile verdict as a sentence.
QString mileReason(MileReason reason, const MileVerdict& verdict, LengthUnit unit);
QString flagTitle(FlagKind kind);
QString flagAct(FlagKind kind); ///< what to do and whom to contact
QString flagQuestion(FlagKind kind);
QString measureName(MeasureKind kind);
QString measureUnit(MeasureKind kind);
QString sideName(Side side);
QString siteName(Site site);
QString causeName(Cause cause);
QString provenance(const Meta& meta); ///< empty for timed and typed
QString evidence(Evidence evidence);
QString recordName(RecordKind kind);                        ///< "check-in"
QString recordTitle(const Record& record, LengthUnit unit); ///< "run of 3 Mar, 2.0 mi"
QString band(Band band);                                    ///< "green", "amber", "red"
QString painWord(int pain);                                 ///< words under 0, 2, 5, 10; else empty
QString rating(const Rating& rating);                       ///< "3", or "not given"

QString distance(Distance distance, LengthUnit unit);       ///< "2.0 mi", by locale
QString distanceNumber(Distance distance, LengthUnit unit); ///< "2.0"
QString unitShort(LengthUnit unit);
QString duration(seconds length);  ///< "11 min 45 s"
QString clockTime(seconds length); ///< "2:00"
QString date(Date date);           ///< "Thu 3 Dec"
QString dayMonth(Date date);       ///< "3 Dec"
QString longDate(Date date);       ///< "Thursday 3 December 2026"
QString shortDate(Date date);      ///< "3 Dec 2026"
QDate qdate(Date date);
Date fromQDate(const QDate& date);

QString fieldFault(const FieldFault& fault);
QString intendedUse(); ///< "Logs … not a medical device"

} // namespace springback::words
