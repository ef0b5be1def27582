#include "db/sqlite/claim_reading.hpp"

#include "db/sqlite/site_sql.hpp"

namespace jiamei::db {

namespace {

Result<points::Claim> readClaim(const Cursor& cursor)
{
    points::Claim claim;
    claim.seq = Seq(cursor.integer(0));
    claim.id = {DocumentNumber(cursor.integer(1)), cursor.number<std::int32_t>(2)};
    claim.day = DayNumber(cursor.number<std::int32_t>(3));
    JIAMEI_TRY(claim.household, HouseholdNumber::of(cursor.integer(4)));
    claim.rule = RuleNumber(cursor.number<std::int32_t>(5));
    claim.ruleVersion = RuleSetVersion(cursor.number<std::int32_t>(6));
    claim.isDeduction = cursor.integer(7) != 0;
    JIAMEI_TRY(claim.points, Points::of(cursor.integer(8)));
    claim.units = cursor.integer(9);
    claim.review = static_cast<points::ReviewKind>(cursor.integer(10));
    claim.publicity = cursor.integer(11) != 0;
    claim.submitter = OperatorNumber(cursor.number<std::int32_t>(12));
    claim.state = static_cast<points::ClaimState>(cursor.integer(13));
    claim.notice = DocumentNumber(cursor.integer(14));
    claim.posted = Seq(cursor.integer(15));
    claim.changed = DocumentNumber(cursor.integer(16));
    return claim;
}

} // namespace

Result<std::vector<points::Claim>> readClaims(Cursor& cursor)
{
    std::vector<points::Claim> claims;
    while (cursor.next()) {
        JIAMEI_TRY(const auto claim, readClaim(cursor));
        claims.push_back(claim);
    }
    return claims;
}

Result<std::vector<points::Notice>> readNotices(Cursor& cursor)
{
    std::vector<points::Notice> notices;
    while (cursor.next())
        notices.push_back({DocumentNumber(cursor.integer(0)), DayNumber(cursor.number<std::int32_t>(1)),
                           cursor.number<std::int32_t>(2), Seq(cursor.integer(3)), cursor.bytes(4)});
    return notices;
}

Result<std::vector<points::Objection>> readObjections(Cursor& cursor)
{
    std::vector<points::Objection> objections;
    while (cursor.next()) {
        points::Objection objection;
        objection.document = DocumentNumber(cursor.integer(0));
        objection.about = {DocumentNumber(cursor.integer(1)), cursor.number<std::int32_t>(2)};
        if (!cursor.isNull(3)) {
            JIAMEI_TRY(objection.by, HouseholdNumber::of(cursor.integer(3)));
        }
        objection.state = static_cast<points::ObjectionState>(cursor.integer(4));
        objections.push_back(objection);
    }
    return objections;
}

Result<std::vector<household::KinTie>> readKin(Connection& connection)
{
    std::vector<household::KinTie> ties;
    auto cursor = connection.query(sql::kKin);
    while (cursor.next()) {
        household::KinTie tie;
        JIAMEI_TRY(tie.first, HouseholdNumber::of(cursor.integer(0)));
        JIAMEI_TRY(tie.second, HouseholdNumber::of(cursor.integer(1)));
        ties.push_back(tie);
    }
    return ties;
}

Result<std::vector<points::RuleSet>> readRuleSets(Connection& connection)
{
    std::vector<points::RuleSet> sets;
    auto cursor = connection.query(sql::kRuleSets);
    while (cursor.next()) {
        points::RuleSet set;
        set.version = RuleSetVersion(cursor.number<std::int32_t>(0));
        JIAMEI_TRY(set.first, BusinessDate::ofDaysSince2020(cursor.integer(1)));
        sets.push_back(set);
    }
    return sets;
}

Result<std::vector<points::RuleDraft>> readDrafts(Connection& connection)
{
    std::vector<points::RuleDraft> drafts;
    auto cursor = connection.query(sql::kDrafts);
    while (cursor.next()) {
        points::RuleDraft draft;
        draft.document = DocumentNumber(cursor.integer(0));
        JIAMEI_TRY(draft.first, BusinessDate::ofDaysSince2020(cursor.integer(1)));
        draft.state = static_cast<points::RuleDraft::State>(cursor.integer(2));
        draft.offeredBy = cursor.bytes(3);
        draft.offer = cursor.integer(4);
        drafts.push_back(draft);
    }
    return drafts;
}

Result<std::map<std::string, ports::SettingAtOnce, std::less<>>> readSettings(Connection& connection)
{
    std::map<std::string, ports::SettingAtOnce, std::less<>> settings;
    auto cursor = connection.query(sql::kSettings);
    while (cursor.next())
        settings[cursor.bytes(0)] = {cursor.integer(1), DayNumber(cursor.number<std::int32_t>(2))};
    return settings;
}

Result<std::map<std::pair<std::string, BusinessDate>, std::int64_t>> readDatedSettings(Connection& connection)
{
    std::map<std::pair<std::string, BusinessDate>, std::int64_t> settings;
    auto cursor = connection.query(sql::kDatedSettings);
    while (cursor.next()) {
        JIAMEI_TRY(const auto first, BusinessDate::ofDaysSince2020(cursor.integer(1)));
        settings[{cursor.bytes(0), first}] = cursor.integer(2);
    }
    return settings;
}

Result<std::vector<points::YearEnd>> readYearEnds(Connection& connection)
{
    std::vector<points::YearEnd> all;
    auto cursor = connection.query(sql::kYearEnds);
    while (cursor.next())
        all.push_back({DocumentNumber(cursor.integer(0)), cursor.number<std::int32_t>(1),
                       static_cast<points::YearEndPolicy>(cursor.integer(2)),
                       static_cast<points::YearEnd::State>(cursor.integer(3)),
                       DayNumber(cursor.number<std::int32_t>(4))});
    return all;
}

} // namespace jiamei::db
