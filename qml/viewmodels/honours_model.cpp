#include "qml/viewmodels/honours_model.hpp"

#include "qml/viewmodels/claim_reasons.hpp"
#include "qml/viewmodels/language.hpp"

#include <algorithm>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

HonoursModel::HonoursModel(HonoursDesk& desk, Tools tools, QObject* parent)
    : ActingModel(desk, {tools.refusals, tools.speaker}, parent), m_desk(desk),
      m_items({"document", "number", "name", "kind", "level", "year", "certificate", "bonus", "bonusState", "chosen"},
              this)
{
    connect(&tools.language, &Language::changed, this, &HonoursModel::languageChanged);
}

void HonoursModel::start()
{
    renew();
    m_items.firstPage();
    load();
}

void HonoursModel::load()
{
    m_desk.honours(this, shows<QList<HonourLine>>([this](const QList<HonourLine>& lines) {
                       m_all = lines;
                       m_chosen = 0;
                       m_isLoaded = true;
                       showItems();
                   }));
}

void HonoursModel::showItems()
{
    QList<QVariantMap> rows;
    for (const HonourLine& line : std::as_const(m_all))
        rows.append({{u"document"_s, line.document},
                     {u"number"_s, line.numberText},
                     {u"name"_s, line.name},
                     {u"kind"_s, line.kind},
                     {u"level"_s, line.level},
                     {u"year"_s, line.year},
                     {u"certificate"_s, line.certificate},
                     {u"bonus"_s, line.bonus},
                     {u"bonusState"_s, line.bonusState},
                     {u"chosen"_s, line.document == m_chosen}});
    m_items.setRows(rows);
    Q_EMIT changed();
}

void HonoursModel::choose(int document)
{
    if (isBusy())
        return;
    m_chosen = document == m_chosen ? 0 : document;
    inputChanged();
    showItems();
}

void HonoursModel::takeBack(int reason)
{
    if (isBusy() || m_chosen == 0)
        return;
    m_reason = reasonCodes(ReasonFor::HonourBack).value(reason);
    edited();
    Q_EMIT secondNeeded();
}

void HonoursModel::takeBackWith(const QString& id, const QString& pin)
{
    if (isBusy() || m_chosen == 0)
        return;
    m_desk.takeBack({begin(), m_chosen, m_reason, {id, pin}}, this, acted<int>([this](int) {
                        load();
                        Q_EMIT takenBack();
                    }));
}

QString HonoursModel::matter() const
{
    const auto line = std::ranges::find(m_all, m_chosen, &HonourLine::document);
    return line == m_all.end() ? QString()
                               : tr("%1 of %2 is taken back. %3").arg(line->kind, line->name, claimReason(m_reason));
}

QStringList HonoursModel::reasons() const
{
    return claimReasons(reasonCodes(ReasonFor::HonourBack));
}

} // namespace jiamei::kiosk
