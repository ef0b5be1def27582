// Random months of rounds, reminders, deductions, restorations and freezes: restoring returns both figures, a reminder
// serves once, a frozen household gets nothing, and the ledger stays sound.
#include "tests/support/inspection.hpp"
#include "tests/support/memory_store.hpp"

#include <rapidcheck/gtest.h>

#include <map>
#include <set>

namespace {

using namespace jiamei;
using namespace jiamei::support;

int between(int first, int end)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(first, end));
}

/// What honour a household has: spendable and owed move beside it, pending is apart.
std::int64_t worthOf(const points::Figures& figures)
{
    return figures.spendable.value() - figures.owed.value();
}

class Month {
public:
    explicit Month(Inspection& inspection) : m_inspection(inspection), m_village(inspection.village) {}

    void play(int moves)
    {
        for (int i = 0; i < moves; ++i)
            move();
    }

    /// Every deduction that still stands is given back; then nothing was ever deducted.
    void restoreEverything()
    {
        for (const auto& [document, household] : m_deductions) {
            if (!m_restored.contains(document))
                restore(document, household);
            RC_ASSERT(codeOf(m_inspection.restore(document)) == ErrorCode::AlreadyReversed);
        }
        for (const auto& [household, awarded] : m_awarded) {
            const auto figures = m_village.figures(household);
            RC_ASSERT(figures.honour == PointsDelta(awarded));
            RC_ASSERT(worthOf(figures) == awarded - m_redeemed[household]);
        }
    }

private:
    void move()
    {
        const auto household = between(1, 7);
        switch (between(0, 9)) {
        case 0:
            turnDay();
            break;
        case 1:
            static_cast<void>(m_inspection.remind(household, "N11"));
            break;
        case 2:
        case 3:
            deduct(household, "N11");
            break;
        case 4:
            deduct(household, "N9");
            break;
        case 5:
            if (m_village.award(household, "A08"))
                m_awarded[household] += 10;
            break;
        case 6:
            freeze(household);
            break;
        case 7:
            redeem(household);
            break;
        default:
            restoreOne();
            break;
        }
        check(household);
    }

    void turnDay()
    {
        m_date = valueOf(BusinessDate::ofDaysSince2020(m_inspection.today().daysSince2020() + between(1, 4)));
        m_inspection.committee.turnTo(m_date.text());
    }

    void deduct(int household, const char* rule)
    {
        const auto before = m_village.figures(household);
        const auto document = m_village.award(household, rule);
        if (!document) {
            RC_ASSERT(rule == std::string("N11"));
            return;
        }
        const auto points = document->payload.award().points();
        RC_ASSERT(worthOf(m_village.figures(household)) == worthOf(before) - points);
        if (const auto reminder = document->payload.award().reminder(); reminder != 0)
            RC_ASSERT(m_served.insert(reminder).second);
        else
            RC_ASSERT(rule == std::string("N9"));
        m_deductions[document->number] = household;
    }

    void restoreOne()
    {
        if (m_deductions.empty())
            return;
        const auto chosen = std::next(m_deductions.begin(), between(0, static_cast<int>(m_deductions.size())));
        if (!m_restored.contains(chosen->first))
            restore(chosen->first, chosen->second);
    }

    void restore(DocumentNumber document, int household)
    {
        const auto before = m_village.figures(household);
        const auto points = valueOf(m_inspection.restore(document)).payload.deduction_restored().points();
        const auto after = m_village.figures(household);
        RC_ASSERT(worthOf(after) == worthOf(before) + points);
        RC_ASSERT(after.honour.value() == before.honour.value() + points);
        // Nobody holds points and owes them at once.
        RC_ASSERT(after.spendable.isZero() || after.owed.isZero());
        m_restored.insert(document);
    }

    void freeze(int household)
    {
        if (*rc::gen::arbitrary<bool>()) {
            const auto until =
                valueOf(BusinessDate::ofDaysSince2020(m_inspection.today().daysSince2020() + between(0, 5)));
            const auto frozen = m_inspection.freeze(household, until.text());
            RC_ASSERT(frozen || codeOf(frozen) == ErrorCode::NothingToDo);
            m_frozen[household] = until;
        } else {
            const auto ended = m_inspection.freeze(household, std::nullopt);
            RC_ASSERT(ended.has_value() == isFrozen(household));
            m_frozen.erase(household);
        }
    }

    bool isFrozen(int household) const
    {
        const auto until = m_frozen.find(household);
        return until != m_frozen.end() && m_inspection.today() <= until->second;
    }

    void redeem(int household)
    {
        const auto answer = m_village.redeem(household, {{1, 1}});
        if (isFrozen(household)) {
            RC_ASSERT(codeOf(answer) == ErrorCode::RedemptionFrozen);
            return;
        }
        RC_ASSERT(codeOf(answer) != ErrorCode::RedemptionFrozen);
        if (answer)
            m_redeemed[household] += 10;
    }

    void check(int household) const
    {
        const auto figures = m_village.figures(household);
        RC_ASSERT(figures.spendable.value() >= 0);
        RC_ASSERT(figures.owed.value() >= 0);
    }

    Inspection& m_inspection;
    Village& m_village;
    BusinessDate m_date;
    std::map<DocumentNumber, int> m_deductions;
    std::set<DocumentNumber> m_restored;
    std::set<std::int64_t> m_served;
    std::map<int, BusinessDate> m_frozen;
    std::map<int, std::int64_t> m_awarded;
    std::map<int, std::int64_t> m_redeemed;
};

RC_GTEST_PROP(RandomMonths, RestoreBothFiguresAndKeepFreezes, ())
{
    MemoryStore store;
    Village village(store);
    Inspection inspection(village);
    valueOf(village.receive(1, 500));
    Month month(inspection);

    month.play(between(10, 60));

    month.restoreEverything();
}

RC_GTEST_PROP(RandomSheets, AreRefusedWholeWhenOneScoreIsOutOfRange, ())
{
    MemoryStore store;
    Village village(store);
    Inspection inspection(village);
    std::vector<points::RoundLine> lines;
    bool isSound = true;
    for (int household = 1; household <= 6; ++household) {
        points::Scores scores{};
        for (std::size_t part = 0; part < scores.size(); ++part) {
            const auto most = points::kSheetParts[part].most;
            const bool isFaulty = between(0, 25) == 0;
            scores[part] =
                isFaulty ? (*rc::gen::arbitrary<bool>() ? most + between(1, 9) : -between(1, 9)) : between(0, most + 1);
            isSound = isSound && !isFaulty;
        }
        lines.push_back(Inspection::line(household, scores));
    }
    const auto head = village.head();

    const auto answer = inspection.enter(inspection.sheet(lines));

    RC_ASSERT(answer.has_value() == isSound);
    if (!isSound) {
        RC_ASSERT(answer.error().code == ErrorCode::RoundScoreOutOfRange);
        RC_ASSERT(village.head() == head);
        return;
    }
    for (const auto& line : answer->payload.round_entered().lines()) {
        std::int32_t total = 0;
        for (const auto score : line.scores())
            total += static_cast<std::int32_t>(score);
        const auto expected = total >= 90 ? 5 : total >= 80 ? 3 : 0;
        RC_ASSERT(village.figures(line.household()).pending == pointsOf(expected));
    }
}

} // namespace
