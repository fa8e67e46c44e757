// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheet.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>

namespace springback::report {

namespace {

constexpr double kPixelsPerMm = 96.0 / 25.4;
constexpr double kSideMargin = 16 * kPixelsPerMm;
constexpr double kTopMargin = 12 * kPixelsPerMm;
constexpr double kBottomMargin = 17 * kPixelsPerMm; ///< holds the footer
constexpr int kBodySize = 12;
constexpr int kSmallSize = 11;

QSizeF sizeOf(Paper paper)
{
    return paper == Paper::A4 ? QSizeF(210 * kPixelsPerMm, 297 * kPixelsPerMm) : QSizeF(8.5 * 96, 11 * 96.0);
}

QFont sized(QFont font, int pixels)
{
    font.setPixelSize(pixels);
    // At 96 dpi hinted advances would be whole pixels, and the words badly spaced.
    font.setHintingPreference(QFont::PreferNoHinting);
    // Any spacing switches ligatures off: a reader who searches for "first" shall find it.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    return font;
}

QPainterPath pathOf(Sign sign)
{
    QPainterPath path;
    switch (sign) {
    case Sign::Tick:
        path.moveTo(-0.45, 0.02);
        path.lineTo(-0.12, 0.36);
        path.lineTo(0.48, -0.4);
        break;
    case Sign::Cross:
        path.moveTo(-0.36, -0.36);
        path.lineTo(0.36, 0.36);
        path.moveTo(0.36, -0.36);
        path.lineTo(-0.36, 0.36);
        break;
    case Sign::Dash:
        path.moveTo(-0.4, 0);
        path.lineTo(0.4, 0);
        break;
    case Sign::Ring:
        path.addEllipse(QPointF(0, 0), 0.36, 0.36);
        break;
    case Sign::Warning:
        path.moveTo(0, -0.5);
        path.lineTo(0.55, 0.45);
        path.lineTo(-0.55, 0.45);
        path.closeSubpath();
        path.moveTo(0, -0.15);
        path.lineTo(0, 0.12);
        path.moveTo(0, 0.27);
        path.lineTo(0, 0.3);
        break;
    case Sign::None:
        break;
    }
    return path;
}

} // namespace

Sheet::Sheet(Paper paper, const QFont& font)
    : m_page(QPointF(), sizeOf(paper)),
      m_area(m_page.adjusted(kSideMargin, kTopMargin, -kSideMargin, -kBottomMargin)), m_body{ sized(font, kBodySize) },
      m_small{ sized(font, kSmallSize) }, m_muted{ sized(font, kSmallSize), QColor(0x45, 0x45, 0x45) }, m_pages(1)
{
}

Look Sheet::bold(const Look& look) const
{
    Look result = look;
    result.font.setBold(true);
    return result;
}

void Sheet::ensure(double height)
{
    if (!fits(height) && m_y > 0)
        newPage();
}

void Sheet::newPage()
{
    m_pages.emplace_back();
    m_y = 0;
}

double Sheet::lineHeight(const Look& look)
{
    return QFontMetricsF(look.font).height();
}

double Sheet::advanceOf(const QString& text, const Look& look)
{
    const QString key = QString::number(look.font.pixelSize() * 2 + (look.font.bold() ? 1 : 0)) + text;
    const auto known = m_advances.constFind(key);
    if (known != m_advances.constEnd())
        return *known;
    const double advance = QFontMetricsF(look.font).horizontalAdvance(text);
    m_advances.insert(key, advance);
    return advance;
}

bool Sheet::isOneLine(const QString& text, double width, const Look& look)
{
    constexpr int kLongest = 120;
    return text.size() <= kLongest && !text.contains(QLatin1Char('\n')) && advanceOf(text, look) <= width;
}

std::shared_ptr<QTextLayout> Sheet::layOut(const QString& text, double width, const Look& look, Qt::Alignment alignment)
{
    QString wrapped = text;
    wrapped.replace(QLatin1Char('\n'), QChar::LineSeparator);
    auto layout = std::make_shared<QTextLayout>(wrapped, look.font);
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    layout->beginLayout();
    double y = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y));
        y += line.height();
    }
    layout->endLayout();
    return layout;
}

double Sheet::measure(const QString& text, double width, const Look& look)
{
    if (text.isEmpty())
        return 0;
    if (isOneLine(text, width, look))
        return lineHeight(look);
    return layOut(text, width, look, Qt::AlignLeft)->boundingRect().height();
}

double Sheet::write(double x, double y, double width, const QString& text, const Look& look, Qt::Alignment alignment)
{
    if (text.isEmpty())
        return 0;
    const QPointF place = m_area.topLeft() + QPointF(x, y);
    if (isOneLine(text, width, look)) {
        const double slack = width - advanceOf(text, look);
        const double shift = alignment & Qt::AlignRight ? slack : alignment & Qt::AlignHCenter ? slack / 2 : 0;
        const QPointF base = place + QPointF(shift, QFontMetricsF(look.font).ascent());
        stroke([base, text, look](charts::Canvas& canvas) {
            canvas.painter().setFont(look.font);
            canvas.painter().setPen(look.color);
            canvas.painter().drawText(base, text);
        });
        return lineHeight(look);
    }
    const auto layout = layOut(text, width, look, alignment);
    stroke([place, layout, look](charts::Canvas& canvas) {
        canvas.painter().setPen(look.color);
        layout->draw(&canvas.painter(), place);
    });
    return layout->boundingRect().height();
}

void Sheet::rule(double x, double y, double width, double thickness, const QColor& color)
{
    const QRectF area(m_area.topLeft() + QPointF(x, y), QSizeF(width, thickness));
    stroke([area, color](charts::Canvas& canvas) { canvas.painter().fillRect(area, color); });
}

void Sheet::box(const QRectF& area, const QColor& line, const QColor& fill)
{
    stroke([place = area.translated(m_area.topLeft()), line, fill](charts::Canvas& canvas) {
        canvas.painter().setPen(line.isValid() ? QPen(line, 1) : QPen(Qt::NoPen));
        canvas.painter().setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
        const double corner = std::min(4.0, place.height() / 6);
        canvas.painter().drawRoundedRect(place, corner, corner);
        canvas.painter().setBrush(Qt::NoBrush);
    });
}

void Sheet::sign(Sign sign, QPointF middle, double size)
{
    if (sign == Sign::None)
        return;
    stroke([path = pathOf(sign), place = m_area.topLeft() + middle, size](charts::Canvas& canvas) {
        QPainter& painter = canvas.painter();
        painter.save();
        painter.translate(place);
        painter.scale(size, size);
        painter.setPen(QPen(Qt::black, 0.16, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(path);
        painter.restore();
    });
}

void Sheet::figure(const QRectF& area, const FigurePainter& painter, Stage stage, Variant variant, Side side)
{
    if (!painter)
        return;
    stroke([place = area.translated(m_area.topLeft()), painter, stage, variant, side](
               charts::Canvas& canvas) { painter(canvas.painter(), place, stage, variant, side); });
}

void Sheet::heading(const QString& text, double follow)
{
    Look look = bold(m_body);
    look.font.setPixelSize(kBodySize + 2);
    const double height = measure(text, width(), look) + lineHeight(look) * 0.25;
    space(lineHeight(look) * 0.75);
    ensure(height + follow);
    write(0, m_y, width(), text, look);
    m_y += height;
}

void Sheet::paragraph(const QString& text, const Look& look, double indent)
{
    if (text.isEmpty())
        return;
    const auto layout = layOut(text, width() - indent, look, Qt::AlignLeft);
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        ensure(line.height());
        const QPointF place = m_area.topLeft() + QPointF(indent, m_y - line.y());
        stroke([layout, i, place, color = look.color](charts::Canvas& canvas) {
            canvas.painter().setPen(color);
            layout->lineAt(i).draw(&canvas.painter(), place);
        });
        m_y += line.height();
    }
}

void Sheet::space(double height)
{
    if (m_y > 0)
        m_y += height;
}

void Sheet::paint(int page, charts::Canvas& canvas) const
{
    for (const Stroke& stroke : m_pages[static_cast<std::size_t>(page)])
        stroke(canvas);
}

QString oneLine(const std::string& text)
{
    return QString::fromStdString(text).simplified();
}

QString lines(const std::string& text)
{
    return QString::fromStdString(text).trimmed();
}

} // namespace springback::report
