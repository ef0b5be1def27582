#include "core/points/notice.hpp"

#include "core/operators/authority.hpp"
#include "core/till/day.hpp"
#include "core/till/settings.hpp"

namespace jiamei::points {

namespace {

void addClaim(journal::pb::NoticeOpened& payload, const Claim& claim, const journal::pb::ClaimsSubmitted::Line& wording)
{
    auto& line = *payload.add_lines();
    *line.mutable_claim() = reference(claim.id);
    line.set_household(claim.household.value());
    line.set_deduction(claim.isDeduction);
    line.set_points(claim.points.value());
    line.set_code(wording.code());
    line.set_title(wording.title());
}

/// What one person awarded since the notice before; what was reversed meanwhile need not hang out.
Done addDirectAwards(const ports::SiteState& state, Seq after, Seq upTo, journal::pb::NoticeOpened& payload)
{
    JIAMEI_TRY(const auto rows, state.directAwards(Seq(after.value() + 1), upTo));
    for (const auto& row : rows) {
        JIAMEI_TRY(const auto reversal, state.reversalOf(row.seq));
        if (reversal)
            continue;
        JIAMEI_TRY(const auto document, state.document(row.document));
        const auto number = std::get<journal::Entry>(row.body).line.value_or(0);
        const auto* award = document ? journal::awardOn(document->payload, number) : nullptr;
        if (award == nullptr)
            continue;
        auto& line = *payload.add_lines();
        *line.mutable_claim() = reference({row.document, number});
        line.set_household(award->household());
        line.set_deduction(award->deduction());
        line.set_points(award->points());
        line.set_code(award->code());
        line.set_title(award->title());
        line.set_posted(true);
    }
    return {};
}

/// Which lines may be posted now, and why the others may not.
struct Sorted {
    std::vector<Claim> ready;
    std::int32_t stopped = 0;
    std::optional<Error> own;
    std::int32_t ownCount = 0;
};

Result<Sorted> sort(const ports::SiteState& state, const operators::Authority& authority,
                    const std::vector<Claim>& waiting)
{
    Sorted sorted;
    for (const auto& claim : waiting) {
        JIAMEI_TRY(const auto objection, openObjection(state, claim.id));
        if (objection) {
            ++sorted.stopped;
            continue;
        }
        const auto foreign = operators::requireForeignHousehold(state, authority, claim.household);
        if (foreign) {
            sorted.ready.push_back(claim);
            continue;
        }
        if (foreign.error().code != ErrorCode::OwnHousehold && foreign.error().code != ErrorCode::KinHousehold)
            return refuse(foreign.error());
        sorted.own = foreign.error();
        ++sorted.ownCount;
    }
    return sorted;
}

} // namespace

Result<NoticeDates> datesOf(const ports::SiteState& state, const Notice& notice)
{
    JIAMEI_TRY(const auto opened, till::dateOf(state, notice.day));
    if (!opened)
        return refuse(ErrorCode::DatabaseDamaged, {{"what", "notice"}, {"document", notice.document.value()}});
    NoticeDates dates;
    dates.first = *opened;
    const auto first = opened->daysSince2020();
    JIAMEI_TRY(dates.last, BusinessDate::ofDaysSince2020(first + notice.days - 1));
    JIAMEI_TRY(dates.postFrom, BusinessDate::ofDaysSince2020(first + notice.days));
    return dates;
}

Result<Notice> requireNotice(const ports::SiteState& state, DocumentNumber number)
{
    JIAMEI_TRY(const auto found, state.notice(number));
    if (!found)
        return refuse(ErrorCode::NoticeUnknown, {{"document", number.value()}});
    return *found;
}

Result<std::string> faceOf(const ports::SiteState& state, const Notice& notice)
{
    JIAMEI_TRY(const auto claims, state.claimsOnNotice(notice.document));
    CanonicalWriter out;
    out.text("notice-face");
    out.integer(notice.document.value());
    for (const auto& claim : claims) {
        JIAMEI_TRY(const auto face, faceOf(state, claim));
        out.text(face);
    }
    return fingerprintText(blake2b(out.bytes()));
}

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const OpenNotice&)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::Award));
    JIAMEI_TRY(const auto day, till::requireOpenDay(state));
    JIAMEI_TRY(const auto days, till::settingValue(state, till::SettingKey::PublicityDays));
    JIAMEI_TRY(const auto head, state.head());
    JIAMEI_TRY(const auto before, state.lastNotice());
    JIAMEI_TRY(const auto reviewed, state.claimsIn(ClaimState::Reviewed));

    journal::Document document;
    document.authority = authority;
    document.day = day.number;
    auto& payload = *document.payload.mutable_notice_opened();
    payload.set_days(static_cast<std::int32_t>(days));
    payload.set_up_to(head.seq.value());
    for (const auto& claim : reviewed) {
        JIAMEI_TRY(const auto wording, wordingOf(state, claim.id));
        addClaim(payload, claim, wording);
    }
    JIAMEI_CHECK(addDirectAwards(state, before ? before->upTo : Seq(), head.seq, payload));
    if (payload.lines().empty())
        return refuse(ErrorCode::NothingToDo, {{"what", "notice"}});
    document.rows.push_back({journal::Record{journal::RecordType::NoticeOpened, {}, {}}, {}});
    return document;
}

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const PhotographNotice& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::Award));
    JIAMEI_TRY(const auto notice, requireNotice(state, command.notice));
    JIAMEI_TRY(const auto day, state.lastDay());
    journal::Document document;
    document.authority = authority;
    document.day = day.number;
    auto& payload = *document.payload.mutable_notice_photographed();
    payload.set_notice(notice.document.value());
    payload.set_photo(Bytes(asBytes(command.photo)));
    document.rows.push_back(
        {journal::Record{journal::RecordType::NoticePhotographed, notice.document.value(), {}}, {}});
    return document;
}

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const PostNotice& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::Award));
    JIAMEI_TRY(const auto day, till::requireOpenDay(state));
    JIAMEI_TRY(const auto notice, requireNotice(state, command.notice));
    JIAMEI_CHECK(operators::requireSecondPerson(state, authority, operators::WitnessRule::None));
    const auto number = notice.document.value();
    JIAMEI_TRY(auto waiting, state.claimsOnNotice(notice.document));
    std::erase_if(waiting, [](const Claim& claim) { return claim.state != ClaimState::InPublicity; });
    if (waiting.empty())
        return refuse(ErrorCode::NoticePosted, {{"document", number}});
    JIAMEI_TRY(const auto dates, datesOf(state, notice));
    if (day.date < dates.postFrom)
        return refuse(ErrorCode::NoticeNotOver, {{"document", number},
                                                 {"last", dates.last.text()},
                                                 {"from", dates.postFrom.text()},
                                                 {"date", day.date.text()}});
    JIAMEI_TRY(const auto face, faceOf(state, notice));
    if (face != command.face)
        return refuse(ErrorCode::ItemChanged, {{"document", number}});
    JIAMEI_TRY(const auto sorted, sort(state, authority, waiting));
    if (sorted.ready.empty() && sorted.own)
        return refuse(*sorted.own);
    if (sorted.ready.empty())
        return refuse(ErrorCode::NoticeStopped, {{"document", number}, {"objections", sorted.stopped}});

    journal::Document document;
    document.authority = authority;
    document.day = day.number;
    auto& payload = *document.payload.mutable_notice_posted();
    payload.set_notice(number);
    payload.set_left(sorted.stopped + sorted.ownCount);
    document.rows.push_back({journal::Record{journal::RecordType::ClaimsPosted, number, {}}, {}});
    JIAMEI_CHECK(postClaims(state, sorted.ready, document, *payload.mutable_posting()));
    return document;
}

void describe(CanonicalWriter& out, const OpenNotice&)
{
    out.text("notice-open");
}

void describe(CanonicalWriter& out, const PhotographNotice& command)
{
    out.text("notice-photograph");
    out.integer(command.notice.value());
    out.text(asBytes(command.photo));
}

// The face stays out: a retry after the first success sees another.
void describe(CanonicalWriter& out, const PostNotice& command)
{
    out.text("notice-post");
    out.integer(command.notice.value());
}

} // namespace jiamei::points
