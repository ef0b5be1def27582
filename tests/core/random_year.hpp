// A village that lives through random years: deeds, reviews, notices, redemptions, goods that come, leave and are
// counted, year ends, households that change. After each command it is seen that honour moved by deeds only, that the
// ledgers are sound and that a refusal left no trace.
#pragma once

#include "tests/support/crowd.hpp"
#include "tests/support/inspection.hpp"
#include "tests/support/memory_store.hpp"

#include <map>

namespace jiamei::tests {

/// What one household holds, or all of them together.
struct Held {
    std::int64_t spendable = 0;
    std::int64_t pending = 0;
    std::int64_t honour = 0;
    std::int64_t owed = 0;
    [[nodiscard]] std::int64_t worth() const { return spendable - owed; }
    friend bool operator==(const Held&, const Held&) = default;
};

using Purses = std::map<std::int32_t, Held>;

[[nodiscard]] Purses pursesOf(const support::MemoryStore& store);
[[nodiscard]] Held sumOf(const Purses& purses);

struct Scope {
    bool splitsAndMerges = false;
    bool closings = false;    ///< what expires with a household that leaves cannot be reversed
    bool differences = false; ///< what a stocktake found cannot be reversed either; without them it finds nothing
};

/// Lives inside a property; refusals are part of the game.
class RandomYear {
public:
    explicit RandomYear(const Scope& scope);

    void play(int moves);
    /// Ends what is open, then reverses every document, the newest first.
    void undoEverything();

    [[nodiscard]] const support::MemoryStore& store() const { return m_store; }

private:
    using Answer = support::Committee::Answer;

    template <class Act>
    void watch(Act act);
    void honourMovesByDeedsOnly(const journal::pb::Payload& payload, const Purses& before, const Purses& after) const;
    [[nodiscard]] bool isDeed(const journal::pb::Payload& payload) const;
    void ledgersAreSound(const Purses& purses) const;

    void move();
    void deed(int household);
    void inspect(int household);
    void gather(int household);
    void honour(int household);
    void step();
    void judge(const points::Claim& claim);
    void live(int household);
    void keepShop(int household);
    void takeStock();
    void countAndFinish(DocumentNumber stocktake);
    void split(int household);
    void endYear();
    void mend();
    void undo(const journal::StoredDocument& document);

    [[nodiscard]] int today() const { return m_inspection.today().daysSince2020(); }
    void turnTo(int day);
    [[nodiscard]] DocumentNumber anyDocument() const;
    template <class Wanted>
    [[nodiscard]] std::optional<points::Claim> anyClaim(Wanted wanted) const;
    [[nodiscard]] points::SeenClaim seen(const points::Claim& claim) const;

    Scope m_scope;
    support::MemoryStore m_store;
    support::Village m_village{m_store};
    support::Inspection m_inspection{m_village};
    support::Committee& m_committee = m_inspection.committee;
    support::Crowd m_crowd{m_committee};
    std::vector<DocumentNumber> m_documents;
};

} // namespace jiamei::tests
