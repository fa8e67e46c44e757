// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cmath>

#include "csv_file.h"
#include "csv_values.h"
#include "run_text.h"

namespace springback::exchange {

namespace {

using std::chrono::milliseconds;

bool has(const QString& header, std::initializer_list<const char16_t*> stems)
{
    const QString lower = header.toLower();
    return std::any_of(
        stems.begin(), stems.end(), [&](const char16_t* stem) { return lower.contains(QStringView(stem)); });
}

// What the words of a header suggest; the person may say otherwise.
ColumnMap guessColumns(const QStringList& header)
{
    ColumnMap map;
    for (int i = 0; i < header.size(); ++i) {
        const QString& name = header[i];
        if (map.distance < 0
            && has(name,
                { u"distan", u"strecke", u"afstand", u"dystans", u"kilomet", u"miles", u"meters", u"metres",
                    u"sträcka" }))
            map.distance = i;
        else if (map.duration < 0
            && has(name,
                { u"duration", u"dauer", u"durée", u"duración", u"durata", u"duração", u"elapsed", u"moving",
                    u"varighed", u"varighet", u"duur", u"czas trwania", u"minutes", u"zeit", u"tijd", u"tid" }))
            map.duration = i;
        else if (map.date < 0 && has(name, { u"date", u"datum", u"dato", u"fecha", u"data", u"day", u"tag", u"start" }))
            map.date = i;
        else if (map.sport < 0 && has(name, { u"type", u"sport", u"activity", u"aktivit", u"discipline" }))
            map.sport = i;
        else if (map.title < 0 && has(name, { u"title", u"name", u"note", u"titel", u"route", u"comment" }))
            map.title = i;
        else if (has(name, { u"time", u"uhrzeit", u"clock" }) && map.clock < 0)
            map.clock = i;
    }
    return map;
}

std::optional<LengthUnit> unitIn(const QString& text)
{
    static const auto words = [](const QString& given) {
        QString plain = given.toLower();
        for (QChar& c : plain)
            c = c.isLetter() ? c : QChar(u' ');
        return plain.simplified().split(u' ');
    };
    for (const QString& word : words(text)) {
        if (word == QLatin1String("km") || word.startsWith(QLatin1String("kilomet")))
            return LengthUnit::Kilometres;
        if (word == QLatin1String("mi") || word == QLatin1String("mile") || word == QLatin1String("miles"))
            return LengthUnit::Miles;
    }
    return std::nullopt;
}

bool saysMetres(const QString& header)
{
    const QString lower = header.toLower();
    return lower.endsWith(QLatin1String("(m)")) || lower.endsWith(QLatin1String("_m"))
        || (lower.contains(QLatin1String("met")) && !lower.contains(QLatin1String("kilo")));
}

QString withoutUnit(QString cell)
{
    while (!cell.isEmpty() && (cell.back().isLetter() || cell.back().isSpace()))
        cell.chop(1);
    return cell;
}

/// One table, with what was found out about its style.
class Reader {
public:
    Reader(const CsvTable& table, const ColumnMap& columns, const RunFileAnswers& answers, RunFile& file)
        : m_table(table), m_columns(columns), m_header(table.rows[0].cells), m_file(file)
    {
        QStringList distances;
        QStringList dates;
        for (std::size_t i = 1; i < table.rows.size(); ++i) {
            distances << withoutUnit(table.rows[i].cell(columns.distance));
            dates << table.rows[i].cell(columns.date);
        }
        const auto mark = answers.decimals ? answers.decimals : provenMark(distances);
        m_mark = mark.value_or(DecimalMark::Point);
        m_isMarkOpen = !mark && markMatters(distances);
        m_order = answers.dateOrder ? answers.dateOrder : provenOrder(dates);
        findUnit(answers);
    }

    void read()
    {
        for (std::size_t i = 1; i < m_table.rows.size(); ++i)
            readRow(m_table.rows[i]);
    }

private:
    void findUnit(const RunFileAnswers& answers)
    {
        m_isMetres = !answers.unit && saysMetres(m_header.value(m_columns.distance));
        auto unit = answers.unit ? answers.unit : unitIn(m_header.value(m_columns.distance));
        for (std::size_t i = 1; i < m_table.rows.size() && !unit; ++i)
            unit = unitIn(m_table.rows[i].cell(m_columns.distance));
        m_isUnitOpen = !unit && !m_isMetres;
        m_unit = unit.value_or(LengthUnit::Kilometres);
        if (!m_isMetres)
            m_file.unit = m_unit;
        if (m_isUnitOpen)
            m_file.findings << RunText::tr("The file does not say whether its distances are kilometres or miles, and "
                                           "nothing in it proves either.");
    }

    std::optional<Distance> distanceOf(const CsvRow& row) const
    {
        constexpr double kMost = 1e6;
        const auto value = readNumber(withoutUnit(row.cell(m_columns.distance)), m_mark);
        if (!value || *value < 0 || *value > kMost)
            return std::nullopt;
        return m_isMetres ? metres(*value) : lengthOf(*value, m_unit);
    }

    // "28:30", or a number of minutes or seconds where the header says so.
    std::optional<milliseconds> durationOf(const CsvRow& row, FoundRun& run) const
    {
        if (m_columns.duration < 0)
            return std::nullopt;
        const QString cell = row.cell(m_columns.duration);
        if (const auto clock = likelyDuration(cell, run.distance, run.asks))
            return clock;
        const auto value = readNumber(withoutUnit(cell), m_mark);
        constexpr double kMost = 1e7;
        if (!value || *value <= 0 || *value > kMost)
            return std::nullopt;
        const QString& header = m_header.value(m_columns.duration);
        const bool isMinutes = has(header, { u"min" });
        if (isMinutes == has(header, { u"sec", u"(s)", u"_s", u"sek" })) {
            run.asks.push_back(Ask::Duration);
            return std::nullopt;
        }
        return milliseconds(std::llround(*value * (isMinutes ? 60'000 : 1'000)));
    }

    std::optional<WrittenDate> dateOf(const CsvRow& row) const
    {
        const QString day = row.cell(m_columns.date);
        const QString clock = m_columns.clock < 0 ? QString() : row.cell(m_columns.clock);
        if (!clock.isEmpty()) {
            if (const auto both = readDate(day + u' ' + clock, order()))
                return both;
        }
        return readDate(day, order());
    }
    std::optional<DateOrder> order() const { return m_order ? m_order : DateOrder::DayFirst; }

    void readRow(const CsvRow& row)
    {
        const QString sport = m_columns.sport < 0 ? QString() : row.cell(m_columns.sport);
        const auto date = dateOf(row);
        if (!date) {
            m_file.skipped.push_back({ linePlace(row), sport, RunText::noDate() });
            return;
        }
        FoundRun run;
        run.wall = date->wall;
        run.dayOnly = date->dayOnly;
        if (date->offset) {
            run.start = Instant(date->wall.time_since_epoch() - *date->offset);
            run.wall.reset();
        }
        run.distance = distanceOf(row);
        run.elapsed = durationOf(row, run);
        if (m_columns.title >= 0)
            run.title = row.cell(m_columns.title);
        if (m_isUnitOpen)
            run.asks.push_back(Ask::Unit);
        if (m_isMarkOpen)
            run.asks.push_back(Ask::Decimals);
        if (!m_order && !readDate(row.cell(m_columns.date), {}))
            run.asks.push_back(Ask::DateOrder);
        addByName(row, sport, std::move(run), m_file);
    }

    const CsvTable& m_table;
    ColumnMap m_columns;
    QStringList m_header;
    RunFile& m_file;
    DecimalMark m_mark = DecimalMark::Point;
    LengthUnit m_unit = LengthUnit::Kilometres;
    std::optional<DateOrder> m_order;
    bool m_isMarkOpen = false;
    bool m_isUnitOpen = false;
    bool m_isMetres = false;
};

} // namespace

void readPlainCsv(const CsvTable& table, const RunFileAnswers& answers, RunFile& file)
{
    constexpr std::size_t kShownRows = 4;
    if (table.rows.size() < 2 || table.rows[0].cells.size() < 2) {
        file.error = FileError{ file.file, {}, RunText::tr("This is no file of runs that Springback knows.") };
        return;
    }
    file.format = RunFormat::PlainCsv;
    TableOffer offer{ table.rows[0].cells, {}, answers.columns.value_or(guessColumns(table.rows[0].cells)) };
    for (std::size_t i = 1; i < table.rows.size() && offer.firstRows.size() < kShownRows; ++i)
        offer.firstRows.push_back(table.rows[i].cells);
    if (offer.columns.date < 0 || offer.columns.distance < 0)
        file.error = FileError{ file.file, linePlace(table.rows[0]),
            RunText::tr("It is not clear which column of this table holds the date and which the distance.") };
    else
        Reader(table, offer.columns, answers, file).read();
    file.table = std::move(offer);
}

} // namespace springback::exchange
