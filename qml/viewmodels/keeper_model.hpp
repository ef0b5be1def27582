// The keeper's hand-over: everything was counted today, what is there is looked at, the one who takes over is named,
// three people sign, and the named one types their PIN.
#pragma once

#include "qml/viewmodels/acting_model.hpp"
#include "qml/viewmodels/rows_model.hpp"
#include "qml/viewmodels/stocktake_desk.hpp"

#include <array>

namespace jiamei::kiosk {

class KeeperModel : public jiamei::kiosk::ActingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    /// "", "count" (it is missing), "sheet", "receiver", "words", "sign", "confirm", "done"
    Q_PROPERTY(QString stage READ stage NOTIFY changed)
    Q_PROPERTY(int pieces READ pieces NOTIFY changed)
    Q_PROPERTY(QString stockYuan READ stockYuan NOTIFY changed)
    Q_PROPERTY(int points READ points NOTIFY changed)
    Q_PROPERTY(QString moneyYuan READ moneyYuan NOTIFY changed)
    /// What each fund holds: name, yuan
    Q_PROPERTY(jiamei::kiosk::RowsModel* funds READ funds CONSTANT)
    /// Who takes over: the operator and the name, empty until chosen
    Q_PROPERTY(QString receiver READ receiver NOTIFY changed)
    Q_PROPERTY(QString receiverName READ receiverName NOTIFY changed)
    Q_PROPERTY(QString openMatters READ openMatters WRITE setOpenMatters NOTIFY changed)
    Q_PROPERTY(QString overseer READ overseer WRITE setOverseer NOTIFY changed)
    /// Who signs now: 0 hands over, 1 takes over, 2 oversees
    Q_PROPERTY(int signing READ signing NOTIFY changed)
    /// What they drew, in that order; empty = not yet
    Q_PROPERTY(QStringList signatures READ signatures NOTIFY changed)
    Q_PROPERTY(int document READ document NOTIFY changed)
    Q_PROPERTY(QString from READ from NOTIFY changed)
    Q_PROPERTY(QString to READ to NOTIFY changed)
    Q_PROPERTY(QString matter READ matter NOTIFY changed)

public:
    KeeperModel(StocktakeDesk& desk, Tools tools, QObject* parent = nullptr);

    Q_INVOKABLE void start();
    /// Again from the book, while nobody has signed.
    Q_INVOKABLE void load();
    /// To the next step; only with a receiver, and from the words only with an overseer.
    Q_INVOKABLE void next();
    /// Who takes over, before anybody signs.
    Q_INVOKABLE void chooseReceiver(const QString& id, const QString& name);
    /// One step back; false when there is none.
    Q_INVOKABLE bool stepBack();
    /// The picture of a SignatureField, of who signs now.
    Q_INVOKABLE void sign(const QString& picture);
    /// The PIN of the receiver; nobody else can take over, whatever PIN they type.
    Q_INVOKABLE void confirmWith(const QString& id, const QString& pin);

    [[nodiscard]] QString stage() const;
    [[nodiscard]] int pieces() const { return m_sheet.pieces; }
    [[nodiscard]] QString stockYuan() const { return m_sheet.stockYuan; }
    [[nodiscard]] int points() const { return m_sheet.points; }
    [[nodiscard]] QString moneyYuan() const { return m_sheet.moneyYuan; }
    [[nodiscard]] RowsModel* funds() { return &m_funds; }
    [[nodiscard]] QString receiver() const { return m_receiver; }
    [[nodiscard]] QString receiverName() const { return m_receiverName; }
    [[nodiscard]] QString openMatters() const { return m_openMatters; }
    void setOpenMatters(const QString& words);
    [[nodiscard]] QString overseer() const { return m_overseer; }
    void setOverseer(const QString& name);
    [[nodiscard]] int signing() const { return m_signing; }
    [[nodiscard]] QStringList signatures() const;
    [[nodiscard]] int document() const { return m_sheet.document; }
    [[nodiscard]] QString from() const { return m_sheet.from; }
    [[nodiscard]] QString to() const { return m_sheet.to; }
    [[nodiscard]] QString matter() const;

private:
    enum class Step { Sheet, Receiver, Words, Sign, Confirm };

    void show(const KeeperSheet& sheet);

    StocktakeDesk& m_desk;
    RowsModel m_funds;
    KeeperSheet m_sheet;
    QString m_receiver;
    QString m_receiverName;
    QString m_openMatters;
    QString m_overseer;
    std::array<QString, 3> m_signatures;
    Step m_step = Step::Sheet;
    int m_signing = 0;
    bool m_isLoaded = false;
};

} // namespace jiamei::kiosk
