// Whatever lies on a stick: no crash and no more memory than the bounds allow. The bytes are read as they are, and once
// more with their ends and signature made right, so that what stands behind the signature is reached too.
#include "core/sync/detail.hpp"
#include "core/sync/enrolment.hpp"
#include "core/sync/file.hpp"
#include "core/sync/lineage.hpp"

#include <array>
#include <cstdlib>

namespace {

using namespace jiamei;
using namespace jiamei::sync;

const KeyPairSigner& signer()
{
    static const KeyPairSigner instance(KeyPair::fromSeed(KeySeed{{1}}));
    return instance;
}

/// The same content as a file of our key: right length, signature and end mark.
Bytes madeWhole(std::string_view data)
{
    constexpr std::size_t kTail = Signature::kSize + 16;
    constexpr std::size_t kPurposeAt = 11;
    constexpr std::size_t kKeyAt = 16;
    if (data.size() < kTail + kKeyAt + PublicKey::kSize)
        return Bytes(data);
    Bytes file(data.substr(0, data.size() - kTail));
    file.replace(kKeyAt, PublicKey::kSize, asBytes(signer().publicKey()));
    Bytes message(prefixOf(static_cast<Purpose>(file[kPurposeAt])));
    message.append(asBytes(blake2b(file)));
    file.append(asBytes(signer().sign(message)));
    auto size = data.size();
    for (int i = 0; i < 8; ++i, size >>= 8U)
        file.push_back(static_cast<char>(size & 255U));
    file.append("\n\x1a\n\rSMJ\x89", 8);
    return file;
}

void readAll(std::string_view data)
{
    constexpr std::array kAccepted{Purpose::Sync, Purpose::County, Purpose::Enrolment};
    const MemorySource source(data);
    const auto digests = digestsOf(source);
    if (!digests)
        return;
    auto reader =
        FileReader::open(source, *digests, kAccepted, [](Purpose, const PublicKey&) -> Result<bool> { return true; });
    if (!reader)
        return;
    (void)Lineage::of(reader->header().epochs());
    const auto site = SiteId::parse("621125100201-01");
    while (true) {
        const auto section = reader->next();
        if (!section || !*section)
            break;
        if ((*section)->bytes.size() > kMaxSectionBytes)
            std::abort();
        const auto rows = parseSection<pb::Rows>(**section);
        auto detail = rows ? readRows(*rows) : Result<DetailRows>(refuse(rows.error()));
        if (!detail)
            continue;
        Chain chain(*site, {});
        for (auto& row : detail->rows) {
            if (!chain.follow(row))
                break;
        }
    }
    (void)readEnrolment(source);
    (void)readCountyFile(source, std::nullopt, "621125100201-01");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    readAll(bytes);
    readAll(madeWhole(bytes));
    return 0;
}
