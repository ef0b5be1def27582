#include "qml/viewmodels/desk_writer.hpp"

#include "core/household/register.hpp"
#include "core/operators/sign_in.hpp"
#include "core/points/rule_set.hpp"
#include "core/sync/enrolment.hpp"
#include "core/sync/file.hpp"
#include "core/sync/offer.hpp"
#include "qml/viewmodels/signature_field.hpp"

#include <QtCore/QDir>
#include <QtCore/QTemporaryFile>

#include <algorithm>

namespace jiamei::kiosk {

namespace {

constexpr std::size_t kMostHits = 60;
constexpr std::chrono::minutes kNoteEvery{10}; ///< powered-on time is written down; a power cut costs this much of it

} // namespace

Result<RequestId> DeskWriter::requestOf(const QByteArray& bytes)
{
    RequestId::Bytes id{};
    if (bytes.size() != static_cast<qsizetype>(id.size()))
        return refuse(ErrorCode::TextInvalid, {{"field", "request"}});
    std::copy(bytes.begin(), bytes.end(), id.begin());
    return RequestId(id);
}

QByteArray DeskWriter::newRequest()
{
    RequestId::Bytes id{};
    m_tools.random.fill(id);
    return {reinterpret_cast<const char*>(id.data()), static_cast<qsizetype>(id.size())};
}

Result<ports::SiteStore*> DeskWriter::store()
{
    if (!m_store) {
        JIAMEI_TRY(m_store, m_tools.open());
    }
    return m_store.get();
}

Result<operators::Operator> DeskWriter::checkPin(const QString& id, const QString& pin)
{
    JIAMEI_TRY(auto* const store, this->store());
    JIAMEI_TRY(const auto operatorId, OperatorId::parse(id.toStdString()));
    return operators::signIn(*store, m_tools.clock, m_tools.random, operatorId, pin.toStdString());
}

Result<operators::Authority> DeskWriter::authority(const SecondPerson& second)
{
    if (m_actor.value() == 0)
        return refuse(ErrorCode::RoleNotAllowed);
    operators::Authority authority;
    authority.actor = m_actor;
    if (!second.id.isEmpty()) {
        JIAMEI_TRY(const auto person, checkPin(second.id, second.pin));
        authority.approver = person.number;
    }
    return authority;
}

namespace {

// Some registers repeat the group in the door (1组 and 1组7号), others do not.
QString addressOf(const household::HouseholdDetails& details)
{
    const auto group = qtText(details.household.group);
    const auto door = qtText(details.door);
    return door.startsWith(group) ? door : group + door;
}

} // namespace

Result<QList<HouseholdHit>> DeskWriter::find(const ports::SiteState& state, const QString& text)
{
    JIAMEI_CHECK(keepKeys(state));
    auto found = household::search(m_keys, text.toStdString(), household::MatchMode::Fuzzy);
    if (found.size() > kMostHits)
        found.resize(kMostHits);
    QList<HouseholdHit> hits;
    for (const auto number : found)
        if (const auto details = std::find_if(m_register.begin(), m_register.end(),
                                              [&](const auto& each) { return each.household.number == number; });
            details != m_register.end())
            hits.append({number.value(), qtText(number.text()), qtText(details->name), addressOf(*details)});
    return hits;
}

// Search keys cost time to make, so they stay until the register says something else.
Done DeskWriter::keepKeys(const ports::SiteState& state)
{
    JIAMEI_TRY(auto households, state.households());
    if (households == m_register)
        return {};
    m_register = std::move(households);
    if (!m_keyMaker)
        m_keyMaker.emplace();
    m_keys.clear();
    for (const auto& details : m_register)
        m_keys.push_back(m_keyMaker->keysFor(details));
    return {};
}

Result<ShopState> DeskWriter::shop()
{
    const auto now = moment();
    JIAMEI_CHECK(followDay());
    return look<ShopState>([&](const ports::SiteState& state) -> Result<ShopState> {
        JIAMEI_TRY(auto shop, shopState(state, now));
        JIAMEI_TRY(shop.asksForSameDay, till::asksForSameDay(state, now, notes().watch));
        return shop;
    });
}

// ---- what the counter keeps ----------------------------------------------------------------------------------------

CounterNotes& DeskWriter::notes()
{
    if (!m_notes) {
        m_notes = CounterNotes::fromBytes(m_tools.counterFile.load());
        m_savedOn = m_notes->watch.on;
    }
    return *m_notes;
}

Done DeskWriter::followDay()
{
    JIAMEI_TRY(const auto day, look<till::BusinessDay>([](const ports::SiteState& state) { return state.lastDay(); }));
    auto& watch = notes().watch;
    const bool isSameDay = watch.day == day.number;
    watch = till::followDay(watch, day, m_tools.clock.poweredOn());
    // Without its note the question comes later, no more: a disk that is full stops nothing here.
    if (isSameDay && watch.on >= m_savedOn && watch.on - m_savedOn < kNoteEvery)
        return {};
    if (m_tools.counterFile.save(notes().toBytes()))
        m_savedOn = watch.on;
    return {};
}

Result<ShopState> DeskWriter::confirmSameDay()
{
    const auto now = moment();
    JIAMEI_TRY(notes().watch, look<till::DayWatch>([&](const ports::SiteState& state) {
                   return till::confirmSameDay(state, now, notes().watch);
               }));
    JIAMEI_CHECK(m_tools.counterFile.save(notes().toBytes()));
    m_savedOn = {};
    return shop();
}

Result<QList<ParkedBasket>> DeskWriter::parked()
{
    return look<QList<ParkedBasket>>([this](const ports::SiteState& state) -> Result<QList<ParkedBasket>> {
        QList<ParkedBasket> baskets;
        for (ParkedBasket basket : std::as_const(notes().parked)) {
            const auto number = HouseholdNumber::of(basket.household);
            if (!number)
                continue;
            JIAMEI_TRY(const auto details, state.householdDetails(*number));
            if (!details)
                continue;
            basket.numberText = qtText(number->text());
            basket.name = qtText(details->name);
            baskets.append(basket);
        }
        return baskets;
    });
}

Done DeskWriter::keepParked(const QList<ParkedBasket>& baskets)
{
    notes().parked = baskets;
    return m_tools.counterFile.save(notes().toBytes());
}

Done DeskWriter::keepMeetingNote(const MeetingNote& note)
{
    notes().meeting = note;
    return m_tools.counterFile.save(notes().toBytes());
}

Result<KeptPhoto> DeskWriter::keepPhoto(const QString& file)
{
    JIAMEI_CHECK(store());
    return m_tools.keepPhoto(file);
}

Result<Bytes> DeskWriter::keepDrawing(const QString& picture)
{
    const QByteArray png = pngOf(picture);
    if (png.isEmpty())
        return Bytes();
    QTemporaryFile file(QDir::temp().filePath(QStringLiteral("jiamei-XXXXXX.png")));
    if (!file.open() || file.write(png) != png.size() || !file.flush())
        return refuse(ErrorCode::StorageFailed, {{"what", file.errorString().toStdString()}});
    JIAMEI_TRY(const auto kept, keepPhoto(file.fileName()));
    return kept.hash;
}

// ---- a new card ----------------------------------------------------------------------------------------------------

Result<NewCard> DeskWriter::replaceCard(const QByteArray& request, int household)
{
    JIAMEI_TRY(auto* const store, this->store());
    const auto now = moment();
    JIAMEI_TRY(const auto number, HouseholdNumber::of(household));
    household::IssueCards command;
    command.households = {number};
    JIAMEI_TRY(command.issueDay,
               look<BusinessDate>([&](const ports::SiteState& state) { return till::todayOf(state, now); }));
    JIAMEI_TRY(const auto document, run(request, {}, command));
    NewCard card;
    card.household = household;
    card.numberText = qtText(number.text());
    card.generation = shown(document.payload.cards_issued().cards(0).generation());
    JIAMEI_TRY(card.name, look<QString>([&](const ports::SiteState& state) -> Result<QString> {
                   JIAMEI_TRY(const auto details, state.householdDetails(number));
                   return details ? qtText(details->name) : QString();
               }));
    // The card is booked whatever the paper does; it can be printed again.
    if (const auto file = m_tools.printCard(*store, number))
        card.file = *file;
    return card;
}

Result<QString> DeskWriter::printCard(int household)
{
    JIAMEI_TRY(auto* const store, this->store());
    JIAMEI_TRY(const auto number, HouseholdNumber::of(household));
    return m_tools.printCard(*store, number);
}

// ---- the township's answer -----------------------------------------------------------------------------------------

namespace {

/// The file's offers as they would be drafted; those of a newer program, or not for this shop, are left out.
Result<std::vector<points::DraftRules>> draftsOf(const sync::CountyFile& file)
{
    std::vector<points::DraftRules> drafts;
    JIAMEI_TRY(const auto hub, household::DivisionCode::parse(file.unit));
    for (const auto& bytes : file.offers) {
        if (const auto offer = sync::usableOffer(bytes, hub))
            drafts.push_back({offer->rules, offer->first, offer->unit.text(), offer->number});
    }
    return drafts;
}

/// Whether there is something to take or to say: all but what would change nothing.
bool isNews(const Result<journal::Document>& decided)
{
    return decided || decided.error().code != ErrorCode::NothingToDo;
}

} // namespace

Result<DeskWriter::FoundAnswer> DeskWriter::findAnswer(const QString& folder)
{
    FoundAnswer found;
    JIAMEI_TRY(const auto site, look<std::string>([&](const ports::SiteState& state) -> Result<std::string> {
                   JIAMEI_TRY(const auto facts, state.site());
                   found.trusted = asPublicKey(facts.hubKey);
                   return facts.site.text();
               }));
    std::optional<Error> refusal;
    for (const auto& source : m_tools.answers(folder)) {
        auto file = sync::readCountyFile(*source, found.trusted, site);
        if (file && (!found.file || file->number > found.file->number))
            found.file = std::move(*file);
        else if (!file && file.error().code != ErrorCode::SyncOtherSite)
            refusal = file.error();
    }
    if (!found.file && refusal)
        return refuse(*refusal);
    return found;
}

CountyAnswer DeskWriter::FoundAnswer::shown() const
{
    CountyAnswer answer;
    if (!file)
        return answer;
    answer.isThere = true;
    answer.isFirst = !trusted;
    answer.hasReceipt = file->receipt.has_value();
    answer.isNews = answer.isFirst;
    answer.unit = qtText(file->unit);
    answer.digits = qtText(sync::digitsOf(file->key));
    answer.number = kiosk::shown(file->number);
    return answer;
}

Result<CountyAnswer> DeskWriter::lookForAnswer(const QString& folder)
{
    JIAMEI_TRY(const auto found, findAnswer(folder));
    auto answer = found.shown();
    if (!answer.isThere || answer.isFirst)
        return answer;
    JIAMEI_TRY(const auto who, authority({}));
    JIAMEI_TRY(const auto drafts, draftsOf(*found.file));
    JIAMEI_TRY(answer.isNews, look<bool>([&](const ports::SiteState& state) -> Result<bool> {
                   const auto& receipt = found.file->receipt;
                   return (receipt && isNews(decide(state, who, sync::AcceptReceipt{found.file->unit, *receipt}))) ||
                          std::any_of(drafts.begin(), drafts.end(),
                                      [&](const auto& draft) { return isNews(decide(state, who, draft)); });
               }));
    return answer;
}

Result<CountyAnswer> DeskWriter::acceptAnswer(const QString& folder, const QString& comparedDigits)
{
    JIAMEI_TRY(const auto found, findAnswer(folder));
    if (!found.file)
        return refuse(ErrorCode::FileMissing);
    const auto answer = found.shown();
    if (answer.isFirst) {
        if (answer.digits != comparedDigits)
            return refuse(ErrorCode::EnrolmentCodeWrong);
        JIAMEI_CHECK(run(newRequest(), {}, sync::TrustHub{found.file->unit, found.file->key, true}));
    }
    std::optional<Error> refusal; // of the receipt; the offers are taken all the same
    if (found.file->receipt) {
        const auto taken = run(newRequest(), {}, sync::AcceptReceipt{found.file->unit, *found.file->receipt});
        if (!taken && taken.error().code == ErrorCode::ReceiptNotInChain)
            refusal = taken.error();
        else if (!taken && taken.error().code != ErrorCode::NothingToDo)
            return refuse(taken.error());
    }
    JIAMEI_TRY(const auto drafts, draftsOf(*found.file));
    for (const auto& draft : drafts) {
        const auto drafted = run(newRequest(), {}, draft);
        if (!drafted && drafted.error().code != ErrorCode::NothingToDo)
            return refuse(drafted.error());
    }
    if (!refusal)
        return answer;
    // What was booked before is sure and stays; the refusal is of the receipt alone, and its own words must be read.
    m_hasBooked = false;
    return refuse(*refusal);
}

} // namespace jiamei::kiosk
