// One change of one household: a new head, members, split, merge, leaving, coming back. Two persons.
#pragma once

#include "qml/viewmodels/acting_model.hpp"
#include "qml/viewmodels/household_change_desk.hpp"
#include "qml/viewmodels/name_model.hpp"

namespace jiamei::kiosk {

class HouseholdModel;
class PhotoModel;

class HouseholdChangeModel : public jiamei::kiosk::ActingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString mergedInto READ mergedInto NOTIFY changed)
    Q_PROPERTY(int householdMembers READ householdMembers NOTIFY changed)
    Q_PROPERTY(int householdResidents READ householdResidents NOTIFY changed)
    Q_PROPERTY(int householdWomen READ householdWomen NOTIFY changed)
    Q_PROPERTY(int spendable READ spendable NOTIFY changed)
    Q_PROPERTY(int pending READ pending NOTIFY changed)
    Q_PROPERTY(int honour READ honour NOTIFY changed)
    Q_PROPERTY(int owed READ owed NOTIFY changed)
    Q_PROPERTY(int closingPoints READ closingPoints NOTIFY changed)
    // What is asked for
    Q_PROPERTY(int members READ members NOTIFY changed)
    Q_PROPERTY(int residents READ residents NOTIFY changed)
    Q_PROPERTY(int women READ women NOTIFY changed)
    Q_PROPERTY(int percent READ percent NOTIFY changed)
    /// What the part takes along at this share
    Q_PROPERTY(int partSpendable READ partSpendable NOTIFY changed)
    Q_PROPERTY(int partHonour READ partHonour NOTIFY changed)
    Q_PROPERTY(int partOwed READ partOwed NOTIFY changed)
    /// The household that stays when two are merged; empty before it is found
    Q_PROPERTY(QString into READ into NOTIFY changed)
    Q_PROPERTY(bool movedAway READ isMovedAway NOTIFY changed)
    Q_PROPERTY(bool expires READ isExpiring NOTIFY changed)
    /// It leaves with points that the village wants redeemed first, and nobody said yet that they expire
    Q_PROPERTY(bool pointsOpen READ arePointsOpen NOTIFY changed)
    Q_PROPERTY(bool ready READ isReady NOTIFY changed)
    /// What a second person agrees to
    Q_PROPERTY(QString matter READ matter NOTIFY changed)
    Q_PROPERTY(jiamei::kiosk::NameModel* name READ name CONSTANT)
    // What was done
    Q_PROPERTY(QString doneWords READ doneWords NOTIFY changed)
    /// title, spendable, honour, owed
    Q_PROPERTY(jiamei::kiosk::RowsModel* outcome READ outcome CONSTANT)
    /// household, number, file
    Q_PROPERTY(jiamei::kiosk::RowsModel* cards READ cards CONSTANT)

public:
    struct Tools {
        HouseholdModel& household;
        PhotoModel& photo;
        RefusalModel& refusals;
        Speaker& speaker;
    };
    HouseholdChangeModel(HouseholdChangeDesk& desk, Tools tools, QObject* parent = nullptr);

    /// For the household that is known now.
    Q_INVOKABLE void start();
    Q_INVOKABLE void beginHead() { begin(HouseholdChange::Head); }
    Q_INVOKABLE void beginMembers() { begin(HouseholdChange::Members); }
    Q_INVOKABLE void beginSplit() { begin(HouseholdChange::Split); }
    Q_INVOKABLE void beginMerge() { begin(HouseholdChange::Merge); }
    Q_INVOKABLE void beginClose() { begin(HouseholdChange::Close); }
    Q_INVOKABLE void beginReopen() { begin(HouseholdChange::Reopen); }

    Q_INVOKABLE void addMembers(int more);
    Q_INVOKABLE void addResidents(int more);
    Q_INVOKABLE void addWomen(int more);
    Q_INVOKABLE void setPercent(int percent);
    /// The next household that is found is the one that stays.
    Q_INVOKABLE void awaitOther();
    Q_INVOKABLE void setMovedAway(bool movedAway);
    Q_INVOKABLE void setExpires(bool expires);
    Q_INVOKABLE void confirmWith(const QString& id, const QString& pin);
    Q_INVOKABLE void printCards();

    [[nodiscard]] bool isLoaded() const { return m_facts.household > 0; }
    [[nodiscard]] bool isOpen() const { return m_facts.isOpen; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString mergedInto() const { return m_facts.mergedInto; }
    [[nodiscard]] int householdMembers() const { return m_facts.members; }
    [[nodiscard]] int householdResidents() const { return m_facts.residents; }
    [[nodiscard]] int householdWomen() const { return m_facts.women; }
    [[nodiscard]] int spendable() const { return m_facts.spendable; }
    [[nodiscard]] int pending() const { return m_facts.pending; }
    [[nodiscard]] int honour() const { return m_facts.honour; }
    [[nodiscard]] int owed() const { return m_facts.owed; }
    [[nodiscard]] int closingPoints() const { return m_facts.closingPoints; }
    [[nodiscard]] int members() const { return m_order.members; }
    [[nodiscard]] int residents() const { return m_order.residents; }
    [[nodiscard]] int women() const { return m_order.women; }
    [[nodiscard]] int percent() const { return m_order.percent; }
    [[nodiscard]] int partSpendable() const { return m_share.spendable; }
    [[nodiscard]] int partHonour() const { return m_share.honour; }
    [[nodiscard]] int partOwed() const { return m_share.owed; }
    [[nodiscard]] QString into() const { return m_into; }
    [[nodiscard]] bool isMovedAway() const { return m_order.movedAway; }
    [[nodiscard]] bool isExpiring() const { return m_order.expire; }
    [[nodiscard]] bool arePointsOpen() const;
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] QString matter() const;
    [[nodiscard]] NameModel* name() { return &m_name; }
    [[nodiscard]] QString doneWords() const;
    [[nodiscard]] RowsModel* outcome() { return &m_outcome; }
    [[nodiscard]] RowsModel* cards() { return &m_cards; }

Q_SIGNALS:
    void done();

private:
    void begin(HouseholdChange change);
    void load();
    void showShare();
    void showDone(const HouseholdChanged& written);
    void printNext(qsizetype index);

    HouseholdChangeDesk& m_desk;
    HouseholdModel& m_household;
    PhotoModel& m_photo;
    NameModel m_name;
    RowsModel m_outcome;
    RowsModel m_cards;
    HouseholdFacts m_facts;
    HouseholdOrder m_order;
    SplitShare m_share;
    QString m_into;
    HouseholdChanged m_done;
    bool m_isAwaiting = false;
};

} // namespace jiamei::kiosk
