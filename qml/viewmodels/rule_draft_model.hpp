// A new version put together by touch from the newest one: rules changed, added, dropped. Kept until it is saved as a
// draft or begun again, whatever page is on the screen.
#pragma once

#include "qml/viewmodels/acting_model.hpp"
#include "qml/viewmodels/name_model.hpp"
#include "qml/viewmodels/rules_desk.hpp"

#include <QtCore/QStringList>

#include <functional>

namespace jiamei::kiosk {

class Language;

class RuleDraftModel : public jiamei::kiosk::ActingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    /// Roles of ruleRoles()
    Q_PROPERTY(jiamei::kiosk::RowsModel* rules READ rules CONSTANT)
    Q_PROPERTY(int edits READ edits NOTIFY changed)
    Q_PROPERTY(QString first READ first NOTIFY changed)
    Q_PROPERTY(QString today READ today NOTIFY changed)
    // The rule that is being edited
    Q_PROPERTY(QString code READ code NOTIFY changed)
    Q_PROPERTY(QString mark READ mark NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString unit READ unit NOTIFY changed)
    Q_PROPERTY(QString points READ pointsText NOTIFY changed)
    Q_PROPERTY(QString details READ details NOTIFY changed)
    Q_PROPERTY(QString picture READ picture NOTIFY changed)
    Q_PROPERTY(QStringList categories READ categories NOTIFY changed)
    Q_PROPERTY(int category READ category NOTIFY changed)
    Q_PROPERTY(QStringList units READ units NOTIFY changed)
    Q_PROPERTY(int unitPlace READ unitPlace NOTIFY changed)
    Q_PROPERTY(bool deduction READ isDeduction NOTIFY changed)
    Q_PROPERTY(int least READ least NOTIFY changed)
    Q_PROPERTY(int most READ most NOTIFY changed)
    Q_PROPERTY(bool stepped READ isStepped NOTIFY changed)
    Q_PROPERTY(int capCount READ capCount NOTIFY changed)
    /// Places in `capPeriods`; the first is "no limit", -1 each honour
    Q_PROPERTY(int capPeriod READ capPeriod NOTIFY changed)
    Q_PROPERTY(QStringList capPeriods READ capPeriods NOTIFY changed)
    /// 0 one person, 1 two persons, 2 meeting
    Q_PROPERTY(int review READ review NOTIFY changed)
    Q_PROPERTY(bool publicity READ hasPublicity NOTIFY changed)
    /// What proves the deed, as the rules of the village say it, and who brings it forward
    Q_PROPERTY(QStringList proofs READ proofs NOTIFY changed)
    Q_PROPERTY(int proof READ proof NOTIFY changed)
    Q_PROPERTY(QStringList proposers READ proposers NOTIFY changed)
    Q_PROPERTY(int proposer READ proposer NOTIFY changed)
    Q_PROPERTY(bool campaign READ isCampaign NOTIFY changed)
    Q_PROPERTY(QString validFrom READ validFrom NOTIFY changed)
    Q_PROPERTY(QString validUntil READ validUntil NOTIFY changed)
    Q_PROPERTY(jiamei::kiosk::NameModel* name READ name CONSTANT)
    Q_PROPERTY(bool canSave READ canSave NOTIFY changed)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)

public:
    struct Tools {
        HouseholdChangeDesk& characters; ///< for the title
        Language& language;
        RefusalModel& refusals;
        Speaker& speaker;
    };
    RuleDraftModel(RulesDesk& desk, Tools tools, QObject* parent = nullptr);

    /// Goes on where it was left, unless another version has come since.
    Q_INVOKABLE void start();
    Q_INVOKABLE void startOver();
    Q_INVOKABLE void moveFirst(int days, int months);
    Q_INVOKABLE void pick(const QString& code);
    /// A new rule, picked at once.
    Q_INVOKABLE void add();
    /// Drops the picked rule, or brings it back.
    Q_INVOKABLE void drop();
    Q_INVOKABLE void beginTitle();
    Q_INVOKABLE void keepTitle();
    Q_INVOKABLE void setCategory(int place);
    Q_INVOKABLE void setUnit(int place);
    Q_INVOKABLE void setDeduction(bool deduction);
    Q_INVOKABLE void addLeast(int more);
    Q_INVOKABLE void addMost(int more);
    /// Any number between the two, instead of fixed steps.
    Q_INVOKABLE void freeSteps();
    Q_INVOKABLE void addCap(int more);
    Q_INVOKABLE void setCapPeriod(int place);
    Q_INVOKABLE void setReview(int place);
    Q_INVOKABLE void setPublicity(bool publicity);
    Q_INVOKABLE void setProof(int place);
    Q_INVOKABLE void setProposer(int place);
    Q_INVOKABLE void setCampaign(bool campaign);
    Q_INVOKABLE void moveFrom(int days, int months);
    Q_INVOKABLE void moveUntil(int days, int months);
    Q_INVOKABLE void save();

    [[nodiscard]] RowsModel* rules() { return &m_rows; }
    [[nodiscard]] int edits() const;
    [[nodiscard]] QString first() const { return m_first.toString(Qt::ISODate); }
    [[nodiscard]] QString today() const { return m_base.today.toString(Qt::ISODate); }
    [[nodiscard]] QString code() const;
    [[nodiscard]] QString mark() const { return m_current < m_lines.size() ? markOf(m_lines[m_current]) : QString(); }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString unit() const;
    [[nodiscard]] QString pointsText() const;
    [[nodiscard]] QString details() const;
    [[nodiscard]] QString picture() const;
    [[nodiscard]] QStringList categories() const;
    [[nodiscard]] int category() const;
    [[nodiscard]] QStringList units() const;
    [[nodiscard]] int unitPlace() const;
    [[nodiscard]] bool isDeduction() const { return rule().isDeduction; }
    [[nodiscard]] int least() const;
    [[nodiscard]] int most() const;
    [[nodiscard]] bool isStepped() const { return rule().steps.size() > 1; }
    [[nodiscard]] int capCount() const;
    [[nodiscard]] int capPeriod() const;
    [[nodiscard]] QStringList capPeriods() const;
    [[nodiscard]] int review() const { return static_cast<int>(rule().review) - 1; }
    [[nodiscard]] bool hasPublicity() const { return rule().publicity; }
    [[nodiscard]] QStringList proofs() const;
    [[nodiscard]] int proof() const;
    [[nodiscard]] QStringList proposers() const;
    [[nodiscard]] int proposer() const { return static_cast<int>(rule().proposer) - 1; }
    [[nodiscard]] bool isCampaign() const { return rule().isCampaign(); }
    [[nodiscard]] QString validFrom() const;
    [[nodiscard]] QString validUntil() const;
    [[nodiscard]] NameModel* name() { return &m_name; }
    [[nodiscard]] bool canSave() const;
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

Q_SIGNALS:
    void saved(int document);

private:
    struct Line {
        points::Rule rule;
        std::optional<points::Rule> before; ///< as the newest version has it; nothing for a new one
        bool isDropped = false;
    };

    void reset(const DraftBase& base);
    void showRows();
    void rulesEdited();
    void edit(const std::function<void(points::Rule&)>& change);
    void setRange(int least, int most);
    [[nodiscard]] const points::Rule& rule() const;
    [[nodiscard]] static QString markOf(const Line& line);
    [[nodiscard]] std::vector<points::Rule> draftRules() const;
    [[nodiscard]] QStringList distinct(std::string points::Rule::*field) const;

    RulesDesk& m_desk;
    NameModel m_name;
    RowsModel m_rows;
    DraftBase m_base;
    std::vector<Line> m_lines;
    std::size_t m_current = 0;
    QDate m_first;
    bool m_isLoaded = false;
};

} // namespace jiamei::kiosk
