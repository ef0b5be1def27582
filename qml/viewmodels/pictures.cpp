#include "qml/viewmodels/pictures.hpp"

#include <algorithm>
#include <iterator>

namespace jiamei::kiosk {

namespace {

struct Match {
    const char16_t* word;
    const char16_t* picture;
};

// A word that the name of the goods contains; the first match counts.
constexpr Match kGoods[] = {
    {u"肥皂", u"goods-soap"},          {u"香皂", u"goods-soap"},     {u"牙刷", u"goods-toothbrush"},
    {u"卫生纸", u"goods-toilet-roll"}, {u"洗发水", u"goods-lotion"}, {u"洗手液", u"goods-lotion"},
    {u"沐浴露", u"goods-lotion"},      {u"大米", u"goods-rice"},     {u"食盐", u"goods-salt"},
    {u"筷子", u"goods-chopsticks"},    {u"菜刀", u"goods-knife"},    {u"书包", u"goods-backpack"},
    {u"作业本", u"goods-notebook"},    {u"铅笔", u"goods-pencil"},   {u"扫把", u"goods-broom"},
    {u"垃圾桶", u"goods-bin"},
};

constexpr Match kCategories[] = {
    {u"人居环境", u"rule-yard"},   {u"垃圾分类", u"rule-sorting"}, {u"移风易俗", u"rule-customs"},
    {u"志愿", u"rule-volunteer"},  {u"孝老", u"rule-elders"},      {u"邻里", u"rule-neighbours"},
    {u"家庭教育", u"rule-family"}, {u"学习", u"rule-learning"},    {u"产业", u"rule-trade"},
    {u"荣誉", u"rule-honour"},     {u"特别贡献", u"rule-merit"},   {u"基础", u"rule-base"},
    {u"负面", u"rule-negative"},
};

template <std::size_t N>
QString firstMatch(const Match (&matches)[N], const QString& name)
{
    const auto* const found = std::find_if(std::begin(matches), std::end(matches),
                                           [&](const Match& match) { return name.contains(QStringView(match.word)); });
    return found == std::end(matches) ? QString() : QString::fromUtf16(found->picture);
}

} // namespace

QString pictureOfGoods(const QString& name)
{
    return firstMatch(kGoods, name);
}

QString pictureOfCategory(const QString& category)
{
    const QString picture = firstMatch(kCategories, category);
    return picture.isEmpty() ? QStringLiteral("award") : picture;
}

} // namespace jiamei::kiosk
