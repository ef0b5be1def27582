#include "db/sqlite/register_reading.hpp"

#include "db/sqlite/site_sql.hpp"

#include <algorithm>

namespace jiamei::db {

namespace {

using Owner = journal::PersonalRecord::Owner;

household::Commitment readCommitment(const Cursor& cursor, int firstColumn)
{
    return {static_cast<household::PersonalField>(cursor.integer(firstColumn)), cursor.digest(firstColumn + 1)};
}

std::map<std::int64_t, Commitments> readCommitments(Connection& connection, Owner owner)
{
    std::map<std::int64_t, Commitments> all;
    auto cursor = connection.query(sql::kAllCommitments, static_cast<std::int64_t>(owner));
    while (cursor.next())
        all[cursor.integer(0)].push_back(readCommitment(cursor, 1));
    return all;
}

Result<household::Household> readHouseholdRow(const Cursor& cursor)
{
    household::Household household;
    JIAMEI_TRY(household.number, HouseholdNumber::of(cursor.integer(0)));
    household.group = cursor.bytes(1);
    household.members = cursor.number<std::uint32_t>(2);
    household.residents = cursor.number<std::uint32_t>(3);
    household.women = cursor.number<std::uint32_t>(4);
    household.state = static_cast<household::HouseholdState>(cursor.integer(5));
    if (!cursor.isNull(6)) {
        JIAMEI_TRY(household.mergedInto, HouseholdNumber::of(cursor.integer(6)));
    }
    household.grid = cursor.bytes(7);
    if (!cursor.isNull(8))
        household.liaison.person = OperatorNumber(cursor.number<std::int32_t>(8));
    if (!cursor.isNull(9)) {
        JIAMEI_TRY(household.liaison.household, HouseholdNumber::of(cursor.integer(9)));
    }
    return household;
}

Result<std::vector<Points>> readSteps(std::string_view text)
{
    std::vector<Points> steps;
    while (!text.empty()) {
        const auto end = std::min(text.find(','), text.size());
        JIAMEI_TRY(const auto number, parseInteger(text.substr(0, end)));
        JIAMEI_TRY(const auto points, Points::of(number));
        steps.push_back(points);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return steps;
}

Result<points::Rule> readRule(const Cursor& cursor)
{
    points::Rule rule;
    rule.number = RuleNumber(cursor.number<std::int32_t>(0));
    rule.code = cursor.bytes(1);
    rule.category = cursor.bytes(2);
    rule.title = cursor.bytes(3);
    rule.isDeduction = cursor.integer(4) != 0;
    JIAMEI_TRY(rule.minimum, Points::of(cursor.integer(5)));
    JIAMEI_TRY(rule.maximum, Points::of(cursor.integer(6)));
    JIAMEI_TRY(rule.steps, readSteps(cursor.bytes(7)));
    rule.unit = cursor.bytes(8);
    rule.capCount = cursor.optionalInteger(9);
    rule.capPeriod = static_cast<points::CapPeriod>(cursor.integer(10));
    rule.evidence = cursor.bytes(11);
    rule.proposer = static_cast<points::Proposer>(cursor.integer(12));
    rule.review = static_cast<points::ReviewKind>(cursor.integer(13));
    rule.publicity = cursor.integer(14) != 0;
    JIAMEI_TRY(rule.validFrom, BusinessDate::ofDaysSince2020(cursor.integer(15)));
    if (!cursor.isNull(16)) {
        JIAMEI_TRY(rule.validUntil, BusinessDate::ofDaysSince2020(cursor.integer(16)));
    }
    rule.reminderDays = cursor.number<std::int32_t>(17);
    return rule;
}

Result<std::vector<points::Rule>> readRulesUnder(Cursor& cursor)
{
    std::vector<points::Rule> rules;
    while (cursor.next()) {
        JIAMEI_TRY(auto rule, readRule(cursor));
        rules.push_back(std::move(rule));
    }
    return rules;
}

} // namespace

Result<std::optional<ports::SiteFacts>> readSite(Connection& connection)
{
    auto cursor = connection.query(sql::kSite);
    if (!cursor.next())
        return std::optional<ports::SiteFacts>();
    ports::SiteFacts facts;
    JIAMEI_TRY(facts.site, SiteId::parse(cursor.bytes(0)));
    facts.name = cursor.bytes(1);
    facts.isPractice = cursor.integer(2) != 0;
    facts.cardKey = cursor.bytes(3);
    facts.syncKey = cursor.bytes(4);
    facts.recoveryKey = cursor.bytes(5);
    facts.hubUnit = cursor.bytes(6);
    facts.hubKey = cursor.bytes(7);
    facts.hubCompared = cursor.integer(8) != 0;
    return std::optional(std::move(facts));
}

Result<std::vector<till::BusinessDay>> readDays(Cursor& cursor)
{
    std::vector<till::BusinessDay> days;
    while (cursor.next()) {
        till::BusinessDay day;
        day.number = DayNumber(cursor.number<std::int32_t>(0));
        JIAMEI_TRY(day.date, BusinessDate::ofDaysSince2020(cursor.integer(1)));
        day.isOpen = cursor.integer(2) != 0;
        day.openedAt = UtcTime(std::chrono::milliseconds(cursor.integer(3)));
        days.push_back(day);
    }
    return days;
}

Result<std::vector<operators::Operator>> readOperators(Connection& connection)
{
    auto commitments = readCommitments(connection, Owner::Operator);
    std::vector<operators::Operator> all;
    auto cursor = connection.query(sql::kOperators);
    while (cursor.next()) {
        operators::Operator person;
        person.number = OperatorNumber(cursor.number<std::int32_t>(0));
        JIAMEI_TRY(person.id, OperatorId::parse(cursor.bytes(1)));
        person.role = static_cast<operators::Role>(cursor.integer(2));
        if (!cursor.isNull(3)) {
            JIAMEI_TRY(person.household, HouseholdNumber::of(cursor.integer(3)));
        }
        person.state = static_cast<operators::OperatorState>(cursor.integer(4));
        person.commitments = std::move(commitments[person.number.value()]);
        all.push_back(std::move(person));
    }
    return all;
}

Result<std::vector<household::HouseholdDetails>> readHouseholds(Connection& connection)
{
    auto commitments = readCommitments(connection, Owner::Household);
    std::vector<household::HouseholdDetails> all;
    {
        auto cursor = connection.query(sql::kHouseholds);
        while (cursor.next()) {
            household::HouseholdDetails details;
            JIAMEI_TRY(details.household, readHouseholdRow(cursor));
            details.household.commitments = std::move(commitments[details.household.number.value()]);
            all.push_back(std::move(details));
        }
    }
    // Both are by number; fields of a household that is not there (any more) are passed over.
    auto household = all.begin();
    auto fields = connection.query(sql::kAllPersonal, static_cast<std::int64_t>(Owner::Household));
    while (fields.next()) {
        const auto number = fields.integer(0);
        while (household != all.end() && household->household.number.value() < number)
            ++household;
        if (household != all.end() && household->household.number.value() == number)
            household->show(readPersonal(fields, 1));
    }
    return all;
}

Result<std::optional<household::Household>> readHousehold(Connection& connection, HouseholdNumber number)
{
    auto cursor = connection.query(sql::kHousehold, std::int32_t(number.value()));
    if (!cursor.next())
        return std::optional<household::Household>();
    JIAMEI_TRY(auto household, readHouseholdRow(cursor));
    auto commitments =
        connection.query(sql::kCommitments, static_cast<std::int64_t>(Owner::Household), std::int32_t(number.value()));
    while (commitments.next())
        household.commitments.push_back(readCommitment(commitments, 0));
    return std::optional(std::move(household));
}

Result<household::CardRecord> readCard(const Cursor& cursor)
{
    household::CardRecord card;
    JIAMEI_TRY(card.household, HouseholdNumber::of(cursor.integer(0)));
    card.generation = CardGeneration(cursor.number<std::uint8_t>(1));
    JIAMEI_TRY(card.issueDay, BusinessDate::ofDaysSince2020(cursor.integer(2)));
    card.blocked = cursor.integer(3) != 0;
    return card;
}

Result<std::vector<points::Rule>> readRules(Connection& connection, RuleSetVersion version)
{
    auto cursor = connection.query(sql::kRules, version.value());
    return readRulesUnder(cursor);
}

Result<std::vector<points::Rule>> readRulesEver(Connection& connection)
{
    auto cursor = connection.query(sql::kRulesEver);
    return readRulesUnder(cursor);
}

household::PersonalValue readPersonal(const Cursor& cursor, int firstColumn)
{
    household::PersonalValue value;
    value.field = static_cast<household::PersonalField>(cursor.integer(firstColumn));
    const auto salt = cursor.bytes(firstColumn + 1);
    std::copy_n(salt.begin(), std::min(salt.size(), value.salt.size()), value.salt.begin());
    value.text = cursor.bytes(firstColumn + 2);
    return value;
}

journal::Balance readBalance(const Cursor& cursor, int firstColumn)
{
    return {cursor.integer(firstColumn), cursor.integer(firstColumn + 1), cursor.integer(firstColumn + 2),
            cursor.integer(firstColumn + 3)};
}

} // namespace jiamei::db
