#include "qml/viewmodels/slips_model.hpp"

#include "qml/viewmodels/claim_reasons.hpp"
#include "qml/viewmodels/desk_answers.hpp"
#include "qml/viewmodels/language.hpp"
#include "qml/viewmodels/receipt_words.hpp"

#include <QtCore/QFileInfo>

#include <algorithm>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

namespace {

QString markOf(const CollectionSlipView& slip)
{
    return slip.isExpired ? u"expired"_s : slip.state;
}

bool isOpen(const CollectionSlipView& slip)
{
    return slip.state == u"open"_s;
}

} // namespace

SlipsModel::SlipsModel(SlipsDesk& desk, Language& language, Tools tools, QObject* parent)
    : ActingModel(desk, tools, parent), m_desk(desk), m_language(language),
      m_rows({"number", "household", "name", "collector", "relation", "ceiling", "until", "mark", "chosen"}, this)
{
    connect(&language, &Language::changed, this, [this] {
        showAll();
        Q_EMIT changed();
    });
}

void SlipsModel::start()
{
    m_chosen = m_cancelled = 0;
    m_rows.firstPage();
    renew();
    load();
}

void SlipsModel::load()
{
    m_desk.slips(this, shows<CollectionSlips>([this](const CollectionSlips& slips) { take(slips); }));
}

void SlipsModel::take(const CollectionSlips& slips)
{
    m_all = slips;
    m_isLoaded = true;
    showAll();
}

void SlipsModel::showAll()
{
    auto slips = m_all.slips;
    std::ranges::reverse(slips);
    std::ranges::stable_partition(slips, isOpen);
    QList<QVariantMap> rows;
    for (const CollectionSlipView& slip : std::as_const(slips))
        rows.append({{u"number"_s, slip.number},
                     {u"household"_s, slip.householdText},
                     {u"name"_s, slip.householdName},
                     // Villagers read along at the counter.
                     {u"collector"_s, maskedName(slip.collector)},
                     {u"relation"_s, relationWord(slip.relation)},
                     {u"ceiling"_s, slip.ceiling},
                     {u"until"_s, slip.until.toString(Qt::ISODate)},
                     {u"mark"_s, markOf(slip)},
                     {u"chosen"_s, slip.number == m_chosen}});
    m_rows.setRows(rows);
}

void SlipsModel::choose(int number)
{
    m_chosen = number;
    m_cancelled = 0;
    showAll();
    edited();
}

void SlipsModel::scan(const QString& code)
{
    m_desk.identify(code, this, shows<CollectionSlipView>([this](const CollectionSlipView& slip) {
                        speaker().play(Sound::Accepted);
                        choose(slip.number);
                        for (int row = 0; row < m_rows.total(); ++row)
                            if (m_rows.rows().at(row).value(u"number"_s).toInt() == slip.number)
                                m_rows.showRow(row);
                    }));
}

void SlipsModel::open()
{
    if (m_chosen == 0)
        return;
    m_desk.sheet(m_chosen, this, shows<SlipSheet>([this](const SlipSheet& sheet) {
                     show(sheet);
                     Q_EMIT opened();
                 }));
}

void SlipsModel::show(const SlipSheet& sheet)
{
    m_sheet = sheet;
    m_printState.clear();
    m_fileName.clear();
    Q_EMIT changed();
}

void SlipsModel::cancel(int reason)
{
    const QString code = reasonCodes(ReasonFor::SlipCancelled).value(reason);
    if (isBusy() || !isChosenOpen() || code.isEmpty())
        return;
    edited();
    m_desk.cancel({begin(), m_chosen, code}, this, acted<CollectionSlips>([this](const CollectionSlips& slips) {
                      m_cancelled = m_chosen;
                      m_chosen = 0;
                      take(slips);
                  }));
}

void SlipsModel::print()
{
    m_desk.print(number(), m_language.tag(), this, [this](const Result<QString>& file) {
        m_printState = file ? u"done"_s : u"failed"_s;
        m_fileName = file ? QFileInfo(*file).fileName() : QString();
        Q_EMIT changed();
    });
}

bool SlipsModel::isChosenOpen() const
{
    const auto found = std::ranges::find(m_all.slips, m_chosen, &CollectionSlipView::number);
    return found != m_all.slips.end() && isOpen(*found);
}

QStringList SlipsModel::reasons() const
{
    return claimReasons(reasonCodes(ReasonFor::SlipCancelled));
}

QString SlipsModel::doneWords() const
{
    return m_cancelled > 0 ? tr("Slip no. %1 is cancelled. Nobody can use it any more.").arg(m_cancelled) : QString();
}

QString SlipsModel::household() const
{
    return m_sheet.slip.householdText + u"  "_s + m_sheet.slip.householdName;
}

QString SlipsModel::relation() const
{
    return relationWord(m_sheet.slip.relation);
}

QString SlipsModel::mark() const
{
    return markOf(m_sheet.slip);
}

} // namespace jiamei::kiosk
