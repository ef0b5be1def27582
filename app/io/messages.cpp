#include "app/io/messages.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

namespace jiamei::io {

namespace {

/// What an error leaves as it was.
enum class Stays { Books, List, Shop, Look, SyncFile, Disk, SignedOut, Unknown };

struct Pair {
    std::string_view chinese;
    std::string_view english;

    [[nodiscard]] std::string_view in(Language language) const
    {
        return language == Language::Chinese ? chinese : english;
    }
};

Pair sentenceOf(Stays stays)
{
    switch (stays) {
    case Stays::Books:
        return {"没有记账，积分、物品和名册都和原来一样。",
                "Nothing was booked; points, goods and register are as before."};
    case Stays::List:
        return {"一行也没有导入。", "No row was taken over."};
    case Stays::Shop:
        return {"原来的网点没有动。", "The site that is there was not touched."};
    case Stays::Look:
        return {"没有改动任何内容。", "Nothing was changed."};
    case Stays::SyncFile:
        return {"没有从这个文件取用任何内容。", "Nothing was taken from the file."};
    case Stays::Disk:
        return {"没有写完的一律不算，确认过的都还在。",
                "What was not finished does not count; what was confirmed before is still there."};
    case Stays::SignedOut:
        return {"没有登录，也没有记账。", "Nobody was signed in and nothing was booked."};
    case Stays::Unknown:
        break;
    }
    return {"以前确认过的都还在。", "Everything confirmed before is still there."};
}

struct Entry {
    std::string_view name;
    Stays stays;
    Pair what;
    Pair todo;
};

constexpr std::array kEntries{
#define JIAMEI_MESSAGE(code, stays, zhWhat, zhTodo, enWhat, enTodo)                                                    \
    Entry{#code, Stays::stays, {zhWhat, enWhat}, {zhTodo, enTodo}},
#include "app/io/messages.inc"
#undef JIAMEI_MESSAGE
};

const Entry* entryOf(ErrorCode code)
{
    const auto* found = std::ranges::find(kEntries, nameOf(code), &Entry::name);
    return found == kEntries.end() ? nullptr : found;
}

/// Words for values that core gives as codes.
struct Word {
    std::string_view key;
    std::string_view value;
    Pair word;
};

constexpr std::array kWords{
    Word{"role", "1", {"营业员", "helper"}},
    Word{"role", "2", {"操作员", "operator"}},
    Word{"role", "3", {"管理员", "manager"}},
    Word{"role", "4", {"监督员", "supervisor"}},
    Word{"state", "submitted", {"待审核", "waits for review"}},
    Word{"state", "reviewed", {"待公示", "waits for the notice"}},
    Word{"state", "in_publicity", {"公示中", "on the notice"}},
    Word{"state", "posted", {"已入账", "posted"}},
    Word{"state", "rejected", {"已驳回", "rejected"}},
    Word{"state", "voided", {"已撤回", "withdrawn or void"}},
    Word{"state", "reversed", {"已冲正", "reversed"}},
    Word{"state", "counting", {"正在清点", "is being counted"}},
    Word{"state", "finished", {"已盘完，待确认", "is finished and waits to be accepted"}},
    Word{"state", "accepted", {"已确认", "is accepted"}},
    Word{"state", "dropped", {"已作废", "was dropped"}},
    Word{"state", "entered", {"已录入", "was entered"}},
    Word{"state", "spoiled", {"已作废", "was spoiled"}},
    Word{"state", "conflict", {"已记为对不上账", "is kept as a conflict"}},
    Word{"reminder_state", "mended", {"已改好", "mended"}},
    Word{"reminder_state", "served", {"已用于扣分", "a deduction followed"}},
    Word{"grade", "best", {"最清洁", "best"}},
    Word{"grade", "clean", {"清洁", "clean"}},
    Word{"grade", "fair", {"一般", "fair"}},
    Word{"grade", "poor", {"较差", "poor"}},
    Word{"field", "yard", {"院落", "yard"}},
    Word{"field", "rooms", {"居室", "rooms"}},
    Word{"field", "kitchen", {"厨房", "kitchen"}},
    Word{"field", "toilet", {"厕所", "toilet"}},
    Word{"field", "manners", {"家风", "manners"}},
    Word{"field", "knowledge", {"知晓率", "knowledge"}},
    Word{"field", "from", {"移交人", "who hands over"}},
    Word{"field", "to", {"接收人", "who takes over"}},
    Word{"field", "overseer", {"监交人", "who watched"}},
    Word{"review", "2", {"两人评议", "a second operator"}},
    Word{"review", "3", {"会议评议", "a meeting"}},
    Word{"reason", "short", {"不到六位或超过十二位", "fewer than six digits or more than twelve"}},
    Word{"reason", "digits", {"有不是数字的字符", "other characters than digits"}},
    Word{"reason", "repeated", {"数字重复", "repeated digits"}},
    Word{"reason", "run", {"数字连号", "a run of digits"}},
    Word{"witness", "0", {"", ""}},
    Word{"witness",
         "1",
         {"只有一个操作员时，可以用 --witness 写明见证人", "with one operator only, --witness NAME may stand for it"}},
    Word{"loss",
         "head_copy",
         {"数据库外保存的末端指纹与流水不符，末尾的记录已经丢失或被换掉",
          "the copy of the head outside the database knows other rows: the end of the journal was lost or replaced"}},
    Word{"what", "lastManager", {"这是最后一个管理员", "this is the last manager"}},
    Word{"what", "blocked", {"已经停用", "blocked already"}},
    Word{"what", "form", {"应是 24 组、每组四位数字", "it has 24 groups of four digits"}},
    Word{"what", "check", {"校验不符", "its check digits do not fit"}},
    Word{"what", "noReceipt", {"这张单据没有小票", "the document has no receipt"}},
    Word{"what", "old", {"这不是现在的密钥", "it is not the present key of this shop"}},
    Word{"what", "empty", {"编码或项目为空", "code or title is empty"}},
    Word{"what", "points", {"分值不对", "its points are not possible"}},
    Word{"what", "steps", {"档次超出分值范围", "a step lies outside its points"}},
    Word{"what", "cap", {"上限次数和周期不配套", "cap and period do not go together"}},
    Word{"what", "dates", {"起止日期不对", "its dates do not fit"}},
    Word{"kind", "care", {"慰问", "a care visit"}},
    Word{"kind", "prize", {"活动奖品", "a prize"}},
    Word{"kind", "transfer", {"调拨", "a transfer"}},
    Word{"kind", "return", {"退货", "a return"}},
    Word{"period", "旬", {"旬", "ten days"}},
    Word{"period", "月", {"月", "month"}},
    Word{"period", "季", {"季", "quarter"}},
    Word{"period", "学期", {"学期", "term"}},
    Word{"period", "年", {"年", "year"}},
    Word{"period", "终身", {"终身", "lifetime"}},
    Word{"purpose", "practice", {"练习", "practice"}},
    Word{"purpose", "real", {"正式", "a real shop"}},
    Word{"policy", "carry", {"结转", "carry over"}},
    Word{"policy", "halve", {"折半", "halve"}},
    Word{"policy", "clear", {"清零", "clear"}},
    Word{"what", "duplicate", {"编码重复", "its code stands there twice"}},
};

std::string valueOf(const Context& context, std::string_view key, Language language)
{
    auto value = context.text(key);
    const auto* word =
        std::ranges::find_if(kWords, [&](const Word& known) { return known.key == key && known.value == value; });
    return word == kWords.end() ? value : std::string(word->word.in(language));
}

} // namespace

std::optional<Language> parseLanguage(std::string_view text)
{
    if (text == "zh")
        return Language::Chinese;
    if (text == "en")
        return Language::English;
    return std::nullopt;
}

Language languageOf(std::string_view lcAll, std::string_view lang)
{
    const auto chosen = lcAll.empty() ? lang : lcAll;
    return chosen.starts_with("en") ? Language::English : Language::Chinese;
}

std::string Message::text(Language language) const
{
    const std::string_view gap = language == Language::English ? " " : "";
    std::string whole = what;
    for (const auto& sentence : {unchanged, todo}) {
        if (!sentence.empty())
            whole.append(gap).append(sentence);
    }
    return whole;
}

std::string fillIn(std::string_view pattern, const Context& context, Language language)
{
    std::string out;
    std::size_t optionalStart = std::string::npos; // of `out`, while inside [...]
    bool isIncomplete = false;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const char c = pattern[i];
        if (c == '[') {
            optionalStart = out.size();
            isIncomplete = false;
        } else if (c == ']') {
            if (isIncomplete)
                out.resize(optionalStart);
            optionalStart = std::string::npos;
        } else if (c == '{') {
            const auto end = pattern.find('}', i);
            const auto value = valueOf(context, pattern.substr(i + 1, end - i - 1), language);
            isIncomplete = isIncomplete || value.empty();
            out += value;
            i = end;
        } else {
            out.push_back(c);
        }
    }
    return out;
}

Message messageOf(const Error& error, Language language)
{
    const auto* entry = entryOf(error.code);
    if (entry == nullptr)
        return {std::string(nameOf(error.code)), std::string(sentenceOf(Stays::Unknown).in(language)), {}};
    return {fillIn(entry->what.in(language), error.context, language),
            std::string(sentenceOf(entry->stays).in(language)),
            fillIn(entry->todo.in(language), error.context, language)};
}

Error missingOption(std::string_view parserText)
{
    // The parser's own words for a command that is not there stay English.
    if (parserText.starts_with("A subcommand"))
        return {ErrorCode::OptionMissing, {{"option", "COMMAND"}}};
    constexpr std::string_view kEnd = " is required";
    if (parserText.ends_with(kEnd))
        parserText.remove_suffix(kEnd.size());
    return {ErrorCode::OptionMissing, {{"option", std::string(parserText)}}};
}

bool hasMessage(ErrorCode code)
{
    return entryOf(code) != nullptr;
}

} // namespace jiamei::io
