#include "qml/viewmodels/receive_model.hpp"

#include "core/stock/receive.hpp"
#include "qml/viewmodels/desk_answers.hpp"
#include "qml/viewmodels/language.hpp"
#include "qml/viewmodels/photo_model.hpp"
#include "qml/viewmodels/stock_words.hpp"

#include <algorithm>
#include <array>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

ReceiveModel::ReceiveModel(StockDesk& desk, Tools tools, QObject* parent)
    : StockFormModel(desk, {tools.photo, tools.slip, tools.refusals, tools.speaker}, parent), m_desk(desk),
      m_sources({"name", "words", "note", "picture", "chosen"}, this),
      m_donors({"donor", "name", "person", "chosen"}, this), m_line(this)
{
    connect(&tools.language, &Language::changed, this, &ReceiveModel::show);
    connect(&m_line, &ReceiveLine::changed, this, &ReceiveModel::edited);
}

void ReceiveModel::start()
{
    m_isResumed = !m_lines.isEmpty();
    if (m_isResumed)
        m_stage = Stage::Goods;
    else
        reset();
    load();
}

void ReceiveModel::reset()
{
    m_stage = Stage::Source;
    m_source.reset();
    m_donor = 0;
    m_supplier.clear();
    m_paper.clear();
    m_lines.clear();
    StockFormModel::reset();
}

void ReceiveModel::load()
{
    m_desk.receiving(this, shows<ReceivingView>([this](const ReceivingView& view) {
                         m_view = view;
                         m_shelf.show(m_view.goods, {}, StockShelf::Stock::Incoming);
                         m_payment.show(m_view.funds);
                         show();
                     }));
    show();
}

bool ReceiveModel::enter(Stage stage)
{
    m_stage = stage;
    edited();
    return true;
}

void ReceiveModel::show()
{
    QList<QVariantMap> sources;
    for (const StockChoice& choice : sourceChoices())
        if (choice.name != u"opening"_s || m_view.mayOpen)
            sources.append({{u"name"_s, choice.name},
                            {u"words"_s, choice.words},
                            {u"note"_s, choice.note},
                            {u"picture"_s, choice.picture},
                            {u"chosen"_s, choice.name == source()}});
    m_sources.setRows(sources);
    QList<QVariantMap> donors;
    for (const GivingDonor& donor : std::as_const(m_view.donors))
        donors.append({{u"donor"_s, donor.number},
                       {u"name"_s, donor.name},
                       {u"person"_s, donor.isPerson},
                       {u"chosen"_s, donor.number == m_donor}});
    m_donors.setRows(donors);
    QList<QVariantMap> rows;
    QHash<ShelfPlace, int> taken;
    for (qsizetype place = 0; place < m_lines.size(); ++place) {
        const InLine& line = m_lines.at(place);
        const StockGoods* known = m_shelf.goods(line.goods);
        if (known == nullptr)
            continue;
        taken[{line.goods, 0}] += line.pieces;
        rows.append(rowOf(place, *known, line.pieces, tr("%1 yuan").arg(yuanOf(line.cost * line.pieces)), line.expiry));
    }
    m_rows.setRows(rows);
    m_shelf.setTaken(taken);
    Q_EMIT changed();
}

// ---- the way through the steps -------------------------------------------------------------------------------------

QString ReceiveModel::stage() const
{
    constexpr std::array kNames{u"source", u"from", u"goods", u"pieces", u"cost", u"dates", u"pay", u"sum"};
    return QString::fromUtf16(kNames.at(static_cast<std::size_t>(m_stage)));
}

bool ReceiveModel::toStepBefore()
{
    switch (m_stage) {
    case Stage::Source:
        return false;
    case Stage::From:
        return enter(Stage::Source);
    case Stage::Goods:
        return enter(m_source == stock::Source::Opening ? Stage::Source : Stage::From);
    case Stage::Pieces:
    case Stage::Pay:
        return enter(Stage::Goods);
    case Stage::Cost:
        return enter(Stage::Pieces);
    case Stage::Dates:
        return enter(Stage::Cost);
    case Stage::Sum:
        return enter(paysNow() ? Stage::Pay : Stage::Goods);
    }
    return false;
}

void ReceiveModel::toNextStep()
{
    switch (m_stage) {
    case Stage::From:
        enter(Stage::Goods);
        break;
    case Stage::Goods:
        m_isResumed = false;
        m_payment.setCost(paysNow() ? totalFen() : 0);
        enter(paysNow() ? Stage::Pay : Stage::Sum);
        break;
    case Stage::Pieces:
        enter(Stage::Cost);
        break;
    case Stage::Cost:
        enter(Stage::Dates);
        break;
    case Stage::Dates:
        checkLine();
        break;
    case Stage::Pay:
        enter(Stage::Sum);
        break;
    case Stage::Source:
    case Stage::Sum:
        break;
    }
}

bool ReceiveModel::isStepDone() const
{
    switch (m_stage) {
    case Stage::Source:
        return false;
    case Stage::From:
        return !needsDonor() || m_donor != 0;
    case Stage::Goods:
    case Stage::Pay:
    case Stage::Sum:
        return !m_lines.isEmpty();
    case Stage::Pieces:
        return m_line.pieces() > 0;
    case Stage::Cost:
        return !m_line.costTyped().isEmpty();
    case Stage::Dates:
        return true;
    }
    return false;
}

// ---- from where ----------------------------------------------------------------------------------------------------

void ReceiveModel::chooseSource(const QString& name)
{
    const auto source = stock::parseSource(name.toStdString());
    if (!source)
        return;
    if (source != m_source) {
        m_donor = 0;
        m_supplier.clear();
    }
    m_source = source;
    m_stage = *source == stock::Source::Opening ? Stage::Goods : Stage::From;
    inputChanged();
    show();
}

QString ReceiveModel::source() const
{
    return m_source ? qtText(stock::textOf(*m_source)) : QString();
}

QString ReceiveModel::sourceWords() const
{
    return choiceOf(sourceChoices(), source()).words;
}

QString ReceiveModel::sourcePicture() const
{
    return choiceOf(sourceChoices(), source()).picture;
}

bool ReceiveModel::takesDonor() const
{
    return m_source == stock::Source::Donation || m_source == stock::Source::Support;
}

void ReceiveModel::chooseDonor(int donor)
{
    m_donor = donor == m_donor ? 0 : donor;
    inputChanged();
    show();
}

void ReceiveModel::setSupplier(const QString& words)
{
    m_supplier = words.trimmed();
    edited();
}

void ReceiveModel::setSite(const QString& digits)
{
    setSupplier(digits.size() > 2 ? digits.chopped(2) + u'-' + digits.last(2) : digits);
}

void ReceiveModel::setPaper(const QString& words)
{
    m_paper = words.trimmed();
    edited();
}

QString ReceiveModel::party() const
{
    const auto donor = std::ranges::find(m_view.donors, m_donor, &GivingDonor::number);
    return donor != m_view.donors.end() ? donor->name : m_supplier;
}

// ---- one line ------------------------------------------------------------------------------------------------------

void ReceiveModel::pick(int goods)
{
    const StockGoods* known = m_shelf.goods(goods);
    if (!isChoosing() || known == nullptr)
        return;
    m_line.begin(*known, m_view.today, 0);
    enter(Stage::Pieces);
}

void ReceiveModel::takeUp(int goods, int pieces, const QString& barcode)
{
    const StockGoods* known = m_shelf.goods(goods);
    if (known == nullptr)
        return;
    if (known->isWithdrawn) {
        refusals().show(
            {ErrorCode::GoodsWithdrawn, {{"barcode", barcode.toStdString()}, {"name", known->name.toStdString()}}});
        return;
    }
    refusals().dismiss();
    m_line.begin(*known, m_view.today, pieces);
    enter(Stage::Pieces);
}

void ReceiveModel::change(int place)
{
    if (!isChoosing() || place < 0 || place >= m_lines.size())
        return;
    const InLine& line = m_lines.at(place);
    const StockGoods* known = m_shelf.goods(line.goods);
    if (known == nullptr)
        return;
    m_line.change(*known, m_view.today, line, place);
    enter(Stage::Pieces);
}

void ReceiveModel::takeOut()
{
    if (isBusy() || !m_line.isKnown() || m_line.place() >= m_lines.size())
        return;
    m_lines.removeAt(m_line.place());
    m_stage = Stage::Goods;
    inputChanged();
    show();
}

void ReceiveModel::leaveCostOpen()
{
    if (m_stage != Stage::Cost)
        return;
    m_line.setCost(0);
    goOn();
}

// What is wrong with a line is said at once, not after everything was entered.
void ReceiveModel::checkLine()
{
    m_desk.checkLine(m_line.line(), this, waitsFor<QDate>([this, line = m_line.line()](QDate last) {
                         InLine dated = line;
                         dated.expiry = last;
                         if (m_stage == Stage::Dates)
                             keepLine(dated);
                     }));
}

void ReceiveModel::keepLine(const InLine& line)
{
    auto place = static_cast<qsizetype>(m_line.place());
    if (m_line.isKnown() && place < m_lines.size()) {
        m_lines[place] = line;
    } else {
        place = m_lines.size();
        m_lines.append(line);
    }
    m_stage = Stage::Goods;
    inputChanged();
    speaker().play(Sound::Accepted);
    show();
    m_rows.showRow(static_cast<int>(place));
}

// ---- the whole -----------------------------------------------------------------------------------------------------

qint64 ReceiveModel::totalFen() const
{
    qint64 sum = 0;
    for (const InLine& line : m_lines)
        sum += line.cost * line.pieces;
    return sum;
}

bool ReceiveModel::paysNow() const
{
    const bool isBought = m_source == stock::Source::Purchase || m_source == stock::Source::Workshop;
    return isBought && m_payment.hasFunds() && totalFen() > 0;
}

QString ReceiveModel::matter() const
{
    return tr("%1: %2 pieces for %3 yuan were received").arg(sourceWords()).arg(pieces()).arg(total());
}

void ReceiveModel::confirmWith(const QString& id, const QString& pin)
{
    if (m_stage != Stage::Sum || !isReady() || !m_source)
        return;
    m_desk.receive({begin(),
                    *m_source,
                    m_supplier,
                    takesDonor() ? m_donor : 0,
                    m_paper,
                    m_photo.file(),
                    m_lines,
                    m_payment.parts(),
                    {id, pin}},
                   this, ends());
}

} // namespace jiamei::kiosk
