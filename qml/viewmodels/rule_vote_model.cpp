#include "qml/viewmodels/rule_vote_model.hpp"

#include <algorithm>

namespace jiamei::kiosk {

namespace {

constexpr int kMostVoices = 9999; ///< of a village

} // namespace

RuleVoteModel::RuleVoteModel(RulesDesk& desk, RefusalModel& refusals, Speaker& speaker, QObject* parent)
    : ActingModel(desk, {refusals, speaker}, parent), m_desk(desk)
{
}

void RuleVoteModel::start(int draft)
{
    m_isLoaded = false;
    m_draft = {};
    m_counts = {-1, -1, -1};
    m_place = 0;
    m_done.reset();
    renew();
    Q_EMIT changed();
    m_desk.draftToVote(draft, this, shows<DraftToVote>([this](const DraftToVote& shown) {
                           m_draft = shown;
                           m_date = m_draft.today;
                           m_first = std::max(m_draft.item.first, m_draft.today.addDays(1));
                           m_isLoaded = true;
                       }));
}

void RuleVoteModel::moveDate(int days, int months)
{
    m_date = std::min(m_draft.today, m_date.addMonths(months).addDays(days));
    edited();
}

void RuleVoteModel::moveFirst(int days, int months)
{
    m_first = std::max(m_draft.today.addDays(1), m_first.addMonths(months).addDays(days));
    edited();
}

void RuleVoteModel::choosePlace(int place)
{
    m_place = std::clamp(place, 0, 2);
    Q_EMIT changed();
}

void RuleVoteModel::setCount(int value)
{
    if (isBusy() || isDone())
        return;
    m_counts[m_place] = value;
    edited();
}

void RuleVoteModel::typeDigit(const QString& digit)
{
    const int value = countAt(m_place) * 10 + digit.toInt();
    if (value <= kMostVoices)
        setCount(value);
}

void RuleVoteModel::eraseDigit()
{
    const int value = countAt(m_place) / 10;
    setCount(value == 0 ? -1 : value);
}

void RuleVoteModel::clearPlace()
{
    setCount(-1);
}

int RuleVoteModel::votes() const
{
    return countAt(0) + countAt(1) + countAt(2);
}

bool RuleVoteModel::isCarried() const
{
    points::VoteRules vote;
    vote.inFavour = countAt(0);
    vote.against = countAt(1);
    vote.abstained = countAt(2);
    return points::isCarried(vote);
}

QString RuleVoteModel::matter() const
{
    return tr("The vote on draft no. %1: %2 in favour, %3 against, %4 abstain")
        .arg(draft())
        .arg(countAt(0))
        .arg(countAt(1))
        .arg(countAt(2));
}

void RuleVoteModel::confirmWith(const QString& id, const QString& pin)
{
    if (!isReady())
        return;
    RuleVoteOrder order{begin(), draft(), m_date, countAt(0), countAt(1), countAt(2), m_first, {id, pin}};
    m_desk.vote(order, this, acted<RuleVoteDone>([this](const RuleVoteDone& done) { m_done = done; }));
}

} // namespace jiamei::kiosk
