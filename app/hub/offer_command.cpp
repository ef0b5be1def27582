// jiamei-hub offer rules FILE
#include "app/hub/commands.hpp"

#include "app/io/importers.hpp"
#include "app/io/table.hpp"
#include "core/sync/offer.hpp"

namespace jiamei::hub {

Result<Answer> offer(const Call& call)
{
    const auto& paths = call.options.paths;
    if (paths.size() != 2 || paths.front() != "rules")
        return refuse(ErrorCode::UsageWrong, {{"detail", "offer rules FILE"}});
    JIAMEI_TRY(const auto first, BusinessDate::parse(call.options.from));
    JIAMEI_TRY(const auto hub, HubFolder::open(call.options.data, call.surroundings.clock));
    JIAMEI_TRY(const auto table, io::readTable(paths.back()));
    JIAMEI_TRY(auto imported, io::importRules(table));
    JIAMEI_TRY(const auto rules, io::requireWhole(std::move(imported)));
    sync::RuleOffer made;
    const auto done = hub->store().write([&](ports::HubTransaction& transaction) -> Done {
        JIAMEI_TRY(made, sync::offerRules(transaction, rules, first, call.surroundings.clock.now()));
        return {};
    });
    JIAMEI_CHECK(done);
    Answer out;
    out.json = {{"offer", made.number}, {"unit", made.unit.text()}, {"rules", made.rules.size()}};
    out.text = say(call, "第 ", "offer ") + std::to_string(made.number) + say(call, " 次下发细则，", ": ") +
               std::to_string(made.rules.size()) +
               say(call, " 条，随下一次下发文件到各网点，由村民表决。\n",
                   " rules go down with the next county files; the villages vote on them.\n");
    return out;
}

} // namespace jiamei::hub
