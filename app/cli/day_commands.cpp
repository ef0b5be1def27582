// jiamei day open | close | correct
#include "app/cli/session.hpp"
#include "app/cli/wording.hpp"
#include "core/till/day.hpp"

namespace jiamei::cli {

namespace {

struct OpenInputs {
    std::string date;
};

struct CloseInputs {
    std::vector<std::string> counts;
};

struct CorrectInputs {
    std::int32_t day = 0;
    std::string date;
};

Result<Answer> openDay(Call& call, const OpenInputs& inputs)
{
    JIAMEI_TRY(auto session, Session::open(call));
    till::OpenDay command;
    command.now = session.moment();
    // A date that was written out is the answer to the second question.
    command.isConfirmed = !inputs.date.empty();
    if (command.isConfirmed) {
        JIAMEI_TRY(command.date, BusinessDate::parse(inputs.date));
    } else {
        JIAMEI_TRY(const auto offered,
                   session.look([&](const ports::SiteState& state) { return till::offeredDate(state, command.now); }));
        if (!offered)
            return refuse(ErrorCode::DateNeedsConfirmation);
        command.date = *offered;
    }
    JIAMEI_TRY(const auto document, session.run(command));
    const auto& made = document.payload.day_opened();
    JIAMEI_TRY(const auto date, BusinessDate::ofDaysSince2020(made.date()));
    Answer answer;
    answer.json = {{"document", document.number.value()},
                   {"day", made.number()},
                   {"date", date.text()},
                   {"closed_previous", made.has_closed_previous()}};
    if (made.has_closed_previous())
        answer.text = call.say({"上一个营业日没有关，已由这次打开时关闭。\n",
                                "The day before was still open; it was closed by this opening.\n"});
    answer.text +=
        io::fillIn(call.say({"第 {day} 个营业日 {date} 已打开。\n", "Business day {day}, {date}, is open.\n"}),
                   {{"day", made.number()}, {"date", date.text()}}, call.language);
    return answer;
}

Result<till::CloseDay> commandOf(Session& session, const CloseInputs& inputs)
{
    till::CloseDay command;
    JIAMEI_TRY(const auto items, parseItems(inputs.counts, ItemForm::WithQuantity));
    JIAMEI_CHECK(session.look([&](const ports::SiteState& state) -> Done {
        for (const auto& item : items) {
            JIAMEI_TRY(const auto goods, requireGoods(state, item.barcode));
            command.counts.push_back({goods.number, item.quantity});
        }
        return {};
    }));
    return command;
}

Result<Answer> closeDay(Call& call, const CloseInputs& inputs)
{
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto command, commandOf(session, inputs));
    JIAMEI_TRY(const auto document, session.run(command));
    const auto& made = document.payload.day_closed();
    JIAMEI_TRY(const auto date, BusinessDate::ofDaysSince2020(made.date()));
    JIAMEI_TRY(const auto rows,
               session.look([&](const ports::SiteState& state) { return state.rowsOf(document.number); }));
    const auto head = rows.empty() ? Digest() : rows.back().hash;
    Answer answer;
    answer.json = {{"document", document.number.value()},
                   {"day", made.number()},
                   {"date", date.text()},
                   {"awards", made.awards()},
                   {"points_awarded", made.points_awarded()},
                   {"points_deducted", made.points_deducted()},
                   {"redemptions", made.redemptions()},
                   {"points_redeemed", made.points_redeemed()},
                   {"reversals", made.reversals()},
                   {"head", hexText(head)},
                   {"fingerprint", fingerprintText(head)},
                   {"counts", Json::array()}};
    answer.text =
        io::fillIn(call.say({"第 {day} 个营业日 {date} 已关闭。\n加分 {awards} 笔，{awarded} 分；扣分 {deducted} 分；"
                             "兑换 {redemptions} 笔，{redeemed} 分；冲正 {reversals} 笔。\n指纹 {head}\n",
                             "Business day {day}, {date}, is closed.\n{awards} awards, {awarded} points; {deducted} "
                             "deducted; {redemptions} redemptions, {redeemed} points; {reversals} reversals.\n"
                             "Fingerprint {head}\n"}),
                   {{"day", made.number()},
                    {"date", date.text()},
                    {"awards", made.awards()},
                    {"awarded", made.points_awarded()},
                    {"deducted", made.points_deducted()},
                    {"redemptions", made.redemptions()},
                    {"redeemed", made.points_redeemed()},
                    {"reversals", made.reversals()},
                    {"head", fingerprintText(head)}},
                   call.language);
    for (const auto& count : made.counts()) {
        JIAMEI_TRY(const auto goods, session.look([&](const ports::SiteState& state) {
            return state.goodsByNumber(GoodsNumber(count.goods()));
        }));
        const auto name = goods ? goods->name : std::string();
        answer.json["counts"].push_back({{"barcode", goods ? goods->barcode : std::string()},
                                         {"book", count.book()},
                                         {"counted", count.counted()}});
        answer.text +=
            io::fillIn(call.say({"  {name}：账面 {book}，实点 {counted}，差 {difference}\n",
                                 "  {name}: {book} in the books, {counted} counted, difference {difference}\n"}),
                       {{"name", name},
                        {"book", count.book()},
                        {"counted", count.counted()},
                        {"difference", signedText(count.counted() - count.book())}},
                       call.language);
    }
    return answer;
}

Result<Answer> correctDay(Call& call, const CorrectInputs& inputs)
{
    JIAMEI_TRY(auto session, Session::open(call));
    till::CorrectDay command{DayNumber(inputs.day), {}};
    JIAMEI_TRY(command.date, BusinessDate::parse(inputs.date));
    JIAMEI_TRY(const auto document, session.run(command));
    const auto& made = document.payload.day_corrected();
    JIAMEI_TRY(const auto wrong, BusinessDate::ofDaysSince2020(made.wrong_date()));
    JIAMEI_TRY(const auto right, BusinessDate::ofDaysSince2020(made.right_date()));
    Answer answer;
    answer.json = {{"document", document.number.value()},
                   {"day", made.number()},
                   {"wrong_date", wrong.text()},
                   {"date", right.text()}};
    answer.text = io::fillIn(call.say({"第 {day} 个营业日的日期由 {wrong} 更正为 {date}。\n",
                                       "The date of business day {day} was {wrong} and is now {date}.\n"}),
                             {{"day", made.number()}, {"wrong", wrong.text()}, {"date", right.text()}}, call.language);
    return answer;
}

} // namespace

void addDayCommands(Commands& commands)
{
    auto& group = commands.group("day", "the business day");
    commands.add<OpenInputs>(
        group, "open", "open a business day",
        [](CLI::App& command, OpenInputs& inputs) {
            command.add_option("--date", inputs.date, "its date; else the clock's, when the clock is sure")
                ->type_name("DATE");
        },
        openDay);
    commands.add<CloseInputs>(
        group, "close", "close the business day",
        [](CLI::App& command, CloseInputs& inputs) {
            command.add_option("--count", inputs.counts, "what was counted on the shelf")->type_name("BARCODE:QTY");
        },
        closeDay);
    commands.add<CorrectInputs>(
        group, "correct", "give a day that was opened with a wrong date the right one; two persons",
        [](CLI::App& command, CorrectInputs& inputs) {
            command.add_option("--day", inputs.day, "its number, as opening and closing it said")
                ->required()
                ->type_name("NUMBER");
            command.add_option("--date", inputs.date, "its right date")->required()->type_name("DATE");
        },
        correctDay);
}

} // namespace jiamei::cli
