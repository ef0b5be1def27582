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
    // One bottle only: washing one's hands from a bottle that looks like shampoo is how the wrong one is taken.
    {u"肥皂", u"goods-soap"},          {u"香皂", u"goods-soap"},       {u"牙刷", u"goods-toothbrush"},
    {u"卫生纸", u"goods-toilet-roll"}, {u"洗发水", u"goods-lotion"},   {u"大米", u"goods-rice"},
    {u"食盐", u"goods-salt"},          {u"筷子", u"goods-chopsticks"}, {u"菜刀", u"goods-knife"},
    {u"书包", u"goods-backpack"},      {u"作业本", u"goods-notebook"}, {u"铅笔", u"goods-pencil"},
    {u"扫把", u"goods-broom"},         {u"垃圾桶", u"goods-bin"},
};

// A word that the title of a rule contains; what a neighbour in the list would also show comes first.
constexpr Match kRules[] = {
    {u"最清洁", u"rule-sparkles"},   {u"环境整治", u"rule-broom"}, {u"危旧房", u"rule-ruin"},
    {u"改厕", u"rule-toilet"},       {u"三包", u"rule-door"},      {u"河道", u"rule-river"},
    {u"植树", u"rule-tree"},         {u"可回收", u"rule-cans"},    {u"农药", u"rule-battery"},
    {u"有害垃圾", u"rule-battery"},  {u"婚事", u"rule-ring"},      {u"丧事", u"rule-candle"},
    {u"大操大办", u"rule-waste"},    {u"宴", u"rule-plate"},       {u"失能老人", u"rule-oldman"},
    {u"留守儿童", u"rule-child"},    {u"防汛", u"rule-watch"},     {u"防火", u"rule-watch"},
    {u"和睦", u"rule-hug"},          {u"赡养费", u"rule-support"}, {u"调解", u"rule-talk"},
    {u"考上大学", u"rule-learning"}, {u"在学", u"rule-school"},    {u"无故不参加", u"rule-chair"},
    {u"宣讲", u"rule-speech"},       {u"夜校", u"rule-speech"},    {u"会议", u"rule-vote"},
    {u"两癌", u"rule-health"},       {u"建议", u"rule-idea"},      {u"乱倒垃圾", u"rule-litter"},
    {u"焚烧", u"rule-fire"},         {u"打架", u"rule-anger"},     {u"赌博", u"rule-dice"},
    {u"不赡养", u"rule-heartbreak"}, {u"弄虚作假", u"rule-lie"},
};

constexpr Match kCategories[] = {
    {u"人居环境", u"rule-yard"},   {u"垃圾分类", u"rule-sorting"}, {u"移风易俗", u"rule-customs"},
    {u"志愿", u"rule-volunteer"},  {u"孝老", u"rule-elders"},      {u"邻里", u"rule-neighbours"},
    {u"家庭教育", u"rule-family"}, {u"学习", u"rule-learning"},    {u"产业", u"rule-trade"},
    {u"荣誉", u"rule-honour"},     {u"特别贡献", u"rule-merit"},   {u"基础", u"rule-base"},
    {u"负面", u"rule-negative"},
};

// A printer that scans is a printer: the more special word stands first.
constexpr Match kAssets[] = {
    {u"打印", u"asset-printer"},
    {u"扫码", u"scan"},
    {u"扫描", u"scan"},
    {u"电脑", u"asset-computer"},
    {u"计算机", u"asset-computer"},
    {u"一体机", u"asset-computer"},
    {u"手机", u"asset-phone"},
    {u"电视", u"asset-screen"},
    {u"显示", u"asset-screen"},
    {u"相机", u"asset-camera"},
    {u"摄像", u"asset-camera"},
    {u"秤", u"asset-scale"},
    {u"架", u"asset-shelf"},
    {u"柜", u"asset-shelf"},
    {u"椅", u"rule-chair"},
    {u"凳", u"rule-chair"},
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

QString pictureOfAsset(const QString& name)
{
    const QString picture = firstMatch(kAssets, name);
    return picture.isEmpty() ? QStringLiteral("asset") : picture;
}

QString pictureOfRule(const QString& title, const QString& category)
{
    QString picture = firstMatch(kRules, title);
    if (picture.isEmpty())
        picture = firstMatch(kCategories, category);
    return picture.isEmpty() ? QStringLiteral("award") : picture;
}

} // namespace jiamei::kiosk
