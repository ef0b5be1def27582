// Sealed boxes: the addressee opens them, nobody else does.
#include "core/sync/seal.hpp"

#include "tests/support/results.hpp"

namespace jiamei::sync {
namespace {

class CountingRandom final : public Random {
public:
    void fill(std::span<std::uint8_t> bytes) override
    {
        for (auto& byte : bytes)
            byte = m_next++;
    }

private:
    std::uint8_t m_next = 1;
};

TEST(SealedBox, OpensOnlyForItsAddresseeAndUnaltered)
{
    const KeySeed seed{{9}};
    CountingRandom random;
    const auto sealed = support::valueOf(sealTo(KeyPair::fromSeed(seed).publicKey(), "the register", random));

    EXPECT_EQ(support::valueOf(openSealed(seed, sealed)), "the register");
    EXPECT_EQ(support::codeOf(openSealed(KeySeed{{8}}, sealed)), ErrorCode::SyncSectionDamaged);
    auto altered = sealed;
    altered.back() = static_cast<char>(altered.back() ^ 1);
    EXPECT_EQ(support::codeOf(openSealed(seed, altered)), ErrorCode::SyncSectionDamaged);
    EXPECT_EQ(support::codeOf(openSealed(seed, "short")), ErrorCode::SyncSectionDamaged);
}

TEST(SealedBox, IsRefusedForAKeyThatIsNoPointOfTheCurve)
{
    CountingRandom random;
    PublicKey key;
    key.bytes.fill(0xFF);
    EXPECT_EQ(support::codeOf(sealTo(key, "x", random)), ErrorCode::SyncKeyUnknown);
}

} // namespace
} // namespace jiamei::sync
