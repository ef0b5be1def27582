// jiamei goods label: shelf labels on A4 sheets.
#include "app/cli/session.hpp"
#include "app/cli/wording.hpp"
#include "app/print/labels.hpp"

namespace jiamei::cli {

namespace {

struct LabelInputs {
    std::vector<std::string> barcodes;
    std::string out;
};

Result<print::LabelChoice> choose(const ports::SiteState& state, const Moment& now, const LabelInputs& inputs)
{
    JIAMEI_TRY(const auto date, todayOf(state, now));
    std::vector<stock::Goods> wanted;
    for (const auto& barcode : inputs.barcodes) {
        JIAMEI_TRY(auto goods, requireGoods(state, barcode));
        wanted.push_back(std::move(goods));
    }
    if (inputs.barcodes.empty()) {
        JIAMEI_TRY(wanted, state.goods());
    }
    return print::labelsOf(state, wanted, date);
}

struct LeftOut {
    const std::vector<stock::Goods>* goods;
    ErrorCode why;
    Phrase heading;
};

Result<Answer> printLabels(Call& call, const LabelInputs& inputs)
{
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto choice,
               session.look([&](const ports::SiteState& state) { return choose(state, session.moment(), inputs); }));
    const std::array<LeftOut, 2> leftOut{
        {{&choice.withdrawn, ErrorCode::GoodsWithdrawn, {"停用，没有打印：", "Withdrawn, not printed: "}},
         {&choice.unpriced, ErrorCode::GoodsWithoutPrice, {"没有定价，没有打印：", "Without a price, not printed: "}}}};
    if (choice.labels.empty()) {
        for (const auto& [goods, why, heading] : leftOut)
            if (!goods->empty())
                return refuse(why, {{"barcode", goods->front().barcode}, {"name", goods->front().name}});
        return refuse(ErrorCode::NothingToDo);
    }
    JIAMEI_TRY(const auto pdf, print::labelSheetPdf(choice.labels));
    const UnstoppableSection section;
    JIAMEI_CHECK(db::writeWhole(inputs.out, pdf, db::FileSecrecy::Shared));
    Answer answer;
    answer.json = {{"file", inputs.out}, {"labels", choice.labels.size()}, {"left_out", Json::array()}};
    answer.text = io::fillIn(call.say({"{count} 张货架标签已写入 {file}\n", "{count} shelf labels in {file}\n"}),
                             {{"count", std::ssize(choice.labels)}, {"file", inputs.out}}, call.language);
    for (const auto& [goods, why, heading] : leftOut) {
        for (const auto& item : *goods) {
            answer.json["left_out"].push_back(
                {{"barcode", item.barcode}, {"name", item.name}, {"reason", std::string(jiamei::nameOf(why))}});
            answer.text += call.say(heading) + item.name + "\n";
        }
    }
    return answer;
}

} // namespace

void addLabelCommand(Commands& commands, CLI::App& goods)
{
    commands.add<LabelInputs>(
        goods, "label", "shelf labels on A4 sheets with cut marks",
        [](CLI::App& command, LabelInputs& inputs) {
            command.add_option("barcodes", inputs.barcodes, "only these; else all that are given out")
                ->type_name("BARCODE");
            command.add_option("--out", inputs.out, "the PDF")->required()->type_name("FILE");
        },
        printLabels);
}

} // namespace jiamei::cli
