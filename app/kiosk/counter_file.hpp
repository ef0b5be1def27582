// What the counter keeps beside the journal, as one small file in the site's folder.
#pragma once

#include "qml/viewmodels/counter_notes.hpp"

#include <filesystem>

namespace jiamei::kiosk {

class SiteCounterFile final : public CounterFile {
public:
    explicit SiteCounterFile(std::filesystem::path file) : m_file(std::move(file)) {}

    QByteArray load() override;
    Done save(const QByteArray& bytes) override;

private:
    std::filesystem::path m_file;
};

} // namespace jiamei::kiosk
