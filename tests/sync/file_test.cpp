// The container: what is written is read back; anything else is refused with its own code and nothing is parsed.
#include "core/sync/file.hpp"

#include "core/sync/compression.hpp"
#include "tests/support/results.hpp"

#include <gtest/gtest.h>
#include <zstd.h>

namespace jiamei::sync {
namespace {

using support::codeOf;
using support::valueOf;

const KeyPairSigner& shop()
{
    static const KeyPairSigner signer(KeyPair::fromSeed(KeySeed{{1}}));
    return signer;
}

constexpr std::array kSync{Purpose::Sync};

pb::Header header()
{
    pb::Header out;
    out.set_site("621125100201-01");
    out.set_number(7);
    return out;
}

Bytes fileOf(Purpose purpose, const std::vector<std::pair<SectionType, Bytes>>& sections, const Signer& signer = shop())
{
    MemorySink sink;
    FileWriter writer(sink, signer, purpose);
    EXPECT_TRUE(writer.begin(header()));
    for (const auto& [type, raw] : sections)
        EXPECT_TRUE(writer.addSection(type, raw));
    const auto digest = writer.finish();
    EXPECT_EQ(valueOf(digest), blake2b(sink.bytes()));
    return sink.bytes();
}

Bytes smallFile()
{
    return fileOf(Purpose::Sync, {{SectionType::Days, "days"}, {SectionType::Stock, Bytes(5000, 's')}});
}

/// Reads the whole file and answers its sections.
Result<std::vector<Section>> readAll(std::string_view bytes)
{
    const MemorySource source(bytes);
    JIAMEI_TRY(const auto digests, digestsOf(source));
    JIAMEI_TRY(auto reader, FileReader::open(source, digests, kSync, [](Purpose, const PublicKey& key) -> Result<bool> {
                   return key == shop().publicKey();
               }));
    std::vector<Section> sections;
    while (true) {
        JIAMEI_TRY(auto section, reader.next());
        if (!section)
            return sections;
        sections.push_back(std::move(*section));
    }
}

/// The file with other bytes in the middle and a signature that holds again.
Bytes signedAgain(Bytes file)
{
    const auto bodyEnd = file.size() - 80;
    const auto message =
        Bytes(prefixOf(Purpose::Sync)) + Bytes(asBytes(blake2b(std::string_view(file).substr(0, bodyEnd))));
    file.replace(bodyEnd, 64, asBytes(shop().sign(message)));
    return file;
}

TEST(SyncFile, IsReadBackSectionBySection)
{
    const auto sections = valueOf(readAll(smallFile()));
    ASSERT_EQ(sections.size(), 2U);
    EXPECT_EQ(sections[0].type, SectionType::Days);
    EXPECT_EQ(sections[0].bytes, "days");
    EXPECT_EQ(sections[1].bytes, Bytes(5000, 's'));
}

TEST(SyncFile, IsRefusedAtEveryLengthButItsOwn)
{
    const auto file = smallFile();
    for (std::size_t length = 0; length < file.size(); ++length)
        EXPECT_EQ(codeOf(readAll(file.substr(0, length))), ErrorCode::SyncTruncated) << length;
    EXPECT_EQ(codeOf(readAll(file + "x")), ErrorCode::SyncTruncated);
}

TEST(SyncFile, IsRefusedWithAnyBitFlipped)
{
    const auto file = smallFile();
    for (std::size_t bit = 0; bit < file.size() * 8; ++bit) {
        auto flipped = file;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
        const auto sections = readAll(flipped);
        ASSERT_FALSE(sections) << bit;
        EXPECT_EQ(familyOf(sections.error().code), ErrorFamily::Damaged);
    }
}

TEST(SyncFile, NamesWhatIsNoSyncFileAtAll)
{
    EXPECT_EQ(codeOf(readAll("PK\x03\x04 a spreadsheet")), ErrorCode::SyncNotASyncFile);
    auto converted = smallFile();
    converted.replace(4, 2, "\n\n");
    EXPECT_EQ(codeOf(readAll(converted)), ErrorCode::SyncNotASyncFile);
}

TEST(SyncFile, NamesAVersionItDoesNotKnow)
{
    auto file = smallFile();
    file[8] = 2;
    EXPECT_EQ(codeOf(readAll(signedAgain(file))), ErrorCode::SyncVersionUnknown);
}

TEST(SyncFile, IsRefusedUnsignedOrFromAKeyThatIsNotKnown)
{
    auto unsignedFile = smallFile();
    unsignedFile.replace(unsignedFile.size() - 80, 64, Bytes(64, '\0'));
    EXPECT_EQ(codeOf(readAll(unsignedFile)), ErrorCode::SyncUnsigned);

    const KeyPairSigner stranger(KeyPair::fromSeed(KeySeed{{2}}));
    EXPECT_EQ(codeOf(readAll(fileOf(Purpose::Sync, {}, stranger))), ErrorCode::SyncKeyUnknown);

    auto foreign = fileOf(Purpose::Sync, {}, stranger);
    foreign.replace(16, 32, asBytes(shop().publicKey()));
    EXPECT_EQ(codeOf(readAll(foreign)), ErrorCode::SyncSignatureWrong);
}

TEST(SyncFile, OfOnePurposeNeverStandsInForAnother)
{
    auto county = fileOf(Purpose::County, {});
    EXPECT_EQ(codeOf(readAll(county)), ErrorCode::SyncPurposeWrong);
    county[11] = static_cast<char>(Purpose::Sync);
    EXPECT_EQ(codeOf(readAll(county)), ErrorCode::SyncSignatureWrong);
}

TEST(SyncFile, IsNotUnpackedBeyondWhatItMayCost)
{
    // 2 GiB of zeros in one frame, as zstd writes them; the frame says so.
    auto file = fileOf(Purpose::Sync, {{SectionType::Days, Bytes(1000, 'd')}});
    const auto at = file.find(Bytes("\x01\0\x01\0", 4), 48);
    ASSERT_NE(at, Bytes::npos);
    auto declared = file;
    declared.replace(at + 8, 4, Bytes("\0\0\0\x80", 4));
    EXPECT_EQ(codeOf(readAll(signedAgain(declared))), ErrorCode::SyncTooLarge);

    // The frame lies: little is declared, much comes out.
    auto lying = file;
    lying.replace(at + 8, 4, Bytes("\x10\0\0\0", 4));
    EXPECT_EQ(codeOf(readAll(signedAgain(lying))), ErrorCode::SyncTooLarge);
}

TEST(SyncFile, OfHighlyRepeatedContentIsStillReadByItsOwnReader)
{
    const Bytes zeros(std::size_t{8} << 20U, '\0');
    const auto sections = valueOf(readAll(fileOf(Purpose::Sync, {{SectionType::Detail, zeros}})));
    EXPECT_EQ(sections.at(0).bytes, zeros);
}

TEST(Compression, StopsAtTheDeclaredSizeAndAtTheRatio)
{
    const Bytes raw(std::size_t{32} << 20U, 'x');
    const auto stored = valueOf(compress(raw));
    EXPECT_EQ(codeOf(decompress(stored, raw.size())), ErrorCode::SyncTooLarge);
    EXPECT_EQ(codeOf(decompress(stored, 1000)), ErrorCode::SyncTooLarge);
    EXPECT_EQ(codeOf(decompress("nonsense", 8)), ErrorCode::SyncSectionDamaged);
    EXPECT_EQ(codeOf(decompress(valueOf(compress("short")), 50)), ErrorCode::SyncSectionDamaged);
    const auto cut = valueOf(compress("something longer than a word"));
    EXPECT_EQ(codeOf(decompress(cut.substr(0, cut.size() - 3), 28)), ErrorCode::SyncSectionDamaged);
}

TEST(Compression, RefusesAWindowThatNeedsMoreThanEightMebibytes)
{
    Bytes raw(std::size_t{20} << 20U, '\0');
    for (std::size_t i = 0; i < raw.size(); ++i)
        raw[i] = static_cast<char>((i * 2654435761U) >> 13U);
    ZSTD_CCtx* const context = ZSTD_createCCtx();
    ZSTD_CCtx_setParameter(context, ZSTD_c_windowLog, 25);
    ZSTD_CCtx_setParameter(context, ZSTD_c_contentSizeFlag, 0);
    Bytes stored(ZSTD_compressBound(raw.size()), '\0');
    ZSTD_inBuffer in{raw.data(), raw.size(), 0};
    ZSTD_outBuffer out{stored.data(), stored.size(), 0};
    ZSTD_compressStream2(context, &out, &in, ZSTD_e_continue);
    ASSERT_EQ(ZSTD_compressStream2(context, &out, &in, ZSTD_e_end), 0U);
    ZSTD_freeCCtx(context);
    stored.resize(out.pos);
    EXPECT_EQ(codeOf(decompress(stored, raw.size())), ErrorCode::SyncSectionDamaged);
}

TEST(KeyDigits, AreComparedWithoutSpacesAndHyphens)
{
    const auto digits = digitsOf(shop().publicKey());
    EXPECT_EQ(digits.size(), 19U);
    EXPECT_TRUE(areDigitsOf(digits, shop().publicKey()));
    auto typed = digits;
    typed[4] = '-';
    EXPECT_TRUE(areDigitsOf(typed, shop().publicKey()));
    typed[0] = typed[0] == '0' ? '1' : '0';
    EXPECT_FALSE(areDigitsOf(typed, shop().publicKey()));
    EXPECT_FALSE(areDigitsOf("", shop().publicKey()));
}

TEST(FileName, IsLegalOnEveryStick)
{
    EXPECT_EQ(fileName("621125100201-01", EpochId(0x0123456789abcdefULL), 7, "jms"),
              "jiamei-621125100201-01-01234567-00000007.jms");
}

} // namespace
} // namespace jiamei::sync
