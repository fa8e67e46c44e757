// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "warm_style.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QPainter>
#include <QSlider>
#include <QStyleFactory>
#include <QStyleOption>

#include "springback/ui/kit/theme.h"

namespace springback::ui {

namespace {

constexpr int kTick = 20;

bool has(const QStyleOption& option, QStyle::StateFlag flag)
{
    return option.state & flag;
}

} // namespace

WarmStyle::WarmStyle(const Theme& theme) : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), m_theme(theme)
{
}

void WarmStyle::drawField(const QStyleOption& option, QPainter& painter) const
{
    const Tokens& tokens = m_theme.tokens();
    const bool focus = has(option, State_HasFocus);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double inset = focus ? 1 : 0.5;
    painter.setPen(QPen(focus ? tokens.accent : tokens.edge, focus ? 2 : 1));
    painter.setBrush(has(option, State_Enabled) ? tokens.surface : tokens.ground);
    painter.drawRoundedRect(
        QRectF(option.rect).adjusted(inset, inset, -inset, -inset), metric::kControlRadius, metric::kControlRadius);
    painter.restore();
}

void WarmStyle::drawTick(const QStyleOption& option, QPainter& painter) const
{
    const Tokens& tokens = m_theme.tokens();
    const bool on = has(option, State_On) || has(option, State_NoChange);
    const QColor edge = has(option, State_Enabled) ? tokens.edge : tokens.line;
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(on ? tokens.accent : edge, 1.5));
    painter.setBrush(on ? tokens.accent : tokens.surface);
    painter.drawRoundedRect(box, 5, 5);
    if (on) {
        painter.setPen(QPen(tokens.onAccent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const double u = box.width() / 18;
        const QPointF o = box.topLeft();
        if (has(option, State_NoChange))
            painter.drawLine(o + QPointF(4.5, 9) * u, o + QPointF(13.5, 9) * u);
        else
            painter.drawPolyline(
                QPolygonF{ o + QPointF(4, 9.5) * u, o + QPointF(7.5, 13) * u, o + QPointF(14, 5.5) * u });
    }
    painter.restore();
}

void WarmStyle::drawRadio(const QStyleOption& option, QPainter& painter) const
{
    const Tokens& tokens = m_theme.tokens();
    const bool on = has(option, State_On);
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(on ? tokens.accent : tokens.edge, 1.5));
    painter.setBrush(tokens.surface);
    painter.drawEllipse(box);
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.accent);
        painter.drawEllipse(box.center(), box.width() * 0.28, box.width() * 0.28);
    }
    painter.restore();
}

void WarmStyle::drawArrow(QPainter& painter, const QRect& area, PrimitiveElement arrow) const
{
    const QPointF c = QRectF(area).center();
    const double half = 4;
    const double tall = arrow == PE_IndicatorArrowUp ? -2.2 : 2.2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.tokens().muted, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{ c + QPointF(-half, -tall), c + QPointF(0, tall), c + QPointF(half, -tall) });
    painter.restore();
}

bool WheelGuard::eventFilter(QObject* watched, QEvent* event)
{
    const auto* control = qobject_cast<const QWidget*>(watched);
    if (event->type() != QEvent::Wheel || !control || control->hasFocus())
        return false;
    event->ignore();
    return true;
}

void WarmStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    const bool turns
        = qobject_cast<QComboBox*>(widget) || qobject_cast<QAbstractSpinBox*>(widget) || qobject_cast<QSlider*>(widget);
    if (!turns)
        return;
    // The wheel must not give it the keyboard either.
    if (widget->focusPolicy() == Qt::WheelFocus)
        widget->setFocusPolicy(Qt::StrongFocus);
    widget->installEventFilter(&m_wheel);
}

void WarmStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        // A field's frame is drawn here; the line edit within a spin box has none (line width 0).
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0)
            drawField(*option, *painter);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_IndicatorCheckBox:
        drawTick(*option, *painter);
        return;
    case PE_IndicatorRadioButton:
        drawRadio(*option, *painter);
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
        drawArrow(*painter, option->rect, element);
        return;
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractButton*>(widget))
            return; // its border says it already
        [[fallthrough]];
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void WarmStyle::drawSpinBox(const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) const
{
    drawField(option, painter);
    drawArrow(painter, subControlRect(CC_SpinBox, &option, SC_SpinBoxUp, widget), PE_IndicatorArrowUp);
    drawArrow(painter, subControlRect(CC_SpinBox, &option, SC_SpinBoxDown, widget), PE_IndicatorArrowDown);
}

void WarmStyle::drawComboBox(const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) const
{
    drawField(option, painter);
    QRect arrow = subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    drawArrow(painter, arrow, PE_IndicatorArrowDown);
}

void WarmStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    if (control == CC_SpinBox && spin && spin->frame)
        drawSpinBox(*option, *painter, widget);
    else if (control == CC_ComboBox)
        drawComboBox(*option, *painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void WarmStyle::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    // Focus of ticks and radio buttons: a ring round box and words.
    if ((element == CE_CheckBox || element == CE_RadioButton) && has(*option, State_HasFocus)) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(m_theme.tokens().accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 6, 6);
        painter->restore();
    }
}

int WarmStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return kTick;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return metric::kGrid;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int WarmStyle::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returned) const
{
    if (hint == SH_ComboBox_Popup || hint == SH_EtchDisabledText || hint == SH_UnderlineShortcut)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

QRect WarmStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    QRect area = QProxyStyle::subElementRect(element, option, widget);
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        area.adjust(metric::kGrid, 0, -metric::kGrid, 0);
    return area;
}

QRect WarmStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const
{
    constexpr int kIndent = 5;
    QRect area = QProxyStyle::subControlRect(control, option, part, widget);
    if ((control == CC_SpinBox && part == SC_SpinBoxEditField)
        || (control == CC_ComboBox && part == SC_ComboBoxEditField))
        area.adjust(option->direction == Qt::LeftToRight ? kIndent : 0, 0,
            option->direction == Qt::LeftToRight ? 0 : -kIndent, 0);
    return area;
}

QSize WarmStyle::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_LineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); !frame || frame->lineWidth == 0)
            return result;
        return { result.width() + 2 * metric::kGrid, qMax(result.height(), metric::kTarget) };
    case CT_ComboBox:
    case CT_SpinBox:
        return { result.width() + metric::kGrid, qMax(result.height(), metric::kTarget) };
    case CT_CheckBox:
    case CT_RadioButton:
        return { result.width() + metric::kGrid, qMax(result.height(), 32) };
    case CT_MenuItem:
        return { result.width(), qMax(result.height(), 32) };
    case CT_ItemViewItem:
        return { result.width(), qMax(result.height(), 32) };
    default:
        return result;
    }
}

} // namespace springback::ui
