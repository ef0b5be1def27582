// The dated tree of places: province, city, county, township, village (省市县乡村), by division code.
#pragma once

#include "core/base/ids.hpp"
#include "core/base/time.hpp"

#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jiamei::household {

enum class DivisionLevel : std::uint8_t { Province, City, County, Township, Village };
/// "province", "city", "county", "township", "village".
[[nodiscard]] std::string_view nameOf(DivisionLevel level);
/// Errors: TextInvalid {field}.
[[nodiscard]] Result<DivisionLevel> parseLevel(std::string_view text);

/// 2, 4, 6, 9 or 12 digits; how many says the level. Orders a unit before everything inside it.
class DivisionCode {
public:
    constexpr DivisionCode() = default;
    /// Errors: UnitUnknown {unit}.
    [[nodiscard]] static Result<DivisionCode> parse(std::string_view text);
    [[nodiscard]] static DivisionCode of(VillageCode village);

    [[nodiscard]] DivisionLevel level() const { return m_level; }
    [[nodiscard]] std::string text() const;
    /// The unit above, by the code alone; a province is its own.
    [[nodiscard]] DivisionCode parent() const;
    /// This unit or one inside it.
    [[nodiscard]] bool contains(DivisionCode other) const;
    friend constexpr auto operator<=>(DivisionCode, DivisionCode) = default;

private:
    constexpr DivisionCode(std::int64_t padded, DivisionLevel level) : m_padded(padded), m_level(level) {}
    std::int64_t m_padded = 0; ///< filled up with zeros to twelve digits
    DivisionLevel m_level = DivisionLevel::Province;
};

struct Division {
    DivisionCode code;
    std::string name;                 ///< as the statistics write it
    std::optional<BusinessDate> from; ///< absent: always
    std::optional<BusinessDate> to;   ///< last day; absent: still

    /// For screens and paper: 董家庄村民委员会 and 董家庄村委会 are both 董家庄村.
    [[nodiscard]] std::string shownName() const;
    [[nodiscard]] bool isValidOn(BusinessDate day) const;
};

struct VillagePath {
    const Division* province;
    const Division* city;
    const Division* county;
    const Division* township;
    const Division* village;

    /// 漳县武阳镇董家庄村: names repeat inside a county, hence always with the township.
    [[nodiscard]] std::string shownName() const;
};

class Divisions {
public:
    /// CSV with the columns code,name,level,valid_from,valid_to in UTF-8. Errors: ColumnMissing {column},
    /// RowsInvalid {row}.
    [[nodiscard]] static Result<Divisions> parse(std::string_view csv);
    /// The divisions of Gansu that came with the program.
    [[nodiscard]] static const Divisions& gansu();

    /// The newest row of the code, or nullptr.
    [[nodiscard]] const Division* find(DivisionCode code) const;
    [[nodiscard]] const Division* findOn(DivisionCode code, BusinessDate day) const;
    [[nodiscard]] const Division* parentOf(const Division& division) const;
    /// In order of code; a code that was dated anew appears once.
    [[nodiscard]] std::vector<const Division*> childrenOf(DivisionCode code) const;
    /// Errors: VillageUnknown {village}.
    [[nodiscard]] Result<VillagePath> pathOf(VillageCode village) const;
    [[nodiscard]] std::size_t size() const { return m_rows.size(); }

private:
    std::vector<Division> m_rows; ///< by code, then by beginning
};

} // namespace jiamei::household
