// Goods leave without points: what for, to whom, which ones, money on a care visit, and a second person who agrees.
#pragma once

#include "qml/viewmodels/issue_aim.hpp"
#include "qml/viewmodels/stock_form_model.hpp"
#include "qml/viewmodels/typed_number.hpp"

namespace jiamei::kiosk {

class HouseholdModel;
class Language;

/// Its steps are "kind", "to", "goods", "pieces", "money" and "sum"; a line's date is that of a certain lot.
class IssueModel : public jiamei::kiosk::StockFormModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    Q_PROPERTY(jiamei::kiosk::IssueAim* aim READ aim CONSTANT)
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
    /// Another write-off begins, with what is left of this lot.
    void beginWriteOff(const StockLot& lot);

    Q_INVOKABLE void chooseKind(const QString& name);
    /// A tile was touched; lot 0 = of no certain one.
    Q_INVOKABLE void pick(int goods, int lot);
    Q_INVOKABLE void change(int place);
    Q_INVOKABLE void takeOut();
    Q_INVOKABLE void typeKey(const QString& key);
    Q_INVOKABLE void eraseKey();
    Q_INVOKABLE void clearKeys();
    Q_INVOKABLE void takeAll();

    Q_INVOKABLE void confirmWith(const QString& id, const QString& pin);

    [[nodiscard]] QString stage() const override;
    [[nodiscard]] IssueAim* aim() { return &m_aim; }
    [[nodiscard]] int pieces() const override { return piecesOf(m_lines); }
    [[nodiscard]] bool isKnownLine() const { return placeOf(m_line) >= 0; }
    [[nodiscard]] QString name() const { return goods().name; }
    [[nodiscard]] QString spec() const { return goods().spec; }
    [[nodiscard]] QString unit() const { return goods().unit; }
    [[nodiscard]] QString picture() const;
    [[nodiscard]] QString typed() const { return m_typed.text(); }
    [[nodiscard]] int available() const { return m_shelf.available(m_line); }
    [[nodiscard]] QString until() const;
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
        return m_stage == Stage::Pieces && goods == m_line.goods;
    }
    void addPieces(int pieces) override;
    void takeUp(int goods, int pieces, const QString& barcode) override;

private:
    enum class Stage { Kind, To, Goods, Pieces, Money, Sum };

    [[nodiscard]] StockGoods goods() const;
    [[nodiscard]] int placeOf(const ShelfPlace& place) const;
    [[nodiscard]] bool asksForMoney() const { return m_aim.isCare() && m_payment.hasFunds(); }
    void showLines();
    /// Always true: there was a step to go to.
    bool enter(Stage stage);
    void beginLine(const ShelfPlace& place, int pieces);
    void keepLine();

    StockDesk& m_desk;
    IssueAim m_aim;
    IssuingView m_view;
    std::optional<StockLot> m_begun; ///< the lot that the page was asked for
    Stage m_stage = Stage::Kind;
    bool m_isAsked = false;     ///< beginWriteOff came before start
    bool m_isFromAList = false; ///< back from its first step leads there
    QList<OutLine> m_lines;
    ShelfPlace m_line;
    TypedNumber m_typed{TypedNumber::Form::Pieces, 5};
};

} // namespace jiamei::kiosk
