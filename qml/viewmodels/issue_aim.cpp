#include "qml/viewmodels/issue_aim.hpp"

#include "core/base/reason_codes.hpp"
#include "qml/viewmodels/claim_reasons.hpp"
#include "qml/viewmodels/desk_answers.hpp"
#include "qml/viewmodels/household_model.hpp"
#include "qml/viewmodels/stock_words.hpp"

#include <algorithm>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

namespace {

QString pastDate()
{
    return qtText(textOf(ReasonCode::PastDate));
}

QList<QVariantMap> choiceRows(const QList<StockChoice>& choices, const QString& chosen)
{
    QList<QVariantMap> rows;
    for (const StockChoice& choice : choices)
        rows.append({{u"name"_s, choice.name},
                     {u"words"_s, choice.words},
                     {u"note"_s, choice.note},
                     {u"picture"_s, choice.picture},
                     {u"chosen"_s, choice.name == chosen}});
    return rows;
}

} // namespace

IssueAim::IssueAim(HouseholdModel& household, QObject* parent)
    : QObject(parent), m_household(household), m_kinds({"name", "words", "note", "picture", "chosen"}, this),
      m_homes({"household", "number", "name"}, this), m_causes({"name", "words", "note", "picture", "chosen"}, this)
{
    connect(&m_household, &HouseholdModel::opened, this, &IssueAim::takeHousehold);
}

void IssueAim::clear()
{
    m_kind.reset();
    m_visited.clear();
    m_visits = 0;
    m_recipient.clear();
    m_cause.reset();
    m_reason.clear();
    m_paper.clear();
    m_isAwaiting = false;
    show();
}

void IssueAim::setKind(stock::IssueKind kind)
{
    if (kind != m_kind)
        clear();
    m_kind = kind;
    show();
}

// What is past its date needs no other reason.
void IssueAim::setCause(stock::WriteOffCause cause)
{
    const bool isExpired = cause == stock::WriteOffCause::Expired;
    if (isExpired && m_reason.isEmpty())
        m_reason = pastDate();
    else if (!isExpired && m_reason == pastDate())
        m_reason.clear();
    m_cause = cause;
    show();
}

void IssueAim::show()
{
    m_kinds.setRows(choiceRows(issueChoices(), kind()));
    m_causes.setRows(choiceRows(causeChoices(), cause()));
    QList<QVariantMap> homes;
    for (const Home& home : std::as_const(m_visited))
        homes.append({{u"household"_s, home.household}, {u"number"_s, home.number}, {u"name"_s, home.name}});
    m_homes.setRows(homes);
    Q_EMIT changed();
}

bool IssueAim::isSaid() const
{
    if (!m_kind)
        return false;
    switch (*m_kind) {
    case stock::IssueKind::Care:
        return !m_visited.isEmpty() || !m_recipient.isEmpty();
    case stock::IssueKind::Prize:
        return !m_recipient.isEmpty();
    case stock::IssueKind::WriteOff:
        return m_cause.has_value() && !m_reason.isEmpty();
    case stock::IssueKind::Transfer:
        return !m_recipient.isEmpty() && !m_paper.isEmpty();
    case stock::IssueKind::Return:
        return !m_recipient.isEmpty() && !m_reason.isEmpty();
    }
    return false;
}

void IssueAim::writeInto(IssueOrder& order) const
{
    if (m_kind)
        order.kind = *m_kind;
    for (const Home& home : m_visited)
        order.households.append(home.household);
    order.recipient = m_recipient;
    order.visits = isCare() ? visits() : 0;
    order.cause = m_cause;
    order.reason = m_reason;
    order.paper = m_paper;
}

void IssueAim::takeHousehold()
{
    if (!m_isAwaiting)
        return;
    m_isAwaiting = false;
    const int household = m_household.number();
    auto known = std::ranges::find(m_visited, household, &Home::household);
    const auto place = known - m_visited.begin();
    if (known == m_visited.end())
        m_visited.append({household, m_household.numberText(), m_household.name()});
    show();
    m_homes.showRow(static_cast<int>(place));
}

void IssueAim::dropHousehold(int household)
{
    m_visited.removeIf([household](const Home& home) { return home.household == household; });
    show();
}

int IssueAim::visits() const
{
    return m_visits > 0 ? m_visits : std::max(1, static_cast<int>(m_visited.size()));
}

void IssueAim::setVisits(int visits)
{
    m_visits = std::max(1, visits);
    Q_EMIT changed();
}

void IssueAim::setRecipient(const QString& words)
{
    m_recipient = words.trimmed();
    Q_EMIT changed();
}

void IssueAim::setSite(const QString& digits)
{
    setRecipient(digits.size() > 2 ? digits.chopped(2) + u'-' + digits.last(2) : digits);
}

void IssueAim::chooseCause(const QString& name)
{
    if (const auto cause = stock::parseWriteOffCause(name.toStdString()))
        setCause(*cause);
}

bool IssueAim::chooseReason(int index)
{
    const QStringList known = codes();
    if (index < 0 || index >= known.size())
        return true;
    setReason(known.at(index));
    return false;
}

void IssueAim::setReason(const QString& words)
{
    m_reason = words.trimmed();
    Q_EMIT changed();
}

void IssueAim::setPaper(const QString& words)
{
    m_paper = words.trimmed();
    Q_EMIT changed();
}

QStringList IssueAim::codes() const
{
    return reasonCodes(m_kind == stock::IssueKind::Return ? ReasonFor::Return : ReasonFor::WriteOff);
}

bool IssueAim::isUnwanted() const
{
    return m_kind == stock::IssueKind::WriteOff || m_kind == stock::IssueKind::Return;
}

QString IssueAim::kind() const
{
    return m_kind ? qtText(stock::textOf(*m_kind)) : QString();
}

QString IssueAim::words() const
{
    return choiceOf(issueChoices(), kind()).words;
}

QString IssueAim::picture() const
{
    return choiceOf(issueChoices(), kind()).picture;
}

QString IssueAim::cause() const
{
    return m_cause ? qtText(stock::textOf(*m_cause)) : QString();
}

QString IssueAim::causeWords() const
{
    return choiceOf(causeChoices(), cause()).words;
}

QString IssueAim::reason() const
{
    return claimReason(m_reason);
}

QStringList IssueAim::reasons() const
{
    return claimReasons(codes()) << tr("In own words …");
}

} // namespace jiamei::kiosk
