#include "core/household/divisions.hpp"

#include "core/base/amounts.hpp"
#include "core/base/bytes.hpp"

#include <algorithm>
#include <array>

namespace jiamei::household {

extern const std::string_view kGansuDivisionsCsv; // embedded from packaging/data

namespace {

constexpr std::array<std::string_view, 5> kLevelNames{"province", "city", "county", "township", "village"};
constexpr std::array<std::size_t, 5> kLevelDigits{2, 4, 6, 9, 12};
constexpr std::size_t kColumns = 5;

std::int64_t spanOf(DivisionLevel level)
{
    std::int64_t span = 1;
    for (auto digits = kLevelDigits[static_cast<std::size_t>(level)]; digits < kLevelDigits.back(); ++digits)
        span *= 10;
    return span;
}

// The next line without its end, taken off the front of `rest`.
std::string_view takeLine(std::string_view& rest)
{
    const auto end = rest.find('\n');
    auto line = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

// No division name holds a comma or a quote, so a row is split plainly.
std::optional<std::array<std::string_view, kColumns>> cellsOf(std::string_view line)
{
    std::array<std::string_view, kColumns> cells;
    for (std::size_t i = 0; i < kColumns; ++i) {
        const auto comma = line.find(',');
        if ((comma == std::string_view::npos) != (i + 1 == kColumns))
            return std::nullopt;
        cells[i] = line.substr(0, comma);
        line.remove_prefix(comma == std::string_view::npos ? line.size() : comma + 1);
    }
    return cells;
}

Result<Division> divisionOf(std::string_view line)
{
    constexpr std::size_t kMaxNameBytes = 120;
    const auto cells = cellsOf(line);
    if (!cells)
        return refuse(ErrorCode::TextInvalid, {{"field", "row"}});
    const auto& [codeText, name, levelText, from, to] = *cells;
    JIAMEI_TRY(const auto code, DivisionCode::parse(codeText));
    JIAMEI_TRY(const auto level, parseLevel(levelText));
    JIAMEI_CHECK(checkText(name, "name", kMaxNameBytes));
    if (level != code.level() || name.empty())
        return refuse(ErrorCode::TextInvalid, {{"field", "level"}});
    JIAMEI_TRY(const auto first, BusinessDate::parseOrNone(from));
    JIAMEI_TRY(const auto last, BusinessDate::parseOrNone(to));
    return Division{code, std::string(name), first, last};
}

bool replaceSuffix(std::string& text, std::string_view suffix, std::string_view replacement)
{
    if (!text.ends_with(suffix) || text.size() == suffix.size())
        return false;
    text.replace(text.size() - suffix.size(), suffix.size(), replacement);
    return true;
}

bool comesBefore(const Division& a, const Division& b)
{
    return std::pair(a.code, a.from) < std::pair(b.code, b.from);
}

} // namespace

std::string_view nameOf(DivisionLevel level)
{
    return kLevelNames[static_cast<std::size_t>(level)];
}

Result<DivisionLevel> parseLevel(std::string_view text)
{
    const auto found = std::find(kLevelNames.begin(), kLevelNames.end(), text);
    if (found == kLevelNames.end())
        return refuse(ErrorCode::TextInvalid, {{"field", "level"}, {"value", std::string(text.substr(0, 40))}});
    return static_cast<DivisionLevel>(found - kLevelNames.begin());
}

Result<DivisionCode> DivisionCode::parse(std::string_view text)
{
    const auto digits = std::find(kLevelDigits.begin(), kLevelDigits.end(), text.size());
    const auto value = digits == kLevelDigits.end() ? std::nullopt : std::optional(parseInteger(text));
    if (!value || !*value || **value <= 0 || text.front() == '0')
        return refuse(ErrorCode::UnitUnknown, {{"unit", std::string(text.substr(0, 40))}});
    const auto level = static_cast<DivisionLevel>(digits - kLevelDigits.begin());
    return DivisionCode(**value * spanOf(level), level);
}

DivisionCode DivisionCode::of(VillageCode village)
{
    return DivisionCode(village.value(), DivisionLevel::Village);
}

std::string DivisionCode::text() const
{
    return std::to_string(m_padded / spanOf(m_level));
}

DivisionCode DivisionCode::parent() const
{
    if (m_level == DivisionLevel::Province)
        return *this;
    const auto level = static_cast<DivisionLevel>(static_cast<int>(m_level) - 1);
    return DivisionCode(m_padded - m_padded % spanOf(level), level);
}

bool DivisionCode::contains(DivisionCode other) const
{
    return other.m_level >= m_level && other.m_padded - other.m_padded % spanOf(m_level) == m_padded;
}

std::string Division::shownName() const
{
    auto shown = name;
    if (code.level() != DivisionLevel::Village)
        return shown;
    if (replaceSuffix(shown, "村民委员会", "") || replaceSuffix(shown, "村委会", ""))
        return shown.ends_with("村") ? shown : shown + "村";
    if (!replaceSuffix(shown, "社区居民委员会", "社区") && !replaceSuffix(shown, "社区居委会", "社区"))
        replaceSuffix(shown, "居民委员会", "居委会");
    return shown;
}

bool Division::isValidOn(BusinessDate day) const
{
    return (!from || *from <= day) && (!to || day <= *to);
}

std::string VillagePath::shownName() const
{
    return county->shownName() + township->shownName() + village->shownName();
}

Result<Divisions> Divisions::parse(std::string_view csv)
{
    constexpr std::string_view kHeader = "code,name,level,valid_from,valid_to";
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    if (csv.starts_with(kByteOrderMark))
        csv.remove_prefix(kByteOrderMark.size());
    if (takeLine(csv) != kHeader)
        return refuse(ErrorCode::ColumnMissing, {{"column", std::string(kHeader)}});
    Divisions divisions;
    for (std::int64_t row = 2; !csv.empty(); ++row) {
        const auto line = takeLine(csv);
        if (line.empty())
            continue;
        auto division = divisionOf(line);
        if (!division)
            return refuse(ErrorCode::RowsInvalid, {{"row", row}});
        divisions.m_rows.push_back(std::move(*division));
    }
    std::stable_sort(divisions.m_rows.begin(), divisions.m_rows.end(), comesBefore);
    return divisions;
}

const Divisions& Divisions::gansu()
{
    static const Divisions divisions = [] {
        auto parsed = parse(kGansuDivisionsCsv);
        // A test reads every row of the embedded file, so that an empty tree never ships.
        return parsed ? std::move(*parsed) : Divisions();
    }();
    return divisions;
}

const Division* Divisions::find(DivisionCode code) const
{
    const auto after = std::upper_bound(m_rows.begin(), m_rows.end(), code,
                                        [](DivisionCode wanted, const Division& row) { return wanted < row.code; });
    if (after == m_rows.begin() || std::prev(after)->code != code)
        return nullptr;
    return &*std::prev(after);
}

const Division* Divisions::findOn(DivisionCode code, BusinessDate day) const
{
    auto row = std::lower_bound(m_rows.begin(), m_rows.end(), code,
                                [](const Division& one, DivisionCode wanted) { return one.code < wanted; });
    for (; row != m_rows.end() && row->code == code; ++row) {
        if (row->isValidOn(day))
            return &*row;
    }
    return nullptr;
}

const Division* Divisions::parentOf(const Division& division) const
{
    return division.code.level() == DivisionLevel::Province ? nullptr : find(division.code.parent());
}

std::vector<const Division*> Divisions::childrenOf(DivisionCode code) const
{
    std::vector<const Division*> children;
    auto row = std::lower_bound(m_rows.begin(), m_rows.end(), code,
                                [](const Division& one, DivisionCode wanted) { return one.code < wanted; });
    for (; row != m_rows.end() && code.contains(row->code); ++row) {
        if (row->code == code || row->code.parent() != code)
            continue;
        if (!children.empty() && children.back()->code == row->code)
            children.back() = &*row;
        else
            children.push_back(&*row);
    }
    return children;
}

Result<VillagePath> Divisions::pathOf(VillageCode village) const
{
    VillagePath path{};
    const auto unknown = [&] { return refuse(ErrorCode::VillageUnknown, {{"village", village.text()}}); };
    path.village = find(DivisionCode::of(village));
    if (path.village == nullptr)
        return unknown();
    path.township = parentOf(*path.village);
    path.county = path.township != nullptr ? parentOf(*path.township) : nullptr;
    path.city = path.county != nullptr ? parentOf(*path.county) : nullptr;
    path.province = path.city != nullptr ? parentOf(*path.city) : nullptr;
    if (path.province == nullptr)
        return unknown();
    return path;
}

} // namespace jiamei::household
