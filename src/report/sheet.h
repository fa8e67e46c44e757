// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QHash>
#include <QRectF>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

#include "springback/charts/chart.h"
#include "springback/report/home_programme.h"

class QTextLayout;

namespace springback::report {

/// A font and a colour.
struct Look {
    QFont font;
    QColor color = Qt::black;
};

/// Signs that a black-and-white printer keeps apart, always beside a word.
enum class Sign { None, Tick, Cross, Dash, Ring, Warning };

/// The paper as it fills: a flow down the pages in pixels of 1/96 inch, kept as a list of strokes a page,
/// so that the number of pages is known when the first is printed.
class Sheet {
public:
    using Stroke = std::function<void(charts::Canvas&)>;

    Sheet(Paper paper, const QFont& font);

    const Look& body() const { return m_body; }
    const Look& small() const { return m_small; }
    const Look& muted() const { return m_muted; }
    Look bold(const Look& look) const;

    /// Width and height of the text area; the origin is its upper left corner.
    double width() const { return m_area.width(); }
    double height() const { return m_area.height(); }
    QRectF pageRect() const { return m_page; }
    /// Where the text area begins on the paper.
    QPointF origin() const { return m_area.topLeft(); }

    /// Where the flow stands on the current page.
    double y() const { return m_y; }
    void advance(double height) { m_y += height; }
    bool fits(double height) const { return m_y + height <= m_area.height(); }
    /// Goes on to the next page unless `height` fits here.
    void ensure(double height);
    void newPage();
    int pageCount() const { return static_cast<int>(m_pages.size()); }

    /// The height that the text takes in a width, wrapped anywhere if a word is too long for it.
    double measure(const QString& text, double width, const Look& look);
    double lineHeight(const Look& look);
    bool isOneLine(const QString& text, double width, const Look& look);
    /// Writes at a place on the current page and returns the height taken.
    double write(double x, double y, double width, const QString& text, const Look& look,
        Qt::Alignment alignment = Qt::AlignLeft);
    void rule(double x, double y, double width, double thickness, const QColor& color);
    void box(const QRectF& area, const QColor& line, const QColor& fill);
    void sign(Sign sign, QPointF middle, double size);
    /// The picture of an exercise; nothing when nobody draws it.
    void figure(const QRectF& area, const FigurePainter& painter, Stage stage, Variant variant, Side side);
    void stroke(Stroke stroke) { m_pages.back().push_back(std::move(stroke)); }

    /// A section's heading, on a page with at least `follow` of what follows.
    void heading(const QString& text, double follow);
    /// A paragraph in the flow; it may go on over the next page, line by line.
    void paragraph(const QString& text, const Look& look, double indent = 0);
    void space(double height);

    /// Paints a page (from 0) on a canvas whose origin is the paper's corner.
    void paint(int page, charts::Canvas& canvas) const;

private:
    std::shared_ptr<QTextLayout> layOut(const QString& text, double width, const Look& look, Qt::Alignment alignment);
    double advanceOf(const QString& text, const Look& look);

    QRectF m_page;
    QRectF m_area;
    Look m_body, m_small, m_muted;
    double m_y = 0;
    std::vector<std::vector<Stroke>> m_pages;
    QHash<QString, double> m_advances; ///< widths of texts that recur in tables, by font and text
};

/// Free text of a person, for one line.
QString oneLine(const std::string& text);
/// Free text of a person, with its line breaks.
QString lines(const std::string& text);

} // namespace springback::report
