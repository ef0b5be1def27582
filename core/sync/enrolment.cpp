#include "core/sync/enrolment.hpp"

#include "core/sync/sender_kind.hpp"

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

template <class Place>
void writeHead(pb::Head& out, EpochId epoch, Place place, const Digest& digest)
{
    out.set_epoch(epoch.value());
    out.set_seq(place.value());
    out.set_digest(Bytes(asBytes(digest)));
}

/// What the hub has of a lower hub's log; nothing while it has nothing.
Result<std::optional<pb::Receipt>> receiptForHub(const ports::HubState& hub, const ports::Sender& sender)
{
    JIAMEI_TRY(const auto newest, hub.newestFile(sender.owner()));
    if (!newest)
        return std::optional<pb::Receipt>();
    JIAMEI_TRY(const auto head, hub.logHeadAt(*sender.unit, newest->epoch, newest->toChange));
    if (!head)
        return std::optional<pb::Receipt>();
    pb::Receipt receipt;
    receipt.set_unit(sender.owner());
    receipt.set_file_number(newest->number);
    writeHead(*receipt.mutable_head(), newest->epoch, newest->toChange, *head);
    return std::optional(receipt);
}

/// The line that the site lives on now; nothing when more than one could be it.
std::optional<ports::Line> presentLine(const std::vector<ports::Line>& lines)
{
    std::optional<ports::Line> present;
    for (const auto& line : lines) {
        const bool isLeft = std::any_of(lines.begin(), lines.end(),
                                        [&](const ports::Line& other) { return other.parent == line.epoch; });
        if (isLeft)
            continue;
        if (present)
            return std::nullopt;
        present = line;
    }
    return present;
}

/// What the hub has of the journal that the site goes on with, whatever of a lost tail came in later; nothing while
/// there is nothing or it is disputed.
Result<std::optional<pb::Receipt>> receiptForSite(const ports::HubState& hub, const ports::Sender& sender)
{
    JIAMEI_TRY(const auto lines, hub.lines(*sender.site));
    const auto line = presentLine(lines);
    if (!line || line->counted)
        return std::optional<pb::Receipt>();
    JIAMEI_TRY(const auto files, hub.filesOf(sender.owner(), ports::FileState::New));
    const ports::HubFile* newest = nullptr;
    for (const auto& file : files) {
        if (file.epoch == line->epoch && (newest == nullptr || newest->to < file.to))
            newest = &file;
    }
    if (newest == nullptr)
        return std::optional<pb::Receipt>();
    pb::Receipt receipt;
    receipt.set_site(sender.owner());
    receipt.set_file_number(newest->number);
    writeHead(*receipt.mutable_head(), line->epoch, line->known, line->head);
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

Done writeEnrolment(const ports::HubState& hub, const Signer& signer, ByteSink& sink)
{
    JIAMEI_TRY(const auto facts, hub.facts());
    JIAMEI_TRY(const bool isPractice, isForPractice(hub));
    pb::Header header;
    header.set_unit(facts.unit.text());
    header.set_name(facts.name);
    header.set_practice(isPractice);
    pb::Enrolment enrolment;
    enrolment.set_unit(facts.unit.text());
    enrolment.set_level(std::string(household::nameOf(facts.unit.level())));
    enrolment.set_name(facts.name);
    enrolment.set_epoch(facts.epoch.value());
    enrolment.set_practice(isPractice);
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
    JIAMEI_TRY(const auto receipt, sender.site ? receiptForSite(hub, sender) : receiptForHub(hub, sender));
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
