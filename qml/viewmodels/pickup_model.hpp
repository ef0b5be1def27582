// Who takes the goods and by which paper: somebody else for the household, a collection slip, a slip that was written
// by hand, a signature. All of it may stay empty.
#pragma once

#include "qml/viewmodels/rows_model.hpp"
#include "qml/viewmodels/shop_desk.hpp"

namespace jiamei::kiosk {

class RefusalModel;

/// Screen thread only.
class PickupModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the view models")
    /// 解玉兰 (neighbour); empty when the household comes itself
    Q_PROPERTY(QString collector READ collector NOTIFY changed)
    /// Its name only
    Q_PROPERTY(QString signer READ signer NOTIFY changed)
    Q_PROPERTY(int slip READ slip NOTIFY changed)
    Q_PROPERTY(int ceiling READ ceiling NOTIFY changed)
    /// yyyy-MM-dd
    Q_PROPERTY(QString until READ until NOTIFY changed)
    Q_PROPERTY(int paper READ paper NOTIFY changed)
    Q_PROPERTY(bool isSigned READ isSigned NOTIFY changed)
    /// While somebody is chosen: name, words, note, picture, chosen
    Q_PROPERTY(jiamei::kiosk::RowsModel* relations READ relations CONSTANT)
    /// Who came before: place, name, words, chosen
    Q_PROPERTY(jiamei::kiosk::RowsModel* known READ known CONSTANT)
    Q_PROPERTY(QString chosenName READ chosenName NOTIFY changed)
    Q_PROPERTY(bool complete READ isComplete NOTIFY changed)
    /// How often the household was here on this day already
    Q_PROPERTY(int visits READ visits NOTIFY visitsChanged)
    Q_PROPERTY(int visitPoints READ visitPoints NOTIFY visitsChanged)
    /// Of the last of them: HH:mm
    Q_PROPERTY(QString visitTime READ visitTime NOTIFY visitsChanged)

public:
    /// What belongs to a basket that is put aside.
    struct Kept {
        int household = 0;
        Collector collector;
        CollectionSlip slip;
        QString signature;
        bool isDeclined = false;
        int paper = 0;
    };

    PickupModel(ShopDesk& desk, RefusalModel& refusals, QObject* parent = nullptr);

    /// A household came to the counter: what was said of another one is forgotten, but for the hand-written slip.
    void opened(const Figures& figures);
    /// Whether the household was here today.
    void lookForVisits();
    void setPaper(int number);
    void sign(const QString& picture);
    /// Without a signature, this once.
    void decline();
    void reset();
    [[nodiscard]] Kept kept() const { return m_kept; }
    /// Which one it is: an answer that was asked for another basket is none.
    [[nodiscard]] int basket() const { return m_basket; }
    void restore(const Kept& kept);
    void fill(RedeemOrder& order) const;
    /// Somebody else comes, and signs for it.
    [[nodiscard]] bool wantsSignature() const;

    Q_INVOKABLE void begin();
    Q_INVOKABLE void chooseRelation(const QString& relation);
    Q_INVOKABLE void choosePerson(int place);
    Q_INVOKABLE void setName(const QString& name);
    Q_INVOKABLE void keep();
    /// The household comes itself.
    Q_INVOKABLE void removeCollector();
    Q_INVOKABLE void removeSlip();
    Q_INVOKABLE void removePaper();
    /// The number of a hand-written slip whose code cannot be read.
    Q_INVOKABLE void typePaper(const QString& digits);

    [[nodiscard]] QString collector() const;
    [[nodiscard]] QString signer() const;
    [[nodiscard]] int slip() const { return m_kept.slip.number; }
    [[nodiscard]] int ceiling() const { return m_kept.slip.ceiling; }
    [[nodiscard]] QString until() const;
    [[nodiscard]] int paper() const { return m_kept.paper; }
    [[nodiscard]] bool isSigned() const { return !m_kept.signature.isEmpty(); }
    [[nodiscard]] RowsModel* relations() { return &m_relations; }
    [[nodiscard]] RowsModel* known() { return &m_known; }
    [[nodiscard]] QString chosenName() const { return m_draft.name; }
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] int visits() const { return m_visits.count; }
    [[nodiscard]] int visitPoints() const { return m_visits.points; }
    [[nodiscard]] QString visitTime() const;

Q_SIGNALS:
    void changed();
    void visitsChanged();

private:
    [[nodiscard]] Collector comes() const;
    void forgetSignature();
    void showDraft();
    void showVisits(const Visits& visits);

    ShopDesk& m_desk;
    RefusalModel& m_refusals;
    Kept m_kept;
    int m_basket = 0;
    Collector m_draft;
    QList<KnownCollector> m_people;
    Visits m_visits;
    RowsModel m_relations;
    RowsModel m_known;
};

} // namespace jiamei::kiosk
