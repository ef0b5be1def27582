#include "qml/viewmodels/goods_model.hpp"

#include "qml/viewmodels/language.hpp"
#include "qml/viewmodels/photo_model.hpp"
#include "qml/viewmodels/pictures.hpp"
#include "qml/viewmodels/typed_number.hpp"

#include <algorithm>
#include <array>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// In the order of their words; core takes no others for a limit.
constexpr std::array kPeriods{points::CapPeriod::TenDays, points::CapPeriod::Month, points::CapPeriod::Quarter,
                              points::CapPeriod::Term,    points::CapPeriod::Year,  points::CapPeriod::Lifetime};

bool hasSameCodes(const GoodsFields& left, const GoodsFields& right)
{
    return left.barcode == right.barcode && left.wantsOwnBarcode == right.wantsOwnBarcode &&
           std::ranges::equal(left.codes, right.codes, [](const StockCode& one, const StockCode& other) {
               return one.barcode == other.barcode && one.pieces == other.pieces;
           });
}

} // namespace

GoodsModel::GoodsModel(CatalogueDesk& desk, Parts parts, QObject* parent)
    : ActingModel(desk, parts.acting, parent), m_desk(desk), m_photo(parts.photo),
      m_codes({"barcode", "pieces", "first", "fixed"}, this)
{
    connect(&parts.language, &Language::changed, this, &GoodsModel::changed);
}

void GoodsModel::start(int goods)
{
    m_card = {};
    m_draft = {};
    m_draft.number = goods;
    m_photoFile.clear();
    m_points = 0;
    m_isLoaded = false;
    m_isEdited = false;
    renew();
    showCodes();
    refresh();
}

void GoodsModel::startNew(const QString& barcode)
{
    m_card = {};
    m_draft = {};
    m_photoFile.clear();
    m_points = 0;
    m_isLoaded = true;
    m_isEdited = false;
    renew();
    if (!barcode.isEmpty())
        m_draft.barcode = barcode;
    showCodes();
}

void GoodsModel::refresh()
{
    if (m_draft.number == 0)
        return;
    m_desk.card(m_draft.number, this, shows<GoodsCard>([this](const GoodsCard& card) {
                    if (card.fields.number != m_draft.number)
                        return;
                    m_card = card;
                    if (!m_isEdited)
                        m_draft = card.fields;
                    m_isLoaded = true;
                    showCodes();
                }));
}

void GoodsModel::touched()
{
    m_isEdited = true;
    edited();
}

void GoodsModel::setName(const QString& words)
{
    m_draft.name = words;
    touched();
}

void GoodsModel::setCategory(const QString& words)
{
    m_draft.category = words;
    touched();
}

void GoodsModel::setSpec(const QString& words)
{
    m_draft.spec = words;
    touched();
}

void GoodsModel::setUnit(const QString& words)
{
    m_draft.unit = words;
    touched();
}

void GoodsModel::setLimit(int pieces)
{
    m_draft.limit = pieces;
    touched();
}

void GoodsModel::setLimitPeriod(int place)
{
    if (place < 0 || place >= std::ssize(kPeriods))
        return;
    m_draft.limitPeriod = kPeriods.at(static_cast<std::size_t>(place));
    touched();
}

void GoodsModel::setMinimum(int pieces)
{
    m_draft.minimum = pieces;
    touched();
}

void GoodsModel::setShelfLife(int days)
{
    m_draft.shelfLifeDays = days;
    touched();
}

void GoodsModel::setCost(const QString& yuan)
{
    m_draft.cost = fenOf(yuan);
    touched();
}

void GoodsModel::setPoints(int points)
{
    m_points = points;
    touched();
}

void GoodsModel::setWithdrawn(bool withdrawn)
{
    m_draft.isWithdrawn = withdrawn;
    touched();
}

// ---- barcodes ------------------------------------------------------------------------------------------------------

void GoodsModel::addCode(const QString& barcode)
{
    tryCodes([barcode](GoodsFields& draft) {
        if (draft.barcode.isEmpty()) {
            draft.barcode = barcode;
            draft.wantsOwnBarcode = false;
        } else {
            draft.codes.append({barcode, 1});
        }
    });
}

void GoodsModel::setBarcode(const QString& barcode)
{
    tryCodes([barcode](GoodsFields& draft) {
        draft.barcode = barcode;
        draft.codes.clear();
        draft.wantsOwnBarcode = false;
    });
}

void GoodsModel::setPieces(const QString& barcode, int pieces)
{
    tryCodes([barcode, pieces](GoodsFields& draft) {
        for (StockCode& code : draft.codes)
            if (code.barcode == barcode)
                code.pieces = pieces;
    });
}

void GoodsModel::dropCode(const QString& barcode)
{
    if (m_draft.barcode == barcode)
        m_draft.barcode.clear();
    else
        m_draft.codes.removeIf([&](const StockCode& code) { return code.barcode == barcode; });
    showCodes();
    touched();
}

void GoodsModel::giveOwnBarcode()
{
    m_draft.barcode.clear();
    m_draft.wantsOwnBarcode = true;
    showCodes();
    touched();
}

/// A code that somebody else carries is told where it was scanned, not when everything is saved.
void GoodsModel::tryCodes(const std::function<void(GoodsFields&)>& change)
{
    const GoodsFields before = m_draft;
    GoodsOrder order;
    order.fields = m_draft;
    change(order.fields);
    // New goods may have no name and no points yet; their codes are looked at all the same.
    order.points = std::max(1, m_points);
    if (order.fields.name.trimmed().isEmpty())
        order.fields.name = u"?"_s;
    m_desk.check(order, this,
                 shows<int>([this, asked = form()] { return asked == form(); },
                            [this, change, before](int goods) {
                                if (goods != m_draft.number)
                                    return;
                                // Another one was scanned before this was answered: they are looked at together.
                                if (!hasSameCodes(before, m_draft)) {
                                    tryCodes(change);
                                    return;
                                }
                                change(m_draft);
                                showCodes();
                                touched();
                                speaker().play(Sound::Accepted);
                            }));
}

void GoodsModel::showCodes()
{
    QList<QVariantMap> rows;
    if (!m_draft.barcode.isEmpty())
        rows.append({{u"barcode"_s, m_draft.barcode},
                     {u"pieces"_s, 1},
                     {u"first"_s, true},
                     {u"fixed"_s, m_draft.hasOwnBarcode}});
    for (const StockCode& code : std::as_const(m_draft.codes))
        rows.append(
            {{u"barcode"_s, code.barcode}, {u"pieces"_s, code.pieces}, {u"first"_s, false}, {u"fixed"_s, false}});
    m_codes.setRows(rows);
    Q_EMIT changed();
}

// ---- picture -------------------------------------------------------------------------------------------------------

void GoodsModel::usePhoto()
{
    const QString file = m_photo.file();
    if (file.isEmpty())
        return;
    m_photoFile = file;
    // No other form takes it for its own.
    m_photo.clear();
    touched();
}

void GoodsModel::dropPhoto()
{
    m_photoFile.clear();
    m_draft.picture.clear();
    m_photo.clear();
    touched();
}

QUrl GoodsModel::photo() const
{
    if (!m_photoFile.isEmpty())
        return QUrl::fromLocalFile(m_photoFile);
    return m_draft.picture.isEmpty() || m_card.photo.isEmpty() ? QUrl() : QUrl::fromLocalFile(m_card.photo);
}

// ---- saving --------------------------------------------------------------------------------------------------------

bool GoodsModel::isReady() const
{
    if (isBusy() || !m_isLoaded || !m_isEdited || m_draft.name.trimmed().isEmpty())
        return false;
    return m_draft.number != 0 || (m_points > 0 && !m_draft.category.isEmpty() && !m_draft.unit.isEmpty());
}

void GoodsModel::save()
{
    saveWith({}, {});
}

void GoodsModel::saveWith(const QString& id, const QString& pin)
{
    if (!isReady())
        return;
    GoodsOrder order;
    order.request = begin();
    order.fields = m_draft;
    order.photo = m_photoFile;
    order.points = m_points;
    order.second = {id, pin};
    m_desk.save(order, this, acted<int>([this](int goods) {
                    m_draft.number = goods;
                    m_isEdited = false;
                    m_photoFile.clear();
                    m_photo.clear();
                    refresh();
                    Q_EMIT saved(goods);
                }));
}

// ---- what is shown -------------------------------------------------------------------------------------------------

int GoodsModel::limitPeriod() const
{
    const auto* const found = std::ranges::find(kPeriods, m_draft.limitPeriod);
    return static_cast<int>(found - kPeriods.begin());
}

QStringList GoodsModel::limitPeriods() const
{
    return {tr("in ten days"),      tr("in a month"), tr("in a quarter"),
            tr("in a school term"), tr("in a year"),  tr("once for all")};
}

QString GoodsModel::cost() const
{
    return m_draft.cost == 0 ? QString() : yuanOf(m_draft.cost);
}

QString GoodsModel::picture() const
{
    return pictureOfGoods(m_draft.name);
}

int GoodsModel::points() const
{
    return m_draft.number == 0 ? m_points : m_card.points.value_or(0);
}

QString GoodsModel::matter() const
{
    return tr("New goods: %1, %2 points for one").arg(m_draft.name, QString::number(points()));
}

} // namespace jiamei::kiosk
