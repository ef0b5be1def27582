// Whatever a scanner types: no crash, and what is taken for a card or a slip on paper has exactly one text.
#include "core/household/card.hpp"
#include "core/till/paper_kit.hpp"

#include <cstdlib>

namespace {

void readAsPaperSlip(std::string_view text)
{
    static const auto site = jiamei::SiteId::parse("621125100201-01").value();
    const auto number = jiamei::till::readPaperSlip(site, text);
    if (number && text.find(jiamei::till::paperSlipText(site, *number)) == std::string_view::npos)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace jiamei::household;
    static const jiamei::KeyPairSigner signer(jiamei::KeyPair::fromSeed(jiamei::KeySeed{{1}}));
    static const std::vector<jiamei::PublicKey> keys{signer.publicKey()};
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    readAsPaperSlip(text);
    for (const auto realm : {CardRealm::Real, CardRealm::Practice}) {
        const auto claim = readCard(text, realm);
        if (!claim)
            continue;
        const auto site = jiamei::SiteId::of(claim->face.village, 1);
        const auto checked = checkCard(*claim, {.site = *site, .keys = keys, .card = std::nullopt});
        if (checked || (verifyCard(*claim, keys) && text.find(signCard(claim->face, signer)) == std::string_view::npos))
            std::abort();
    }
    return 0;
}
