// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QRegularExpression>

#include <cmath>

#include "csv_file.h"
#include "csv_values.h"
#include "run_text.h"
#include "unit_proof.h"

namespace springback::exchange {

namespace {

using std::chrono::milliseconds;

/// Where the columns are. Those of the first seven are the same in all languages and years since 2018; the layout of
/// 2012 has its own.
struct Columns {
    int type = 0;
    int date = 1;
    int title = 3;
    int distance = 4;
    int time = 6;
    int moving = -1;
    int elapsed = -1;
    int cadence = -1;
    int stride = -1;
};
constexpr Columns kOf2012{ .type = 2, .date = 4, .title = 1, .distance = 6, .time = 5 };

bool isTruth(const QString& cell)
{
    return cell.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0
        || cell.compare(QLatin1String("false"), Qt::CaseInsensitive) == 0;
}

bool fits(const CsvRow& row, const Columns& columns, int favourite)
{
    return row.cells.size() > 6 && isTruth(row.cell(favourite)) && readDate(row.cell(columns.date), {})
        && (readClockDuration(row.cell(columns.time)) || row.cell(columns.time).startsWith(u'-'));
}

bool has(const QString& header, std::initializer_list<const char16_t*> stems)
{
    const QString lower = header.toLower();
    return std::any_of(
        stems.begin(), stems.end(), [&](const char16_t* stem) { return lower.contains(QStringView(stem)); });
}

// By the headers in the languages of the service; the best of a watch's numbers is not its average.
void findColumns(const QStringList& header, Columns& columns)
{
    for (int i = 7; i < header.size(); ++i) {
        const QString& name = header[i];
        if (columns.moving < 0
            && has(name,
                { u"moving time", u"zeit in bewegung", u"bewegungszeit", u"beweegtijd", u"tijd in beweging",
                    u"temps de déplacement", u"tiempo en movimiento", u"tempo in movimento", u"tempo em movimento",
                    u"czas ruchu", u"tid i bevæg", u"tid i rörelse", u"mozgásidő" }))
            columns.moving = i;
        else if (columns.elapsed < 0
            && has(name,
                { u"elapsed time", u"verstrichene zeit", u"verstreken tijd", u"temps écoulé", u"tiempo transcurrido",
                    u"tempo trascorso", u"tempo decorrido", u"upłynę", u"upłynął", u"forløbet tid", u"förfluten tid",
                    u"medgått tid", u"eltelt idő" }))
            columns.elapsed = i;
        else if (columns.stride < 0
            && has(name,
                { u"stride", u"schrittlänge", u"staplengte", u"paslengte", u"foulée", u"zancada", u"falcata",
                    u"passada", u"długość kroku", u"skridtlængde", u"steglängd", u"steglengde", u"lépéshossz" }))
            columns.stride = i;
        else if (columns.cadence < 0
            && has(name,
                { u"cadence", u"kadenz", u"schrittfrequenz", u"cadens", u"kadence", u"kadens", u"cadencia", u"cadenza",
                    u"cadência", u"kadencja", u"lépésszám" })
            && !has(name, { u"max" }))
            columns.cadence = i;
    }
}

/// One file, with what was found out about its style.
class Reader {
public:
    Reader(
        const CsvTable& table, std::size_t first, const Columns& columns, const RunFileAnswers& answers, RunFile& file)
        : m_table(table), m_first(first), m_columns(columns), m_file(file)
    {
        findMark(answers);
        findUnit(answers);
    }

    void read()
    {
        for (std::size_t i = m_first; i < m_table.rows.size(); ++i) {
            const CsvRow& row = m_table.rows[i];
            if (row.cells.size() > m_columns.time)
                readRow(row);
        }
    }

private:
    // The style belongs to the account, not to the language: decided once for the whole file, by its numbers.
    void findMark(const RunFileAnswers& answers)
    {
        QStringList distances;
        QStringList numbers;
        for (std::size_t i = m_first; i < m_table.rows.size(); ++i) {
            const CsvRow& row = m_table.rows[i];
            distances << row.cell(m_columns.distance);
            for (int column = 0; column < row.cells.size(); ++column) {
                if (column != m_columns.title)
                    numbers << row.cells[column];
            }
        }
        const auto proven = answers.decimals ? answers.decimals : provenMark(numbers);
        m_mark = proven.value_or(DecimalMark::Point);
        m_isMarkOpen = !proven && markMatters(distances);
        if (!answers.decimals && proven == DecimalMark::Comma)
            m_file.findings << RunText::tr("Numbers have a decimal comma: %1.").arg(example(distances));
    }

    static QString example(const QStringList& cells)
    {
        const auto found
            = std::find_if(cells.cbegin(), cells.cend(), [](const QString& c) { return c.contains(u','); });
        return found == cells.cend() ? QStringLiteral("0,5") : *found;
    }

    void findUnit(const RunFileAnswers& answers)
    {
        const auto proof = answers.unit ? std::nullopt : proveUnit(samples());
        m_unit = answers.unit ? *answers.unit : proof ? proof->unit : LengthUnit::Kilometres;
        m_isUnitOpen = !answers.unit && !proof;
        m_file.unit = m_unit;
        if (proof)
            m_file.findings << proof->why;
        else if (m_isUnitOpen)
            m_file.findings << RunText::tr("The file does not say whether its distances are kilometres or miles, and "
                                           "nothing in it proves either.");
    }

    std::vector<StrideSample> samples() const
    {
        std::vector<StrideSample> samples;
        if (m_columns.cadence < 0 || m_columns.stride < 0)
            return samples;
        for (std::size_t i = m_first; i < m_table.rows.size(); ++i) {
            const CsvRow& row = m_table.rows[i];
            const auto time = readClockDuration(row.cell(m_columns.time));
            const auto value = [&](int column) { return readNumber(row.cell(column), m_mark).value_or(0); };
            if (time)
                samples.push_back({ value(m_columns.distance), static_cast<double>(time->asMinutes.count()) / 60'000,
                    value(m_columns.cadence), value(m_columns.stride) });
        }
        return samples;
    }

    std::optional<Distance> distanceOf(const CsvRow& row) const
    {
        constexpr double kMost = 1'000;
        const auto value = readNumber(row.cell(m_columns.distance), m_mark);
        if (!value || *value < 0 || *value > kMost)
            return std::nullopt;
        return lengthOf(*value, m_unit);
    }

    std::optional<milliseconds> timeIn(const CsvRow& row, int column) const
    {
        const auto time = column < 0 ? std::nullopt : readClockDuration(row.cell(column));
        return time && time->asMinutes.count() > 0 ? std::optional(time->asMinutes) : std::nullopt;
    }

    void readRow(const CsvRow& row)
    {
        const QString type = row.cell(m_columns.type);
        const auto date = readDate(row.cell(m_columns.date), {});
        if (!date || date->dayOnly) {
            m_file.skipped.push_back({ linePlace(row), type, RunText::noDate() });
            return;
        }
        FoundRun run;
        run.wall = date->wall;
        run.title = row.cell(m_columns.title);
        run.distance = distanceOf(row);
        const auto timer = likelyDuration(row.cell(m_columns.time), run.distance, run.asks);
        const auto elapsed = timeIn(row, m_columns.elapsed);
        const auto moving = timeIn(row, m_columns.moving);
        run.elapsed = elapsed ? elapsed : timer;
        run.moving = moving ? moving : elapsed ? timer : std::nullopt;
        if (m_isUnitOpen)
            run.asks.push_back(Ask::Unit);
        if (m_isMarkOpen)
            run.asks.push_back(Ask::Decimals);
        addByName(row, type, std::move(run), m_file);
    }

    const CsvTable& m_table;
    std::size_t m_first;
    Columns m_columns;
    RunFile& m_file;
    DecimalMark m_mark = DecimalMark::Point;
    LengthUnit m_unit = LengthUnit::Kilometres;
    bool m_isMarkOpen = false;
    bool m_isUnitOpen = false;
};

} // namespace

bool readGarminCsv(const CsvTable& table, const RunFileAnswers& answers, RunFile& file)
{
    // A title line may stand before the header.
    constexpr std::size_t kLooked = 4;
    for (std::size_t i = 1; i < table.rows.size() && i < kLooked; ++i) {
        const bool isNow = fits(table.rows[i], {}, 2);
        if (!isNow && !fits(table.rows[i], kOf2012, 0))
            continue;
        Columns columns = isNow ? Columns{} : kOf2012;
        findColumns(table.rows[i - 1].cells, columns);
        file.format = RunFormat::GarminCsv;
        Reader(table, i, columns, answers, file).read();
        return true;
    }
    return false;
}

} // namespace springback::exchange
