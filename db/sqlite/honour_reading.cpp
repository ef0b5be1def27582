#include "db/sqlite/honour_reading.hpp"

#include "db/sqlite/shop_reading.hpp"
#include "db/sqlite/site_sql.hpp"

namespace jiamei::db {

Result<std::vector<programme::Honour>> readHonours(Connection& connection)
{
    std::vector<programme::Honour> honours;
    auto cursor = connection.query(sql::kHonours);
    while (cursor.next()) {
        programme::Honour honour;
        honour.document = DocumentNumber(cursor.integer(0));
        JIAMEI_TRY(honour.household, HouseholdNumber::of(cursor.integer(1)));
        honour.kind = cursor.bytes(2);
        honour.level = static_cast<programme::HonourLevel>(cursor.integer(3));
        honour.year = cursor.number<std::int32_t>(4);
        honour.certificate = cursor.bytes(5);
        JIAMEI_TRY(honour.bonus, Points::of(cursor.integer(6)));
        honour.isTakenBack = cursor.integer(7) != 0;
        honours.push_back(std::move(honour));
    }
    return honours;
}

Result<std::vector<programme::VillageFlag>> readVillageFlags(Connection& connection)
{
    std::vector<programme::VillageFlag> flags;
    auto cursor = connection.query(sql::kVillageFlags);
    while (cursor.next()) {
        programme::VillageFlag flag;
        flag.kind = static_cast<programme::VillageFlagKind>(cursor.integer(0));
        flag.holds = cursor.integer(1) != 0;
        JIAMEI_TRY(flag.since, BusinessDate::ofDaysSince2020(cursor.integer(2)));
        flag.document = DocumentNumber(cursor.integer(3));
        flags.push_back(flag);
    }
    return flags;
}

Result<std::vector<programme::Publication>> readPublications(Connection& connection)
{
    std::vector<programme::Publication> publications;
    auto cursor = connection.query(sql::kPublications);
    while (cursor.next()) {
        programme::Publication publication;
        publication.document = DocumentNumber(cursor.integer(0));
        publication.title = cursor.bytes(1);
        publication.channel = cursor.bytes(2);
        JIAMEI_TRY(publication.date, BusinessDate::ofDaysSince2020(cursor.integer(3)));
        publication.reads = cursor.integer(4);
        publications.push_back(std::move(publication));
    }
    return publications;
}

Result<std::vector<programme::FlagAnswer>> readFlagAnswers(Connection& connection)
{
    std::vector<programme::FlagAnswer> answers;
    auto cursor = connection.query(sql::kFlagAnswers);
    while (cursor.next())
        answers.push_back({cursor.bytes(0), DocumentNumber(cursor.integer(1))});
    return answers;
}

Result<std::vector<programme::EvidenceUse>> readEvidence(Connection& connection)
{
    std::vector<programme::EvidenceUse> uses;
    auto cursor = connection.query(sql::kEvidence);
    while (cursor.next())
        uses.push_back({DocumentNumber(cursor.integer(0)), cursor.bytes(1), cursor.number<std::uint64_t>(2)});
    return uses;
}

Result<std::vector<points::HouseholdPoints>> readPointsIn(Connection& connection, const points::DateSpan& span)
{
    std::vector<points::HouseholdPoints> sums;
    const auto [first, last] = rowsBetween(connection, span);
    auto cursor = connection.query(sql::kPointsIn, first, last, span.first.daysSince2020(), span.last.daysSince2020());
    while (cursor.next()) {
        points::HouseholdPoints sum;
        JIAMEI_TRY(sum.household, HouseholdNumber::of(cursor.integer(0)));
        sum.awarded = cursor.integer(1);
        sum.deducted = cursor.integer(2);
        sum.deductions = cursor.integer(3);
        sums.push_back(sum);
    }
    return sums;
}

Result<std::vector<points::PostedPoints>> readPostedIn(Connection& connection, const points::DateSpan& span)
{
    std::vector<points::PostedPoints> found;
    const auto [first, last] = rowsBetween(connection, span);
    auto cursor = connection.query(sql::kPostedIn, first, last, span.first.daysSince2020(), span.last.daysSince2020());
    while (cursor.next()) {
        points::PostedPoints posted;
        posted.seq = Seq(cursor.integer(0));
        posted.document = DocumentNumber(cursor.integer(1));
        posted.day = DayNumber(cursor.number<std::int32_t>(2));
        JIAMEI_TRY(posted.household, HouseholdNumber::of(cursor.integer(3)));
        posted.rule = RuleNumber(cursor.number<std::int32_t>(4));
        posted.isDeduction = cursor.integer(5) != 0;
        JIAMEI_TRY(posted.points, Points::of(cursor.integer(6)));
        found.push_back(posted);
    }
    return found;
}

} // namespace jiamei::db
