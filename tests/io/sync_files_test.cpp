// What is no file of bytes is refused when it is opened, and what ends too early when it is read.
#include "app/io/sync_files.hpp"

#include "tests/support/results.hpp"
#include "tests/support/temporary_folder.hpp"

#include <array>

namespace {

using namespace jiamei;
using support::codeOf;
using support::TemporaryFolder;
using support::valueOf;

TEST(FileSource, RefusesFoldersAndLinksAsUnreadable)
{
    const TemporaryFolder folder;
    const auto file = folder.write("real.jms", "bytes");
    const auto link = folder.path() / "link.jms";
    std::filesystem::create_symlink(file, link);

    const auto ofLink = io::FileSource::open(link);

    ASSERT_EQ(codeOf(ofLink), ErrorCode::FileUnreadable);
    EXPECT_EQ(ofLink.error().context.text("file"), "link.jms");
    EXPECT_EQ(codeOf(io::FileSource::open(folder.path())), ErrorCode::FileUnreadable);
    EXPECT_EQ(codeOf(io::FileSource::open(folder.path() / "none.jms")), ErrorCode::FileMissing);
}

TEST(FileSource, RefusesToReadBehindItsEnd)
{
    const TemporaryFolder folder;
    const auto source = valueOf(io::FileSource::open(folder.write("short.jms", "12345")));
    std::array<char, 4> into{};

    EXPECT_TRUE(source->readAt(1, into));
    const auto behind = source->readAt(2, into);

    EXPECT_EQ(std::string(into.begin(), into.end()).substr(0, 3), "345");
    ASSERT_EQ(codeOf(behind), ErrorCode::FileUnreadable);
    EXPECT_EQ(behind.error().context.text("file"), "short.jms");
}

TEST(FileSource, NoticesThatTheFileGotShorterMeanwhile)
{
    const TemporaryFolder folder;
    const auto file = folder.write("cut.jms", "12345");
    const auto source = valueOf(io::FileSource::open(file));
    std::filesystem::resize_file(file, 2);
    std::array<char, 5> into{};

    EXPECT_EQ(source->size(), 5U);
    EXPECT_EQ(codeOf(source->readAt(0, into)), ErrorCode::FileUnreadable);
}

} // namespace
