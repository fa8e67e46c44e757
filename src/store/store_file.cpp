// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store_file.h"

#include "connection.h"
#include "store_fault.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <fstream>

namespace springback::store {

namespace fs = std::filesystem;

namespace {

constexpr mode_t kFolderMode = 0700;
constexpr mode_t kFileMode = 0600;
constexpr std::string_view kMagic("SQLite format 3\0", 16);
constexpr std::size_t kApplicationIdAt = 68;
constexpr std::size_t kHeaderSize = 72;

class Descriptor {
public:
    Descriptor(const fs::path& path, int flags) : m_fd(::open(path.c_str(), flags | O_CLOEXEC)) { }
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int get() const { return m_fd; }

private:
    int m_fd;
};

fs::path walOf(const fs::path& path)
{
    return path.string() + "-wal";
}

// Size and time of change of a database and its WAL: unequal when someone wrote in between.
struct Stamp {
    std::array<struct timespec, 2> changed{};
    std::array<off_t, 2> size{};
    explicit Stamp(const fs::path& path)
    {
        const std::array<fs::path, 2> files{ path, walOf(path) };
        for (std::size_t i = 0; i < files.size(); ++i) {
            struct stat status { };
            if (::stat(files[i].c_str(), &status) == 0) {
                changed[i] = status.st_mtim;
                size[i] = status.st_size;
            }
        }
    }
    bool operator==(const Stamp& other) const
    {
        for (std::size_t i = 0; i < size.size(); ++i) {
            if (size[i] != other.size[i] || changed[i].tv_sec != other.changed[i].tv_sec
                || changed[i].tv_nsec != other.changed[i].tv_nsec)
                return false;
        }
        return true;
    }
};

void copyFile(const fs::path& from, const fs::path& to)
{
    std::error_code error;
    fs::copy_file(from, to, fs::copy_options::overwrite_existing, error);
    if (error)
        throw fileError(error.value(), from, "copying");
    ::chmod(to.c_str(), kFileMode);
}

void removeQuietly(const fs::path& path)
{
    std::error_code ignored;
    fs::remove_all(path, ignored);
}

} // namespace

void makeFolder(const fs::path& folder)
{
    if (isThere(folder)) {
        std::error_code error;
        if (fs::is_empty(folder, error) && !error)
            ::chmod(folder.c_str(), kFolderMode);
        return;
    }
    std::error_code error;
    fs::create_directories(folder.parent_path(), error);
    if (::mkdir(folder.c_str(), kFolderMode) != 0 && errno != EEXIST)
        throw fileError(errno, folder, "making the folder");
}

fs::path makeTemporary(const fs::path& path)
{
    std::string name = path.string() + ".new-XXXXXX";
    const int fd = ::mkostemp(name.data(), O_CLOEXEC); // makes it 0600, and only if it is not there
    if (fd < 0 && errno == ENOENT)
        throw StoreError(StoreFault::NotWritable, path, "there is no such folder");
    if (fd < 0)
        throw fileError(errno, path, "making the file");
    ::fchmod(fd, kFileMode);
    ::close(fd);
    return name;
}

bool publish(const fs::path& temporary, const fs::path& path)
{
    if (::link(temporary.c_str(), path.c_str()) == 0) {
        ::unlink(temporary.c_str());
        syncToDisk(path.parent_path());
        return true;
    }
    if (errno == EEXIST)
        return false;
    // A file system without links.
    if (errno != EPERM && errno != EOPNOTSUPP && errno != ENOSYS)
        throw fileError(errno, path, "naming the file");
    if (isThere(path))
        return false;
    replace(temporary, path);
    return true;
}

void replace(const fs::path& temporary, const fs::path& path)
{
    if (::rename(temporary.c_str(), path.c_str()) != 0)
        throw fileError(errno, path, "naming the file");
    syncToDisk(path.parent_path());
}

void syncToDisk(const fs::path& path)
{
    const Descriptor file(path.empty() ? fs::path(".") : path, O_RDONLY);
    if (file.get() < 0 || (::fsync(file.get()) != 0 && errno != EINVAL))
        throw fileError(errno, path, "writing to the disk");
}

void keepPrivate(const fs::path& path)
{
    struct stat status { };
    if (::stat(path.c_str(), &status) == 0 && (status.st_mode & 0077) != 0)
        ::chmod(path.c_str(), kFileMode);
}

bool isThere(const fs::path& path)
{
    struct stat status { };
    if (::stat(path.c_str(), &status) == 0)
        return true;
    if (errno == ENOENT)
        return false;
    throw fileError(errno, path, "looking for the file");
}

std::uintmax_t sizeOf(const fs::path& path)
{
    struct stat status { };
    return ::stat(path.c_str(), &status) == 0 ? static_cast<std::uintmax_t>(status.st_size) : 0;
}

bool isWritable(const fs::path& path)
{
    const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
    return ::access(path.c_str(), R_OK | W_OK) == 0 && ::access(folder.c_str(), W_OK | X_OK) == 0;
}

Header headerOf(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    std::string bytes(kHeaderSize, '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    const auto got = static_cast<std::size_t>(file.gcount());
    std::int64_t id = 0;
    for (std::size_t i = kApplicationIdAt; i < kHeaderSize; ++i)
        id = id * 256 + static_cast<unsigned char>(bytes[i]);
    const bool magic = bytes.compare(0, kMagic.size(), kMagic) == 0;
    if (magic && got == kHeaderSize)
        return id == kApplicationId ? Header::Ours : Header::Foreign;
    const bool zeroed = bytes.find_first_not_of('\0') == std::string::npos;
    return magic || zeroed || id == kApplicationId ? Header::Damaged : Header::NoDatabase;
}

TemporaryFile::~TemporaryFile()
{
    for (const auto* suffix : { "", "-wal", "-shm", "-journal" })
        removeQuietly(m_path.string() + suffix);
}

PrivateCopy::PrivateCopy(const fs::path& original)
{
    std::error_code error;
    std::string name = (fs::temp_directory_path(error) / "springback-XXXXXX").string();
    if (error || !::mkdtemp(name.data()))
        throw fileError(error ? error.value() : errno, original, "making a private copy");
    m_folder = name;
    constexpr int kTries = 5;
    for (int i = 0; i < kTries; ++i) {
        const Stamp before(original);
        copyFile(original, file());
        removeQuietly(walOf(file()));
        if (isThere(walOf(original)))
            copyFile(walOf(original), walOf(file()));
        if (Stamp(original) == before)
            return;
    }
    removeQuietly(m_folder);
    throw StoreError(StoreFault::Locked, original, "the file changed while it was copied");
}

PrivateCopy::~PrivateCopy()
{
    removeQuietly(m_folder);
}

} // namespace springback::store
