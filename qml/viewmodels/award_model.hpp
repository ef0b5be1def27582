// One award at the counter: a rule, its points, a quantity, one confirmation.
#pragma once

#include "qml/viewmodels/acting_model.hpp"
#include "qml/viewmodels/rows_model.hpp"
#include "qml/viewmodels/shop_desk.hpp"

#include <QtCore/QStringList>

namespace jiamei::kiosk {

class HouseholdModel;
class PhotoModel;
class ReceiptModel;

class AwardModel : public jiamei::kiosk::ActingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    /// code, title, unit, pointsMin, pointsMax, isDeduction, review ("", "two", "meeting"), picture, tint, chosen
    Q_PROPERTY(jiamei::kiosk::RowsModel* rules READ rules CONSTANT)
    Q_PROPERTY(QStringList categories READ categories NOTIFY rulesChanged)
    Q_PROPERTY(int category READ category NOTIFY rulesChanged)
    Q_PROPERTY(QString chosen READ chosen NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString unit READ unit NOTIFY changed)
    Q_PROPERTY(QString picture READ picture NOTIFY changed)
    Q_PROPERTY(bool deduction READ isDeduction NOTIFY changed)
    /// Others decide on it: it is submitted, and pending until then
    Q_PROPERTY(bool reviewed READ isReviewed NOTIFY changed)
    Q_PROPERTY(bool byMeeting READ isByMeeting NOTIFY changed)
    Q_PROPERTY(bool pointsVary READ pointsVary NOTIFY changed)
    Q_PROPERTY(int points READ points NOTIFY changed)
    Q_PROPERTY(int pointsMin READ pointsMin NOTIFY changed)
    Q_PROPERTY(int pointsMax READ pointsMax NOTIFY changed)
    Q_PROPERTY(int quantity READ quantity NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed)
    Q_PROPERTY(bool canConfirm READ canConfirm NOTIFY changed)

public:
    struct Models {
        HouseholdModel& household;
        PhotoModel& photo;
        ReceiptModel& receipt;
        RefusalModel& refusals;
        Speaker& speaker;
    };
    AwardModel(ShopDesk& desk, Models models, QObject* parent = nullptr);

    Q_INVOKABLE void start();
    Q_INVOKABLE void chooseCategory(int category);
    Q_INVOKABLE void choose(const QString& code);
    Q_INVOKABLE void morePoints();
    Q_INVOKABLE void fewerPoints();
    Q_INVOKABLE void moreTimes();
    Q_INVOKABLE void fewerTimes();
    Q_INVOKABLE void confirm();
    Q_INVOKABLE void confirmWith(const QString& secondId, const QString& secondPin);

    [[nodiscard]] RowsModel* rules() { return &m_rules; }
    [[nodiscard]] QStringList categories() const { return m_categories; }
    [[nodiscard]] int category() const { return m_category; }
    [[nodiscard]] QString chosen() const { return m_chosen.code; }
    [[nodiscard]] QString title() const { return m_chosen.title; }
    [[nodiscard]] QString unit() const;
    [[nodiscard]] QString picture() const;
    [[nodiscard]] bool isDeduction() const { return m_chosen.isDeduction; }
    [[nodiscard]] bool isReviewed() const { return m_chosen.needsReview; }
    [[nodiscard]] bool isByMeeting() const { return m_chosen.byMeeting; }
    [[nodiscard]] bool pointsVary() const { return m_chosen.pointsMin != m_chosen.pointsMax; }
    [[nodiscard]] int points() const { return m_points; }
    [[nodiscard]] int pointsMin() const { return m_chosen.pointsMin; }
    [[nodiscard]] int pointsMax() const { return m_chosen.pointsMax; }
    [[nodiscard]] int quantity() const { return m_quantity; }
    [[nodiscard]] int total() const { return m_points * m_quantity; }
    [[nodiscard]] bool canConfirm() const;

Q_SIGNALS:
    void rulesChanged();
    void confirmed();

private:
    void showRules();
    void stepPoints(int direction);
    void changeChoice();
    void send(const SecondPerson& second);

    ShopDesk& m_desk;
    HouseholdModel& m_household;
    PhotoModel& m_photo;
    ReceiptModel& m_receipt;
    RowsModel m_rules;
    QList<RuleItem> m_allRules;
    QStringList m_categories;
    int m_category = 0;
    RuleItem m_chosen;
    int m_points = 0;
    int m_quantity = 1;
};

} // namespace jiamei::kiosk
