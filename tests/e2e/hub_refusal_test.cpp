// Sync files that are not what they should be, at the real hub: each with its state, reason and status, and the totals
// byte for byte as they were.
#include "core/sync/file.hpp"
#include "tests/e2e/hub.hpp"
#include "tests/support/results.hpp"

#include <sqlite3.h>
#include <sys/resource.h>
#include <zstd.h>

#include <array>

namespace jiamei::e2e {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kTail = 80;      ///< signature, length, end mark
constexpr std::size_t kSignature = 64; ///< the first of them

KeyPairSigner signerIn(const fs::path& keys)
{
    const auto bytes = support::bytesOf(keys / "sync.key");
    KeySeed seed;
    std::copy(bytes.begin(), bytes.end(), seed.bytes.begin());
    return KeyPairSigner(KeyPair::fromSeed(seed));
}

Bytes signedAgain(Bytes file, const KeyPairSigner& signer)
{
    const auto bodyEnd = file.size() - kTail;
    const auto message =
        Bytes(sync::prefixOf(sync::Purpose::Sync)) + Bytes(asBytes(blake2b(std::string_view(file).substr(0, bodyEnd))));
    file.replace(bodyEnd, kSignature, asBytes(signer.sign(message)));
    return file;
}

/// The header of another file, with sections of the test's own.
Bytes withSections(const Bytes& file, const KeyPairSigner& signer, const std::vector<sync::Section>& sections)
{
    const sync::MemorySource source(file);
    constexpr std::array kAccepted{sync::Purpose::Sync};
    const auto reader =
        support::valueOf(sync::FileReader::open(source, support::valueOf(sync::digestsOf(source)), kAccepted,
                                                [](sync::Purpose, const PublicKey&) -> Result<bool> { return true; }));
    sync::MemorySink sink;
    sync::FileWriter writer(sink, signer, sync::Purpose::Sync);
    EXPECT_TRUE(writer.begin(reader.header()));
    for (const auto& section : sections)
        EXPECT_TRUE(writer.addSection(section.type, section.bytes));
    EXPECT_TRUE(writer.finish());
    return sink.bytes();
}

/// Two gigabytes of zeros as zstd packs them.
Bytes twoGigabytes()
{
    auto* const context = ZSTD_createCCtx();
    ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, 1);
    const Bytes zeros(std::size_t{16} << 20U, '\0');
    Bytes stored(std::size_t{4} << 20U, '\0');
    ZSTD_outBuffer out{stored.data(), stored.size(), 0};
    for (int i = 127; i >= 0; --i) {
        ZSTD_inBuffer in{zeros.data(), zeros.size(), 0};
        std::size_t left = 1;
        while (in.pos < in.size || (i == 0 && left != 0))
            left = ZSTD_compressStream2(context, &out, &in, i == 0 ? ZSTD_e_end : ZSTD_e_continue);
    }
    ZSTD_freeCCtx(context);
    stored.resize(out.pos);
    return stored;
}

Bytes littleEndian(std::uint32_t value)
{
    Bytes bytes;
    for (int i = 0; i < 4; ++i, value >>= 8U)
        bytes.push_back(static_cast<char>(value & 255U));
    return bytes;
}

/// A well-signed file whose one section says it holds `declared` bytes and unpacks to two gigabytes.
Bytes bomb(const Bytes& file, const KeyPairSigner& signer, std::uint32_t declared)
{
    auto bytes = withSections(file, signer, {});
    // The end mark of the sections, all zeros, stands right before the tail.
    constexpr std::size_t kSectionFrame = 12;
    const auto at = bytes.size() - kTail - kSectionFrame;
    const auto packed = twoGigabytes();
    const Bytes frame =
        Bytes("\x01\0\x01\0", 4) + littleEndian(static_cast<std::uint32_t>(packed.size())) + littleEndian(declared);
    bytes.insert(at, frame + packed);
    const auto length = littleEndian(static_cast<std::uint32_t>(bytes.size()));
    bytes.replace(bytes.size() - 16, 4, length);
    return signedAgain(bytes, signer);
}

class HubRefusals : public testing::Test {
protected:
    HubRefusals() : hub(site.folder.path() / "county", "621125", "county") {}

    void SetUp() override
    {
        site.open();
        site.done({"award", "--household", "7", "--rule", "A03", "--quantity", "4"});
        const auto enrolment = site.call({"sync", "enrol", "--to", hub.folder("in")}).json;
        hub.done({"enrol", enrolment["file"].get<std::string>(), "--code", enrolment["digits"].get<std::string>()});
        const auto first = written();
        ASSERT_EQ(hub.done({"import", first.string()})["new"], 1);
        site.done({"award", "--household", "9", "--rule", "A03"});
        next = support::bytesOf(written());
        totals = hub.text({"totals"});
    }

    fs::path written() const
    {
        return site.call({"sync", "write", "--to", hub.folder("up")}).json["file"].get<std::string>();
    }

    void expectRefused(const std::string& name, const Bytes& bytes, const std::string& state,
                       const std::string& reason) const
    {
        const auto file = site.folder.write(name, bytes).string();
        for (int i = 0; i < 2; ++i) {
            const auto reply = hub.call({"import", file});
            EXPECT_EQ(reply.status, 1) << name << reply.json.dump() << reply.err;
            ASSERT_TRUE(reply.json.contains("files")) << name << reply.json.dump() << reply.err;
            EXPECT_EQ(reply.json["files"][0]["state"], state) << name;
            EXPECT_EQ(reply.json["files"][0]["reason"], reason) << name;
            EXPECT_EQ(reply.json[state], 1) << name;
            EXPECT_EQ(hub.text({"totals"}), totals) << name;
        }
    }

    Site site;
    Hub hub;
    Bytes next; ///< a good file that the hub has not seen
    std::string totals;
};

TEST_F(HubRefusals, ACutFlippedOrUnsignedFileIsBad)
{
    auto flipped = next;
    flipped[flipped.size() / 2] = static_cast<char>(flipped[flipped.size() / 2] ^ 1);
    auto unsignedFile = next;
    unsignedFile.replace(unsignedFile.size() - kTail, kSignature, Bytes(kSignature, '\0'));

    expectRefused("cut.jms", next.substr(0, next.size() / 2), "bad", "SyncTruncated");
    expectRefused("empty.jms", "", "bad", "SyncTruncated");
    expectRefused("flipped.jms", flipped, "bad", "SyncSignatureWrong");
    expectRefused("unsigned.jms", unsignedFile, "bad", "SyncUnsigned");
    expectRefused("spreadsheet.jms", "PK\x03\x04 a spreadsheet", "bad", "SyncNotASyncFile");

    const auto good = site.folder.write("good.jms", next).string();
    EXPECT_EQ(hub.done({"import", good})["new"], 1) << "bad files block no good one";
    EXPECT_NE(hub.text({"totals"}), totals);
}

TEST_F(HubRefusals, AForeignFileIsUnknownOrBad)
{
    Site stranger;
    stranger.open();
    const auto foreign =
        stranger.call({"sync", "write", "--to", (stranger.folder.path() / "up").string()}).json["file"];
    expectRefused("stranger.jms", support::bytesOf(foreign.get<std::string>()), "unknown", "SyncKeyUnknown");

    // Another purpose: the county's own answer, and an enrolment, handed in as a shop's file.
    hub.done({"answer", "--to", hub.folder("down")});
    for (const auto& entry : fs::directory_iterator(hub.folder("down")))
        expectRefused("answer.jms", support::bytesOf(entry.path()), "bad", "SyncPurposeWrong");
    for (const auto& entry : fs::directory_iterator(hub.folder("in")))
        expectRefused("enrolment.jms", support::bytesOf(entry.path()), "bad", "SyncPurposeWrong");

    // Another shop's journal under the key of an enrolled one.
    Site neighbour("621125100202");
    neighbour.open();
    const auto other =
        neighbour.call({"sync", "write", "--to", (neighbour.folder.path() / "up").string()}).json["file"];
    expectRefused("other.jms",
                  withSections(support::bytesOf(other.get<std::string>()), signerIn(site.path() / "keys"), {}), "bad",
                  "SyncOtherSite");
}

TEST_F(HubRefusals, AFileThatWouldUnpackToTwoGigabytesIsStoppedEarly)
{
    const auto signer = signerIn(site.path() / "keys");
    expectRefused("honest.jms", bomb(next, signer, std::uint32_t{1} << 31U), "bad", "SyncTooLarge");
    expectRefused("lying.jms", bomb(next, signer, std::uint32_t{8} << 20U), "bad", "SyncTooLarge");

    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    constexpr long kMostKilobytes = 600L * 1024;
    EXPECT_LT(usage.ru_maxrss, kMostKilobytes) << "the largest of all programs run so far";
}

TEST_F(HubRefusals, AHubDatabaseOfANewerProgramIsNotTouched)
{
    const auto database = fs::path(hub.folder("hub")) / "hub.db";
    sqlite3* handle = nullptr;
    ASSERT_EQ(sqlite3_open(database.c_str(), &handle), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(handle, "PRAGMA user_version = 999", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(handle);
    const auto bytes = support::bytesOf(database);

    const auto reply = hub.call({"totals"});

    EXPECT_EQ(reply.status, 3);
    EXPECT_EQ(reply.code(), "NewerDatabase");
    EXPECT_EQ(support::bytesOf(database), bytes);
    EXPECT_EQ(hub.call({"init", "--unit", "621125", "--level", "county"}).code(), "SiteExists");
}

} // namespace
} // namespace jiamei::e2e
