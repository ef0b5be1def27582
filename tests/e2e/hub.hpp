// Real hubs above a real site.
#pragma once

#include "tests/e2e/site.hpp"

namespace jiamei::e2e {

class Hub {
public:
    Hub(const std::filesystem::path& folder, const std::string& unit, const std::string& level);

    Reply call(std::vector<std::string> arguments) const;
    /// Standard output as it is, of a command expected to be done.
    std::string text(std::vector<std::string> arguments) const;
    Json done(std::vector<std::string> arguments) const;
    /// The figures of one unit of its own.
    Json totalsOf(const std::string& unit) const;

    [[nodiscard]] const std::string& digits() const { return m_digits; }
    [[nodiscard]] std::string folder(const std::string& name) const { return (m_folder / name).string(); }

private:
    std::filesystem::path m_folder;
    std::string m_digits;
};

/// Enrols the site at a county, the county at a city, the city at the province; each hands its file up, the village's
/// three times. The named figures of all five levels are the same.
void expectAllLevelsAgree(const Site& site, const Json& figures);

} // namespace jiamei::e2e
