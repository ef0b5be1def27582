#include "app/io/table.hpp"

#include "tests/support/results.hpp"
#include "tests/support/temporary_folder.hpp"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace {

using namespace jiamei;
using namespace jiamei::io;
using support::codeOf;
using support::TemporaryFolder;
using support::valueOf;
using testing::ElementsAre;

// 编号,姓名 / 1,王小明 / 2,李 in GBK.
const std::string kGbk = "\xB1\xE0\xBA\xC5,\xD0\xD5\xC3\xFB\n1,\xCD\xF5\xD0\xA1\xC3\xF7\n2,\xC0\xEE\n";
const std::string kUtf8 = "编号,姓名\n1,王小明\n2,李\n";

Result<Table> parsed(std::string_view bytes)
{
    return parseTable(bytes, "list.csv");
}

std::string rowOf(const Result<Table>& refused)
{
    return refused.error().context.text("row");
}

TEST(Csv, KeepsHeaderAndRowsWithTheirNumbers)
{
    const auto table = valueOf(parsed("a,b\n1,2\n\n3,4"));

    EXPECT_EQ(table.file, "list.csv");
    EXPECT_THAT(table.header, ElementsAre("a", "b"));
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_THAT(table.rows[0].cells, ElementsAre("1", "2"));
    EXPECT_EQ(table.rows[0].number, 2);
    EXPECT_EQ(table.rows[1].number, 4);
}

TEST(Csv, EndsRowsAtEveryKindOfLineEnd)
{
    const auto table = valueOf(parsed("a\r\n1\r2\n3\r\n"));

    ASSERT_EQ(table.rows.size(), 3U);
    EXPECT_EQ(table.rows[2].cells.front(), "3");
    EXPECT_EQ(table.rows[2].number, 4);
}

TEST(Csv, UnderstandsQuotes)
{
    const auto table = valueOf(parsed("a,b\n\"x,\"\"y\"\"\r\nz\",\"\"\n"));

    EXPECT_THAT(table.rows.at(0).cells, ElementsAre("x,\"y\"\r\nz", ""));
}

TEST(Csv, DropsSpaceAroundCells)
{
    const auto table = valueOf(parsed(" a ,\xE3\x80\x80"
                                      "b\xC2\xA0\n 1\t, 2\n"));

    EXPECT_THAT(table.header, ElementsAre("a", "b"));
    EXPECT_THAT(table.rows.at(0).cells, ElementsAre("1", "2"));
}

TEST(Csv, IsTheSameInEveryEncoding)
{
    const auto plain = valueOf(parsed(kUtf8));
    for (const auto& bytes : {"\xEF\xBB\xBF" + kUtf8, kGbk}) {
        const auto table = valueOf(parsed(bytes));
        EXPECT_EQ(table.header, plain.header);
        ASSERT_EQ(table.rows.size(), plain.rows.size());
        for (std::size_t i = 0; i < plain.rows.size(); ++i)
            EXPECT_EQ(table.rows[i].cells, plain.rows[i].cells);
    }
}

TEST(Csv, WithAMarkMayQuoteItsFirstCell)
{
    EXPECT_THAT(valueOf(parsed("\xEF\xBB\xBF\"a,b\",c\n")).header, ElementsAre("a,b", "c"));
}

// 𠀀 (U+20000) has four bytes in both encodings.
TEST(Csv, ReadsRareCharactersOfGb18030)
{
    EXPECT_EQ(valueOf(parsed("\xD0\xD5\n\x95\x32\x82\x36\n")).rows.at(0).cells.front(), "𠀀");
}

// 毛 is C3 AB, which UTF-8 would read as "ë".
TEST(Csv, OfPairsAloneIsTakenForChinese)
{
    EXPECT_EQ(valueOf(parsed("name\n\xC3\xAB\n")).rows.at(0).cells.front(), "毛");
}

TEST(Csv, OfTwoEncodingsNamesTheFirstRowThatDiffers)
{
    const auto utf8First = parsed(kUtf8 + "3,\xCD\xF5\xD0\xA1\xC3\xF7\n4,\xC0\xEE\n");
    ASSERT_EQ(codeOf(utf8First), ErrorCode::EncodingMixed);
    EXPECT_EQ(rowOf(utf8First), "4");

    const auto gbkFirst = parsed(kGbk + "3,ok\n4,王\n");
    ASSERT_EQ(codeOf(gbkFirst), ErrorCode::EncodingMixed);
    EXPECT_EQ(rowOf(gbkFirst), "5");

    const auto marked = parsed("\xEF\xBB\xBF" + kGbk);
    ASSERT_EQ(codeOf(marked), ErrorCode::EncodingMixed);
    EXPECT_EQ(rowOf(marked), "1");

    EXPECT_EQ(codeOf(parsed("a\n\xFF\xFE\xFD\n")), ErrorCode::EncodingMixed);
}

TEST(Csv, WithALineTooLongIsGivenUpThere)
{
    const TemporaryFolder folder;
    const auto path = folder.write("long.csv", "a,b\n1,2\n" + std::string(50U << 20U, 'x'));

    const auto refused = readTable(path);

    ASSERT_EQ(codeOf(refused), ErrorCode::LineTooLong);
    EXPECT_EQ(rowOf(refused), "3");
}

// A quote that is never closed makes everything behind it one line.
TEST(Csv, WithAnOpenQuoteIsNoTable)
{
    EXPECT_EQ(codeOf(parsed("a\n\"x\ny\n")), ErrorCode::FileNotATable);
    EXPECT_EQ(codeOf(parsed("a\n\"" + std::string(2U << 20U, '\n'))), ErrorCode::LineTooLong);
    EXPECT_EQ(codeOf(parsed("a\n\"x\"y\n")), ErrorCode::FileNotATable);
}

TEST(Csv, LargerThanTheLimitsIsRefused)
{
    const std::string bytes = "a\n1\n2\n3\n4\n";
    TableLimits small;
    small.fileBytes = 8;
    small.rows = 2;
    const TemporaryFolder folder;

    EXPECT_EQ(codeOf(readTable(folder.write("a.csv", bytes), small)), ErrorCode::FileTooLarge);
    EXPECT_EQ(codeOf(parseTable(bytes, "a.csv", small)), ErrorCode::FileTooLarge);
    small.fileBytes = 100;
    EXPECT_EQ(codeOf(parseTable(bytes, "a.csv", small)), ErrorCode::FileTooLarge);
    EXPECT_EQ(codeOf(parsed(std::string(300, ','))), ErrorCode::FileNotATable);
}

TEST(Csv, OfSomethingElseIsNoTable)
{
    for (const std::string& bytes : {std::string(), std::string("\n \n"), std::string("\x89PNG\r\n\x1A\n"),
                                     std::string("a,b\n1,\0\n", 8), std::string("\xFF\xFE\x61\x00", 4)})
        EXPECT_EQ(codeOf(parsed(bytes)), ErrorCode::FileNotATable);
}

TEST(Csv, OfAnOldSpreadsheetIsNamedSo)
{
    const std::string ole = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and more";
    const TemporaryFolder folder;

    EXPECT_EQ(codeOf(readTable(folder.write("list.csv", ole))), ErrorCode::FileOldSpreadsheet);
    EXPECT_EQ(codeOf(readTable(folder.write("list.XLS", "a,b\n"))), ErrorCode::FileOldSpreadsheet);
    EXPECT_EQ(codeOf(readTable(folder.write("list.et", ""))), ErrorCode::FileOldSpreadsheet);
    EXPECT_EQ(codeOf(parseTable(ole, "list.csv")), ErrorCode::FileOldSpreadsheet);
}

TEST(Csv, ThatIsNotThereOrAFolderIsNamed)
{
    const TemporaryFolder folder;

    const auto missing = readTable(folder.path() / "none.csv");
    ASSERT_EQ(codeOf(missing), ErrorCode::FileMissing);
    EXPECT_EQ(missing.error().context.text("file"), "none.csv");
    EXPECT_EQ(codeOf(readTable(folder.path())), ErrorCode::FileNotATable);
}

RC_GTEST_PROP(CsvProperty, QuotedCellsComeBackWhateverTheyHold, ())
{
    const auto cells = *rc::gen::container<std::vector<std::string>>(
        rc::gen::element<std::string>("王", "a", "\"", "\r\n", ",", "小明", "''", ""));
    std::string bytes = "\xEF\xBB\xBFheader\r\n";
    for (const auto& cell : cells) {
        bytes += '"';
        for (const char c : cell)
            bytes += c == '"' ? std::string("\"\"") : std::string(1, c);
        bytes += "x\"\r\n";
    }
    const auto table = valueOf(parsed(bytes));
    RC_ASSERT(table.rows.size() == cells.size());
    for (std::size_t i = 0; i < cells.size(); ++i)
        RC_ASSERT(table.rows[i].cells.front() == cells[i] + "x");
}

TEST(Csv, OfTheCountyGivesTheSameHouseholdsInBothEncodings)
{
    const auto utf8 = valueOf(readTable(JIAMEI_TEST_DATA "/households-utf8-bom.csv"));
    const auto gb18030 = valueOf(readTable(JIAMEI_TEST_DATA "/households-gb18030.csv"));

    EXPECT_EQ(utf8.header, gb18030.header);
    ASSERT_EQ(utf8.rows.size(), 260U);
    ASSERT_EQ(gb18030.rows.size(), 260U);
    for (std::size_t i = 0; i < utf8.rows.size(); ++i)
        EXPECT_EQ(utf8.rows[i].cells, gb18030.rows[i].cells) << i;
}

} // namespace
