#include "app/io/cell_values.hpp"
#include "app/io/importers.hpp"

namespace jiamei::io {

namespace {

enum Column : std::size_t { Number, Name, Group, Door, Members, Residents, Phone, Kind, Women, Liaison, Grid };

Result<std::string> parsePhone(std::string_view text)
{
    constexpr std::size_t kMaxDigits = 20;
    if (text.size() > kMaxDigits || text.find_first_not_of("0123456789+- ") != std::string_view::npos)
        return refuse(ErrorCode::TextInvalid, {{"field", "phone"}});
    return std::string(text);
}

household::HouseholdDetails detailsOf(RowReader& row)
{
    household::HouseholdDetails details;
    auto& household = details.household;
    household.number = row.required(Number, HouseholdNumber::parse);
    details.name = row.requiredText(Name);
    household.group = row.text(Group);
    details.door = row.text(Door);
    household.members = row.optional(Members, parsePeople).value_or(0);
    household.residents = row.optional(Residents, parsePeople).value_or(0);
    details.phone = row.optional(Phone, parsePhone).value_or(std::string());
    details.kind = row.text(Kind);
    household.women = row.optional(Women, parsePeople).value_or(0);
    details.liaison = row.text(Liaison);
    household.grid = row.text(Grid);
    return details;
}

} // namespace

Result<Imported<household::HouseholdDetails>> importHouseholds(const Table& table, const SiteId& site)
{
    JIAMEI_TRY(const auto columns, ColumnMap::of(table,
                                                 {{"户编号", "household", "户号", "编号"},
                                                  {"户主姓名", "name", "户主", "姓名"},
                                                  {"组别", "group"},
                                                  {"门牌", "door", "门牌号"},
                                                  {"人口数", "members"},
                                                  {"常住数", "residents"},
                                                  {"电话", "phone", "联系电话"},
                                                  {"户类型", "kind"},
                                                  {"女性人数", "women"},
                                                  {"联户执委", "liaison"}},
                                                 {{"网格", "grid"}}));
    Imported<household::HouseholdDetails> imported;
    FirstRows<HouseholdNumber> seen;
    for (const auto& source : table.rows) {
        RowReader row(columns, source, imported.problems);
        auto details = detailsOf(row);
        const auto number = details.household.number;
        const bool isNumber = HouseholdNumber::parse(row.cell(Number)).has_value();
        if (isNumber && !site.gives(number))
            row.problem(Number, ErrorCode::HouseholdOutsideShop, {{"site", site.text()}});
        if (const auto first = isNumber ? seen.add(number, source.number) : std::nullopt)
            row.problem(Number, ErrorCode::HouseholdDuplicate, {{"household", number.text()}, {"first_row", *first}});
        if (row.isGood())
            imported.rows.push_back({source.number, std::move(details)});
    }
    return imported;
}

} // namespace jiamei::io
