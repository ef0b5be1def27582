// Whatever file is brought as a list: no crash, no row that is both read and refused.
#include "app/io/importers.hpp"

#include <cstdlib>
#include <set>

namespace {

template <class T>
void check(const jiamei::Result<jiamei::io::Imported<T>>& imported)
{
    if (!imported)
        return;
    std::set<std::int64_t> bad;
    for (const auto& problem : imported->problems)
        bad.insert(problem.row);
    for (const auto& row : imported->rows) {
        if (bad.contains(row.row))
            std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace jiamei;
    static const auto site = SiteId::parse("621125100201-01").value();
    io::TableLimits limits;
    limits.fileBytes = 1ULL << 20U;
    limits.lineBytes = 1ULL << 12U;
    limits.unpackedBytes = 1ULL << 20U;
    const auto table = io::parseTable({reinterpret_cast<const char*>(data), size}, "fuzz.csv", limits);
    if (!table)
        return 0;
    check(io::importHouseholds(*table, site));
    check(io::importRules(*table));
    check(io::importGoods(*table));
    check(io::importOpeningBalances(*table));
    check(io::importOpeningStock(*table));
    if (auto round = io::importRound(*table))
        check(Result(std::move(round->rows)));
    return 0;
}
