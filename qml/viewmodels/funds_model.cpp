#include "qml/viewmodels/funds_model.hpp"

#include "qml/viewmodels/desk_answers.hpp"
#include "qml/viewmodels/fund_words.hpp"
#include "qml/viewmodels/language.hpp"
#include "qml/viewmodels/typed_number.hpp"

#include <QtCore/QStringList>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

namespace {

int percentLeft(const FundItem& fund)
{
    return fund.came > 0 ? static_cast<int>(fund.balance * 100 / fund.came) : 0;
}

QString signedYuan(const FundMovement& movement)
{
    return movement.in > 0 ? u"+"_s + yuanOf(movement.in) : u"−"_s + yuanOf(movement.out);
}

} // namespace

FundsModel::FundsModel(FundsDesk& desk, Tools tools, QObject* parent)
    : ActingModel(desk, {tools.refusals, tools.speaker}, parent), m_desk(desk),
      m_rows({"number", "name", "source", "picture", "note", "balance", "percent", "closed"}, this),
      m_movements({"document", "date", "picture", "what", "note", "amount", "comesIn", "balance"}, this),
      m_sources({"name", "words", "note", "picture", "chosen"}, this)
{
    connect(&tools.language, &Language::changed, this, &FundsModel::show);
}

void FundsModel::start()
{
    m_rows.firstPage();
    load();
}

void FundsModel::load()
{
    m_desk.funds(this, shows<FundsView>([this](const FundsView& view) {
                     m_view = view;
                     m_isLoaded = true;
                     show();
                 }));
}

void FundsModel::open(int number)
{
    m_number = number;
    m_story = {};
    m_movements.firstPage();
    renew();
    show();
    look();
}

void FundsModel::look()
{
    m_desk.fund(m_number, this,
                shows<FundStory>([this, asked = m_number] { return asked == m_number; },
                                 [this](const FundStory& story) { take(story); }));
}

void FundsModel::take(const FundStory& story)
{
    m_story = story;
    m_number = story.fund.number;
    show();
}

void FundsModel::setClosed(bool isClosed)
{
    if (isBusy() || !isOpened())
        return;
    FundItem item = m_story.fund;
    item.isClosed = isClosed;
    m_desk.setFund({beginAnother(), item}, this, acted<FundStory>([this](const FundStory& story) { take(story); }));
}

void FundsModel::show()
{
    const auto sources = fundSourceChoices();
    QList<QVariantMap> rows;
    for (const FundItem& fund : std::as_const(m_view.funds)) {
        const auto source = choiceOf(sources, qtText(fund::textOf(fund.source)));
        rows.append({{u"number"_s, fund.number},
                     {u"name"_s, fund.name},
                     {u"source"_s, source.words},
                     {u"picture"_s, source.picture},
                     {u"note"_s, paperWords(fund.project, fund.paper)},
                     {u"balance"_s, yuanOf(fund.balance)},
                     {u"percent"_s, percentLeft(fund)},
                     {u"closed"_s, fund.isClosed}});
    }
    m_rows.setRows(rows);
    m_sources.setRows(choiceRows(sources, m_isSourceSaid ? qtText(fund::textOf(m_form.source)) : QString()));
    showMovements();
    Q_EMIT changed();
}

void FundsModel::showMovements()
{
    QList<QVariantMap> rows;
    for (const FundMovement& movement : std::as_const(m_story.movements)) {
        const auto choice = movementChoice(movement.kind);
        QStringList notes;
        for (const QString& words : {movement.donor, movement.purpose})
            if (!words.isEmpty())
                notes.append(words);
        if (movement.receipt != 0)
            notes.append(tr("for the goods of no. %1").arg(movement.receipt));
        if (!movement.paper.isEmpty())
            notes.append(tr("paper %1").arg(movement.paper));
        rows.append({{u"document"_s, movement.document},
                     {u"date"_s, movement.date.toString(Qt::ISODate)},
                     {u"picture"_s, choice.picture},
                     {u"what"_s, choice.words},
                     {u"note"_s, notes.join(u" · "_s)},
                     {u"amount"_s, signedYuan(movement)},
                     {u"comesIn"_s, movement.in > 0},
                     {u"balance"_s, yuanOf(movement.balance)}});
    }
    m_movements.setRows(rows);
}

// ---- the form ------------------------------------------------------------------------------------------------------

void FundsModel::beginForm(const FundItem& item)
{
    m_form = item;
    m_isSourceSaid = item.number != 0;
    m_asksSource = !m_isSourceSaid;
    renew();
    show();
}

void FundsModel::beginNew()
{
    beginForm({});
}

void FundsModel::beginEdit()
{
    beginForm(m_story.fund);
}

void FundsModel::chooseSource(const QString& name)
{
    const auto source = fund::parseFundSource(name.toStdString());
    if (!source)
        return;
    m_form.source = *source;
    m_isSourceSaid = true;
    m_asksSource = false;
    edited();
    show();
}

void FundsModel::askSource()
{
    m_asksSource = true;
    Q_EMIT changed();
}

void FundsModel::setName(const QString& words)
{
    m_form.name = words.trimmed();
    edited();
}

void FundsModel::setProject(const QString& words)
{
    m_form.project = words.trimmed();
    edited();
}

void FundsModel::setPaper(const QString& words)
{
    m_form.paper = words.trimmed();
    edited();
}

bool FundsModel::stepBack()
{
    if (isBusy())
        return true;
    // A new one begins with its source; one that is changed comes to it from its words.
    if (m_asksSource == isEditing()) {
        m_asksSource = !m_asksSource;
        Q_EMIT changed();
        return true;
    }
    return false;
}

void FundsModel::save()
{
    if (!isReady())
        return;
    m_desk.setFund({begin(), m_form}, this, acted<FundStory>([this](const FundStory& story) {
                       take(story);
                       Q_EMIT saved();
                   }));
}

QString FundsModel::stage() const
{
    return m_asksSource ? u"source"_s : u"words"_s;
}

bool FundsModel::isReady() const
{
    return !isBusy() && m_isSourceSaid && !m_form.name.isEmpty();
}

QString FundsModel::formSource() const
{
    return choiceOf(fundSourceChoices(), qtText(fund::textOf(m_form.source))).words;
}

QString FundsModel::formPicture() const
{
    return choiceOf(fundSourceChoices(), qtText(fund::textOf(m_form.source))).picture;
}

// ---- the one that is open ------------------------------------------------------------------------------------------

QString FundsModel::total() const
{
    return yuanOf(m_view.total);
}

QString FundsModel::note() const
{
    const QString source = choiceOf(fundSourceChoices(), qtText(fund::textOf(m_story.fund.source))).words;
    const QString paper = paperWords(m_story.fund.project, m_story.fund.paper);
    return paper.isEmpty() ? source : source + u" · "_s + paper;
}

QString FundsModel::balance() const
{
    return yuanOf(m_story.fund.balance);
}

QString FundsModel::came() const
{
    return yuanOf(m_story.fund.came);
}

int FundsModel::percent() const
{
    return percentLeft(m_story.fund);
}

} // namespace jiamei::kiosk
