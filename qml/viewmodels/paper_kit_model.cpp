#include "qml/viewmodels/paper_kit_model.hpp"

#include "qml/viewmodels/claim_reasons.hpp"
#include "qml/viewmodels/household_model.hpp"
#include "qml/viewmodels/language.hpp"

#include <QtCore/QFileInfo>

#include <algorithm>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kSlipsOnASheet = 4;
constexpr int kUsualCount = 40; // ten sheets
constexpr int kMostDigits = 6;

} // namespace

PaperKitModel::PaperKitModel(SlipsDesk& desk, Models models, Tools tools, QObject* parent)
    : ActingModel(desk, tools, parent), m_desk(desk), m_household(models.household), m_language(models.language),
      m_conflicts({"number", "household", "points", "reason", "date", "document"}, this),
      m_typed(TypedNumber::Form::Pieces, kMostDigits), m_count(kUsualCount)
{
    connect(&models.language, &Language::changed, this, [this] {
        showConflicts();
        Q_EMIT changed();
    });
    connect(&m_household, &HouseholdModel::changed, this, &PaperKitModel::edited);
}

void PaperKitModel::start()
{
    m_print = {};
    m_slip = {};
    m_isSettled = false;
    m_count = kUsualCount;
    m_conflicts.firstPage();
    renew();
    load();
}

void PaperKitModel::load()
{
    m_desk.kit(this, shows<PaperKit>([this](const PaperKit& kit) { take(kit); }));
}

void PaperKitModel::take(const PaperKit& kit)
{
    m_kit = kit;
    m_isLoaded = true;
    showConflicts();
}

void PaperKitModel::showConflicts()
{
    QList<QVariantMap> rows;
    for (const PaperSlipView& slip : std::as_const(m_kit.conflicts))
        rows.append({{u"number"_s, slip.number},
                     {u"household"_s, slip.household},
                     {u"points"_s, slip.points},
                     {u"reason"_s, claimReason(slip.reason)},
                     {u"date"_s, slip.date.toString(Qt::ISODate)},
                     {u"document"_s, slip.document}});
    m_conflicts.setRows(rows);
}

int PaperKitModel::step() const
{
    return kSlipsOnASheet;
}

void PaperKitModel::beginPrint()
{
    m_print = {};
    m_count = std::clamp(kUsualCount, kSlipsOnASheet, std::max(kSlipsOnASheet, m_kit.most));
    edited();
}

void PaperKitModel::setCount(int count)
{
    m_count = std::clamp(count, kSlipsOnASheet, std::max(kSlipsOnASheet, m_kit.most));
    edited();
}

void PaperKitModel::print()
{
    if (isBusy())
        return;
    edited();
    m_desk.printKit(begin(), m_count, m_language.tag(), this, acted<PaperPrint>([this](const PaperPrint& print) {
                        m_print = print;
                        take(print.kit);
                    }));
}

void PaperKitModel::printAgain()
{
    if (m_print.first == 0)
        return;
    m_desk.printAgain(m_print.first, m_print.count, m_language.tag(), this,
                      shows<QString>([this](const QString& file) { m_print.file = file; }));
}

QString PaperKitModel::fileName() const
{
    return QFileInfo(m_print.file).fileName();
}

void PaperKitModel::look(const QString& code)
{
    if (isBusy())
        return;
    m_desk.paperSlip(code, this, shows<PaperSlipView>([this](const PaperSlipView& slip) {
                         m_slip = slip;
                         m_isSettled = false;
                         renew();
                         speaker().play(slip.state == u"printed"_s ? Sound::Accepted : Sound::Attention);
                         Q_EMIT found();
                     }));
}

void PaperKitModel::spoil(int reason)
{
    settle(false, reasonCodes(ReasonFor::PaperSpoiled).value(reason));
}

void PaperKitModel::beginConflict()
{
    m_typed.clear();
    m_household.clear();
    edited();
}

void PaperKitModel::type(const QString& digit)
{
    m_typed.key(digit);
    edited();
}

void PaperKitModel::erase()
{
    m_typed.erase();
    edited();
}

void PaperKitModel::clearTyped()
{
    m_typed.clear();
    edited();
}

void PaperKitModel::recordConflict(int reason)
{
    if (isConflictReady())
        settle(true, reasonCodes(ReasonFor::PaperConflict).value(reason));
}

void PaperKitModel::settle(bool isConflict, const QString& reason)
{
    if (isBusy() || m_slip.number == 0 || reason.isEmpty())
        return;
    edited();
    PaperSettlement order{begin(), m_slip.number, isConflict, 0, 0, reason};
    if (isConflict) {
        order.household = m_household.number();
        order.points = m_typed.pieces();
    }
    m_desk.settle(order, this, acted<PaperSlipView>([this, isConflict](const PaperSlipView& slip) {
                      m_slip = slip;
                      m_isSettled = true;
                      load();
                      if (isConflict)
                          Q_EMIT conflictRecorded();
                  }));
}

QString PaperKitModel::reason() const
{
    return claimReason(m_slip.reason);
}

QStringList PaperKitModel::spoiledReasons() const
{
    return claimReasons(reasonCodes(ReasonFor::PaperSpoiled));
}

QStringList PaperKitModel::conflictReasons() const
{
    return claimReasons(reasonCodes(ReasonFor::PaperConflict));
}

bool PaperKitModel::isConflictReady() const
{
    return !isBusy() && m_household.isKnown() && m_typed.pieces() > 0;
}

} // namespace jiamei::kiosk
