// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "home_programme.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QStandardPaths>
#include <QUrl>

#include "paper.h"
#include "springback/app/case_opening.h"
#include "springback/app/keeping.h"
#include "springback/app/prompts.h"
#include "springback/app/workspace.h"
#include "springback/report/home_programme.h"
#include "springback/ui/kit/figure.h"

namespace springback::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(HomeProgramme)
};

void paint(QPainter& painter, const QRectF& area, Stage stage, Variant variant, Side side)
{
    const Exercise exercise{ stage, variant, side };
    paintFigure(painter, area, exercise, stillPhase(exercise), FigureColours::onPaper());
}

} // namespace

app::Written writeHomeProgramme(app::Workspace& workspace, const app::Settings& settings, const QString& path)
{
    const report::HomeProgrammeOptions options{ workspace.today(), paperOf(settings), workspace.clock().now(), &paint };
    const auto page = report::homeProgrammePdf(*workspace.runner(), *workspace.history(), options);
    if (!page)
        return tl::unexpected(page.error());
    return app::writeCarrying(workspace, *page, {}, path);
}

void makeHomeProgramme(const AppContext& context)
{
    const QString title = Tr::tr("Home programme");
    if (!context.workspace.history())
        return context.prompts.tell(title, Tr::tr("It begins with a course of rehab. There is none yet."));
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const auto path = context.prompts.saveFileName(
        title, documents.filePath(app::homeProgrammeFileName(context.workspace)), Tr::tr("PDF (*.pdf)"));
    if (!path)
        return;
    const app::Written written = writeHomeProgramme(context.workspace, context.settings, *path);
    if (!written)
        return context.prompts.tell(Tr::tr("The PDF was not written"), written.error());
    const int answer = context.prompts.ask(Tr::tr("The PDF is written"), *path, { Tr::tr("Open it"), Tr::tr("Close") });
    if (answer == 0)
        QDesktopServices::openUrl(QUrl::fromLocalFile(*path));
}

} // namespace springback::ui
