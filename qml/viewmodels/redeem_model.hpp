// Goods on the left, the basket on the right, one confirmation.
#pragma once

#include "qml/viewmodels/act_request.hpp"
#include "qml/viewmodels/pickup_model.hpp"
#include "qml/viewmodels/pin_prompt_model.hpp"
#include "qml/viewmodels/rows_model.hpp"
#include "qml/viewmodels/shop_desk.hpp"

#include <QtCore/QList>
#include <QtCore/QStringList>
#include <QtCore/QTimer>

#include <optional>
#include <utility>

namespace jiamei::kiosk {

class HouseholdModel;
class RefusalModel;
class ReceiptModel;

class RedeemModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    /// barcode, name, spec, unit, points, stock, isLow, picture, tint, inBasket
    Q_PROPERTY(jiamei::kiosk::RowsModel* goods READ goods CONSTANT)
    Q_PROPERTY(QStringList categories READ categories NOTIFY goodsChanged)
    Q_PROPERTY(int category READ category NOTIFY goodsChanged)
    /// barcode, name, unit, quantity, points (of the line)
    Q_PROPERTY(jiamei::kiosk::RowsModel* basket READ basket CONSTANT)
    Q_PROPERTY(QString selected READ selected NOTIFY basketChanged)
    Q_PROPERTY(QString selectedName READ selectedName NOTIFY basketChanged)
    Q_PROPERTY(int selectedQuantity READ selectedQuantity NOTIFY basketChanged)
    Q_PROPERTY(int pieces READ pieces NOTIFY basketChanged)
    Q_PROPERTY(int total READ total NOTIFY basketChanged)
    /// Points left after confirming; negative when they do not suffice
    Q_PROPERTY(int after READ after NOTIFY basketChanged)
    /// Points the household lacks for this basket; 0 without a household
    Q_PROPERTY(int missing READ missing NOTIFY basketChanged)
    Q_PROPERTY(bool canConfirm READ canConfirm NOTIFY basketChanged)
    /// Yuan that may be paid for the points it lacks; empty where the shop takes no cash or not so much
    Q_PROPERTY(QString cash READ cash NOTIFY basketChanged)
    /// Who takes the goods, by which slip, with which signature
    Q_PROPERTY(jiamei::kiosk::PickupModel* pickup READ pickup CONSTANT)
    /// The act waits for the household's PIN
    Q_PROPERTY(jiamei::kiosk::PinPromptModel* pinPrompt READ pinPrompt CONSTANT)
    /// The act waits for the signature of who collects
    Q_PROPERTY(bool awaitsSignature READ awaitsSignature NOTIFY basketChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY basketChanged)
    /// What was just taken out, in words, for five seconds
    Q_PROPERTY(QString undoName READ undoName NOTIFY basketChanged)
    /// place, numberText, name, pieces, time
    Q_PROPERTY(jiamei::kiosk::RowsModel* parked READ parked CONSTANT)

    /// What is not as it was when the basket was parked, in words; empty when all is
    Q_PROPERTY(QStringList changes READ changes NOTIFY changesChanged)

public:
    struct Models {
        HouseholdModel& household;
        ReceiptModel& receipt;
        RefusalModel& refusals;
    };
    RedeemModel(ShopDesk& desk, Models models, QObject* parent = nullptr);

    Q_INVOKABLE void start();
    Q_INVOKABLE void chooseCategory(int category);
    /// One piece more, by touch or scan.
    Q_INVOKABLE void add(const QString& barcode);
    /// A goods was scanned before this page was open.
    Q_INVOKABLE void addLater(const QString& barcode);
    Q_INVOKABLE void select(const QString& barcode);
    Q_INVOKABLE void more();
    Q_INVOKABLE void less();
    Q_INVOKABLE void removeSelected();
    /// Takes all goods out; the household stays, and undo() puts them back.
    Q_INVOKABLE void giveUp();
    Q_INVOKABLE void undo();
    Q_INVOKABLE void clear();
    /// The hand-written slip of this number is entered; a basket that was open is gone.
    Q_INVOKABLE void enterPaper(int number);
    /// A card or a slip was shown while this page is open.
    Q_INVOKABLE void card(const QString& text);
    Q_INVOKABLE void park();
    Q_INVOKABLE void recall(int place);
    Q_INVOKABLE void dismissChanges();
    /// Gives what was parked before the program started.
    Q_INVOKABLE void loadParked();
    /// The household at the counter is another one: whether it was here today.
    Q_INVOKABLE void look();
    Q_INVOKABLE void confirm();
    /// Confirms, and what is lacking is paid in cash.
    Q_INVOKABLE void payRest();
    /// Keeps what was drawn; an act that waited for it goes on.
    Q_INVOKABLE void sign(const QString& picture);
    Q_INVOKABLE void goWithoutSignature();
    Q_INVOKABLE void stopSigning();
    Q_INVOKABLE void enterPin(const QString& pin);
    Q_INVOKABLE void cancelPin();
    Q_INVOKABLE void confirmWith(const QString& secondId, const QString& secondPin);

    [[nodiscard]] RowsModel* goods() { return &m_goods; }
    [[nodiscard]] QStringList categories() const { return m_categories; }
    [[nodiscard]] int category() const { return m_category; }
    [[nodiscard]] RowsModel* basket() { return &m_basket; }
    [[nodiscard]] RowsModel* parked() { return &m_parkedRows; }
    [[nodiscard]] QStringList changes() const { return m_changes; }
    [[nodiscard]] QString selected() const { return m_selected; }
    [[nodiscard]] QString selectedName() const;
    [[nodiscard]] int selectedQuantity() const;
    [[nodiscard]] int pieces() const;
    [[nodiscard]] int total() const;
    [[nodiscard]] int after() const;
    [[nodiscard]] int missing() const;
    [[nodiscard]] bool canConfirm() const;
    [[nodiscard]] QString cash() const;
    [[nodiscard]] PickupModel* pickup() { return &m_pickup; }
    [[nodiscard]] PinPromptModel* pinPrompt() { return &m_pinPrompt; }
    [[nodiscard]] bool awaitsSignature() const { return m_awaitsSignature; }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] QString undoName() const;

Q_SIGNALS:
    void goodsChanged();
    void basketChanged();
    void confirmed();
    void changesChanged();
    /// Somebody else collects: a signature comes first.
    void signatureAsked();

private:
    [[nodiscard]] const GoodsItem* goodsItem(const QString& barcode) const;
    [[nodiscard]] OrderLine* line(const QString& barcode);
    void loadGoods();
    void takeGoods(const QList<GoodsItem>& goods);
    void restore(const ParkedBasket& parked, const std::optional<PickupModel::Kept>& pickup, const Figures& figures);
    void restorePickup(PickupModel::Kept kept);
    void keepParked();
    void setQuantity(const QString& barcode, int quantity);
    void showGoods();
    void showBasket();
    void showParked();
    void seen(const SeenCode& code);
    void askTopUp();
    void inputChanged();
    [[nodiscard]] bool canSend() const;
    void begin(bool topsUp);
    void send(const SecondPerson& second, const QString& householdPin = {});
    void refused(const Error& error);

    ShopDesk& m_desk;
    HouseholdModel& m_household;
    ReceiptModel& m_receipt;
    RefusalModel& m_refusals;
    PickupModel m_pickup;
    PinPromptModel m_pinPrompt;
    RowsModel m_goods;
    RowsModel m_basket;
    RowsModel m_parkedRows;
    QList<GoodsItem> m_allGoods;
    QStringList m_categories;
    int m_category = 0;
    QList<OrderLine> m_lines;
    QList<OrderLine> m_before; ///< the basket before the last removal
    QString m_removedName;
    QTimer m_undoTimer;
    QString m_selected;
    QString m_later;
    QList<ParkedBasket> m_parked;
    /// Of each parked basket, in their order; nothing after a power cut, for it names people.
    QList<std::optional<PickupModel::Kept>> m_parkedPickups;
    QStringList m_changes;
    std::optional<Figures> m_waiting; ///< whose card was shown while another basket was open
    ActRequest m_request;
    std::pair<int, int> m_offeredFor; ///< total and missing points
    TopUpOffer m_offered;
    bool m_topsUp = false;
    bool m_awaitsSignature = false;
    bool m_isBusy = false;
};

} // namespace jiamei::kiosk
