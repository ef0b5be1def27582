#include "qml/viewmodels/core_household_change_desk.hpp"

#include "core/household/close.hpp"
#include "core/household/merge.hpp"
#include "core/household/name_characters.hpp"
#include "core/household/salted.hpp"
#include "core/household/split.hpp"
#include "core/till/settings.hpp"
#include "qml/viewmodels/desk_answers.hpp"
#include "qml/viewmodels/desk_line.hpp"

#include <optional>

namespace jiamei::kiosk {

struct CoreHouseholdChangeDesk::Characters {
    std::optional<household::NameCharacters> all;
};

namespace {

using household::HouseholdDetails;
using household::PersonalField;

Result<HouseholdDetails> detailsOf(const ports::SiteState& state, HouseholdNumber number)
{
    JIAMEI_TRY(auto details, state.householdDetails(number));
    if (!details)
        return refuse(ErrorCode::HouseholdUnknown, {{"household", number.text()}});
    return std::move(*details);
}

Result<HouseholdFacts> factsOf(const ports::SiteState& state, HouseholdNumber number)
{
    JIAMEI_TRY(const auto details, detailsOf(state, number));
    JIAMEI_TRY(const auto figures, points::figuresOf(state, number));
    JIAMEI_TRY(const auto closing, till::settingValue(state, till::SettingKey::ClosingPoints));
    const auto& household = details.household;
    HouseholdFacts facts;
    facts.household = number.value();
    facts.numberText = qtText(number.text());
    facts.name = qtText(details.name);
    facts.group = qtText(household.group);
    facts.isOpen = household.state == household::HouseholdState::Open;
    if (household.mergedInto)
        facts.mergedInto = qtText(household.mergedInto->text());
    facts.members = shown(household.members);
    facts.residents = shown(household.residents);
    facts.women = shown(household.women);
    facts.spendable = shown(figures.spendable.value());
    facts.pending = shown(figures.pending.value());
    facts.honour = shown(figures.honour.value());
    facts.owed = shown(figures.owed.value());
    facts.closingPoints = shown(closing);
    return facts;
}

household::PersonalValue named(DeskWriter& writer, std::string name)
{
    return household::salted(PersonalField::Name, std::move(name), writer.tools().random);
}

/// The entry as it is, to be changed in part. Fields that it does not name stay as they are.
household::HouseholdForm formOf(DeskWriter& writer, const HouseholdDetails& details)
{
    household::HouseholdForm form;
    form.number = details.household.number;
    form.group = details.household.group;
    form.members = details.household.members;
    form.residents = details.household.residents;
    form.women = details.household.women;
    form.personal = {named(writer, details.name)};
    return form;
}

/// What was written, and which numbers it is about.
struct Written {
    journal::StoredDocument document;
    std::vector<HouseholdNumber> households;
    std::vector<HouseholdNumber> cards;
};

Result<Written> setHousehold(DeskWriter& writer, const HouseholdOrder& order, HouseholdNumber number)
{
    JIAMEI_TRY(const auto details,
               writer.look<HouseholdDetails>([&](const ports::SiteState& state) { return detailsOf(state, number); }));
    auto form = formOf(writer, details);
    const bool isNewHead = order.change == HouseholdChange::Head;
    if (isNewHead) {
        form.personal = {named(writer, order.name.toStdString())};
    } else {
        form.members = static_cast<std::uint32_t>(order.members);
        form.residents = static_cast<std::uint32_t>(order.residents);
        form.women = static_cast<std::uint32_t>(order.women);
    }
    JIAMEI_TRY(auto document, writer.run(order.request, order.second, household::SetHouseholds{{form}, isNewHead}));
    const bool hasCard = document.payload.households_set().cards_size() > 0;
    return Written{std::move(document), {number}, hasCard ? std::vector{number} : std::vector<HouseholdNumber>()};
}

Result<Written> split(DeskWriter& writer, const HouseholdOrder& order, HouseholdNumber number)
{
    JIAMEI_TRY(const auto details,
               writer.look<HouseholdDetails>([&](const ports::SiteState& state) { return detailsOf(state, number); }));
    household::Split command;
    command.household = number;
    command.share = order.percent;
    command.part.group = details.household.group;
    command.part.personal = {named(writer, order.name.toStdString())};
    command.part.members = static_cast<std::uint32_t>(order.members);
    if (!order.agreement.isEmpty()) {
        JIAMEI_TRY(const auto photo, writer.keepPhoto(order.agreement));
        command.agreement = photo.hash;
    }
    // Residents and women go in proportion; the office mends them where that is wrong.
    JIAMEI_TRY(auto document, writer.run(order.request, order.second, command));
    JIAMEI_TRY(const auto part, HouseholdNumber::of(document.payload.household_split().part().number()));
    return Written{std::move(document), {number, part}, {number, part}};
}

Result<Written> carryOut(DeskWriter& writer, const HouseholdOrder& order)
{
    JIAMEI_TRY(const auto number, HouseholdNumber::of(order.household));
    switch (order.change) {
    case HouseholdChange::Head:
    case HouseholdChange::Members:
        return setHousehold(writer, order, number);
    case HouseholdChange::Split:
        return split(writer, order, number);
    case HouseholdChange::Merge: {
        JIAMEI_TRY(const auto into, HouseholdNumber::of(order.into));
        JIAMEI_TRY(auto document, writer.run(order.request, order.second, household::Merge{number, into}));
        return Written{std::move(document), {number, into}, {}};
    }
    case HouseholdChange::Close: {
        const auto reason = order.movedAway ? household::HouseholdState::MovedAway : household::HouseholdState::Closed;
        JIAMEI_TRY(auto document,
                   writer.run(order.request, order.second, household::Close{number, reason, order.expire}));
        return Written{std::move(document), {number}, {}};
    }
    case HouseholdChange::Reopen: {
        JIAMEI_TRY(auto document, writer.run(order.request, order.second, household::Reopen{number}));
        return Written{std::move(document), {number}, {number}};
    }
    case HouseholdChange::None:
        break;
    }
    return refuse(ErrorCode::NothingToDo);
}

Result<ChangedHousehold> changedOf(const ports::SiteState& state, HouseholdNumber number)
{
    JIAMEI_TRY(const auto facts, factsOf(state, number));
    return ChangedHousehold{facts.household, facts.numberText, facts.name, facts.spendable, facts.honour, facts.owed};
}

Result<HouseholdChanged> answerFor(DeskWriter& writer, const HouseholdOrder& order, const Written& done)
{
    HouseholdChanged changed;
    changed.document = shown(done.document.number.value());
    changed.change = order.change;
    for (const auto number : done.households) {
        JIAMEI_TRY(const auto household, writer.look<ChangedHousehold>(
                                             [&](const ports::SiteState& state) { return changedOf(state, number); }));
        changed.households.append(household);
    }
    // A card is booked whatever the paper does; it can be printed again.
    JIAMEI_TRY(auto* const store, writer.store());
    for (const auto number : done.cards) {
        const auto file = writer.tools().printCard(*store, number);
        changed.cards.append({number.value(), qtText(number.text()), file ? *file : QString()});
    }
    const auto& closed = done.document.payload.household_closed();
    changed.expired = shown(closed.expired());
    changed.kept = shown(closed.kept());
    changed.owed = shown(closed.owed());
    changed.withdrawn = closed.voided_size();
    return changed;
}

} // namespace

CoreHouseholdChangeDesk::CoreHouseholdChangeDesk(DeskLine& line, QObject* parent)
    : HouseholdChangeDesk(parent), m_line(line), m_characters(std::make_shared<Characters>())
{
}

CoreHouseholdChangeDesk::~CoreHouseholdChangeDesk() = default;

void CoreHouseholdChangeDesk::facts(int household, QObject* receiver, Reply<HouseholdFacts> reply)
{
    m_line.ask<HouseholdFacts>(receiver, std::move(reply), [household](DeskWriter& writer) -> Result<HouseholdFacts> {
        JIAMEI_TRY(const auto number, HouseholdNumber::of(household));
        return writer.look<HouseholdFacts>([&](const ports::SiteState& state) { return factsOf(state, number); });
    });
}

void CoreHouseholdChangeDesk::share(int household, int percent, QObject* receiver, Reply<SplitShare> reply)
{
    m_line.ask<SplitShare>(receiver, std::move(reply), [household, percent](DeskWriter& writer) -> Result<SplitShare> {
        household::Split command;
        JIAMEI_TRY(command.household, HouseholdNumber::of(household));
        command.share = percent;
        return writer.look<SplitShare>([&](const ports::SiteState& state) -> Result<SplitShare> {
            JIAMEI_TRY(const auto figures, points::figuresOf(state, command.household));
            JIAMEI_TRY(const auto share, household::shareOf(figures, command));
            return SplitShare{shown(share.spendable.value()), shown(share.honour.value()), shown(share.owed.value())};
        });
    });
}

void CoreHouseholdChangeDesk::characters(const QString& letters, QObject* receiver, Reply<QStringList> reply)
{
    m_line.ask<QStringList>(receiver, std::move(reply),
                            [known = m_characters, letters](DeskWriter&) -> Result<QStringList> {
                                if (!known->all)
                                    known->all.emplace(household::SearchKeyMaker());
                                QStringList found;
                                for (const auto& character : known->all->reading(letters.toStdString()))
                                    found.append(qtText(character));
                                return found;
                            });
}

void CoreHouseholdChangeDesk::change(const HouseholdOrder& order, QObject* receiver, Reply<HouseholdChanged> reply)
{
    m_line.book<HouseholdChanged>(receiver, std::move(reply), [order](DeskWriter& writer) -> Result<HouseholdChanged> {
        JIAMEI_TRY(const auto done, carryOut(writer, order));
        return answerFor(writer, order, done);
    });
}

void CoreHouseholdChangeDesk::printCard(int household, QObject* receiver, Reply<QString> reply)
{
    m_line.ask<QString>(receiver, std::move(reply),
                        [household](DeskWriter& writer) { return writer.printCard(household); });
}

} // namespace jiamei::kiosk
