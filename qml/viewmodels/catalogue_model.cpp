#include "qml/viewmodels/catalogue_model.hpp"

#include "qml/viewmodels/language.hpp"
#include "qml/viewmodels/pictures.hpp"

#include <QtCore/QUrl>

#include <algorithm>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostLetters = 12;

const QList<QByteArray>& roles()
{
    static const QList<QByteArray> names{"goods", "code", "name",      "spec",    "unit",  "points", "until",
                                         "stock", "low",  "withdrawn", "picture", "photo", "tint"};
    return names;
}

} // namespace

CatalogueModel::CatalogueModel(CatalogueDesk& desk, Parts parts, QObject* parent)
    : ActingModel(desk, parts.acting, parent), m_desk(desk), m_tiles(roles(), this), m_hits(roles(), this)
{
    connect(&parts.language, &Language::changed, this, &CatalogueModel::changed);
}

void CatalogueModel::load()
{
    m_desk.catalogue(this, shows<QList<CatalogueLine>>([this](const QList<CatalogueLine>& lines) { show(lines); }));
}

void CatalogueModel::show(const QList<CatalogueLine>& lines)
{
    const QString before = m_categories.value(m_category);
    m_lines = lines;
    m_categories.clear();
    for (const CatalogueLine& line : std::as_const(m_lines))
        if (!m_categories.contains(line.category))
            m_categories.append(line.category);
    m_category = std::max(0, static_cast<int>(m_categories.indexOf(before)));
    m_isLoaded = true;
    showTiles();
}

void CatalogueModel::showTiles()
{
    QList<QVariantMap> rows;
    for (const CatalogueLine& line : std::as_const(m_lines))
        if (line.category == m_categories.value(m_category))
            rows.append(rowOf(line));
    m_tiles.setRows(rows);
    Q_EMIT changed();
}

QVariantMap CatalogueModel::rowOf(const CatalogueLine& line) const
{
    return {{u"goods"_s, line.number},
            {u"code"_s, line.code},
            {u"name"_s, line.name},
            {u"spec"_s, line.spec},
            {u"unit"_s, line.unit},
            {u"points"_s, line.points.value_or(-1)},
            {u"until"_s, line.campaignUntil.toString(Qt::ISODate)},
            {u"stock"_s, line.stock},
            {u"low"_s, line.isLow},
            {u"withdrawn"_s, line.isWithdrawn},
            {u"picture"_s, pictureOfGoods(line.name)},
            {u"photo"_s, line.photo.isEmpty() ? QUrl() : QUrl::fromLocalFile(line.photo)},
            {u"tint"_s, std::max(0, static_cast<int>(m_categories.indexOf(line.category)))}};
}

QStringList CatalogueModel::categories() const
{
    QStringList names = m_categories;
    for (QString& name : names)
        if (name.isEmpty())
            name = tr("Without a group");
    return names;
}

void CatalogueModel::chooseCategory(int category)
{
    if (category < 0 || category >= m_categories.size())
        return;
    m_category = category;
    showTiles();
    m_tiles.firstPage();
}

QStringList CatalogueModel::knownCategories() const
{
    QStringList names = m_categories;
    names.removeAll(QString());
    return names;
}

QStringList CatalogueModel::knownUnits() const
{
    // What an empty shop begins with.
    QStringList units{u"个"_s, u"瓶"_s, u"袋"_s, u"块"_s, u"盒"_s, u"包"_s};
    for (const CatalogueLine& line : m_lines)
        if (!line.unit.isEmpty() && !units.contains(line.unit))
            units.append(line.unit);
    return units;
}

/// Looks anew: what was saved a moment ago counts.
void CatalogueModel::scan(const QString& barcode)
{
    m_desk.catalogue(this, shows<QList<CatalogueLine>>([this, barcode](const QList<CatalogueLine>& lines) {
                         show(lines);
                         for (const CatalogueLine& line : lines) {
                             if (line.codes.contains(barcode)) {
                                 speaker().play(Sound::Accepted);
                                 Q_EMIT opened(line.number);
                                 return;
                             }
                         }
                         m_unknownCode = barcode;
                         Q_EMIT changed();
                         Q_EMIT unknownScanned();
                     }));
}

void CatalogueModel::refuseUnknown()
{
    refusals().show({ErrorCode::GoodsUnknown, {{"barcode", m_unknownCode.toStdString()}}});
}

void CatalogueModel::typeKey(const QString& key)
{
    if (m_query.size() >= kMostLetters)
        return;
    m_query += key;
    search();
}

void CatalogueModel::eraseKey()
{
    m_query.chop(1);
    search();
}

void CatalogueModel::clearQuery()
{
    m_query.clear();
    search();
}

void CatalogueModel::search()
{
    m_hasSearched = false;
    if (m_query.isEmpty()) {
        m_hits.setRows({});
        Q_EMIT changed();
        return;
    }
    Q_EMIT changed();
    m_desk.find(m_query, this, shows<QList<CatalogueLine>>([this, asked = m_query](const QList<CatalogueLine>& lines) {
                    if (asked != m_query)
                        return;
                    QList<QVariantMap> rows;
                    for (const CatalogueLine& line : lines)
                        rows.append(rowOf(line));
                    m_hits.setRows(rows);
                    m_hits.firstPage();
                    m_hasSearched = true;
                }));
}

} // namespace jiamei::kiosk
