#include "app/io/reasons.hpp"

#include "core/base/reason_codes.hpp"

namespace jiamei::io {

namespace {

struct Worded {
    ReasonCode code;
    Phrase words;
};

constexpr std::array kWords{
    Worded{ReasonCode::NotSo, {"没有这回事", "it did not happen"}},
    Worded{ReasonCode::Twice, {"已经加过了", "given already"}},
    Worded{ReasonCode::NoProof, {"缺少证明材料", "the proof is missing"}},
    Worded{ReasonCode::WrongRule, {"不符合细则", "does not fit the rule"}},
    Worded{ReasonCode::WrongPoints, {"分值不对", "the points are wrong"}},
    Worded{ReasonCode::WrongHousehold, {"登错了户", "the wrong household"}},
    Worded{ReasonCode::Unfair, {"别人同样做了没有加分", "others did the same and got nothing"}},
    Worded{ReasonCode::FoundTrue, {"已核实，异议属实", "looked into, the objection is right"}},
    Worded{ReasonCode::FoundWrong, {"已核实，加分属实", "looked into, the points are right"}},
    Worded{ReasonCode::TakenBack, {"本人撤回了异议", "the objection was taken back"}},
    Worded{ReasonCode::ByMeeting, {"评议会这样决定", "the meeting decided so"}},
    Worded{ReasonCode::HonourWithdrawn, {"授予单位收回", "withdrawn by who gave it"}},
    Worded{ReasonCode::TypedWrong, {"登记错了", "entered wrongly"}},
    Worded{ReasonCode::PapersRight, {"查过凭证，都对", "papers checked, all is right"}},
    Worded{ReasonCode::AskedAll, {"问过本人，有正当原因", "people asked, there is a good reason"}},
    Worded{ReasonCode::WasWrong, {"确实不对，已经改正", "it was wrong and is put right"}},
    Worded{ReasonCode::Warned, {"做法不妥，已经提醒", "not good practice, talked with them"}},
    Worded{ReasonCode::ToMeeting, {"提交下次评议会", "the next meeting looks at it"}},
    Worded{ReasonCode::LookedInto, {"有事正在核实", "something is looked into"}},
    Worded{ReasonCode::FalseClaim, {"虚报积分", "points were claimed that are not so"}},
    Worded{ReasonCode::CardMisused, {"卡被别人冒用", "somebody else used the card"}},
    Worded{ReasonCode::AskedFor, {"户主自己要求", "the household asked for it"}},
    Worded{ReasonCode::Settled, {"已经处理好", "it is settled"}},
    Worded{ReasonCode::Mistake, {"弄错了", "it was a mistake"}},
    Worded{ReasonCode::Seen, {"上门看到的", "seen at the door"}},
    Worded{ReasonCode::AtRound, {"入户检查时看到的", "seen at the inspection"}},
    Worded{ReasonCode::Reported, {"邻居反映，已经去看过", "reported by neighbours and looked at"}},
    Worded{ReasonCode::Again, {"又发生了", "it happened again"}},
    Worded{ReasonCode::PutRight, {"户里已经改好", "the household put it right"}},
    Worded{ReasonCode::MadeGood, {"户里已经补救", "the household made good for it"}},
    Worded{ReasonCode::PastDate, {"过了保质期", "it is past its date"}},
    Worded{ReasonCode::Broke, {"摔坏或漏了", "it broke or leaked"}},
    Worded{ReasonCode::Spoiled, {"受潮或被老鼠咬坏", "damp or mice spoiled it"}},
    Worded{ReasonCode::NotFound, {"货架上找不到", "it was not found on the shelf"}},
    Worded{ReasonCode::CalledBack, {"厂家召回", "the maker calls it back"}},
    Worded{ReasonCode::WrongGoods, {"订的不是这个", "something else was ordered"}},
    Worded{ReasonCode::Faulty, {"来货时就是坏的", "it was faulty when it came"}},
    Worded{ReasonCode::TooMany, {"送多了", "too much was delivered"}},
    Worded{ReasonCode::CountedWrong, {"点错了，重新盘", "counted wrongly, begin again"}},
    Worded{ReasonCode::BegunWrong, {"误开了盘点", "begun by mistake"}},
    Worded{ReasonCode::ShelfMoved, {"货架变动太大", "the shelf changed too much meanwhile"}},
    Worded{ReasonCode::NoTime, {"没有按时盘完", "not finished in time"}},
    Worded{ReasonCode::PaperLost, {"单子丢了", "the slip was lost"}},
    Worded{ReasonCode::WrittenWrong, {"写错了，作废", "written wrongly, torn up"}},
    Worded{ReasonCode::NothingGiven, {"没有发东西", "nothing was given out by it"}},
    Worded{ReasonCode::FewPoints, {"积分不够扣", "the points were not enough"}},
    Worded{ReasonCode::NoneLeft, {"账上没有这么多货", "the book has fewer goods"}},
    Worded{ReasonCode::OverLimit, {"超过了限量", "it is more than is allowed"}},
    Worded{ReasonCode::Unreadable, {"字迹看不清", "it cannot be read"}},
    Worded{ReasonCode::Forgotten, {"忘记了密码", "the PIN was forgotten"}},
    Worded{ReasonCode::OthersKnow, {"密码被别人知道了", "others know the PIN"}},
    Worded{ReasonCode::AtCounter, {"柜台撤回", "taken back at the counter"}},
};

} // namespace

std::string reasonText(const std::string& reason, Language language)
{
    const auto code = reasonCodeOf(reason);
    const auto* words = code ? std::ranges::find(kWords, *code, &Worded::code) : kWords.end();
    return words == kWords.end() ? reason : in(language, words->words);
}

} // namespace jiamei::io
