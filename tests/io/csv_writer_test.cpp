#include "app/io/csv_writer.hpp"

#include "app/io/table.hpp"
#include "tests/support/results.hpp"

#include <gmock/gmock.h>

namespace {

using namespace jiamei;
using namespace jiamei::io;
using support::valueOf;
using testing::ElementsAre;

TEST(CsvWriter, BeginsWithTheByteOrderMark)
{
    CsvWriter csv;
    csv.text("户编号");
    csv.text("积分");
    csv.endRow();
    csv.text("0001");
    csv.number(-5);
    csv.endRow();

    EXPECT_EQ(csv.bytes(), "\xEF\xBB\xBF户编号,积分\r\n0001,-5\r\n");
}

// Names and reasons come from people; a spreadsheet must not run them.
TEST(CsvWriter, LeavesNoTextThatASpreadsheetTakesForAFormula)
{
    for (const std::string text : {"=1+1", "+86", "-cmd", "@sum", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠1"}) {
        CsvWriter csv;
        csv.text(text);
        EXPECT_EQ(csv.bytes(), "\xEF\xBB\xBF\"'" + text + "\"");
    }
}

TEST(CsvWriter, KeepsFiguresAsFigures)
{
    CsvWriter csv;
    csv.figure("-8.50");
    csv.figure("2026-03-09");
    csv.figure("=8.50");

    EXPECT_EQ(csv.bytes(), "\xEF\xBB\xBF-8.50,2026-03-09,\"'=8.50\"");
}

TEST(CsvWriter, IsReadBackAsItWasWritten)
{
    CsvWriter csv;
    csv.text("名称");
    csv.text("说明");
    csv.endRow();
    csv.text("酱油");
    csv.text("\"特级\", 500ml\n两瓶");
    csv.endRow();

    const auto table = valueOf(parseTable(csv.bytes(), "sheet.csv"));

    EXPECT_THAT(table.rows.at(0).cells, ElementsAre("酱油", "\"特级\", 500ml\n两瓶"));
}

} // namespace
