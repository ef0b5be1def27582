// The store, who is signed in and what the counter keeps, as the desks' writer thread sees them.
#pragma once

#include "core/household/search.hpp"
#include "core/journal/bookkeeper.hpp"
#include "core/sync/accept.hpp"
#include "qml/viewmodels/desk_answers.hpp"
#include "qml/viewmodels/desk_tools.hpp"

namespace jiamei::kiosk {

class DeskWriter : public QObject {
public:
    explicit DeskWriter(DeskTools tools) : m_tools(std::move(tools)) {}

    [[nodiscard]] Result<ports::SiteStore*> store();
    [[nodiscard]] const DeskTools& tools() const { return m_tools; }
    void setActor(OperatorNumber actor) { m_actor = actor; }
    [[nodiscard]] OperatorNumber actor() const { return m_actor; }
    [[nodiscard]] Moment moment() const { return momentOf(m_tools.clock); }

    /// Looks at one snapshot and gives what was seen.
    template <class T>
    [[nodiscard]] Result<T> look(const std::function<Result<T>(const ports::SiteState&)>& see)
    {
        JIAMEI_TRY(auto* const store, this->store());
        Result<T> seen = refuse(ErrorCode::StorageFailed);
        JIAMEI_CHECK(store->read([&](const ports::SiteState& state) -> Done {
            seen = see(state);
            return {};
        }));
        return seen;
    }

    /// Does what books at most once. What fails behind the booking changed something and is told as OutcomeUnknown: the
    /// same request asked again brings the answer.
    template <class T, class Job>
    [[nodiscard]] Result<T> bookOnce(const Job& job)
    {
        m_hasBooked = false;
        Result<T> result = job(*this);
        if (!result && m_hasBooked)
            return refuse(ErrorCode::OutcomeUnknown, result.error().context);
        return result;
    }

    [[nodiscard]] Result<operators::Operator> checkPin(const QString& id, const QString& pin);
    [[nodiscard]] Result<operators::Authority> authority(const SecondPerson& second);

    template <class Command>
    [[nodiscard]] Result<journal::StoredDocument> run(const QByteArray& request, const SecondPerson& second,
                                                      const Command& command)
    {
        JIAMEI_TRY(const auto who, authority(second));
        return runBy(request, who, command);
    }
    /// One act of another person than who is signed in, by their own PIN; empty = who is signed in.
    template <class Command>
    [[nodiscard]] Result<journal::StoredDocument> runAs(const QByteArray& request, const SecondPerson& person,
                                                        const Command& command)
    {
        JIAMEI_TRY(auto who, authority({}));
        if (!person.id.isEmpty()) {
            JIAMEI_TRY(const auto other, checkPin(person.id, person.pin));
            who.actor = other.number;
        }
        return runBy(request, who, command);
    }

    template <class Command>
    [[nodiscard]] Result<Receipt> book(const QByteArray& request, const SecondPerson& second, const Command& command)
    {
        JIAMEI_TRY(const auto document, run(request, second, command));
        return look<Receipt>([&](const ports::SiteState& state) { return receiptOf(state, document); });
    }

    [[nodiscard]] Result<QList<HouseholdHit>> find(const ports::SiteState& state, const QString& text);
    [[nodiscard]] Result<ShopState> shop();
    [[nodiscard]] Result<ShopState> confirmSameDay();

    [[nodiscard]] Result<QList<ParkedBasket>> parked();
    [[nodiscard]] Done keepParked(const QList<ParkedBasket>& baskets);

    [[nodiscard]] MeetingNote meetingNote() { return notes().meeting; }
    [[nodiscard]] Done keepMeetingNote(const MeetingNote& note);
    /// BLAKE2b-256 of the picture that is kept now. Errors: FileMissing, FileTooLarge, the disk's.
    [[nodiscard]] Result<KeptPhoto> keepPhoto(const QString& file);
    /// BLAKE2b-256 of what somebody drew on a SignatureField, kept like a photo; empty when nothing was drawn.
    [[nodiscard]] Result<Bytes> keepDrawing(const QString& picture);

    [[nodiscard]] Result<NewCard> replaceCard(const QByteArray& request, int household);
    [[nodiscard]] Result<QString> printCard(int household);
    [[nodiscard]] Result<CountyAnswer> lookForAnswer(const QString& folder);
    [[nodiscard]] Result<CountyAnswer> acceptAnswer(const QString& folder, const QString& comparedDigits);

private:
    template <class Command>
    [[nodiscard]] Result<journal::StoredDocument> runBy(const QByteArray& request, const operators::Authority& who,
                                                        const Command& command)
    {
        JIAMEI_TRY(auto* const store, this->store());
        JIAMEI_TRY(const auto id, requestOf(request));
        auto done = journal::Bookkeeper(*store, m_tools.clock).run(id, who, command);
        if (!done && done.error().code == ErrorCode::SecondPersonNeeded)
            return look<journal::StoredDocument>([&](const ports::SiteState& state) -> Result<journal::StoredDocument> {
                return refuse(withNames(state, done.error()));
            });
        m_hasBooked = m_hasBooked || done.has_value();
        return done;
    }

    struct FoundAnswer {
        std::optional<sync::CountyFile> file;
        std::optional<PublicKey> trusted;

        /// Whether it brings news, only the journal can tell; a first answer always does.
        [[nodiscard]] CountyAnswer shown() const;
    };

    [[nodiscard]] static Result<RequestId> requestOf(const QByteArray& bytes);
    [[nodiscard]] QByteArray newRequest();
    [[nodiscard]] Done keepKeys(const ports::SiteState& state);
    [[nodiscard]] CounterNotes& notes();
    [[nodiscard]] Done followDay();
    [[nodiscard]] Result<FoundAnswer> findAnswer(const QString& folder);

    DeskTools m_tools;
    std::vector<household::HouseholdDetails> m_register;
    std::vector<household::SearchKeys> m_keys;
    std::optional<household::SearchKeyMaker> m_keyMaker;
    std::shared_ptr<ports::SiteStore> m_store;
    bool m_hasBooked = false; ///< since bookOnce() began
    std::optional<CounterNotes> m_notes;
    std::chrono::milliseconds m_savedOn{};
    OperatorNumber m_actor;
};

} // namespace jiamei::kiosk
