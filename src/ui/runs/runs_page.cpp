// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/ui/runs_page.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>

#include "springback/app/edit_history.h"
#include "springback/app/prompts.h"
#include "springback/app/run_table_model.h"
#include "springback/app/words.h"
#include "springback/ui/entries/entries.h"
#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/card.h"
#include "springback/ui/kit/empty_state.h"
#include "springback/ui/kit/scroller.h"
#include "springback/ui/kit/table_twin.h"
#include "springback/ui/kit/text.h"
#include "springback/ui/kit/theme.h"
#include "import/import_desk.h"
#include "rate_delegate.h"
#include "target_dialog.h"
#include "week_bar.h"

namespace springback::ui {

namespace {
constexpr int kBesideInEms = 56; ///< narrower, the cards stand one above the other
constexpr int kTableInEms = 22;  ///< least height of the table
}

RunsPage::RunsPage(const AppContext& context, QWidget* parent)
    : Page(parent), m_context(context), m_presenter(context.workspace),
      m_model(new app::RunTableModel(context.workspace, this)), m_cards(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_week(new Card(tr("This week"))), m_target(new Card(tr("Weekly target"))), m_unrated(new Card),
      m_weekTotal(makeText({}, TextSize::Display)), m_weekUnder(makeText({}, TextSize::Small, TextTone::Muted)),
      m_bar(new WeekBar), m_next(makeText({})), m_verdict(makeText({}, TextSize::Heading)),
      m_why(makeText({}, TextSize::Body, TextTone::Muted)), m_offer(makeButton({}, ButtonLook::Primary)),
      m_own(makeButton(tr("Set another target…"))), m_rate(makeButton(tr("Rate it"), ButtonLook::Primary)),
      m_table(new QTableView), m_empty(new EmptyState(Icon::Runs, tr("No runs yet"),
                                   tr("Runs you log appear here with their ratings and the morning after.")))
{
    auto* scroll = new QScrollArea;
    scrollPlainly(*scroll);
    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(metric::kPageMargin, metric::kCardPadding, metric::kPageMargin, metric::kPageMargin);
    layout->setSpacing(2 * metric::kGrid);
    layout->addWidget(makeHeader());
    layout->addWidget(m_unrated);
    layout->addLayout(m_cards);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    scroll->setWidget(body);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    setUpCards();
    setUpTable();
    connect(&m_presenter, &app::RunsPresenter::changed, this, &RunsPage::refresh);
    refresh();
}

QWidget* RunsPage::makeHeader()
{
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    auto* files = makeButton(Icon::Folder, tr("Import runs…"));
    files->setObjectName(QStringLiteral("importRuns"));
    files->setToolTip(tr("Runs from a watch or a service; files can also be dropped on the window"));
    connect(files, &QPushButton::clicked, this, [this] { importRuns(m_context, this); });
    row->addWidget(files);
    auto* log = makeButton(Icon::Add, tr("Log a run"), ButtonLook::Primary);
    log->setObjectName(QStringLiteral("logRun"));
    log->setToolTip(tr("Log a run (Ctrl+R)"));
    connect(log, &QPushButton::clicked, this, [this] { perform(PageAct::LogRun); });
    row->addWidget(log);
    return header;
}

void RunsPage::setUpCards()
{
    m_cards->setSpacing(2 * metric::kGrid);
    m_cards->addWidget(m_week, 1);
    m_cards->addWidget(m_target, 1);
    for (QWidget* part : std::initializer_list<QWidget*>{ m_weekTotal, m_bar, m_weekUnder, m_next })
        m_week->body()->addWidget(part);
    m_week->body()->addStretch();
    m_target->body()->addWidget(m_verdict);
    m_target->body()->addWidget(m_why);
    m_target->body()->addStretch();
    m_target->addAction(m_offer);
    m_target->addAction(m_own);
    m_offer->setObjectName(QStringLiteral("offer"));
    m_own->setObjectName(QStringLiteral("ownTarget"));
    m_rate->setObjectName(QStringLiteral("rate"));
    m_unrated->setTone(CardTone::Warning);
    m_unrated->addAction(m_rate);
    connect(m_offer, &QPushButton::clicked, this, &RunsPage::acceptOffer);
    connect(m_own, &QPushButton::clicked, this, &RunsPage::changeTarget);
    connect(m_rate, &QPushButton::clicked, this, [this] { openEntry(RecordKind::Run, m_firstUnrated); });
    setTabOrder(m_rate, m_offer);
    setTabOrder(m_offer, m_own);
    setTabOrder(m_own, m_table);
}

void RunsPage::setUpTable()
{
    styleTable(*m_table);
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("runs"));
    m_table->setAccessibleName(tr("Runs"));
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setMinimumHeight(kTableInEms * Theme::current().em());
    m_table->installEventFilter(this);
    m_table->verticalHeader()->hide();
    auto* header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setItemDelegateForColumn(app::RunTableModel::DuringColumn, new RateDelegate(*m_model, m_table));
    const double widths[] = { 6.5, 5, 4.5, 6.5, 4.5, 4, 7, 8, 6 };
    for (int column = 0; column < app::RunTableModel::ColumnCount; ++column)
        header->resizeSection(column, static_cast<int>(widths[column] * Theme::current().em()));
    header->setStretchLastSection(true);
    connect(m_table, &QTableView::doubleClicked, this, &RunsPage::editCurrent);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == app::RunTableModel::DuringColumn && m_model->isUnrated(index.row()))
            editCurrent();
    });
}

QString RunsPage::title() const
{
    return tr("Runs");
}

void RunsPage::activated()
{
    refresh();
}

void RunsPage::refresh()
{
    const app::RunsState state = m_presenter.state();
    renderWeek(state);
    renderTarget(state);
    renderUnrated(state);
    const bool any = m_model->rowCount() > 0;
    m_table->setVisible(any);
    m_empty->setVisible(!any);
}

void RunsPage::renderWeek(const app::RunsState& state)
{
    m_week->setVisible(state.hasTarget);
    m_weekTotal->setText(state.week);
    m_weekUnder->setText(state.weekUnder);
    m_bar->set(state.fraction, tr("%1 %2").arg(state.week, state.weekUnder));
    QStringList lines{ state.next, state.longest };
    if (!state.warning.isEmpty())
        lines << state.warning;
    m_next->setText(lines.join(QLatin1Char('\n')));
}

void RunsPage::renderTarget(const app::RunsState& state)
{
    m_target->setSubtitle(state.since);
    m_verdict->setText(state.hasTarget ? state.headline : tr("No weekly target is set yet"));
    QString why;
    for (const QString& reason : state.reasons)
        why += QStringLiteral("• %1\n").arg(reason);
    if (!state.hasTarget)
        why = tr("Start with the distance a week that you tolerate now.");
    m_why->setText(why.trimmed());
    m_why->setVisible(!why.isEmpty());
    m_offer->setText(state.change);
    m_offer->setVisible(!state.change.isEmpty());
    m_own->setText(state.hasTarget ? tr("Set another target…") : tr("Set a target…"));
    m_own->setEnabled(state.hasRunner);
}

void RunsPage::renderUnrated(const app::RunsState& state)
{
    m_unrated->setVisible(!state.unrated.empty());
    if (state.unrated.empty())
        return;
    m_firstUnrated = state.unrated.front().id;
    m_unrated->setTitle(tr("Not rated yet: %1").arg(state.unrated.front().name));
    m_unrated->setSubtitle(tr("A run without a rating counts as three days of recovery until it is rated."));
}

void RunsPage::perform(PageAct act)
{
    if (act == PageAct::LogRun)
        addEntry(m_context, RecordKind::Run, m_context.workspace.today(), this);
}

void RunsPage::openEntry(RecordKind kind, const Id& id)
{
    if (const int row = m_model->rowOf(id); row >= 0)
        m_table->selectRow(row);
    editEntry(m_context, kind, id, this);
}

void RunsPage::editCurrent()
{
    if (const Run* run = m_model->runAt(m_table->currentIndex().row()))
        editEntry(m_context, RecordKind::Run, run->meta.id, this);
}

void RunsPage::deleteCurrent()
{
    const Run* run = m_model->runAt(m_table->currentIndex().row());
    if (!run)
        return;
    const Id id = run->meta.id;
    const QString name = app::words::recordTitle(*run, m_context.workspace.unit());
    if (const auto refusal = app::removeEntry(m_context.workspace, RecordKind::Run, id, name))
        m_context.prompts.tell(tr("Not changed"), refusal->sentence);
}

void RunsPage::acceptOffer()
{
    if (const auto refusal = m_presenter.acceptOffer(m_context.workspace.author()))
        m_context.prompts.tell(tr("Not changed"), refusal->sentence);
}

void RunsPage::changeTarget()
{
    auto* dialog = new TargetDialog(m_context, m_presenter, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RunsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool beside = width() >= kBesideInEms * Theme::current().em();
    m_cards->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

bool RunsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            editCurrent();
            return true;
        }
        if (key == Qt::Key_Delete) {
            deleteCurrent();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace springback::ui
