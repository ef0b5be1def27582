#include "qml/viewmodels/review_model.hpp"

#include "qml/viewmodels/claim_reasons.hpp"
#include "qml/viewmodels/language.hpp"

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kFilters = 4;

QString keyOf(const ClaimName& claim)
{
    return u"%1/%2"_s.arg(claim.document).arg(claim.line);
}

int filterOf(const ClaimLine& line)
{
    switch (line.step) {
    case ClaimStep::Submitted:
        return line.byMeeting ? 1 : 0;
    case ClaimStep::Reviewed:
        return 2;
    default:
        return 3;
    }
}

} // namespace

ReviewModel::ReviewModel(ClaimsDesk& desk, Tools tools, QObject* parent)
    : ActingModel(desk, {tools.refusals, tools.speaker}, parent), m_desk(desk),
      m_items({"key", "number", "name", "title", "points", "submitter", "date", "own", "chosen", "objection"}, this)
{
    connect(&tools.language, &Language::changed, this, &ReviewModel::languageChanged);
    connect(&tools.language, &Language::changed, this, &ReviewModel::changed);
}

void ReviewModel::start()
{
    m_filter = 0;
    m_chosen.clear();
    renew();
    m_items.firstPage();
    load();
}

void ReviewModel::load()
{
    m_desk.underWay(this, shows<QList<ClaimLine>>([this](const QList<ClaimLine>& lines) {
                        m_lines = lines;
                        m_chosen.clear();
                        m_isLoaded = true;
                        showItems();
                    }));
}

void ReviewModel::setFilter(int filter)
{
    if (isBusy() || filter < 0 || filter >= kFilters)
        return;
    m_filter = filter;
    m_chosen.clear();
    m_items.firstPage();
    showItems();
}

void ReviewModel::toggle(const QString& key)
{
    if (isBusy() || m_filter != 0)
        return;
    if (!m_chosen.remove(key))
        m_chosen.insert(key);
    inputChanged();
    showItems();
}

void ReviewModel::chooseAll()
{
    if (isBusy() || m_filter != 0)
        return;
    for (const ClaimLine& line : std::as_const(m_lines))
        if (filterOf(line) == 0)
            m_chosen.insert(keyOf(line.claim));
    inputChanged();
    showItems();
}

void ReviewModel::chooseNone()
{
    if (isBusy())
        return;
    m_chosen.clear();
    inputChanged();
    showItems();
}

void ReviewModel::approve()
{
    m_isApproval = true;
    m_reason.clear();
    decide();
}

void ReviewModel::reject(int reason)
{
    m_isApproval = false;
    m_reason = reasonCodes(ReasonFor::Rejection).value(reason);
    decide();
}

void ReviewModel::decide()
{
    const auto lines = chosenLines();
    if (isBusy() || lines.isEmpty())
        return;
    Q_EMIT changed();
    if (std::ranges::any_of(lines, &ClaimLine::isOwn))
        Q_EMIT otherNeeded();
    else
        send({});
}

void ReviewModel::decideWith(const QString& id, const QString& pin)
{
    send({id, pin});
}

void ReviewModel::send(const SecondPerson& reviewer)
{
    const auto lines = chosenLines();
    if (isBusy() || lines.isEmpty())
        return;
    ReviewOrder order{begin(), {}, m_isApproval, m_reason, reviewer};
    for (const ClaimLine& line : lines)
        order.claims.append(line.claim);
    const int count = static_cast<int>(lines.size());
    m_desk.review(order, this,
                  acted<int>(
                      [this, count](int) {
                          load();
                          Q_EMIT decided(count, m_isApproval);
                      },
                      [this](const Error& error) {
                          // Who was too late sees what holds now.
                          if (error.code == ErrorCode::ItemChanged || error.code == ErrorCode::AlreadyDecided)
                              load();
                          return false;
                      }));
}

QList<ClaimLine> ReviewModel::chosenLines() const
{
    QList<ClaimLine> lines;
    for (const ClaimLine& line : m_lines)
        if (m_chosen.contains(keyOf(line.claim)))
            lines.append(line);
    return lines;
}

void ReviewModel::showItems()
{
    QList<QVariantMap> rows;
    for (const ClaimLine& line : std::as_const(m_lines))
        if (filterOf(line) == m_filter)
            rows.append({{u"key"_s, keyOf(line.claim)},
                         {u"number"_s, line.numberText},
                         {u"name"_s, line.name},
                         {u"title"_s, line.title},
                         {u"points"_s, line.points},
                         {u"submitter"_s, line.submitter},
                         {u"date"_s, line.day.toString(Qt::ISODate)},
                         {u"own"_s, line.isOwn},
                         {u"chosen"_s, m_chosen.contains(keyOf(line.claim))},
                         {u"objection"_s, line.objection}});
    m_items.setRows(rows);
    Q_EMIT changed();
}

QList<int> ReviewModel::counts() const
{
    QList<int> counts(kFilters, 0);
    for (const ClaimLine& line : m_lines)
        ++counts[filterOf(line)];
    return counts;
}

QStringList ReviewModel::reasons() const
{
    return claimReasons(reasonCodes(ReasonFor::Rejection));
}

QString ReviewModel::matter() const
{
    const auto lines = chosenLines();
    int points = 0;
    for (const ClaimLine& line : lines)
        points += line.points;
    if (!m_isApproval)
        return tr("Rejected: %n item(s). %1", nullptr, static_cast<int>(lines.size())).arg(claimReason(m_reason));
    return tr("Approved: %n item(s), %1 points in all", nullptr, static_cast<int>(lines.size())).arg(points);
}

} // namespace jiamei::kiosk
