#include "qml/viewmodels/assets_model.hpp"

#include "qml/viewmodels/language.hpp"
#include "qml/viewmodels/pictures.hpp"
#include "qml/viewmodels/typed_number.hpp"

#include <algorithm>
#include <array>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostPieces = 999; ///< on the screen; the office can say more
// In the order in which the page shows them.
constexpr std::array<const char16_t*, 4> kStates{u"in-use", u"broken", u"lent", u"gone"};

QString stateAt(std::size_t place)
{
    return QString::fromUtf16(kStates.at(place));
}

} // namespace

AssetsModel::AssetsModel(AssetsDesk& desk, Language& language, Tools tools, QObject* parent)
    : ActingModel(desk, tools, parent), m_desk(desk),
      m_rows({"number", "name", "art", "pieces", "place", "keeper", "mark"}, this)
{
    connect(&language, &Language::changed, this, &AssetsModel::changed);
}

void AssetsModel::start()
{
    m_done.clear();
    m_rows.firstPage();
    m_desk.assets(this, shows<Assets>([this](const Assets& assets) { take(assets); }));
}

void AssetsModel::take(const Assets& assets)
{
    m_all = assets;
    m_isLoaded = true;
    showAll();
}

void AssetsModel::showAll()
{
    auto assets = m_all.assets;
    std::ranges::stable_partition(assets, [](const AssetLine& asset) { return asset.state != u"gone"_s; });
    QList<QVariantMap> rows;
    for (const AssetLine& asset : std::as_const(assets))
        rows.append({{u"number"_s, asset.number},
                     {u"name"_s, asset.name},
                     {u"art"_s, pictureOfAsset(asset.name)},
                     {u"pieces"_s, asset.count},
                     {u"place"_s, asset.place},
                     {u"keeper"_s, asset.keeperName},
                     {u"mark"_s, asset.state}});
    m_rows.setRows(rows);
}

void AssetsModel::beginNew()
{
    m_asset = {};
    m_asset.count = 1;
    m_asset.since = m_all.today;
    m_asset.state = stateAt(0);
    m_before = m_asset;
    m_done.clear();
    renew();
    Q_EMIT changed();
}

void AssetsModel::pick(int number)
{
    const auto found = std::ranges::find(m_all.assets, number, &AssetLine::number);
    if (found == m_all.assets.end())
        return;
    m_asset = m_before = *found;
    m_done.clear();
    renew();
    Q_EMIT changed();
}

void AssetsModel::setName(const QString& name)
{
    m_asset.name = name.trimmed();
    edited();
}

void AssetsModel::setCount(int count)
{
    m_asset.count = std::clamp(count, 1, std::max(kMostPieces, m_before.count));
    edited();
}

void AssetsModel::setYuan(const QString& yuan)
{
    m_asset.valueFen = fenOf(yuan);
    edited();
}

void AssetsModel::setOrigin(const QString& origin)
{
    m_asset.origin = origin.trimmed();
    edited();
}

void AssetsModel::moveSince(int days, int months)
{
    const QDate moved = m_asset.since.addMonths(months).addDays(days);
    m_asset.since = m_all.today.isValid() ? std::min(moved, m_all.today) : moved;
    edited();
}

void AssetsModel::setPlace(const QString& place)
{
    m_asset.place = place.trimmed();
    edited();
}

void AssetsModel::setKeeper(const QString& id, const QString& name)
{
    m_asset.keeperId = id;
    m_asset.keeperName = name;
    edited();
}

void AssetsModel::setState(int place)
{
    if (place < 0 || place >= static_cast<int>(kStates.size()))
        return;
    m_asset.state = stateAt(static_cast<std::size_t>(place));
    edited();
}

void AssetsModel::save()
{
    if (!isReady())
        return;
    m_desk.set(begin(), m_asset, this, acted<Assets>([this](const Assets& assets) {
                   m_done = m_asset.name;
                   take(assets);
                   Q_EMIT saved();
               }));
}

QString AssetsModel::doneWords() const
{
    return m_done.isEmpty() ? QString() : tr("%1 is recorded.").arg(m_done);
}

QString AssetsModel::art() const
{
    return pictureOfAsset(m_asset.name);
}

QString AssetsModel::yuan() const
{
    return yuanOf(m_asset.valueFen);
}

int AssetsModel::state() const
{
    for (std::size_t place = 0; place < kStates.size(); ++place)
        if (m_asset.state == stateAt(place))
            return static_cast<int>(place);
    return 0;
}

bool AssetsModel::isReady() const
{
    const bool isNew = m_asset.number == 0;
    return !isBusy() && !m_asset.name.isEmpty() && m_asset.since.isValid() &&
           (isNew ? !m_asset.place.isEmpty() : m_asset != m_before);
}

} // namespace jiamei::kiosk
