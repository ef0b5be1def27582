// What every model has that asks the shop and lets it act: it is busy meanwhile, a refusal is always shown, and an act
// keeps its id over its tries. What it acts on is a form; the answer to an act belongs to the form it came from.
#pragma once

#include "qml/devices/speaker.hpp"
#include "qml/viewmodels/act_request.hpp"
#include "qml/viewmodels/desk.hpp"
#include "qml/viewmodels/refusal_model.hpp"

#include <QtCore/QObject>
#include <QtQmlIntegration/qqmlintegration.h>

#include <concepts>
#include <optional>
#include <utility>

namespace jiamei::kiosk {

/// Screen thread only. Of one act at a time: a model with acts of two kinds that may be under way together keeps an
/// ActRequest of its own for the second.
/// A model names this base in full: the type registrar of Qt 6.4 knows no other way, and qmllint would miss `busy`.
class ActingModel : public QObject {
    Q_OBJECT
    QML_ANONYMOUS
    /// Something was sent and is not answered yet
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)

public:
    struct Tools {
        RefusalModel& refusals;
        Speaker& speaker;
    };
    ActingModel(Desk& desk, Tools tools, QObject* parent) : QObject(parent), m_ownDesk(desk), m_tools(tools) {}

    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    /// Of every property of the model
    void changed();

protected:
    [[nodiscard]] RefusalModel& refusals() { return m_tools.refusals; }
    [[nodiscard]] Speaker& speaker() { return m_tools.speaker; }

    /// The answer to a look: `show` gets what was seen, a refusal is shown; then everything is drawn again.
    template <class T, class Show>
    [[nodiscard]] Reply<T> shows(Show show)
    {
        return [this, show = std::move(show)](const Result<T>& seen) {
            if (!seen) {
                m_tools.refusals.show(seen.error());
                return;
            }
            show(*seen);
            Q_EMIT changed();
        };
    }
    /// The same as long as `holds` says so: the answer to an older question is none.
    template <class T, std::predicate Holds, class Show>
    [[nodiscard]] Reply<T> shows(Holds holds, Show show)
    {
        return [holds = std::move(holds), shown = shows<T>(std::move(show))](const Result<T>& seen) {
            if (holds())
                shown(seen);
        };
    }
    /// As shows(), and the model is busy from now until the answer.
    template <class T, class Show>
    [[nodiscard]] Reply<T> waitsFor(Show show)
    {
        setBusy(true);
        return [this, shown = shows<T>(std::move(show))](const Result<T>& seen) {
            setBusy(false);
            shown(seen);
        };
    }

    /// The id of the act that begins now; the model is busy until acted() answers.
    [[nodiscard]] QByteArray begin()
    {
        m_isUnderWay = true;
        setBusy(true);
        return m_request.of(m_ownDesk);
    }
    /// As begin(), of an act whose input comes with the call: it may differ from that of the try before.
    [[nodiscard]] QByteArray beginAnother()
    {
        inputChanged();
        return begin();
    }
    /// The answer to an act: `done` gets what came of it; a refusal is shown and the act can be tried again. When
    /// another form was begun meanwhile there is the sound or the refusal only. `sound` is heard when it is done;
    /// nothing = the page goes on without a sound.
    template <class T, class Done>
    [[nodiscard]] Reply<T> acted(Done done, std::optional<Sound> sound = Sound::Finished)
    {
        return settled<T>(
            std::move(done), [](const Error&) { return false; }, sound);
    }
    /// The same; `failed` gets the error first and answers whether it says it itself, else the refusal is shown.
    template <class T, class Done, std::predicate<const Error&> Failed>
    [[nodiscard]] Reply<T> acted(Done done, Failed failed)
    {
        return settled<T>(std::move(done), std::move(failed), Sound::Finished);
    }

    /// What the act is about changed.
    void edited()
    {
        inputChanged();
        Q_EMIT changed();
    }
    /// The same, before the rows are made that show it.
    void inputChanged()
    {
        // What was sent is sent; its id stays until the answer.
        if (!m_isUnderWay)
            m_request.inputChanged();
    }
    /// Another form begins from nothing.
    void renew()
    {
        ++m_form;
        m_isUnderWay = false;
        m_request.renew();
    }
    /// Which one it is: as long as this is the same, so is the form.
    [[nodiscard]] int form() const { return m_form; }

    /// For what is neither a look nor an act of the model's one request.
    void setBusy(bool busy)
    {
        m_isBusy = busy;
        Q_EMIT changed();
    }

private:
    template <class T, class Done, class Failed>
    [[nodiscard]] Reply<T> settled(Done done, Failed failed, std::optional<Sound> sound)
    {
        return
            [this, form = m_form, done = std::move(done), failed = std::move(failed), sound](const Result<T>& answer) {
                const bool isOfThisForm = form == m_form;
                if (isOfThisForm)
                    endAct(answer);
                setBusy(false);
                if (answer && sound)
                    m_tools.speaker.play(*sound);
                if (answer && isOfThisForm)
                    done(*answer);
                if (!answer && !(isOfThisForm && failed(answer.error())))
                    m_tools.refusals.show(answer.error());
                Q_EMIT changed();
            };
    }
    template <class T>
    void endAct(const Result<T>& answer)
    {
        m_isUnderWay = false;
        if (answer)
            m_request.renew();
        else
            m_request.failed(answer.error());
    }

    Desk& m_ownDesk;
    Tools m_tools;
    ActRequest m_request;
    int m_form = 0;
    bool m_isUnderWay = false; ///< an act of this form is not answered yet
    bool m_isBusy = false;
};

} // namespace jiamei::kiosk
