#include "core/sync/site_report.hpp"

#include "core/stock/receive.hpp"
#include "core/sync/detail.hpp"
#include "core/sync/seal.hpp"
#include "core/sync/totals.hpp"
#include "core/till/closing.hpp"

#include <algorithm>
#include <functional>
#include <set>

namespace jiamei::sync {

namespace {

using journal::Row;
using journal::StoredDocument;

constexpr int kRowsPerSection = 4096;

using Visit = std::function<Done(const StoredDocument&, std::span<const Row>)>;

/// Documents of the journal in order, with their rows; those that end before `first` are left out.
Done walk(const ports::SiteState& state, Seq first, const Visit& visit)
{
    std::vector<DayNumber> numbers{DayNumber(0)};
    JIAMEI_TRY(const auto days, state.days());
    for (const auto& day : days) {
        if (day.number != DayNumber(0))
            numbers.push_back(day.number);
    }
    for (const auto number : numbers) {
        JIAMEI_TRY(auto documents, state.documentsOfDay(number));
        std::erase_if(documents,
                      [&](const StoredDocument& d) { return d.firstSeq.value() + d.rowCount <= first.value(); });
        if (documents.empty())
            continue;
        const auto begin = documents.front().firstSeq;
        JIAMEI_TRY(const auto rows,
                   state.rows(begin, Seq(documents.back().firstSeq.value() + documents.back().rowCount - 1)));
        for (const auto& document : documents) {
            const auto offset = static_cast<std::size_t>(document.firstSeq.value() - begin.value());
            const auto count = static_cast<std::size_t>(document.rowCount);
            if (offset + count > rows.size())
                return refuse(ErrorCode::ChainBroken, {{"seq", document.firstSeq.value()}});
            JIAMEI_CHECK(visit(document, std::span(rows).subspan(offset, count)));
        }
    }
    return {};
}

pb::Head toMessage(const journal::Head& head)
{
    pb::Head out;
    out.set_epoch(head.epoch.value());
    out.set_seq(head.seq.value());
    out.set_digest(Bytes(asBytes(head.digest)));
    return out;
}

/// Everything that one walk over the journal yields.
class Survey {
public:
    explicit Survey(Seq from) : m_from(from) {}

    Done add(const StoredDocument& document, std::span<const Row> rows)
    {
        const auto& payload = document.payload;
        const auto& last = rows.back();
        if (payload.has_site_opened())
            addEpoch(payload.site_opened().epoch(), document);
        if (payload.has_epoch_opened())
            addEpoch(payload.epoch_opened(), document);
        if (const auto close = till::closeOf(rows, m_last ? &*m_last : nullptr)) {
            m_closes[close->day] = *close;
            // That it ended is news of a day even when its last own row was acknowledged while it was open.
            if (close->seq > m_from)
                m_touched.insert(close->day);
        }
        if (last.seq > m_from) {
            m_touched.insert(last.day);
            if (payload.has_day_corrected())
                m_touched.insert(DayNumber(payload.day_corrected().number()));
            m_rows += static_cast<std::int64_t>(rows.size());
        }
        m_last = last;
        return m_fold.add(payload, rows);
    }

    [[nodiscard]] pb::Days days(const std::vector<till::BusinessDay>& dates) const
    {
        pb::Days out;
        for (const auto number : m_touched) {
            auto* day = out.add_days();
            day->set_number(number.value());
            const auto dated =
                std::find_if(dates.begin(), dates.end(), [&](const auto& known) { return known.number == number; });
            if (dated != dates.end()) {
                day->set_date(static_cast<std::uint32_t>(dated->date.daysSince2020()));
                day->set_open(dated->isOpen);
            }
            if (const auto closed = m_closes.find(number); closed != m_closes.end()) {
                day->set_close_seq(closed->second.seq.value());
                day->set_close_head(Bytes(asBytes(closed->second.head)));
            }
            const auto totals = m_fold.days().find(number);
            *day->mutable_totals() = toMessage(totals == m_fold.days().end() ? Totals{} : totals->second);
        }
        return out;
    }

    [[nodiscard]] const TotalsFold& fold() const { return m_fold; }
    [[nodiscard]] const std::vector<pb::Epoch>& epochs() const { return m_epochs; }
    [[nodiscard]] std::int64_t rows() const { return m_rows; }

private:
    static pb::Measures toMessage(const Totals& totals) { return sync::toMessage(totals); }

    void addEpoch(std::uint64_t epoch, const StoredDocument& document)
    {
        pb::Epoch out;
        out.set_epoch(epoch);
        out.set_first_day(document.day.value());
        m_epochs.push_back(out);
    }

    void addEpoch(const journal::pb::EpochOpened& in, const StoredDocument& document)
    {
        addEpoch(in.epoch(), document);
        auto& out = m_epochs.back();
        out.set_parent(in.parent_epoch());
        out.set_parent_seq(in.parent_seq());
        out.set_parent_head(in.parent_head());
        out.set_reason(in.reason());
    }

    Seq m_from;
    TotalsFold m_fold;
    std::map<DayNumber, till::Closing> m_closes;
    std::set<DayNumber> m_touched;
    std::vector<pb::Epoch> m_epochs;
    std::optional<Row> m_last;
    std::int64_t m_rows = 0;
};

Result<pb::Stock> stockOf(const ports::SiteState& state)
{
    pb::Stock out;
    JIAMEI_TRY(const auto goods, state.goods());
    for (const auto& item : goods) {
        JIAMEI_TRY(const auto lots, state.lots(item.number));
        JIAMEI_TRY(const auto level, stock::levelOf(lots));
        auto* line = out.add_goods();
        line->set_number(item.number.value());
        line->set_barcode(item.barcode);
        line->set_name(item.name);
        line->set_unit(item.unit);
        line->set_quantity(level.quantity.value());
        line->set_value_fen(level.value.value());
    }
    return out;
}

Result<pb::Versions> versionsOf(const ports::SiteState& state)
{
    pb::Versions out;
    JIAMEI_TRY(const auto rules, state.ruleSetVersion());
    JIAMEI_TRY(const auto prices, state.priceVersion());
    JIAMEI_TRY(const auto receipt, state.lastReceipt());
    out.set_rule_set(rules.value());
    out.set_prices(prices.value());
    out.set_receipt_number(receipt ? receipt->fileNumber : 0);
    return out;
}

Result<pb::Register> registerOf(const ports::SiteState& state)
{
    pb::Register out;
    JIAMEI_TRY(const auto households, state.households());
    for (const auto& details : households) {
        const auto number = details.household.number;
        auto* item = out.add_households();
        item->set_number(number.value());
        item->set_name(details.name);
        item->set_phone(details.phone);
        item->set_kind(details.kind);
        item->set_liaison(details.liaison);
        item->set_group(details.household.group);
        item->set_door(details.door);
        JIAMEI_TRY(const auto card, state.card(number));
        if (card) {
            item->set_card_generation(card->generation.value());
            item->set_card_issue_day(static_cast<std::uint32_t>(card->issueDay.daysSince2020()));
            item->set_card_blocked(card->blocked);
        }
        JIAMEI_TRY(const auto personal, state.personal(journal::PersonalRecord::Owner::Household, number.value()));
        for (const auto& value : personal) {
            if (value.field == household::PersonalField::PinHash)
                continue;
            auto* field = item->add_personal();
            field->set_field(static_cast<std::uint32_t>(value.field));
            field->set_salt(Bytes(value.salt.begin(), value.salt.end()));
            field->set_text(value.text);
        }
    }
    return out;
}

Done addDetail(const ports::SiteState& state, Seq from, FileWriter& writer)
{
    RowsWriter rows;
    const auto flush = [&] { return writer.addSection(SectionType::Detail, rows.take()); };
    JIAMEI_CHECK(
        walk(state, Seq(from.value() + 1), [&](const StoredDocument& document, std::span<const Row> its) -> Done {
            if (document.firstSeq <= from)
                return {};
            rows.add(document.payloadBytes, its);
            return rows.rowCount() < kRowsPerSection ? Done{} : flush();
        }));
    return rows.rowCount() == 0 ? Done{} : flush();
}

pb::Header headerOf(const ports::SiteFacts& facts, const SiteRange& range, const Survey& survey,
                    const SiteReportOptions& options)
{
    pb::Header header;
    header.set_site(facts.site.text());
    header.set_name(facts.name);
    header.set_practice(facts.isPractice);
    header.set_number(options.number);
    for (const auto& epoch : survey.epochs())
        *header.add_epochs() = epoch;
    *header.mutable_from() = toMessage(range.from);
    *header.mutable_to() = toMessage(range.to);
    header.set_program(options.program);
    header.set_created_ms(options.moment.time.time_since_epoch().count());
    header.set_time_quality(static_cast<std::uint32_t>(options.moment.quality));
    if (range.addressee) {
        header.set_addressee(facts.hubUnit);
        header.set_addressee_key(Bytes(asBytes(*range.addressee)));
    }
    header.set_has_detail(options.withDetail);
    return header;
}

Result<journal::Head> fromMessage(const pb::Head& in)
{
    journal::Head head;
    head.epoch = EpochId(in.epoch());
    head.seq = Seq(in.seq());
    const auto digest = asDigest(in.digest());
    if (!digest || in.seq() < 0)
        return refuse(ErrorCode::SyncSectionDamaged, {{"section", 0}});
    head.digest = *digest;
    return head;
}

} // namespace

Result<SiteRange> rangeOf(const ports::SiteState& state)
{
    JIAMEI_TRY(const auto facts, state.site());
    JIAMEI_TRY(const auto head, state.head());
    SiteRange range;
    range.to.epoch = head.epoch;
    range.to.seq = head.seq;
    range.to.digest = head.digest;
    range.addressee = asPublicKey(facts.hubKey);
    JIAMEI_TRY(const auto receipt, state.lastReceipt());
    if (range.addressee && receipt && receipt->seq.value() > 0) {
        range.from.epoch = receipt->epoch;
        range.from.seq = receipt->seq;
        range.from.digest = receipt->head;
    }
    return range;
}

Result<SiteRange> rangeOf(const pb::Header& header)
{
    SiteRange range;
    JIAMEI_TRY(range.from, fromMessage(header.from()));
    JIAMEI_TRY(range.to, fromMessage(header.to()));
    range.addressee = asPublicKey(header.addressee_key());
    return range;
}

Result<SiteReport> writeSiteReport(const ports::SiteState& state, const Signer& signer, Random& random,
                                   const SiteReportOptions& options, ByteSink& sink)
{
    JIAMEI_TRY(const auto facts, state.site());
    JIAMEI_TRY(const auto range, rangeOf(state));
    Survey survey(range.from.seq);
    JIAMEI_CHECK(walk(state, Seq(1), [&](const StoredDocument& document, std::span<const Row> rows) {
        return survey.add(document, rows);
    }));
    JIAMEI_TRY(const auto days, state.days());
    JIAMEI_TRY(const auto stock, stockOf(state));
    JIAMEI_TRY(const auto versions, versionsOf(state));

    FileWriter writer(sink, signer, Purpose::Sync);
    JIAMEI_CHECK(writer.begin(headerOf(facts, range, survey, options)));
    JIAMEI_CHECK(writer.addSection(SectionType::Days, survey.days(days)));
    pb::Cumulative cumulative;
    *cumulative.mutable_totals() = toMessage(survey.fold().sum());
    JIAMEI_CHECK(writer.addSection(SectionType::Cumulative, cumulative));
    JIAMEI_CHECK(writer.addSection(SectionType::Stock, stock));
    JIAMEI_CHECK(writer.addSection(SectionType::Versions, versions));
    if (options.withDetail)
        JIAMEI_CHECK(addDetail(state, range.from.seq, writer));
    if (range.addressee) {
        JIAMEI_TRY(const auto people, registerOf(state));
        JIAMEI_TRY(const auto box, sealTo(*range.addressee, people.SerializeAsString(), random));
        JIAMEI_CHECK(writer.addSection(SectionType::Register, box));
    }
    JIAMEI_TRY(const auto digest, writer.finish());
    return SiteReport{range, options.number, survey.rows(), digest};
}

} // namespace jiamei::sync
