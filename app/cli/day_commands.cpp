// jiamei day open | count | close | correct; hand-over is in a file of its own
#include "app/cli/session.hpp"
#include "app/cli/wording.hpp"
#include "core/stock/stocktake.hpp"
#include "core/till/day.hpp"

namespace jiamei::cli {

namespace {

struct OpenInputs {
    std::string date;
    std::vector<std::string> duty;
};

struct CloseInputs {
    std::vector<std::string> counts;
};

struct CorrectInputs {
    std::int32_t day = 0;
    std::string date;
};

Result<std::vector<OperatorNumber>> parseDuty(const ports::SiteState& state, const std::vector<std::string>& ids)
{
    std::vector<OperatorNumber> people;
    for (const auto& text : ids) {
        JIAMEI_TRY(const auto id, OperatorId::parse(text));
        JIAMEI_TRY(const auto person, state.operatorById(id));
        if (!person)
            return refuse(ErrorCode::OperatorUnknown, {{"operator", id.text()}});
        people.push_back(person->number);
    }
    return people;
}

/// Who is on duty, in `duty` and in words.
Done tellDuty(const Call& call, const ports::SiteState& state, const journal::pb::DayOpened& made, Answer& answer)
{
    answer.json["duty"] = Json::array();
    std::string names;
    for (const auto number : made.duty()) {
        JIAMEI_TRY(const auto person, state.operatorByNumber(OperatorNumber(number)));
        const auto id = person ? person->id.text() : std::string();
        answer.json["duty"].push_back(id);
        names += (names.empty() ? "" : call.say({"、", ", "})) + id;
    }
    answer.text += io::fillIn(call.say({"值班：{names}\n", "On duty: {names}\n"}), {{"names", names}}, call.language);
    return {};
}

/// What the close before this opening wrote down, in `last_close` and in words.
Done tellLastClose(const Call& call, const ports::SiteState& state, Answer& answer)
{
    answer.json["last_close"] = Json();
    JIAMEI_TRY(const auto close, till::lastCloseOf(state));
    if (!close)
        return {};
    Json json{{"day", close->day.number.value()},
              {"date", close->day.date.text()},
              {"awards", close->tally.awards},
              {"points_awarded", close->tally.pointsAwarded},
              {"points_deducted", close->tally.pointsDeducted},
              {"redemptions", close->tally.redemptions},
              {"points_redeemed", close->tally.pointsRedeemed},
              {"reversals", close->tally.reversals},
              {"head", hexText(close->head)},
              {"fingerprint", fingerprintText(close->head)},
              {"by_next_opener", close->byNextOpener},
              {"differences", Json::array()}};
    answer.text +=
        io::fillIn(call.say({"上次日结 {date}：加分 {awards} 笔，兑换 {redemptions} 笔，指纹 {head}\n",
                             "Last close {date}: {awards} awards, {redemptions} redemptions, fingerprint {head}\n"}),
                   {{"date", close->day.date.text()},
                    {"awards", close->tally.awards},
                    {"redemptions", close->tally.redemptions},
                    {"head", fingerprintText(close->head)}},
                   call.language);
    for (const auto& found : close->differences) {
        JIAMEI_TRY(const auto goods, state.goodsByNumber(found.goods));
        const auto name = goods ? goods->name : std::string();
        json["differences"].push_back({{"barcode", goods ? goods->barcode : std::string()},
                                       {"name", name},
                                       {"book", found.book.value()},
                                       {"counted", found.counted.value()}});
        answer.text += io::fillIn(
            call.say({"  {name}：账面 {book}，实点 {counted}\n", "  {name}: {book} in the books, {counted} counted\n"}),
            {{"name", name}, {"book", found.book.value()}, {"counted", found.counted.value()}}, call.language);
    }
    answer.json["last_close"] = std::move(json);
    return {};
}

Result<Answer> openDay(Call& call, const OpenInputs& inputs)
{
    JIAMEI_TRY(auto session, Session::open(call));
    till::OpenDay command;
    command.now = session.moment();
    JIAMEI_TRY(command.duty,
               session.look([&](const ports::SiteState& state) { return parseDuty(state, inputs.duty); }));
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
    return session.look([&](const ports::SiteState& state) -> Result<Answer> {
        JIAMEI_CHECK(tellDuty(call, state, made, answer));
        JIAMEI_CHECK(tellLastClose(call, state, answer));
        return std::move(answer);
    });
}

Result<till::CloseDay> commandOf(Session& session, const CloseInputs& inputs)
{
    till::CloseDay command;
    JIAMEI_TRY(const auto items, parseItems(inputs.counts, ItemForm::WithQuantity));
    JIAMEI_CHECK(session.look([&](const ports::SiteState& state) -> Done {
        for (const auto& item : items) {
            JIAMEI_TRY(const auto goods, requireGoods(state, item.barcode));
            JIAMEI_TRY(const auto pieces, piecesOf(goods, item));
            command.counts.push_back({goods.number, pieces});
        }
        return {};
    }));
    return command;
}

/// What the day asked for, in `to_count` and in words.
void tellToCount(const Call& call, const std::vector<stock::Goods>& goods, const char* heading, Answer& answer)
{
    answer.json["to_count"] = Json::array();
    if (!goods.empty())
        answer.text += heading;
    for (const auto& item : goods) {
        answer.json["to_count"].push_back({{"barcode", item.barcode}, {"name", item.name}});
        answer.text +=
            io::fillIn(call.say({"  {name}[ {spec}][  条码 {barcode}]\n", "  {name}[ {spec}][  barcode {barcode}]\n"}),
                       {{"name", item.name}, {"spec", item.spec}, {"barcode", item.barcode}}, call.language);
    }
}

Result<Answer> listToCount(Call& call, const NoInputs&)
{
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto goods, session.look([](const ports::SiteState& state) { return till::goodsToCount(state); }));
    Answer answer;
    tellToCount(call, goods,
                call.say({"关店前请清点，数字写给 day close --count：\n",
                          "Count these before closing and give the numbers to day close --count:\n"}),
                answer);
    if (goods.empty())
        answer.text = call.say({"货架是空的，没有要清点的。\n", "The shelf is empty, there is nothing to count.\n"});
    return answer;
}

/// What nobody counted although the day asked for it, and a stocktake that goes on over the close.
Done tellWhatIsLeft(const Call& call, const ports::SiteState& state, const journal::pb::DayClosed& made, Answer& answer)
{
    std::vector<stock::Goods> toCount;
    if (made.counts_size() == 0) {
        JIAMEI_TRY(const auto day, state.day(DayNumber(made.number())));
        if (day) {
            JIAMEI_TRY(toCount, till::goodsToCount(state, *day));
        }
    }
    tellToCount(call, toCount,
                call.say({"今天没有清点，该点的是：\n", "Nothing was counted today; this was to be counted:\n"}),
                answer);
    JIAMEI_TRY(const auto open, stock::openStocktake(state));
    answer.json["open_stocktake"] = open ? Json(open->number.value()) : Json();
    if (open)
        answer.text += io::fillIn(call.say({"盘点 {document} 还没有结束，下个营业日可以接着做。\n",
                                            "Stocktake {document} is not ended; it goes on on the next day.\n"}),
                                  {{"document", open->number.value()}}, call.language);
    return {};
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
    JIAMEI_CHECK(
        session.look([&](const ports::SiteState& state) { return tellWhatIsLeft(call, state, made, answer); }));
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
            command.add_option("--duty", inputs.duty, "who else is on duty")->type_name("ID");
        },
        openDay);
    commands.add<NoInputs>(group, "count", "the goods that the close of the open day asks to be counted", nothing,
                           listToCount);
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
    addHandOverCommand(commands, group);
}

} // namespace jiamei::cli
