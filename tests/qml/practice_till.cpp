// What the till of the practice shop may allow and know: slips, cash, PINs of households.
#include "tests/qml/practice_shop.hpp"

#include "core/fund/register.hpp"
#include "core/household/household_pin.hpp"
#include "core/journal/bookkeeper.hpp"
#include "core/till/collection.hpp"
#include "core/till/paper_kit.hpp"
#include "core/till/settings.hpp"

#include "tests/support/results.hpp"

namespace jiamei::support {

namespace {

RequestId nextRequest()
{
    static int requests = 0;
    return valueOf(RequestId::parse("till " + std::to_string(++requests)));
}

} // namespace

template <class Command>
void PracticeShop::runAtTill(const Command& command)
{
    const operators::Authority two{OperatorNumber(1), OperatorNumber(2), {}};
    (void)valueOf(journal::Bookkeeper(*m_store, m_clock).run(nextRequest(), two, command));
}

QString PracticeShop::issueSlip(int household, int ceiling, int days)
{
    const auto today = valueOf(BusinessDate::inChina(m_clock.now()));
    till::IssueSlip command;
    command.household = valueOf(HouseholdNumber::of(household));
    command.collector.field = household::PersonalField::Name;
    command.collector.text = "解玉兰";
    m_random.fill(command.collector.salt);
    command.relation = till::Relation::Neighbour;
    command.ceiling = valueOf(Points::of(ceiling));
    command.until = valueOf(BusinessDate::ofDaysSince2020(today.daysSince2020() + days));
    runAtTill(command);
    QString digits;
    const auto read = m_store->read([&](const ports::SiteState& state) -> Done {
        JIAMEI_TRY(const auto slips, state.slips());
        JIAMEI_TRY(const auto text, till::slipText(state, slips.back().number, m_cardKey));
        digits = QString::fromStdString(text);
        return {};
    });
    return read ? digits : QString();
}

void PracticeShop::cancelSlip(int number)
{
    runAtTill(till::CancelSlip{SlipNumber(number), "不用了"});
}

void PracticeShop::printPaperKit(int count)
{
    runAtTill(till::PrintPaperSlips{count});
}

void PracticeShop::takeCash(int percent)
{
    runAtTill(fund::SetFund{{{}, fund::FundSource::TopUp, "补分现金", "", "", false}});
    int number = 0;
    const auto read = m_store->read([&](const ports::SiteState& state) -> Done {
        JIAMEI_TRY(const auto funds, state.funds());
        number = funds.back().number.value();
        return {};
    });
    runAtTill(till::SetSetting{"top_up_fund", read ? number : 0});
    runAtTill(till::SetSetting{"top_up_percent", percent});
}

void PracticeShop::reservePin(int household, const QString& pin)
{
    household::SetHouseholdPin command;
    command.household = valueOf(HouseholdNumber::of(household));
    command.pinHash = valueOf(household::hashHouseholdPin(pin.toStdString(), m_random));
    runAtTill(command);
    runAtTill(till::SetSetting{"household_pin", 1});
}

} // namespace jiamei::support
