#include "tests/sync/shop.hpp"

#include "tests/support/results.hpp"

#include <random>

namespace jiamei::sync::testing {

using namespace journal;
using journal::pb::Payload;
using support::valueOf;

namespace {

HouseholdNumber number(int value)
{
    return valueOf(HouseholdNumber::of(value));
}

NewRow entry(EntryKind kind, Account debit, Account credit, std::int64_t amount, std::optional<int> lot = std::nullopt,
             std::optional<int> line = std::nullopt, std::optional<Seq> refersTo = std::nullopt)
{
    Entry out;
    out.kind = kind;
    out.debit = debit;
    out.credit = credit;
    out.amount = amount;
    if (lot)
        out.lot = LotNumber(*lot);
    out.line = line;
    out.refersTo = refersTo;
    return {out, std::nullopt};
}

NewRow record(RecordType type, std::optional<std::int64_t> subject = std::nullopt)
{
    return {Record{type, subject, std::nullopt}, std::nullopt};
}

KeySeed seedOf(std::uint8_t seed)
{
    KeySeed out;
    out.bytes.fill(seed);
    return out;
}

} // namespace

Shop::Shop(const std::string& site, std::uint8_t seed, Kind kind)
    : m_site(site), m_seed(seed), m_signer(KeyPair::fromSeed(seedOf(seed))), m_random(seed)
{
    Payload payload;
    auto* opened = payload.mutable_site_opened();
    opened->set_site(site);
    opened->set_name("董家庄");
    opened->set_practice(kind == Kind::Practice);
    opened->set_sync_key(Bytes(asBytes(m_signer.publicKey())));
    opened->set_card_key(Bytes(asBytes(m_signer.publicKey())));
    opened->set_epoch(0x1000 + seed);
    opened->mutable_manager()->set_number(1);
    opened->mutable_manager()->set_id("manager");
    opened->mutable_manager()->set_role(static_cast<std::uint32_t>(operators::Role::Manager));
    opened->mutable_manager()->set_state(static_cast<std::uint32_t>(operators::OperatorState::Active));
    append(payload, {record(RecordType::SiteOpened)});
}

Shop Shop::copy() const
{
    Shop other = *this;
    other.m_store = std::make_shared<support::MemoryStore>(*m_store);
    return other;
}

DocumentNumber Shop::append(Payload payload, std::vector<NewRow> rows)
{
    Document document;
    document.payload = std::move(payload);
    document.rows = std::move(rows);
    document.day = m_day;
    RequestId::Bytes id{};
    m_random.fill(id);
    m_clock.advance(std::chrono::minutes(1));
    return valueOf(m_store->write({RequestId(id), {}}, m_clock.moment(),
                                  [&](const auto&) -> Result<Document> { return document; }))
        .number;
}

void Shop::addHouseholds(int first, int count)
{
    Payload payload;
    std::vector<NewRow> rows;
    for (int i = first; i < first + count; ++i) {
        household::Household item;
        item.number = number(i);
        item.group = "一组";
        household::PersonalValue name{household::PersonalField::Name, {}, "户主" + std::to_string(i)};
        m_random.fill(name.salt);
        item.commitments.push_back({name.field, blake2b(Bytes(name.salt.begin(), name.salt.end()) + name.text)});
        *payload.mutable_households_set()->add_households() = toPayload(item);
        rows.push_back(record(RecordType::HouseholdSet, i));
    }
    append(payload, rows);
}

void Shop::closeHousehold(int closed)
{
    household::Household item;
    item.number = number(closed);
    item.state = household::HouseholdState::Closed;
    Payload payload;
    *payload.mutable_households_set()->add_households() = toPayload(item);
    append(payload, {record(RecordType::HouseholdSet, closed)});
}

void Shop::openPoints(int household, std::int64_t points)
{
    Payload payload;
    auto* line = payload.mutable_opening_points()->add_lines();
    line->set_household(static_cast<std::uint32_t>(household));
    line->set_points(points);
    append(payload, {entry(EntryKind::Single, openingPointsAccount(), householdAccount(number(household)), points)});
}

void Shop::receive(int goods, int lot, std::int64_t quantity, std::int64_t unitCostFen, bool opening)
{
    const GoodsNumber item(goods);
    if (!valueOf(state().goodsByNumber(item))) {
        Payload known;
        auto* out = known.mutable_goods_set()->add_goods();
        out->set_number(goods);
        out->set_name("肥皂" + std::to_string(goods));
        out->set_unit("块");
        append(known, {record(RecordType::GoodsSet, goods)});
    }
    Payload payload;
    auto* received = payload.mutable_stock_received();
    received->set_source(static_cast<std::uint32_t>(opening ? stock::Source::Opening : stock::Source::Purchase));
    auto* line = received->add_lines();
    line->set_goods(goods);
    line->set_lot(lot);
    line->set_quantity(quantity);
    line->set_unit_cost_fen(unitCostFen);
    const auto source = opening ? AccountKind::OpeningStock : AccountKind::Supplier;
    append(payload, {entry(EntryKind::Single, stockAccount(source, item), shelfAccount(item), quantity, lot, 1)});
}

void Shop::openDay(const std::string& date)
{
    m_day = DayNumber(m_day.value() + 1);
    Payload payload;
    auto* opened = payload.mutable_day_opened();
    opened->set_number(m_day.value());
    opened->set_date(static_cast<std::uint32_t>(valueOf(BusinessDate::parse(date)).daysSince2020()));
    append(payload, {record(RecordType::DayOpened, m_day.value())});
}

void Shop::openOverOpenDay(const std::string& date)
{
    Payload payload;
    auto* opened = payload.mutable_day_opened();
    opened->mutable_closed_previous()->set_number(m_day.value());
    opened->mutable_closed_previous()->set_by_next_opener(true);
    const auto left = m_day;
    m_day = DayNumber(m_day.value() + 1);
    opened->set_number(m_day.value());
    opened->set_date(static_cast<std::uint32_t>(valueOf(BusinessDate::parse(date)).daysSince2020()));
    append(payload, {record(RecordType::DayClosed, left.value()), record(RecordType::DayOpened, m_day.value())});
}

void Shop::closeDay()
{
    Payload payload;
    payload.mutable_day_closed()->set_number(m_day.value());
    append(payload, {record(RecordType::DayClosed, m_day.value())});
}

DocumentNumber Shop::award(int household, std::int64_t points)
{
    Payload payload;
    payload.mutable_award()->set_household(static_cast<std::uint32_t>(household));
    payload.mutable_award()->set_points(points);
    return append(payload, {entry(EntryKind::Single, issueAccount(), householdAccount(number(household)), points)});
}

DocumentNumber Shop::deduct(int household, std::int64_t points, std::int64_t advanced)
{
    Payload payload;
    payload.mutable_award()->set_household(static_cast<std::uint32_t>(household));
    payload.mutable_award()->set_points(points);
    payload.mutable_award()->set_deduction(true);
    payload.mutable_award()->set_advanced(advanced);
    std::vector<NewRow> rows;
    const auto account = householdAccount(number(household));
    if (advanced > 0)
        rows.push_back(entry(EntryKind::Single, owedAccount(number(household)), account, advanced));
    rows.push_back(entry(EntryKind::Single, account, issueAccount(), points));
    return append(payload, rows);
}

DocumentNumber Shop::pend(int household, std::int64_t points)
{
    Payload payload;
    payload.mutable_award()->set_household(static_cast<std::uint32_t>(household));
    payload.mutable_award()->set_points(points);
    return append(payload, {entry(EntryKind::Pending, issueAccount(), householdAccount(number(household)), points)});
}

void Shop::post(DocumentNumber pending)
{
    const auto rows = valueOf(state().rowsOf(pending));
    auto body = std::get<Entry>(rows.front().body);
    body.kind = EntryKind::Post;
    body.refersTo = rows.front().seq;
    Payload payload;
    payload.mutable_award()->set_points(body.amount);
    append(payload, {{body, std::nullopt}});
}

void Shop::voidPending(DocumentNumber pending)
{
    const auto rows = valueOf(state().rowsOf(pending));
    auto body = std::get<Entry>(rows.front().body);
    body.kind = EntryKind::Void;
    body.refersTo = rows.front().seq;
    Payload payload;
    payload.mutable_award()->set_points(body.amount);
    append(payload, {{body, std::nullopt}});
}

DocumentNumber Shop::redeem(int household, std::int64_t points, int goods, int lot, std::int64_t quantity)
{
    const GoodsNumber item(goods);
    Payload payload;
    auto* redemption = payload.mutable_redemption();
    redemption->set_household(static_cast<std::uint32_t>(household));
    redemption->set_points(points);
    return append(payload, {entry(EntryKind::Single, householdAccount(number(household)), redeemedAccount(), points,
                                  std::nullopt, 1),
                            entry(EntryKind::Single, shelfAccount(item), stockAccount(AccountKind::GoodsRedeemed, item),
                                  quantity, lot, 1)});
}

void Shop::reverse(DocumentNumber document, std::optional<int> line)
{
    Payload payload;
    auto* reversal = payload.mutable_reversal();
    reversal->set_document(document.value());
    reversal->set_whole(!line);
    std::vector<NewRow> rows;
    for (const auto& row : valueOf(state().rowsOf(document))) {
        auto body = std::get<Entry>(row.body);
        if (line && body.line != *line)
            continue;
        std::swap(body.debit, body.credit);
        body.kind = EntryKind::Reversal;
        body.refersTo = row.seq;
        rows.push_back({body, std::nullopt});
    }
    append(payload, rows);
}

void Shop::correctDay(int corrected, const std::string& wrong, const std::string& right)
{
    Payload payload;
    auto* out = payload.mutable_day_corrected();
    out->set_number(corrected);
    out->set_wrong_date(static_cast<std::uint32_t>(valueOf(BusinessDate::parse(wrong)).daysSince2020()));
    out->set_right_date(static_cast<std::uint32_t>(valueOf(BusinessDate::parse(right)).daysSince2020()));
    append(payload, {record(RecordType::DayCorrected, corrected)});
}

void Shop::openEpoch(std::uint64_t epoch, const Head& parent)
{
    Payload payload;
    auto* out = payload.mutable_epoch_opened();
    out->set_epoch(epoch);
    out->set_parent_epoch(parent.epoch.value());
    out->set_parent_seq(parent.seq.value());
    out->set_parent_head(Bytes(asBytes(parent.digest)));
    out->set_card_key(Bytes(asBytes(m_signer.publicKey())));
    out->set_sync_key(Bytes(asBytes(m_signer.publicKey())));
    append(payload, {record(RecordType::EpochOpened)});
}

void Shop::trust(const std::string& unit, const PublicKey& key)
{
    Payload payload;
    payload.mutable_hub_trusted()->set_unit(unit);
    payload.mutable_hub_trusted()->set_key(Bytes(asBytes(key)));
    append(payload, {record(RecordType::HubTrusted)});
}

void Shop::acknowledge(const Head& acknowledged, std::int64_t file)
{
    Payload payload;
    auto* out = payload.mutable_hub_receipt();
    out->set_epoch(acknowledged.epoch.value());
    out->set_seq(acknowledged.seq.value());
    out->set_head(Bytes(asBytes(acknowledged.digest)));
    out->set_file_number(file);
    append(payload, {record(RecordType::HubReceipt)});
}

void Shop::work(std::uint64_t seed, int documents)
{
    std::mt19937_64 engine(seed);
    const auto below = [&](int limit) { return static_cast<int>(engine() % static_cast<unsigned>(limit)); };
    for (int i = 0; i < documents; ++i) {
        const int household = 1 + below(10);
        const auto spendable = valueOf(state().balance(householdAccount(number(household)))).net();
        const auto lots = valueOf(state().lots(GoodsNumber(1)));
        const auto what = below(10);
        if (what < 5 || spendable < 4)
            award(household, 1 + below(20));
        else if (what < 8 && !lots.empty() && lots.front().quantity.value() >= 2)
            redeem(household, 2 + below(2), 1, lots.front().number.value(), 1 + below(2));
        else if (what == 8)
            deduct(household, 1 + below(3));
        else
            reverse(award(household, 5));
    }
}

Bytes Shop::file(bool withDetail)
{
    MemorySink sink;
    (void)valueOf(writeSiteReport(
        state(), m_signer, m_random,
        {.number = ++m_number, .moment = m_clock.moment(), .program = "test", .withDetail = withDetail}, sink));
    return sink.bytes();
}

Head Shop::head() const
{
    return valueOf(state().head());
}

} // namespace jiamei::sync::testing
