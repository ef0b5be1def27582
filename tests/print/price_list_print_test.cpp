// The list of prices on paper: on as many sheets as it needs.
#include "app/print/price_list_sheet.hpp"

#include "tests/support/results.hpp"

#include <gmock/gmock.h>

namespace {

using namespace jiamei;
using namespace jiamei::print;
using support::valueOf;
using testing::StartsWith;

PriceSheet aSheet(int goods)
{
    PriceSheet sheet{"武阳镇董家庄村积分超市", "2026-03-09", {}, false};
    for (int i = 0; i < goods; ++i)
        sheet.rows.push_back({"肥皂　两块装", "组", std::to_string(i + 1), "2026-03-09", "", "王秀兰"});
    return sheet;
}

// "/MediaBox [ 0 0 595.27 841.88 ]" of a page, in points; how often it occurs.
std::size_t pagesOf(const std::string& pdf)
{
    std::size_t pages = 0;
    for (auto at = pdf.find("/MediaBox"); at != std::string::npos; at = pdf.find("/MediaBox", at + 1))
        ++pages;
    return pages;
}

TEST(PriceListPaper, IsOneSheetForFewGoods)
{
    const auto pdf = valueOf(priceListPdf(aSheet(3)));

    EXPECT_THAT(pdf, StartsWith("%PDF"));
    EXPECT_EQ(pagesOf(pdf), 1U);
}

TEST(PriceListPaper, GoesOnOverleaf)
{
    const auto pdf = valueOf(priceListPdf(aSheet(120)));

    EXPECT_GE(pagesOf(pdf), 3U);
    EXPECT_LE(pagesOf(pdf), 6U);
}

} // namespace
