// The part of the reader that asks for claims, notices, objections, rounds, reminders and freezes; nothing of it is
// cached, it moves all the time.
#include "db/sqlite/claim_reading.hpp"
#include "db/sqlite/round_reading.hpp"
#include "db/sqlite/row_mapping.hpp"
#include "db/sqlite/site_reader.hpp"
#include "db/sqlite/site_sql.hpp"

namespace jiamei::db {

namespace {

/// Of a question that one row answers.
template <class T>
Result<std::optional<T>> onlyOf(const Result<std::vector<T>>& found)
{
    if (!found)
        return refuse(found.error());
    return found->empty() ? std::nullopt : std::optional(found->front());
}

} // namespace

Result<std::optional<points::Claim>> SiteReader::claim(const points::ClaimId& id) const
{
    return guarded([&]() -> Result<std::optional<points::Claim>> {
        auto cursor = m_connection.query(sql::kClaim, id.document.value(), id.line);
        JIAMEI_TRY(const auto found, readClaims(cursor));
        return found.empty() ? std::nullopt : std::optional(found.front());
    });
}

Result<std::vector<points::Claim>> SiteReader::claimsIn(points::ClaimState state) const
{
    return guarded([&] {
        auto cursor = m_connection.query(sql::kClaimsIn, static_cast<std::int64_t>(state));
        return readClaims(cursor);
    });
}

Result<std::vector<points::Claim>> SiteReader::claimsOf(HouseholdNumber household) const
{
    return guarded([&] {
        auto cursor = m_connection.query(sql::kClaimsOf, std::int32_t(household.value()));
        return readClaims(cursor);
    });
}

Result<std::vector<points::Claim>> SiteReader::claimsOnNotice(DocumentNumber notice) const
{
    return guarded([&] {
        auto cursor = m_connection.query(sql::kClaimsOnNotice, notice.value());
        return readClaims(cursor);
    });
}

Result<std::vector<points::Notice>> SiteReader::notices() const
{
    return guarded([&] {
        auto cursor = m_connection.query(sql::kNotices);
        return readNotices(cursor);
    });
}

Result<std::optional<points::Notice>> SiteReader::notice(DocumentNumber number) const
{
    return guarded([&] {
        auto cursor = m_connection.query(sql::kNotice, number.value());
        return onlyOf(readNotices(cursor));
    });
}

Result<std::optional<points::Notice>> SiteReader::lastNotice() const
{
    return guarded([&] {
        auto cursor = m_connection.query(sql::kLastNotice);
        return onlyOf(readNotices(cursor));
    });
}

Result<std::optional<points::Notice>> SiteReader::noticeReaching(Seq row) const
{
    return guarded([&] {
        auto cursor = m_connection.query(sql::kNoticeReaching, row.value());
        return onlyOf(readNotices(cursor));
    });
}

Result<std::int64_t> SiteReader::noticesUntil(DocumentNumber number) const
{
    return guarded([&]() -> Result<std::int64_t> {
        auto cursor = m_connection.query(sql::kNoticesUntil, number.value());
        return cursor.next() ? cursor.integer(0) : 0;
    });
}

Result<std::vector<points::Objection>> SiteReader::objections() const
{
    return guarded([&] {
        auto cursor = m_connection.query(sql::kObjections);
        return readObjections(cursor);
    });
}

Result<std::optional<points::Objection>> SiteReader::objection(DocumentNumber number) const
{
    return guarded([&] {
        auto cursor = m_connection.query(sql::kObjection, number.value());
        return onlyOf(readObjections(cursor));
    });
}

Result<std::vector<points::Objection>> SiteReader::objectionsAbout(const points::ClaimId& id) const
{
    return guarded([&] {
        auto cursor = m_connection.query(sql::kObjectionsAbout, id.document.value(), id.line);
        return readObjections(cursor);
    });
}

Result<std::vector<points::Objection>> SiteReader::objectionsIn(points::ObjectionState state) const
{
    return guarded([&] {
        auto cursor = m_connection.query(sql::kObjectionsIn, static_cast<std::int64_t>(state));
        return readObjections(cursor);
    });
}

Result<std::vector<points::Round>> SiteReader::rounds() const
{
    return guarded([&] {
        auto cursor = m_connection.query(sql::kRounds);
        return readRounds(cursor);
    });
}

Result<std::vector<points::Round>> SiteReader::roundsIn(const points::DateSpan& span) const
{
    return guarded([&] {
        auto cursor = m_connection.query(sql::kRoundsIn, span.first.daysSince2020(), span.last.daysSince2020());
        return readRounds(cursor);
    });
}

Result<std::vector<points::Reminder>> SiteReader::reminders() const
{
    return guarded([&] {
        auto cursor = m_connection.query(sql::kReminders);
        return readReminders(cursor);
    });
}

Result<std::optional<points::Reminder>> SiteReader::reminder(DocumentNumber number) const
{
    return guarded([&]() -> Result<std::optional<points::Reminder>> {
        auto cursor = m_connection.query(sql::kReminder, number.value());
        JIAMEI_TRY(const auto found, readReminders(cursor));
        return found.empty() ? std::nullopt : std::optional(found.front());
    });
}

Result<std::vector<points::Reminder>> SiteReader::remindersOf(HouseholdNumber household) const
{
    return guarded([&] {
        auto cursor = m_connection.query(sql::kRemindersOf, std::int32_t(household.value()));
        return readReminders(cursor);
    });
}

Result<std::vector<points::Reminder>> SiteReader::remindersIn(points::ReminderState state) const
{
    return guarded([&] {
        auto cursor = m_connection.query(sql::kRemindersIn, static_cast<std::int64_t>(state));
        return readReminders(cursor);
    });
}

Result<std::vector<points::Reminder>> SiteReader::remindersServing(points::ClaimState state) const
{
    return guarded([&] {
        auto cursor = m_connection.query(sql::kRemindersServing, static_cast<std::int64_t>(state));
        return readReminders(cursor);
    });
}

Result<std::optional<household::Freeze>> SiteReader::freeze(HouseholdNumber household) const
{
    return guarded([&] { return readFreeze(m_connection, household); });
}

Result<std::vector<journal::Row>> SiteReader::directAwards(Seq first, Seq last) const
{
    return guarded([&]() -> Result<std::vector<journal::Row>> {
        std::vector<journal::Row> found;
        auto cursor = m_connection.query(sql::kDirectAwards, first.value(), last.value());
        while (cursor.next()) {
            JIAMEI_TRY(const auto row, readRow(cursor));
            found.push_back(row);
        }
        return found;
    });
}

} // namespace jiamei::db
