#include "qml/viewmodels/rule_draft_model.hpp"

#include "core/points/rule_edit.hpp"
#include "qml/viewmodels/desk_answers.hpp"
#include "qml/viewmodels/language.hpp"
#include "qml/viewmodels/pictures.hpp"
#include "qml/viewmodels/rule_words.hpp"

#include <algorithm>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kTitleBytes = 120; ///< 40 Chinese characters, what two lines of a card show
constexpr int kMostPoints = 999; ///< on the screen; a list in a file can say more
constexpr int kMostCap = 99;

const points::Rule kNoRule;

QDate nextMonth(QDate date)
{
    return QDate(date.year(), date.month(), 1).addMonths(1);
}

QString isoText(BusinessDate date)
{
    return qtDate(date).toString(Qt::ISODate);
}

/// The date moved; the same where that would leave the calendar of core.
BusinessDate moved(BusinessDate date, int days, int months)
{
    return coreDate(qtDate(date).addMonths(months).addDays(days)).value_or(date);
}

Points pointsOf(int value)
{
    return Points::of(std::clamp(value, 1, kMostPoints)).value_or(Points());
}

} // namespace

RuleDraftModel::RuleDraftModel(RulesDesk& desk, Tools tools, QObject* parent)
    : ActingModel(desk, {tools.refusals, tools.speaker}, parent), m_desk(desk), m_name(tools.characters, this),
      m_rows(ruleRoles(), this)
{
    connect(&tools.language, &Language::changed, this, &RuleDraftModel::showRows);
}

void RuleDraftModel::start()
{
    m_desk.draftBase(this, shows<DraftBase>([this](const DraftBase& base) {
                         if (!m_isLoaded || edits() == 0 || base.newest != m_base.newest)
                             reset(base);
                         else
                             m_base.today = base.today;
                         m_first = std::max(m_first, m_base.today.addDays(1));
                         m_isLoaded = true;
                         showRows();
                     }));
}

void RuleDraftModel::startOver()
{
    reset(DraftBase(m_base));
    showRows();
}

void RuleDraftModel::reset(const DraftBase& base)
{
    m_base = base;
    m_lines.clear();
    for (const auto& rule : m_base.rules)
        m_lines.push_back({rule, rule, false});
    m_first = nextMonth(m_base.today);
    m_current = m_lines.size();
    m_rows.firstPage();
    renew();
}

void RuleDraftModel::showRows()
{
    QList<QVariantMap> rows;
    for (const auto& line : m_lines) {
        auto row = ruleRow(line.rule);
        row.insert(u"mark"_s, markOf(line));
        rows.append(row);
    }
    m_rows.setRows(rows);
    Q_EMIT changed();
}

void RuleDraftModel::rulesEdited()
{
    inputChanged();
    showRows();
}

void RuleDraftModel::edit(const std::function<void(points::Rule&)>& change)
{
    if (m_current >= m_lines.size() || isBusy())
        return;
    change(m_lines[m_current].rule);
    rulesEdited();
}

const points::Rule& RuleDraftModel::rule() const
{
    return m_current < m_lines.size() ? m_lines[m_current].rule : kNoRule;
}

QString RuleDraftModel::markOf(const Line& line)
{
    if (!line.before)
        return u"added"_s;
    if (line.isDropped)
        return u"dropped"_s;
    return line.rule == *line.before ? QString() : u"changed"_s;
}

void RuleDraftModel::moveFirst(int days, int months)
{
    m_first = std::max(m_base.today.addDays(1), m_first.addMonths(months).addDays(days));
    rulesEdited();
}

void RuleDraftModel::pick(const QString& code)
{
    const auto line = std::ranges::find(m_lines, code.toStdString(), [](const Line& each) { return each.rule.code; });
    m_current = static_cast<std::size_t>(line - m_lines.begin());
    Q_EMIT changed();
}

void RuleDraftModel::add()
{
    if (m_lines.empty() || isBusy())
        return;
    points::Rule fresh;
    fresh.category = m_lines.front().rule.category;
    fresh.unit = m_lines.front().rule.unit;
    fresh.minimum = fresh.maximum = pointsOf(1);
    fresh.validFrom = coreDate(m_first).value_or(BusinessDate());
    m_lines.push_back({fresh, std::nullopt, false});
    m_current = m_lines.size() - 1;
    setCategory(0);
}

void RuleDraftModel::drop()
{
    if (m_current >= m_lines.size() || isBusy())
        return;
    auto& line = m_lines[m_current];
    if (line.before) {
        line.isDropped = !line.isDropped;
    } else {
        m_lines.erase(m_lines.begin() + static_cast<std::ptrdiff_t>(m_current));
        m_current = m_lines.size();
    }
    rulesEdited();
}

void RuleDraftModel::beginTitle()
{
    m_name.begin(title(), kTitleBytes);
}

void RuleDraftModel::keepTitle()
{
    edit([this](points::Rule& rule) { rule.title = m_name.name().toStdString(); });
}

// Only a new rule moves between categories: the code of an old one says where it belongs.
void RuleDraftModel::setCategory(int place)
{
    const QStringList all = categories();
    if (mark() != u"added"_s || place < 0 || place >= all.size())
        return;
    std::vector<points::Rule> known = m_base.ever;
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        if (i != m_current)
            known.push_back(m_lines[i].rule);
    edit([&](points::Rule& rule) {
        rule.category = all.at(place).toStdString();
        rule.code = points::freeCode(known, rule.category);
    });
}

void RuleDraftModel::setUnit(int place)
{
    const QStringList all = distinct(&points::Rule::unit);
    if (place >= 0 && place < all.size())
        edit([&](points::Rule& rule) { rule.unit = all.at(place).toStdString(); });
}

void RuleDraftModel::setDeduction(bool deduction)
{
    if (mark() == u"added"_s)
        edit([&](points::Rule& rule) { rule.isDeduction = deduction; });
}

void RuleDraftModel::setRange(int least, int most)
{
    edit([&](points::Rule& rule) { points::setRange(rule, pointsOf(least), pointsOf(most)); });
}

void RuleDraftModel::addLeast(int more)
{
    setRange(least() + more, std::max(most(), least() + more));
}

void RuleDraftModel::addMost(int more)
{
    setRange(std::min(least(), std::max(1, most() + more)), most() + more);
}

void RuleDraftModel::freeSteps()
{
    edit([](points::Rule& rule) { rule.steps.clear(); });
}

void RuleDraftModel::addCap(int more)
{
    edit([more](points::Rule& rule) {
        if (rule.capCount)
            rule.capCount = std::clamp<std::int64_t>(*rule.capCount + more, 1, kMostCap);
    });
}

void RuleDraftModel::setCapPeriod(int place)
{
    if (place < 0 || place >= capPeriods().size())
        return;
    edit([place](points::Rule& rule) {
        rule.capPeriod = static_cast<points::CapPeriod>(place);
        if (rule.capPeriod == points::CapPeriod::None)
            rule.capCount.reset();
        else
            rule.capCount = rule.capCount.value_or(1);
    });
}

void RuleDraftModel::setReview(int place)
{
    edit([place](points::Rule& rule) {
        rule.review = static_cast<points::ReviewKind>(std::clamp(place, 0, 2) + 1);
        // Others than who enters it decide in sight of the village, unless the rule says otherwise (design 6).
        rule.publicity = rule.review != points::ReviewKind::OnePerson;
    });
}

void RuleDraftModel::setPublicity(bool publicity)
{
    edit([publicity](points::Rule& rule) { rule.publicity = publicity; });
}

void RuleDraftModel::setProof(int place)
{
    const QStringList all = proofs();
    if (place >= 0 && place < all.size())
        edit([&](points::Rule& rule) { rule.evidence = all.at(place).toStdString(); });
}

void RuleDraftModel::setProposer(int place)
{
    if (place >= 0 && place < proposers().size())
        edit([place](points::Rule& rule) { rule.proposer = static_cast<points::Proposer>(place + 1); });
}

void RuleDraftModel::setCampaign(bool campaign)
{
    edit([this, campaign](points::Rule& rule) {
        if (!campaign) {
            rule.validUntil.reset();
            return;
        }
        const auto first = coreDate(m_first);
        if (first)
            rule.validFrom = std::max(rule.validFrom, *first);
        rule.validUntil = moved(rule.validFrom, -1, 1);
    });
}

void RuleDraftModel::moveFrom(int days, int months)
{
    edit([=](points::Rule& rule) {
        rule.validFrom = moved(rule.validFrom, days, months);
        if (rule.validUntil)
            rule.validUntil = std::max(*rule.validUntil, rule.validFrom);
    });
}

void RuleDraftModel::moveUntil(int days, int months)
{
    edit([=](points::Rule& rule) {
        if (rule.validUntil)
            rule.validUntil = std::max(rule.validFrom, moved(*rule.validUntil, days, months));
    });
}

std::vector<points::Rule> RuleDraftModel::draftRules() const
{
    std::vector<points::Rule> rules;
    for (const auto& line : m_lines)
        if (!line.isDropped)
            rules.push_back(line.rule);
    return rules;
}

bool RuleDraftModel::canSave() const
{
    const auto isWhole = [](const Line& line) { return line.isDropped || points::checkRule(line.rule).has_value(); };
    return edits() > 0 && !isBusy() && std::ranges::all_of(m_lines, isWhole);
}

void RuleDraftModel::save()
{
    if (!canSave())
        return;
    m_desk.draft({begin(), draftRules(), m_first}, this, acted<int>([this](int document) {
                     startOver();
                     Q_EMIT saved(document);
                 }));
}

int RuleDraftModel::edits() const
{
    return static_cast<int>(std::ranges::count_if(m_lines, [](const Line& line) { return !markOf(line).isEmpty(); }));
}

QString RuleDraftModel::code() const
{
    return qtText(rule().code);
}

QString RuleDraftModel::title() const
{
    return qtText(rule().title);
}

QString RuleDraftModel::unit() const
{
    return unitWords(qtText(rule().unit));
}

QString RuleDraftModel::pointsText() const
{
    return pointsWords(rule());
}

QString RuleDraftModel::details() const
{
    return ruleRow(rule()).value(u"details"_s).toString();
}

QString RuleDraftModel::picture() const
{
    return pictureOfRule(title(), qtText(rule().category));
}

QStringList RuleDraftModel::distinct(std::string points::Rule::*field) const
{
    // As they were before, so that no choice moves while it is being made.
    QStringList all;
    for (const auto& line : m_lines)
        if (const QString text = qtText((line.before ? *line.before : line.rule).*field); !all.contains(text))
            all.append(text);
    return all;
}

QStringList RuleDraftModel::categories() const
{
    return distinct(&points::Rule::category);
}

int RuleDraftModel::category() const
{
    return static_cast<int>(categories().indexOf(qtText(rule().category)));
}

QStringList RuleDraftModel::units() const
{
    QStringList all = distinct(&points::Rule::unit);
    for (QString& each : all)
        each = unitWords(each);
    return all;
}

int RuleDraftModel::unitPlace() const
{
    return static_cast<int>(distinct(&points::Rule::unit).indexOf(qtText(rule().unit)));
}

QStringList RuleDraftModel::proofs() const
{
    return distinct(&points::Rule::evidence);
}

int RuleDraftModel::proof() const
{
    return static_cast<int>(proofs().indexOf(qtText(rule().evidence)));
}

QStringList RuleDraftModel::proposers() const
{
    return kiosk::proposers();
}

int RuleDraftModel::least() const
{
    return shown(rule().minimum.value());
}

int RuleDraftModel::most() const
{
    return shown(rule().maximum.value());
}

int RuleDraftModel::capCount() const
{
    return shown(rule().capCount.value_or(0));
}

int RuleDraftModel::capPeriod() const
{
    return rule().capPeriod == points::CapPeriod::EachHonour ? -1 : static_cast<int>(rule().capPeriod);
}

QStringList RuleDraftModel::capPeriods() const
{
    return kiosk::capPeriods();
}

QString RuleDraftModel::validFrom() const
{
    return isoText(rule().validFrom);
}

QString RuleDraftModel::validUntil() const
{
    return rule().validUntil ? isoText(*rule().validUntil) : QString();
}

} // namespace jiamei::kiosk
