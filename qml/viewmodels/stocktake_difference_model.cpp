#include "qml/viewmodels/stocktake_difference_model.hpp"

#include "qml/viewmodels/language.hpp"
#include "qml/viewmodels/pictures.hpp"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Cause {
    const char16_t* code; ///< as core writes it
    const char16_t* art;
    const char* words;
};

// In the order of the tiles.
constexpr std::array kCauses{
    Cause{u"lost", u"reason-lost", QT_TRANSLATE_NOOP("DifferenceReason", "Lost")},
    Cause{u"damaged", u"reason-damaged", QT_TRANSLATE_NOOP("DifferenceReason", "Damaged")},
    Cause{u"expired", u"reason-expired", QT_TRANSLATE_NOOP("DifferenceReason", "Expired")},
    Cause{u"entry-mistake", u"reason-mistake", QT_TRANSLATE_NOOP("DifferenceReason", "Entered wrongly")},
    Cause{u"found", u"reason-found", QT_TRANSLATE_NOOP("DifferenceReason", "Found again")},
    Cause{u"unknown", u"reason-unknown", QT_TRANSLATE_NOOP("DifferenceReason", "Not known")},
};

const Cause* causeOf(const QString& code)
{
    const auto* const found =
        std::ranges::find_if(kCauses, [&](const Cause& each) { return code == QStringView(each.code); });
    return found == kCauses.end() ? nullptr : found;
}

QString wordsOf(const Cause& cause)
{
    return QCoreApplication::translate("DifferenceReason", cause.words);
}

bool differs(const DifferenceItem& item)
{
    return item.counted != item.book;
}

} // namespace

StocktakeDifferenceModel::StocktakeDifferenceModel(StocktakeDesk& desk, Tools tools, QObject* parent)
    : QObject(parent), m_desk(desk), m_refusals(tools.refusals), m_speaker(tools.speaker),
      m_items({"goods", "name", "art", "counts", "difference", "words", "yuan", "reason", "reasonArt", "note",
               "outdated", "chosen"},
              this),
      m_reasons({"code", "words", "art", "chosen"}, this)
{
    connect(&tools.language, &Language::changed, this, &StocktakeDifferenceModel::show);
}

void StocktakeDifferenceModel::start()
{
    m_isLoaded = false;
    m_chosen = 0;
    m_request.renew();
    m_items.firstPage();
    m_desk.differences(this, [this](const Result<DifferenceSheet>& sheet) {
        if (!sheet) {
            m_refusals.show(sheet.error());
            return;
        }
        if (sheet->number != m_sheet.number)
            m_answers.clear();
        m_sheet = *sheet;
        m_isLoaded = true;
        show();
    });
}

QString StocktakeDifferenceModel::differenceWords(const DifferenceItem& item)
{
    if (item.counted < item.book)
        return tr("%1 %2 missing").arg(item.book - item.counted).arg(item.unit);
    if (item.counted > item.book)
        return tr("%1 %2 too many").arg(item.counted - item.book).arg(item.unit);
    return tr("correct");
}

void StocktakeDifferenceModel::show()
{
    QList<QVariantMap> rows;
    for (const DifferenceItem& item : std::as_const(m_sheet.items)) {
        const QString code = m_sheet.isAccepted ? item.reason : m_answers.value(item.goods).reason;
        const Cause* cause = causeOf(code);
        rows.append({{u"goods"_s, item.goods},
                     {u"name"_s, item.spec.isEmpty() ? item.name : item.name + u"  "_s + item.spec},
                     {u"art"_s, pictureOfGoods(item.name)},
                     {u"counts"_s, tr("counted %1, book %2").arg(item.counted).arg(item.book)},
                     {u"difference"_s, item.counted - item.book},
                     {u"words"_s, differenceWords(item)},
                     {u"yuan"_s, item.yuan},
                     {u"reason"_s, cause == nullptr ? QString() : wordsOf(*cause)},
                     {u"reasonArt"_s, cause == nullptr ? QString() : QString::fromUtf16(cause->art)},
                     {u"note"_s, m_sheet.isAccepted ? item.note : m_answers.value(item.goods).note},
                     {u"outdated"_s, item.isOutdated},
                     {u"chosen"_s, item.goods == m_chosen}});
    }
    m_items.setRows(rows);
    QList<QVariantMap> tiles;
    for (const Cause& cause : kCauses) {
        const QString code = QString::fromUtf16(cause.code);
        tiles.append({{u"code"_s, code},
                      {u"words"_s, wordsOf(cause)},
                      {u"art"_s, QString::fromUtf16(cause.art)},
                      {u"chosen"_s, m_chosen != 0 && code == chosenReason()}});
    }
    m_reasons.setRows(tiles);
    Q_EMIT changed();
}

int StocktakeDifferenceModel::differing() const
{
    return static_cast<int>(std::ranges::count_if(m_sheet.items, differs));
}

int StocktakeDifferenceModel::unexplained() const
{
    return static_cast<int>(std::ranges::count_if(m_sheet.items, [this](const DifferenceItem& item) {
        return differs(item) && m_answers.value(item.goods).reason.isEmpty();
    }));
}

bool StocktakeDifferenceModel::isOutdated() const
{
    return std::ranges::any_of(m_sheet.items, &DifferenceItem::isOutdated);
}

QString StocktakeDifferenceModel::chosenWords() const
{
    const auto item = std::ranges::find(m_sheet.items, m_chosen, &DifferenceItem::goods);
    return item == m_sheet.items.end() ? QString() : tr("%1: %2").arg(item->name, differenceWords(*item));
}

void StocktakeDifferenceModel::choose(int goods)
{
    if (m_isBusy || m_sheet.isAccepted)
        return;
    const auto item = std::ranges::find(m_sheet.items, goods, &DifferenceItem::goods);
    m_chosen = item == m_sheet.items.end() || !differs(*item) ? 0 : goods;
    show();
}

void StocktakeDifferenceModel::giveReason(const QString& code)
{
    if (m_chosen == 0 || m_isBusy)
        return;
    auto& answer = m_answers[m_chosen];
    answer.goods = m_chosen;
    answer.reason = code;
    m_request.inputChanged();
    show();
}

void StocktakeDifferenceModel::setNote(const QString& words)
{
    if (m_chosen == 0 || m_isBusy)
        return;
    auto& answer = m_answers[m_chosen];
    answer.goods = m_chosen;
    answer.note = words;
    m_request.inputChanged();
    show();
}

void StocktakeDifferenceModel::accept()
{
    m_second = {};
    m_hasAsked = false;
    send();
}

void StocktakeDifferenceModel::acceptWith(const QString& id, const QString& pin)
{
    m_second = {id, pin};
    m_hasAsked = true;
    send();
}

void StocktakeDifferenceModel::send()
{
    if (m_isBusy || !m_isLoaded || m_sheet.isAccepted)
        return;
    QList<DifferenceAnswer> reasons;
    for (const DifferenceItem& item : std::as_const(m_sheet.items)) {
        const auto answer = m_answers.value(item.goods);
        if (differs(item) && !answer.reason.isEmpty())
            reasons.append(answer);
    }
    m_isBusy = true;
    Q_EMIT changed();
    m_desk.accept({m_request.of(m_desk), m_sheet.number, reasons, std::exchange(m_second, {})}, this,
                  [this](const Result<DifferenceSheet>& sheet) {
                      m_isBusy = false;
                      if (!sheet && !m_hasAsked && sheet.error().code == ErrorCode::SecondPersonNeeded) {
                          m_request.failed(sheet.error());
                          Q_EMIT changed();
                          Q_EMIT secondNeeded();
                          return;
                      }
                      if (!m_request.settle(sheet, m_refusals, m_speaker)) {
                          Q_EMIT changed();
                          return;
                      }
                      m_sheet = *sheet;
                      m_answers.clear();
                      m_chosen = 0;
                      m_items.firstPage();
                      show();
                      Q_EMIT acceptedNow();
                  });
}

QString StocktakeDifferenceModel::matter() const
{
    return tr("The book is brought to the count: %1 yuan missing, %2 yuan too many, %3 goods")
        .arg(m_sheet.missingYuan, m_sheet.foundYuan)
        .arg(differing());
}

} // namespace jiamei::kiosk
