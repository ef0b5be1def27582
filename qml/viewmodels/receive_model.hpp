// Goods come in: from where, what and how much of it, who pays, and a second person who saw it.
#pragma once

#include "qml/viewmodels/act_request.hpp"
#include "qml/viewmodels/fund_payment.hpp"
#include "qml/viewmodels/receive_line.hpp"
#include "qml/viewmodels/stock_shelf.hpp"

namespace jiamei::kiosk {

class Language;
class PhotoModel;
class StockSlipModel;

/// What was begun stays until it is booked or begun anew, also when the page is left in between.
class ReceiveModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    /// "source", "from", "goods", "pieces", "cost", "dates", "pay" or "sum"
    Q_PROPERTY(QString stage READ stage NOTIFY changed)
    /// It was begun before and left
    Q_PROPERTY(bool resumed READ isResumed NOTIFY changed)
    /// name, words, note, picture, chosen
    Q_PROPERTY(jiamei::kiosk::RowsModel* sources READ sources CONSTANT)
    Q_PROPERTY(QString source READ source NOTIFY changed)
    Q_PROPERTY(QString sourceWords READ sourceWords NOTIFY changed)
    Q_PROPERTY(QString sourcePicture READ sourcePicture NOTIFY changed)
    /// A donor may be chosen / has to be
    Q_PROPERTY(bool takesDonor READ takesDonor NOTIFY changed)
    Q_PROPERTY(bool needsDonor READ needsDonor NOTIFY changed)
    /// donor, name, person, chosen
    Q_PROPERTY(jiamei::kiosk::RowsModel* donors READ donors CONSTANT)
    Q_PROPERTY(QString supplier READ supplier NOTIFY changed)
    Q_PROPERTY(QString party READ party NOTIFY changed)
    Q_PROPERTY(QString paper READ paper NOTIFY changed)
    Q_PROPERTY(jiamei::kiosk::StockShelf* shelf READ shelf CONSTANT)
    /// place, name, spec, unit, picture, pieces, figure (what they cost, in words), until (ISO date)
    Q_PROPERTY(jiamei::kiosk::RowsModel* lines READ lines CONSTANT)
    Q_PROPERTY(int pieces READ pieces NOTIFY changed)
    /// Yuan as text
    Q_PROPERTY(QString total READ total NOTIFY changed)
    Q_PROPERTY(jiamei::kiosk::ReceiveLine* line READ line CONSTANT)
    Q_PROPERTY(jiamei::kiosk::FundPayment* payment READ payment CONSTANT)
    Q_PROPERTY(bool paysNow READ paysNow NOTIFY changed)
    /// The primary key of the stage
    Q_PROPERTY(bool ready READ isReady NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString matter READ matter NOTIFY changed)

public:
    struct Tools {
        PhotoModel& photo;
        StockSlipModel& slip;
        Language& language;
        RefusalModel& refusals;
        Speaker& speaker;
    };
    ReceiveModel(StockDesk& desk, Tools tools, QObject* parent = nullptr);

    Q_INVOKABLE void start();
    /// What was begun is given up.
    Q_INVOKABLE void startAnew();
    /// Whether there was a step before this one.
    Q_INVOKABLE bool stepBack();
    Q_INVOKABLE void goOn();

    Q_INVOKABLE void chooseSource(const QString& name);
    Q_INVOKABLE void chooseDonor(int donor);
    Q_INVOKABLE void setSupplier(const QString& words);
    /// Fourteen digits: the village's twelve and the shop's two.
    Q_INVOKABLE void setSite(const QString& digits);
    Q_INVOKABLE void setPaper(const QString& words);

    /// A tile was touched: another line.
    Q_INVOKABLE void pick(int goods);
    Q_INVOKABLE void scan(const QString& barcode);
    Q_INVOKABLE void change(int place);
    Q_INVOKABLE void takeOut();

    /// Nobody knows what it costs.
    Q_INVOKABLE void leaveCostOpen();

    Q_INVOKABLE void confirmWith(const QString& id, const QString& pin);

    [[nodiscard]] QString stage() const;
    [[nodiscard]] bool isResumed() const { return m_isResumed; }
    [[nodiscard]] RowsModel* sources() { return &m_sources; }
    [[nodiscard]] QString source() const;
    [[nodiscard]] QString sourceWords() const;
    [[nodiscard]] QString sourcePicture() const;
    [[nodiscard]] bool takesDonor() const;
    [[nodiscard]] bool needsDonor() const { return m_source == stock::Source::Donation; }
    [[nodiscard]] RowsModel* donors() { return &m_donors; }
    [[nodiscard]] QString supplier() const { return m_supplier; }
    [[nodiscard]] QString party() const;
    [[nodiscard]] QString paper() const { return m_paper; }
    [[nodiscard]] StockShelf* shelf() { return &m_shelf; }
    [[nodiscard]] RowsModel* lines() { return &m_rows; }
    [[nodiscard]] int pieces() const;
    [[nodiscard]] QString total() const { return yuanOf(totalFen()); }
    [[nodiscard]] ReceiveLine* line() { return &m_line; }
    [[nodiscard]] FundPayment* payment() { return &m_payment; }
    [[nodiscard]] bool paysNow() const;
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] QString matter() const;

Q_SIGNALS:
    void changed();
    void booked();

private:
    enum class Stage { Source, From, Goods, Pieces, Cost, Dates, Pay, Sum };

    [[nodiscard]] qint64 totalFen() const;
    void load();
    void reset();
    void show();
    void enter(Stage stage);
    void edited();
    void keepLine();

    StockDesk& m_desk;
    PhotoModel& m_photo;
    StockSlipModel& m_slip;
    RefusalModel& m_refusals;
    Speaker& m_speaker;
    RowsModel m_sources;
    RowsModel m_donors;
    RowsModel m_rows;
    StockShelf m_shelf;
    FundPayment m_payment;
    ReceivingView m_view;
    Stage m_stage = Stage::Source;
    bool m_isResumed = false;
    std::optional<stock::Source> m_source;
    int m_donor = 0;
    QString m_supplier;
    QString m_paper;
    QList<InLine> m_lines;
    ReceiveLine m_line;
    ActRequest m_request;
    bool m_isBusy = false;
};

} // namespace jiamei::kiosk
