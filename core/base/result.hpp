// The return type of everything that can fail.
#pragma once

#include "core/base/error.hpp"

#include <tl/expected.hpp>

#include <utility>

namespace jiamei {

template <class T>
class [[nodiscard]] Result : public tl::expected<T, Error> {
public:
    using tl::expected<T, Error>::expected;
};

/// Success without a value.
using Done = Result<void>;

[[nodiscard]] inline tl::unexpected<Error> refuse(ErrorCode code, Context context = {})
{
    return tl::unexpected<Error>(Error{code, std::move(context)});
}

[[nodiscard]] inline tl::unexpected<Error> refuse(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace jiamei

// Gives the value of a Result or leaves the function with its error:
//     JIAMEI_TRY(const auto cost, totalPoints(lines));
#define JIAMEI_TRY_NAME2(line) jiameiTry##line
#define JIAMEI_TRY_NAME(line) JIAMEI_TRY_NAME2(line)
#define JIAMEI_TRY(declaration, expression)                                                                            \
    auto JIAMEI_TRY_NAME(__LINE__) = (expression);                                                                     \
    if (!JIAMEI_TRY_NAME(__LINE__))                                                                                    \
        return ::jiamei::refuse(std::move(JIAMEI_TRY_NAME(__LINE__)).error());                                         \
    declaration = std::move(*JIAMEI_TRY_NAME(__LINE__))

// The same for a Result without a value:
//     JIAMEI_CHECK(requireOpenDay(state));
#define JIAMEI_CHECK(expression)                                                                                       \
    do {                                                                                                               \
        if (auto jiameiCheck = (expression); !jiameiCheck)                                                             \
            return ::jiamei::refuse(std::move(jiameiCheck).error());                                                   \
    } while (false)
