#include "qml/viewmodels/core_kin_desk.hpp"

#include "core/household/kin.hpp"
#include "qml/viewmodels/desk_answers.hpp"
#include "qml/viewmodels/desk_line.hpp"

namespace jiamei::kiosk {

namespace {

Result<QList<KinHousehold>> kinHouseholds(const ports::SiteState& state, HouseholdNumber household)
{
    JIAMEI_TRY(const auto ties, state.kin());
    QList<KinHousehold> kin;
    for (const auto& tie : ties) {
        if (tie.first != household && tie.second != household)
            continue;
        const auto other = tie.first == household ? tie.second : tie.first;
        JIAMEI_TRY(const auto details, state.householdDetails(other));
        kin.append({other.value(), qtText(other.text()), details ? qtText(details->name) : QString()});
    }
    return kin;
}

} // namespace

void CoreKinDesk::kinOf(int household, QObject* receiver, Reply<QList<KinHousehold>> reply)
{
    m_line.ask<QList<KinHousehold>>(receiver, std::move(reply),
                                    [household](DeskWriter& writer) -> Result<QList<KinHousehold>> {
                                        JIAMEI_TRY(const auto number, HouseholdNumber::of(household));
                                        return writer.look<QList<KinHousehold>>([&](const ports::SiteState& state) {
                                            return kinHouseholds(state, number);
                                        });
                                    });
}

void CoreKinDesk::declare(const KinOrder& order, QObject* receiver, Reply<int> reply)
{
    m_line.book<int>(receiver, std::move(reply), [order](DeskWriter& writer) -> Result<int> {
        household::DeclareKin command;
        JIAMEI_TRY(command.one, HouseholdNumber::of(order.one));
        JIAMEI_TRY(command.other, HouseholdNumber::of(order.other));
        command.end = order.isEnd;
        JIAMEI_TRY(const auto document, writer.run(order.request, order.second, command));
        return shown(document.number.value());
    });
}

} // namespace jiamei::kiosk
