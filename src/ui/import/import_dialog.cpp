// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import_dialog.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScreen>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "answers_panel.h"
#include "rate_panel.h"
#include "springback/app/system_clock.h"
#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/table_twin.h"
#include "springback/ui/kit/text.h"
#include "springback/ui/kit/theme.h"
#include "standing_delegate.h"

namespace springback::ui {

namespace {

constexpr QSize kRoomy(920, 620);
constexpr QSize kFrame(24, 64); ///< about what a window manager puts round it
constexpr int kTableInEms = 8;  ///< least height of the table

enum PageIndex { kReading, kPreview, kRate };

// A few of many, and how many more.
QString firstOf(const QStringList& lines)
{
    constexpr qsizetype kShown = 3;
    QString text = lines.mid(0, kShown).join(QLatin1Char('\n'));
    if (lines.size() > kShown)
        text += QLatin1Char('\n') + ImportDialog::tr("and %n more", nullptr, static_cast<int>(lines.size() - kShown));
    return text;
}

} // namespace

ImportDialog::ImportDialog(const AppContext& context, const QStringList& paths, QWidget* parent)
    : Dialog(tr("Import runs"), parent), m_context(context), m_presenter(context.workspace, app::systemOffsetAt),
      m_pages(new QStackedWidget), m_reading(makeText(tr("Reading the files…"))),
      m_summary(makeText({}, TextSize::Heading)), m_troubles(makeText({}, TextSize::Body, TextTone::Brick)),
      m_findings(makeText({}, TextSize::Small, TextTone::Muted)), m_table(new QTableView), m_detail(makeText({})),
      m_answers(new AnswersPanel(m_presenter)), m_rate(new RatePanel(context.workspace)),
      m_error(makeText({}, TextSize::Body, TextTone::Brick)), m_asked(makeButton(tr("They are runs: tick all"))),
      m_cancel(makeButton(tr("Cancel"))), m_store(makeButton({}, ButtonLook::Primary))
{
    setModal(true);
    m_pages->insertWidget(kReading, m_reading);
    m_pages->insertWidget(kPreview, makePreview());
    m_pages->insertWidget(kRate, m_rate);
    body()->addWidget(m_pages, 1);
    body()->addWidget(m_error);
    m_error->hide();
    for (QPushButton* button : { m_asked, m_cancel, m_store })
        addButton(button);
    m_asked->setObjectName(QStringLiteral("tickAsked"));
    m_store->setObjectName(QStringLiteral("import"));
    m_store->setDefault(true);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_asked, &QPushButton::clicked, &m_presenter, &app::ImportPresenter::tickAsked);
    connect(m_store, &QPushButton::clicked, this, &ImportDialog::store);
    connect(&m_presenter, &app::ImportPresenter::changed, this, &ImportDialog::render);
    connect(&m_presenter, &app::ImportPresenter::ticksChanged, this, &ImportDialog::renderTicks);
    resize(kRoomy.boundedTo(screen()->availableSize() - kFrame));
    m_presenter.read(paths);
    render();
}

QWidget* ImportDialog::makePreview()
{
    auto* preview = new QWidget;
    auto* layout = new QVBoxLayout(preview);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kGrid);
    layout->addWidget(m_summary);
    layout->addWidget(m_troubles);
    layout->addWidget(m_answers);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_detail);
    layout->addWidget(m_findings);
    setUpTable();
    return preview;
}

void ImportDialog::setUpTable()
{
    styleTable(*m_table);
    m_table->setModel(new app::ImportTableModel(m_presenter, this));
    m_table->setObjectName(QStringLiteral("preview"));
    m_table->setAccessibleName(tr("Runs found; Space ticks a row"));
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumHeight(kTableInEms * Theme::current().em());
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->setItemDelegateForColumn(app::ImportTableModel::StandingColumn, new StandingDelegate(m_table));
    m_table->verticalHeader()->hide();
    m_table->installEventFilter(this);
    auto* header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const double widths[] = { 9, 6, 6, 11 };
    for (int column = 0; column < app::ImportTableModel::WhyColumn; ++column)
        header->resizeSection(column, static_cast<int>(widths[column] * Theme::current().em()));
    header->setStretchLastSection(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportDialog::renderDetail);
}

// The whole of what the last column has no room for.
void ImportDialog::renderDetail()
{
    const int row = m_table->currentIndex().row();
    const auto& rows = m_presenter.rows();
    const bool isRow = row >= 0 && row < static_cast<int>(rows.size());
    const QString why = isRow ? rows[static_cast<std::size_t>(row)].why : QString();
    m_detail->setText(why);
    m_detail->setVisible(!why.isEmpty());
}

void ImportDialog::render()
{
    if (m_pages->currentIndex() == kRate)
        return;
    m_pages->setCurrentIndex(m_presenter.isReading() ? kReading : kPreview);
    m_summary->setText(m_presenter.summary());
    const QStringList troubles = m_presenter.troubles();
    m_troubles->setText(firstOf(troubles));
    m_troubles->setVisible(!troubles.isEmpty());
    const QStringList findings = m_presenter.findings();
    m_findings->setText(firstOf(findings));
    m_findings->setVisible(!findings.isEmpty());
    m_table->setVisible(!m_presenter.rows().empty());
    m_answers->render();
    renderDetail();
    renderTicks();
}

void ImportDialog::renderTicks()
{
    const int ticked = m_presenter.ticked();
    m_store->setText(ticked > 0 ? tr("Import %n run(s)", nullptr, ticked) : tr("Nothing to import"));
    m_store->setEnabled(ticked > 0 && !m_presenter.isReading());
    m_asked->setVisible(!m_presenter.isReading() && m_presenter.hasAsked());
}

void ImportDialog::fail(const QString& sentence)
{
    m_error->setText(sentence);
    m_error->show();
}

void ImportDialog::store()
{
    if (const auto refusal = m_presenter.store())
        return fail(tr("Nothing was stored. %1").arg(refusal->sentence));
    m_error->hide();
    const auto wanted = m_presenter.toRate();
    if (wanted.empty())
        return accept();
    m_rate->ask(wanted);
    m_pages->setCurrentIndex(kRate);
    m_asked->hide();
    m_cancel->setText(tr("Not now"));
    // What is imported stays imported, whether it is rated now or not.
    m_cancel->disconnect(this);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::accept);
    m_store->disconnect(this);
    m_store->setText(tr("Save the ratings"));
    connect(m_store, &QPushButton::clicked, this, &ImportDialog::saveRatings);
    m_rate->setFocus();
}

void ImportDialog::saveRatings()
{
    if (const auto refusal = m_rate->save())
        return fail(tr("The ratings were not stored. %1").arg(refusal->sentence));
    accept();
}

bool ImportDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
        m_presenter.toggle(m_table->currentIndex().row());
        return true;
    }
    return Dialog::eventFilter(watched, event);
}

} // namespace springback::ui
