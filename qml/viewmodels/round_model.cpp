#include "qml/viewmodels/round_model.hpp"

#include "core/points/round_judges.hpp"

#include <algorithm>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kParts = static_cast<int>(points::kSheetParts.size());

QString keyOf(const RoundPerson& person)
{
    return person.person > 0 ? u"o%1"_s.arg(person.person) : u"h%1"_s.arg(person.household);
}

int sumOf(const QList<int>& scores)
{
    int sum = 0;
    for (const int score : scores) {
        if (score < 0)
            return -1;
        sum += score;
    }
    return scores.size() == kParts ? sum : -1;
}

} // namespace

RoundModel::RoundModel(RoundsDesk& desk, RefusalModel& refusals, Speaker& speaker, QObject* parent)
    : ActingModel(desk, {refusals, speaker}, parent), m_desk(desk),
      m_groups({"name", "households", "graded", "drafted", "entered", "remaining"}, this),
      m_people({"key", "name", "number", "chosen"}, this), m_judgeRows({"key", "name", "number"}, this),
      m_rows({"household", "number", "name", "grade", "total", "scored"}, this), m_scores(kParts, -1)
{
}

QString RoundModel::stage() const
{
    switch (m_stage) {
    case Stage::Groups:
        return u"groups"_s;
    case Stage::Judges:
        return u"judges"_s;
    case Stage::Grades:
        return u"grades"_s;
    case Stage::Scores:
        return u"scores"_s;
    case Stage::Summary:
        return u"summary"_s;
    case Stage::Done:
        break;
    }
    return u"done"_s;
}

void RoundModel::show(Stage stage)
{
    m_stage = stage;
    Q_EMIT changed();
}

void RoundModel::start()
{
    m_draft = {};
    m_outline = {};
    renew();
    show(Stage::Groups);
    m_desk.people(this, shows<QList<RoundPerson>>([this](const QList<RoundPerson>& people) {
                      m_operators = people;
                      showJudges();
                  }));
    m_desk.groups(this, shows<QList<RoundGroup>>([this](const QList<RoundGroup>& groups) {
                      QList<QVariantMap> rows;
                      for (const RoundGroup& group : groups)
                          rows.append({{u"name"_s, group.name},
                                       {u"households"_s, group.households},
                                       {u"graded"_s, group.graded},
                                       {u"drafted"_s, group.isDrafted},
                                       {u"entered"_s, group.isEntered},
                                       {u"remaining"_s, group.left}});
                      m_groups.setRows(rows);
                  }));
}

void RoundModel::choose(const QString& group)
{
    if (isBusy())
        return;
    m_desk.open(group, this, waitsFor<RoundDraft>([this](const RoundDraft& draft) { opened(draft); }));
}

void RoundModel::beginNew()
{
    if (isBusy() || !m_draft.isRest)
        return;
    m_desk.openNew(m_draft.group, this, waitsFor<RoundDraft>([this](const RoundDraft& draft) { opened(draft); }));
}

void RoundModel::opened(const RoundDraft& draft)
{
    m_draft = draft;
    m_rows.firstPage();
    showJudges();
    showRows();
    if (m_draft.isRest) {
        summarise();
        return;
    }
    // Who was interrupted goes on where it was.
    if (m_draft.judges.size() == judgesNeeded() && graded() > 0 && !m_draft.isTooOld) {
        show(Stage::Grades);
        showUngraded();
    } else {
        show(Stage::Judges);
    }
}

int RoundModel::judgesNeeded() const
{
    return static_cast<int>(points::kJudges);
}

// ---- judges --------------------------------------------------------------------------------------------------------

void RoundModel::togglePerson(const QString& key)
{
    const auto isIt = [&](const RoundPerson& person) { return keyOf(person) == key; };
    if (m_draft.judges.removeIf(isIt) == 0 && m_draft.judges.size() < judgesNeeded()) {
        const auto found = std::ranges::find_if(m_operators, isIt);
        if (found != m_operators.end())
            m_draft.judges.append(*found);
    }
    showJudges();
}

void RoundModel::addVillager(int household, const QString& name, const QString& number)
{
    const RoundPerson villager{0, household, name, number};
    const bool isThere =
        std::ranges::any_of(m_draft.judges, [&](const RoundPerson& each) { return each.household == household; });
    if (!isThere && m_draft.judges.size() < judgesNeeded())
        m_draft.judges.append(villager);
    showJudges();
}

void RoundModel::removeJudge(const QString& key)
{
    m_draft.judges.removeIf([&](const RoundPerson& person) { return keyOf(person) == key; });
    showJudges();
}

void RoundModel::showJudges()
{
    const auto isChosen = [this](const QString& key) {
        return std::ranges::any_of(m_draft.judges, [&](const RoundPerson& each) { return keyOf(each) == key; });
    };
    QList<QVariantMap> people;
    for (const RoundPerson& person : std::as_const(m_operators))
        people.append({{u"key"_s, keyOf(person)},
                       {u"name"_s, person.name},
                       {u"number"_s, person.numberText},
                       {u"chosen"_s, isChosen(keyOf(person))}});
    m_people.setRows(people);
    QList<QVariantMap> judges;
    for (const RoundPerson& judge : std::as_const(m_draft.judges))
        judges.append({{u"key"_s, keyOf(judge)}, {u"name"_s, judge.name}, {u"number"_s, judge.numberText}});
    m_judgeRows.setRows(judges);
    Q_EMIT changed();
}

void RoundModel::begin()
{
    if (isBusy() || m_draft.judges.size() != judgesNeeded())
        return;
    m_desk.keepJudges(m_draft.group, m_draft.date, m_draft.judges, this,
                      waitsFor<bool>([this](bool) { show(Stage::Grades); }));
}

void RoundModel::changeJudges()
{
    if (m_stage == Stage::Grades)
        show(Stage::Judges);
}

// ---- grades --------------------------------------------------------------------------------------------------------

int RoundModel::placeOf(int household) const
{
    const auto found = std::ranges::find(m_draft.rows, household, &RoundRow::household);
    return found == m_draft.rows.end() ? -1 : static_cast<int>(found - m_draft.rows.begin());
}

int RoundModel::graded() const
{
    return static_cast<int>(
        std::ranges::count_if(m_draft.rows, [](const RoundRow& row) { return row.entry.grade > 0; }));
}

void RoundModel::giveGrade(int household, int grade)
{
    const int place = placeOf(household);
    if (place < 0 || grade < 1 || grade > 4)
        return;
    const auto& present = m_draft.rows[place].entry;
    RoundEntry entry{household, grade, {}};
    if (present.grade == grade && present.scores.isEmpty())
        entry.grade = 0;
    keep(place, entry);
}

/// Shown at once; what the disk refuses is shown as it was.
void RoundModel::keep(int place, const RoundEntry& entry)
{
    const auto before = m_draft.rows[place].entry;
    m_draft.rows[place].entry = entry;
    inputChanged();
    ++m_unkept;
    showRows();
    m_desk.keep(m_draft.group, entry, this, [this, place, before, group = m_draft.group](const Result<bool>& kept) {
        --m_unkept;
        if (!kept) {
            if (group == m_draft.group && place < total())
                m_draft.rows[place].entry = before;
            refusals().show(kept.error());
            showRows();
        }
        Q_EMIT changed();
    });
}

void RoundModel::showRows()
{
    QList<QVariantMap> rows;
    for (const RoundRow& row : std::as_const(m_draft.rows))
        rows.append({{u"household"_s, row.household},
                     {u"number"_s, row.numberText},
                     {u"name"_s, row.name},
                     {u"grade"_s, row.entry.grade},
                     {u"total"_s, sumOf(row.entry.scores)},
                     {u"scored"_s, !row.entry.scores.isEmpty()}});
    m_rows.setRows(rows);
    Q_EMIT changed();
}

void RoundModel::showUngraded()
{
    const auto first = std::ranges::find_if(m_draft.rows, [](const RoundRow& row) { return row.entry.grade == 0; });
    if (first != m_draft.rows.end())
        m_rows.showRow(static_cast<int>(first - m_draft.rows.begin()));
}

// ---- the six-part sheet --------------------------------------------------------------------------------------------

QString RoundModel::householdName() const
{
    return isOnSheet() ? m_draft.rows[m_place].name : QString();
}

QString RoundModel::householdNumber() const
{
    return isOnSheet() ? m_draft.rows[m_place].numberText : QString();
}

QList<int> RoundModel::most() const
{
    QList<int> most;
    for (const auto& part : points::kSheetParts)
        most.append(part.most);
    return most;
}

int RoundModel::sum() const
{
    return sumOf(m_scores);
}

int RoundModel::grade() const
{
    return sum() < 0 ? 0 : static_cast<int>(points::gradeOf(sum()));
}

void RoundModel::openSheet(int household)
{
    openPlace(placeOf(household));
}

void RoundModel::openPlace(int place)
{
    if (place < 0 || place >= total())
        return;
    m_place = place;
    const auto& scores = m_draft.rows[place].entry.scores;
    m_scores = scores.isEmpty() ? QList<int>(kParts, -1) : scores;
    const auto empty = m_scores.indexOf(-1);
    m_part = empty < 0 ? 0 : static_cast<int>(empty);
    show(Stage::Scores);
}

void RoundModel::choosePart(int part)
{
    if (part < 0 || part >= kParts)
        return;
    m_part = part;
    Q_EMIT changed();
}

/// A digit that would exceed the part begins its figure anew; one that leaves no room for another goes on to the next.
void RoundModel::type(const QString& digit)
{
    const int value = digit.toInt();
    const int most = points::kSheetParts[static_cast<std::size_t>(m_part)].most;
    const int longer = m_scores[m_part] < 0 ? value : m_scores[m_part] * 10 + value;
    m_scores[m_part] = longer > most ? value : longer;
    const bool isFull = m_scores[m_part] * 10 > most || m_scores[m_part] == 0;
    if (isFull && m_part + 1 < kParts)
        ++m_part;
    keepScores();
}

void RoundModel::erase()
{
    if (m_scores[m_part] < 0 && m_part > 0)
        --m_part;
    m_scores[m_part] = m_scores[m_part] < 10 ? -1 : m_scores[m_part] / 10;
    keepScores();
}

void RoundModel::clearSheet()
{
    m_scores = QList<int>(kParts, -1);
    m_part = 0;
    keepScores();
}

/// Only a whole sheet is an entry.
void RoundModel::keepScores()
{
    if (!isOnSheet())
        return;
    RoundEntry entry{m_draft.rows[m_place].household, grade(), sum() < 0 ? QList<int>() : m_scores};
    if (entry.scores != m_draft.rows[m_place].entry.scores)
        keep(m_place, entry);
    else
        Q_EMIT changed();
}

void RoundModel::nextHousehold()
{
    openPlace(m_place + 1);
}

void RoundModel::previousHousehold()
{
    openPlace(m_place - 1);
}

void RoundModel::closeSheet()
{
    if (isOnSheet())
        m_rows.showRow(m_place);
    show(Stage::Grades);
}

// ---- the end -------------------------------------------------------------------------------------------------------

void RoundModel::summarise()
{
    if (isBusy() || graded() == 0)
        return;
    m_desk.foresee(m_draft.group, this, waitsFor<RoundOutline>([this](const RoundOutline& outline) {
                       m_outline = outline;
                       show(Stage::Summary);
                   }));
}

void RoundModel::enter()
{
    if (isBusy() || m_stage != Stage::Summary)
        return;
    m_desk.enter(ActingModel::begin(), m_draft.group, this, acted<RoundOutline>([this](const RoundOutline& outline) {
                     m_outline = outline;
                     show(Stage::Done);
                 }));
}

bool RoundModel::stepBack()
{
    switch (m_stage) {
    case Stage::Groups:
        return false;
    case Stage::Scores:
        closeSheet();
        return true;
    case Stage::Summary:
        if (m_draft.isRest)
            break;
        show(Stage::Grades);
        return true;
    case Stage::Judges:
    case Stage::Grades:
    case Stage::Done:
        break;
    }
    start();
    return true;
}

} // namespace jiamei::kiosk
