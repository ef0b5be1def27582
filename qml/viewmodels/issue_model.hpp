// Goods leave without points: what for, to whom, which ones, money on a care visit, and a second person who agrees.
#pragma once

#include "qml/viewmodels/act_request.hpp"
#include "qml/viewmodels/fund_payment.hpp"
#include "qml/viewmodels/issue_aim.hpp"
#include "qml/viewmodels/stock_shelf.hpp"
#include "qml/viewmodels/typed_number.hpp"

namespace jiamei::kiosk {

class HouseholdModel;
class Language;
class PhotoModel;
class StockSlipModel;

/// What was begun stays until it is booked or begun anew, also when the page is left in between.
class IssueModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    /// "kind", "to", "goods", "pieces", "money" or "sum"
    Q_PROPERTY(QString stage READ stage NOTIFY changed)
    /// It was begun before and left
    Q_PROPERTY(bool resumed READ isResumed NOTIFY changed)
    Q_PROPERTY(jiamei::kiosk::IssueAim* aim READ aim CONSTANT)
    Q_PROPERTY(jiamei::kiosk::StockShelf* shelf READ shelf CONSTANT)
    /// place, name, spec, unit, picture, pieces, figure (how long past its date, in words), until (ISO date of a
    /// certain lot)
    Q_PROPERTY(jiamei::kiosk::RowsModel* lines READ lines CONSTANT)
    Q_PROPERTY(int pieces READ pieces NOTIFY changed)
    // The line that is entered or changed
    Q_PROPERTY(bool known READ isKnownLine NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString spec READ spec NOTIFY changed)
    Q_PROPERTY(QString unit READ unit NOTIFY changed)
    Q_PROPERTY(QString picture READ picture NOTIFY changed)
    Q_PROPERTY(QString typed READ typed NOTIFY changed)
    Q_PROPERTY(int available READ available NOTIFY changed)
    /// ISO date of the lot that is meant; "" = of no certain one
    Q_PROPERTY(QString until READ until NOTIFY changed)
    Q_PROPERTY(jiamei::kiosk::FundPayment* payment READ payment CONSTANT)
    /// The primary key of the stage
    Q_PROPERTY(bool ready READ isReady NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString matter READ matter NOTIFY changed)

public:
    struct Tools {
        HouseholdModel& household;
        PhotoModel& photo;
        StockSlipModel& slip;
        Language& language;
        RefusalModel& refusals;
        Speaker& speaker;
    };
    IssueModel(StockDesk& desk, Tools tools, QObject* parent = nullptr);

    Q_INVOKABLE void start();
    /// What was begun is given up.
    Q_INVOKABLE void startAnew();
    /// Another write-off begins, with what is left of this lot.
    void beginWriteOff(const StockLot& lot);
    /// Whether there was a step before this one.
    Q_INVOKABLE bool stepBack();
    Q_INVOKABLE void goOn();

    Q_INVOKABLE void chooseKind(const QString& name);
    /// A tile was touched; lot 0 = of no certain one.
    Q_INVOKABLE void pick(int goods, int lot);
    Q_INVOKABLE void scan(const QString& barcode);
    Q_INVOKABLE void change(int place);
    Q_INVOKABLE void takeOut();
    Q_INVOKABLE void typeKey(const QString& key);
    Q_INVOKABLE void eraseKey();
    Q_INVOKABLE void clearKeys();
    Q_INVOKABLE void takeAll();

    Q_INVOKABLE void confirmWith(const QString& id, const QString& pin);

    [[nodiscard]] QString stage() const;
    [[nodiscard]] bool isResumed() const { return m_isResumed; }
    [[nodiscard]] IssueAim* aim() { return &m_aim; }
    [[nodiscard]] StockShelf* shelf() { return &m_shelf; }
    [[nodiscard]] RowsModel* lines() { return &m_rows; }
    [[nodiscard]] int pieces() const;
    [[nodiscard]] bool isKnownLine() const { return placeOf(m_line) >= 0; }
    [[nodiscard]] QString name() const { return goods().name; }
    [[nodiscard]] QString spec() const { return goods().spec; }
    [[nodiscard]] QString unit() const { return goods().unit; }
    [[nodiscard]] QString picture() const;
    [[nodiscard]] QString typed() const { return m_typed.text(); }
    [[nodiscard]] int available() const { return m_shelf.available(m_line); }
    [[nodiscard]] QString until() const;
    [[nodiscard]] FundPayment* payment() { return &m_payment; }
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] QString matter() const;

Q_SIGNALS:
    void changed();
    void booked();

private:
    enum class Stage { Kind, To, Goods, Pieces, Money, Sum };

    [[nodiscard]] StockGoods goods() const;
    [[nodiscard]] int placeOf(const ShelfPlace& place) const;
    [[nodiscard]] bool asksForMoney() const { return m_aim.isCare() && m_payment.hasFunds(); }
    void load();
    void reset();
    void show();
    void showLines();
    void enter(Stage stage);
    void edited();
    void begin(const ShelfPlace& place, int pieces);
    void keepLine();

    StockDesk& m_desk;
    PhotoModel& m_photo;
    StockSlipModel& m_slip;
    RefusalModel& m_refusals;
    Speaker& m_speaker;
    RowsModel m_rows;
    IssueAim m_aim;
    StockShelf m_shelf;
    FundPayment m_payment;
    IssuingView m_view;
    std::optional<StockLot> m_begun; ///< the lot that the page was asked for
    Stage m_stage = Stage::Kind;
    bool m_isResumed = false;
    bool m_isAsked = false;     ///< beginWriteOff came before start
    bool m_isFromAList = false; ///< back from its first step leads there
    QList<OutLine> m_lines;
    ShelfPlace m_line;
    TypedNumber m_typed{TypedNumber::Form::Pieces, 5};
    ActRequest m_request;
    bool m_isBusy = false;
};

} // namespace jiamei::kiosk
