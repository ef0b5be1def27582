#include "core/operators/other_person.hpp"

#include "core/base/spaces.hpp"
#include "core/journal/document.hpp"

#include <algorithm>

namespace jiamei::operators {

namespace {

/// As one compares names; empty when none is kept.
Result<std::string> nameOf(const ports::SiteState& state, OperatorNumber number)
{
    JIAMEI_TRY(const auto kept, state.personal(journal::PersonalRecord::Owner::Operator, number.value()));
    const auto name = std::ranges::find(kept, household::PersonalField::Name, &household::PersonalValue::field);
    return name == kept.end() ? std::string() : tidied(name->text);
}

} // namespace

Result<Tie> tieBetween(const ports::SiteState& state, const Operator& one, const Operator& other)
{
    if (one.number == other.number)
        return Tie::SameAccount;
    if (one.household && one.household == other.household)
        return Tie::SameHousehold;
    JIAMEI_TRY(const auto name, nameOf(state, one.number));
    if (name.empty())
        return Tie::None;
    JIAMEI_TRY(const auto otherName, nameOf(state, other.number));
    return name == otherName ? Tie::SameName : Tie::None;
}

Done requireOtherPerson(const ports::SiteState& state, const Operator& one, const Operator& other)
{
    JIAMEI_TRY(const auto tie, tieBetween(state, one, other));
    if (tie == Tie::None)
        return {};
    if (tie == Tie::SameHousehold)
        return refuse(ErrorCode::SecondPersonHousehold,
                      {{"operator", other.id.text()}, {"household", other.household->text()}});
    return refuse(ErrorCode::SecondPersonSame, {{"operator", other.id.text()}});
}

} // namespace jiamei::operators
