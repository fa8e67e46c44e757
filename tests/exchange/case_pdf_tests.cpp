// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include <QBuffer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include "springback/exchange/case_pdf.h"
#include "support/made_up_pdf.h"
#include "support/whole_case.h"

using namespace springback;
using namespace springback::exchange;

namespace {

const Date kToday = makeDate(2026, 3, 8);

class CasePdf : public ::testing::Test {
protected:
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString write(const char* name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path(name);
    }
    static QByteArray carrying(const std::optional<QString>& password)
    {
        const auto pdf = withCase(test::onePage(), caseBytes(), password);
        EXPECT_TRUE(pdf) << qPrintable(pdf ? QString() : pdf.error());
        return pdf ? *pdf : QByteArray();
    }
    static QByteArray caseBytes() { return writeCase(test::wholeCase()); }
    static QByteArray said(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        EXPECT_TRUE(process.waitForFinished()) << qPrintable(program);
        return process.readAll();
    }
    CaseOpenError refusalOf(const QByteArray& bytes, const std::optional<QString>& password = {}) const
    {
        const auto opened = openCaseFile(write("refused.pdf", bytes), password, kToday);
        EXPECT_FALSE(opened);
        return opened ? CaseOpenError{} : opened.error();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(CasePdf, ComesBackAsItWentIn)
{
    const auto opened = openCaseFile(write("open.pdf", carrying({})), {}, kToday);
    ASSERT_TRUE(opened) << qPrintable(opened.error().error.reason);
    EXPECT_EQ(writeCase(*opened), caseBytes());
    const auto json = openCaseFile(write("case.json", caseBytes()), {}, kToday);
    ASSERT_TRUE(json);
    EXPECT_EQ(writeCase(*json), caseBytes());
}

TEST_F(CasePdf, OtherProgramsFindTheSameAttachment)
{
    const QString pdf = write("open.pdf", carrying({}));
    EXPECT_TRUE(said(QStringLiteral("pdfdetach"), { QStringLiteral("-list"), pdf }).contains("springback-case.json"));
    said(QStringLiteral("pdfdetach"),
        { QStringLiteral("-save"), QStringLiteral("1"), QStringLiteral("-o"), path("out.json"), pdf });
    QFile out(path("out.json"));
    ASSERT_TRUE(out.open(QIODevice::ReadOnly));
    EXPECT_EQ(out.readAll(), caseBytes());
    EXPECT_TRUE(said(QStringLiteral("qpdf"), { QStringLiteral("--check"), pdf })
                    .contains("No syntax or stream encoding errors"));
}

TEST_F(CasePdf, SealedItIsAes256AndOpensOnlyWithThePassword)
{
    const QString password = QStringLiteral("pâté de campagne 7");
    const QByteArray bytes = carrying(password);
    EXPECT_FALSE(bytes.contains("springback-case\""));
    const QString pdf = write("sealed.pdf", bytes);
    const auto opened = openCaseFile(pdf, password, kToday);
    ASSERT_TRUE(opened) << qPrintable(opened.error().error.reason);
    EXPECT_EQ(writeCase(*opened), caseBytes());
    EXPECT_EQ(refusalOf(bytes).fault, OpenFault::NeedsPassword);
    EXPECT_EQ(refusalOf(bytes, QStringLiteral("pate")).fault, OpenFault::WrongPassword);
    const QByteArray shown = said(
        QStringLiteral("qpdf"), { QStringLiteral("--password=") + password, QStringLiteral("--show-encryption"), pdf });
    EXPECT_TRUE(shown.contains("R = 6")) << shown.toStdString();
    EXPECT_TRUE(shown.contains("stream encryption method: AESv3")) << shown.toStdString();
    EXPECT_TRUE(said(QStringLiteral("pdfdetach"), { QStringLiteral("-list"), pdf }).contains("Incorrect password"));
    EXPECT_TRUE(openCaseFile(pdf, password.normalized(QString::NormalizationForm_D), kToday)) << "typed another way";
}

TEST_F(CasePdf, AnEmptyPasswordSealsNothing)
{
    EXPECT_FALSE(withCase(test::onePage(), caseBytes(), QString()));
}

TEST_F(CasePdf, APdfWithoutACaseIsRefusedWithASentence)
{
    EXPECT_TRUE(refusalOf(test::onePage()).error.reason.contains(QStringLiteral("carries no case")));
}

TEST_F(CasePdf, ADamagedPdfIsRefused)
{
    const QByteArray whole = carrying({});
    EXPECT_FALSE(refusalOf(whole.left(whole.size() / 3)).error.reason.isEmpty());
    EXPECT_FALSE(refusalOf("%PDF-1.7\nnothing of the kind").error.reason.isEmpty());
    EXPECT_FALSE(refusalOf("%PDF-1.7\n" + QByteArray(1'000'000, '[')).error.reason.isEmpty());
}

TEST_F(CasePdf, ABombMeetsTheLimitAndIsRefusedWithASentence)
{
    // 100 MB of blanks packed twice into some hundred bytes: more than a case can be.
    constexpr qsizetype kBlanks = 100'000'000;
    const QByteArray many = qCompress(qCompress(QByteArray(kBlanks, ' '), 9).mid(4), 9).mid(4);
    const QByteArray stream = "<< /Type /EmbeddedFile /Filter [/FlateDecode /FlateDecode] /Length "
        + QByteArray::number(many.size()) + " >>\nstream\n" + many + "\nendstream";
    const QByteArray bomb = test::pdfOf({ "<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names "
                                          "[(springback-case.json) 4 0 R] >> >> >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>",
        "<< /Type /Filespec /F (springback-case.json) /EF << /F 5 0 R >> >>", stream });
    EXPECT_LT(bomb.size(), 10'000);
    const CaseOpenError refused = refusalOf(bomb);
    EXPECT_TRUE(refused.error.reason.contains(QStringLiteral("more time or memory")))
        << qPrintable(refused.error.reason);
}

TEST_F(CasePdf, WhatIsInsideIsCheckedAsACaseIs)
{
    const auto pdf = withCase(test::onePage(), QByteArray(R"({"format":"springback-case","version":"2.0"})"), {});
    ASSERT_TRUE(pdf);
    const CaseOpenError refused = refusalOf(*pdf);
    EXPECT_EQ(refused.error.place, QStringLiteral("/version"));
}

TEST(Password, StrengthGrowsWithLengthAndVarietyAndTheFirstTriedAreWeak)
{
    EXPECT_EQ(passwordStrength(QStringLiteral("aaaa")), 0);
    EXPECT_EQ(passwordStrength(QStringLiteral("Password123!")), 0);
    EXPECT_EQ(passwordStrength(QStringLiteral("kestrel")), 1);
    EXPECT_GE(passwordStrength(QStringLiteral("correct horse battery staple")), 3);
    EXPECT_EQ(passwordStrength(QStringLiteral("Vq7#mPz2!xLw9@Tk4")), 4);
}

TEST_F(CasePdf, TheNameCanBeLeftOutOfAllOfIt)
{
    CaseFile file = test::wholeCase();
    Runner former = file.content.runner;
    former.meta.edited.at -= std::chrono::hours{ 1 };
    file.past.person.push_back(former);
    const CaseFile nameless = withoutName(file);
    EXPECT_TRUE(nameless.content.runner.name.empty());
    EXPECT_TRUE(nameless.past.person.front().name.empty());
    EXPECT_TRUE(writeCase(file).contains("نورة"));
    EXPECT_FALSE(writeCase(nameless).contains("نورة"));
}
