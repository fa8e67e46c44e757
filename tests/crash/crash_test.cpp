// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gtest/gtest.h>

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <random>
#include <sstream>
#include <thread>

#include "springback/app/store_opening.h"
#include "support/fake_clock.h"
#include "support/temp_folder.h"

namespace springback::app {

namespace {

/// How often to kill; the long run sets SPRINGBACK_ROUNDS.
int rounds()
{
    const char* given = std::getenv("SPRINGBACK_ROUNDS");
    return given ? std::atoi(given) : 20;
}

/// A store with a runner, and a real process that writes to it until it is killed.
class CrashTest : public ::testing::Test {
protected:
    CrashTest()
    {
        auto workspace = open();
        Runner runner;
        runner.name = "Noor";
        Episode episode;
        episode.start = makeDate(2026, 3, 1);
        EXPECT_FALSE(workspace->addRunner(runner, episode, {}));
    }
    std::unique_ptr<Workspace> open()
    {
        auto opened = openWorkspace(QString::fromStdString(folder.path().string()), clock);
        EXPECT_TRUE(opened.has_value()) << (opened ? "" : qPrintable(opened.error().sentence));
        return std::move(*opened);
    }
    /// Starts the writer, kills it `after` its first word, and gives the whole lines it wrote.
    std::vector<std::string> killed(const char* mode, const std::string& word, std::chrono::microseconds after)
    {
        std::array<int, 2> ends{};
        EXPECT_EQ(::pipe(ends.data()), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            ::dup2(ends[1], STDOUT_FILENO);
            ::close(ends[0]);
            ::execl(SPRINGBACK_CRASH_WRITER, SPRINGBACK_CRASH_WRITER, mode, folder.path().c_str(), word.c_str(),
                static_cast<char*>(nullptr));
            ::_exit(127);
        }
        ::close(ends[1]);
        std::string said(1, '\0');
        if (::read(ends[0], said.data(), 1) != 1)
            said.clear();
        std::this_thread::sleep_for(after);
        ::kill(child, SIGKILL);
        std::array<char, 4096> more{};
        for (ssize_t got = 0; (got = ::read(ends[0], more.data(), more.size())) > 0;)
            said.append(more.data(), static_cast<std::size_t>(got));
        ::close(ends[0]);
        ::waitpid(child, nullptr, 0);
        std::vector<std::string> lines;
        std::istringstream in(said);
        for (std::string line; std::getline(in, line) && !in.eof();)
            lines.push_back(line);
        return lines;
    }

    test::FakeClock clock{ *parseMoment("2026-04-01T08:00:00+02:00") };
    test::TempFolder folder;
    std::mt19937 random{ 20260301 };
};

} // namespace

TEST_F(CrashTest, EveryEntryThatWasAcknowledgedIsThereAfterAKill)
{
    std::size_t acknowledged = 0;
    const int count = rounds();
    for (int round = 0; round < count; ++round) {
        const std::chrono::microseconds after(random() % 30'000);
        const auto said = killed("log", std::to_string(round), after);
        auto workspace = open();
        const EpisodeRecords& records = workspace->history()->records();
        std::set<std::string> there;
        for (const Record& record : records.all())
            there.insert(metaOf(record).id.text());
        acknowledged += said.size();
        for (const std::string& id : said)
            ASSERT_TRUE(there.contains(id)) << id << " in round " << round;
        ASSERT_LE(there.size(), acknowledged + static_cast<std::size_t>(round) + 1) << "one a round may be unsaid";
        const bool isLooked = round % 50 == 49 || round + 1 == count;
        ASSERT_TRUE(!isLooked || workspace->database().check().sound);
    }
    EXPECT_GE(acknowledged, static_cast<std::size_t>(count));
}

TEST_F(CrashTest, AGuidedSessionGoesOnWithTheSetAfterTheLastFinished)
{
    Date day = makeDate(2026, 3, 1);
    int finished = -1; // no session is under way
    bool mayBeSaved = false;
    int resumed = 0;
    for (int round = 0; round < rounds(); ++round) {
        const std::chrono::microseconds after(random() % 60'000);
        const auto said = killed("session", isoDate(day), after);
        for (const std::string& line : said) {
            SCOPED_TRACE("round " + std::to_string(round) + ": " + line);
            std::istringstream in(line);
            std::string word;
            int number = 0;
            in >> word >> number;
            if (word == "resumed") {
                ++resumed;
                EXPECT_TRUE(finished < 0 || (number >= finished && number <= finished + 1)) << "after set " << finished;
                finished = number;
            } else if (word == "began" || word == "none") {
                EXPECT_TRUE(finished < 1 || mayBeSaved) << "set " << finished << " is forgotten";
                finished = word == "began" ? 0 : -1;
            } else if (word == "set") {
                finished = number;
            } else {
                EXPECT_EQ(word, "saved");
                finished = -1;
            }
            mayBeSaved = finished >= 4;
            if (word == "saved" || word == "none")
                day += days{ 1 };
        }
        ASSERT_FALSE(HasFailure());
    }
    EXPECT_GT(resumed, 0);
    EXPECT_TRUE(open()->database().check().sound);
}

} // namespace springback::app
