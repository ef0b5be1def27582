// What every store of a site promises is written in several files; each test runs on every store.
#pragma once

#include "tests/db/shop.hpp"
#include "tests/db/store_kinds.hpp"
#include "tests/support/temporary_folder.hpp"

namespace jiamei::tests {

class SiteStoreContract : public testing::TestWithParam<StoreKind> {
protected:
    support::TemporaryFolder m_folder;
    std::unique_ptr<ports::SiteStore> m_store = GetParam().make(m_folder.path());
    Shop m_shop{*m_store};
};

} // namespace jiamei::tests
