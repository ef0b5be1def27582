#include "core/sync/enrolment.hpp"

#include <algorithm>
#include <array>

namespace jiamei::sync {

namespace {

Done writeOne(const Signer& signer, const pb::Header& header, const pb::Enrolment& enrolment, ByteSink& sink)
{
    FileWriter writer(sink, signer, Purpose::Enrolment);
    JIAMEI_CHECK(writer.begin(header));
    JIAMEI_CHECK(writer.addSection(SectionType::Enrolment, enrolment));
    JIAMEI_CHECK(writer.finish());
    return {};
}

/// What the hub has of the sender's journal; nothing while there is nothing or it is disputed.
Result<std::optional<pb::Receipt>> receiptFor(const ports::HubState& hub, const ports::Sender& sender)
{
    JIAMEI_TRY(const auto newest, hub.newestFile(sender.owner()));
    if (!newest)
        return std::optional<pb::Receipt>();
    pb::Receipt receipt;
    receipt.set_file_number(newest->number);
    auto& head = *receipt.mutable_head();
    head.set_epoch(newest->epoch.value());
    if (!sender.site) {
        receipt.set_unit(sender.owner());
        head.set_seq(newest->toChange.value());
        head.set_digest(Bytes(asBytes(Digest{})));
        return std::optional(receipt);
    }
    receipt.set_site(sender.owner());
    JIAMEI_TRY(const auto lines, hub.lines(*sender.site));
    const auto line =
        std::find_if(lines.begin(), lines.end(), [&](const auto& known) { return known.epoch == newest->epoch; });
    if (line == lines.end() || line->counted)
        return std::optional<pb::Receipt>();
    head.set_seq(line->known.value());
    head.set_digest(Bytes(asBytes(line->head)));
    JIAMEI_TRY(const auto waiting, hub.filesOf(sender.owner(), ports::FileState::Gap));
    if (!waiting.empty())
        receipt.set_missing_from(line->known.value() + 1);
    return std::optional(receipt);
}

Result<ports::HubReceipt> fromMessage(const pb::Receipt& in)
{
    ports::HubReceipt receipt;
    receipt.epoch = EpochId(in.head().epoch());
    receipt.seq = Seq(in.head().seq());
    receipt.fileNumber = in.file_number();
    const auto digest = asDigest(in.head().digest());
    if (!digest || in.head().seq() < 1)
        return refuse(ErrorCode::SyncSectionDamaged, {{"section", std::int64_t(SectionType::Receipt)}});
    receipt.head = *digest;
    return receipt;
}

} // namespace

Done writeEnrolment(const ports::SiteState& state, const Signer& signer, ByteSink& sink)
{
    JIAMEI_TRY(const auto facts, state.site());
    JIAMEI_TRY(const auto head, state.head());
    pb::Header header;
    header.set_site(facts.site.text());
    header.set_name(facts.name);
    header.set_practice(facts.isPractice);
    pb::Enrolment enrolment;
    enrolment.set_site(facts.site.text());
    enrolment.set_name(facts.name);
    enrolment.set_card_key(facts.cardKey);
    enrolment.set_recovery_key(facts.recoveryKey);
    enrolment.set_epoch(head.epoch.value());
    enrolment.set_practice(facts.isPractice);
    return writeOne(signer, header, enrolment, sink);
}

Done writeEnrolment(const ports::HubFacts& facts, const Signer& signer, ByteSink& sink)
{
    pb::Header header;
    header.set_unit(facts.unit.text());
    header.set_name(facts.name);
    pb::Enrolment enrolment;
    enrolment.set_unit(facts.unit.text());
    enrolment.set_level(std::string(household::nameOf(facts.unit.level())));
    enrolment.set_name(facts.name);
    enrolment.set_epoch(facts.epoch.value());
    return writeOne(signer, header, enrolment, sink);
}

Result<Enrolment> readEnrolment(const ByteSource& source)
{
    constexpr std::array kAccepted{Purpose::Enrolment};
    JIAMEI_TRY(const auto digests, digestsOf(source));
    JIAMEI_TRY(auto reader, FileReader::open(source, digests, kAccepted,
                                             [](Purpose, const PublicKey&) -> Result<bool> { return true; }));
    while (true) {
        JIAMEI_TRY(const auto section, reader.next());
        if (!section)
            break;
        if (section->type != SectionType::Enrolment)
            continue;
        JIAMEI_TRY(const auto in, parseSection<pb::Enrolment>(*section));
        Enrolment enrolment;
        enrolment.key = reader.key();
        if (!in.site().empty()) {
            JIAMEI_TRY(enrolment.site, SiteId::parse(in.site()));
        } else {
            JIAMEI_TRY(enrolment.unit, household::DivisionCode::parse(in.unit()));
        }
        JIAMEI_CHECK(checkText(in.name(), "name", 200));
        enrolment.name = in.name();
        enrolment.cardKey = in.card_key();
        enrolment.recoveryKey = in.recovery_key();
        enrolment.epoch = EpochId(in.epoch());
        enrolment.isPractice = in.practice();
        return enrolment;
    }
    return refuse(ErrorCode::SyncSectionDamaged, {{"section", std::int64_t(SectionType::Enrolment)}});
}

Done writeCountyFile(const ports::HubState& hub, const ports::Sender& sender, const Signer& signer,
                     const Moment& moment, ByteSink& sink)
{
    JIAMEI_TRY(const auto facts, hub.facts());
    JIAMEI_TRY(const auto change, hub.lastChange());
    JIAMEI_TRY(const auto receipt, receiptFor(hub, sender));
    pb::Header header;
    header.set_unit(facts.unit.text());
    header.set_name(facts.name);
    header.set_number(change.value());
    header.set_created_ms(moment.time.time_since_epoch().count());
    header.set_time_quality(static_cast<std::uint32_t>(moment.quality));
    header.set_addressee(sender.owner());
    header.set_addressee_key(Bytes(asBytes(sender.key)));
    pb::HubIdentity identity;
    identity.set_unit(facts.unit.text());
    identity.set_level(std::string(household::nameOf(facts.unit.level())));
    identity.set_name(facts.name);

    FileWriter writer(sink, signer, Purpose::County);
    JIAMEI_CHECK(writer.begin(header));
    JIAMEI_CHECK(writer.addSection(SectionType::HubIdentity, identity));
    if (receipt)
        JIAMEI_CHECK(writer.addSection(SectionType::Receipt, *receipt));
    JIAMEI_TRY(const auto offers, hub.ruleOffers());
    for (const auto& offer : offers)
        JIAMEI_CHECK(writer.addSection(SectionType::Rules, std::string_view(offer.message)));
    JIAMEI_CHECK(writer.finish());
    return {};
}

Result<CountyFile> readCountyFile(const ByteSource& source, const std::optional<PublicKey>& trusted,
                                  std::string_view addressee)
{
    constexpr std::array kAccepted{Purpose::County};
    JIAMEI_TRY(const auto digests, digestsOf(source));
    JIAMEI_TRY(auto reader,
               FileReader::open(source, digests, kAccepted, [&](Purpose, const PublicKey& key) -> Result<bool> {
                   return !trusted || key == *trusted;
               }));
    CountyFile file;
    file.key = reader.key();
    file.addressee = reader.header().addressee();
    file.number = reader.header().number();
    if (file.addressee != addressee)
        return refuse(ErrorCode::SyncOtherSite, {{"site", file.addressee}, {"expected", std::string(addressee)}});
    while (true) {
        JIAMEI_TRY(const auto section, reader.next());
        if (!section)
            break;
        if (section->type == SectionType::HubIdentity) {
            JIAMEI_TRY(const auto in, parseSection<pb::HubIdentity>(*section));
            JIAMEI_TRY(const auto unit, household::DivisionCode::parse(in.unit()));
            file.unit = unit.text();
        } else if (section->type == SectionType::Receipt) {
            JIAMEI_TRY(const auto in, parseSection<pb::Receipt>(*section));
            if (in.site() != addressee && in.unit() != addressee)
                continue;
            JIAMEI_TRY(file.receipt, fromMessage(in));
            file.missingFrom = Seq(in.missing_from());
        } else if (section->type == SectionType::Rules) {
            file.offers.emplace_back(section->bytes);
        }
    }
    if (file.unit.empty())
        return refuse(ErrorCode::SyncSectionDamaged, {{"section", std::int64_t(SectionType::HubIdentity)}});
    return file;
}

} // namespace jiamei::sync
