// Four sounds and no more; the same one never means success and failure.
#pragma once

namespace jiamei::kiosk {

enum class Sound { Accepted, Finished, Refused, Attention };

class Speaker {
public:
    virtual ~Speaker() = default;
    /// Returns at once; without a loudspeaker it does nothing.
    virtual void play(Sound sound) = 0;
};

/// A kiosk without a loudspeaker.
class SilentSpeaker final : public Speaker {
public:
    void play(Sound) override {}
};

} // namespace jiamei::kiosk
