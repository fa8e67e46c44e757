// SPDX-FileCopyrightText: 2026 Springback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The PDF tool: attaches a case to a PDF and seals it, or takes the case out of one. A process of its own, so that a
// hostile PDF meets a limit and not the program; no Qt, so that it starts at once.

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFWriter.hh>

#include <sys/resource.h>

#include <cstdio>
#include <iostream>
#include <memory>
#include <new>
#include <random>
#include <string>

#include "attachment.h"
#include "tool_protocol.h"

namespace {

using namespace springback::exchange::pdf;

void limitSelf()
{
    const auto limit = [](auto what, rlim_t most) {
        const rlimit both{ most, most };
        if (setrlimit(what, &both) != 0)
            throw Ended{ kNotRead };
    };
#if !defined(__SANITIZE_ADDRESS__) // whose shadow alone takes terabytes of addresses
    limit(RLIMIT_AS, kMostMemory);
#endif
    limit(RLIMIT_CPU, kMostSeconds);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0); // it writes to its pipe, and to no file
}

std::string nextPart()
{
    unsigned char bytes[8];
    if (std::fread(bytes, 1, sizeof bytes, stdin) != sizeof bytes)
        throw Ended{ kUsage };
    unsigned long long length = 0;
    for (int i = 7; i >= 0; --i)
        length = length << 8U | bytes[i];
    if (length > kMostMemory / 4)
        throw Ended{ kTooLarge };
    std::string part(length, '\0');
    if (std::fread(part.data(), 1, part.size(), stdin) != part.size())
        throw Ended{ kUsage };
    return part;
}

void write(const void* data, std::size_t size)
{
    if (std::fwrite(data, 1, size, stdout) != size || std::fflush(stdout) != 0)
        throw Ended{ kNotRead };
}

// Whoever has the password may do everything; nobody needs another one to change permissions.
std::string ownerPassword()
{
    static constexpr char kDigits[] = "0123456789abcdef";
    std::random_device random;
    std::string password;
    while (password.size() < 48)
        password += kDigits[random() % 16];
    return password;
}

void carry()
{
    const std::string password = nextPart();
    const std::string pdf = nextPart();
    const std::string content = nextPart();
    QPDF document;
    document.setSuppressWarnings(true);
    document.processMemoryFile("page", pdf.data(), pdf.size());
    attachCase(document, content);
    QPDFWriter writer(document);
    writer.setOutputMemory();
    if (!password.empty())
        writer.setR6EncryptionParameters(
            password.c_str(), ownerPassword().c_str(), true, true, true, true, true, true, qpdf_r3p_full, true);
    writer.write();
    const std::unique_ptr<Buffer> buffer(writer.getBuffer());
    write(buffer->getBuffer(), buffer->getSize());
}

void take(const char* path)
{
    const std::string password = nextPart();
    QPDF document;
    document.setSuppressWarnings(true);
    try {
        document.processFile(path, password.c_str());
    } catch (const QPDFExc& error) {
        if (error.getErrorCode() != qpdf_e_password)
            throw;
        throw Ended{ password.empty() ? kNeedsPassword : kWrongPassword };
    }
    const std::string content = attachedCase(document);
    write(content.data(), content.size());
}

int run(int argc, char** argv)
{
    const std::string command = argc > 1 ? argv[1] : "";
    if (command == kCarry && argc == 2)
        carry();
    else if (command == kRead && argc == 3)
        take(argv[2]);
    else
        return kUsage;
    return kDone;
}

} // namespace

int main(int argc, char** argv)
{
    try {
        limitSelf();
        return run(argc, argv);
    } catch (const Ended& ended) {
        return ended.status;
    } catch (const std::bad_alloc&) {
        return kTooLarge;
    } catch (const QPDFExc&) {
        return kDamaged;
    } catch (const std::exception&) {
        return kDamaged;
    }
}
