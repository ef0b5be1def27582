#include "qml/viewmodels/stock_form_model.hpp"

#include "qml/viewmodels/pictures.hpp"
#include "qml/viewmodels/stock_slip_model.hpp"

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

StockFormModel::StockFormModel(StockDesk& desk, FormTools tools, QObject* parent)
    : ActingModel(desk, {tools.refusals, tools.speaker}, parent), m_photo(tools.photo),
      m_rows({"place", "name", "spec", "unit", "picture", "pieces", "figure", "until"}, this), m_shelf(this),
      m_payment(this), m_slip(tools.slip)
{
    connect(&m_photo, &PhotoModel::changed, this, [this] { inputChanged(); });
    connect(&m_payment, &FundPayment::changed, this, &StockFormModel::edited);
}

void StockFormModel::startAnew()
{
    if (isBusy())
        return;
    reset();
    load();
}

void StockFormModel::reset()
{
    m_isResumed = false;
    m_payment.clear();
    m_photo.clear();
    m_shelf.clear();
    renew();
}

bool StockFormModel::stepBack()
{
    return isBusy() || toStepBefore();
}

void StockFormModel::goOn()
{
    if (isReady())
        toNextStep();
}

void StockFormModel::scan(const QString& barcode)
{
    const auto found = m_shelf.under(barcode);
    if (found && isCounting(found->first)) {
        addPieces(found->second);
        return;
    }
    if (!isChoosing()) {
        speaker().play(Sound::Refused);
        return;
    }
    if (!found) {
        refusals().show({ErrorCode::GoodsUnknown, {{"barcode", barcode.toStdString()}}});
        return;
    }
    takeUp(found->first, found->second, barcode);
}

QVariantMap StockFormModel::rowOf(qsizetype place, const StockGoods& goods, int pieces, const QString& figure,
                                  QDate until)
{
    return {{u"place"_s, static_cast<int>(place)},
            {u"name"_s, goods.name},
            {u"spec"_s, goods.spec},
            {u"unit"_s, goods.unit},
            {u"picture"_s, pictureOfGoods(goods.name)},
            {u"pieces"_s, pieces},
            {u"figure"_s, figure},
            {u"until"_s, until.toString(Qt::ISODate)}};
}

Reply<StockSlip> StockFormModel::ends()
{
    return acted<StockSlip>(
        [this](const StockSlip& slip) {
            m_slip.show(slip);
            reset();
            show();
            Q_EMIT booked();
        },
        [this](const Error&) {
            load();
            return false;
        });
}

} // namespace jiamei::kiosk
