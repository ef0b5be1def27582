#include "tests/support/committee.hpp"

namespace jiamei::support {

namespace {

points::Rule reviewed(points::Rule rule, points::ReviewKind review, bool publicity)
{
    rule.review = review;
    rule.publicity = publicity;
    return rule;
}

std::vector<HouseholdNumber> numbers(const std::vector<std::int64_t>& values)
{
    std::vector<HouseholdNumber> households;
    for (const auto value : values)
        households.push_back(householdNo(value));
    return households;
}

} // namespace

Committee::Committee(Village& theVillage) : village(theVillage)
{
    using points::ReviewKind;
    auto rules = valueOf(village.look([](const auto& state) { return state.rules(); }));
    auto honour = reviewed(aRule("J01", 5, 1), ReviewKind::TwoPersons, true);
    honour.capPeriod = points::CapPeriod::EachHonour;
    honour.category = "荣誉";
    honour.maximum = pointsOf(50);
    for (const auto step : {5, 10, 15, 20, 30, 50})
        honour.steps.push_back(pointsOf(step));
    auto penalty = reviewed(aDeduction("N01", 5), ReviewKind::TwoPersons, true);
    penalty.capCount = 1;
    penalty.capPeriod = points::CapPeriod::Month;
    for (const auto& rule :
         {reviewed(aRule("F01", 10, 2), ReviewKind::TwoPersons, true),
          reviewed(aRule("F02", 4), ReviewKind::TwoPersons, false), penalty,
          reviewed(aRule("M01", 30), ReviewKind::Meeting, true), reviewed(aRule("M02", 6), ReviewKind::Meeting, false),
          reviewed(aDeduction("N02", 20), ReviewKind::Meeting, true), honour})
        rules.push_back(rule);
    valueOf(village.run(points::AdoptRules{rules}, manager));
    valueOf(village.openDay());
}

Committee::Answer Committee::submit(std::int64_t household, std::string rule, std::int64_t units)
{
    return submit(household, std::move(rule), units, clerk);
}

Committee::Answer Committee::submit(std::int64_t household, std::string rule, std::int64_t units,
                                    const operators::Authority& authority)
{
    points::Award award;
    award.household = householdNo(household);
    award.ruleCode = std::move(rule);
    award.units = units;
    return village.run(points::Submit{{award}, {}}, authority);
}

Committee::Answer Committee::review(DocumentNumber document, bool approve, const operators::Authority& authority)
{
    return village.run(points::Review{{seen(document)}, approve, approve ? "" : "材料不全"}, authority);
}

Committee::Answer Committee::withdraw(DocumentNumber document, const operators::Authority& authority)
{
    return village.run(points::Withdraw{{seen(document)}, "录错了户"}, authority);
}

Committee::Answer Committee::meet(DocumentNumber document, std::int64_t inFavour, std::int64_t against,
                                  std::int64_t abstained, const std::vector<std::int64_t>& attending,
                                  const std::vector<std::int64_t>& recused)
{
    points::HoldMeeting meeting;
    meeting.date = valueOf(village.look([](const auto& state) { return state.lastDay(); })).date;
    meeting.place = "村委会";
    meeting.attending = numbers(attending);
    meeting.others = 2;
    points::MeetingVote vote;
    vote.claim = seen(document);
    vote.inFavour = inFavour;
    vote.against = against;
    vote.abstained = abstained;
    vote.recused = numbers(recused);
    meeting.votes.push_back(std::move(vote));
    return village.run(meeting, manager);
}

Committee::Answer Committee::post(DocumentNumber notice, const operators::Authority& authority)
{
    return village.run(points::PostNotice{notice, faceOfNotice(notice)}, authority);
}

Committee::Answer Committee::object(DocumentNumber document)
{
    return village.run(points::Object{{document, 1}, "那天没有到场", std::nullopt}, clerk);
}

Committee::Answer Committee::settle(DocumentNumber objection, bool uphold, const operators::Authority& authority)
{
    return village.run(points::SettleObjection{objection, uphold, "问过三户邻居"}, authority);
}

Committee::Answer Committee::kin(std::int64_t one, std::int64_t other, bool end)
{
    return village.run(household::DeclareKin{householdNo(one), householdNo(other), end}, both);
}

void Committee::turnTo(std::string_view day)
{
    valueOf(village.closeDay());
    valueOf(village.openDay(day));
}

DocumentNumber Committee::approved(std::int64_t household, const std::string& rule)
{
    const auto document = valueOf(submit(household, rule)).number;
    if (claim(document).review == points::ReviewKind::Meeting)
        valueOf(meet(document, 3, 0, 0, {12}));
    else
        valueOf(approve(document));
    return document;
}

points::SeenClaim Committee::seen(DocumentNumber document) const
{
    const points::ClaimId id{document, 1};
    return village.look([&](const ports::SiteState& state) -> points::SeenClaim {
        const auto found = valueOf(state.claim(id));
        return {id, found ? valueOf(points::faceOf(state, *found)) : std::string()};
    });
}

std::string Committee::faceOfNotice(DocumentNumber number) const
{
    return village.look([&](const ports::SiteState& state) -> std::string {
        const auto notice = points::requireNotice(state, number);
        return notice ? valueOf(points::faceOf(state, *notice)) : std::string();
    });
}

points::Claim Committee::claim(DocumentNumber document) const
{
    return *valueOf(village.look([&](const auto& state) { return state.claim({document, 1}); }));
}

} // namespace jiamei::support
