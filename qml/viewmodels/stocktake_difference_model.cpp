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

/// Which differences a cause can explain
enum class Explains { Missing, TooMany, Both };

struct Cause {
    const char16_t* code; ///< as core writes it
    Explains explains;
    const char16_t* art;
    const char* words;
};

// In the order of the tiles.
constexpr std::array kCauses{
    Cause{u"lost", Explains::Missing, u"reason-lost", QT_TRANSLATE_NOOP("DifferenceReason", "Lost")},
    Cause{u"damaged", Explains::Missing, u"reason-damaged", QT_TRANSLATE_NOOP("DifferenceReason", "Damaged")},
    Cause{u"expired", Explains::Missing, u"reason-expired", QT_TRANSLATE_NOOP("DifferenceReason", "Expired")},
    Cause{u"entry-mistake", Explains::Both, u"reason-mistake",
          QT_TRANSLATE_NOOP("DifferenceReason", "Entered wrongly")},
    Cause{u"found", Explains::TooMany, u"reason-found", QT_TRANSLATE_NOOP("DifferenceReason", "Found again")},
    Cause{u"unknown", Explains::Both, u"reason-unknown", QT_TRANSLATE_NOOP("DifferenceReason", "Not known")},
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

bool fits(const Cause& cause, const DifferenceItem& item)
{
    return cause.explains == Explains::Both ||
           cause.explains == (item.counted < item.book ? Explains::Missing : Explains::TooMany);
}

bool differs(const DifferenceItem& item)
{
    return item.counted != item.book;
}

} // namespace

StocktakeDifferenceModel::StocktakeDifferenceModel(StocktakeDesk& desk, Tools tools, QObject* parent)
    : ActingModel(desk, {tools.refusals, tools.speaker}, parent), m_desk(desk),
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
    renew();
    m_items.firstPage();
    m_desk.differences(this, shows<DifferenceSheet>([this](const DifferenceSheet& sheet) {
                           if (sheet.number != m_sheet.number)
                               m_answers.clear();
                           m_sheet = sheet;
                           m_isLoaded = true;
                           show();
                       }));
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
        rows.append(
            {{u"goods"_s, item.goods},
             {u"name"_s, item.spec.isEmpty() || item.spec == item.unit ? item.name : item.name + u"  "_s + item.spec},
             {u"art"_s, pictureOfGoods(item.name)},
             {u"counts"_s, tr("counted %1, book %2").arg(item.counted).arg(item.book)},
             {u"difference"_s, item.counted - item.book},
             {u"words"_s, differenceWords(item)},
             {u"yuan"_s, item.yuan},
             {u"reason"_s, cause == nullptr ? QString() : wordsOf(*cause)},
             {u"reasonArt"_s, cause == nullptr ? QString() : QString::fromUtf16(cause->art)},
             {u"note"_s, m_sheet.isAccepted ? item.note : m_answers.value(item.goods).note},
             {u"outdated"_s, item.isOutdated},
             {u"chosen"_s, item.goods == m_chosen && code.isEmpty()}});
    }
    m_items.setRows(rows);
    QList<QVariantMap> tiles;
    const auto chosen = std::ranges::find(m_sheet.items, m_chosen, &DifferenceItem::goods);
    for (const Cause& cause : kCauses) {
        if (chosen != m_sheet.items.end() && !fits(cause, *chosen))
            continue;
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
    if (isBusy() || m_sheet.isAccepted)
        return;
    const auto item = std::ranges::find(m_sheet.items, goods, &DifferenceItem::goods);
    m_chosen = item == m_sheet.items.end() || !differs(*item) ? 0 : goods;
    show();
}

void StocktakeDifferenceModel::giveReason(const QString& code)
{
    if (m_chosen == 0 || isBusy())
        return;
    auto& answer = m_answers[m_chosen];
    answer.goods = m_chosen;
    answer.reason = code;
    inputChanged();
    show();
}

void StocktakeDifferenceModel::setNote(const QString& words)
{
    if (m_chosen == 0 || isBusy())
        return;
    auto& answer = m_answers[m_chosen];
    answer.goods = m_chosen;
    answer.note = words;
    inputChanged();
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
    if (isBusy() || !m_isLoaded || m_sheet.isAccepted)
        return;
    QList<DifferenceAnswer> reasons;
    for (const DifferenceItem& item : std::as_const(m_sheet.items)) {
        const auto answer = m_answers.value(item.goods);
        if (differs(item) && !answer.reason.isEmpty())
            reasons.append(answer);
    }
    m_desk.accept({begin(), m_sheet.number, reasons, std::exchange(m_second, {})}, this,
                  acted<DifferenceSheet>(
                      [this](const DifferenceSheet& sheet) {
                          m_sheet = sheet;
                          m_answers.clear();
                          m_chosen = 0;
                          m_items.firstPage();
                          show();
                          Q_EMIT acceptedNow();
                      },
                      [this](const Error& error) {
                          if (m_hasAsked || error.code != ErrorCode::SecondPersonNeeded)
                              return false;
                          Q_EMIT secondNeeded();
                          return true;
                      }));
}

QString StocktakeDifferenceModel::matter() const
{
    return tr("The book is brought to the count: %1 yuan missing, %2 yuan too many, %3 goods")
        .arg(m_sheet.missingYuan, m_sheet.foundYuan)
        .arg(differing());
}

} // namespace jiamei::kiosk
