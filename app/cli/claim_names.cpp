#include "app/cli/claim_names.hpp"

#include "app/cli/session.hpp"
#include "app/cli/wording.hpp"

namespace jiamei::cli {

namespace {

/// The part before the mark; the rest of the text stays behind it.
std::string_view before(std::string_view& text, char mark)
{
    const auto end = text.find(mark);
    const auto part = text.substr(0, end);
    text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    return part;
}

} // namespace

Result<std::int64_t> parseCount(std::string_view text, const std::string& option)
{
    const auto number = parseInteger(text);
    if (!number || *number < 0)
        return wrongUsage(option);
    return *number;
}

Result<std::vector<HouseholdNumber>> parseHouseholds(std::string_view text)
{
    std::vector<HouseholdNumber> households;
    while (!text.empty()) {
        JIAMEI_TRY(const auto household, HouseholdNumber::parse(before(text, ',')));
        households.push_back(household);
    }
    return households;
}

Result<ClaimName> parseClaimName(const std::string& text)
{
    std::string_view rest = text;
    auto name = before(rest, '@');
    ClaimName claim;
    claim.face = std::string(rest);
    JIAMEI_TRY(const auto document, parseCount(before(name, '/'), text));
    claim.id.document = DocumentNumber(document);
    if (!name.empty()) {
        JIAMEI_TRY(const auto line, parseCount(name, text));
        if (line < 1 || line > 100'000)
            return wrongUsage(text);
        claim.id.line = static_cast<std::int32_t>(line);
    }
    return claim;
}

std::string textOf(const points::ClaimId& id)
{
    return std::to_string(id.document.value()) + (id.line == 1 ? std::string() : "/" + std::to_string(id.line));
}

Result<std::vector<points::SeenClaim>> seenClaims(const ports::SiteState& state, const std::vector<std::string>& names)
{
    std::vector<points::SeenClaim> seen;
    for (const auto& text : names) {
        JIAMEI_TRY(auto name, parseClaimName(text));
        JIAMEI_TRY(const auto claim, points::requireClaim(state, name.id));
        if (name.face.empty()) {
            JIAMEI_TRY(name.face, points::faceOf(state, claim));
        }
        seen.push_back({name.id, name.face});
    }
    return seen;
}

Result<Json> jsonOf(const ports::SiteState& state, const points::Claim& claim)
{
    JIAMEI_TRY(const auto wording, points::wordingOf(state, claim.id));
    JIAMEI_TRY(const auto face, points::faceOf(state, claim));
    JIAMEI_TRY(const auto objection, points::openObjection(state, claim.id));
    JIAMEI_TRY(const auto day, dateTextOf(state, claim.day));
    return Json{{"document", claim.id.document.value()},
                {"line", claim.id.line},
                {"face", face},
                {"household", claim.household.text()},
                {"code", wording.code()},
                {"title", wording.title()},
                {"points", claim.points.value()},
                {"deduction", claim.isDeduction},
                {"units", claim.units},
                {"state", points::textOf(claim.state)},
                {"review", claim.review == points::ReviewKind::Meeting ? "M" : "2"},
                {"day", day},
                {"notice", claim.notice.value() == 0 ? Json() : Json(claim.notice.value())},
                {"objection", objection ? Json(objection->document.value()) : Json()}};
}

std::string tableOf(const Call& call, const Json& claims)
{
    TextTable table({{call.say({"单据", "Document"}), TextTable::Align::Right},
                     {call.say({"核对码", "Face"})},
                     {call.say({"户编号", "No"})},
                     {call.say({"积分", "Points"}), TextTable::Align::Right},
                     {call.say({"评议", "Review"})},
                     {call.say({"日期", "Date"})},
                     {call.say({"事项", "What"})}});
    for (const auto& claim : claims) {
        const auto points = claim["points"].get<std::int64_t>();
        const points::ClaimId id{DocumentNumber(claim["document"].get<std::int64_t>()),
                                 claim["line"].get<std::int32_t>()};
        table.add({textOf(id), claim["face"].get<std::string>(), claim["household"].get<std::string>(),
                   signedText(claim["deduction"].get<bool>() ? -points : points), claim["review"].get<std::string>(),
                   claim["day"].get<std::string>(),
                   claim["code"].get<std::string>() + " " + claim["title"].get<std::string>()});
    }
    return table.text();
}

} // namespace jiamei::cli
