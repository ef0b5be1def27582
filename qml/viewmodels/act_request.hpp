// The id of one act at the counter, kept over its tries so that none of them books twice.
#pragma once

#include "qml/devices/speaker.hpp"
#include "qml/viewmodels/desk.hpp"
#include "qml/viewmodels/refusal_model.hpp"

#include <concepts>

namespace jiamei::kiosk {

/// One rule for every model: a refusal booked nothing, so the next try is a new act; after any other failure the act
/// may stand, so the id stays - also when the input changes, for core refuses other input under a known id.
class ActRequest {
public:
    /// Made at the first try.
    [[nodiscard]] QByteArray of(const Desk& desk)
    {
        return of([&desk] { return desk.newRequest(); });
    }
    template <class Make>
        requires std::invocable<Make&>
    [[nodiscard]] QByteArray of(Make make)
    {
        if (m_id.isEmpty())
            m_id = make();
        return m_id;
    }
    void failed(const Error& error)
    {
        m_mayStand = familyOf(error.code) != ErrorFamily::Refused && familyOf(error.code) != ErrorFamily::Usage;
        if (!m_mayStand)
            m_id.clear();
    }
    /// Shows why it was refused, or sounds that it is done; whether it is done.
    template <class T>
    [[nodiscard]] bool settle(const Result<T>& answer, RefusalModel& refusals, Speaker& speaker)
    {
        if (!answer) {
            failed(answer.error());
            refusals.show(answer.error());
            return false;
        }
        renew();
        speaker.play(Sound::Finished);
        return true;
    }
    void inputChanged()
    {
        if (!m_mayStand)
            m_id.clear();
    }
    /// The act is done, or another one begins.
    void renew()
    {
        m_id.clear();
        m_mayStand = false;
    }

private:
    QByteArray m_id;
    bool m_mayStand = false;
};

} // namespace jiamei::kiosk
