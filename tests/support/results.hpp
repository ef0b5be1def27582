// What tests ask of a Result: its code, or its value with the code printed when there is none.
#pragma once

#include "core/base/result.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <stdexcept>
#include <string>

namespace jiamei::support {

template <class T>
std::optional<ErrorCode> codeOf(const Result<T>& result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

/// The value of a Result that the test expects to succeed.
template <class T>
T valueOf(Result<T> result)
{
    if (!result)
        throw std::runtime_error("unexpected refusal: " + std::string(nameOf(result.error().code)));
    return std::move(*result);
}

} // namespace jiamei::support

namespace jiamei {

inline void PrintTo(ErrorCode code, std::ostream* out)
{
    *out << nameOf(code);
}

} // namespace jiamei
