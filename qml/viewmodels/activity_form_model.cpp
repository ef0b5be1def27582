#include "qml/viewmodels/activity_form_model.hpp"

#include "qml/viewmodels/activity_model.hpp"
#include "qml/viewmodels/pictures.hpp"

#include <algorithm>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kQuarter = 15;
constexpr int kUsualMinutes = 60;
constexpr int kMostMinutes = 8 * 60; ///< on the screen; the office can say more

} // namespace

ActivityFormModel::ActivityFormModel(ActivitiesDesk& desk, Models models, QObject* parent)
    : ActingModel(desk, {models.refusals, models.speaker}, parent), m_desk(desk), m_activity(models.activity),
      m_rules({"code", "title", "points", "art", "chosen"}, this)
{
}

void ActivityFormModel::start()
{
    m_type.clear();
    m_rule.clear();
    m_hasRule = false;
    m_minutes = kUsualMinutes;
    m_place = m_team = -1;
    renew();
    m_rules.firstPage();
    showRules();
    m_desk.choices(this, shows<ActivityChoices>([this](const ActivityChoices& choices) {
                       m_all = choices;
                       showRules();
                   }));
}

void ActivityFormModel::showRules()
{
    QList<QVariantMap> rows;
    rows.append({{u"code"_s, QString()},
                 {u"title"_s, QString()},
                 {u"points"_s, 0},
                 {u"art"_s, u"household"_s},
                 {u"chosen"_s, m_hasRule && m_rule.isEmpty()}});
    for (const ActivityRule& rule : std::as_const(m_all.rules))
        rows.append({{u"code"_s, rule.code},
                     {u"title"_s, rule.title},
                     {u"points"_s, rule.points},
                     {u"art"_s, pictureOfRule(rule.title, rule.category)},
                     {u"chosen"_s, m_hasRule && m_rule == rule.code}});
    m_rules.setRows(rows);
    Q_EMIT changed();
}

void ActivityFormModel::chooseType(const QString& type)
{
    m_type = type;
    edited();
}

void ActivityFormModel::chooseRule(const QString& code)
{
    m_rule = code;
    m_hasRule = true;
    inputChanged();
    showRules();
}

void ActivityFormModel::choosePlace(int place)
{
    m_place = place == m_place ? -1 : place;
    edited();
}

void ActivityFormModel::chooseTeam(int team)
{
    m_team = team == m_team ? -1 : team;
    edited();
}

QStringList ActivityFormModel::teams() const
{
    QStringList names;
    for (const ActivityTeam& team : m_all.teams)
        names.append(team.name);
    return names;
}

QString ActivityFormModel::whereAndWho() const
{
    QStringList words{m_all.places.value(m_place), m_all.teams.value(m_team).name};
    words.removeAll(QString());
    return words.join(u" · "_s);
}

void ActivityFormModel::longer()
{
    m_minutes = std::min(kMostMinutes, m_minutes + kQuarter);
    edited();
}

void ActivityFormModel::shorter()
{
    m_minutes = std::max(kQuarter, m_minutes - kQuarter);
    edited();
}

void ActivityFormModel::open(const QString& word)
{
    if (!canOpen())
        return;
    ActivityOrder order;
    order.request = begin();
    order.type = m_type;
    order.title = word;
    order.place = m_all.places.value(m_place);
    order.team = m_all.teams.value(m_team).number;
    order.rule = m_rule;
    order.minutes = m_minutes;
    const auto rule = std::ranges::find(m_all.rules, m_rule, &ActivityRule::code);
    if (rule != m_all.rules.end()) {
        order.title = rule->title;
        order.points = rule->points;
    }
    // The page of the activity is the sign that it is open.
    m_desk.openActivity(order, this,
                        acted<ActivityLine>([this](const ActivityLine& line) { m_activity.show(line); }, std::nullopt));
}

} // namespace jiamei::kiosk
