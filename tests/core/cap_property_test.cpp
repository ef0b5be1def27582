// Random months under a household's cap: whoever awards, in whatever pieces, on whatever day, it is never crossed.
#include "core/till/settings.hpp"
#include "tests/support/committee.hpp"
#include "tests/support/memory_store.hpp"

#include <rapidcheck/gtest.h>

#include <map>
#include <set>

namespace {

using namespace jiamei;
using namespace jiamei::support;
using journal::Entry;
using journal::EntryKind;

constexpr std::int64_t kCap = 40;
constexpr std::int64_t kStep = 10; ///< of A08, which has no cap of its own

int between(int first, int end)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(first, end));
}

using HouseholdMonth = std::pair<std::int32_t, std::string>;

/// Told from the rows alone, without the question that the decision asks.
std::map<HouseholdMonth, std::int64_t> standingAwards(const Village& village)
{
    return village.look([](const ports::SiteState& state) {
        const auto rows = valueOf(state.rows(Seq(1), valueOf(state.head()).seq));
        std::map<DayNumber, std::string> months;
        for (const auto& day : valueOf(state.days()))
            months[day.number] = day.date.text().substr(0, 7);
        std::set<Seq> undone;
        std::map<Seq, Seq> posts;
        for (const auto& row : rows) {
            const auto* entry = std::get_if<Entry>(&row.body);
            if (entry == nullptr || !entry->refersTo)
                continue;
            if (entry->kind == EntryKind::Post)
                posts[row.seq] = *entry->refersTo;
            else
                undone.insert(posts.contains(*entry->refersTo) ? posts[*entry->refersTo] : *entry->refersTo);
        }
        std::map<HouseholdMonth, std::int64_t> sums;
        for (const auto& row : rows) {
            const auto* entry = std::get_if<Entry>(&row.body);
            if (entry != nullptr && (entry->kind == EntryKind::Single || entry->kind == EntryKind::Pending) &&
                entry->debit.kind == journal::AccountKind::Issue && !undone.contains(row.seq))
                sums[{entry->credit.owner, months[row.day]}] += entry->amount;
        }
        return sums;
    });
}

/// Awards and submissions by different people, what becomes of them, and days that come and go.
class Months {
public:
    explicit Months(Committee& committee) : m_committee(committee), m_village(committee.village) {}

    void move()
    {
        const auto household = between(5, 8);
        const operators::Authority who{OperatorNumber(*rc::gen::element(1, 2, 4)), OperatorNumber(between(1, 3)), {}};
        switch (between(0, 10)) {
        case 0:
        case 1:
        case 2:
            return keep(m_village.award(household, *rc::gen::element("A03", "A08", "D02"), between(1, 4), who));
        case 3:
        case 4:
            return keep(m_committee.submit(household, *rc::gen::element("F01", "F02", "M01"), between(1, 3), who));
        case 5:
            return keep(m_committee.review(any(), between(0, 2) == 0, m_committee.manager));
        case 6:
            if (!m_documents.empty())
                keep(m_village.run(till::Reverse{any(), {}, "记错"}, m_committee.both));
            return;
        case 7:
            return keep(m_committee.withdraw(any(), m_committee.manager));
        case 8:
            return turn();
        default:
            return keep(m_village.award(household, "N07"));
        }
    }

private:
    DocumentNumber any() { return m_documents.empty() ? DocumentNumber(1) : *rc::gen::elementOf(m_documents); }

    void keep(const Committee::Answer& answer)
    {
        if (answer)
            m_documents.push_back(answer->number);
    }

    void turn()
    {
        const auto day = valueOf(m_village.look([](const auto& state) { return state.lastDay(); }));
        m_committee.turnTo(valueOf(BusinessDate::ofDaysSince2020(day.date.daysSince2020() + between(0, 20))).text());
    }

    Committee& m_committee;
    Village& m_village;
    std::vector<DocumentNumber> m_documents;
};

/// Awards household 5 until it is refused; why it was.
std::optional<ErrorCode> fillUp(Village& village)
{
    for (std::int64_t points = 0; points <= kCap; points += kStep) {
        if (const auto answer = village.award(5, "A08"); !answer)
            return answer.error().code;
    }
    return std::nullopt;
}

HouseholdMonth thisMonth(const Village& village)
{
    return {5, valueOf(village.look([](const auto& state) { return state.lastDay(); })).date.text().substr(0, 7)};
}

RC_GTEST_PROP(MonthCapProperty, IsNeverCrossed, ())
{
    MemoryStore store;
    Village village(store);
    Committee committee(village);
    valueOf(village.run(till::SetSetting{"household_month_cap", kCap, {}}, committee.manager));
    Months months(committee);
    for (int i = 0; i < 40; ++i)
        months.move();
    // However little came of that, the last month is filled up: no run passes without having met the cap.
    const auto stop = fillUp(village);
    RC_ASSERT(stop == ErrorCode::HouseholdMonthCapReached);
    RC_ASSERT(standingAwards(village)[thisMonth(village)] > kCap - kStep);
    for (const auto& [month, points] : standingAwards(village))
        RC_ASSERT(points <= kCap);
}

} // namespace
