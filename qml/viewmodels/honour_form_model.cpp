#include "qml/viewmodels/honour_form_model.hpp"

#include "core/programme/honour.hpp"
#include "qml/viewmodels/error_text.hpp"
#include "qml/viewmodels/household_model.hpp"
#include "qml/viewmodels/language.hpp"
#include "qml/viewmodels/photo_model.hpp"

#include <algorithm>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

HonourFormModel::HonourFormModel(HonoursDesk& desk, Tools tools, QObject* parent)
    : ActingModel(desk, {tools.refusals, tools.speaker}, parent), m_desk(desk), m_household(tools.household),
      m_photo(tools.photo), m_candidates({"household", "number", "name", "months", "points", "holds"}, this)
{
    connect(&m_household, &HouseholdModel::changed, this, [this] {
        if (m_isStarted && m_order.household != m_household.number())
            touched();
    });
    connect(&m_photo, &PhotoModel::changed, this, [this] { inputChanged(); });
    connect(&tools.language, &Language::changed, this, &HonourFormModel::changed);
}

void HonourFormModel::start()
{
    m_household.clear();
    m_photo.clear();
    m_order = {};
    renew();
    m_isStarted = true;
    touched();
    m_desk.thisYear(this, shows<int>([this](int year) {
                        m_lastYear = year;
                        if (m_order.year == 0)
                            m_order.year = year;
                        touched();
                    }));
}

void HonourFormModel::chooseKind(const QString& kind)
{
    m_order.kind = kind;
    touched();
}

void HonourFormModel::chooseLevel(const QString& level)
{
    m_order.level = level;
    touched();
}

void HonourFormModel::stepYear(int by)
{
    m_order.year = std::clamp(m_order.year + by, programme::kFirstHonourYear, m_lastYear);
    touched();
}

void HonourFormModel::setCertificate(const QString& text)
{
    m_order.certificate = text;
    touched();
}

void HonourFormModel::setWithBonus(bool with)
{
    m_order.withBonus = with;
    touched();
}

bool HonourFormModel::isWhole() const
{
    return m_order.household > 0 && !m_order.kind.isEmpty() && !m_order.level.isEmpty() && m_order.year > 0;
}

bool HonourFormModel::isReady() const
{
    return isWhole() && !isBusy() && (!m_order.withBonus || m_isPromised);
}

void HonourFormModel::touched()
{
    m_order.household = m_household.number();
    inputChanged();
    m_isPromised = false;
    m_obstacle.reset();
    m_promise = {};
    if (isWhole() && m_order.withBonus)
        askPromise();
    Q_EMIT changed();
}

void HonourFormModel::askPromise()
{
    m_desk.promise(m_order, this, [this, asked = ++m_asked](const Result<HonourPromise>& promise) {
        if (asked != m_asked)
            return;
        m_isPromised = promise.has_value();
        if (promise)
            m_promise = *promise;
        else
            m_obstacle = promise.error();
        Q_EMIT changed();
    });
}

QString HonourFormModel::obstacle() const
{
    return m_obstacle ? ErrorText::of(*m_obstacle).happened : QString();
}

QString HonourFormModel::obstacleNext() const
{
    return m_obstacle ? ErrorText::of(*m_obstacle).next : QString();
}

void HonourFormModel::enter()
{
    send({});
}

void HonourFormModel::enterWith(const QString& id, const QString& pin)
{
    send({id, pin});
}

void HonourFormModel::send(const SecondPerson& second)
{
    if (!isReady())
        return;
    auto order = m_order;
    order.request = begin();
    order.shownBonus = m_promise.total;
    order.photo = m_photo.file();
    order.second = second;
    m_desk.enter(order, this,
                 acted<int>(
                     [this](int) {
                         m_photo.clear();
                         Q_EMIT entered();
                     },
                     [this](const Error& error) {
                         if (error.code == ErrorCode::HonourBonusChanged)
                             touched();
                         return false;
                     }));
}

QString HonourFormModel::matter() const
{
    return tr("%1 is entered for %2, with %3 points").arg(m_order.kind, m_household.name()).arg(m_promise.total);
}

void HonourFormModel::startCandidates()
{
    m_candidateYear = 0;
    m_candidateKind = kinds().value(0);
    m_areLoaded = false;
    m_candidates.setRows({});
    m_desk.thisYear(this, shows<int>([this](int year) {
                        m_lastYear = year;
                        m_candidateYear = year;
                        askCandidates();
                    }));
}

void HonourFormModel::lookFor(const QString& kind)
{
    m_candidateKind = kind;
    m_candidates.firstPage();
    askCandidates();
}

void HonourFormModel::stepCandidateYear(int by)
{
    m_candidateYear = std::clamp(m_candidateYear + by, 2020, m_lastYear); // no business day is earlier
    askCandidates();
}

void HonourFormModel::askCandidates()
{
    m_desk.candidates(
        m_candidateKind, m_candidateYear, this,
        shows<Candidates>([this, kind = m_candidateKind,
                           year = m_candidateYear] { return kind == m_candidateKind && year == m_candidateYear; },
                          [this](const Candidates& found) {
                              m_found = found;
                              QList<QVariantMap> rows;
                              for (const CandidateLine& line : m_found.lines)
                                  rows.append({{u"household"_s, line.household},
                                               {u"number"_s, line.numberText},
                                               {u"name"_s, line.name},
                                               {u"months"_s, line.months},
                                               {u"points"_s, line.points},
                                               {u"holds"_s, line.holds}});
                              m_candidates.setRows(rows);
                              m_areLoaded = true;
                              Q_EMIT candidatesChanged();
                          }));
}

void HonourFormModel::name(int household)
{
    start();
    m_order.kind = m_candidateKind;
    m_order.year = m_candidateYear;
    m_household.openNumber(household);
    touched();
    Q_EMIT named();
}

} // namespace jiamei::kiosk
