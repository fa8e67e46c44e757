// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "springback/charts/chart_view.h"

#include "qcp.h"

#include <QApplication>
#include <QClipboard>
#include <QMouseEvent>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

#include "plot.h"
#include "tr.h"
#include "walk.h"

namespace springback::charts {

struct ChartView::Private {
    ChartKind kind = ChartKind::Pain;
    std::shared_ptr<const ChartData> data = std::make_shared<ChartData>();
    std::optional<MeasureKind> measure;
    DateRange range;
    Walk walk;
    std::optional<Date> current;
    QCustomPlot* plot = nullptr;
    int wheelRest = 0; ///< of a wheel that turns in small parts

    /// A press that may become a drag of the time axis.
    struct Drag {
        int x = 0;
        double perDay = 1; ///< pixels
        int days = 0;      ///< asked for so far
        bool moved = false;
    };
    std::optional<Drag> drag;

    int length() const { return static_cast<int>((range.to - range.from).count()) + 1; }
    /// The data are shared and say another measure: draw from a copy.
    void applyMeasure()
    {
        if (!measure || *measure == data->measure)
            return;
        auto own = std::make_shared<ChartData>(*data);
        own->measure = *measure;
        data = std::move(own);
    }
    void rebuildWalk()
    {
        walk = Walk(kind, *data, range);
        if (current && (walk.isEmpty() || *current < walk.first() || *current > walk.last()))
            current.reset();
    }
    QString sentence() const { return current ? sentenceAt(kind, *data, *current) : QString(); }
    /// The date under a point of the widget; nothing outside the axes.
    std::optional<Date> dateUnder(const QPoint& position) const
    {
        const QPoint at = plot->mapFromParent(position);
        if (walk.isEmpty() || !plot->axisRect()->rect().contains(at))
            return std::nullopt;
        return dateAt(plot->xAxis->pixelToCoord(at.x()));
    }
    ChartStyle style(const QWidget& widget) const { return ChartStyle::fromPalette(widget.palette(), widget.font()); }
    void draw(const QWidget& widget)
    {
        const ChartStyle look = style(widget);
        const Figure figure = figureOf(kind, *data, range, look);
        setUpPlot(*plot,
            { figure, look, range, QSizeF(plot->size()), Head::Caption, current, static_cast<double>(walk.width()),
                sentence() });
        plot->replot(QCustomPlot::rpQueuedReplot);
    }
};

ChartView::ChartView(ChartKind kind, QWidget* parent) : QWidget(parent), m(std::make_unique<Private>())
{
    m->kind = kind;
    m->plot = new QCustomPlot(this);
    m->plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    m->plot->setFocusPolicy(Qt::NoFocus);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(title());
    setAccessibleDescription(Charts::tr("A chart. Arrow keys read it, Enter opens the day."));
}

ChartView::~ChartView() = default;

ChartKind ChartView::kind() const
{
    return m->kind;
}

void ChartView::setData(std::shared_ptr<const ChartData> shown)
{
    m->data = std::move(shown);
    m->applyMeasure();
    m->rebuildWalk();
    showCurrent();
}

void ChartView::setMeasure(MeasureKind measure)
{
    m->measure = measure;
    m->applyMeasure();
    m->rebuildWalk();
    showCurrent();
}

void ChartView::setRange(const DateRange& range)
{
    m->range = range;
    m->rebuildWalk();
    showCurrent();
}

DateRange ChartView::range() const
{
    return m->range;
}

QString ChartView::title() const
{
    return titleOf(m->kind, m->data->measure);
}

ChartTable ChartView::table() const
{
    return tableOf(m->kind, *m->data, m->range);
}

std::optional<Date> ChartView::currentDate() const
{
    return m->current;
}

QString ChartView::sentence() const
{
    return m->sentence();
}

void ChartView::showCurrent()
{
    const QString sentence = m->sentence();
    setAccessibleName(sentence.isEmpty() ? title() : Charts::tr("%1. %2", "title and sentence").arg(title(), sentence));
    m->draw(*this);
}

void ChartView::moveTo(std::optional<Date> date)
{
    if (m->current == date)
        return;
    m->current = date;
    showCurrent();
    if (date)
        Q_EMIT currentDateChanged(*date);
}

// True when the key was about the time axis.
bool ChartView::moveAxis(QKeyEvent& event)
{
    if (isByCourse(m->kind))
        return false;
    const auto with = event.modifiers() & ~Qt::KeypadModifier;
    const Date around = m->current.value_or(m->range.from + days(m->length() / 2));
    const int step = std::max(1, m->length() / 4) * (layoutDirection() == Qt::LeftToRight ? 1 : -1);
    if (with == Qt::ShiftModifier && (event.key() == Qt::Key_Left || event.key() == Qt::Key_Right)) {
        Q_EMIT panWanted(event.key() == Qt::Key_Right ? step : -step);
        return true;
    }
    if ((with & ~Qt::ShiftModifier) != Qt::NoModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        Q_EMIT zoomWanted(around, 1);
        return true;
    case Qt::Key_Minus:
        Q_EMIT zoomWanted(around, -1);
        return true;
    case Qt::Key_0:
        Q_EMIT resetWanted();
        return true;
    default:
        return false;
    }
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyPicture();
        return;
    }
    if (moveAxis(*event))
        return;
    if (m->walk.isEmpty() || (event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return QWidget::keyPressEvent(event);
    const bool forward = layoutDirection() == Qt::LeftToRight;
    const auto step = [this](int steps) { moveTo(m->current ? m->walk.stepped(*m->current, steps) : m->walk.last()); };
    switch (event->key()) {
    case Qt::Key_Left:
        return step(forward ? -1 : 1);
    case Qt::Key_Right:
        return step(forward ? 1 : -1);
    case Qt::Key_PageUp:
        return step(m->walk.width() == 1 ? -7 : -4);
    case Qt::Key_PageDown:
        return step(m->walk.width() == 1 ? 7 : 4);
    case Qt::Key_Home:
        return moveTo(m->walk.first());
    case Qt::Key_End:
        return moveTo(m->walk.last());
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m->current)
            Q_EMIT dayClicked(*m->current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

// The wheel alone scrolls the page.
void ChartView::wheelEvent(QWheelEvent* event)
{
    const bool zooms = event->modifiers() == Qt::ControlModifier;
    if (isByCourse(m->kind) || (!zooms && event->modifiers() != Qt::ShiftModifier))
        return event->ignore();
    constexpr int kNotch = 120;
    const QPoint turned = event->angleDelta();
    m->wheelRest += turned.y() != 0 ? turned.y() : turned.x();
    const int notches = m->wheelRest / kNotch;
    m->wheelRest -= notches * kNotch;
    event->accept();
    if (notches == 0)
        return;
    if (!zooms) {
        Q_EMIT panWanted(-notches * std::max(1, m->length() / 10));
        return;
    }
    const QPoint at = m->plot->mapFromParent(event->position().toPoint());
    const double x = m->plot->xAxis->pixelToCoord(at.x());
    Q_EMIT zoomWanted(std::clamp(dateAt(x), m->range.from, m->range.to), notches);
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || isByCourse(m->kind) || !m->dateUnder(event->pos()))
        return QWidget::mousePressEvent(event);
    m->drag = Private::Drag{ event->pos().x(), double(m->plot->axisRect()->width()) / m->length() };
}

// True while the time axis is dragged.
bool ChartView::drag(QMouseEvent& event)
{
    if (!m->drag || !(event.buttons() & Qt::LeftButton))
        return false;
    const int moved = event.pos().x() - m->drag->x;
    if (!m->drag->moved && std::abs(moved) < QApplication::startDragDistance())
        return false;
    if (!m->drag->moved)
        setCursor(Qt::ClosedHandCursor);
    m->drag->moved = true;
    const int asked = -static_cast<int>(std::lround(moved / m->drag->perDay));
    if (const int more = asked - m->drag->days; more != 0) {
        m->drag->days = asked;
        Q_EMIT panWanted(more);
    }
    return true;
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    if (drag(*event))
        return;
    if (const auto date = m->dateUnder(event->pos()))
        moveTo(m->walk.nearest(*date));
}

void ChartView::mouseReleaseEvent(QMouseEvent* event)
{
    const bool dragged = m->drag && m->drag->moved;
    m->drag.reset();
    if (dragged)
        return unsetCursor();
    const auto date = m->dateUnder(event->pos());
    if (event->button() != Qt::LeftButton || !date)
        return;
    const Date stop = m->walk.nearest(*date);
    moveTo(stop);
    Q_EMIT dayClicked(m->kind == ChartKind::Measures ? stop : *date);
}

void ChartView::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    if (!hasFocus())
        moveTo(std::nullopt);
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    moveTo(std::nullopt);
    update();
}

void ChartView::paintEvent(QPaintEvent*)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m->style(*this).accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    constexpr int kFocusRing = 3;
    m->plot->setGeometry(rect().adjusted(kFocusRing, kFocusRing, -kFocusRing, -kFocusRing));
    m->draw(*this);
}

void ChartView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::LocaleChange:
    case QEvent::LanguageChange:
        showCurrent();
        break;
    default:
        break;
    }
}

void ChartView::paintPicture(QPaintDevice& device, const QSize& size) const
{
    const ChartStyle look = m->style(*this);
    const Figure figure = figureOf(m->kind, *m->data, m->range, look);
    QCustomPlot plot;
    setUpPlot(plot, { figure, look, m->range, QSizeF(size), Head::Title, std::nullopt, 1, {} });
    QCPPainter painter(&device);
    painter.setMode(QCPPainter::pmNoCaching);
    plot.toPainter(&painter, size.width(), size.height());
}

QImage ChartView::picture() const
{
    constexpr double kScale = 2;
    QImage image(size() * kScale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(kScale);
    image.fill(m->style(*this).background);
    paintPicture(image, size());
    return image;
}

void ChartView::copyPicture() const
{
    QApplication::clipboard()->setImage(picture());
}

bool ChartView::savePng(const QString& path) const
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && picture().save(&file, "PNG") && file.commit();
}

bool ChartView::saveSvg(const QString& path) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QSvgGenerator svg;
    svg.setOutputDevice(&file);
    svg.setSize(size());
    svg.setViewBox(QRect(QPoint(), size()));
    svg.setTitle(title());
    paintPicture(svg, size());
    return file.commit();
}

QSize ChartView::sizeHint() const
{
    return QSize(minimumSizeHint().width() * 2, static_cast<int>(neededHeight(m->style(*this)) * 1.25));
}

QSize ChartView::minimumSizeHint() const
{
    const auto height = static_cast<int>(neededHeight(m->style(*this)));
    return QSize(static_cast<int>(height * 1.4), height);
}

} // namespace springback::charts
