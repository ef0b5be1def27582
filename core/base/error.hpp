// Refusals and failures as codes with context. No sentence for people is made here.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace jiamei {

enum class ErrorCode {
#define JIAMEI_ERROR(name, family, number) name,
#include "core/base/error_codes.inc"
#undef JIAMEI_ERROR
};

/// What a script has to know about a failure; decides the exit status (design section 12).
enum class ErrorFamily { Refused, Usage, Damaged, Device };

/// Numbers and names for the sentence, by lower-case key ("spendable", "row", "column"). Never the sentence.
class Context {
public:
    using Value = std::variant<std::int64_t, std::string>;
    using Item = std::pair<std::string, Value>;

    Context() = default;
    Context(std::initializer_list<Item> items) : m_items(items) {}

    void add(std::string key, Value value) { m_items.emplace_back(std::move(key), std::move(value)); }
    [[nodiscard]] const std::vector<Item>& items() const { return m_items; }
    /// The value as text, or empty when the key is absent.
    [[nodiscard]] std::string text(std::string_view key) const;

    friend bool operator==(const Context&, const Context&) = default;

private:
    std::vector<Item> m_items;
};

struct Error {
    ErrorCode code;
    Context context;

    friend bool operator==(const Error&, const Error&) = default;
};

/// The code's own name, as scripts see it in {"error":{"code":...}}.
[[nodiscard]] std::string_view nameOf(ErrorCode code);
[[nodiscard]] ErrorFamily familyOf(ErrorCode code);
/// All codes in the order of error_codes.inc, for tests that walk the enum.
[[nodiscard]] const std::vector<ErrorCode>& allErrorCodes();

} // namespace jiamei
