#include "core/base/ed25519.hpp"

#include <gtest/gtest.h>

namespace {

using namespace jiamei;

KeySeed seedOf(std::string_view hex)
{
    KeySeed seed;
    const auto bytes = parseHex(hex).value();
    std::copy(bytes.begin(), bytes.end(), seed.bytes.begin());
    return seed;
}

// RFC 8032 section 7.1, test 2.
TEST(Ed25519, SignsTheVectorOfTheRfc)
{
    const auto pair = KeyPair::fromSeed(seedOf("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"));

    EXPECT_EQ(hexText(asBytes(pair.publicKey())), "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
    EXPECT_EQ(hexText(asBytes(pair.sign("\x72"))), "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                                                   "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
}

TEST(Ed25519, RefusesAnotherMessageAndAnotherKey)
{
    const auto pair = KeyPair::fromSeed(KeySeed{{1}});
    const auto other = KeyPair::fromSeed(KeySeed{{2}});
    const auto signature = pair.sign("message");

    EXPECT_TRUE(verify(pair.publicKey(), "message", signature));
    EXPECT_FALSE(verify(pair.publicKey(), "massage", signature));
    EXPECT_FALSE(verify(other.publicKey(), "message", signature));
    EXPECT_FALSE(verify(PublicKey{}, "message", Signature{}));
}

TEST(Ed25519, TakesKeysAndSignaturesOfTheRightLengthOnly)
{
    EXPECT_TRUE(asPublicKey(std::string(32, 'k')));
    EXPECT_FALSE(asPublicKey(std::string(31, 'k')));
    EXPECT_TRUE(asSignature(std::string(64, 's')));
    EXPECT_FALSE(asSignature(std::string(65, 's')));
}

} // namespace
