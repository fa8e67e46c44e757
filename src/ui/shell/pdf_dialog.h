// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "springback/app/keeping.h"
#include "springback/ui/app_context.h"
#include "springback/ui/kit/dialog.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;

namespace springback::ui {

class CarryChoice;
class Segmented;

/// What the appointment PDF covers, on what paper, and where it goes. Accepted when it is written.
class PdfDialog : public Dialog {
    Q_OBJECT
public:
    PdfDialog(AppContext& context, QWidget* parent = nullptr);
    QString written() const;

private:
    QWidget* makeRange();
    QWidget* makePlace();
    void chooseRange(int index);
    void choosePlace();
    void write();

    AppContext& m_context;
    std::vector<app::ReportRange> m_ranges;
    QComboBox* m_range;
    QDateEdit* m_from;
    QDateEdit* m_to;
    Segmented* m_paper;
    CarryChoice* m_carry;
    QLineEdit* m_place;
    QLabel* m_error;
};

} // namespace springback::ui
