#include "core/programme/radar.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <set>

namespace jiamei::programme {

namespace {

constexpr std::array<std::pair<FlagKind, std::string_view>, 9> kNames{{{FlagKind::OneSubmitter, "one_submitter"},
                                                                       {FlagKind::OneProposer, "one_proposer"},
                                                                       {FlagKind::JustUnderLimit, "just_under_limit"},
                                                                       {FlagKind::AtNight, "at_night"},
                                                                       {FlagKind::PeriodEnd, "period_end"},
                                                                       {FlagKind::EachOther, "each_other"},
                                                                       {FlagKind::TooFast, "too_fast"},
                                                                       {FlagKind::SamePicture, "same_picture"},
                                                                       {FlagKind::AlikePicture, "alike_picture"}}};

std::int64_t percentOf(std::int64_t part, std::int64_t whole)
{
    return whole <= 0 ? 0 : part * 100 / whole;
}

/// Flags of one month in the making.
class Radar {
public:
    explicit Radar(const MonthOfActs& month) : m_month(month) {}

    std::vector<Flag> run()
    {
        toOneHousehold();
        byOneProposer();
        justUnderLimit();
        atNight();
        atPeriodEnd();
        eachOther();
        tooFast();
        pictures();
        for (auto& flag : m_flags)
            flag.id = idOf(flag);
        return std::move(m_flags);
    }

private:
    /// Follows from all that a flag is about: two flags over the same documents are two questions.
    static std::string idOf(const Flag& flag)
    {
        CanonicalWriter out;
        out.text("flag");
        out.integer(static_cast<std::int64_t>(flag.kind));
        for (const auto document : flag.documents)
            out.integer(document.value());
        out.integer(std::ssize(flag.people));
        for (const auto person : flag.people)
            out.integer(person.value());
        for (const auto household : flag.households)
            out.integer(household.value());
        out.text(flag.proposer);
        return fingerprintText(blake2b(out.bytes()));
    }

    Flag& raise(FlagKind kind, const std::set<DocumentNumber>& documents)
    {
        Flag flag;
        flag.kind = kind;
        flag.month = m_month.month.first;
        flag.documents.assign(documents.begin(), documents.end());
        flag.count = static_cast<std::int64_t>(documents.size());
        m_flags.push_back(std::move(flag));
        return m_flags.back();
    }

    struct Share {
        std::int64_t count = 0;
        std::int64_t points = 0;
        std::set<DocumentNumber> documents;
        std::set<OperatorNumber> enterers;
    };

    /// Of all points that one source gave, the share of one household.
    template <class Source, class SourceOf>
    void shares(FlagKind kind, SourceOf&& sourceOf, const std::function<void(Flag&, const Source&)>& name)
    {
        std::map<Source, std::int64_t> whole;
        std::map<std::pair<Source, HouseholdNumber>, Share> parts;
        for (const auto& deed : m_month.deeds) {
            const std::optional<Source> source = sourceOf(deed);
            if (!source || deed.isDeduction)
                continue;
            whole[*source] += deed.points.value();
            auto& part = parts[{*source, deed.household}];
            ++part.count;
            part.points += deed.points.value();
            part.documents.insert(deed.act.document);
            part.enterers.insert(deed.act.by);
        }
        for (const auto& [key, part] : parts) {
            const auto percent = percentOf(part.points, whole[key.first]);
            if (part.count < kFewestToOneHousehold || percent < kShareToOneHousehold)
                continue;
            auto& flag = raise(kind, part.documents);
            flag.count = part.count;
            flag.percent = percent;
            flag.households = {key.second};
            flag.people.assign(part.enterers.begin(), part.enterers.end());
            name(flag, key.first);
        }
    }

    void toOneHousehold()
    {
        shares<OperatorNumber>(
            FlagKind::OneSubmitter, [](const Deed& deed) { return std::optional(deed.act.by); },
            [](Flag&, const OperatorNumber&) {});
    }

    /// A household that proposes itself is the usual way, and a sign-in proposes itself.
    void byOneProposer()
    {
        shares<std::string>(
            FlagKind::OneProposer,
            [](const Deed& deed) -> std::optional<std::string> {
                const auto household = HouseholdNumber::parse(deed.proposer);
                const bool isOwn = household && *household == deed.household;
                const bool isNobody = deed.proposer.empty() || deed.proposer == points::kProposedByRecord;
                return isNobody || isOwn ? std::nullopt : std::optional(deed.proposer);
            },
            [](Flag& flag, const std::string& proposer) {
                flag.proposer = proposer;
                if (const auto household = HouseholdNumber::parse(proposer))
                    flag.households.push_back(*household);
            });
    }

    /// The limit judges what one person awards to one household on one date; so does this.
    void justUnderLimit()
    {
        std::map<std::tuple<OperatorNumber, HouseholdNumber, BusinessDate>, Share> cases;
        for (const auto& deed : m_month.deeds) {
            if (deed.isDeduction || !deed.isDirect)
                continue;
            auto& sum = cases[{deed.act.by, deed.household, deed.act.date}];
            sum.points += deed.points.value();
            sum.documents.insert(deed.act.document);
        }
        std::map<OperatorNumber, std::int64_t> all;
        std::map<OperatorNumber, std::pair<Share, std::set<HouseholdNumber>>> under;
        for (const auto& [key, sum] : cases) {
            const auto [person, household, date] = key;
            ++all[person];
            if (sum.points > m_month.secondPersonLimit || sum.points < m_month.secondPersonLimit - kUnderLimit)
                continue;
            auto& [share, households] = under[person];
            ++share.count;
            share.documents.insert(sum.documents.begin(), sum.documents.end());
            households.insert(household);
        }
        for (const auto& [person, found] : under) {
            const auto percent = percentOf(found.first.count, all[person]);
            if (found.first.count < kFewestUnderLimit || percent < kShareUnderLimit)
                continue;
            auto& flag = raise(FlagKind::JustUnderLimit, found.first.documents);
            flag.count = found.first.count;
            flag.percent = percent;
            flag.people = {person};
            flag.households = {found.second.begin(), found.second.end()};
        }
    }

    /// A night reaches from ten in the evening to six in the morning and has the date of its evening.
    void atNight()
    {
        using namespace std::chrono;
        std::map<std::pair<OperatorNumber, sys_days>, std::set<DocumentNumber>> nights;
        const auto see = [&](const Act& act) {
            const auto local = act.at + hours(8);
            const auto hour = duration_cast<hours>(local - floor<days>(local)).count();
            if (act.isSure && (hour >= 22 || hour < 6))
                nights[{act.by, floor<days>(local - hours(6))}].insert(act.document);
        };
        for (const auto& act : m_month.entered)
            see(act);
        for (const auto& approval : m_month.approvals)
            see(approval.act);
        for (const auto& [key, documents] : nights) {
            if (std::ssize(documents) >= kFewestAtNight)
                raise(FlagKind::AtNight, documents).people = {key.first};
        }
    }

    void atPeriodEnd()
    {
        std::map<OperatorNumber, std::int64_t> all;
        std::map<OperatorNumber, std::set<DocumentNumber>> last;
        for (const auto& act : m_month.entered) {
            ++all[act.by];
            if (m_month.month.last.daysAfter(act.date) < kLastDays)
                last[act.by].insert(act.document);
        }
        for (const auto& [person, documents] : last) {
            const auto percent = percentOf(std::ssize(documents), all[person]);
            if (std::ssize(documents) < kFewestAtEnd || percent < kShareAtEnd)
                continue;
            auto& flag = raise(FlagKind::PeriodEnd, documents);
            flag.percent = percent;
            flag.people = {person};
        }
    }

    /// Where only two may review there is nobody else to ask.
    void eachOther()
    {
        if (m_month.reviewers <= 2)
            return;
        std::map<OperatorNumber, std::int64_t> all;
        std::map<std::pair<OperatorNumber, OperatorNumber>, std::set<DocumentNumber>> from;
        for (const auto& approval : m_month.approvals) {
            ++all[approval.of];
            from[{approval.act.by, approval.of}].insert(approval.act.document);
        }
        for (const auto& [pair, documents] : from) {
            const auto back = from.find({pair.second, pair.first});
            if (pair.second < pair.first || back == from.end())
                continue;
            const auto there = std::ssize(documents);
            const auto here = std::ssize(back->second);
            const auto percent = std::min(percentOf(there, all[pair.second]), percentOf(here, all[pair.first]));
            if (std::min(there, here) < kFewestEachOther || percent < kShareEachOther)
                continue;
            auto both = documents;
            both.insert(back->second.begin(), back->second.end());
            auto& flag = raise(FlagKind::EachOther, both);
            flag.percent = percent;
            flag.people = {pair.first, pair.second};
        }
    }

    void tooFast()
    {
        std::map<OperatorNumber, const Approval*> previous;
        std::map<std::pair<OperatorNumber, BusinessDate>, std::set<DocumentNumber>> fast;
        const auto isFast = [](std::chrono::milliseconds between) {
            return between >= std::chrono::milliseconds(0) && between < kFastest;
        };
        for (const auto& approval : m_month.approvals) {
            if (!approval.submittedAt)
                continue;
            const auto& act = approval.act;
            auto& before = previous[act.by];
            const bool afterAnother =
                before != nullptr && before->act.document != act.document && isFast(act.at - before->act.at);
            if (afterAnother || isFast(act.at - *approval.submittedAt))
                fast[{act.by, act.date}].insert(act.document);
            before = &approval;
        }
        for (const auto& [key, documents] : fast) {
            if (std::ssize(documents) >= kFewestFast)
                raise(FlagKind::TooFast, documents).people = {key.first};
        }
    }

    void pictures()
    {
        for (const bool isSame : {true, false}) {
            for (const auto& again : m_month.pictures) {
                if (again.isSame != isSame)
                    continue;
                auto& flag =
                    raise(isSame ? FlagKind::SamePicture : FlagKind::AlikePicture, {again.earlier, again.act.document});
                flag.people = {again.act.by};
                flag.households = again.households;
            }
        }
    }

    const MonthOfActs& m_month;
    std::vector<Flag> m_flags;
};

} // namespace

std::vector<Flag> detect(const MonthOfActs& month)
{
    return Radar(month).run();
}

Result<std::vector<Flag>> flagsOfMonth(const ports::SiteState& state, BusinessDate date)
{
    const auto month = points::spanOf(points::CapPeriod::Month, date).value_or(points::DateSpan{date, date});
    JIAMEI_TRY(const auto acts, gatherMonth(state, month));
    return detect(acts);
}

Result<std::vector<Flag>> flagsOf(const ports::SiteState& state, const points::DateSpan& span)
{
    std::vector<Flag> flags;
    for (auto date = span.last; date >= span.first;) {
        const auto month = points::spanOf(points::CapPeriod::Month, date).value_or(span);
        JIAMEI_TRY(auto found, flagsOfMonth(state, date));
        std::ranges::move(found, std::back_inserter(flags));
        const auto before = BusinessDate::ofDaysSince2020(month.first.daysSince2020() - 1);
        if (!before)
            break;
        date = *before;
    }
    return flags;
}

Result<points::DateSpan> watchedSpan(const ports::SiteState& state)
{
    JIAMEI_TRY(const auto day, state.lastDay());
    points::DateSpan span{day.date, day.date};
    for (int months = 0; months < 3; ++months) {
        const auto month = points::spanOf(points::CapPeriod::Month, span.first).value_or(span);
        span.first = month.first;
        const auto before = BusinessDate::ofDaysSince2020(month.first.daysSince2020() - 1);
        if (months < 2 && before)
            span.first = *before;
    }
    return span;
}

std::string_view textOf(FlagKind kind)
{
    const auto* found = std::ranges::find(kNames, kind, &std::pair<FlagKind, std::string_view>::first);
    return found == kNames.end() ? std::string_view() : found->second;
}

} // namespace jiamei::programme
