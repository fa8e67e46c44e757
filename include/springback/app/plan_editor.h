// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "springback/app/plan_changes.h"
#include "springback/app/workspace.h"
#include "springback/domain/plan_field.h"

namespace springback::app {

/// Who changes the plan, and so what may be changed and how it is marked.
enum class PlanEditor {
    Clinician, ///< everything
    Own,       ///< a runner on their own: doses, miles, exercises beside the phases, the flare plan
    Reported,  ///< a runner with a clinician: everything, kept as the report of the clinician's change
    Template,  ///< the clinician's plan for new runners: no runner, no reason, kept in the settings
};

/// One number as the form shows it.
struct PlanEntry {
    std::string path;
    QString label;
    QString unit;
    QString text; ///< as it was typed
    bool isSwitch = false;
    bool on = false;
    bool mayEdit = true;
    QString published; ///< "45 s"; empty where the published plan does not ask it
    bool isPublished = true;
    QString before; ///< what it was, when it was changed
    QString ground; ///< evidence and source
    QString error;
};

struct PlanGroup {
    QString heading;
    std::vector<PlanEntry> entries;
};

struct PlanSection {
    QString title; ///< "Phase 2", "Every stage"
    QString hint;  ///< the stage's exercise
    std::vector<PlanGroup> groups;
    int changed = 0;
    bool hasErrors = false;
};

/// A change about to be made, with its own reason.
struct PlanEdit {
    PlanChangeLine line;
    QString reason;
};

/// A plan being changed, not stored yet.
class PlanDraft {
public:
    /// From the plan in force today; of a template from the one kept, or the published plan.
    PlanDraft(Workspace& workspace, PlanEditor editor);

    PlanEditor editor() const { return m_editor; }
    const Plan& plan() const { return m_plan; }
    const Plan& before() const { return m_before; }
    /// The open episode's, to replay; null without one.
    const EpisodeRecords* records() const;
    std::vector<PlanSection> sections() const;
    PlanEntry entry(const std::string& path) const;

    void type(const std::string& path, const QString& text);
    void turn(const std::string& path, bool on);
    /// Back to the published number.
    void toDefault(const std::string& path);
    void allToDefault();
    void setExtras(std::vector<ExtraExercise> extras);
    void setFlarePlan(const QString& text);
    void setReason(const std::string& path, const QString& text) { m_reasons[path] = text; }

    std::vector<PlanEdit> edits() const;
    bool isChanged() const { return m_plan != m_before || !m_unread.empty(); }
    /// What is wrong with it as it stands: numbers that do not read, limits crossed, a gate that cannot open.
    std::vector<FieldFault> faults() const;
    QString errorAt(const std::string& path) const;

    /// A change may not reach back behind a decision made under the plan before.
    Date earliestFrom() const;
    /// Stores a new version that holds from `from`; refused with the fields named.
    std::optional<Refusal> store(Date from, const QString& by, const QString& reason);

private:
    struct Unread {
        QString text;
        QString error;
    };
    const PlanField* fieldAt(const std::string& path) const;
    PlanEntry entryOf(const PlanField& field, const std::vector<FieldFault>& faults) const;
    QString problem(const std::string& path, const std::vector<FieldFault>& faults) const;
    std::optional<Refusal> refuseReasons(const QString& reason) const;
    std::string reasonText(const QString& common) const;
    bool mayEdit(const PlanField& field) const;

    Workspace& m_workspace;
    PlanEditor m_editor;
    Plan m_before;
    Plan m_plan;
    std::vector<PlanField> m_fields;
    LengthUnit m_unit;
    std::map<std::string, Unread> m_unread;
    std::map<std::string, QString> m_reasons;
};

/// The clinician's plan for new runners; nothing when none was kept, or it does not read.
std::optional<Plan> defaultPlan();
void keepDefaultPlan(const std::optional<Plan>& plan);

} // namespace springback::app
