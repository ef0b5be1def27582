#include "db/sqlite/site_writing.hpp"

#include "core/journal/honour_effects.hpp"
#include "core/journal/shop_effects.hpp"
#include "db/sqlite/row_mapping.hpp"
#include "db/sqlite/site_sql.hpp"

namespace jiamei::db {

namespace {

using Owner = journal::PersonalRecord::Owner;

std::int64_t flag(bool value)
{
    return value ? 1 : 0;
}

template <class T>
std::optional<std::int64_t> number(const std::optional<T>& value)
{
    return value ? std::optional<std::int64_t>(value->value()) : std::nullopt;
}

std::optional<std::int64_t> days(const std::optional<BusinessDate>& date)
{
    return date ? std::optional<std::int64_t>(date->daysSince2020()) : std::nullopt;
}

void writeEvidenceUse(Connection& connection, const programme::EvidenceUse& use)
{
    connection.run(sql::kPutEvidence, use.document.value(), Blob{use.picture}, static_cast<std::int64_t>(use.look));
}

/// One function per kind of change.
class ChangeWriter {
public:
    ChangeWriter(Connection& connection, const journal::StoredDocument& document)
        : m_connection(connection), m_document(document)
    {
    }

    void operator()(const ports::SiteFacts& facts) const
    {
        m_connection.run(sql::kPutSite, facts.site.text(), facts.name, flag(facts.isPractice), Blob{facts.cardKey},
                         Blob{facts.syncKey}, Blob{facts.recoveryKey}, facts.hubUnit, Blob{facts.hubKey},
                         flag(facts.hubCompared));
    }

    void operator()(const ports::HubReceipt& receipt) const
    {
        m_connection.run(sql::kPutReceipt, stored(receipt.epoch), receipt.seq.value(), stored(receipt.head),
                         receipt.fileNumber);
    }

    void operator()(const till::BusinessDay& day) const
    {
        m_connection.run(sql::kPutDay, day.number.value(), day.date.daysSince2020(), flag(day.isOpen),
                         stored(day.openedAt), m_document.number.value());
    }

    void operator()(const operators::Operator& person) const
    {
        m_connection.run(sql::kPutOperator, person.number.value(), person.id.text(),
                         static_cast<std::int64_t>(person.role), number(person.household),
                         static_cast<std::int64_t>(person.state));
        commit(Owner::Operator, person.number.value(), person.commitments);
    }

    void operator()(const household::Household& household) const
    {
        const std::int32_t id = household.number.value();
        m_connection.run(sql::kPutHousehold, id, household.group, household.members, household.residents,
                         household.women, static_cast<std::int64_t>(household.state), number(household.mergedInto),
                         household.grid, number(household.liaison.person), number(household.liaison.household));
        commit(Owner::Household, id, household.commitments);
        if (!household::hasPin(household))
            m_connection.run(sql::kDropHouseholdPin, id);
    }

    void operator()(const household::CardRecord& card) const
    {
        m_connection.run(sql::kPutCard, std::int32_t(card.household.value()), std::int32_t(card.generation.value()),
                         card.issueDay.daysSince2020(), flag(card.blocked));
    }

    void operator()(const journal::KinChange& change) const
    {
        m_connection.run(change.holds ? sql::kPutKin : sql::kDropKin, std::int32_t(change.tie.first.value()),
                         std::int32_t(change.tie.second.value()));
    }

    void operator()(const points::RuleDraft& draft) const
    {
        m_connection.run(sql::kPutDraft, draft.document.value(), draft.first.daysSince2020(),
                         static_cast<std::int64_t>(draft.state), draft.offeredBy, draft.offer);
    }

    void operator()(const points::Claim& claim) const
    {
        m_connection.run(sql::kPutClaim, claim.seq.value(), claim.id.document.value(), claim.id.line, claim.day.value(),
                         std::int32_t(claim.household.value()), claim.rule.value(), claim.ruleVersion.value(),
                         flag(claim.isDeduction), claim.points.value(), claim.units,
                         static_cast<std::int64_t>(claim.review), flag(claim.publicity), claim.submitter.value(),
                         static_cast<std::int64_t>(claim.state), claim.notice.value(), claim.posted.value(),
                         claim.changed.value());
    }

    void operator()(const points::Notice& notice) const
    {
        m_connection.run(sql::kPutNotice, notice.document.value(), notice.day.value(), notice.days, notice.upTo.value(),
                         Blob{notice.photo});
    }

    void operator()(const points::Objection& objection) const
    {
        m_connection.run(sql::kPutObjection, objection.document.value(), objection.about.document.value(),
                         objection.about.line, number(objection.by), static_cast<std::int64_t>(objection.state));
    }

    void operator()(const points::Round& round) const
    {
        m_connection.run(sql::kPutRound, round.document.value(), round.day.value(), round.group,
                         round.date.daysSince2020(), Blob{round.sheet});
    }

    void operator()(const points::Reminder& reminder) const
    {
        m_connection.run(sql::kPutReminder, reminder.document.value(), reminder.day.value(),
                         std::int32_t(reminder.household.value()), reminder.rule.value(),
                         reminder.until.daysSince2020(), Blob{reminder.photo},
                         static_cast<std::int64_t>(reminder.state), reminder.served.document.value(),
                         reminder.served.line);
    }

    void operator()(const journal::FreezeChange& change) const
    {
        const std::int32_t household = change.freeze.household.value();
        if (change.holds)
            m_connection.run(sql::kPutFreeze, household, change.freeze.until.daysSince2020(),
                             change.freeze.document.value());
        else
            m_connection.run(sql::kDropFreeze, household);
    }

    void operator()(const programme::Team& team) const
    {
        m_connection.run(sql::kPutTeam, team.number.value(), team.name, team.founded.daysSince2020());
        m_connection.run(sql::kDropTeamMembers, team.number.value());
        for (const auto& member : team.members)
            m_connection.run(sql::kInsertTeamMember, team.number.value(), std::int32_t(member.household.value()),
                             member.persons);
    }

    void operator()(const programme::Activity& activity) const
    {
        m_connection.run(sql::kPutActivity, activity.number.value(), activity.day.value(),
                         static_cast<std::int64_t>(activity.type), static_cast<std::int64_t>(activity.unit),
                         activity.title, number(activity.team), activity.place, activity.minutes, number(activity.rule),
                         activity.ruleVersion.value(), activity.pointsEach.value(), activity.headcount, activity.women,
                         static_cast<std::int64_t>(activity.state), activity.changed.value());
    }

    void operator()(const programme::SignIn& signIn) const
    {
        m_connection.run(sql::kPutAttendance, signIn.activity.value(), std::int32_t(signIn.household.value()),
                         signIn.seq.value(), signIn.persons, static_cast<std::int64_t>(signIn.state),
                         signIn.document.value(), signIn.line, signIn.changed.value());
    }

    void operator()(const programme::Honour& honour) const
    {
        m_connection.run(sql::kPutHonour, honour.document.value(), std::int32_t(honour.household.value()), honour.kind,
                         static_cast<std::int64_t>(honour.level), honour.year, honour.certificate, honour.bonus.value(),
                         flag(honour.isTakenBack));
    }

    void operator()(const programme::VillageFlag& village) const
    {
        m_connection.run(sql::kPutVillageFlag, static_cast<std::int64_t>(village.kind), flag(village.holds),
                         village.since.daysSince2020(), village.document.value());
    }

    void operator()(const programme::Publication& publication) const
    {
        m_connection.run(sql::kPutPublication, publication.document.value(), publication.title, publication.channel,
                         publication.date.daysSince2020(), publication.reads);
    }

    void operator()(const programme::FlagAnswer& answer) const
    {
        m_connection.run(sql::kPutFlagAnswer, answer.flag, answer.document.value());
    }

    void operator()(const programme::EvidenceUse& use) const { writeEvidenceUse(m_connection, use); }

    void operator()(const journal::RuleSetChange& change) const
    {
        m_connection.run(sql::kInsertRuleSet, change.set.version.value(), change.set.first.daysSince2020());
        for (const auto& rule : change.rules) {
            std::string steps;
            for (const auto step : rule.steps)
                steps += (steps.empty() ? "" : ",") + std::to_string(step.value());
            m_connection.run(
                sql::kInsertRule, change.set.version.value(), rule.number.value(), rule.code, rule.category, rule.title,
                flag(rule.isDeduction), rule.minimum.value(), rule.maximum.value(), steps, rule.unit, rule.capCount,
                static_cast<std::int64_t>(rule.capPeriod), rule.evidence, static_cast<std::int64_t>(rule.proposer),
                static_cast<std::int64_t>(rule.review), flag(rule.publicity), rule.validFrom.daysSince2020(),
                days(rule.validUntil), rule.reminderDays);
        }
    }

    void operator()(const stock::Goods& goods) const
    {
        m_connection.run(sql::kPutGoods, goods.number.value(), goods.barcode, goods.category, goods.name, goods.spec,
                         goods.unit, number(goods.householdLimit), goods.usualCost.value(),
                         static_cast<std::int64_t>(goods.limitPeriod), number(goods.minimumStock), goods.shelfLifeDays,
                         Blob{goods.picture}, flag(goods.isWithdrawn));
        m_connection.run(sql::kDropGoodsCodes, goods.number.value());
        std::int32_t place = 0;
        for (const auto& code : goods.codes)
            m_connection.run(sql::kInsertGoodsCode, code.barcode, goods.number.value(), ++place, code.pieces.value());
    }

    void operator()(const stock::Price& price) const
    {
        m_connection.run(sql::kPutPrice, price.goods.value(), price.version.value(), price.points.value(),
                         price.validFrom.daysSince2020(), days(price.validUntil), price.document.value());
    }

    void operator()(const stock::Stocktake& stocktake) const
    {
        std::string goods;
        for (const auto counted : stocktake.goods)
            goods += (goods.empty() ? "" : ",") + std::to_string(counted.value());
        m_connection.run(sql::kPutStocktake, stocktake.number.value(), stocktake.day.value(), stocktake.area,
                         static_cast<std::int64_t>(stocktake.state), goods, stocktake.changed.value());
    }

    void operator()(const stock::StocktakeCount& count) const
    {
        m_connection.run(sql::kPutStocktakeCount, count.stocktake.value(), count.goods.value(), count.counted.value(),
                         count.book.value(), count.counter.value(), count.document.value());
    }

    void operator()(const stock::Asset& asset) const
    {
        m_connection.run(sql::kPutAsset, asset.number.value(), asset.name, asset.count.value(), asset.value.value(),
                         asset.origin, asset.since.daysSince2020(), asset.place, number(asset.keeper),
                         static_cast<std::int64_t>(asset.state));
    }

    void operator()(const fund::Fund& fund) const
    {
        m_connection.run(sql::kPutFund, fund.number.value(), static_cast<std::int64_t>(fund.source), fund.name,
                         fund.project, fund.paper, flag(fund.isClosed));
    }

    void operator()(const fund::Donor& donor) const
    {
        m_connection.run(sql::kPutDonor, donor.number.value(), static_cast<std::int64_t>(donor.kind),
                         donor.named.value());
    }

    void operator()(const till::Slip& slip) const
    {
        m_connection.run(sql::kPutSlip, slip.number.value(), std::int32_t(slip.household.value()),
                         std::int32_t(slip.generation.value()), slip.issueDay.daysSince2020(), slip.ceiling.value(),
                         slip.until.daysSince2020(), static_cast<std::int64_t>(slip.relation),
                         static_cast<std::int64_t>(slip.state), slip.document.value(), slip.changed.value());
    }

    void operator()(const till::PaperSlip& slip) const
    {
        m_connection.run(sql::kPutPaperSlip, slip.number.value(), static_cast<std::int64_t>(slip.state),
                         slip.changed.value());
    }

    void operator()(const journal::SettingChange& setting) const
    {
        if (setting.from) {
            m_connection.run(sql::kPutDatedSetting, setting.key, setting.from->daysSince2020(), setting.value);
            return;
        }
        m_connection.run(sql::kPutSetting, setting.key, setting.value, setting.day.value());
    }

    void operator()(const points::YearEnd& yearEnd) const
    {
        m_connection.run(sql::kPutYearEnd, yearEnd.document.value(), yearEnd.year,
                         static_cast<std::int64_t>(yearEnd.policy), static_cast<std::int64_t>(yearEnd.state),
                         yearEnd.day.value());
    }

    void operator()(const journal::EpochChange& epoch) const
    {
        m_connection.run(sql::kInsertEpoch, stored(epoch.epoch), stored(epoch.parent), epoch.firstSeq.value(),
                         epoch.reason, Blob{epoch.cardKey}, Blob{epoch.syncKey});
    }

private:
    void commit(Owner owner, std::int32_t id, const std::vector<household::Commitment>& commitments) const
    {
        m_connection.run(sql::kDropCommitments, static_cast<std::int64_t>(owner), id);
        std::int32_t place = 0;
        for (const auto& commitment : commitments)
            m_connection.run(sql::kInsertCommitment, static_cast<std::int64_t>(owner), id,
                             static_cast<std::int64_t>(commitment.field), ++place, stored(commitment.digest));
    }

    Connection& m_connection;
    const journal::StoredDocument& m_document;
};

void writeBalance(Connection& connection, const journal::Account& account, const journal::Balance& balance)
{
    for (const auto* statement : {&sql::kSetBalance, &sql::kInsertBalance}) {
        connection.run(*statement, static_cast<std::int64_t>(account.kind), account.owner, balance.debit,
                       balance.credit, balance.pending, balance.honour);
        if (connection.database().getChanges() != 0)
            return;
    }
}

/// Of a known lot only the quantity ever changes.
void writeLot(Connection& connection, const stock::Lot& lot)
{
    connection.run(sql::kSetLotQuantity, lot.number.value(), lot.quantity.value());
    if (connection.database().getChanges() != 0)
        return;
    connection.run(sql::kPutLot, lot.number.value(), lot.goods.value(), lot.quantity.value(), lot.unitCost.value(),
                   days(lot.expiry), days(lot.produced), lot.origin.value());
}

} // namespace

void writeDocument(Connection& connection, const journal::SealedDocument& sealed, const Digest& input)
{
    insertDocument(connection, sealed.document, input);
    for (const auto& row : sealed.rows)
        insertRow(connection, row);
}

void writeEffects(Connection& connection, const journal::SealedDocument& sealed, const journal::Effects& effects)
{
    const ChangeWriter writer(connection, sealed.document);
    for (const auto& change : effects.changes)
        std::visit(writer, change);
    for (const auto& [account, balance] : effects.balances)
        writeBalance(connection, account, balance);
    for (const auto& lot : effects.lots)
        writeLot(connection, lot);
}

Done writeEvidence(Connection& connection)
{
    auto cursor = connection.query(sql::kDocuments);
    while (cursor.next()) {
        JIAMEI_TRY(const auto document, readDocument(cursor));
        if (const auto use = journal::evidenceOf(document))
            writeEvidenceUse(connection, *use);
    }
    return {};
}

Done writeOrigins(Connection& connection)
{
    auto cursor = connection.query(sql::kDocuments);
    while (cursor.next()) {
        JIAMEI_TRY(const auto document, readDocument(cursor));
        JIAMEI_TRY(const auto lots, journal::newLots(document));
        for (const auto& lot : lots)
            connection.run(sql::kSetLotOrigin, lot.number.value(), document.number.value());
        JIAMEI_TRY(const auto prices, journal::pricesSetBy(document));
        for (const auto& price : prices)
            ChangeWriter(connection, document)(price);
    }
    return {};
}

void writePersonal(Connection& connection, const std::vector<journal::PersonalRecord>& records)
{
    for (const auto& record : records) {
        if (journal::setsPin(record))
            connection.run(sql::kClearSignIn, static_cast<std::int64_t>(record.owner), record.number);
        for (const auto& value : record.values) {
            const std::string_view salt(reinterpret_cast<const char*>(value.salt.data()), value.salt.size());
            connection.run(sql::kPutPersonal, static_cast<std::int64_t>(record.owner), record.number,
                           static_cast<std::int64_t>(value.field), Blob{salt}, value.text);
        }
    }
}

} // namespace jiamei::db
