// Secrets that a command makes: PINs as they are kept, and recovery keys that are written down once.
#pragma once

#include "app/cli/call.hpp"
#include "core/household/household.hpp"
#include "core/operators/recovery_key.hpp"

namespace jiamei::cli {

/// Reads a new PIN, from the file or else the next line of standard input, and hashes it.
/// Errors: PinReader's, PinWeak.
[[nodiscard]] Result<household::PersonalValue> newPin(Call& call, const std::string& file, const std::string& owner);

/// A recovery key on its way to the committee. Its file is written before the command that adopts it and taken away
/// again unless kept, so that no adopted key is ever lost and no useless one stays.
class NewRecoveryKey {
public:
    /// Without a file the key is printed with the answer. Errors: UsageWrong for a file that exists, those of the disk.
    [[nodiscard]] static Result<NewRecoveryKey> make(Call& call, const std::string& file);
    ~NewRecoveryKey();
    NewRecoveryKey(NewRecoveryKey&& other) noexcept;
    NewRecoveryKey& operator=(NewRecoveryKey&&) = delete;

    [[nodiscard]] const Bytes& publicKey() const { return m_key.publicKey; }
    /// The command has adopted the key.
    void keep() { m_isKept = true; }
    /// What the command said, when it did not do it. As long as nobody knows whether it was done the key stays where it
    /// is written, or goes along with the refusal: it may be the only one that opens the shop.
    [[nodiscard]] Error refused(Error error);
    void tell(const Call& call, Answer& answer) const;

private:
    NewRecoveryKey(operators::RecoveryKey key, std::string file) : m_key(std::move(key)), m_file(std::move(file)) {}

    operators::RecoveryKey m_key;
    std::string m_file;
    bool m_isKept = false;
};

} // namespace jiamei::cli
