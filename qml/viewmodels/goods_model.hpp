// One goods of the catalogue, or new ones: what is written down about them, changed field by field and saved at once.
#pragma once

#include "qml/viewmodels/acting_model.hpp"
#include "qml/viewmodels/catalogue_desk.hpp"
#include "qml/viewmodels/rows_model.hpp"

#include <QtCore/QStringList>
#include <QtCore/QUrl>

#include <functional>

namespace jiamei::kiosk {

class Language;
class PhotoModel;

class GoodsModel : public jiamei::kiosk::ActingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    /// 0 = new ones
    Q_PROPERTY(int goods READ goods NOTIFY changed)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString category READ category NOTIFY changed)
    Q_PROPERTY(QString spec READ spec NOTIFY changed)
    Q_PROPERTY(QString unit READ unit NOTIFY changed)
    /// The first barcode; "" = none
    Q_PROPERTY(QString barcode READ barcode NOTIFY changed)
    /// They get a barcode of this shop when they are saved
    Q_PROPERTY(bool ownBarcode READ wantsOwnBarcode NOTIFY changed)
    /// barcode, pieces, first, fixed (this shop gave it, so it stays)
    Q_PROPERTY(jiamei::kiosk::RowsModel* codes READ codes CONSTANT)
    Q_PROPERTY(int limit READ limit NOTIFY changed)
    /// Place in limitPeriods
    Q_PROPERTY(int limitPeriod READ limitPeriod NOTIFY changed)
    Q_PROPERTY(QStringList limitPeriods READ limitPeriods NOTIFY changed)
    Q_PROPERTY(int minimum READ minimum NOTIFY changed)
    Q_PROPERTY(int shelfLifeDays READ shelfLifeDays NOTIFY changed)
    /// Yuan; "" = not said
    Q_PROPERTY(QString cost READ cost NOTIFY changed)
    Q_PROPERTY(bool withdrawn READ isWithdrawn NOTIFY changed)
    Q_PROPERTY(QString picture READ picture NOTIFY changed)
    Q_PROPERTY(QUrl photo READ photo NOTIFY changed)
    Q_PROPERTY(bool hasPhoto READ hasPhoto NOTIFY changed)
    /// Of one today; of new goods what was typed. 0 = no price
    Q_PROPERTY(int points READ points NOTIFY changed)
    Q_PROPERTY(QString campaignUntil READ campaignUntil NOTIFY changed)
    Q_PROPERTY(int stock READ stock NOTIFY changed)
    Q_PROPERTY(bool low READ isLow NOTIFY changed)
    Q_PROPERTY(bool edited READ isEdited NOTIFY changed)
    /// What can be saved
    Q_PROPERTY(bool ready READ isReady NOTIFY changed)
    /// What a second person agrees to
    Q_PROPERTY(QString matter READ matter NOTIFY changed)

public:
    struct Parts {
        PhotoModel& photo;
        Language& language;
        Tools acting;
    };
    GoodsModel(CatalogueDesk& desk, Parts parts, QObject* parent = nullptr);

    Q_INVOKABLE void start(int goods);
    /// `barcode` as it was scanned; "" = none yet.
    Q_INVOKABLE void startNew(const QString& barcode);
    /// Coming back from another page: figures and prices may be others; what was changed and not saved stays.
    Q_INVOKABLE void refresh();

    Q_INVOKABLE void setName(const QString& words);
    Q_INVOKABLE void setCategory(const QString& words);
    Q_INVOKABLE void setSpec(const QString& words);
    Q_INVOKABLE void setUnit(const QString& words);
    Q_INVOKABLE void setLimit(int pieces);
    Q_INVOKABLE void setLimitPeriod(int place);
    Q_INVOKABLE void setMinimum(int pieces);
    Q_INVOKABLE void setShelfLife(int days);
    Q_INVOKABLE void setCost(const QString& yuan);
    Q_INVOKABLE void setPoints(int points);
    Q_INVOKABLE void setWithdrawn(bool withdrawn);

    /// Without a first barcode it becomes that; else a further one. Core says at once when it cannot be.
    Q_INVOKABLE void addCode(const QString& barcode);
    /// The only one, in the place of another. Core says at once when it cannot be.
    Q_INVOKABLE void setBarcode(const QString& barcode);
    Q_INVOKABLE void setPieces(const QString& barcode, int pieces);
    Q_INVOKABLE void dropCode(const QString& barcode);
    Q_INVOKABLE void giveOwnBarcode();

    /// Takes the picture that was chosen on the stick.
    Q_INVOKABLE void usePhoto();
    Q_INVOKABLE void dropPhoto();

    Q_INVOKABLE void save();
    Q_INVOKABLE void saveWith(const QString& id, const QString& pin);

    [[nodiscard]] int goods() const { return m_draft.number; }
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] QString name() const { return m_draft.name; }
    [[nodiscard]] QString category() const { return m_draft.category; }
    [[nodiscard]] QString spec() const { return m_draft.spec; }
    [[nodiscard]] QString unit() const { return m_draft.unit; }
    [[nodiscard]] QString barcode() const { return m_draft.barcode; }
    [[nodiscard]] bool wantsOwnBarcode() const { return m_draft.wantsOwnBarcode; }
    [[nodiscard]] RowsModel* codes() { return &m_codes; }
    [[nodiscard]] int limit() const { return m_draft.limit; }
    [[nodiscard]] int limitPeriod() const;
    [[nodiscard]] QStringList limitPeriods() const;
    [[nodiscard]] int minimum() const { return m_draft.minimum; }
    [[nodiscard]] int shelfLifeDays() const { return m_draft.shelfLifeDays; }
    [[nodiscard]] QString cost() const;
    [[nodiscard]] bool isWithdrawn() const { return m_draft.isWithdrawn; }
    [[nodiscard]] QString picture() const;
    [[nodiscard]] QUrl photo() const;
    [[nodiscard]] bool hasPhoto() const { return !m_photoFile.isEmpty() || !m_draft.picture.isEmpty(); }
    [[nodiscard]] int points() const;
    [[nodiscard]] QString campaignUntil() const { return m_card.campaignUntil.toString(Qt::ISODate); }
    [[nodiscard]] int stock() const { return m_card.stock; }
    [[nodiscard]] bool isLow() const { return m_card.isLow; }
    [[nodiscard]] bool isEdited() const { return m_isEdited; }
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] QString matter() const;

Q_SIGNALS:
    void saved(int goods);

private:
    void touched();
    void showCodes();
    void tryCodes(const std::function<void(GoodsFields&)>& change);

    CatalogueDesk& m_desk;
    PhotoModel& m_photo;
    RowsModel m_codes;
    GoodsCard m_card;
    GoodsFields m_draft;
    QString m_photoFile; ///< a new picture; empty = as the draft says
    int m_points = 0;    ///< of new goods
    bool m_isLoaded = false;
    bool m_isEdited = false;
};

} // namespace jiamei::kiosk
