// A round on the screen: group, three judges, one tap a household or the six-part sheet, and its entry. Every tap is
// kept at once, so that a power cut costs nothing.
#pragma once

#include "qml/viewmodels/acting_model.hpp"
#include "qml/viewmodels/rounds_desk.hpp"
#include "qml/viewmodels/rows_model.hpp"

namespace jiamei::kiosk {

class RoundModel : public jiamei::kiosk::ActingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    /// "groups", "judges", "grades", "scores", "summary", "done"
    Q_PROPERTY(QString stage READ stage NOTIFY changed)
    /// name, households, graded, drafted, entered, remaining
    Q_PROPERTY(jiamei::kiosk::RowsModel* groups READ groups CONSTANT)
    /// Operators: key, name, number, chosen
    Q_PROPERTY(jiamei::kiosk::RowsModel* people READ people CONSTANT)
    /// Who was chosen: key, name, number
    Q_PROPERTY(jiamei::kiosk::RowsModel* judges READ judges CONSTANT)
    /// household, number, name, grade, total, scored
    Q_PROPERTY(jiamei::kiosk::RowsModel* rows READ rows CONSTANT)
    Q_PROPERTY(QString group READ group NOTIFY changed)
    Q_PROPERTY(int judgesNeeded READ judgesNeeded CONSTANT)
    Q_PROPERTY(int graded READ graded NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed)
    /// The household on the six-part sheet
    Q_PROPERTY(QString householdName READ householdName NOTIFY changed)
    Q_PROPERTY(QString householdNumber READ householdNumber NOTIFY changed)
    Q_PROPERTY(int place READ place NOTIFY changed)
    /// Its six scores; -1 = empty
    Q_PROPERTY(QList<int> scores READ scores NOTIFY changed)
    /// The most that each part may have
    Q_PROPERTY(QList<int> most READ most CONSTANT)
    /// The part that is being typed
    Q_PROPERTY(int part READ part NOTIFY changed)
    /// -1 before all six are there
    Q_PROPERTY(int sum READ sum NOTIFY changed)
    /// Of the household on the sheet: 1 best to 4 poor; 0 = none
    Q_PROPERTY(int grade READ grade NOTIFY changed)
    Q_PROPERTY(int document READ document NOTIFY changed)
    Q_PROPERTY(int submitted READ submitted NOTIFY changed)
    Q_PROPERTY(int points READ points NOTIFY changed)
    Q_PROPERTY(int withoutAward READ withoutAward NOTIFY changed)
    Q_PROPERTY(int capReached READ capReached NOTIFY changed)
    Q_PROPERTY(int gradedBefore READ gradedBefore NOTIFY changed)
    Q_PROPERTY(QStringList left READ left NOTIFY changed)
    /// What an entered sheet left to whoever is signed in: it is judged and graded already
    Q_PROPERTY(bool isRest READ isRest NOTIFY changed)
    /// Graded households that are no longer in the group: number and name
    Q_PROPERTY(QStringList gone READ gone NOTIFY changed)
    /// Taps that are not on the disk yet
    Q_PROPERTY(int unkept READ unkept NOTIFY changed)

public:
    RoundModel(RoundsDesk& desk, RefusalModel& refusals, Speaker& speaker, QObject* parent = nullptr);

    Q_INVOKABLE void start();
    Q_INVOKABLE void choose(const QString& group);
    /// In place of the rest.
    Q_INVOKABLE void beginNew();
    /// An operator of `people`.
    Q_INVOKABLE void togglePerson(const QString& key);
    /// A villager.
    Q_INVOKABLE void addVillager(int household, const QString& name, const QString& number);
    Q_INVOKABLE void removeJudge(const QString& key);
    /// The judges are chosen.
    Q_INVOKABLE void begin();
    Q_INVOKABLE void changeJudges();
    /// A grade tapped once more is taken out again.
    Q_INVOKABLE void giveGrade(int household, int grade);
    /// The six-part sheet of this household.
    Q_INVOKABLE void openSheet(int household);
    Q_INVOKABLE void choosePart(int part);
    Q_INVOKABLE void type(const QString& digit);
    Q_INVOKABLE void erase();
    Q_INVOKABLE void clearSheet();
    Q_INVOKABLE void nextHousehold();
    Q_INVOKABLE void previousHousehold();
    /// Back to the list, at the page of the household.
    Q_INVOKABLE void closeSheet();
    /// To the first household that has no grade yet.
    Q_INVOKABLE void showUngraded();
    Q_INVOKABLE void summarise();
    Q_INVOKABLE void enter();
    /// One stage back; false on the first.
    Q_INVOKABLE bool stepBack();

    [[nodiscard]] QString stage() const;
    [[nodiscard]] RowsModel* groups() { return &m_groups; }
    [[nodiscard]] RowsModel* people() { return &m_people; }
    [[nodiscard]] RowsModel* judges() { return &m_judgeRows; }
    [[nodiscard]] RowsModel* rows() { return &m_rows; }
    [[nodiscard]] QString group() const { return m_draft.group; }
    [[nodiscard]] int judgesNeeded() const;
    [[nodiscard]] int graded() const;
    [[nodiscard]] int total() const { return static_cast<int>(m_draft.rows.size()); }
    [[nodiscard]] QString householdName() const;
    [[nodiscard]] QString householdNumber() const;
    [[nodiscard]] int place() const { return m_place; }
    [[nodiscard]] QList<int> scores() const { return m_scores; }
    [[nodiscard]] QList<int> most() const;
    [[nodiscard]] int part() const { return m_part; }
    [[nodiscard]] int sum() const;
    [[nodiscard]] int grade() const;
    [[nodiscard]] int document() const { return m_outline.document; }
    [[nodiscard]] int submitted() const { return m_outline.submitted; }
    [[nodiscard]] int points() const { return m_outline.points; }
    [[nodiscard]] int withoutAward() const { return m_outline.withoutAward; }
    [[nodiscard]] int capReached() const { return m_outline.capReached; }
    [[nodiscard]] int gradedBefore() const { return m_outline.gradedBefore; }
    [[nodiscard]] QStringList left() const { return m_outline.left; }
    [[nodiscard]] bool isRest() const { return m_draft.isRest; }
    [[nodiscard]] QStringList gone() const { return m_draft.gone; }
    [[nodiscard]] int unkept() const { return m_unkept; }

private:
    enum class Stage { Groups, Judges, Grades, Scores, Summary, Done };

    void show(Stage stage);
    void opened(const RoundDraft& draft);
    void showJudges();
    void showRows();
    void keep(int place, const RoundEntry& entry);
    void openPlace(int place);
    void keepScores();
    [[nodiscard]] int placeOf(int household) const;
    [[nodiscard]] bool isOnSheet() const { return m_place >= 0 && m_place < total(); }

    RoundsDesk& m_desk;
    RowsModel m_groups;
    RowsModel m_people;
    RowsModel m_judgeRows;
    RowsModel m_rows;
    Stage m_stage = Stage::Groups;
    QList<RoundPerson> m_operators;
    RoundDraft m_draft;
    int m_place = -1;
    QList<int> m_scores;
    int m_part = 0;
    RoundOutline m_outline;
    int m_unkept = 0;
};

} // namespace jiamei::kiosk
