// Names where every villager reads them: on notices, slips and the idle screen.
#pragma once

#include <string>
#include <string_view>

namespace jiamei::household {

/// 王小明 becomes 王*明, 李四 becomes 李*; one character alone stays.
[[nodiscard]] std::string hideOneCharacter(std::string_view name);

} // namespace jiamei::household
