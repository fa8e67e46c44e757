// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/ui/caseload_page.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <numeric>

#include "springback/app/prompts.h"
#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/empty_state.h"
#include "springback/ui/kit/segmented.h"
#include "springback/ui/kit/table_twin.h"
#include "springback/ui/kit/text.h"
#include "springback/ui/kit/theme.h"
#include "springback/ui/navigator.h"
#include "springback/words/words.h"

namespace springback::ui {

namespace {

// In ems, in the order of the model's columns; the second takes what is left.
constexpr std::array<double, app::CaseloadModel::ColumnCount> kLeastWidths{ 6.0, 0, 3.2, 6.1, 2.8, 4.8, 4.0, 3.4, 3.4,
    4.6, 4.4, 4.8 };
constexpr double kBesideTitle = 1.1; // at both sides of a text together
constexpr double kBesideCell = 1.75;
constexpr double kWhyLeast = 9.2;
constexpr double kTwoLines = 2.6;
/// What a small window leaves out; the runner's own pages have it.
constexpr std::array kFirstToGo{ app::CaseloadModel::SideColumn, app::CaseloadModel::TrendColumn,
    app::CaseloadModel::DaysColumn, app::CaseloadModel::FlagsColumn };

/// What a column's cells say in this language, word by word: a line may break between them.
QStringList saidIn(int column)
{
    QStringList said;
    if (column == app::CaseloadModel::SideColumn)
        for (const Side side : { Side::Left, Side::Right, Side::Both })
            said += words::sideName(side).split(QLatin1Char(' '));
    if (column == app::CaseloadModel::PhaseColumn)
        for (int number = Stage::kFirst; number <= Stage::kLast; ++number)
            said += words::phaseShort(*Stage::of(number)).split(QLatin1Char(' '));
    return said;
}

int widest(const QStringList& texts, const QFontMetrics& metrics)
{
    int width = 0;
    for (const QString& text : texts)
        width = std::max(width, metrics.horizontalAdvance(text));
    return width;
}

/// What each column asks for, in pixels; nothing for the one that takes what is left.
std::array<int, app::CaseloadModel::ColumnCount> askedWidths(const QAbstractItemModel& model, const QTableView& table)
{
    const double em = Theme::current().em();
    QFont bold = table.horizontalHeader()->font();
    bold.setBold(true);
    std::array<int, app::CaseloadModel::ColumnCount> asked{};
    for (int column = 0; column < app::CaseloadModel::ColumnCount; ++column) {
        const auto at = static_cast<std::size_t>(column);
        const QStringList title = model.headerData(column, Qt::Horizontal).toString().split(QLatin1Char(' '));
        const double said = std::max(widest(title, QFontMetrics(bold)) + kBesideTitle * em,
            widest(saidIn(column), QFontMetrics(table.font())) + kBesideCell * em);
        if (column != app::CaseloadModel::WhyColumn)
            asked[at] = static_cast<int>(std::max(kLeastWidths[at] * em, said));
    }
    return asked;
}

} // namespace

CaseloadPage::CaseloadPage(const AppContext& context, QWidget* parent)
    : Page(parent), m_context(context), m_model(context.workspace), m_view(m_model), m_search(new QLineEdit),
      m_show(new Segmented(tr("Which runners"), { tr("All"), tr("To look at first"), tr("Archived") })),
      m_table(new QTableView), m_empty(new EmptyState(Icon::Person, tr("Nobody here"),
                                   tr("Runners you add, or whose files you open, appear here."))),
      m_summary(makeText({}, TextSize::Small, TextTone::Muted)), m_open(makeButton(tr("Open"), ButtonLook::Primary)),
      m_archive(makeButton(tr("Archive")))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::kPageMargin, metric::kCardPadding, metric::kPageMargin, metric::kCardPadding);
    layout->setSpacing(metric::kGrid * 3 / 2);
    layout->addWidget(makeBar());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(makeFoot());
    setUpTable();
    connect(&m_model, &app::CaseloadModel::progressed, this, &CaseloadPage::showState);
    connect(&m_context.workspace, &app::Workspace::changed, this, [this] {
        if (isVisible())
            m_model.refresh();
    });
    showState();
}

QWidget* CaseloadPage::makeBar()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::kGrid);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setAccessibleName(tr("Search runners"));
    m_search->setPlaceholderText(tr("Search: a name, a phase, a reason"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumHeight(metric::kTarget);
    m_show->setCurrent(0);
    auto* add = makeButton(Icon::Add, tr("Add a runner…"));
    add->setObjectName(QStringLiteral("addRunner"));
    row->addWidget(m_search, 1);
    row->addWidget(m_show);
    row->addWidget(add);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_view.setSearch(text);
        showState();
    });
    connect(m_search, &QLineEdit::returnPressed, this, &CaseloadPage::openCurrent);
    connect(m_show, &Segmented::chosen, this, [this](int index) {
        m_view.setShow(static_cast<app::CaseloadShow>(index));
        showState();
    });
    connect(add, &QPushButton::clicked, this, [this] { m_context.navigator.addRunner(); });
    return bar;
}

void CaseloadPage::setUpTable()
{
    styleTable(*m_table);
    m_table->setModel(&m_view);
    m_table->setObjectName(QStringLiteral("caseload"));
    m_table->setAccessibleName(tr("Runners"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->installEventFilter(this);
    auto* header = m_table->horizontalHeader();
    header->setSortIndicator(app::CaseloadModel::WhyColumn, Qt::AscendingOrder);
    header->setMinimumSectionSize(metric::kTarget);
    header->setFixedHeight(static_cast<int>(kTwoLines * Theme::current().em()));
    m_table->setWordWrap(true);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->verticalHeader()->setDefaultSectionSize(static_cast<int>(kTwoLines * Theme::current().em()));
    m_table->viewport()->installEventFilter(this);
    fitColumns();
    connect(m_table, &QTableView::doubleClicked, this, &CaseloadPage::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CaseloadPage::showState);
}

// Why somebody is looked at first takes what the others leave; where that is too little, some wait for a wider window.
void CaseloadPage::fitColumns()
{
    const auto widths = askedWidths(m_view, *m_table);
    const int whyLeast = static_cast<int>(kWhyLeast * Theme::current().em());
    int left = m_table->viewport()->width() - std::accumulate(widths.begin(), widths.end(), 0);
    for (const int column : kFirstToGo) {
        const bool goes = left < whyLeast;
        m_table->setColumnHidden(column, goes);
        if (goes)
            left += widths[static_cast<std::size_t>(column)];
    }
    for (int column = 0; column < app::CaseloadModel::ColumnCount; ++column) {
        const bool why = column == app::CaseloadModel::WhyColumn;
        const int width = why ? std::max(left, whyLeast) : widths[static_cast<std::size_t>(column)];
        m_table->horizontalHeader()->resizeSection(column, width);
    }
}

QWidget* CaseloadPage::makeFoot()
{
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::kGrid);
    m_open->setObjectName(QStringLiteral("openRunner"));
    m_archive->setObjectName(QStringLiteral("archiveRunner"));
    m_summary->setObjectName(QStringLiteral("caseloadSummary"));
    m_summary->setWordWrap(false);
    row->addWidget(m_open);
    row->addWidget(m_archive);
    row->addStretch();
    row->addWidget(m_summary);
    connect(m_open, &QPushButton::clicked, this, &CaseloadPage::openCurrent);
    connect(m_archive, &QPushButton::clicked, this, &CaseloadPage::turnArchived);
    return foot;
}

QString CaseloadPage::title() const
{
    return tr("Caseload");
}

void CaseloadPage::activated()
{
    m_model.refresh();
    if (const Runner* open = m_context.workspace.runner(); open && m_view.rowOf(open->meta.id) >= 0)
        m_table->selectRow(m_view.rowOf(open->meta.id));
    else
        m_table->selectRow(0);
    m_table->setFocus();
}

void CaseloadPage::showState()
{
    const app::CaseloadRow* row = currentRow();
    m_open->setEnabled(row != nullptr);
    m_archive->setEnabled(row != nullptr);
    m_archive->setText(row && row->runner.archived ? tr("Take out of the archive") : tr("Archive"));
    m_summary->setText(m_model.summary());
    const bool any = m_view.rowCount() > 0;
    m_table->setVisible(any);
    m_empty->setVisible(!any);
}

const app::CaseloadRow* CaseloadPage::currentRow() const
{
    return m_view.row(m_table->currentIndex().row());
}

void CaseloadPage::openCurrent()
{
    const app::CaseloadRow* current = currentRow();
    const app::CaseloadRow* row = current ? current : m_view.row(0);
    if (row && m_context.workspace.open(row->runner.meta.id))
        m_context.navigator.showPage(PageId::Progress);
}

void CaseloadPage::perform(PageAct act)
{
    const app::CaseloadRow* row = currentRow();
    if (act == PageAct::OpenChosen && row)
        m_context.workspace.open(row->runner.meta.id);
}

void CaseloadPage::turnArchived()
{
    const app::CaseloadRow* row = currentRow();
    if (!row)
        return;
    const auto state = row->runner.archived ? app::Archived::No : app::Archived::Yes;
    if (const auto refusal = m_model.setArchived(row->runner.meta.id, state))
        m_context.prompts.tell(tr("Not changed"), refusal->sentence);
}

bool CaseloadPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openCurrent();
            return true;
        }
    }
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    return Page::eventFilter(watched, event);
}

} // namespace springback::ui
