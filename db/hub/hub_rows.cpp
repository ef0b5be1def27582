#include "db/hub/hub_rows.hpp"

namespace jiamei::db {

namespace {

constexpr std::int64_t kShops = 100;

Seq seqOf(const Cursor& row, int column)
{
    return Seq(row.integer(column));
}

} // namespace

std::int64_t stored(const SiteId& site)
{
    return site.village().value() * kShops + site.shop();
}

Result<SiteId> siteOf(const Cursor& row, int column)
{
    const auto number = row.integer(column);
    const auto village = VillageCode::of(number / kShops);
    if (!village)
        return refuse(ErrorCode::DatabaseDamaged, {{"what", "site_id"}});
    return SiteId::of(*village, number % kShops);
}

Result<ports::Sender> senderOf(const Cursor& row)
{
    const auto key = asPublicKey(row.bytes(0));
    if (!key)
        return refuse(ErrorCode::DatabaseDamaged, {{"what", "sender"}});
    ports::Sender sender;
    sender.key = *key;
    if (!row.isNull(1)) {
        JIAMEI_TRY(sender.site, siteOf(row, 1));
    }
    if (!row.isNull(2)) {
        JIAMEI_TRY(sender.unit, household::DivisionCode::parse(row.bytes(2)));
    }
    sender.name = row.bytes(3);
    sender.isCompared = row.integer(4) != 0;
    sender.isPractice = row.integer(5) != 0;
    if (const auto after = row.optionalInteger(6))
        sender.revokedAfter = Seq(*after);
    sender.enrolledAt = UtcTime(std::chrono::milliseconds(row.integer(7)));
    return sender;
}

ports::HubFile fileOf(const Cursor& row)
{
    ports::HubFile file;
    file.digest = row.digest(0);
    file.owner = row.bytes(1);
    file.number = row.integer(2);
    file.epoch = epochOf(row, 3);
    file.from = seqOf(row, 4);
    file.to = seqOf(row, 5);
    file.fromChange = ports::ChangeNumber(row.integer(6));
    file.toChange = ports::ChangeNumber(row.integer(7));
    file.state = row.number<ports::FileState>(8);
    file.reason = row.bytes(9);
    file.receivedAt = UtcTime(std::chrono::milliseconds(row.integer(10)));
    return file;
}

ports::Line lineOf(const Cursor& row)
{
    ports::Line line;
    line.epoch = epochOf(row, 0);
    line.parent = epochOf(row, 1);
    line.parentSeq = seqOf(row, 2);
    line.known = seqOf(row, 3);
    line.head = row.digest(4);
    line.totalsAt = seqOf(row, 5);
    if (const auto counted = row.optionalInteger(6))
        line.counted = Seq(*counted);
    if (const auto last = row.optionalInteger(7))
        line.lastDay = DayNumber(static_cast<std::int32_t>(*last));
    line.cumulative = totalsOf(row, 8);
    return line;
}

Result<std::optional<BusinessDate>> dateOf(const Cursor& row, int column)
{
    if (row.isNull(column) || row.integer(column) == 0)
        return std::optional<BusinessDate>();
    JIAMEI_TRY(const auto date, BusinessDate::ofDaysSince2020(row.integer(column)));
    return std::optional(date);
}

Result<ports::SiteDay> dayOf(const Cursor& row)
{
    ports::SiteDay day;
    day.epoch = epochOf(row, 0);
    day.number = DayNumber(row.number<std::int32_t>(1));
    day.to = seqOf(row, 2);
    JIAMEI_TRY(day.date, dateOf(row, 3));
    day.isOpen = row.integer(4) != 0;
    day.closed = seqOf(row, 5);
    day.closeHead = row.digest(6);
    day.change = ports::ChangeNumber(row.integer(7));
    day.totals = totalsOf(row, 8);
    return day;
}

sync::Totals totalsOf(const Cursor& row, int column)
{
    sync::Totals totals;
    for (const auto member : sync::kTotals)
        totals.*member = row.integer(column++);
    return totals;
}

} // namespace jiamei::db
