// Goods come in: from where, what and how much of it, who pays, and a second person who saw it.
#pragma once

#include "qml/viewmodels/receive_line.hpp"
#include "qml/viewmodels/stock_form_model.hpp"

namespace jiamei::kiosk {

class Language;

/// Its steps are "source", "from", "goods", "pieces", "cost", "dates", "pay" and "sum"; a line's figure is its cost.
class ReceiveModel : public jiamei::kiosk::StockFormModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
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
    /// Yuan as text
    Q_PROPERTY(QString total READ total NOTIFY changed)
    Q_PROPERTY(jiamei::kiosk::ReceiveLine* line READ line CONSTANT)
    Q_PROPERTY(bool paysNow READ paysNow NOTIFY changed)

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

    Q_INVOKABLE void chooseSource(const QString& name);
    Q_INVOKABLE void chooseDonor(int donor);
    Q_INVOKABLE void setSupplier(const QString& words);
    /// Fourteen digits: the village's twelve and the shop's two.
    Q_INVOKABLE void setSite(const QString& digits);
    Q_INVOKABLE void setPaper(const QString& words);

    /// A tile was touched: another line.
    Q_INVOKABLE void pick(int goods);
    Q_INVOKABLE void change(int place);
    Q_INVOKABLE void takeOut();

    /// Nobody knows what it costs.
    Q_INVOKABLE void leaveCostOpen();

    Q_INVOKABLE void confirmWith(const QString& id, const QString& pin);

    [[nodiscard]] QString stage() const override;
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
    [[nodiscard]] int pieces() const override { return piecesOf(m_lines); }
    [[nodiscard]] QString total() const { return yuanOf(totalFen()); }
    [[nodiscard]] ReceiveLine* line() { return &m_line; }
    [[nodiscard]] bool paysNow() const;
    [[nodiscard]] QString matter() const override;

protected:
    void reset() override;
    void load() override;
    void show() override;
    [[nodiscard]] bool isStepDone() const override;
    bool toStepBefore() override;
    void toNextStep() override;
    [[nodiscard]] bool isChoosing() const override { return m_stage == Stage::Goods && !isBusy(); }
    [[nodiscard]] bool isCounting(int goods) const override
    {
        return m_stage == Stage::Pieces && goods == m_line.goods();
    }
    void addPieces(int pieces) override { m_line.addPieces(pieces); }
    void takeUp(int goods, int pieces, const QString& barcode) override;

private:
    enum class Stage { Source, From, Goods, Pieces, Cost, Dates, Pay, Sum };

    [[nodiscard]] qint64 totalFen() const;
    /// Always true: there was a step to go to.
    bool enter(Stage stage);
    void checkLine();
    void keepLine(const InLine& line);

    StockDesk& m_desk;
    RowsModel m_sources;
    RowsModel m_donors;
    ReceivingView m_view;
    Stage m_stage = Stage::Source;
    std::optional<stock::Source> m_source;
    int m_donor = 0;
    QString m_supplier;
    QString m_paper;
    QList<InLine> m_lines;
    ReceiveLine m_line;
};

} // namespace jiamei::kiosk
