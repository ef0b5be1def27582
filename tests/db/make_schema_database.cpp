// A small shop's database in the present schema, to be kept when that schema is handed out. No test by itself.
#include "db/sqlite/sqlite_site_store.hpp"
#include "tests/db/shop.hpp"

#include <iostream>

int main(int argc, char** argv)
{
    using namespace jiamei;
    if (argc != 2 || std::filesystem::exists(argv[1])) {
        std::cerr << "make_schema_database FILE, which must not exist\n";
        return 2;
    }
    const auto store = tests::valueOf(
        db::SqliteSiteStore::open(argv[1], db::Connection::Existence::MayBeNew, {}, UtcTime{std::chrono::hours(1)}));
    tests::Shop shop(*store);
    shop.furnish();
    const auto award = tests::valueOf(shop.award(1, "A1"));
    tests::valueOf(shop.award(2, "A2"));
    tests::valueOf(shop.redeem(2, 1, 3));
    tests::valueOf(shop.reverse(award.number));
    tests::valueOf(shop.openDay("2026-03-10"));
    tests::valueOf(shop.redeem(3, 2, 4));
    tests::valueOf(shop.award(3, "D1"));
    return store->checkpoint() ? 0 : 4;
}
