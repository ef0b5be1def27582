// The slips on paper of the practice shop.
#include "tests/qml/practice_shop.hpp"

#include "core/till/collection.hpp"
#include "core/till/paper_kit.hpp"

namespace jiamei::support {

kiosk::SlipPaper PracticeShop::slipPaper()
{
    return {[this](ports::SiteStore& store, SlipNumber slip) -> Result<QString> {
                QString digits;
                JIAMEI_CHECK(store.read([&](const ports::SiteState& state) -> Done {
                    JIAMEI_TRY(const auto text, till::slipText(state, slip, m_cardKey));
                    digits = QString::fromStdString(text);
                    return {};
                }));
                return digits;
            },
            [this](ports::SiteStore&, SlipNumber slip, const QString&) -> Result<QString> {
                if (printer.isBroken)
                    return refuse(ErrorCode::StorageFailed);
                ++slipsPrinted;
                return QStringLiteral("slip-%1.pdf").arg(slip.value());
            },
            [this](ports::SiteStore&, PaperSlipNumber first, int count, const QString&) -> Result<QString> {
                if (printer.isBroken)
                    return refuse(ErrorCode::StorageFailed);
                paperSlipsPrinted += count;
                return QStringLiteral("paper-%1-%2.pdf").arg(first.value()).arg(first.value() + count - 1);
            }};
}

QString PracticeShop::paperCode(int number) const
{
    QString code;
    const auto read = m_store->read([&](const ports::SiteState& state) -> Done {
        JIAMEI_TRY(const auto facts, state.site());
        code = QString::fromStdString(till::paperSlipText(facts.site, PaperSlipNumber(number)));
        return {};
    });
    return read ? code : QString();
}

} // namespace jiamei::support
