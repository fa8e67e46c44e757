// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "header_bar.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

#include <algorithm>

#include "springback/ui/kit/buttons.h"
#include "springback/ui/kit/text.h"
#include "springback/ui/kit/theme.h"

namespace springback::ui {

namespace {

/// Gives way where the line is full, and says the whole when it is pointed at.
class ShrinkingText : public QLabel {
public:
    ShrinkingText(TextTone tone)
    {
        setTextLook(*this, TextSize::Body, tone);
        setWordWrap(false);
    }
    QSize minimumSizeHint() const override
    {
        constexpr int kLetters = 5;
        const int least = fontMetrics().averageCharWidth() * kLetters;
        return { std::min(least, sizeHint().width()), QLabel::minimumSizeHint().height() };
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setPen(palette().color(foregroundRole()));
        painter.drawText(contentsRect(), int(Qt::AlignVCenter | Qt::AlignLeading),
            fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
    }
};

} // namespace

HeaderBar::HeaderBar(QMenu* menu, QWidget* parent)
    : QFrame(parent), m_page(makeText({}, TextSize::Title)), m_runner(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_name(new ShrinkingText(TextTone::Ink)), m_phase(new ShrinkingText(TextTone::Muted)),
      m_courses(makeButton(Icon::History, {}, ButtonLook::Quiet)),
      m_pdf(makeButton(Icon::Pdf, tr("Appointment PDF"), ButtonLook::Quiet))
{
    constexpr int kLeastHeight = 60;
    const int height = std::max(kLeastHeight, 2 * Theme::current().em() + 2 * metric::kGrid);
    setObjectName(QStringLiteral("header"));
    setMinimumHeight(height);
    m_page->setWordWrap(false);
    m_pdf->setAccessibleName(tr("Appointment PDF"));
    m_pdf->setToolTip(tr("The page for the appointment (Ctrl+P)"));
    connect(m_pdf, &QPushButton::clicked, this, &HeaderBar::pdfClicked);
    m_courses->setObjectName(QStringLiteral("courses"));
    m_courses->setToolTip(tr("Which course of rehab the pages show"));
    m_courses->setMenu(new QMenu(m_courses));
    m_courses->hide();
    QToolButton* more = makeIconButton(Icon::Menu, tr("Menu"));
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metric::kPageMargin, metric::kGrid, metric::kGrid * 2, metric::kGrid);
    row->setSpacing(metric::kGrid);
    row->addWidget(m_page);
    row->addStretch(1);
    m_runner->addWidget(m_name);
    m_runner->addWidget(m_phase);
    row->addLayout(m_runner);
    row->addSpacing(metric::kGrid);
    row->addWidget(m_courses);
    row->addWidget(m_pdf);
    row->addWidget(more);
}

QMenu& HeaderBar::courseMenu()
{
    return *m_courses->menu();
}

void HeaderBar::setCourse(const QString& brief)
{
    m_courses->setText(brief);
    m_courses->setAccessibleName(tr("Course of rehab: %1").arg(brief));
    m_courses->setVisible(!brief.isEmpty());
    fit();
}

void HeaderBar::setPage(const QString& title)
{
    m_page->setText(title);
    fit();
}

void HeaderBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fit();
}

// Where the line is full, as with a large font, the phase goes below the name, and then the button's word is left out;
// after that, name and phase give way by themselves.
void HeaderBar::fit()
{
    const auto isFull = [this] {
        layout()->invalidate();
        return layout()->sizeHint().width() > width();
    };
    const bool both = !m_name->text().isEmpty() && !m_phaseName.isEmpty();
    m_phase->setText(both ? QStringLiteral("· ") + m_phaseName : m_phaseName);
    m_runner->setSpacing(metric::kGrid / 2);
    m_runner->setDirection(QBoxLayout::LeftToRight);
    m_pdf->setText(m_pdf->accessibleName());
    if (!isFull())
        return;
    m_phase->setText(m_phaseName);
    m_runner->setSpacing(0);
    m_runner->setDirection(QBoxLayout::TopToBottom);
    if (isFull())
        m_pdf->setText({});
}

void HeaderBar::setRunner(const QString& name, const QString& phase)
{
    constexpr int kNameMost = 28;
    const bool tooLong = name.size() > kNameMost;
    m_name->setText(tooLong ? name.left(kNameMost) + QChar(0x2026) : name);
    m_name->setToolTip(tooLong ? name : QString());
    m_phaseName = phase;
    fit();
}

} // namespace springback::ui
