// Money comes into a fund or goes out of it: why, from whom, how much, by which paper, for which goods; then a second
// person.
#pragma once

#include "qml/viewmodels/acting_model.hpp"
#include "qml/viewmodels/funds_desk.hpp"
#include "qml/viewmodels/rows_model.hpp"
#include "qml/viewmodels/typed_number.hpp"

#include <optional>

namespace jiamei::kiosk {

class Language;
class PhotoModel;

class MoneyModel : public jiamei::kiosk::ActingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    /// "kind", "fund", "donor", "amount", "words", "goods" (that it pays), "sum" or "done"
    Q_PROPERTY(QString stage READ stage NOTIFY changed)
    Q_PROPERTY(bool comesIn READ comesIn NOTIFY changed)
    /// name, words, note, picture, chosen
    Q_PROPERTY(jiamei::kiosk::RowsModel* kinds READ kinds CONSTANT)
    Q_PROPERTY(QString kindWords READ kindWords NOTIFY changed)
    Q_PROPERTY(QString kindPicture READ kindPicture NOTIFY changed)
    // number, words, note, picture, chosen of each
    Q_PROPERTY(jiamei::kiosk::RowsModel* funds READ funds CONSTANT)
    Q_PROPERTY(jiamei::kiosk::RowsModel* donors READ donors CONSTANT)
    Q_PROPERTY(jiamei::kiosk::RowsModel* receipts READ receipts CONSTANT)
    /// What the shop has was looked up
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(QString fundName READ fundName NOTIFY changed)
    /// Yuan as text, before it is booked
    Q_PROPERTY(QString held READ held NOTIFY changed)
    Q_PROPERTY(QString donorName READ donorName NOTIFY changed)
    /// As it is typed
    Q_PROPERTY(QString typed READ typed NOTIFY changed)
    /// Yuan as text
    Q_PROPERTY(QString amount READ amount NOTIFY changed)
    Q_PROPERTY(QString purpose READ purpose NOTIFY changed)
    Q_PROPERTY(bool needsPurpose READ needsPurpose NOTIFY changed)
    Q_PROPERTY(QString paper READ paper NOTIFY changed)
    /// Goods may be named that it pays
    Q_PROPERTY(bool paysGoods READ paysGoods NOTIFY changed)
    /// Document of these goods; 0 = none
    Q_PROPERTY(int receipt READ receipt NOTIFY changed)
    /// The primary key of the stage
    Q_PROPERTY(bool ready READ isReady NOTIFY changed)
    Q_PROPERTY(QString matter READ matter NOTIFY changed)
    Q_PROPERTY(int document READ document NOTIFY changed)
    /// Yuan as text, after it was booked
    Q_PROPERTY(QString left READ left NOTIFY changed)

public:
    struct Tools {
        PhotoModel& photo;
        Language& language;
        RefusalModel& refusals;
        Speaker& speaker;
    };
    MoneyModel(FundsDesk& desk, Tools tools, QObject* parent = nullptr);

    /// Into this fund or out of it.
    Q_INVOKABLE void beginWith(int fund, bool comesIn);
    /// Money that this donor gives.
    Q_INVOKABLE void beginGift(int donor);
    /// Whether there was a step before this one.
    Q_INVOKABLE bool stepBack();
    Q_INVOKABLE void goOn();

    Q_INVOKABLE void chooseKind(const QString& name);
    Q_INVOKABLE void chooseFund(int number);
    Q_INVOKABLE void chooseDonor(int number);
    Q_INVOKABLE void askGoods();
    /// Those that were chosen are taken away again.
    Q_INVOKABLE void chooseGoods(int document);
    Q_INVOKABLE void typeAmount(const QString& key);
    Q_INVOKABLE void eraseAmount();
    Q_INVOKABLE void clearAmount();
    Q_INVOKABLE void setPurpose(const QString& words);
    Q_INVOKABLE void setPaper(const QString& words);
    Q_INVOKABLE void confirmWith(const QString& id, const QString& pin);

    [[nodiscard]] QString stage() const;
    [[nodiscard]] bool comesIn() const { return m_comesIn; }
    [[nodiscard]] RowsModel* kinds() { return &m_kinds; }
    [[nodiscard]] QString kindWords() const;
    [[nodiscard]] QString kindPicture() const;
    [[nodiscard]] RowsModel* funds() { return &m_funds; }
    [[nodiscard]] RowsModel* donors() { return &m_donors; }
    [[nodiscard]] RowsModel* receipts() { return &m_receipts; }
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] QString fundName() const { return chosenFund().name; }
    [[nodiscard]] QString held() const { return yuanOf(chosenFund().balance); }
    [[nodiscard]] QString donorName() const;
    [[nodiscard]] QString typed() const { return m_amount.text(); }
    [[nodiscard]] QString amount() const { return yuanOf(m_amount.fen()); }
    [[nodiscard]] QString purpose() const { return m_purpose; }
    [[nodiscard]] bool needsPurpose() const { return m_kind == fund::MoneyKind::Spending; }
    [[nodiscard]] QString paper() const { return m_paper; }
    [[nodiscard]] bool paysGoods() const { return m_kind == fund::MoneyKind::Spending; }
    [[nodiscard]] int receipt() const { return m_receipt; }
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] QString matter() const;
    [[nodiscard]] int document() const { return m_booked.document; }
    [[nodiscard]] QString left() const { return yuanOf(m_booked.balance); }

private:
    enum class Stage { Kind, Fund, Donor, Amount, Words, Goods, Sum, Done };

    void reset();
    void load();
    void show();
    void enter(Stage stage);
    [[nodiscard]] QList<Stage> steps() const;
    [[nodiscard]] FundItem chosenFund() const;

    FundsDesk& m_desk;
    PhotoModel& m_photo;
    RowsModel m_kinds;
    RowsModel m_funds;
    RowsModel m_donors;
    RowsModel m_receipts;
    MoneyChoices m_choices;
    bool m_isLoaded = false;
    bool m_comesIn = true;
    bool m_isGift = false; ///< begun with a donor, not with a fund
    Stage m_stage = Stage::Kind;
    std::optional<fund::MoneyKind> m_kind;
    int m_fund = 0;
    int m_donor = 0;
    int m_receipt = 0;
    TypedNumber m_amount{TypedNumber::Form::Yuan, 7};
    QString m_purpose;
    QString m_paper;
    MoneyBooked m_booked;
};

} // namespace jiamei::kiosk
