#include "qml/viewmodels/rule_book_model.hpp"

#include "qml/viewmodels/language.hpp"
#include "qml/viewmodels/refusal_model.hpp"
#include "qml/viewmodels/rule_words.hpp"

#include <algorithm>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMostChosen = 2;

QString textOf(RuleSetKey key)
{
    return key.draft != 0 ? u"d%1"_s.arg(key.draft) : u"v%1"_s.arg(key.version);
}

// A draft comes after every version; of two drafts the later document.
bool isBefore(RuleSetKey one, RuleSetKey other)
{
    return std::pair(one.draft, one.version) < std::pair(other.draft, other.version);
}

} // namespace

RuleBookModel::RuleBookModel(RulesDesk& desk, Language& language, RefusalModel& refusals, QObject* parent)
    : QObject(parent), m_desk(desk), m_refusals(refusals), m_rules(ruleRoles(), this),
      m_items({"key", "draft", "number", "first", "stage", "offeredBy", "rules", "chosen"}, this),
      m_differences(differenceRoles(), this)
{
    connect(&language, &Language::changed, this, [this] {
        showRules();
        showDifferences();
        Q_EMIT changed();
    });
}

void RuleBookModel::start()
{
    m_isCampaignsOnly = false;
    m_chosen.clear();
    m_rules.firstPage();
    m_items.firstPage();
    m_desk.book(this, [this](const Result<RuleBook>& book) {
        if (!book) {
            m_refusals.show(book.error());
            return;
        }
        m_book = *book;
        m_shown = m_book.inForce;
        m_shownRules = m_book.rules;
        m_isLoaded = true;
        showItems();
        showRules();
        Q_EMIT changed();
    });
}

void RuleBookModel::showCampaigns(bool only)
{
    m_isCampaignsOnly = only;
    m_rules.firstPage();
    showRules();
    Q_EMIT changed();
}

void RuleBookModel::showRules()
{
    QList<QVariantMap> rows;
    for (const auto& rule : m_shownRules)
        if (!m_isCampaignsOnly || rule.isCampaign())
            rows.append(ruleRow(rule));
    m_rules.setRows(rows);
}

void RuleBookModel::showItems()
{
    QList<QVariantMap> rows;
    for (const RuleSetItem& item : std::as_const(m_book.items))
        rows.append({{u"key"_s, textOf(item.key)},
                     {u"draft"_s, item.key.draft != 0},
                     {u"number"_s, item.key.draft != 0 ? item.key.draft : item.key.version},
                     {u"first"_s, item.first.toString(Qt::ISODate)},
                     {u"stage"_s, item.state},
                     {u"offeredBy"_s, item.offeredBy},
                     {u"rules"_s, item.rules},
                     {u"chosen"_s, m_chosen.contains(item.key)}});
    m_items.setRows(rows);
}

void RuleBookModel::showDifferences()
{
    m_differences.setRows(differenceRows(m_difference));
}

void RuleBookModel::toggle(const QString& key)
{
    const auto item = std::ranges::find(m_book.items, key, [](const RuleSetItem& each) { return textOf(each.key); });
    if (item == m_book.items.end())
        return;
    if (!m_chosen.removeOne(item->key)) {
        if (m_chosen.size() == kMostChosen)
            m_chosen.removeFirst();
        m_chosen.append(item->key);
    }
    showItems();
    Q_EMIT changed();
}

void RuleBookModel::showChosen()
{
    if (m_chosen.isEmpty())
        return;
    const RuleSetKey key = m_chosen.last();
    m_desk.rulesOf(key, this, [this, key](const Result<std::vector<points::Rule>>& rules) {
        if (!rules) {
            m_refusals.show(rules.error());
            return;
        }
        m_shown = key;
        m_shownRules = *rules;
        m_isCampaignsOnly = false;
        m_rules.firstPage();
        showRules();
        Q_EMIT changed();
    });
}

std::pair<RuleSetKey, RuleSetKey> RuleBookModel::pair() const
{
    if (m_chosen.size() == kMostChosen) {
        const auto [first, last] = std::minmax(m_chosen.first(), m_chosen.last(), isBefore);
        return {first, last};
    }
    if (m_chosen.isEmpty())
        return {};
    const RuleSetKey key = m_chosen.last();
    if (key.draft != 0)
        return {m_book.newest, key};
    return key.version > 1 ? std::pair(RuleSetKey{key.version - 1, 0}, key) : std::pair<RuleSetKey, RuleSetKey>();
}

void RuleBookModel::compare()
{
    const auto [before, after] = pair();
    if (after == RuleSetKey())
        return;
    m_desk.difference(before, after, this,
                      [this, before = before, after = after](const Result<points::RuleDifference>& difference) {
                          if (!difference) {
                              m_refusals.show(difference.error());
                              return;
                          }
                          m_before = before;
                          m_after = after;
                          m_difference = *difference;
                          m_differences.firstPage();
                          showDifferences();
                          Q_EMIT changed();
                          Q_EMIT compared();
                      });
}

const RuleSetItem* RuleBookModel::itemOf(RuleSetKey key) const
{
    const auto found = std::ranges::find(m_book.items, key, &RuleSetItem::key);
    return found == m_book.items.end() ? nullptr : &*found;
}

QString RuleBookModel::wordsOf(RuleSetKey key) const
{
    return key.draft != 0 ? tr("Draft no. %1").arg(key.draft) : tr("Version %1").arg(key.version);
}

QString RuleBookModel::shownFirst() const
{
    const auto* item = itemOf(m_shown);
    return item != nullptr ? item->first.toString(Qt::ISODate) : QString();
}

int RuleBookModel::campaigns() const
{
    return static_cast<int>(std::ranges::count_if(m_shownRules, &points::Rule::isCampaign));
}

int RuleBookModel::openDrafts() const
{
    return static_cast<int>(
        std::ranges::count_if(m_book.items, [](const RuleSetItem& item) { return item.state == u"open"_s; }));
}

int RuleBookModel::chosenDraft() const
{
    const auto* item = m_chosen.size() == 1 ? itemOf(m_chosen.first()) : nullptr;
    return item != nullptr && item->state == u"open"_s ? item->key.draft : 0;
}

} // namespace jiamei::kiosk
