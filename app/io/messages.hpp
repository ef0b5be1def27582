// The sentences of the command lines: one per error code and language, with what happened, what was not changed and
// what to do. The kiosk has its own, shorter ones.
#pragma once

#include "core/base/error.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace jiamei::io {

enum class Language { Chinese, English };

/// Two wordings of one sentence.
struct Phrase {
    const char* chinese;
    const char* english;
};

[[nodiscard]] inline const char* in(Language language, const Phrase& phrase)
{
    return language == Language::Chinese ? phrase.chinese : phrase.english;
}

/// `zh` or `en`. Nothing when unknown.
[[nodiscard]] std::optional<Language> parseLanguage(std::string_view text);
/// By the values of LC_ALL and LANG, the first that is set; English only when it says so, else Chinese.
[[nodiscard]] Language languageOf(std::string_view lcAll, std::string_view lang);

struct Message {
    std::string what;
    std::string unchanged;
    std::string todo;

    /// The three sentences in one line, as one reads them.
    [[nodiscard]] std::string text(Language language) const;
};

[[nodiscard]] Message messageOf(const Error& error, Language language);

/// Puts values for `{name}`; what stands in `[...]` is left out when a value in it is missing or empty.
/// Coded values (roles, reasons) become words.
[[nodiscard]] std::string fillIn(std::string_view pattern, const Context& context, Language language);

/// The refusal of a command line that lacks something; `parserText` is what CLI11 says of it, "--data is required".
[[nodiscard]] Error missingOption(std::string_view parserText);

/// Whether the code has its own entry, for the test that walks them all.
[[nodiscard]] bool hasMessage(ErrorCode code);

} // namespace jiamei::io
