#include "qml/viewmodels/core_village_desk.hpp"

#include "core/household/register.hpp"
#include "core/household/salted.hpp"
#include "core/programme/registers.hpp"
#include "qml/viewmodels/desk_answers.hpp"
#include "qml/viewmodels/desk_line.hpp"

#include <algorithm>

namespace jiamei::kiosk {

namespace {

using household::PersonalField;
using programme::VillageFlagKind;

Result<VillageFlagLine> lineOf(const ports::SiteState& state, const std::vector<programme::VillageFlag>& flags,
                               VillageFlagKind kind)
{
    VillageFlagLine line;
    line.flag = qtText(programme::textOf(kind));
    const auto flag = std::ranges::find(flags, kind, &programme::VillageFlag::kind);
    if (flag == flags.end())
        return line;
    line.holds = flag->holds;
    line.since = qtDate(flag->since);
    JIAMEI_TRY(const auto fields, state.personal(journal::PersonalRecord::Owner::Document, flag->document.value()));
    for (const auto& field : fields)
        (field.field == PersonalField::Phone ? line.phone : line.contact) = qtText(field.text);
    return line;
}

Result<QList<VillageFlagLine>> flagLines(const ports::SiteState& state)
{
    JIAMEI_TRY(const auto flags, state.villageFlags());
    QList<VillageFlagLine> lines;
    for (const auto kind : {VillageFlagKind::Demonstration, VillageFlagKind::OutOfPoverty}) {
        JIAMEI_TRY(const auto line, lineOf(state, flags, kind));
        lines.append(line);
    }
    return lines;
}

household::PersonalValue salted(DeskWriter& writer, PersonalField field, const QString& text)
{
    return household::salted(field, text.toStdString(), writer.tools().random);
}

Result<QList<ArticleLine>> articleLines(const ports::SiteState& state)
{
    JIAMEI_TRY(const auto publications, state.publications());
    QList<ArticleLine> lines;
    for (const auto& publication : publications)
        lines.prepend({shown(publication.document.value()), qtText(publication.title), qtText(publication.channel),
                       qtDate(publication.date), shown(publication.reads)});
    std::stable_sort(lines.begin(), lines.end(),
                     [](const ArticleLine& one, const ArticleLine& other) { return one.date > other.date; });
    return lines;
}

Result<household::HouseholdDetails> requireHousehold(const ports::SiteState& state, HouseholdNumber number)
{
    JIAMEI_TRY(const auto details, state.householdDetails(number));
    if (!details)
        return refuse(ErrorCode::HouseholdUnknown, {{"household", number.text()}});
    return *details;
}

Result<LiaisonLine> liaisonOf(const ports::SiteState& state, HouseholdNumber number)
{
    JIAMEI_TRY(const auto details, requireHousehold(state, number));
    const auto& liaison = details.household.liaison;
    LiaisonLine line;
    line.name = qtText(details.liaison);
    if (liaison.person) {
        JIAMEI_TRY(const auto person, state.operatorByNumber(*liaison.person));
        if (person) {
            JIAMEI_TRY(const auto shownPerson, personOf(state, *person));
            line.personId = shownPerson.id;
            line.name = shownPerson.name;
        }
    } else if (liaison.household) {
        JIAMEI_TRY(const auto other, state.householdDetails(*liaison.household));
        line.household = liaison.household->value();
        line.householdNumber = qtText(liaison.household->text());
        line.name = other ? qtText(other->name) : QString();
    }
    return line;
}

/// The entry as it stands with another liaison; a name without a number goes.
Result<household::HouseholdForm> formOf(DeskWriter& writer, const ports::SiteState& state, const LiaisonOrder& order)
{
    JIAMEI_TRY(const auto number, HouseholdNumber::of(order.household));
    JIAMEI_TRY(const auto details, requireHousehold(state, number));
    household::HouseholdForm form;
    form.number = number;
    form.group = details.household.group;
    form.members = details.household.members;
    form.residents = details.household.residents;
    form.women = details.household.women;
    JIAMEI_TRY(form.personal, state.personal(journal::PersonalRecord::Owner::Household, number.value()));
    std::erase_if(form.personal,
                  [](const household::PersonalValue& value) { return value.field == PersonalField::Liaison; });
    if (!details.liaison.empty())
        form.personal.push_back(salted(writer, PersonalField::Liaison, QString()));
    household::Liaison liaison;
    if (!order.personId.isEmpty()) {
        JIAMEI_TRY(const auto id, OperatorId::parse(order.personId.toStdString()));
        JIAMEI_TRY(const auto person, state.operatorById(id));
        if (!person)
            return refuse(ErrorCode::OperatorUnknown, {{"operator", id.text()}});
        liaison.person = person->number;
    } else if (order.liaison > 0) {
        JIAMEI_TRY(liaison.household, HouseholdNumber::of(order.liaison));
    }
    form.liaison = liaison;
    return form;
}

} // namespace

void CoreVillageDesk::flags(QObject* receiver, Reply<QList<VillageFlagLine>> reply)
{
    m_line.ask<QList<VillageFlagLine>>(
        receiver, std::move(reply), [](DeskWriter& writer) { return writer.look<QList<VillageFlagLine>>(flagLines); });
}

void CoreVillageDesk::setFlag(const VillageFlagOrder& order, QObject* receiver, Reply<int> reply)
{
    m_line.book<int>(receiver, std::move(reply), [order](DeskWriter& writer) -> Result<int> {
        programme::SetVillageFlag command;
        command.kind =
            programme::parseVillageFlag(order.flag.flag.toStdString()).value_or(VillageFlagKind::Demonstration);
        command.holds = order.flag.holds;
        JIAMEI_TRY(command.since, coreDate(order.flag.since));
        command.contact = {salted(writer, PersonalField::Name, order.flag.contact),
                           salted(writer, PersonalField::Phone, order.flag.phone)};
        JIAMEI_TRY(const auto document, writer.run(order.request, {}, command));
        return shown(document.number.value());
    });
}

void CoreVillageDesk::articles(QObject* receiver, Reply<QList<ArticleLine>> reply)
{
    m_line.ask<QList<ArticleLine>>(receiver, std::move(reply),
                                   [](DeskWriter& writer) { return writer.look<QList<ArticleLine>>(articleLines); });
}

void CoreVillageDesk::addArticle(const ArticleOrder& order, QObject* receiver, Reply<int> reply)
{
    m_line.book<int>(receiver, std::move(reply), [order](DeskWriter& writer) -> Result<int> {
        programme::AddPublication command{order.title.toStdString(), order.channel.toStdString(), {}, order.reads};
        JIAMEI_TRY(command.date, coreDate(order.date));
        JIAMEI_TRY(const auto document, writer.run(order.request, {}, command));
        return shown(document.number.value());
    });
}

void CoreVillageDesk::countReads(const QByteArray& request, int document, int reads, QObject* receiver,
                                 Reply<int> reply)
{
    m_line.book<int>(receiver, std::move(reply), [request, document, reads](DeskWriter& writer) -> Result<int> {
        const programme::CountReads command{DocumentNumber(document), reads};
        JIAMEI_TRY(const auto done, writer.run(request, {}, command));
        return shown(done.number.value());
    });
}

void CoreVillageDesk::today(QObject* receiver, Reply<QDate> reply)
{
    m_line.ask<QDate>(receiver, std::move(reply), [](DeskWriter& writer) {
        return writer.look<QDate>([](const ports::SiteState& state) -> Result<QDate> {
            JIAMEI_TRY(const auto day, state.lastDay());
            return qtDate(day.date);
        });
    });
}

void CoreVillageDesk::liaison(int household, QObject* receiver, Reply<LiaisonLine> reply)
{
    m_line.ask<LiaisonLine>(receiver, std::move(reply), [household](DeskWriter& writer) -> Result<LiaisonLine> {
        JIAMEI_TRY(const auto number, HouseholdNumber::of(household));
        return writer.look<LiaisonLine>([&](const ports::SiteState& state) { return liaisonOf(state, number); });
    });
}

void CoreVillageDesk::setLiaison(const LiaisonOrder& order, QObject* receiver, Reply<int> reply)
{
    m_line.book<int>(receiver, std::move(reply), [order](DeskWriter& writer) -> Result<int> {
        JIAMEI_TRY(const auto form, writer.look<household::HouseholdForm>(
                                        [&](const ports::SiteState& state) { return formOf(writer, state, order); }));
        JIAMEI_TRY(const auto document, writer.run(order.request, {}, household::SetHouseholds{{form}}));
        return shown(document.number.value());
    });
}

} // namespace jiamei::kiosk
