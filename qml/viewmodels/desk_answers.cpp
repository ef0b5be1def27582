#include "qml/viewmodels/desk_answers.hpp"

#include "core/household/masking.hpp"
#include "core/points/posting.hpp"
#include "core/stock/receive.hpp"
#include "core/sync/accept.hpp"
#include "core/till/day.hpp"
#include "core/till/redemption.hpp"

#include <QtCore/QTimeZone>

#include <algorithm>
#include <limits>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

namespace {

// By how much the document moved what the household can spend.
std::int64_t movement(const std::vector<journal::Row>& rows, HouseholdNumber household)
{
    std::int64_t sum = 0;
    const auto account = journal::householdAccount(household);
    for (const auto& row : rows)
        if (const auto* entry = std::get_if<journal::Entry>(&row.body))
            sum += journal::movementOf(*entry, account);
    return sum;
}

Result<BusinessDate> dateOfDay(const ports::SiteState& state, DayNumber number, UtcTime at)
{
    JIAMEI_TRY(const auto date, till::dateOf(state, number));
    return date ? Result<BusinessDate>(*date) : BusinessDate::inChina(at);
}

Result<QString> nameOf(const ports::SiteState& state, OperatorNumber number)
{
    JIAMEI_TRY(const auto fields, state.personal(journal::PersonalRecord::Owner::Operator, number.value()));
    for (const auto& field : fields)
        if (field.field == household::PersonalField::Name)
            return qtText(field.text);
    return QString();
}

// The journal keeps what was given, not what it is counted in; that is the rule's.
Done fillAward(Receipt& receipt, const ports::SiteState& state, const journal::pb::Award& award)
{
    JIAMEI_TRY(const auto rule, state.ruleByCode(award.code()));
    receipt.kind = award.deduction() ? EntryKind::Deduction : EntryKind::Award;
    receipt.lines.append(
        {qtText(award.title()), rule ? qtText(rule->unit) : QString(), shown(award.units()), shown(award.points())});
    return {};
}

void fillRedemption(Receipt& receipt, const journal::pb::Redemption& redemption)
{
    receipt.kind = EntryKind::Redemption;
    for (const auto& line : redemption.lines())
        receipt.lines.append({qtText(line.name()), qtText(line.unit()), shown(line.quantity()), shown(line.points())});
}

Done fillNotes(Receipt& receipt, const ports::SiteState& state, const journal::StoredDocument& document)
{
    JIAMEI_TRY(const auto notes, till::notesOf(state, document));
    receipt.collector = qtText(notes.collector);
    receipt.relation = notes.relation ? qtText(till::textOf(*notes.relation)) : QString();
    receipt.slip = notes.slip ? notes.slip->value() : 0;
    receipt.paper = notes.paper ? notes.paper->value() : 0;
    receipt.toppedUp = shown(notes.toppedUp.value());
    receipt.cash = qtText(yuanText(notes.cash));
    return {};
}

// What was taken back, as the entry it takes back named it; a redemption's lines may be taken back one by one.
Done fillReversal(Receipt& receipt, const ports::SiteState& state, const journal::pb::Reversal& reversal,
                  const std::vector<journal::Row>& rows)
{
    receipt.kind = EntryKind::Reversal;
    JIAMEI_TRY(const auto original, state.document(DocumentNumber(reversal.document())));
    if (original && original->payload.has_redemption()) {
        Receipt goods;
        fillRedemption(goods, original->payload.redemption());
        for (qsizetype i = 0; i < goods.lines.size(); ++i)
            if (std::ranges::any_of(rows, [&](const journal::Row& row) {
                    const auto* entry = std::get_if<journal::Entry>(&row.body);
                    return entry != nullptr && entry->line == static_cast<std::int32_t>(i + 1);
                }))
                receipt.lines.append(goods.lines[i]);
        receipt.goodsBack = receipt.lines;
    } else {
        const bool isAward = original && original->payload.has_award();
        receipt.lines.append({qtText(isAward ? original->payload.award().title() : reversal.reason()), QString(), 1,
                              shown(reversal.points())});
    }
    return {};
}

// What was submitted, or withdrawn again; nothing of it moved what can be spent.
Done fillClaims(Receipt& receipt, const ports::SiteState& state, const journal::pb::Payload& payload)
{
    const auto* submission = journal::submissionOf(payload);
    receipt.kind = submission != nullptr ? EntryKind::Pending : EntryKind::Reversal;
    if (submission != nullptr) {
        for (const auto& line : submission->lines())
            receipt.lines.append({qtText(line.title()), QString(), shown(line.units()), shown(line.points())});
        return {};
    }
    for (const auto& line : payload.claims_withdrawn().lines()) {
        JIAMEI_TRY(const auto wording,
                   points::wordingOf(state, {DocumentNumber(line.claim().document()), line.claim().line()}));
        receipt.lines.append({qtText(wording.title()), QString(), shown(wording.units()), shown(wording.points())});
    }
    return {};
}

std::uint32_t householdIn(const journal::pb::Payload& payload)
{
    const auto* submission = journal::submissionOf(payload);
    if (submission != nullptr && submission->lines_size() > 0)
        return submission->lines(0).household();
    if (payload.has_claims_withdrawn() && payload.claims_withdrawn().lines_size() > 0)
        return payload.claims_withdrawn().lines(0).household();
    if (payload.has_award())
        return payload.award().household();
    if (payload.has_redemption())
        return payload.redemption().household();
    return payload.has_reversal() ? payload.reversal().household() : 0;
}

} // namespace

QDate qtDate(BusinessDate date)
{
    const auto ymd = date.ymd();
    return {static_cast<int>(ymd.year()), static_cast<int>(static_cast<unsigned>(ymd.month())),
            static_cast<int>(static_cast<unsigned>(ymd.day()))};
}

Result<QDate> qtDateOf(const ports::SiteState& state, DayNumber number)
{
    JIAMEI_TRY(const auto date, till::dateOf(state, number));
    return date ? qtDate(*date) : QDate();
}

Result<BusinessDate> coreDate(QDate date)
{
    return BusinessDate::parse(date.toString(u"yyyy-MM-dd"_s).toStdString());
}

int shown(std::int64_t value)
{
    return static_cast<int>(
        std::clamp<std::int64_t>(value, std::numeric_limits<int>::min(), std::numeric_limits<int>::max()));
}

QString maskedName(const QString& name)
{
    return qtText(household::hideOneCharacter(name.toStdString()));
}

QString proofText(const SiteId& site, const journal::Row& row)
{
    return qtText(journal::proofText(site, row.epoch, row.seq, row.hash));
}

Result<ShopState> shopState(const ports::SiteState& state, const Moment& now)
{
    JIAMEI_TRY(const auto facts, state.site());
    JIAMEI_TRY(const auto day, state.lastDay());
    JIAMEI_TRY(const auto sync, sync::syncStatus(state));
    JIAMEI_TRY(const auto offered, till::offeredDate(state, now));
    ShopState shop;
    shop.site = qtText(facts.site.text());
    shop.name = qtText(facts.name);
    shop.isPractice = facts.isPractice;
    shop.isEnrolled = !facts.hubUnit.empty();
    shop.isDayOpen = day.isOpen;
    if (day.number.value() > 0)
        shop.dayDate = qtDate(day.date);
    JIAMEI_TRY(const auto head, state.head());
    if (const auto booked = BusinessDate::inChina(head.lastTime))
        shop.bookDate = qtDate(*booked);
    if (offered)
        shop.clockDate = qtDate(*offered);
    shop.unsent = shown(sync.unsent);
    if (sync.oldestAt)
        shop.unsentDays =
            shown(std::max<std::int64_t>(0, std::chrono::floor<std::chrono::days>(now.time - *sync.oldestAt).count()));
    if (sync.receipt) {
        JIAMEI_TRY(const auto rows, state.rows(sync.receipt->seq, sync.receipt->seq));
        if (!rows.empty()) {
            JIAMEI_TRY(const auto date, BusinessDate::inChina(rows.front().at));
            shop.lastReceipt = qtDate(date);
        }
    }
    return shop;
}

Result<Person> personOf(const ports::SiteState& state, const operators::Operator& who)
{
    JIAMEI_TRY(const auto name, nameOf(state, who.number));
    const char16_t* role = u"helper";
    if (who.role == operators::Role::Operator)
        role = u"operator";
    else if (who.role == operators::Role::Manager)
        role = u"manager";
    else if (who.role == operators::Role::Supervisor)
        role = u"supervisor";
    const QString id = qtText(who.id.text());
    Person person;
    person.id = id;
    person.name = name.isEmpty() ? id : name;
    person.role = QString::fromUtf16(role);
    person.mayRedeem = operators::may(who.role, operators::Duty::Redeem);
    person.mayAward = operators::may(who.role, operators::Duty::Award);
    person.mayManage = operators::may(who.role, operators::Duty::RunDay);
    person.mayDecide = person.mayAward;
    person.mayAnswer = operators::may(who.role, operators::Duty::AnswerFlags);
    return person;
}

Error withNames(const ports::SiteState& state, const Error& error)
{
    const auto people = peopleOf(state);
    const QStringList ids = qtText(error.context.text("candidates")).split(QStringLiteral(", "), Qt::SkipEmptyParts);
    QStringList names;
    for (const QString& id : ids) {
        QString name = id;
        if (people)
            for (const Person& person : *people)
                if (person.id == id)
                    name = person.name;
        names.append(name);
    }
    Context context;
    for (const auto& [key, value] : error.context.items()) {
        if (key == "candidates")
            context.add(key, names.join(QStringLiteral("、")).toStdString());
        else
            context.add(key, value);
    }
    return {error.code, std::move(context)};
}

Result<QList<Person>> peopleOf(const ports::SiteState& state)
{
    JIAMEI_TRY(const auto all, state.operators());
    QList<Person> people;
    for (const auto& who : all)
        if (who.state == operators::OperatorState::Active) {
            JIAMEI_TRY(const auto person, personOf(state, who));
            people.append(person);
        }
    return people;
}

Result<Figures> figuresOf(const ports::SiteState& state, const household::HouseholdDetails& details, int card)
{
    const auto number = details.household.number;
    JIAMEI_TRY(const auto held, points::figuresOf(state, number));
    Figures figures;
    figures.household = number.value();
    figures.numberText = qtText(number.text());
    figures.name = qtText(details.name);
    figures.group = qtText(details.household.group);
    figures.isOpen = details.household.state == household::HouseholdState::Open;
    figures.spendable = shown(held.spendable.value());
    figures.pending = shown(held.pending.value());
    figures.honour = shown(held.honour.value());
    figures.owed = shown(held.owed.value());
    figures.card = card;
    return figures;
}

namespace {

/// Without price and stock.
GoodsItem goodsItem(const stock::Goods& known)
{
    GoodsItem goods;
    goods.number = known.number.value();
    goods.barcode = known.barcode.empty() ? u"#"_s + QString::number(goods.number) : qtText(known.barcode);
    goods.name = qtText(known.name);
    goods.spec = qtText(known.spec);
    goods.unit = qtText(known.unit);
    goods.category = qtText(known.category);
    return goods;
}

} // namespace

Result<QList<GoodsItem>> goodsOf(const ports::SiteState& state)
{
    JIAMEI_TRY(const auto day, state.lastDay());
    JIAMEI_TRY(const auto shelf, stock::shelfOf(state, day.date));
    QList<GoodsItem> items;
    for (const auto& item : shelf) {
        if (!item.price || item.goods.isWithdrawn)
            continue;
        GoodsItem goods = goodsItem(item.goods);
        goods.points = shown(item.price->value());
        goods.stock = shown(item.givable.value());
        goods.isLow = item.isLow;
        items.append(goods);
    }
    return items;
}

Result<QList<GoodsItem>> goodsToCountOf(const ports::SiteState& state)
{
    JIAMEI_TRY(const auto chosen, till::goodsToCount(state));
    QList<GoodsItem> items;
    for (const auto& goods : chosen)
        items.append(goodsItem(goods));
    return items;
}

Result<QList<RuleItem>> rulesOf(const ports::SiteState& state)
{
    JIAMEI_TRY(const auto day, state.lastDay());
    JIAMEI_TRY(const auto rules, state.rules());
    QList<RuleItem> items;
    for (const auto& rule : rules) {
        // An honour is awarded by its own register.
        if (!points::holdsOn(rule, day.date) || rule.capPeriod == points::CapPeriod::EachHonour)
            continue;
        RuleItem item;
        item.code = qtText(rule.code);
        item.category = qtText(rule.category);
        item.title = qtText(rule.title);
        item.unit = qtText(rule.unit);
        item.isDeduction = rule.isDeduction;
        item.pointsMin = shown(rule.minimum.value());
        item.pointsMax = shown(rule.maximum.value());
        for (const auto step : rule.steps)
            item.steps.append(shown(step.value()));
        item.needsReview = rule.review != points::ReviewKind::OnePerson;
        item.byMeeting = rule.review == points::ReviewKind::Meeting;
        items.append(item);
    }
    return items;
}

Result<Receipt> receiptOf(const ports::SiteState& state, const journal::StoredDocument& document)
{
    JIAMEI_TRY(const auto facts, state.site());
    JIAMEI_TRY(const auto rows, state.rowsOf(document.number));
    JIAMEI_TRY(const auto number, HouseholdNumber::of(householdIn(document.payload)));
    JIAMEI_TRY(const auto details, state.householdDetails(number));
    JIAMEI_TRY(const auto held, points::figuresOf(state, number));
    JIAMEI_TRY(const auto date, dateOfDay(state, document.day, document.at));
    Receipt receipt;
    receipt.document = shown(document.number.value());
    receipt.time = QDateTime::fromMSecsSinceEpoch(document.at.time_since_epoch().count(), QTimeZone(8 * 3600));
    receipt.dayDate = qtDate(date);
    receipt.siteName = qtText(facts.name);
    receipt.isPractice = facts.isPractice;
    receipt.household = number.value();
    receipt.householdText = qtText(number.text());
    receipt.maskedName = details ? maskedName(qtText(details->name)) : QString();
    const auto& payload = document.payload;
    std::int64_t after = 0;
    if (payload.has_award()) {
        JIAMEI_CHECK(fillAward(receipt, state, payload.award()));
        after = payload.award().spendable_after();
    } else if (journal::submissionOf(payload) != nullptr || payload.has_claims_withdrawn()) {
        JIAMEI_CHECK(fillClaims(receipt, state, payload));
        after = held.spendable.value();
    } else if (payload.has_redemption()) {
        fillRedemption(receipt, payload.redemption());
        JIAMEI_CHECK(fillNotes(receipt, state, document));
        after = payload.redemption().spendable_after();
    } else {
        JIAMEI_CHECK(fillReversal(receipt, state, payload.reversal(), rows));
        after = payload.reversal().spendable_after();
    }
    receipt.after = shown(after);
    receipt.before = shown(after - movement(rows, number));
    receipt.owed = shown(held.owed.value());
    JIAMEI_TRY(receipt.operatorName, nameOf(state, document.actor));
    if (!rows.empty()) {
        receipt.fingerprint = qtText(fingerprintText(rows.back().hash));
        receipt.proof = proofText(facts.site, rows.back());
    }
    return receipt;
}

Result<LastClose> lastCloseShown(const ports::SiteState& state)
{
    LastClose shownClose;
    JIAMEI_TRY(const auto close, till::lastCloseOf(state));
    if (!close)
        return shownClose;
    shownClose.isThere = true;
    shownClose.date = qtDate(close->day.date);
    shownClose.isByNextOpener = close->byNextOpener;
    shownClose.awards = shown(close->tally.awards);
    shownClose.pointsAwarded = shown(close->tally.pointsAwarded);
    shownClose.pointsDeducted = shown(close->tally.pointsDeducted);
    shownClose.redemptions = shown(close->tally.redemptions);
    shownClose.pointsRedeemed = shown(close->tally.pointsRedeemed);
    JIAMEI_TRY(const auto document, state.document(close->document));
    if (document) {
        JIAMEI_TRY(shownClose.closedBy, nameOf(state, document->actor));
    }
    for (const auto& difference : close->differences) {
        JIAMEI_TRY(const auto goods, state.goodsByNumber(difference.goods));
        shownClose.differences.append({goods ? qtText(goods->name) : QString(), goods ? qtText(goods->unit) : QString(),
                                       shown(difference.book.value()), shown(difference.counted.value())});
    }
    return shownClose;
}

Result<DaySlip> slipOf(const ports::SiteState& state)
{
    JIAMEI_TRY(const auto facts, state.site());
    JIAMEI_TRY(const auto day, state.lastDay());
    if (day.number.value() == 0)
        return refuse(ErrorCode::DayNotOpen);
    JIAMEI_TRY(const auto tally, till::tallyOf(state, day.number));
    DaySlip slip;
    slip.dayNumber = day.number.value();
    slip.date = qtDate(day.date);
    slip.siteName = qtText(facts.name);
    slip.isPractice = facts.isPractice;
    slip.awards = shown(tally.awards);
    slip.pointsAwarded = shown(tally.pointsAwarded);
    slip.pointsDeducted = shown(tally.pointsDeducted);
    slip.redemptions = shown(tally.redemptions);
    slip.pointsRedeemed = shown(tally.pointsRedeemed);
    slip.reversals = shown(tally.reversals);
    slip.isClosed = !day.isOpen;
    if (slip.isClosed) {
        JIAMEI_TRY(const auto documents, state.documentsOfDay(day.number));
        for (const auto& document : documents)
            if (document.payload.has_day_closed()) {
                JIAMEI_TRY(slip.closedBy, nameOf(state, document.actor));
                JIAMEI_TRY(const auto rows, state.rowsOf(document.number));
                slip.fingerprint = qtText(fingerprintText(rows.back().hash));
                slip.proof = proofText(facts.site, rows.back());
                for (const auto& count : document.payload.day_closed().counts()) {
                    JIAMEI_TRY(const auto goods, state.goodsByNumber(GoodsNumber(count.goods())));
                    slip.counts.append({goods ? qtText(goods->name) : QString(),
                                        goods ? qtText(goods->unit) : QString(), shown(count.book()),
                                        shown(count.counted())});
                }
            }
    }
    return slip;
}

} // namespace jiamei::kiosk
