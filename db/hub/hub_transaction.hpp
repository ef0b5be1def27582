// A hub's tables inside one transaction. Exceptions of the library end here.
#pragma once

#include "core/ports/hub_store.hpp"
#include "db/sqlite/connection.hpp"

namespace jiamei::db {

class SqliteHubTransaction final : public ports::HubTransaction {
public:
    explicit SqliteHubTransaction(Connection& connection) : m_connection(connection) {}

    [[nodiscard]] Result<ports::HubFacts> facts() const override;
    [[nodiscard]] Result<std::optional<ports::HubFile>> file(const Digest& digest) const override;
    [[nodiscard]] Result<std::vector<ports::HubFile>> files(ports::FileState state) const override;
    [[nodiscard]] Result<std::vector<ports::HubFile>> filesOf(std::string_view owner,
                                                              ports::FileState state) const override;
    [[nodiscard]] Result<std::optional<ports::HubFile>> newestFile(std::string_view owner) const override;
    [[nodiscard]] Result<std::optional<ports::Sender>> sender(const PublicKey& key) const override;
    [[nodiscard]] Result<std::vector<ports::Sender>> senders() const override;
    [[nodiscard]] Result<std::vector<SiteId>> sites() const override;
    [[nodiscard]] Result<std::vector<ports::Line>> lines(const SiteId& site) const override;
    [[nodiscard]] Result<std::optional<Digest>> headAt(const SiteId& site, EpochId epoch, Seq seq) const override;
    [[nodiscard]] Result<std::vector<ports::SiteDay>> days(const SiteId& site) const override;
    [[nodiscard]] Result<std::optional<ports::SiteDay>> day(const SiteId& site, EpochId epoch,
                                                            DayNumber number) const override;
    [[nodiscard]] Result<std::vector<ports::Fork>> forks(const SiteId& site) const override;
    [[nodiscard]] Result<std::vector<ports::DetailRow>> rows(const SiteId& site, EpochId epoch, Seq after,
                                                             Seq to) const override;
    [[nodiscard]] Result<std::optional<Bytes>> payload(const SiteId& site, EpochId epoch,
                                                       DocumentNumber document) const override;
    [[nodiscard]] Result<std::vector<ports::SiteDay>> commonDays(const SiteId& site) const override;
    [[nodiscard]] Result<std::optional<Money>> lotCost(const SiteId& site, ports::LinePoint upTo,
                                                       LotNumber lot) const override;
    [[nodiscard]] Result<std::optional<bool>> isOpen(const SiteId& site, ports::LinePoint upTo,
                                                     HouseholdNumber household) const override;
    [[nodiscard]] Result<std::vector<ports::ExpectedSite>> expectedSites() const override;
    [[nodiscard]] Result<std::vector<ports::Placement>> placements() const override;
    [[nodiscard]] Result<std::vector<ports::OfferedRules>> ruleOffers() const override;
    [[nodiscard]] Result<std::vector<ports::SiteSum>> sums(const ports::Period& period,
                                                           std::optional<SiteId> site) const override;
    [[nodiscard]] Result<std::vector<ports::Coverage>> coverage(BusinessDate date) const override;
    [[nodiscard]] Result<std::vector<ports::LoggedFile>> log() const override;
    [[nodiscard]] Result<ports::ChangeNumber> lastChange() const override;
    [[nodiscard]] Result<Digest> logHead() const override;
    [[nodiscard]] Result<ports::ChangeNumber> knownChange(household::DivisionCode unit, EpochId epoch) const override;
    [[nodiscard]] Result<std::optional<Digest>> logHeadAt(household::DivisionCode unit, EpochId epoch,
                                                          ports::ChangeNumber change) const override;

    Done putFacts(const ports::HubFacts& facts) override;
    Done putSender(const ports::Sender& sender) override;
    Result<ports::ChangeNumber> putFile(const ports::HubFile& file) override;
    Done putLine(const SiteId& site, const ports::Line& line) override;
    Done addHead(const SiteId& site, EpochId epoch, Seq seq, const Digest& digest) override;
    Done putDay(const SiteId& site, const ports::SiteDay& day) override;
    Done replaceCommonDays(const SiteId& site, std::span<const ports::SiteDay> days) override;
    Done addFork(const SiteId& site, const ports::Fork& fork) override;
    Done addRows(const SiteId& site, std::span<const ports::DetailRow> rows) override;
    Done addPayloads(const SiteId& site, std::span<const ports::DetailPayload> payloads) override;
    Done putLot(const SiteId& site, const sync::LotReceived& lot) override;
    Done putHousehold(const SiteId& site, const sync::HouseholdTurn& turn) override;
    Done replaceStock(const SiteId& site, EpochId epoch, std::span<const ports::StockLevel> stock) override;
    Done addLogHead(household::DivisionCode unit, EpochId epoch, ports::ChangeNumber change,
                    const Digest& digest) override;
    Done putExpectedSite(const ports::ExpectedSite& site) override;
    Done putPlacement(const ports::Placement& placement) override;
    Done putRuleOffer(const ports::OfferedRules& offer) override;
    Done attempt(const std::function<Result<Outcome>()>& work) override;

private:
    /// Runs a statement that gives no rows.
    template <class... Values>
    Done run(const Sql& sql, const Values&... values)
    {
        return guarded([&]() -> Done {
            m_connection.run(sql, values...);
            return {};
        });
    }

    template <class Item, class Bind>
    Done addMany(const SiteId& site, std::span<const Item> items, const Sql& dozen, const Sql& one, Bind bind);

    Connection& m_connection;
};

} // namespace jiamei::db
