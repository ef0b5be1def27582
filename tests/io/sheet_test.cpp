#include "app/io/sheet.hpp"

#include "app/io/table.hpp"

#include "tests/support/results.hpp"
#include "tests/support/temporary_folder.hpp"

#include <gmock/gmock.h>

namespace {

using namespace jiamei;
using namespace jiamei::io;
using support::TemporaryFolder;
using support::valueOf;
using ::testing::ElementsAre;

Sheet aSheet()
{
    return {"汇总",
            {"单位", "积分", "金额(元)"},
            {{std::string("武阳镇"), std::int64_t{5'000}, Yuan{-1'205}},
             {std::string("=1+1"), std::int64_t{-3}, Yuan{2'587'300}},
             {std::string("a,\"b\""), std::int64_t{9'007'199'254'740'993}, Yuan{0}}}};
}

TEST(Sheet, IsTheSameTableAsCsvAndAsXlsx)
{
    const TemporaryFolder folder;

    const auto csv = valueOf(readTable(folder.write("a.csv", csvOf(aSheet()))));
    const auto xlsx = valueOf(readTable(folder.write("a.xlsx", valueOf(xlsxOf(aSheet())))));

    EXPECT_THAT(csv.header, ElementsAre("单位", "积分", "金额(元)"));
    EXPECT_EQ(xlsx.header, csv.header);
    ASSERT_EQ(csv.rows.size(), 3U);
    ASSERT_EQ(xlsx.rows.size(), 3U);
    EXPECT_THAT(csv.rows[0].cells, ElementsAre("武阳镇", "5000", "-12.05"));
    EXPECT_THAT(xlsx.rows[0].cells, ElementsAre("武阳镇", "5000", "-12.05"));
    EXPECT_THAT(csv.rows[1].cells, ElementsAre("'=1+1", "-3", "25873.00"));
    EXPECT_THAT(xlsx.rows[1].cells, ElementsAre("=1+1", "-3", "25873"));
}

TEST(Sheet, RoundsNoFigureThatASpreadsheetCannotHold)
{
    const TemporaryFolder folder;

    const auto xlsx = valueOf(readTable(folder.write("a.xlsx", valueOf(xlsxOf(aSheet())))));

    EXPECT_EQ(xlsx.rows[2].cells[1], "9007199254740993");
}

TEST(Sheet, BeginsWithAByteOrderMarkAsCsv)
{
    EXPECT_EQ(csvOf(aSheet()).substr(0, 3), "\xEF\xBB\xBF");
}

} // namespace
