// The catalogue as the shop keeps it: goods by category, found by a code or by a few letters.
#pragma once

#include "qml/viewmodels/acting_model.hpp"
#include "qml/viewmodels/catalogue_desk.hpp"
#include "qml/viewmodels/rows_model.hpp"

#include <QtCore/QStringList>

namespace jiamei::kiosk {

class Language;

class CatalogueModel : public jiamei::kiosk::ActingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    /// goods, code, name, spec, unit, points (-1 = no price), until (ISO, of a campaign), stock, low, withdrawn,
    /// picture, photo, tint; of one category
    Q_PROPERTY(jiamei::kiosk::RowsModel* tiles READ tiles CONSTANT)
    Q_PROPERTY(QStringList categories READ categories NOTIFY changed)
    Q_PROPERTY(int category READ category NOTIFY changed)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    /// Categories and units to choose from when goods are written down
    Q_PROPERTY(QStringList knownCategories READ knownCategories NOTIFY changed)
    Q_PROPERTY(QStringList knownUnits READ knownUnits NOTIFY changed)
    /// What was typed to find goods, and the rows that fit, best first: roles as of the tiles
    Q_PROPERTY(QString query READ query NOTIFY changed)
    Q_PROPERTY(jiamei::kiosk::RowsModel* hits READ hits CONSTANT)
    Q_PROPERTY(bool searched READ hasSearched NOTIFY changed)
    /// A scanned code that no goods carry
    Q_PROPERTY(QString unknownCode READ unknownCode NOTIFY changed)

public:
    struct Parts {
        Language& language;
        Tools acting;
    };
    CatalogueModel(CatalogueDesk& desk, Parts parts, QObject* parent = nullptr);

    Q_INVOKABLE void load();
    Q_INVOKABLE void chooseCategory(int category);
    /// opened() with the goods under the code, else unknownScanned().
    Q_INVOKABLE void scan(const QString& barcode);
    /// Says that nothing carries the code that was scanned.
    Q_INVOKABLE void refuseUnknown();

    Q_INVOKABLE void typeKey(const QString& key);
    Q_INVOKABLE void eraseKey();
    Q_INVOKABLE void clearQuery();

    [[nodiscard]] RowsModel* tiles() { return &m_tiles; }
    [[nodiscard]] QStringList categories() const;
    [[nodiscard]] int category() const { return m_category; }
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] QStringList knownCategories() const;
    [[nodiscard]] QStringList knownUnits() const;
    [[nodiscard]] QString query() const { return m_query; }
    [[nodiscard]] RowsModel* hits() { return &m_hits; }
    [[nodiscard]] bool hasSearched() const { return m_hasSearched; }
    [[nodiscard]] QString unknownCode() const { return m_unknownCode; }

Q_SIGNALS:
    void opened(int goods);
    void unknownScanned();

private:
    void show(const QList<CatalogueLine>& lines);
    void showTiles();
    void search();
    [[nodiscard]] QVariantMap rowOf(const CatalogueLine& line) const;

    CatalogueDesk& m_desk;
    RowsModel m_tiles;
    RowsModel m_hits;
    QList<CatalogueLine> m_lines;
    QStringList m_categories; ///< as they are written; empty = without one
    QString m_query;
    QString m_unknownCode;
    int m_category = 0;
    bool m_isLoaded = false;
    bool m_hasSearched = false;
};

} // namespace jiamei::kiosk
