#include "core/base/error.hpp"

#include "core/base/support_number.hpp"

#include <iterator>

namespace jiamei {

std::string Context::text(std::string_view key) const
{
    for (const auto& [name, value] : m_items) {
        if (name != key)
            continue;
        if (const auto* number = std::get_if<std::int64_t>(&value))
            return std::to_string(*number);
        return std::get<std::string>(value);
    }
    return {};
}

namespace {

struct CodeFacts {
    ErrorCode code;
    std::string_view name;
    ErrorFamily family;
    int number;
};

/// In the order of the enumeration, which counts from 0 without a gap.
constexpr CodeFacts kFacts[] = {
#define JIAMEI_ERROR(name, family, number) {ErrorCode::name, #name, ErrorFamily::family, number},
#include "core/base/error_codes.inc"
#undef JIAMEI_ERROR
};

const CodeFacts& factsOf(ErrorCode code)
{
    return kFacts[static_cast<std::size_t>(code)];
}

} // namespace

std::string_view nameOf(ErrorCode code)
{
    return factsOf(code).name;
}

ErrorFamily familyOf(ErrorCode code)
{
    return factsOf(code).family;
}

int supportNumberOf(ErrorCode code)
{
    return factsOf(code).number;
}

const std::vector<ErrorCode>& allErrorCodes()
{
    static const auto codes = [] {
        std::vector<ErrorCode> all;
        all.reserve(std::size(kFacts));
        for (const auto& facts : kFacts)
            all.push_back(facts.code);
        return all;
    }();
    return codes;
}

} // namespace jiamei
