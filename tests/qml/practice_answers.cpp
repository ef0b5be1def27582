// What the township sends back, as it lies on the stick.
#include "tests/qml/practice_shop.hpp"

#include "core/sync/enrolment.hpp"
#include "core/sync/file.hpp"
#include "tests/support/results.hpp"

namespace jiamei::support {

namespace {

constexpr const char* kTownship = "621125";
constexpr std::uint8_t kTownshipKey = 11;

void succeed(const Done& done)
{
    if (!done)
        throw std::runtime_error("unexpected refusal: " + std::string(nameOf(done.error().code)));
}

struct Parts {
    std::int64_t number = 0;
    std::string site;
    ports::HubReceipt receipt;
    std::vector<Bytes> offers = {};
};

Bytes countyFile(const Parts& parts, std::uint8_t hubKey)
{
    KeySeed seed;
    seed.bytes.fill(hubKey);
    const KeyPairSigner hub(KeyPair::fromSeed(seed));
    sync::pb::Header header;
    header.set_unit(kTownship);
    header.set_number(parts.number);
    header.set_addressee(parts.site);
    sync::pb::HubIdentity identity;
    identity.set_unit(kTownship);
    sync::pb::Receipt receipt;
    receipt.set_site(parts.site);
    receipt.set_file_number(1);
    receipt.mutable_head()->set_epoch(parts.receipt.epoch.value());
    receipt.mutable_head()->set_seq(parts.receipt.seq.value());
    receipt.mutable_head()->set_digest(Bytes(asBytes(parts.receipt.head)));
    sync::MemorySink sink;
    sync::FileWriter writer(sink, hub, sync::Purpose::County);
    succeed(writer.begin(header));
    succeed(writer.addSection(sync::SectionType::HubIdentity, identity));
    succeed(writer.addSection(sync::SectionType::Receipt, receipt));
    for (const auto& offer : parts.offers)
        succeed(writer.addSection(sync::SectionType::Rules, std::string_view(offer)));
    (void)valueOf(writer.finish());
    return sink.bytes();
}

Bytes offerOf(std::int64_t number)
{
    points::Rule rule;
    rule.code = "Z1";
    rule.title = "清沟";
    rule.minimum = valueOf(Points::of(4));
    rule.maximum = rule.minimum;
    return sync::toBytes({valueOf(household::DivisionCode::parse(kTownship)),
                          number,
                          valueOf(BusinessDate::parse("2027-01-01")),
                          {rule}});
}

} // namespace

void PracticeShop::bringAnswer(std::uint8_t hubKey)
{
    Parts parts{static_cast<std::int64_t>(m_answers.size()) + 1, {}, {}};
    succeed(m_store->read([&](const ports::SiteState& state) -> Done {
        JIAMEI_TRY(const auto facts, state.site());
        JIAMEI_TRY(const auto head, state.head());
        parts.site = facts.site.text();
        parts.receipt = {head.epoch, head.seq, head.digest, 1};
        return {};
    }));
    m_answers.push_back(countyFile(parts, hubKey));
}

void PracticeShop::bringRules(bool isReceiptForeign)
{
    Parts parts{static_cast<std::int64_t>(m_answers.size()) + 1, {}, {}};
    succeed(m_store->read([&](const ports::SiteState& state) -> Done {
        JIAMEI_TRY(const auto facts, state.site());
        JIAMEI_TRY(const auto last, state.lastReceipt());
        parts.site = facts.site.text();
        parts.receipt = last.value_or(ports::HubReceipt{});
        return {};
    }));
    if (isReceiptForeign)
        parts.receipt.seq = Seq(parts.receipt.seq.value() + 1'000'000);
    parts.offers = {offerOf(parts.number)};
    m_answers.push_back(countyFile(parts, kTownshipKey));
}

int PracticeShop::ruleDrafts() const
{
    int count = 0;
    succeed(m_store->read([&](const ports::SiteState& state) -> Done {
        JIAMEI_TRY(const auto drafts, state.ruleDrafts());
        count = static_cast<int>(drafts.size());
        return {};
    }));
    return count;
}

} // namespace jiamei::support
