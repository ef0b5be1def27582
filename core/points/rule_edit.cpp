#include "core/points/rule_edit.hpp"

#include <algorithm>
#include <set>

namespace jiamei::points {

namespace {

constexpr int kMostInCategory = 99;

std::string codeOf(char letter, int number)
{
    return std::string(1, letter) + (number < 10 ? "0" : "") + std::to_string(number);
}

/// The letter that the codes of the category begin with; else one that no code begins with; 0 = none is left.
char letterOf(const std::vector<Rule>& ever, std::string_view category)
{
    std::set<char> taken;
    for (const auto& rule : ever) {
        const char letter = rule.code.empty() ? '\0' : rule.code.front();
        if (rule.category == category && letter >= 'A' && letter <= 'Z')
            return letter;
        taken.insert(letter);
    }
    for (char letter = 'A'; letter <= 'Z'; ++letter)
        if (!taken.contains(letter))
            return letter;
    return '\0';
}

} // namespace

void setRange(Rule& rule, Points minimum, Points maximum)
{
    for (auto& step : rule.steps) {
        if (step == rule.minimum)
            step = minimum;
        else if (step == rule.maximum)
            step = maximum;
    }
    std::erase_if(rule.steps, [&](Points step) { return step < minimum || step > maximum; });
    std::ranges::sort(rule.steps);
    const auto again = std::ranges::unique(rule.steps);
    rule.steps.erase(again.begin(), again.end());
    rule.minimum = minimum;
    rule.maximum = maximum;
}

std::string freeCode(const std::vector<Rule>& ever, std::string_view category)
{
    const char letter = letterOf(ever, category);
    if (letter == '\0')
        return {};
    // After the last one, so that a code that was dropped is not taken for a gap.
    for (int number = kMostInCategory; number >= 1; --number) {
        const bool isTaken = std::ranges::find(ever, codeOf(letter, number), &Rule::code) != ever.end();
        if (isTaken)
            return number == kMostInCategory ? std::string() : codeOf(letter, number + 1);
    }
    return codeOf(letter, 1);
}

} // namespace jiamei::points
