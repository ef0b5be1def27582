#include "app/cli/new_secrets.hpp"

#include "app/cli/session.hpp"
#include "core/operators/pin.hpp"

#include <filesystem>

namespace jiamei::cli {

namespace {

constexpr std::size_t kGroupsPerLine = 6;
constexpr std::size_t kGroupWidth = 5; // four digits and what follows them

/// 24 groups, six in a line.
std::string writtenDown(const std::string& text)
{
    std::string lines;
    std::size_t groups = 0;
    for (std::size_t at = 0; at < text.size(); at += kGroupWidth) {
        lines += text.substr(at, kGroupWidth - 1);
        lines += ++groups % kGroupsPerLine == 0 ? '\n' : ' ';
    }
    return lines;
}

} // namespace

Result<household::PersonalValue> newPin(Call& call, const std::string& file, const std::string& owner)
{
    PinReader pins(call.console, call.language);
    JIAMEI_TRY(const auto pin, pins.read(file, owner));
    JIAMEI_CHECK(operators::checkPinStrength(pin));
    JIAMEI_TRY(auto hash, operators::hashPin(pin, call.random));
    return personalValue(household::PersonalField::PinHash, std::move(hash), call.random);
}

Result<NewRecoveryKey> NewRecoveryKey::make(Call& call, const std::string& file)
{
    auto key = operators::makeRecoveryKey(call.random);
    if (file.empty())
        return NewRecoveryKey(std::move(key), file);
    if (std::filesystem::exists(std::filesystem::symlink_status(file)))
        return wrongUsage("--recovery-out: " + file + " exists");
    const UnstoppableSection section;
    JIAMEI_CHECK(db::writeWhole(file, writtenDown(operators::recoveryKeyText(key)), db::FileSecrecy::OwnerOnly));
    return NewRecoveryKey(std::move(key), file);
}

NewRecoveryKey::NewRecoveryKey(NewRecoveryKey&& other) noexcept
    : m_key(std::move(other.m_key)), m_file(std::move(other.m_file)), m_isKept(std::exchange(other.m_isKept, true))
{
}

NewRecoveryKey::~NewRecoveryKey()
{
    std::error_code ignored;
    if (!m_isKept && !m_file.empty())
        std::filesystem::remove(m_file, ignored);
}

Error NewRecoveryKey::refused(Error error)
{
    if (error.code != ErrorCode::OutcomeUnknown)
        return error;
    keep();
    error.context.add("recovery_key", m_file.empty() ? operators::recoveryKeyText(m_key) : m_file);
    return error;
}

void NewRecoveryKey::tell(const Call& call, Answer& answer) const
{
    if (!m_file.empty()) {
        answer.json["recovery_file"] = m_file;
        answer.text += std::string(call.say({"恢复密钥已写入 ", "The recovery key is in "})) + m_file + "\n";
        return;
    }
    const auto text = operators::recoveryKeyText(m_key);
    answer.json["recovery_key"] = text;
    answer.text += call.say({"恢复密钥（只显示这一次，请抄下来由村委会保管）：\n",
                             "Recovery key (shown only this once; write it down for the village committee):\n"});
    answer.text += writtenDown(text);
}

} // namespace jiamei::cli
