// The register of what belongs to the shop, and the one entry that is written or changed.
#pragma once

#include "qml/viewmodels/acting_model.hpp"
#include "qml/viewmodels/assets_desk.hpp"
#include "qml/viewmodels/rows_model.hpp"

namespace jiamei::kiosk {

class Language;

class AssetsModel : public jiamei::kiosk::ActingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    /// What is there first, what is gone last: number, name, art, pieces, place, keeper, mark
    Q_PROPERTY(jiamei::kiosk::RowsModel* assets READ assets CONSTANT)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(QString doneWords READ doneWords NOTIFY changed)
    // The entry that is written
    Q_PROPERTY(int number READ number NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString art READ art NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QString yuan READ yuan NOTIFY changed)
    Q_PROPERTY(QString origin READ origin NOTIFY changed)
    /// An ISO date
    Q_PROPERTY(QString since READ since NOTIFY changed)
    Q_PROPERTY(bool canGoOn READ canGoOn NOTIFY changed)
    Q_PROPERTY(QString place READ place NOTIFY changed)
    Q_PROPERTY(QString keeperId READ keeperId NOTIFY changed)
    Q_PROPERTY(QString keeperName READ keeperName NOTIFY changed)
    /// Place of its state among "in use", "broken", "lent", "gone"
    Q_PROPERTY(int state READ state NOTIFY changed)
    Q_PROPERTY(bool ready READ isReady NOTIFY changed)

public:
    AssetsModel(AssetsDesk& desk, Language& language, Tools tools, QObject* parent = nullptr);

    Q_INVOKABLE void start();
    Q_INVOKABLE void beginNew();
    Q_INVOKABLE void pick(int number);

    Q_INVOKABLE void setName(const QString& name);
    Q_INVOKABLE void setCount(int count);
    Q_INVOKABLE void setYuan(const QString& yuan);
    Q_INVOKABLE void setOrigin(const QString& origin);
    Q_INVOKABLE void moveSince(int days, int months);
    Q_INVOKABLE void setPlace(const QString& place);
    /// Empty = nobody.
    Q_INVOKABLE void setKeeper(const QString& id, const QString& name);
    Q_INVOKABLE void setState(int place);
    Q_INVOKABLE void save();

    [[nodiscard]] RowsModel* assets() { return &m_rows; }
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] QString doneWords() const;
    [[nodiscard]] int number() const { return m_asset.number; }
    [[nodiscard]] QString name() const { return m_asset.name; }
    [[nodiscard]] QString art() const;
    [[nodiscard]] int count() const { return m_asset.count; }
    [[nodiscard]] QString yuan() const;
    [[nodiscard]] QString origin() const { return m_asset.origin; }
    [[nodiscard]] QString since() const { return m_asset.since.toString(Qt::ISODate); }
    [[nodiscard]] bool canGoOn() const { return !m_all.today.isValid() || m_asset.since < m_all.today; }
    [[nodiscard]] QString place() const { return m_asset.place; }
    [[nodiscard]] QString keeperId() const { return m_asset.keeperId; }
    [[nodiscard]] QString keeperName() const { return m_asset.keeperName; }
    [[nodiscard]] int state() const;
    /// A new one needs its name and its place; a known one has to be another than before.
    [[nodiscard]] bool isReady() const;

Q_SIGNALS:
    void saved();

private:
    void take(const Assets& assets);
    void showAll();

    AssetsDesk& m_desk;
    RowsModel m_rows;
    Assets m_all;
    AssetLine m_asset;
    AssetLine m_before;
    QString m_done; ///< name of what was recorded on this visit
    bool m_isLoaded = false;
};

} // namespace jiamei::kiosk
