#include "core/base/error.hpp"

#include "core/base/support_number.hpp"

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

std::string_view nameOf(ErrorCode code)
{
    switch (code) {
#define JIAMEI_ERROR(name, family, number)                                                                             \
    case ErrorCode::name:                                                                                              \
        return #name;
#include "core/base/error_codes.inc"
#undef JIAMEI_ERROR
    }
    return {};
}

ErrorFamily familyOf(ErrorCode code)
{
    switch (code) {
#define JIAMEI_ERROR(name, family, number)                                                                             \
    case ErrorCode::name:                                                                                              \
        return ErrorFamily::family;
#include "core/base/error_codes.inc"
#undef JIAMEI_ERROR
    }
    return ErrorFamily::Refused;
}

int supportNumberOf(ErrorCode code)
{
    switch (code) {
#define JIAMEI_ERROR(name, family, number)                                                                             \
    case ErrorCode::name:                                                                                              \
        return number;
#include "core/base/error_codes.inc"
#undef JIAMEI_ERROR
    }
    return 0;
}

const std::vector<ErrorCode>& allErrorCodes()
{
    static const std::vector<ErrorCode> codes{
#define JIAMEI_ERROR(name, family, number) ErrorCode::name,
#include "core/base/error_codes.inc"
#undef JIAMEI_ERROR
    };
    return codes;
}

} // namespace jiamei
