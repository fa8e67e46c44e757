// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <atomic>
#include <memory>

#include "springback/app/run_import.h"

class QThread;

namespace springback::app {

/// Reads files of runs, shows what would become of each, and stores what the person ticks. Nothing is stored before.
class ImportPresenter : public QObject {
    Q_OBJECT
public:
    /// One row of the preview: a run, or what was skipped.
    struct Row {
        QString file;
        QString date;
        QString distance;
        QString time;
        QString standing; ///< "new", "already here"
        QString why;
        Standing kind = Standing::New;
        bool isSkipped = false;
        bool canTick = false;
        bool isTicked = false;
        bool isSalvaged = false;
    };

    ImportPresenter(Workspace& workspace, ZoneOffset zone, QObject* parent = nullptr);
    ~ImportPresenter() override;

    /// Reads files and folders; large ones beside the window. `changed` when done.
    void read(const QStringList& paths);
    bool isReading() const { return m_thread != nullptr; }

    const std::vector<Row>& rows() const { return m_rows; }
    void toggle(int row);
    /// The person's word that all that are asked about are runs.
    void tickAsked();
    bool hasAsked() const;
    int ticked() const;
    QString summary() const;
    /// What could not be read or is damaged, a sentence a file.
    QStringList troubles() const;
    /// What was proven about the files, and how.
    QStringList findings() const;

    const std::vector<exchange::RunFile>& files() const { return m_files; }
    const exchange::RunFileAnswers& answers(std::size_t file) const { return m_answers[file]; }
    /// The files a person can say more about: a plain table, an unproven unit, decimals or order of dates.
    std::vector<std::size_t> openFiles() const;
    /// Reads one file again with what the person said.
    void answer(std::size_t file, const exchange::RunFileAnswers& answers);

    /// Stores what is ticked; nothing when it is on disk.
    std::optional<Refusal> store();
    /// The runs of the last three days that were just stored and have no rating.
    std::vector<Run> toRate() const;

Q_SIGNALS:
    void changed();
    void ticksChanged();

private:
    struct Reading;
    void finish(std::vector<exchange::RunFile> files);
    void plan();
    Row rowOf(const ImportLine& line) const;
    void say(int row);

    Workspace& m_workspace;
    ZoneOffset m_zone;
    std::shared_ptr<Reading> m_reading;
    QThread* m_thread = nullptr;
    std::vector<exchange::RunFile> m_files;
    std::vector<exchange::RunFileAnswers> m_answers;
    std::vector<ImportLine> m_lines;
    std::vector<Row> m_rows; ///< the lines, then what was skipped
    std::vector<Run> m_stored;
};

/// The rows of the preview; the first column takes a tick.
class ImportTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { DateColumn, DistanceColumn, TimeColumn, StandingColumn, WhyColumn, ColumnCount };
    static constexpr int kRowRole = Qt::UserRole; ///< int: the Standing, or −1 for what was skipped

    explicit ImportTableModel(ImportPresenter& presenter, QObject* parent = nullptr);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ImportPresenter& m_presenter;
};

} // namespace springback::app
