#include "qml/viewmodels/statement_model.hpp"

#include "qml/viewmodels/household_model.hpp"
#include "qml/viewmodels/language.hpp"
#include "qml/viewmodels/refusal_model.hpp"
#include "qml/viewmodels/statement_words.hpp"

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

StatementModel::StatementModel(StatementDesk& desk, Tools tools, QObject* parent)
    : QObject(parent), m_desk(desk), m_household(tools.household), m_refusals(tools.refusals),
      m_entries({"kind", "picture", "title", "note", "points", "mood", "struck"}, this)
{
    connect(&tools.language, &Language::changed, this, &StatementModel::showEntries);
    connect(&m_household, &HouseholdModel::changed, this, [this] {
        if (m_household.number() != m_number)
            clear();
    });
}

void StatementModel::clear()
{
    m_number = m_household.number();
    m_view = {};
    m_printedFile.clear();
    m_isLoaded = false;
    m_isBusy = false;
    m_entries.firstPage();
    showEntries();
}

void StatementModel::load()
{
    if (!m_household.isKnown())
        return;
    m_desk.statement(m_number, this, [this, asked = m_number](const Result<StatementView>& view) {
        if (asked != m_number)
            return;
        if (!view) {
            m_refusals.show(view.error());
            return;
        }
        m_view = *view;
        m_isLoaded = true;
        showEntries();
    });
}

void StatementModel::showEntries()
{
    QList<QVariantMap> rows;
    for (const StatementEntry& entry : std::as_const(m_view.entries)) {
        const bool isOpen = entry.kind == u"pending"_s || entry.kind == u"reminder"_s;
        const bool isRefused = entry.kind == u"refused"_s;
        rows.append({{u"kind"_s, entry.kind},
                     {u"picture"_s, pictureOf(entry)},
                     {u"title"_s, titleOf(entry)},
                     {u"note"_s, noteOf(entry)},
                     {u"points"_s, entry.points},
                     {u"mood"_s, isOpen || isRefused ? u"open"_s
                                 : entry.points > 0  ? u"up"_s
                                 : entry.points < 0  ? u"down"_s
                                                     : u"none"_s},
                     {u"struck"_s, isRefused}});
    }
    if (m_view.hasOlder)
        rows.append({{u"kind"_s, u"older"_s},
                     {u"picture"_s, u"scroll"_s},
                     {u"title"_s, tr("There are older entries")},
                     {u"note"_s, tr("all of them are on the printed statement")},
                     {u"points"_s, 0},
                     {u"mood"_s, u"none"_s},
                     {u"struck"_s, false}});
    m_entries.setRows(rows);
    Q_EMIT changed();
}

void StatementModel::print()
{
    if (m_isBusy || m_number == 0)
        return;
    m_isBusy = true;
    Q_EMIT changed();
    m_desk.print(m_number, this, [this, asked = m_number](const Result<QString>& file) {
        if (asked != m_number)
            return;
        m_isBusy = false;
        if (file)
            m_printedFile = *file;
        else
            m_refusals.show(file.error());
        Q_EMIT changed();
    });
}

} // namespace jiamei::kiosk
