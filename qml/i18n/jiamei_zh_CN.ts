<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActivitiesPage</name>
    <message>
        <source>Activities</source>
        <translation>活动签到</translation>
    </message>
    <message>
        <source>No activity goes on.</source>
        <translation>现在没有进行中的活动。</translation>
    </message>
    <message>
        <source>Open one, then take card after card.</source>
        <translation>先新建活动，再一张一张扫卡。</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>新建活动</translation>
    </message>
</context>
<context>
    <name>ActivityEndPanel</name>
    <message>
        <source>your own household; another person closes once more</source>
        <translation>您自己家，请另一人再结束一次</translation>
    </message>
    <message>
        <source>your kin; another person closes once more</source>
        <translation>您的亲属户，请另一人再结束一次</translation>
    </message>
    <message>
        <source>has had all of this period</source>
        <translation>本期已到上限</translation>
    </message>
    <message>
        <source>household closed</source>
        <translation>已销户或迁出</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>已结束：%1</translation>
    </message>
    <message>
        <source>Close %1?</source>
        <translation>结束“%1”？</translation>
    </message>
    <message>
        <source>Households: %1. People with a card: %2, without: %3.</source>
        <extracomment>%1 households, %2 people, %3 more people</extracomment>
        <translation>签到 %1 户 %2 人，无卡 %3 人。</translation>
    </message>
    <message>
        <source>Households submitted for review: %1, %2 points in all.</source>
        <translation>已为 %1 户送审，共 %2 分。</translation>
    </message>
    <message>
        <source>Households that got points: %1, %2 points in all.</source>
        <translation>已给 %1 户加分，共 %2 分。</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) got nothing:</source>
        <translation>
            <numerusform>%n 户没有加分：</numerusform>
        </translation>
    </message>
    <message>
        <source>No. %1 %2: %3</source>
        <translation>%1 号 %2：%3</translation>
    </message>
    <message>
        <source>Take more cards</source>
        <translation>继续签到</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Close the activity</source>
        <translation>结束活动</translation>
    </message>
    <message>
        <source>People are only counted. Nobody can sign in afterwards.</source>
        <translation>只计人数，不加分。结束后不能再签到。</translation>
    </message>
    <message>
        <source>People with a card: %1, submitted for %2 points each; others review them.</source>
        <extracomment>%1 people, %2 points</extracomment>
        <translation>有卡的 %1 人每人送审 %2 分，由别人审核。</translation>
    </message>
    <message>
        <source>People with a card: %1, each gets %2 points. Nobody can sign in afterwards.</source>
        <extracomment>%1 people, %2 points</extracomment>
        <translation>有卡的 %1 人每人加 %2 分。结束后不能再签到。</translation>
    </message>
    <message numerus="yes">
        <source>%n without a card are counted and get no points.</source>
        <translation>
            <numerusform>没带卡的 %n 人只计人数，不加分。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityNewPage</name>
    <message>
        <source>New activity</source>
        <translation>新建活动</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Choose what kind</source>
        <translation>请选类型</translation>
    </message>
    <message>
        <source>Take cards</source>
        <translation>开始签到</translation>
    </message>
    <message>
        <source>Choose the points</source>
        <translation>请选加分</translation>
    </message>
    <message>
        <source>What kind is it?</source>
        <translation>是什么活动？</translation>
    </message>
    <message>
        <source>What does each person with a card get?</source>
        <translation>有卡的每人加几分？</translation>
    </message>
    <message>
        <source>Place and team</source>
        <translation>地点和服务队</translation>
    </message>
    <message>
        <source>may be left open</source>
        <translation>可以不填</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Scan card after card</source>
        <translation>请一张一张扫卡</translation>
    </message>
    <message>
        <source>This activity is closed.</source>
        <translation>这场活动已经结束。</translation>
    </message>
    <message>
        <source>has signed in already</source>
        <translation>已经签到过了</translation>
    </message>
    <message>
        <source>was taken out again</source>
        <translation>已取消签到</translation>
    </message>
    <message numerus="yes">
        <source>No. %1 · %n person(s)</source>
        <translation>
            <numerusform>%1 号 · %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>people with a card</source>
        <translation>持卡人数</translation>
    </message>
    <message>
        <source>without a card</source>
        <translation>无卡人数</translation>
    </message>
    <message>
        <source>No points, people are only counted</source>
        <translation>不加分，只计人数</translation>
    </message>
    <message>
        <source>+%1 each, after a review</source>
        <translation>每人 +%1，审核后入账</translation>
    </message>
    <message>
        <source>+%1 each</source>
        <translation>每人 +%1</translation>
    </message>
    <message>
        <source>People without a card</source>
        <translation>没有卡的人</translation>
    </message>
    <message>
        <source>Find by name or number</source>
        <translation>按姓名或户号查找</translation>
    </message>
    <message>
        <source>Take the last one out</source>
        <translation>取消刚才一户</translation>
    </message>
    <message>
        <source>Close the activity</source>
        <translation>结束活动</translation>
    </message>
    <message>
        <source>Give the rest</source>
        <translation>给剩下的户加分</translation>
    </message>
    <message numerus="yes">
        <source>household(s)</source>
        <translation>
            <numerusform>户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>person(s)</source>
        <translation>
            <numerusform>人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityPlacePanel</name>
    <message>
        <source>Where?</source>
        <translation>在哪里？</translation>
    </message>
    <message>
        <source>Which volunteer team?</source>
        <translation>哪支志愿服务队？</translation>
    </message>
    <message>
        <source>There is no team yet. Teams are opened in the menu, Volunteer teams.</source>
        <translation>还没有服务队。在菜单“志愿服务队”里新建。</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>不填</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>好了</translation>
    </message>
</context>
<context>
    <name>ActivityRow</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>进行中</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) wait for another person</source>
        <translation>
            <numerusform>%n 户等另一人加分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityRuleTile</name>
    <message>
        <source>No points</source>
        <translation>不加分</translation>
    </message>
    <message>
        <source>+%1 each</source>
        <translation>每人 +%1</translation>
    </message>
    <message>
        <source>people are only counted</source>
        <translation>只计人数</translation>
    </message>
</context>
<context>
    <name>ActivityTotalsPage</name>
    <message>
        <source>Sessions and attendances</source>
        <translation>活动场次和人次</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>本季度</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer team(s)</source>
        <translation>
            <numerusform>志愿服务队 %n 支</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s)</source>
        <translation>
            <numerusform>志愿者 %n 名</numerusform>
        </translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>场次</translation>
    </message>
    <message>
        <source>attendances</source>
        <translation>人次</translation>
    </message>
    <message>
        <source>households</source>
        <translation>积分户</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>No activity took place in this time.</source>
        <translation>这段时间没有活动。</translation>
    </message>
    <message>
        <source>An activity counts once it is closed and somebody was there.</source>
        <translation>活动结束并且有人参加，才算一场。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>ActivityTypes</name>
    <message>
        <source>Volunteer work</source>
        <extracomment>kinds of activity in a village</extracomment>
        <translation>志愿服务</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>环境整治</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>宣讲</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Reading together</source>
        <translation>亲子阅读</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>AloneBanner</name>
    <message>
        <source>You are the only operator here. Everyday points, goods and the meeting work. Reviews, entering a notice and objections need a second operator of another household: a manager adds one in the office.</source>
        <translation>本店只有您一位操作员：日常加分、兑换和评议会可以办。审核、公示入账和处理异议要有另一户的第二位操作员，由店长在办公室添加。</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>This is the first answer. Does the township show the same sixteen digits? Phone the township and compare group by group.</source>
        <translation>这是第一次收到乡镇的文件，请打电话一组一组核对。
乡镇屏幕上的十六位数字，和下面一样吗？</translation>
    </message>
    <message>
        <source>The township&apos;s answer has arrived</source>
        <translation>乡镇的回执收到了</translation>
    </message>
    <message>
        <source>The township now knows this shop</source>
        <translation>乡镇已经认识本店</translation>
    </message>
    <message>
        <source>Write the file again; it will be addressed to the township.</source>
        <translation>请再写一次上报文件，这次是专门给乡镇的。</translation>
    </message>
    <message>
        <source>Everything in it counts as delivered.</source>
        <translation>回执里的账，都算上报完成。</translation>
    </message>
</context>
<context>
    <name>ArticleNewPage</name>
    <message>
        <source>Public account</source>
        <translation>公众号</translation>
    </message>
    <message>
        <source>County media</source>
        <translation>县融媒体</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>登记报道</translation>
    </message>
    <message>
        <source>Another …</source>
        <translation>其他…</translation>
    </message>
    <message>
        <source>Its title</source>
        <translation>标题</translation>
    </message>
    <message numerus="yes">
        <source>Read %n time(s)</source>
        <translation>
            <numerusform>阅读 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>can be counted later</source>
        <translation>以后还可以再数</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>请选在哪里登的</translation>
    </message>
    <message>
        <source>Enter the title</source>
        <translation>请填标题</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>How often was it read?</source>
        <translation>阅读多少次？</translation>
    </message>
    <message>
        <source>Village group</source>
        <extracomment>where an article about a village appears</extracomment>
        <translation>村微信群</translation>
    </message>
    <message>
        <source>Radio, TV</source>
        <translation>广播电视</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>后一天</translation>
    </message>
</context>
<context>
    <name>ArticleRow</name>
    <message>
        <source>reads</source>
        <extracomment>how often an article was read</extracomment>
        <translation>次阅读</translation>
    </message>
</context>
<context>
    <name>ArticlesPage</name>
    <message>
        <source>Articles about the village</source>
        <translation>宣传报道登记</translation>
    </message>
    <message>
        <source>No article has been entered yet.</source>
        <translation>还没有登记宣传报道。</translation>
    </message>
    <message>
        <source>Enter what a group, an account or a paper said about the village.</source>
        <translation>群里、公众号、报纸上说到本村的，都登记在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s), read %1 times. Tap one to count again.</source>
        <translation>
            <numerusform>共 %n 篇，阅读 %1 次。点一篇可以重新数。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>登记报道</translation>
    </message>
    <message>
        <source>How often was it read?</source>
        <translation>阅读多少次？</translation>
    </message>
</context>
<context>
    <name>AwardPage</name>
    <message>
        <source>Give points</source>
        <translation>加分</translation>
    </message>
    <message>
        <source>No points rules are in force yet.</source>
        <translation>还没有加分的事项。</translation>
    </message>
    <message>
        <source>What for? Tap a rule on the left.</source>
        <translation>为什么加分？请点左边一条。</translation>
    </message>
    <message>
        <source>points each</source>
        <translation>每次分数</translation>
    </message>
    <message>
        <source>Points deducted</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>Points given</source>
        <translation>加分</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>A manager must enter them first.</source>
        <translation>请店长先录入。</translation>
    </message>
    <message>
        <source>Card first</source>
        <translation>请先扫卡</translation>
    </message>
    <message>
        <source>Choose what for</source>
        <translation>请点左边事项</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>还没有事项</translation>
    </message>
    <message>
        <source>Marked for review: it can be spent after the public notice.</source>
        <translation>标“要审核”的，公示期满才能兑换。</translation>
    </message>
    <message>
        <source>Picture added</source>
        <translation>已加照片</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>加照片</translation>
    </message>
    <message>
        <source>The meeting decides</source>
        <translation>由评议会决定</translation>
    </message>
    <message>
        <source>Pending until reviewed</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>A picture as proof</source>
        <translation>证明照片</translation>
    </message>
</context>
<context>
    <name>BalancePage</name>
    <message>
        <source>No. %1</source>
        <translation>%1 号</translation>
    </message>
    <message>
        <source>Check points</source>
        <translation>查积分</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>再看看</translation>
    </message>
    <message>
        <source>Points you can spend</source>
        <translation>可用积分</translation>
    </message>
    <message>
        <source>This household is closed</source>
        <translation>这一户已销户</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待入账</translation>
    </message>
    <message>
        <source>after notice</source>
        <translation>公示后入账</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>欠分</translation>
    </message>
    <message>
        <source>paid first</source>
        <translation>加分时先抵</translation>
    </message>
    <message>
        <source>Latest entries</source>
        <translation>最近的记录</translation>
    </message>
    <message>
        <source>Nothing yet. The first points will appear here.</source>
        <translation>还没有记录。以后的积分会显示在这里。</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>兑换</translation>
    </message>
    <message>
        <source>Give points</source>
        <translation>加分</translation>
    </message>
    <message>
        <source>never spent</source>
        <translation>兑换不减少</translation>
    </message>
    <message>
        <source>Honour</source>
        <translation>荣誉积分</translation>
    </message>
    <message>
        <source>no points to spend</source>
        <translation>没有可用的积分</translation>
    </message>
    <message>
        <source>No goods until %1. The points stay.</source>
        <translation>到%1止不能兑换，积分还在。</translation>
    </message>
    <message>
        <source>not at present</source>
        <translation>暂时不能</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>对账单</translation>
    </message>
    <message>
        <source>ready in the office</source>
        <translation>在办公室打印</translation>
    </message>
</context>
<context>
    <name>BasketPanel</name>
    <message>
        <source>Scan goods, or tap them on the left</source>
        <translation>扫物品条码，或在左边点选</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>减一</translation>
    </message>
    <message>
        <source>More</source>
        <translation>加一</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>拿掉</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Points short</source>
        <translation>还差</translation>
    </message>
    <message>
        <source>Left after this</source>
        <translation>兑换后剩</translation>
    </message>
    <message>
        <source>Put back: %1</source>
        <translation>放回篮子：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <extracomment>lines of the basket that are not on the screen</extracomment>
        <translation>
            <numerusform>还有 %n 样</numerusform>
        </translation>
    </message>
    <message>
        <source>Pay %1 yuan in cash and confirm</source>
        <translation>补现金 %1 元，确认</translation>
    </message>
    <message numerus="yes">
        <source>for the %n point(s) that are lacking</source>
        <translation>
            <numerusform>抵差的 %n 分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BusyPanel</name>
    <message>
        <source>One moment, the machine is working …</source>
        <translation>请稍等，机器正在处理…</translation>
    </message>
</context>
<context>
    <name>CandidateRow</name>
    <message>
        <source>No. %1</source>
        <translation>%1 号</translation>
    </message>
    <message>
        <source>No. %1, has it: %2</source>
        <translation>%1 号，已有%2级</translation>
    </message>
    <message>
        <source>%1 of %2 months</source>
        <translation>%2 个月里有 %1 个月</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CandidatesPage</name>
    <message>
        <source>Who might be named</source>
        <translation>推荐名单</translation>
    </message>
    <message>
        <source>No household comes up for this year.</source>
        <translation>这一年还没有够条件的户。</translation>
    </message>
    <message>
        <source>It takes points in at least %1 of %2 months and no deduction.</source>
        <translation>%2 个月里至少 %1 个月有加分，并且没有扣分。</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) left out for a deduction</source>
        <translation>
            <numerusform>另有 %n 户因扣分没有列入</numerusform>
        </translation>
    </message>
    <message>
        <source>Tap a household to enter its honour.</source>
        <translation>点一户就可以登记荣誉。</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>上一年</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>下一年</translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message>
        <source>Something changed in the meantime</source>
        <translation>这段时间有变化</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>ChoiceStrip</name>
    <message>
        <source>Previous</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一页</translation>
    </message>
</context>
<context>
    <name>ClaimReason</name>
    <message>
        <source>It did not happen</source>
        <translation>没有这回事</translation>
    </message>
    <message>
        <source>Given already</source>
        <translation>已经加过了</translation>
    </message>
    <message>
        <source>The proof is missing</source>
        <translation>缺少证明材料</translation>
    </message>
    <message>
        <source>Does not fit the rule</source>
        <translation>不符合细则</translation>
    </message>
    <message>
        <source>The points are wrong</source>
        <translation>分值不对</translation>
    </message>
    <message>
        <source>The wrong household</source>
        <translation>登错了户</translation>
    </message>
    <message>
        <source>Others did the same and got nothing</source>
        <translation>别人同样做了没有加分</translation>
    </message>
    <message>
        <source>Looked into: the objection is right</source>
        <translation>已核实，异议属实</translation>
    </message>
    <message>
        <source>Looked into: the points are right</source>
        <translation>已核实，加分属实</translation>
    </message>
    <message>
        <source>The objection was taken back</source>
        <translation>本人撤回了异议</translation>
    </message>
    <message>
        <source>The meeting decided so</source>
        <translation>评议会这样决定</translation>
    </message>
    <message>
        <source>Withdrawn by who gave it</source>
        <translation>授予单位收回</translation>
    </message>
    <message>
        <source>Entered wrongly</source>
        <translation>登记错了</translation>
    </message>
    <message>
        <source>Papers checked: all is right</source>
        <translation>查过凭证，都对</translation>
    </message>
    <message>
        <source>People asked: there is a good reason</source>
        <translation>问过本人，有正当原因</translation>
    </message>
    <message>
        <source>It was wrong and is put right</source>
        <translation>确实不对，已经改正</translation>
    </message>
    <message>
        <source>Not good practice: talked with them</source>
        <translation>做法不妥，已经提醒</translation>
    </message>
    <message>
        <source>The next meeting looks at it</source>
        <translation>提交下次评议会</translation>
    </message>
    <message>
        <source>Something is looked into</source>
        <translation>有事正在核实</translation>
    </message>
    <message>
        <source>Points were claimed that are not so</source>
        <translation>虚报积分</translation>
    </message>
    <message>
        <source>Somebody else used the card</source>
        <translation>卡被别人冒用</translation>
    </message>
    <message>
        <source>The household asked for it</source>
        <translation>户主自己要求</translation>
    </message>
    <message>
        <source>It is settled</source>
        <translation>已经处理好</translation>
    </message>
    <message>
        <source>It was a mistake</source>
        <translation>弄错了</translation>
    </message>
    <message>
        <source>Seen at the door</source>
        <translation>上门看到的</translation>
    </message>
    <message>
        <source>Seen at the inspection</source>
        <translation>入户检查时看到的</translation>
    </message>
    <message>
        <source>Reported by neighbours and looked at</source>
        <translation>邻居反映，已经去看过</translation>
    </message>
    <message>
        <source>It happened again</source>
        <translation>又发生了</translation>
    </message>
    <message>
        <source>The household put it right</source>
        <translation>户里已经改好</translation>
    </message>
    <message>
        <source>The household made good for it</source>
        <translation>户里已经补救</translation>
    </message>
    <message>
        <source>Taken back at the counter</source>
        <translation>柜台撤回</translation>
    </message>
    <message>
        <source>Counted wrongly: begin again</source>
        <translation>点错了，重新盘</translation>
    </message>
    <message>
        <source>Begun by mistake</source>
        <translation>误开了盘点</translation>
    </message>
    <message>
        <source>The shelf changed too much meanwhile</source>
        <translation>货架变动太大</translation>
    </message>
    <message>
        <source>Not finished in time</source>
        <translation>没有按时盘完</translation>
    </message>
    <message>
        <source>It is past its date</source>
        <translation>过了保质期</translation>
    </message>
    <message>
        <source>It broke or leaked</source>
        <translation>摔坏或漏了</translation>
    </message>
    <message>
        <source>Damp or mice spoiled it</source>
        <translation>受潮或被老鼠咬坏</translation>
    </message>
    <message>
        <source>It was not found on the shelf</source>
        <translation>货架上找不到</translation>
    </message>
    <message>
        <source>The maker calls it back</source>
        <translation>厂家召回</translation>
    </message>
    <message>
        <source>Something else was ordered</source>
        <translation>订的不是这个</translation>
    </message>
    <message>
        <source>It was faulty when it came</source>
        <translation>来货时就是坏的</translation>
    </message>
    <message>
        <source>Too much was delivered</source>
        <translation>送多了</translation>
    </message>
    <message>
        <source>It was forgotten</source>
        <translation>忘记了密码</translation>
    </message>
    <message>
        <source>Others know it</source>
        <translation>密码被别人知道了</translation>
    </message>
    <message>
        <source>The slip was lost</source>
        <translation>单子丢了</translation>
    </message>
    <message>
        <source>Written wrongly, torn up</source>
        <translation>写错了，作废</translation>
    </message>
    <message>
        <source>Nothing was given out by it</source>
        <translation>没有发东西</translation>
    </message>
    <message>
        <source>The points were not enough</source>
        <translation>积分不够扣</translation>
    </message>
    <message>
        <source>The book has fewer goods</source>
        <translation>账上没有这么多货</translation>
    </message>
    <message>
        <source>It is more than is allowed</source>
        <translation>超过了限量</translation>
    </message>
    <message>
        <source>It cannot be read</source>
        <translation>字迹看不清</translation>
    </message>
</context>
<context>
    <name>ClaimRow</name>
    <message>
        <source>No. %1</source>
        <translation>%1 号</translation>
    </message>
    <message>
        <source>%1  stopped by an objection</source>
        <translation>%1&#x3000;有异议，暂停</translation>
    </message>
    <message>
        <source>%1  entered by yourself</source>
        <translation>%1&#x3000;您本人录入</translation>
    </message>
    <message>
        <source>%1  entered by %2</source>
        <translation>%1&#x3000;%2 录入</translation>
    </message>
</context>
<context>
    <name>CountPanel</name>
    <message>
        <source>Count on the shelf, then type</source>
        <translation>先到货架上数，再输入</translation>
    </message>
    <message>
        <source>Enough counted</source>
        <translation>就数这些</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>下一样</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>没数</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>home in %1 s</source>
        <translation>%1 秒后返回</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMMM</source>
        <comment>day and month as people say them</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>dddd, yyyy</source>
        <comment>weekday and year, for reading</comment>
        <translation>dddd，yyyy年</translation>
    </message>
    <message>
        <source>en_GB</source>
        <comment>the locale that names months and weekdays</comment>
        <translation>zh_CN</translation>
    </message>
    <message>
        <source>d MMMM, h:mm</source>
        <comment>day, month and time as people say them</comment>
        <translation>M月d日 H:mm</translation>
    </message>
    <message>
        <source>MMMM</source>
        <translation>M月</translation>
    </message>
</context>
<context>
    <name>DayClosePage</name>
    <message>
        <source>The day is closed</source>
        <translation>已经结束营业</translation>
    </message>
    <message>
        <source>Close the day?</source>
        <translation>结束营业？</translation>
    </message>
    <message>
        <source>Not printed, try again</source>
        <translation>没打出来，再试一次</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>打印日结单</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>已做好</translation>
    </message>
    <message>
        <source>Send to township</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>结束营业</translation>
    </message>
    <message>
        <source>Count goods</source>
        <translation>盘点几样</translation>
    </message>
    <message numerus="yes">
        <source>%n counted</source>
        <translation>
            <numerusform>已数 %n 样</numerusform>
        </translation>
    </message>
    <message>
        <source>if you like</source>
        <translation>可以不数</translation>
    </message>
    <message numerus="yes">
        <source>%n basket(s) still put aside. Closing empties them; nothing in them was recorded.</source>
        <translation>
            <numerusform>还有 %n 户的篮子没办完（暂放着）。结束营业会全部清掉，不记账。</numerusform>
        </translation>
    </message>
    <message>
        <source>See these baskets</source>
        <translation>去看这些篮子</translation>
    </message>
</context>
<context>
    <name>DayOpenPage</name>
    <message>
        <source>Open the day</source>
        <translation>开始营业</translation>
    </message>
    <message>
        <source>Is this today&apos;s date?</source>
        <translation>今天是这个日期吗？</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不知道</translation>
    </message>
    <message>
        <source>This machine&apos;s clock shows the same date.</source>
        <translation>和本机时钟一致。</translation>
    </message>
    <message>
        <source>This machine&apos;s clock shows %1. Look at a calendar before you confirm.</source>
        <translation>本机时钟是 %1，和上面不一样。请看一下日历再确认。</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is not sure. Look at a calendar or a phone before you confirm.</source>
        <translation>本机时钟不准，请先看一下日历或手机再确认。</translation>
    </message>
    <message>
        <source>On duty: %1</source>
        <translation>值班：%1</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>开始营业：%1</translation>
    </message>
    <message>
        <source>Who else is on duty today?</source>
        <translation>今天还有谁值班？</translation>
    </message>
    <message>
        <source>Nobody else is registered here.</source>
        <translation>这里没有登记其他人。</translation>
    </message>
    <message>
        <source>Yes, it is</source>
        <translation>是今天</translation>
    </message>
    <message>
        <source>The shop was open on %1 already. It cannot be opened for an earlier day.</source>
        <translation>上次营业是 %1，不能早于这一天。</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>日期太早</translation>
    </message>
</context>
<context>
    <name>DigitsPanel</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>好了</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>填得不对</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Nothing was recorded. Points and goods are unchanged.</source>
        <translation>没有记账。积分和物品都没有变。</translation>
    </message>
    <message>
        <source>Nothing was saved or changed.</source>
        <translation>什么都没有保存，也没有改动。</translation>
    </message>
    <message>
        <source>No points were taken. Points are kept in the book, not on the card.</source>
        <translation>没有扣分。积分记在账上，不在卡里。</translation>
    </message>
    <message>
        <source>Nothing was read in from the file.</source>
        <translation>文件里的内容一条也没有记入。</translation>
    </message>
    <message>
        <source>What is already recorded was not changed.</source>
        <translation>已经记下的账没有改动。</translation>
    </message>
    <message>
        <source>It is not yet known whether it was saved.</source>
        <translation>还不清楚这一笔有没有存上。</translation>
    </message>
    <message>
        <source>Please try again.</source>
        <translation>请再试一次。</translation>
    </message>
    <message>
        <source>Write down the code below and call the township.</source>
        <translation>请把下面的代码抄下来，打电话给乡镇。</translation>
    </message>
    <message>
        <source>Ask the shop manager.</source>
        <translation>请找店长处理。</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>请改正后再试。</translation>
    </message>
    <message>
        <source>Hold the card flat and still and scan again, or find the household by name.</source>
        <translation>把卡放平、拿稳再扫一次，或者按姓名找。</translation>
    </message>
    <message>
        <source>Use the new card, or find the household by name.</source>
        <translation>请用新卡，或者按姓名找。</translation>
    </message>
    <message>
        <source>Call a second person, who types their own PIN.</source>
        <translation>请另一位操作员来输入自己的密码。</translation>
    </message>
    <message>
        <source>Take something out or choose fewer.</source>
        <translation>请拿掉一样，或者少选一点。</translation>
    </message>
    <message>
        <source>Ask for the file again, or use the command line to see the details.</source>
        <translation>请重新索取文件，或者在电脑上查看明细。</translation>
    </message>
    <message>
        <source>Try another stick, or write the file again.</source>
        <translation>请换一个 U 盘，或者重新写文件。</translation>
    </message>
    <message>
        <source>What is left of this item is past its date.</source>
        <translation>这种物品剩下的已经过期。</translation>
    </message>
    <message>
        <source>Choose another item and put the expired ones aside.</source>
        <translation>请换一样，把过期的拿下来。</translation>
    </message>
    <message>
        <source>This household has had its share of this item for now: at most {limit}.|This household has had its share of this item for now.</source>
        <translation>这一户这种物品已到限额：最多 {limit} 件。|这一户这种物品已到限额。</translation>
    </message>
    <message>
        <source>The day is not open yet.</source>
        <translation>今天还没有开始营业。</translation>
    </message>
    <message>
        <source>A manager must open the day first.</source>
        <translation>请店长先开始营业。</translation>
    </message>
    <message>
        <source>This date is before the last business day.</source>
        <translation>这个日期早于上一个营业日。</translation>
    </message>
    <message>
        <source>Choose the last day&apos;s date or a later one.</source>
        <translation>请选上一个营业日的日期，或者更晚的日期。</translation>
    </message>
    <message>
        <source>This date is after the next business day.</source>
        <translation>日期晚于下一个营业日。</translation>
    </message>
    <message>
        <source>There is no such business day.</source>
        <translation>没有这个营业日。</translation>
    </message>
    <message>
        <source>This date is more than one day away from the clock.</source>
        <translation>这个日期和时钟差了一天以上。</translation>
    </message>
    <message>
        <source>Look at a calendar or a phone, then confirm the date once more.</source>
        <translation>请看一下日历或手机，再确认一次日期。</translation>
    </message>
    <message>
        <source>This date cannot be used.</source>
        <translation>这个日期不能用。</translation>
    </message>
    <message>
        <source>Choose a date between 2020 and 2100.</source>
        <translation>请选 2020 年到 2100 年之间的日期。</translation>
    </message>
    <message>
        <source>There is no household with this number in the register.</source>
        <translation>户册里没有这个户号。</translation>
    </message>
    <message>
        <source>Check the number, or find the household by name.</source>
        <translation>请核对户号，或者按姓名找。</translation>
    </message>
    <message>
        <source>This household is closed in the register.</source>
        <translation>这一户在户册里已经销户。</translation>
    </message>
    <message>
        <source>Household {household} was merged into household {into}.|This household was merged into another.</source>
        <translation>{household} 户已经并入 {into} 户。|这一户已经并入别户。</translation>
    </message>
    <message>
        <source>Use household {into} from now on.|Find the household it was merged into.</source>
        <translation>以后请用 {into} 户。|请查找并入后的那一户。</translation>
    </message>
    <message>
        <source>Household number {household} was given before.|This household number was given before.</source>
        <translation>户号 {household} 已经用过。|这个户号已经用过。</translation>
    </message>
    <message>
        <source>Choose a number that was never used.</source>
        <translation>请选一个没有用过的户号。</translation>
    </message>
    <message>
        <source>This shop has no household number left.</source>
        <translation>本网点的户号已经用完。</translation>
    </message>
    <message>
        <source>Ask the township for another shop of this village.</source>
        <translation>请联系乡镇，为本村增设网点。</translation>
    </message>
    <message>
        <source>This household is open already.</source>
        <translation>这一户本来就在册。</translation>
    </message>
    <message>
        <source>This household still has {spendable} points.|This household still has points.</source>
        <translation>这一户还有 {spendable} 分没有兑换。|这一户还有积分没有兑换。</translation>
    </message>
    <message>
        <source>Redeem them first, or agree with a second person that they expire.</source>
        <translation>请先兑换，或者由两人同意作废。</translation>
    </message>
    <message>
        <source>The share is at most {max}.|This share is not possible.</source>
        <translation>分出的份额最多 {max}。|这个份额不行。</translation>
    </message>
    <message>
        <source>Of {members} persons at least one must stay and one must leave.|At least one person must stay and one must leave.</source>
        <translation>{members} 口人里，至少留一人、分出一人。|至少留一人、分出一人。</translation>
    </message>
    <message>
        <source>This household number is in use already.</source>
        <translation>这个户号已经有人用了。</translation>
    </message>
    <message>
        <source>This household number belongs to another shop.</source>
        <translation>这个户号属于另一个网点。</translation>
    </message>
    <message>
        <source>Use the shop where the household is registered.</source>
        <translation>请到登记的网点去办。</translation>
    </message>
    <message>
        <source>There is no such rule in the points rules.</source>
        <translation>积分细则里没有这一条。</translation>
    </message>
    <message>
        <source>Choose another rule from the list.</source>
        <translation>请从列表里另选一条。</translation>
    </message>
    <message>
        <source>This rule is not in force on this date.</source>
        <translation>这一条细则当天不生效。</translation>
    </message>
    <message>
        <source>This rule needs a review by others and cannot be given at the counter.</source>
        <translation>这一条要经过评议，不能在柜台直接加分。</translation>
    </message>
    <message>
        <source>Put it forward at the next review meeting.</source>
        <translation>请在下次评议会上提出。</translation>
    </message>
    <message>
        <source>{title}: this household has had it {cap} times in this period, and that is the limit.|This household has reached the limit for this rule for now.</source>
        <translation>“{title}”这一户本期已记满 {cap} 次。|这一户这一条本期已到上限。</translation>
    </message>
    <message>
        <source>Give these points again in the next period.</source>
        <translation>请等下一期再加。</translation>
    </message>
    <message>
        <source>The rule does not allow this number of points.</source>
        <translation>细则不允许给这么多分。</translation>
    </message>
    <message>
        <source>Choose one of the numbers shown.</source>
        <translation>请选屏幕上给出的分数。</translation>
    </message>
    <message>
        <source>This many pieces are not allowed.</source>
        <translation>这个数量不允许。</translation>
    </message>
    <message>
        <source>Choose a smaller number.</source>
        <translation>请选小一点的数量。</translation>
    </message>
    <message>
        <source>This code is not in the goods list.</source>
        <translation>物品表里没有这个条码。</translation>
    </message>
    <message>
        <source>Look for the item on the screen, or tell the keeper.</source>
        <translation>请在屏幕上找这样物品，或者告诉店长。</translation>
    </message>
    <message>
        <source>This item has no price in points yet.</source>
        <translation>这样物品还没有定积分。</translation>
    </message>
    <message>
        <source>Put it back and tell the manager.</source>
        <translation>请放回去，并告诉店长。</translation>
    </message>
    <message>
        <source>This barcode is in the list already.</source>
        <translation>这个条码已经在表里了。</translation>
    </message>
    <message>
        <source>There is no operator with this name.</source>
        <translation>没有这个操作员。</translation>
    </message>
    <message>
        <source>Choose a name from the list.</source>
        <translation>请从名单里选。</translation>
    </message>
    <message>
        <source>An operator with this name exists already.</source>
        <translation>这个操作员已经有了。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请换一个名字。</translation>
    </message>
    <message>
        <source>This operator is blocked.</source>
        <translation>这个操作员已停用。</translation>
    </message>
    <message>
        <source>This operator may not do this.</source>
        <translation>这个操作员没有这个权限。</translation>
    </message>
    <message>
        <source>Let somebody who may do it sign in.</source>
        <translation>请有权限的人登录后再办。</translation>
    </message>
    <message>
        <source>Nobody decides about their own household.</source>
        <translation>不能给自己家办这件事。</translation>
    </message>
    <message>
        <source>Let another operator do it.</source>
        <translation>请另一位操作员来办。</translation>
    </message>
    <message>
        <source>This needs a second person: {sum} points today, one alone may give {limit}.|This needs a second person.</source>
        <translation>这件事要两个人一起办：今天共 {sum} 分，一个人最多办 {limit} 分。|这件事要两个人一起办。</translation>
    </message>
    <message>
        <source>The second person must be somebody else.</source>
        <translation>第二个人不能是同一个人。</translation>
    </message>
    <message>
        <source>The second person belongs to this household.</source>
        <translation>第二个人就是这一户的。</translation>
    </message>
    <message>
        <source>Call somebody of another household.</source>
        <translation>请别的户的操作员来。</translation>
    </message>
    <message>
        <source>The PIN is wrong. {left} tries are left.|The PIN is wrong.</source>
        <translation>密码不对，还可以试 {left} 次。|密码不对。</translation>
    </message>
    <message>
        <source>Type it again slowly.</source>
        <translation>请慢慢再输一次。</translation>
    </message>
    <message>
        <source>Too many wrong PINs. The next try is possible in {seconds} seconds.|Too many wrong PINs. The next try is possible later.</source>
        <translation>密码错得太多。请等 {seconds} 秒再试。|密码错得太多，请等一会儿再试。</translation>
    </message>
    <message>
        <source>Please wait. Trying earlier does not help and is not counted.</source>
        <translation>请等一等。提前输没有用，也不算次数。</translation>
    </message>
    <message>
        <source>This operator is locked after ten wrong PINs.</source>
        <translation>密码错了十次，这个操作员已锁住。</translation>
    </message>
    <message>
        <source>The manager or the recovery key of the village committee unlocks it.</source>
        <translation>请店长，或者用村委会保管的恢复密钥解锁。</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess.</source>
        <translation>这个密码太容易猜到。</translation>
    </message>
    <message>
        <source>Choose six digits or more, no sequence like 123456.</source>
        <translation>请用六位以上、不是 123456 这样的数字。</translation>
    </message>
    <message>
        <source>This is not the recovery key of this shop.</source>
        <translation>这不是本店的恢复密钥。</translation>
    </message>
    <message>
        <source>Check the groups of digits on the sheet.</source>
        <translation>请核对纸上的每组数字。</translation>
    </message>
    <message>
        <source>There is no document with this number.</source>
        <translation>没有这个单据号。</translation>
    </message>
    <message>
        <source>Check the number on the receipt.</source>
        <translation>请核对小票上的单据号。</translation>
    </message>
    <message>
        <source>This document cannot be taken back.</source>
        <translation>这张单据不能撤回。</translation>
    </message>
    <message>
        <source>This document was taken back already.</source>
        <translation>这张单据已经撤回过了。</translation>
    </message>
    <message>
        <source>There is nothing more to do.</source>
        <translation>不用再办了。</translation>
    </message>
    <message>
        <source>A reason is missing.</source>
        <translation>没有写原因。</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>请选一个原因。</translation>
    </message>
    <message>
        <source>This was recorded before with other contents.</source>
        <translation>这一笔以前按别的内容记过了。</translation>
    </message>
    <message>
        <source>Go back to the start and begin again.</source>
        <translation>请回到首页，重新办理。</translation>
    </message>
    <message>
        <source>Nothing has been chosen yet.</source>
        <translation>还没有选东西。</translation>
    </message>
    <message>
        <source>Scan or tap an item first.</source>
        <translation>请先扫条码或者点选物品。</translation>
    </message>
    <message>
        <source>A price, the stock or the balance changed since this was shown.</source>
        <translation>价格、库存或积分刚刚有变化。</translation>
    </message>
    <message>
        <source>Look at the new numbers and confirm again.</source>
        <translation>请看一下新的数字，再确认一次。</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>没有这个设置。</translation>
    </message>
    <message>
        <source>This setting cannot have this value.</source>
        <translation>这个设置不能用这个值。</translation>
    </message>
    <message>
        <source>This is not a number that can be used.</source>
        <translation>这个数字不能用。</translation>
    </message>
    <message>
        <source>This text contains characters that cannot be used, or is too long.</source>
        <translation>文字里有不能用的符号，或者太长。</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>数字太大了。</translation>
    </message>
    <message>
        <source>The opening figures were entered before.</source>
        <translation>期初数已经录过了。</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>没有要办的事。</translation>
    </message>
    <message>
        <source>Go back.</source>
        <translation>请返回。</translation>
    </message>
    <message>
        <source>This village code does not exist.</source>
        <translation>没有这个村的代码。</translation>
    </message>
    <message>
        <source>This division code does not exist.</source>
        <translation>没有这个区划代码。</translation>
    </message>
    <message>
        <source>There is a shop in this folder already.</source>
        <translation>这个文件夹里已经有一个网点了。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请换一个文件夹。</translation>
    </message>
    <message>
        <source>There is no shop in this folder yet.</source>
        <translation>这个文件夹里还没有网点。</translation>
    </message>
    <message>
        <source>Set the shop up first; the handbook&apos;s first page says how.</source>
        <translation>请先建立网点，手册第一页有说明。</translation>
    </message>
    <message>
        <source>This shop is not known here.</source>
        <translation>这里不认识这个网点。</translation>
    </message>
    <message>
        <source>This code is not a points card.</source>
        <translation>这不是积分卡。</translation>
    </message>
    <message>
        <source>Scan the code on the points card.</source>
        <translation>请扫积分卡上的码。</translation>
    </message>
    <message>
        <source>The card could not be read completely.</source>
        <translation>卡上的码没有读全。</translation>
    </message>
    <message>
        <source>This is a practice card.</source>
        <translation>这是练习用的卡。</translation>
    </message>
    <message>
        <source>Use the household&apos;s real card.</source>
        <translation>请用这一户真正的卡。</translation>
    </message>
    <message>
        <source>This card belongs to another village.</source>
        <translation>这是别的村的卡。</translation>
    </message>
    <message>
        <source>Points can be used in the household&apos;s own village.</source>
        <translation>请到自己村的网点使用。</translation>
    </message>
    <message>
        <source>This card belongs to another shop of this village.</source>
        <translation>这是本村另一个网点的卡。</translation>
    </message>
    <message>
        <source>Points can be used in the other shop.</source>
        <translation>请到那个网点使用。</translation>
    </message>
    <message>
        <source>Show the card to the manager.</source>
        <translation>请把卡交给店长看一看。</translation>
    </message>
    <message>
        <source>This card was replaced by a newer one.</source>
        <translation>这张卡已经换过新卡了。</translation>
    </message>
    <message>
        <source>This card is blocked.</source>
        <translation>这张卡已经挂失停用。</translation>
    </message>
    <message>
        <source>This card is newer than the register here.</source>
        <translation>这张卡比本机的户册还新。</translation>
    </message>
    <message>
        <source>This card is not in the register.</source>
        <translation>户册里没有这张卡。</translation>
    </message>
    <message>
        <source>Find the household by name and give it a new card.</source>
        <translation>请按姓名找，再补一张新卡。</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>找不到文件。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>文件读不出来。</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>文件太大。</translation>
    </message>
    <message>
        <source>The file is not a table.</source>
        <translation>这个文件不是表格。</translation>
    </message>
    <message>
        <source>This is an old spreadsheet file.</source>
        <translation>这是旧格式的表格文件。</translation>
    </message>
    <message>
        <source>Open it in WPS and save it as .xlsx.</source>
        <translation>请用 WPS 打开，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>The file is not a picture that can be read.</source>
        <translation>这个文件不是能读的图片。</translation>
    </message>
    <message>
        <source>The file mixes two ways of writing characters.</source>
        <translation>文件里混用了两种文字编码。</translation>
    </message>
    <message>
        <source>Open it in WPS and save it again.</source>
        <translation>请用 WPS 打开，重新保存。</translation>
    </message>
    <message>
        <source>A line of the file is far too long.</source>
        <translation>文件里有一行太长。</translation>
    </message>
    <message>
        <source>A column is missing in the table: {column}.|A column is missing in the table.</source>
        <translation>表格里缺少一列：{column}。|表格里缺少一列。</translation>
    </message>
    <message>
        <source>The file is cut off.</source>
        <translation>文件不完整。</translation>
    </message>
    <message>
        <source>This is not a Jiamei file.</source>
        <translation>这不是家美的文件。</translation>
    </message>
    <message>
        <source>The file was made by a newer program.</source>
        <translation>文件是新版程序做的。</translation>
    </message>
    <message>
        <source>Update this program first.</source>
        <translation>请先更新本机程序。</translation>
    </message>
    <message>
        <source>The file carries no signature.</source>
        <translation>文件没有签名。</translation>
    </message>
    <message>
        <source>The signature of the file is not right; it was changed on the way.</source>
        <translation>文件签名不对，路上被改动过。</translation>
    </message>
    <message>
        <source>The sender of the file is not known here.</source>
        <translation>这里不认识文件的发出方。</translation>
    </message>
    <message>
        <source>The file is too large to be a real one.</source>
        <translation>文件大得不正常。</translation>
    </message>
    <message>
        <source>A part of the file is damaged.</source>
        <translation>文件有一部分坏了。</translation>
    </message>
    <message>
        <source>The rows of the file do not fit together.</source>
        <translation>文件里的流水连不上。</translation>
    </message>
    <message>
        <source>The totals of the file do not agree with its rows.</source>
        <translation>文件的合计和明细对不上。</translation>
    </message>
    <message>
        <source>The file is meant for something else.</source>
        <translation>这个文件不是做这个用的。</translation>
    </message>
    <message>
        <source>The file is meant for another shop.</source>
        <translation>这个文件是给别的网点的。</translation>
    </message>
    <message>
        <source>Bring it to that shop.</source>
        <translation>请送到那个网点。</translation>
    </message>
    <message>
        <source>This shop is not registered with the township yet.</source>
        <translation>本店还没有在乡镇登记。</translation>
    </message>
    <message>
        <source>Hand the registration file to the township first.</source>
        <translation>请先把登记文件交给乡镇。</translation>
    </message>
    <message>
        <source>The sixteen digits do not agree.</source>
        <translation>十六位数字对不上。</translation>
    </message>
    <message>
        <source>Compare them again with the township&apos;s screen.</source>
        <translation>请和乡镇的屏幕再核对一次。</translation>
    </message>
    <message>
        <source>This shop is registered already.</source>
        <translation>本店已经登记过了。</translation>
    </message>
    <message>
        <source>The data of this shop was written by a newer program.</source>
        <translation>本店的数据是新版程序写的。</translation>
    </message>
    <message>
        <source>Update this program; do not copy or delete anything.</source>
        <translation>请更新本机程序，不要复制或删除文件。</translation>
    </message>
    <message>
        <source>The data of this shop is damaged.</source>
        <translation>本店的数据有损坏。</translation>
    </message>
    <message>
        <source>The records of this shop do not fit together; one was changed from outside.</source>
        <translation>流水连不上，有记录被人从外面改动。</translation>
    </message>
    <message>
        <source>What was to be saved contradicts what is there.</source>
        <translation>要保存的内容与已有的数据矛盾。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>硬盘已满。</translation>
    </message>
    <message>
        <source>The disk cannot be written to.</source>
        <translation>硬盘不能写入。</translation>
    </message>
    <message>
        <source>Reading or writing the disk failed.</source>
        <translation>硬盘读写失败。</translation>
    </message>
    <message>
        <source>The data is in use by another program.</source>
        <translation>数据正被另一个程序使用。</translation>
    </message>
    <message>
        <source>Wait a little and try again.</source>
        <translation>请等一会儿再试。</translation>
    </message>
    <message>
        <source>The disk failed while this was being saved.</source>
        <translation>保存的时候硬盘出错。</translation>
    </message>
    <message>
        <source>Do not hand out anything yet. Restart the kiosk and check the points.</source>
        <translation>先不要发物品。请关机再开机，再查一下积分。</translation>
    </message>
    <message>
        <source>The keys of this shop are missing.</source>
        <translation>本店的密钥文件不见了。</translation>
    </message>
    <message>
        <source>New rules take effect only after the village&apos;s vote.</source>
        <translation>新的积分细则要经过村里表决才能用。</translation>
    </message>
    <message>
        <source>A price cannot begin in the past.</source>
        <translation>定价不能从过去的日期开始。</translation>
    </message>
    <message>
        <source>The best-before date has passed already.</source>
        <translation>保质期已经过了。</translation>
    </message>
    <message>
        <source>Opening figures can only be entered before the first business day.</source>
        <translation>期初数只能在第一次开始营业之前录入。</translation>
    </message>
    <message>
        <source>One visit may cost {limit} points at most.|This is more than one visit may cost.</source>
        <translation>一次最多兑换 {limit} 分。|超过了一次能兑换的积分。</translation>
    </message>
    <message>
        <source>This is a real card; the practice village takes practice cards only.</source>
        <translation>这是真卡，练习时只能用练习卡。</translation>
    </message>
    <message>
        <source>Leave practice, or use a practice card.</source>
        <translation>请退出练习，或者用练习卡。</translation>
    </message>
    <message>
        <source>A row of the table has more cells than the heading.</source>
        <translation>表格里有一行比表头还宽。</translation>
    </message>
    <message>
        <source>A cell of the table is empty that must be filled.</source>
        <translation>表格里有必填的格子是空的。</translation>
    </message>
    <message>
        <source>A cell of the table says something that is not known.</source>
        <translation>表格里有一格的内容不认识。</translation>
    </message>
    <message>
        <source>The check digit of this barcode is wrong.</source>
        <translation>条码没有扫对。</translation>
    </message>
    <message>
        <source>Scan the code again.</source>
        <translation>请再扫一次条码。</translation>
    </message>
    <message>
        <source>This cannot be done this way.</source>
        <translation>不能这样做。</translation>
    </message>
    <message>
        <source>Something that is needed was not given.</source>
        <translation>缺少必需的内容。</translation>
    </message>
    <message>
        <source>No PIN was given.</source>
        <translation>没有输入密码。</translation>
    </message>
    <message>
        <source>This rule is in the list twice.</source>
        <translation>这条细则在表里出现了两次。</translation>
    </message>
    <message>
        <source>Another kiosk has this shop open.</source>
        <translation>另一台程序正开着这个网点。</translation>
    </message>
    <message>
        <source>Close the other one first.</source>
        <translation>请先关掉另一台。</translation>
    </message>
    <message>
        <source>A column is in the table twice.</source>
        <translation>表格里有一列出现了两次。</translation>
    </message>
    <message>
        <source>The township&apos;s answer names a row that this shop does not have.</source>
        <translation>回执里说的记录，本店没有。</translation>
    </message>
    <message>
        <source>{candidates} can agree, with their own PIN.|Nobody here can agree yet. A manager adds a second operator in the office.</source>
        <translation>可以请{candidates}来，输入自己的密码。|现在没有人能当第二个人。请店长先添一位操作员。</translation>
    </message>
    <message>
        <source>Not enough points: {needed} needed, {spendable} available.|There are not enough points for this.</source>
        <translation>积分不够：需要 {needed} 分，现有 {spendable} 分。|积分不够。</translation>
    </message>
    <message>
        <source>Not enough {name}: {available} {unit} left, {wanted} {unit} wanted.|There is not enough of this on the shelf.</source>
        <translation>{name}货不够：还有 {available} {unit}，要 {wanted} {unit}。|这样物品货不够。</translation>
    </message>
    <message>
        <source>This card did not pass the check.</source>
        <translation>这张卡没有通过验证。</translation>
    </message>
    <message>
        <source>You are declared kin of this household.</source>
        <translation>您家和这一户登记为亲属。</translation>
    </message>
    <message>
        <source>Somebody without a tie to it has to do this.</source>
        <translation>请由没有亲属关系的人来办。</translation>
    </message>
    <message>
        <source>The rule {code} is no longer in force.|The rule is no longer in force.</source>
        <translation>细则 {code} 已经不再有效。|这条细则已经不再有效。</translation>
    </message>
    <message>
        <source>Look at the rules again and choose another.</source>
        <translation>请重新看细则，另选一条。</translation>
    </message>
    <message>
        <source>This rule needs no review.</source>
        <translation>这条细则不用送审。</translation>
    </message>
    <message>
        <source>Give the points directly.</source>
        <translation>请直接记分。</translation>
    </message>
    <message>
        <source>New rules must begin after the last business day, {date}.|New rules must begin after the last business day.</source>
        <translation>新细则要从最近的营业日 {date} 之后开始。|新细则要从最近的营业日之后开始。</translation>
    </message>
    <message>
        <source>There is no such draft of rules.</source>
        <translation>没有这个细则草案。</translation>
    </message>
    <message>
        <source>This draft was voted on already.</source>
        <translation>这个草案已经表决过。</translation>
    </message>
    <message>
        <source>Draft the rules again to change them.</source>
        <translation>要改细则，请另起草案。</translation>
    </message>
    <message>
        <source>The numbers of votes cannot be right.</source>
        <translation>票数不对。</translation>
    </message>
    <message>
        <source>This is not an award that waits for review.</source>
        <translation>这不是送审的加分或扣分。</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>请重新看列表。</translation>
    </message>
    <message>
        <source>This one has been decided already.</source>
        <translation>这一笔已经有结果。</translation>
    </message>
    <message>
        <source>This changed after you looked at it.</source>
        <translation>看过之后内容有变化。</translation>
    </message>
    <message>
        <source>Look at it again, then confirm.</source>
        <translation>请重新看过再确认。</translation>
    </message>
    <message>
        <source>The same item is there twice.</source>
        <translation>同一笔写了两次。</translation>
    </message>
    <message>
        <source>You entered this yourself.</source>
        <translation>这一笔是您自己录入的。</translation>
    </message>
    <message>
        <source>Another operator, of another household, reviews it.</source>
        <translation>请另一户的操作员复核。</translation>
    </message>
    <message>
        <source>This one is for the meeting.</source>
        <translation>这一笔要开评议会表决。</translation>
    </message>
    <message>
        <source>Put it on the list of the next meeting.</source>
        <translation>请列入下一次评议会。</translation>
    </message>
    <message>
        <source>Only {voices} may decide on this; {needed} are needed.|Too few may decide on this.</source>
        <translation>能表决的只有 {voices} 人，至少要 {needed} 人。|能表决的人太少。</translation>
    </message>
    <message>
        <source>Decide it when more people attend.</source>
        <translation>请等更多的人到会再表决。</translation>
    </message>
    <message>
        <source>{votes} votes for {voices} voices do not add up.|The votes do not add up.</source>
        <translation>共 {votes} 票，应为 {voices} 票，对不上。|票数对不上。</translation>
    </message>
    <message>
        <source>Check who attends, who is recused, and the votes.</source>
        <translation>请核对到会、回避和票数。</translation>
    </message>
    <message>
        <source>The date of the meeting cannot be right.</source>
        <translation>会议日期不对。</translation>
    </message>
    <message>
        <source>Household {household} is concerned or kin and must be recused.|Somebody concerned or kin must be recused.</source>
        <translation>{household} 户是本户或亲属，必须回避。|本户或亲属必须回避。</translation>
    </message>
    <message>
        <source>Recuse it for this item and vote without it.</source>
        <translation>请在这一笔回避，其余的人表决。</translation>
    </message>
    <message>
        <source>Household {household} does not attend and cannot be recused.|Who is recused does not attend.</source>
        <translation>{household} 户没有到会，不用回避。|回避的户没有到会。</translation>
    </message>
    <message>
        <source>Check who attends and who is recused.</source>
        <translation>请核对到会和回避名单。</translation>
    </message>
    <message>
        <source>There is no such notice.</source>
        <translation>没有这一期公示。</translation>
    </message>
    <message>
        <source>The notice hangs until {last}.|The notice is not over yet.</source>
        <translation>公示到 {last}。|公示还没有期满。</translation>
    </message>
    <message>
        <source>Post it on a business day from {from} on.|Wait for its end.</source>
        <translation>{from} 起的营业日可以入账。|请等公示期满。</translation>
    </message>
    <message>
        <source>Everything on this notice has been posted.</source>
        <translation>这一期公示已经全部入账。</translation>
    </message>
    <message>
        <source>Nothing more to do here.</source>
        <translation>不用再做。</translation>
    </message>
    <message>
        <source>Every line that is left is stopped by an objection.</source>
        <translation>剩下的几行都有异议。</translation>
    </message>
    <message>
        <source>Settle the objections first.</source>
        <translation>请先处理异议。</translation>
    </message>
    <message>
        <source>This one does not hang out yet.</source>
        <translation>这一笔还没有公示。</translation>
    </message>
    <message>
        <source>Wait for the notice, or tell those who review it.</source>
        <translation>请等公示，或告诉评议的人。</translation>
    </message>
    <message>
        <source>This line has been posted already.</source>
        <translation>这一行已经入账。</translation>
    </message>
    <message>
        <source>If it is wrong, reverse it.</source>
        <translation>如有差错，请用冲正。</translation>
    </message>
    <message>
        <source>The notice hung until {last} and is over.|The notice is over.</source>
        <translation>公示到 {last}，已经期满。|公示已经期满。</translation>
    </message>
    <message>
        <source>An objection against this is open already.</source>
        <translation>这一行已有异议在处理。</translation>
    </message>
    <message>
        <source>Settle that one first.</source>
        <translation>请先处理那一个异议。</translation>
    </message>
    <message>
        <source>There is no such objection.</source>
        <translation>没有这个异议。</translation>
    </message>
    <message>
        <source>This objection was settled already.</source>
        <translation>这个异议已经处理过。</translation>
    </message>
    <message>
        <source>The campaign {title} ended on {last}.|This campaign is over.</source>
        <translation>活动“{title}”到 {last} 已经结束。|这项活动已经结束。</translation>
    </message>
    <message>
        <source>Use another rule. A new version of the rules can prolong it.</source>
        <translation>请按别的细则记；要延期，先起草新细则。</translation>
    </message>
    <message>
        <source>Points not yet redeemed are worth {promised} yuan, goods and money only {cover} yuan. Campaigns are paused.|Points not yet redeemed exceed the goods and money behind them. Campaigns are paused.</source>
        <translation>没兑换的积分值 {promised} 元，物品和资金只有 {cover} 元，活动细则暂停。|没兑换的积分超过了物品和资金，活动细则暂停。</translation>
    </message>
    <message>
        <source>Receive goods or money first. Everyday rules go on.</source>
        <translation>请先进货或筹款，日常细则照常记分。</translation>
    </message>
    <message>
        <source>The household may get {cap} points a month: {used} given, {wanted} more wanted.|The household has reached its monthly cap.</source>
        <translation>每户每月最多 {cap} 分：已记 {used} 分，这次要 {wanted} 分。|这一户本月已到上限。</translation>
    </message>
    <message>
        <source>Give fewer points, or wait for next month.</source>
        <translation>请少记一些，或下个月再记。</translation>
    </message>
    <message>
        <source>The year end of {year} is done already.|This year end is done already.</source>
        <translation>{year} 年的年终结转已经做过。|年终结转已经做过。</translation>
    </message>
    <message>
        <source>It is done once a year. A wrong one is reversed first.</source>
        <translation>一年只做一次，做错了先冲正。</translation>
    </message>
    <message>
        <source>Nobody was shown yet what this would take for {year}.|Nobody was shown yet what this would take.</source>
        <translation>{year} 年的结转名单还没有公布过。|结转名单还没有公布过。</translation>
    </message>
    <message>
        <source>Record and publish the list first, then wait 30 days.</source>
        <translation>请先记录并公布名单，满 30 天再办。</translation>
    </message>
    <message>
        <source>The list was shown on {shown}. The year end may be run from {from}.|The list was shown less than 30 days ago.</source>
        <translation>名单 {shown} 公布，{from} 起才能办。|名单公布不满 30 天。</translation>
    </message>
    <message>
        <source>Wait until that day.</source>
        <translation>请到那一天再办。</translation>
    </message>
    <message>
        <source>The year end of {year} runs from {from} to {to}.|This is not the time for that year end.</source>
        <translation>{year} 年的年终结转在 {from} 到 {to} 之间办。|现在不能办这一年的结转。</translation>
    </message>
    <message>
        <source>Check the year.</source>
        <translation>请核对年份。</translation>
    </message>
    <message>
        <source>The first day {first} is not after the last business day {date}.|The first day must be after the last business day.</source>
        <translation>起始日 {first} 不在上一个营业日 {date} 之后。|起始日必须在上一个营业日之后。</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation>请选以后的日期。</translation>
    </message>
    <message>
        <source>A year end is undone only for all households together.</source>
        <translation>年终结转只能所有户一起冲正。</translation>
    </message>
    <message>
        <source>Reverse the whole document.</source>
        <translation>请冲正整张单据。</translation>
    </message>
    <message>
        <source>There is no such version of the rules.</source>
        <translation>没有这一版细则。</translation>
    </message>
    <message>
        <source>Choose a version from the list.</source>
        <translation>请从列表里选一版。</translation>
    </message>
    <message>
        <source>A score must be between 0 and {max}: {value} was entered.|A score is out of range.</source>
        <translation>分数应在 0 到 {max} 之间，填的是 {value}。|有一个分数超出范围。</translation>
    </message>
    <message>
        <source>Correct it from the sheet.</source>
        <translation>请照打分表改正。</translation>
    </message>
    <message>
        <source>Household {household} has no grade.|A household has no grade.</source>
        <translation>{household} 户还没有等级。|有一户还没有等级。</translation>
    </message>
    <message>
        <source>Tap its grade, or leave the household out.</source>
        <translation>请点它的等级，或去掉这一户。</translation>
    </message>
    <message>
        <source>The grade does not follow from the total of {total}.|A grade does not follow from its scores.</source>
        <translation>等级和总分 {total} 不符。|有一户的等级和分数不符。</translation>
    </message>
    <message>
        <source>Check the sheet.</source>
        <translation>请核对打分表。</translation>
    </message>
    <message>
        <source>Household {household} is not of this group.|A household is not of this group.</source>
        <translation>{household} 户不在这个组。|有一户不在这个组。</translation>
    </message>
    <message>
        <source>Take it out, or enter it with its own group.</source>
        <translation>请去掉这一户，或随它自己的组录入。</translation>
    </message>
    <message>
        <source>Household {household} is on the sheet twice.|A household is on the sheet twice.</source>
        <translation>{household} 户在表上出现两次。|有一户在表上出现两次。</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>请留一个。</translation>
    </message>
    <message>
        <source>Three judges of three different households are needed.</source>
        <translation>评分要三位评委，分属三户。</translation>
    </message>
    <message>
        <source>Choose three judges.</source>
        <translation>请选三位评委。</translation>
    </message>
    <message>
        <source>Too few judges are left for household {household}: the others are of it or kin.|Too few judges are left for one household.</source>
        <translation>{household} 户的评委多半是本户或亲属，剩下不足两位。|有一户剩下的评委不足两位。</translation>
    </message>
    <message>
        <source>Take it out here and let other judges score it.</source>
        <translation>请先去掉这一户，由别的评委评分。</translation>
    </message>
    <message>
        <source>A round is entered within a month: from {from} to {to}.|The date of the round is not possible.</source>
        <translation>入户评分要在一个月内录入：{from} 到 {to}。|评分的日期不对。</translation>
    </message>
    <message>
        <source>Check the date.</source>
        <translation>请核对日期。</translation>
    </message>
    <message>
        <source>This sheet was entered already, as document {document}.|This sheet was entered already.</source>
        <translation>这张打分表已经录过，单据 {document}。|这张打分表已经录过。</translation>
    </message>
    <message>
        <source>There is no such round.</source>
        <translation>没有这次入户评分。</translation>
    </message>
    <message>
        <source>This household must be reminded first. Reminded today, points may be taken from {from} on.|This household must be reminded first.</source>
        <translation>这一户要先提醒。今天提醒，{from} 起才能扣分。|这一户要先提醒。</translation>
    </message>
    <message>
        <source>Write a reminder first.</source>
        <translation>请先发提醒单。</translation>
    </message>
    <message>
        <source>The household may mend it until {until}.|The time of the reminder is not over.</source>
        <translation>这一户可以在 {until} 以前改好。|提醒的期限还没过。</translation>
    </message>
    <message>
        <source>Points may be taken from {from} on.|Look again when it is over.</source>
        <translation>{from} 起才能扣分。|请等期限过后再看。</translation>
    </message>
    <message>
        <source>This household has such a reminder already, until {until}.|This household has such a reminder already.</source>
        <translation>这一户已有同样的提醒，到 {until}。|这一户已有同样的提醒。</translation>
    </message>
    <message>
        <source>Wait until it is mended or over.</source>
        <translation>请等它改好或到期。</translation>
    </message>
    <message>
        <source>There is no such reminder.</source>
        <translation>没有这张提醒单。</translation>
    </message>
    <message>
        <source>This reminder is closed already.</source>
        <translation>这张提醒单已经了结。</translation>
    </message>
    <message>
        <source>This rule wants no reminder.</source>
        <translation>这条细则不用提醒单。</translation>
    </message>
    <message>
        <source>Choose a rule that does.</source>
        <translation>请选要先提醒的细则。</translation>
    </message>
    <message>
        <source>This household cannot redeem until {until}.|This household cannot redeem at present.</source>
        <translation>这一户在 {until} 以前不能兑换。|这一户目前不能兑换。</translation>
    </message>
    <message>
        <source>The points stay. Ask the shop manager.</source>
        <translation>积分还在，请找店长。</translation>
    </message>
    <message>
        <source>This household is not frozen.</source>
        <translation>这一户没有冻结。</translation>
    </message>
    <message>
        <source>This is no deduction that was posted.</source>
        <translation>这不是已入账的扣分。</translation>
    </message>
    <message>
        <source>Look at the household&apos;s statement again.</source>
        <translation>请再看一下这一户的明细。</translation>
    </message>
    <message>
        <source>The date is too early; the earliest is {from}.|The date is too early.</source>
        <translation>日期太早，最早是 {from}。|日期太早。</translation>
    </message>
    <message>
        <source>Choose a later date.</source>
        <translation>请选晚一些的日期。</translation>
    </message>
    <message>
        <source>This volunteer team is not known here.</source>
        <translation>没有这支志愿服务队。</translation>
    </message>
    <message>
        <source>Choose one of the teams that are shown.</source>
        <translation>请从列出的队里选一支。</translation>
    </message>
    <message>
        <source>There is a volunteer team called {name} already.|There is a volunteer team of this name already.</source>
        <translation>已经有叫“{name}”的志愿服务队。|已经有同名的志愿服务队。</translation>
    </message>
    <message>
        <source>This activity is not known here.</source>
        <translation>没有这场活动。</translation>
    </message>
    <message>
        <source>Choose one of the activities that are shown.</source>
        <translation>请从列出的活动里选一场。</translation>
    </message>
    <message>
        <source>{title} is closed and takes nobody in any more.|The activity is closed and takes nobody in any more.</source>
        <translation>“{title}”已经结束，不再签到。|活动已经结束，不再签到。</translation>
    </message>
    <message>
        <source>Whoever was missed can be awarded on the award page.</source>
        <translation>漏签的可以在加分页单独加分。</translation>
    </message>
    <message>
        <source>{title} is closed, and nobody waits for points any more.|The activity is closed, and nobody waits for points any more.</source>
        <translation>“{title}”已经结束，没有等着加分的户。|活动已经结束，没有等着加分的户。</translation>
    </message>
    <message>
        <source>The activity changed after it was shown.</source>
        <translation>活动在显示之后又有变化。</translation>
    </message>
    <message>
        <source>Look at the numbers again, then close it.</source>
        <translation>请重新看一遍人数，再结束。</translation>
    </message>
    <message>
        <source>Household {household} has signed in already.|This household has signed in already.</source>
        <translation>{household} 户已经签到。|这一户已经签到。</translation>
    </message>
    <message>
        <source>Take the next card.</source>
        <translation>请扫下一张卡。</translation>
    </message>
    <message>
        <source>{title} cannot be used for an activity.|This rule cannot be used for an activity.</source>
        <translation>“{title}”不能用于活动。|这条细则不能用于活动。</translation>
    </message>
    <message>
        <source>Choose a rule that gives points for taking part.</source>
        <translation>请选一条参加就加分的细则。</translation>
    </message>
    <message>
        <source>An activity lasts no longer than a day.</source>
        <translation>活动时长不能超过一天。</translation>
    </message>
    <message>
        <source>The numbers are not right: {women} women of {headcount} people.|The numbers are not right.</source>
        <translation>人数不对：{headcount} 人里妇女 {women} 人。|人数不对。</translation>
    </message>
    <message>
        <source>This document is about several households.</source>
        <translation>这张单据涉及多户。</translation>
    </message>
    <message>
        <source>A manager takes it back in the office, for one household at a time.</source>
        <translation>请店长在办公室处理，报下面的求助代码。</translation>
    </message>
    <message>
        <source>This honour is in the register already.</source>
        <translation>这项荣誉已经登记过。</translation>
    </message>
    <message>
        <source>Look at the list of honours.</source>
        <translation>请看荣誉登记。</translation>
    </message>
    <message>
        <source>There is no such honour in the register.</source>
        <translation>荣誉登记里没有这一项。</translation>
    </message>
    <message>
        <source>This honour was taken back already.</source>
        <translation>这项荣誉已经撤销。</translation>
    </message>
    <message>
        <source>The bonus of this honour still stands.</source>
        <translation>这项荣誉的奖励分还在。</translation>
    </message>
    <message>
        <source>Take back the bonus first, then the honour.</source>
        <translation>请先撤回或冲正奖励分，再撤销荣誉。</translation>
    </message>
    <message>
        <source>An honour of the year {year} cannot be entered.|The year of the honour is not possible.</source>
        <translation>不能登记 {year} 年的荣誉。|荣誉的年度不对。</translation>
    </message>
    <message>
        <source>Check the year on the certificate.</source>
        <translation>请核对证书上的年度。</translation>
    </message>
    <message>
        <source>No rule in force gives points for honours.</source>
        <translation>现行细则里没有荣誉奖励的条目。</translation>
    </message>
    <message>
        <source>Enter the honour without points, or let the village vote on such a rule.</source>
        <translation>请只登记荣誉不加分，或由村民表决增加这一条。</translation>
    </message>
    <message>
        <source>The rule for honours does not say what each level gives.</source>
        <translation>荣誉细则没有写明每一级给多少分。</translation>
    </message>
    <message>
        <source>This rule gives points for honours only.</source>
        <translation>这条细则只奖励荣誉。</translation>
    </message>
    <message>
        <source>Enter the honour on the page of honours.</source>
        <translation>请在荣誉页登记。</translation>
    </message>
    <message>
        <source>The village has not switched the red list on.</source>
        <translation>村里还没有开启红榜。</translation>
    </message>
    <message>
        <source>When the village agrees, a manager switches it on.</source>
        <translation>村里同意后，由店长开启。</translation>
    </message>
    <message>
        <source>The lists begin on {from}.|The lists do not reach back that far.</source>
        <translation>红榜从 {from} 起算。|红榜不包括那么早的时间。</translation>
    </message>
    <message>
        <source>Choose a later period.</source>
        <translation>请选晚一点的时间。</translation>
    </message>
    <message>
        <source>This question is no longer open.</source>
        <translation>这个提示已经不在了。</translation>
    </message>
    <message>
        <source>This question was answered already.</source>
        <translation>这个提示已经答复。</translation>
    </message>
    <message>
        <source>This question is about yourself or somebody of your household.</source>
        <translation>这个提示说的是本人或同户的操作员。</translation>
    </message>
    <message>
        <source>A supervisor or another manager answers it.</source>
        <translation>请由监督员或别的店长答复。</translation>
    </message>
    <message>
        <source>There is no such article in the register.</source>
        <translation>报道登记里没有这一篇。</translation>
    </message>
    <message>
        <source>Another bonus of the same honour is still under review.</source>
        <translation>同一荣誉的奖励分还在审核。</translation>
    </message>
    <message>
        <source>Finish its review and its notice first, then enter this one.</source>
        <translation>请先办完那一笔的审核和公示，再登记这一项。</translation>
    </message>
    <message>
        <source>The bonus is now {points} points, no longer what was shown.|The bonus is no longer what was shown.</source>
        <translation>奖励分现在是 {points} 分，和刚才显示的不一样。|奖励分和刚才显示的不一样了。</translation>
    </message>
    <message>
        <source>Look at the new figure, then confirm.</source>
        <translation>请看过新的分数再确认。</translation>
    </message>
    <message>
        <source>Row {row} of the table is not right.|Rule {code} does not fit together: its points, its limit or its dates.|Some rows of the table are not right.</source>
        <translation>表格第 {row} 行不对。|细则 {code} 前后不一致：请看分值、上限和起止日期。|表格里有些行不对。</translation>
    </message>
    <message>
        <source>Correct row {row} and read the file again.|Correct rule {code} or choose another first day.|Ask for the file again; a manager sees the details in the office.</source>
        <translation>请改正第 {row} 行后重新读入。|请改正细则 {code}，或者换一个起始日。|请重新要一份文件，详情由店长在办公室查看。</translation>
    </message>
    <message>
        <source>Choose a later first day.</source>
        <translation>请选以后的起始日。</translation>
    </message>
    <message>
        <source>Household {household} cannot take part with {persons} people; at most {max}.|The household cannot take part with so many people.</source>
        <translation>{household} 户不能有 {persons} 人参加，最多 {max} 人。|这一户不能有这么多人参加。</translation>
    </message>
    <message>
        <source>Check how many people of this household there are.</source>
        <translation>请核对这一户有几个人。</translation>
    </message>
    <message>
        <source>The date is too late; the latest is {last}.|The date is too late.</source>
        <translation>日期太晚，最晚 {last}。|日期太晚。</translation>
    </message>
    <message>
        <source>Choose an earlier date.</source>
        <translation>请选早一些的日期。</translation>
    </message>
    <message>
        <source>{name}: the best-before date is earlier than the day of production.|The best-before date is earlier than the day of production.</source>
        <translation>{name}的保质期早于生产日期。|保质期早于生产日期。</translation>
    </message>
    <message>
        <source>Read both dates on the packing again.</source>
        <translation>请再看一遍包装上的两个日期。</translation>
    </message>
    <message>
        <source>{name}: the day of production is still to come.|The day of production is still to come.</source>
        <translation>{name}的生产日期还没有到。|生产日期还没有到。</translation>
    </message>
    <message>
        <source>This donor is not in the list.</source>
        <translation>名册里没有这个捐赠者。</translation>
    </message>
    <message>
        <source>Choose a donor from the list, or add a new one.</source>
        <translation>请从名册里选捐赠者，或新登记一个。</translation>
    </message>
    <message>
        <source>Nobody said who gave it.</source>
        <translation>没有写明是谁捐的。</translation>
    </message>
    <message>
        <source>Goods are not transferred from this shop to itself.</source>
        <translation>不能从本网点调拨给本网点。</translation>
    </message>
    <message>
        <source>Name the other shop.</source>
        <translation>请写明对方网点。</translation>
    </message>
    <message>
        <source>{name} is no longer offered.|This item is no longer offered.</source>
        <translation>{name}已停用。|这种物品已停用。</translation>
    </message>
    <message>
        <source>A manager puts it back into the goods list first.</source>
        <translation>请店长先在物品目录里恢复它。</translation>
    </message>
    <message>
        <source>There is no such fund.</source>
        <translation>没有这个资金项目。</translation>
    </message>
    <message>
        <source>Choose a fund from the list, or add a new one.</source>
        <translation>请从列表里选资金项目，或新建一个。</translation>
    </message>
    <message>
        <source>There is a fund named {name} already.|There is a fund of this name already.</source>
        <translation>已有资金项目“{name}”。|已有同名的资金项目。</translation>
    </message>
    <message>
        <source>Give it a name that tells the two apart.</source>
        <translation>请起一个能区分的名称。</translation>
    </message>
    <message>
        <source>{name} holds {available_yuan} yuan, {needed_yuan} are needed.|The fund does not hold this much.</source>
        <translation>{name}只有 {available_yuan} 元，需要 {needed_yuan} 元。|资金项目里没有这么多钱。</translation>
    </message>
    <message>
        <source>Choose a smaller amount or another fund.</source>
        <translation>请减少金额，或选别的资金项目。</translation>
    </message>
    <message>
        <source>The fund {name} is closed.|The fund is closed.</source>
        <translation>资金项目“{name}”已结项。|资金项目已结项。</translation>
    </message>
    <message>
        <source>Choose another fund, or open this one again.</source>
        <translation>请选别的资金项目，或重新启用它。</translation>
    </message>
    <message>
        <source>The goods cost {value_yuan} yuan, the funds would pay {used_yuan}.|The funds would pay more than the goods cost.</source>
        <translation>物品值 {value_yuan} 元，资金要付 {used_yuan} 元。|资金付的比物品的金额多。</translation>
    </message>
    <message>
        <source>Lower what the funds pay, or check the cost of the goods.</source>
        <translation>请减少资金支付的金额，或核对物品的单价。</translation>
    </message>
    <message>
        <source>The fund still holds {available_yuan} yuan.|The fund still holds money.</source>
        <translation>资金项目里还有 {available_yuan} 元。|资金项目里还有钱。</translation>
    </message>
    <message>
        <source>Spend it or pay it back first, then close the fund.</source>
        <translation>请先支出或退回，再结项。</translation>
    </message>
    <message>
        <source>The same fund is named twice.</source>
        <translation>同一个资金项目写了两次。</translation>
    </message>
    <message>
        <source>Name each fund once, with all that it pays.</source>
        <translation>每个资金项目只写一次，写明它付的总额。</translation>
    </message>
    <message>
        <source>{name} has no lot of this number.|There is no lot of this number.</source>
        <translation>{name}没有这个批次。|没有这个批次。</translation>
    </message>
    <message>
        <source>Choose a lot from the list, or none.</source>
        <translation>请从列表里选批次，也可以不选。</translation>
    </message>
    <message>
        <source>Nobody said where the goods go.</source>
        <translation>没有写明物品给谁。</translation>
    </message>
    <message>
        <source>Choose the households, or write down the place, the occasion, the shop or the supplier.</source>
        <translation>请选择户，或写明地点、活动、网点或供货单位。</translation>
    </message>
    <message>
        <source>There is no such stocktake.</source>
        <translation>没有这次盘点。</translation>
    </message>
    <message>
        <source>Choose a stocktake from the list.</source>
        <translation>请从列表里选一次盘点。</translation>
    </message>
    <message>
        <source>A stocktake of {area} is still going on.|A stocktake is still going on.</source>
        <translation>{area}的盘点还没有结束。|有一次盘点还没有结束。</translation>
    </message>
    <message>
        <source>Finish that one and let it be accepted, or give it up.</source>
        <translation>请先盘完并由别人确认，或者作废。</translation>
    </message>
    <message>
        <source>The stocktake is not at this step.</source>
        <translation>这次盘点还没有到这一步，或已经过了这一步。</translation>
    </message>
    <message>
        <source>First everything is counted, then it is finished, then somebody else accepts it.</source>
        <translation>先清点，再盘完，最后由别人确认。</translation>
    </message>
    <message>
        <source>{name} was counted already.|This item was counted already.</source>
        <translation>{name}已经点过了。|这种物品已经点过了。</translation>
    </message>
    <message>
        <source>Choose to count it again if the first number was wrong.</source>
        <translation>如果第一次点错了，请选择重点。</translation>
    </message>
    <message>
        <source>{name} does not belong to this stocktake.|This item does not belong to this stocktake.</source>
        <translation>{name}不在这次盘点里。|这种物品不在这次盘点里。</translation>
    </message>
    <message>
        <source>Count what the list shows.</source>
        <translation>请点列表里的物品。</translation>
    </message>
    <message>
        <source>Nobody accepts what they counted themselves.</source>
        <translation>清点的人不能确认自己点的数。</translation>
    </message>
    <message>
        <source>Call somebody who did not count, with their own PIN.</source>
        <translation>请叫一位没有参加清点的人，用自己的密码确认。</translation>
    </message>
    <message>
        <source>{name} differs and nobody said why.|Something differs and nobody said why.</source>
        <translation>{name}有差数，还没有写原因。|有差数还没有写原因。</translation>
    </message>
    <message>
        <source>Choose a reason for every difference.</source>
        <translation>请给每个差数选一个原因。</translation>
    </message>
    <message>
        <source>The shelf has changed too much since {name} was counted.|The shelf has changed too much since it was counted.</source>
        <translation>{name}点过以后，货架变化太大，点的数对不上了。|点过以后货架变化太大，点的数对不上了。</translation>
    </message>
    <message>
        <source>Give up this stocktake and count again in a new one.</source>
        <translation>请作废这次盘点，重新盘一次。</translation>
    </message>
    <message>
        <source>{count} items are not counted yet.|Some items are not counted yet.</source>
        <translation>还有 {count} 种物品没有点。|还有物品没有点。</translation>
    </message>
    <message>
        <source>Count them, or leave them as the book has them.</source>
        <translation>请点完，或者没点的按账面不动。</translation>
    </message>
    <message>
        <source>There is nothing to count, or nothing was counted.</source>
        <translation>没有要盘点的物品，或一种也没有点。</translation>
    </message>
    <message>
        <source>Count at least one item, or choose another category.</source>
        <translation>请至少点一种物品，或换一个类别。</translation>
    </message>
    <message>
        <source>The code {barcode} belongs to {name}.|This code belongs to another item.</source>
        <translation>条码 {barcode} 是{name}的。|这个条码已经有物品在用。</translation>
    </message>
    <message>
        <source>Check the code, or take it off the other item first.</source>
        <translation>请核对条码，或先从那种物品上去掉。</translation>
    </message>
    <message>
        <source>The price would end before it begins.</source>
        <translation>价格的截止日早于生效日。</translation>
    </message>
    <message>
        <source>This is not in the register of assets.</source>
        <translation>资产登记里没有这一项。</translation>
    </message>
    <message>
        <source>Choose an entry from the list.</source>
        <translation>请从列表里选择。</translation>
    </message>
    <message>
        <source>This is not a slip.</source>
        <translation>这不是代领单或手写单。</translation>
    </message>
    <message>
        <source>Scan the code on the slip, or type its number.</source>
        <translation>请扫单子上的码，或输入编号。</translation>
    </message>
    <message>
        <source>There is no such collection slip.</source>
        <translation>没有这张代领单。</translation>
    </message>
    <message>
        <source>Issue a new slip if the household wants one.</source>
        <translation>这一户需要时，请重新开一张代领单。</translation>
    </message>
    <message>
        <source>Collection slip no. {number} was used already.|This collection slip was used already.</source>
        <translation>第 {number} 号代领单用过了。|这张代领单用过了。</translation>
    </message>
    <message>
        <source>Collection slip no. {number} was good until {until}.|This collection slip is past its last day.</source>
        <translation>第 {number} 号代领单到 {until} 为止，已过期。|这张代领单过期了。</translation>
    </message>
    <message>
        <source>Collection slip no. {number} was cancelled.|This collection slip was cancelled.</source>
        <translation>第 {number} 号代领单已作废。|这张代领单已作废。</translation>
    </message>
    <message>
        <source>Keep the slip. Issue a new one if the household wants one.</source>
        <translation>请收回这张单子；需要时重新开一张。</translation>
    </message>
    <message>
        <source>The slip allows {ceiling} points at most, this is {points}.|This is more than the slip allows.</source>
        <translation>代领单最多 {ceiling} 分，这次是 {points} 分。|超过了代领单的上限。</translation>
    </message>
    <message>
        <source>This slip belongs to household no. {household}.|This slip belongs to another household.</source>
        <translation>这张代领单是 {household} 户的。|这张代领单是别户的。</translation>
    </message>
    <message>
        <source>Scan the slip first, it names the household.</source>
        <translation>请先扫代领单，它写明是哪一户。</translation>
    </message>
    <message>
        <source>No hand-written slip no. {number} was printed.|No hand-written slip of this number was printed.</source>
        <translation>没有印过第 {number} 号手写单。|没有印过这个编号的手写单。</translation>
    </message>
    <message>
        <source>Read the number on the slip again.</source>
        <translation>请再看一遍单子上的编号。</translation>
    </message>
    <message>
        <source>Hand-written slip no. {number} is in the books already.|This hand-written slip is in the books already.</source>
        <translation>第 {number} 号手写单已经录入过。|这张手写单已经录入过。</translation>
    </message>
    <message>
        <source>Put the slip to the others that are done. Each number counts once.</source>
        <translation>请放到已录入的一叠，一个编号只录一次。</translation>
    </message>
    <message>
        <source>The code of the slip could not be read completely.</source>
        <translation>单子上的码没有读全。</translation>
    </message>
    <message>
        <source>Scan it again, or type the number on the slip.</source>
        <translation>请再扫一次，或输入单子上的编号。</translation>
    </message>
    <message>
        <source>This shop takes no cash for points.</source>
        <translation>本网点不收现金补分。</translation>
    </message>
    <message>
        <source>At most {limit} points may be paid in cash here, this would be {points}.|Too many points would be paid in cash.</source>
        <translation>现金最多补 {limit} 分，这次要补 {points} 分。|要用现金补的积分太多。</translation>
    </message>
    <message>
        <source>It is too late to take this back, or somebody else made it.</source>
        <translation>已过撤回时间，或不是本人办理的。</translation>
    </message>
    <message>
        <source>Somebody who may award points takes it back with a reason.</source>
        <translation>请有加分权限的人写明原因再冲正。</translation>
    </message>
    <message>
        <source>The whole shop has not been counted today.</source>
        <translation>今天还没有盘完全店。</translation>
    </message>
    <message>
        <source>Count everything and have it accepted, then hand over.</source>
        <translation>请先盘点并确认，再交接。</translation>
    </message>
    <message>
        <source>A signature is missing.</source>
        <translation>缺一个签名。</translation>
    </message>
    <message>
        <source>All three sign: who hands over, who takes over and who watched.</source>
        <translation>移交人、接收人、监交人三方都要签名。</translation>
    </message>
    <message>
        <source>These four digits are too easy to guess.</source>
        <translation>这四位数字太容易猜到。</translation>
    </message>
    <message>
        <source>Choose four others, not 1234 and not four of a kind.</source>
        <translation>请换四位，不要用 1234，也不要四个一样的数。</translation>
    </message>
    <message>
        <source>Household {household} has a PIN.|This household has a PIN.</source>
        <translation>{household} 户设了密码。|这一户设了密码。</translation>
    </message>
    <message>
        <source>Let the household type it. If it was forgotten, a manager takes it away.</source>
        <translation>请这一户自己输入。忘记了，请店长取消。</translation>
    </message>
    <message>
        <source>This is not the PIN of the household. {left} tries are left.|This is not the PIN of the household.</source>
        <translation>这一户的密码不对，还可以试 {left} 次。|这一户的密码不对。</translation>
    </message>
    <message>
        <source>Let the household think and try again. When no try is left, a manager takes the PIN away.</source>
        <translation>请这一户想好再输入。试完了，请店长取消密码。</translation>
    </message>
    <message>
        <source>The PIN was wrong several times. The next try is possible in {seconds} seconds.|The PIN was wrong several times. The next try is possible later.</source>
        <translation>密码错了几次，请 {seconds} 秒后再试。|密码错了几次，请过一会儿再试。</translation>
    </message>
    <message>
        <source>This donor gave nothing yet that could be thanked for.</source>
        <translation>这位捐赠者还没有捐过钱物，没有可以感谢的。</translation>
    </message>
    <message>
        <source>Book the gift first, then print the thanks.</source>
        <translation>先把捐赠记上，再打印感谢信。</translation>
    </message>
    <message>
        <source>The cash to be paid is another sum by now.</source>
        <translation>要补的现金变了。</translation>
    </message>
    <message>
        <source>Look at the new sum, then confirm again.</source>
        <translation>请看清新的金额，再确认一次。</translation>
    </message>
    <message>
        <source>Choose today or a later day.</source>
        <translation>请选今天或以后的日期。</translation>
    </message>
    <message>
        <source>Check whether it is a real shop or a practice shop, and ask for the right file.</source>
        <translation>请核对是正式网点还是练习网点，再要对的文件。</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>By number</source>
        <translation>按户号</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按姓名</translation>
    </message>
    <message>
        <source>First letters, for example WXL for 王秀兰</source>
        <translation>拼音首字母，例如 王秀兰 = WXL</translation>
    </message>
    <message>
        <source>Nobody found. Check what was typed, or try another way.</source>
        <translation>没有找到。看看打对了没有，或者换个找法。</translation>
    </message>
    <message>
        <source>The card is quickest: hold it in front of the scanner.</source>
        <translation>有卡最快：把卡对准扫码器。</translation>
    </message>
    <message>
        <source>Household or door number</source>
        <translation>户号或门牌号</translation>
    </message>
</context>
<context>
    <name>FreezePage</name>
    <message>
        <source>This household is closed.</source>
        <translation>这一户已销户。</translation>
    </message>
    <message>
        <source>It gets no goods until %1: %2</source>
        <translation>到%1止不能兑换：%2</translation>
    </message>
    <message>
        <source>It may redeem. If that is stopped, points are still given and kept.</source>
        <translation>现在可以兑换。冻结以后照样加分，积分也还在。</translation>
    </message>
    <message>
        <source>Another end, counted from today:</source>
        <translation>改期限，从今天算起：</translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation>冻结多久？</translation>
    </message>
    <message>
        <source>%1 days</source>
        <extracomment>%1 is 7, 30, 90 or 180</extracomment>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>until %1, that day included</source>
        <translation>到%1，含当天</translation>
    </message>
    <message>
        <source>Lift it now</source>
        <translation>现在解冻</translation>
    </message>
    <message>
        <source>it may redeem again</source>
        <translation>马上可以兑换</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Change the end</source>
        <translation>改期限</translation>
    </message>
    <message>
        <source>Stop redemption</source>
        <translation>冻结兑换</translation>
    </message>
    <message>
        <source>Why does it get no goods?</source>
        <translation>为什么冻结？</translation>
    </message>
    <message>
        <source>Why may it redeem again?</source>
        <translation>为什么解冻？</translation>
    </message>
</context>
<context>
    <name>FlagEntryRow</name>
    <message>
        <source>%1  no. %2</source>
        <extracomment>hour and minute, number of the document</extracomment>
        <translation>%1  单据 %2</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>%1 号</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>%1 审核</translation>
    </message>
    <message>
        <source>entered by %1</source>
        <translation>%1 录入</translation>
    </message>
</context>
<context>
    <name>FlagPage</name>
    <message>
        <source>An answered question</source>
        <translation>已答复的提示</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>一条提示</translation>
    </message>
    <message>
        <source>%1 answered on %2: %3</source>
        <translation>%1 于 %2 答复：%3</translation>
    </message>
    <message>
        <source>Looking for its entries …</source>
        <translation>正在找有关的记录…</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>What was found out?</source>
        <translation>查明的情况是？</translation>
    </message>
</context>
<context>
    <name>FlagRow</name>
    <message>
        <source>Answer: %1</source>
        <translation>答复：%1</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>待答复</translation>
    </message>
</context>
<context>
    <name>GoodsTile</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <comment>price of a goods</comment>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>none left</source>
        <translation>无货</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩 %1</translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message>
        <source>Send to the township</source>
        <translation>上报乡镇</translation>
    </message>
    <message>
        <source>Not yet confirmed by the township</source>
        <translation>乡镇还没有确认</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <comment>not yet delivered</comment>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Last answer from the township</source>
        <translation>上次乡镇回执</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>写到哪里？</translation>
    </message>
    <message>
        <source>cannot be written to</source>
        <translation>不能写入</translation>
    </message>
    <message>
        <source>Plug in a USB stick. It will be found automatically.</source>
        <translation>请插入 U 盘，会自动找到。</translation>
    </message>
    <message>
        <source>Safe to remove the stick</source>
        <translation>可以拔下 U 盘了</translation>
    </message>
    <message>
        <source>File %1, %2 kB, read back and checked</source>
        <translation>第 %1 个文件，%2 kB，已读回核对</translation>
    </message>
    <message>
        <source>Take it to the township. It counts as delivered once the answer comes back.</source>
        <translation>请把 U 盘送到乡镇。收到回执以后才算上报完成。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>The oldest is from</source>
        <translation>最早的一条</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the township&apos;s answer</source>
        <translation>读乡镇的回执</translation>
    </message>
    <message>
        <source>it is on this stick</source>
        <translation>就在这个 U 盘上</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>不一样</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>一样</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Write to the stick</source>
        <translation>写到 U 盘</translation>
    </message>
    <message>
        <source>Which stick?</source>
        <translation>用哪个 U 盘？</translation>
    </message>
</context>
<context>
    <name>HeadsPanel</name>
    <message>
        <source>People without a card</source>
        <translation>没有卡的人</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>of them women</source>
        <translation>其中妇女</translation>
    </message>
    <message>
        <source>There cannot be more women than people.</source>
        <translation>妇女不能多于总人数。</translation>
    </message>
    <message>
        <source>So far: %1. The new number takes its place.</source>
        <translation>现在记的是 %1 人，新数会替换它。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>好了</translation>
    </message>
</context>
<context>
    <name>HelpKey</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>HelpOfCounter</name>
    <message>
        <source>Hold the household&apos;s card in front of the scanner.</source>
        <translation>积分卡对准扫码器。</translation>
    </message>
    <message>
        <source>Or touch a picture: look at points, take goods, give points.</source>
        <translation>也可以点图片：查积分、兑换、加分。</translation>
    </message>
    <message>
        <source>Whoever works here touches Staff.</source>
        <translation>店里的人点“工作人员”。</translation>
    </message>
    <message>
        <source>Type the household&apos;s number.</source>
        <translation>输入户号。</translation>
    </message>
    <message>
        <source>Or touch By name and type the first letters of the name.</source>
        <translation>也可以点“按姓名”，输入姓名拼音首字母。</translation>
    </message>
    <message>
        <source>Then touch the household in the list.</source>
        <translation>再在列表里点这一户。</translation>
    </message>
    <message>
        <source>The large number is what the household can spend today.</source>
        <translation>大数字是今天可以兑换的积分。</translation>
    </message>
    <message>
        <source>Pending points count after the public notice.</source>
        <translation>“待入账”的积分，公示期满才能用。</translation>
    </message>
    <message>
        <source>Touch Redeem to take goods for them.</source>
        <translation>要换东西，点“兑换”。</translation>
    </message>
    <message>
        <source>First show the household&apos;s card.</source>
        <translation>先扫积分卡。</translation>
    </message>
    <message>
        <source>Then touch the goods, or scan them.</source>
        <translation>再点物品，或扫物品条码。</translation>
    </message>
    <message>
        <source>Touch Confirm. Only then the points are taken.</source>
        <translation>最后点“确认”，这时才扣积分。</translation>
    </message>
    <message>
        <source>Then touch what the points are for.</source>
        <translation>再点为什么加分。</translation>
    </message>
    <message>
        <source>Touch the key at the lower right. Only then it counts.</source>
        <translation>最后点右下角的按钮，这时才算数。</translation>
    </message>
    <message>
        <source>It is saved. Read the new number of points aloud.</source>
        <translation>已经保存。请把剩余积分念给户主听。</translation>
    </message>
    <message>
        <source>Touch Print if the household wants a receipt.</source>
        <translation>户主要小票，点“打印”。</translation>
    </message>
    <message>
        <source>Was it wrong? Touch Take back within a minute.</source>
        <translation>弄错了？一分钟内点“撤回”。</translation>
    </message>
    <message>
        <source>Touch your own name.</source>
        <translation>点自己的姓名。</translation>
    </message>
    <message>
        <source>Type your PIN. Let nobody look on.</source>
        <translation>输入密码，别让旁人看见。</translation>
    </message>
    <message>
        <source>Then touch Sign in.</source>
        <translation>再点“登录”。</translation>
    </message>
    <message>
        <source>Above: open or close the day, send the file, give a new card.</source>
        <translation>上排：开始或结束营业、上报、换新卡。</translation>
    </message>
    <message>
        <source>Below: everything else, by subject.</source>
        <translation>下排：其他事情，分门别类。</translation>
    </message>
    <message>
        <source>To the counter leads back to the customers.</source>
        <translation>点“回柜台”，回去接待村民。</translation>
    </message>
    <message>
        <source>Touch the picture of what you want to do.</source>
        <translation>要办哪件事，就点哪张图。</translation>
    </message>
    <message>
        <source>A pale one is for somebody else; below it stands who.</source>
        <translation>颜色淡的由别人办，图下写着由谁办。</translation>
    </message>
    <message>
        <source>Look at a calendar or a phone: is this today&apos;s date?</source>
        <translation>看日历或手机：今天是这个日期吗？</translation>
    </message>
    <message>
        <source>If not, touch Day before or Day after.</source>
        <translation>不对就点“前一天”或“后一天”。</translation>
    </message>
    <message>
        <source>Then open the day. Without it no points move.</source>
        <translation>对了就开始营业，不开始不能动积分。</translation>
    </message>
    <message>
        <source>Count a few goods on the shelf, if there is time.</source>
        <translation>有空就数几样货架上的物品。</translation>
    </message>
    <message>
        <source>Then close the day. The slip shows its totals.</source>
        <translation>再结束营业，日结单上有合计。</translation>
    </message>
    <message>
        <source>Afterwards write the file for the township.</source>
        <translation>然后写好给乡镇的上报文件。</translation>
    </message>
    <message>
        <source>Plug in the stick. It is found by itself.</source>
        <translation>插上 U 盘，会自动找到。</translation>
    </message>
    <message>
        <source>Touch Write to the stick. Wait until it says that it is safe.</source>
        <translation>点“写到 U 盘”，等到说可以拔出。</translation>
    </message>
    <message>
        <source>Take it to the township and bring the answer back.</source>
        <translation>把 U 盘送到乡镇，再把回执带回来。</translation>
    </message>
    <message>
        <source>The old card stops working, the points stay.</source>
        <translation>旧卡作废，积分不变。</translation>
    </message>
    <message>
        <source>A manager prints the new card in the office.</source>
        <translation>新卡由店长在办公室打印。</translation>
    </message>
    <message>
        <source>Type the sound of each character, or digits.</source>
        <translation>输入每个字的拼音，也可以输数字。</translation>
    </message>
    <message>
        <source>Touch the right character above.</source>
        <translation>在上面点对的那个字。</translation>
    </message>
    <message>
        <source>Is it complete? Then touch Keep.</source>
        <translation>写完了，点“好了”。</translation>
    </message>
    <message>
        <source>Is it right? Touch Yes, it is.</source>
        <translation>日期对了，点“是今天”。</translation>
    </message>
    <message>
        <source>Touch those who are on duty with you today.</source>
        <translation>点今天和您一起值班的人。</translation>
    </message>
    <message>
        <source>On the right stands how the last day was closed.</source>
        <translation>右边是上次结束营业的情况。</translation>
    </message>
    <message>
        <source>A basket put aside holds nothing back: points and goods stay free.</source>
        <translation>先放一放的篮子不占积分，也不占货。</translation>
    </message>
    <message>
        <source>Touch its key below to go on with it.</source>
        <translation>点下面的键，接着办这一篮。</translation>
    </message>
    <message>
        <source>Or show the card of another household.</source>
        <translation>也可以先给别的户扫卡。</translation>
    </message>
    <message>
        <source>Touch what whoever came is to the household.</source>
        <translation>先点来的人和这一户是什么关系。</translation>
    </message>
    <message>
        <source>Then touch the name, or type it.</source>
        <translation>再点姓名，或输入。</translation>
    </message>
    <message>
        <source>Touch Keep. The receipt names both.</source>
        <translation>点“记下”。小票上两个名字都有。</translation>
    </message>
    <message>
        <source>Whoever takes the goods writes their name with a finger.</source>
        <translation>领东西的人用手指签名。</translation>
    </message>
    <message>
        <source>Whoever does not write presses a thumb there once.</source>
        <translation>不会写字的，按一下手印。</translation>
    </message>
    <message>
        <source>Then touch the key at the lower right.</source>
        <translation>然后点右下角的键。</translation>
    </message>
</context>
<context>
    <name>HelpOfHouseholds</name>
    <message>
        <source>Touch what changes in this household.</source>
        <translation>点这一户有什么变动。</translation>
    </message>
    <message>
        <source>A second person of another household agrees.</source>
        <translation>要另一户的第二人同意。</translation>
    </message>
    <message>
        <source>Type the sound of each character of the name.</source>
        <translation>输入姓名每个字的拼音。</translation>
    </message>
    <message>
        <source>Touch the right character above.</source>
        <translation>在上面点对的那个字。</translation>
    </message>
    <message>
        <source>The new head gets a new card.</source>
        <translation>新户主换发新卡。</translation>
    </message>
    <message>
        <source>Ask how many belong to the household now.</source>
        <translation>问清楚现在家里几口人。</translation>
    </message>
    <message>
        <source>Set the numbers with minus and plus.</source>
        <translation>用减号和加号改人数。</translation>
    </message>
    <message>
        <source>Then record it; a second person agrees.</source>
        <translation>再记录，由第二人同意。</translation>
    </message>
    <message>
        <source>How many leave, and what share do they take along?</source>
        <translation>分出几口人？带走多少积分？</translation>
    </message>
    <message>
        <source>Then type the name of who heads the new household.</source>
        <translation>再输入新户户主的姓名。</translation>
    </message>
    <message>
        <source>Both get a new card.</source>
        <translation>两户都换发新卡。</translation>
    </message>
    <message>
        <source>The household on the left closes.</source>
        <translation>左边这一户注销。</translation>
    </message>
    <message>
        <source>Find the one that stays.</source>
        <translation>找到保留的那一户。</translation>
    </message>
    <message>
        <source>Points and relatives pass over to it.</source>
        <translation>积分和亲属关系都转过去。</translation>
    </message>
    <message>
        <source>Say why the household leaves.</source>
        <translation>选这一户为什么离开。</translation>
    </message>
    <message>
        <source>Say what becomes of its points.</source>
        <translation>选它的积分怎么办。</translation>
    </message>
    <message>
        <source>A second person agrees.</source>
        <translation>由第二人同意。</translation>
    </message>
    <message>
        <source>The household is there again, with its points.</source>
        <translation>这一户恢复了，积分还在。</translation>
    </message>
    <message>
        <source>It gets a new card.</source>
        <translation>换发新卡。</translation>
    </message>
    <message>
        <source>The change is saved.</source>
        <translation>变动已保存。</translation>
    </message>
    <message>
        <source>A manager prints the new cards in the office.</source>
        <translation>新卡由店长在办公室打印。</translation>
    </message>
    <message>
        <source>Here stand the households that are kin of this one.</source>
        <translation>这里列出这一户的亲属户。</translation>
    </message>
    <message>
        <source>Add one that is missing.</source>
        <translation>少了哪一户，就添上。</translation>
    </message>
    <message>
        <source>No longer kin? Touch No longer beside its name.</source>
        <translation>不再是亲属，点姓名旁的“解除”。</translation>
    </message>
    <message>
        <source>Choose for how long the household gets no goods.</source>
        <translation>选冻结多久，这段时间不能兑换。</translation>
    </message>
    <message>
        <source>Touch Stop redemption and say why; a second person agrees.</source>
        <translation>点“冻结兑换”，选原因，由第二人同意。</translation>
    </message>
    <message>
        <source>Is it to end earlier? Touch Lift it now.</source>
        <translation>要提前结束，点“现在解冻”。</translation>
    </message>
    <message>
        <source>Above stands who looks after the household now.</source>
        <translation>上面写着现在由谁联系这一户。</translation>
    </message>
    <message>
        <source>Touch an operator, another household, or Nobody.</source>
        <translation>点一位操作员，或者另一户，或者“没有”。</translation>
    </message>
    <message>
        <source>Then record it.</source>
        <translation>再点“记录”。</translation>
    </message>
    <message>
        <source>The household types four digits of its own, twice. Nobody looks.</source>
        <translation>请这一户自己输入四位数字，输两遍，旁人不要看。</translation>
    </message>
    <message>
        <source>Where the shop asks for it, it types them at every redemption.</source>
        <translation>店里查密码的，以后每次兑换都要输入。</translation>
    </message>
    <message>
        <source>Forgotten? A manager takes the PIN away and says why.</source>
        <translation>忘记了？请店长取消密码，并说明原因。</translation>
    </message>
</context>
<context>
    <name>HelpOfInsight</name>
    <message>
        <source>Promised is what all unspent points are worth.</source>
        <translation>“许出”就是没有兑换的积分一共值多少钱。</translation>
    </message>
    <message>
        <source>Behind it are the goods on the shelf and the money.</source>
        <translation>“家底”就是货架上的物品和账上的资金。</translation>
    </message>
    <message>
        <source>The coloured card says what to do now.</source>
        <translation>有颜色的那张卡片写着现在该怎么办。</translation>
    </message>
    <message>
        <source>Each line is something to ask about; it accuses nobody.</source>
        <translation>一行是一件该问一问的事，不是说谁有错。</translation>
    </message>
    <message>
        <source>Touch a line to see its entries.</source>
        <translation>点一行，看有关的记录。</translation>
    </message>
    <message>
        <source>Find out what happened, then answer.</source>
        <translation>问清楚是怎么回事，再答复。</translation>
    </message>
    <message>
        <source>Look at the entries one by one.</source>
        <translation>一条一条看有关的记录。</translation>
    </message>
    <message>
        <source>Ask those who were there what happened.</source>
        <translation>问问在场的人是怎么回事。</translation>
    </message>
    <message>
        <source>Touch Answer and say what was found out.</source>
        <translation>点“答复”，选查明的情况。</translation>
    </message>
    <message>
        <source>Lists name households. First ask whether the village agrees.</source>
        <translation>榜单会写户主姓名，先问村里同不同意。</translation>
    </message>
    <message>
        <source>Then choose a list, and a month, a quarter or a year.</source>
        <translation>再选榜单，选月、季、年。</translation>
    </message>
    <message>
        <source>Of deductions only the number is shown, never whose.</source>
        <translation>扣分只有数字，不写是谁家的。</translation>
    </message>
    <message>
        <source>Here stands what the village has decided.</source>
        <translation>这里写着村里定的规定。</translation>
    </message>
    <message>
        <source>A manager touches what is to change.</source>
        <translation>要改哪一项，由店长点哪一项。</translation>
    </message>
    <message>
        <source>Year end settles what becomes of unspent points.</source>
        <translation>点“年终结转”，办理没有兑换的积分。</translation>
    </message>
    <message>
        <source>Choose the new value, and the day it begins.</source>
        <translation>选改成什么、从哪天起。</translation>
    </message>
    <message>
        <source>Look who would lose points by it.</source>
        <translation>看一看谁会因此少分。</translation>
    </message>
    <message>
        <source>Then confirm. Points already given stay.</source>
        <translation>再点“确认”，已经记的分不变。</translation>
    </message>
    <message>
        <source>Choose what becomes of unspent points.</source>
        <translation>选没有兑换的积分怎么办：结转、折半、清零。</translation>
    </message>
    <message>
        <source>Record the list and show it in public for 30 days.</source>
        <translation>登记名单，公布 30 天。</translation>
    </message>
    <message>
        <source>Then two people carry it out. Only then points expire.</source>
        <translation>期满由两个人办理，这时积分才失效。</translation>
    </message>
    <message>
        <source>It is saved. Note the number of the document.</source>
        <translation>已经保存，请记下单据号。</translation>
    </message>
    <message>
        <source>A list is shown in public; nothing was taken yet.</source>
        <translation>登记的是名单就去公布，还没有扣分。</translation>
    </message>
    <message>
        <source>Carried out? Each household&apos;s statement shows it.</source>
        <translation>已经办理的，每户的明细里看得到。</translation>
    </message>
    <message>
        <source>Here stand all lists and year ends, the newest first.</source>
        <translation>这里有历年的名单和年终结转，新的在前。</translation>
    </message>
    <message>
        <source>The mark on the right says whether it was carried out.</source>
        <translation>右边的标记写着办理了没有。</translation>
    </message>
</context>
<context>
    <name>HelpOfPoints</name>
    <message>
        <source>Read what somebody entered. Was it really so?</source>
        <translation>看别人录的事项：真有这事吗？</translation>
    </message>
    <message>
        <source>Tap what you have checked.</source>
        <translation>点选核对过的事项。</translation>
    </message>
    <message>
        <source>Then approve it, or reject it and say why.</source>
        <translation>再点“通过”；不对就“驳回”，选原因。</translation>
    </message>
    <message>
        <source>Whoever comes shows the card, or says the household&apos;s number.</source>
        <translation>到会的人扫卡，或报户编号。</translation>
    </message>
    <message>
        <source>Count people of no household here as guests.</source>
        <translation>不是本店户的人，记在“其他人”里。</translation>
    </message>
    <message>
        <source>When enough are here, begin to vote.</source>
        <translation>人数够了，就开始表决。</translation>
    </message>
    <message>
        <source>Read it aloud. Then ask who is against and who abstains.</source>
        <translation>先念一遍，再问谁反对、谁弃权。</translation>
    </message>
    <message>
        <source>Count them with the plus keys. All others are in favour.</source>
        <translation>用加号记人数，其余都算同意。</translation>
    </message>
    <message>
        <source>Keep the votes; the next one comes.</source>
        <translation>记下票数，自动到下一项。</translation>
    </message>
    <message>
        <source>Let the minutes on paper be signed.</source>
        <translation>请到会的人在纸质会议记录上签名。</translation>
    </message>
    <message>
        <source>Put a photo of them with it, if there is one.</source>
        <translation>有会议记录照片的，附上照片。</translation>
    </message>
    <message>
        <source>Then record the meeting. It cannot be changed afterwards.</source>
        <translation>再确认记录，之后不能改。</translation>
    </message>
    <message>
        <source>What was decided is saved.</source>
        <translation>会议决定已保存。</translation>
    </message>
    <message>
        <source>Next it goes on a public notice.</source>
        <translation>下一步张榜公示。</translation>
    </message>
    <message>
        <source>What was approved goes on a notice first.</source>
        <translation>通过的事项先要公示。</translation>
    </message>
    <message>
        <source>Touch New notice and look it through.</source>
        <translation>点“新公示”，从头看一遍。</translation>
    </message>
    <message>
        <source>Is an old one over? Touch it and enter its points.</source>
        <translation>有到期的公示？点开它，让积分入账。</translation>
    </message>
    <message>
        <source>Make the sheet and pin it to the board.</source>
        <translation>生成公示表，贴到公示栏上。</translation>
    </message>
    <message>
        <source>Who disagrees with a line taps it, then Objection.</source>
        <translation>谁不同意哪一行，点那一行再点“提异议”。</translation>
    </message>
    <message>
        <source>When the time is over two people enter the points.</source>
        <translation>公示期满，由两个人入账。</translation>
    </message>
    <message>
        <source>Ask both sides what happened.</source>
        <translation>向双方问清楚是怎么回事。</translation>
    </message>
    <message>
        <source>Tap the objection you looked into.</source>
        <translation>点已经核实的那条异议。</translation>
    </message>
    <message>
        <source>Say who is right. A second person agrees.</source>
        <translation>说明谁对，再由第二人同意。</translation>
    </message>
    <message>
        <source>Look again at the household, then touch its line here.</source>
        <translation>先去这一户回看，再点它这一行。</translation>
    </message>
    <message>
        <source>Touch It was put right. Then nothing is deducted.</source>
        <translation>改好了，点“已经改好”，不扣分。</translation>
    </message>
    <message>
        <source>Not put right when its day is over? Touch Take points.</source>
        <translation>到期还没有改好，点“扣分”。</translation>
    </message>
    <message>
        <source>First show the household&apos;s card.</source>
        <translation>先扫积分卡。</translation>
    </message>
    <message>
        <source>Touch what is to be put right, and set the days.</source>
        <translation>点要改什么，再定几天以内改好。</translation>
    </message>
    <message>
        <source>Touch Remind. Only this household is told.</source>
        <translation>点“开提醒单”，只告诉这一户。</translation>
    </message>
    <message>
        <source>Touch the deduction that was made good.</source>
        <translation>点已经改好的那条扣分。</translation>
    </message>
    <message>
        <source>Touch Give back and say why.</source>
        <translation>点“返还”，选原因。</translation>
    </message>
    <message>
        <source>A second person agrees. Points and honour come back.</source>
        <translation>由第二人同意，积分和荣誉分都还回来。</translation>
    </message>
</context>
<context>
    <name>HelpOfProgramme</name>
    <message>
        <source>Touch the activity that goes on now.</source>
        <translation>点正在进行的活动。</translation>
    </message>
    <message>
        <source>Or open a new one.</source>
        <translation>或者新建一个活动。</translation>
    </message>
    <message>
        <source>Choose what kind of activity it is.</source>
        <translation>选活动的类型。</translation>
    </message>
    <message>
        <source>Touch the rule that gives the points.</source>
        <translation>点按哪条细则加分。</translation>
    </message>
    <message>
        <source>Then open it and take the cards.</source>
        <translation>再开始活动，逐户扫卡。</translation>
    </message>
    <message>
        <source>Take card after card.</source>
        <translation>一张一张扫卡。</translation>
    </message>
    <message>
        <source>Two of a household came? Touch More.</source>
        <translation>一户来了两个人？点“加一”。</translation>
    </message>
    <message>
        <source>Close it at the end. Then the points are given.</source>
        <translation>活动完了点结束，这时才加分。</translation>
    </message>
    <message>
        <source>Touch the group whose yards were looked at.</source>
        <translation>点入户评分的那个组。</translation>
    </message>
    <message>
        <source>Touch the three people who went round.</source>
        <translation>点入户评分的三个人。</translation>
    </message>
    <message>
        <source>A villager is found by the household&apos;s number.</source>
        <translation>村民按户编号找。</translation>
    </message>
    <message>
        <source>They come from three different households.</source>
        <translation>三个人要来自三户。</translation>
    </message>
    <message>
        <source>One touch a household: its grade from the sheet.</source>
        <translation>照评分表，每户点一下等级。</translation>
    </message>
    <message>
        <source>Down turns to the next households.</source>
        <translation>点“下一页”，接着评后面的户。</translation>
    </message>
    <message>
        <source>Finish when all are graded.</source>
        <translation>都评好了，点“评完了”。</translation>
    </message>
    <message>
        <source>Type the six scores from the sheet one after the other.</source>
        <translation>照评分表，依次输入六项得分。</translation>
    </message>
    <message>
        <source>The grade follows from the total by itself.</source>
        <translation>等级按总分自动得出。</translation>
    </message>
    <message>
        <source>Compare the numbers with the sheet.</source>
        <translation>把数字和评分表对一遍。</translation>
    </message>
    <message>
        <source>Then enter the round; another operator reviews it.</source>
        <translation>再录入，由另一位操作员审核。</translation>
    </message>
    <message>
        <source>The round is saved.</source>
        <translation>这次入户评分已保存。</translation>
    </message>
    <message>
        <source>Another operator now finds it under Review.</source>
        <translation>另一位操作员在“审核”里能看到。</translation>
    </message>
    <message>
        <source>Choose a month, a quarter or a year.</source>
        <translation>选本月、本季度或今年。</translation>
    </message>
    <message>
        <source>Each line is a kind of activity: how often, and how many came.</source>
        <translation>一行是一类活动：办了几场，来了多少人次。</translation>
    </message>
    <message>
        <source>The last line is what the township&apos;s report asks for.</source>
        <translation>最后一行是合计，报给乡镇用。</translation>
    </message>
    <message>
        <source>Touch a team to see its people and their hours.</source>
        <translation>点一支服务队，看队员和服务时长。</translation>
    </message>
    <message>
        <source>Or open a new team.</source>
        <translation>或者新建一支服务队。</translation>
    </message>
    <message>
        <source>Touch the name of the team.</source>
        <translation>点服务队的名字。</translation>
    </message>
    <message>
        <source>Another name is typed; never a person&apos;s name.</source>
        <translation>别的名字自己输，不要写人名。</translation>
    </message>
    <message>
        <source>Then touch New team, and add its households.</source>
        <translation>再点“新建服务队”，然后加入各户。</translation>
    </message>
    <message>
        <source>Add the households whose people help.</source>
        <translation>把有人参加的户加进来。</translation>
    </message>
    <message>
        <source>Set with minus and plus how many of each help.</source>
        <translation>用减号和加号改每户几个人。</translation>
    </message>
    <message>
        <source>Does one stop? Touch Leaves; its hours stay.</source>
        <translation>不参加了就点“退出”，服务时长还在。</translation>
    </message>
    <message>
        <source>Here stands what households were given.</source>
        <translation>这里登记各户获得的荣誉。</translation>
    </message>
    <message>
        <source>Who might be named shows whom to think of.</source>
        <translation>点“推荐名单”，看哪些户够条件。</translation>
    </message>
    <message>
        <source>Entered wrongly? Touch it, then Take back.</source>
        <translation>登记错了，点那一项，再点“撤销”。</translation>
    </message>
    <message>
        <source>Choose the honour above and the year below.</source>
        <translation>在上面选荣誉，在下面选年份。</translation>
    </message>
    <message>
        <source>The list has whoever got points in most months.</source>
        <translation>名单上是大多数月份有加分的户。</translation>
    </message>
    <message>
        <source>Touch a household to enter its honour.</source>
        <translation>点一户，登记它的荣誉。</translation>
    </message>
    <message>
        <source>Touch which honour it is.</source>
        <translation>点是哪一项荣誉。</translation>
    </message>
    <message>
        <source>Then touch who gave it: village, township, county.</source>
        <translation>再点级别：村级、乡级、县级。</translation>
    </message>
    <message>
        <source>The household comes next.</source>
        <translation>下一步找到这一户。</translation>
    </message>
    <message>
        <source>Show the card of the household, or find it.</source>
        <translation>扫这一户的积分卡，或者查找。</translation>
    </message>
    <message>
        <source>Add the certificate&apos;s number and a photo, if there are any.</source>
        <translation>有证书的，填证书号、拍照片。</translation>
    </message>
    <message>
        <source>Then enter it, with its points or without.</source>
        <translation>再点“登记”，可以加分，也可以不加分。</translation>
    </message>
    <message>
        <source>Here stands what the village is named, and since when.</source>
        <translation>这里写着村里有什么称号、从哪天起。</translation>
    </message>
    <message>
        <source>Touch the key on the card to enter it or change it.</source>
        <translation>点卡片上的按钮来登记或修改。</translation>
    </message>
    <message>
        <source>Say whether the village is so named, and since when.</source>
        <translation>选是不是，再填从哪天起。</translation>
    </message>
    <message>
        <source>Enter the cadre&apos;s role and telephone, but no name.</source>
        <translation>填包抓干部的职务和电话，不写姓名。</translation>
    </message>
    <message>
        <source>Then record it.</source>
        <translation>再点“记录”。</translation>
    </message>
    <message>
        <source>Was something written about the village? Enter it here.</source>
        <translation>有人宣传本村了？在这里登记。</translation>
    </message>
    <message>
        <source>Touch an article to enter how often it was read.</source>
        <translation>点一篇，填阅读了多少次。</translation>
    </message>
    <message>
        <source>Touch where the article appeared.</source>
        <translation>点报道登在哪里。</translation>
    </message>
    <message>
        <source>Its title comes next.</source>
        <translation>下一步写标题。</translation>
    </message>
    <message>
        <source>Type the title as it was published.</source>
        <translation>照登出来的样子写标题。</translation>
    </message>
    <message>
        <source>Set the day on which it appeared.</source>
        <translation>定好是哪天登的。</translation>
    </message>
    <message>
        <source>Then enter it. Readers can be counted later.</source>
        <translation>再点“登记”，阅读量以后还可以数。</translation>
    </message>
</context>
<context>
    <name>HelpOfRules</name>
    <message>
        <source>Each card is one rule: what for, and how many points.</source>
        <translation>一张卡片是一条细则：做什么，记几分。</translation>
    </message>
    <message>
        <source>Campaigns shows the rules that hold for a short time.</source>
        <translation>点“限时活动”，看只在一段时间有效的细则。</translation>
    </message>
    <message>
        <source>Under Versions are earlier rules, and drafts to vote on.</source>
        <translation>点“版本”，看以前的细则和待表决的草案。</translation>
    </message>
    <message>
        <source>Touch the rule that is to change, or add a new one.</source>
        <translation>点要改的那条细则，或者新增一条。</translation>
    </message>
    <message>
        <source>Then say from which day it should hold.</source>
        <translation>再定从哪天起有效。</translation>
    </message>
    <message>
        <source>Save the draft. It holds only after the village has voted.</source>
        <translation>保存草案，村民表决通过才有效。</translation>
    </message>
    <message>
        <source>Touch above what is to change, say Points or Limit.</source>
        <translation>在上面点要改什么，比如“分值”“上限”。</translation>
    </message>
    <message>
        <source>Set it on the right. The card shows how it will read.</source>
        <translation>在右边改，左边马上看到改成什么样。</translation>
    </message>
    <message>
        <source>Then touch Ready. It waits in the draft.</source>
        <translation>再点“改好了”，先放在草案里。</translation>
    </message>
    <message>
        <source>Type the sound of each character.</source>
        <translation>输入每个字的拼音。</translation>
    </message>
    <message>
        <source>Touch the right character above.</source>
        <translation>在上面点对的那个字。</translation>
    </message>
    <message>
        <source>Is the title complete? Then touch Keep.</source>
        <translation>名称写完了，点“保存”。</translation>
    </message>
    <message>
        <source>Touch one to read its rules.</source>
        <translation>点一份，可以看它的细则。</translation>
    </message>
    <message>
        <source>Touch Side by side to see what changes.</source>
        <translation>点“对照”，看有哪些改动。</translation>
    </message>
    <message>
        <source>Has the village voted? Touch the draft, then Enter the vote.</source>
        <translation>村里表决过了？点那份草案，再点“登记表决”。</translation>
    </message>
    <message>
        <source>Red is how a rule reads now, green how it would read.</source>
        <translation>红的是原来的，绿的是以后的。</translation>
    </message>
    <message>
        <source>Has the village voted on it? Touch Enter the vote.</source>
        <translation>村里表决过了，点“登记表决”。</translation>
    </message>
    <message>
        <source>Type how many were in favour, against, and abstained.</source>
        <translation>输入同意、反对、弃权各多少票。</translation>
    </message>
    <message>
        <source>Then the day of the vote, and the day the rules begin.</source>
        <translation>再定表决的日子和细则起始的日子。</translation>
    </message>
    <message>
        <source>A second person agrees. More than half must be in favour.</source>
        <translation>由第二人同意。同意票过半才算通过。</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>The key in the ring comes next.</source>
        <translation>下一步：点黄圈。</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Jiamei points shop</source>
        <translation>家美积分超市</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Check points</source>
        <translation>查积分</translation>
    </message>
    <message>
        <source>See what you have</source>
        <translation>看看有多少分</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>兑换</translation>
    </message>
    <message>
        <source>Points for goods</source>
        <translation>用积分换物品</translation>
    </message>
    <message>
        <source>Give points</source>
        <translation>加分</translation>
    </message>
    <message>
        <source>For good conduct</source>
        <translation>做了好事记一笔</translation>
    </message>
    <message>
        <source>Or simply show your points card to the scanner</source>
        <translation>也可以直接把积分卡对准扫码器</translation>
    </message>
    <message>
        <source>The shop is closed. Touch here to open the day.</source>
        <translation>还没有开始营业。点这里开始营业。</translation>
    </message>
</context>
<context>
    <name>HonourBonus</name>
    <message numerus="yes">
        <source>+%n point(s)</source>
        <translation>
            <numerusform>+%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>no points</source>
        <translation>不加分</translation>
    </message>
    <message>
        <source>Only the register keeps it.</source>
        <translation>只登记，不加分。</translation>
    </message>
    <message>
        <source>Choose name, level and household: then it says how many points.</source>
        <translation>选好荣誉、级别和户，这里就显示奖励多少分。</translation>
    </message>
    <message>
        <source>%1 for this level, less %2 for another level of the same honour.</source>
        <translation>本级别 %1 分，减去同一荣誉其他级别已有的 %2 分。</translation>
    </message>
    <message>
        <source>After review and public notice.</source>
        <translation>审核、公示以后入账。</translation>
    </message>
    <message>
        <source>At once.</source>
        <translation>马上入账。</translation>
    </message>
</context>
<context>
    <name>HonourLevels</name>
    <message>
        <source>Village</source>
        <extracomment>who named the household</extracomment>
        <translation>村级</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡级</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县级</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市级</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省级</translation>
    </message>
    <message>
        <source>Nation</source>
        <translation>国家级</translation>
    </message>
</context>
<context>
    <name>HonourNewPage</name>
    <message>
        <source>New honour</source>
        <translation>登记荣誉</translation>
    </message>
    <message>
        <source>Another …</source>
        <translation>其他…</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>证书号</translation>
    </message>
    <message>
        <source>Without points</source>
        <translation>不加分</translation>
    </message>
    <message>
        <source>With points</source>
        <translation>加分</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Choose its name</source>
        <translation>请选荣誉</translation>
    </message>
    <message>
        <source>Choose the level</source>
        <translation>请选级别</translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation>请找到这一户</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>A photo of the certificate</source>
        <translation>证书照片</translation>
    </message>
    <message>
        <source>Picture added</source>
        <translation>已加照片</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>上一年</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>下一年</translation>
    </message>
</context>
<context>
    <name>HonourRow</name>
    <message>
        <source>No. %1</source>
        <translation>%1 号</translation>
    </message>
    <message>
        <source>%1 level, %2</source>
        <extracomment>level, year and number of the certificate</extracomment>
        <translation>%1，%2 年</translation>
    </message>
    <message>
        <source>%1 level, %2, certificate %3</source>
        <translation>%1，%2 年，证书 %3</translation>
    </message>
    <message>
        <source>under review</source>
        <translation>审核中</translation>
    </message>
    <message>
        <source>given</source>
        <translation>已入账</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未给</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已冲正</translation>
    </message>
    <message>
        <source>no points</source>
        <translation>不加分</translation>
    </message>
</context>
<context>
    <name>HonoursPage</name>
    <message>
        <source>Honours of households</source>
        <translation>荣誉登记</translation>
    </message>
    <message>
        <source>No honour has been entered yet.</source>
        <translation>还没有登记荣誉。</translation>
    </message>
    <message>
        <source>Look who might be named, or enter what a household was given.</source>
        <translation>先看推荐名单，或者登记已经获得的荣誉。</translation>
    </message>
    <message>
        <source>Who might be named</source>
        <translation>推荐名单</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>tap one first</source>
        <translation>先点一项</translation>
    </message>
    <message>
        <source>with a second person</source>
        <translation>要第二人</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Enter an honour</source>
        <translation>登记荣誉</translation>
    </message>
    <message>
        <source>Why is it taken back?</source>
        <translation>为什么撤销？</translation>
    </message>
</context>
<context>
    <name>HouseholdCard</name>
    <message>
        <source>No. %1</source>
        <translation>%1 号</translation>
    </message>
    <message>
        <source>points to spend</source>
        <translation>可用积分</translation>
    </message>
    <message>
        <source>Show the card</source>
        <translation>请扫积分卡</translation>
    </message>
    <message>
        <source>No card</source>
        <translation>没带卡</translation>
    </message>
    <message>
        <source>Collects: %1</source>
        <translation>代领：%1</translation>
    </message>
</context>
<context>
    <name>HouseholdChangePage</name>
    <message>
        <source>This household was merged into no. %1. Find that one.</source>
        <translation>这一户已并入 %1 号，请查找那一户。</translation>
    </message>
    <message>
        <source>This household is closed. Two persons can open it again.</source>
        <translation>这一户已销户，两人同意可以重新立户。</translation>
    </message>
    <message>
        <source>%1 persons, %2 points, honour %3. Each change takes a second person of another household.</source>
        <translation>%1 口人，%2 分，荣誉分 %3。每项变动都要别户的第二个人同意。</translation>
    </message>
    <message>
        <source>New head</source>
        <translation>换户主</translation>
    </message>
    <message>
        <source>new card</source>
        <translation>换新卡</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>人口</translation>
    </message>
    <message>
        <source>who came or left</source>
        <translation>进出人口</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分户</translation>
    </message>
    <message>
        <source>two new cards</source>
        <translation>两张新卡</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>并户</translation>
    </message>
    <message>
        <source>into another household</source>
        <translation>并入别户</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>moved away or closed</source>
        <translation>迁出或销户</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>重新立户</translation>
    </message>
</context>
<context>
    <name>HouseholdChangedPage</name>
    <message>
        <source>Recorded</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>%1: %2 points, honour %3, owes %4</source>
        <translation>%1：%2 分，荣誉分 %3，欠 %4 分</translation>
    </message>
    <message>
        <source>%1: %2 points, honour %3</source>
        <translation>%1：%2 分，荣誉分 %3</translation>
    </message>
    <message>
        <source>New card of no. %1: its sheet could not be made. Try again here, or print it from the office.</source>
        <translation>%1 号的新卡：没有做成打印页，请在这里再试，或到办公室打印。</translation>
    </message>
    <message>
        <source>Make the sheets again</source>
        <translation>重做打印页</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>New card of no. %1: ask a manager to print it in the office.</source>
        <translation>%1 号的新卡：请店长在办公室打印。</translation>
    </message>
</context>
<context>
    <name>HouseholdClosePage</name>
    <message>
        <source>%1 leaves</source>
        <translation>%1 离开</translation>
    </message>
    <message>
        <source>Why does it leave?</source>
        <translation>为什么离开？</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>迁出</translation>
    </message>
    <message>
        <source>No longer a household</source>
        <translation>销户</translation>
    </message>
    <message>
        <source>It has no points left.</source>
        <translation>没有剩余积分。</translation>
    </message>
    <message>
        <source>Its %1 points expire. Honour stays recorded.</source>
        <translation>%1 分作废，荣誉分仍保留记录。</translation>
    </message>
    <message>
        <source>Let the points expire</source>
        <translation>积分作废</translation>
    </message>
    <message>
        <source>Its card no longer works, and what is pending is withdrawn. Debt stays written down.</source>
        <translation>卡作废，待入账的撤回，欠的分仍记着。</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>It has %1 points. What becomes of them?</source>
        <translation>还有 %1 分，怎么办？</translation>
    </message>
    <message>
        <source>Keep the points</source>
        <translation>保留积分</translation>
    </message>
    <message>
        <source>Redeem them first</source>
        <translation>先去兑换</translation>
    </message>
    <message>
        <source>until it comes back</source>
        <translation>回来后可用</translation>
    </message>
    <message>
        <source>it takes goods, then it leaves</source>
        <translation>换完东西再离开</translation>
    </message>
    <message>
        <source>the household agrees to it</source>
        <translation>这一户同意作废</translation>
    </message>
    <message>
        <source>To redeeming</source>
        <translation>去兑换</translation>
    </message>
    <message>
        <source>First choose what becomes of the points</source>
        <translation>先选积分怎么办</translation>
    </message>
    <message>
        <source>It leaves, %1 points expire</source>
        <translation>离开，%1 分作废</translation>
    </message>
    <message>
        <source>It leaves, %1 points are kept</source>
        <translation>离开，保留 %1 分</translation>
    </message>
    <message>
        <source>It leaves</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>with a second person</source>
        <translation>由第二人同意</translation>
    </message>
</context>
<context>
    <name>HouseholdHeadPage</name>
    <message>
        <source>New head of %1</source>
        <translation>%1 换户主</translation>
    </message>
    <message>
        <source>Name of the new head</source>
        <translation>新户主姓名</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
</context>
<context>
    <name>HouseholdMembersPage</name>
    <message>
        <source>Members of %1</source>
        <translation>%1 的人口</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Record, with a second person</source>
        <translation>登记，由第二人同意</translation>
    </message>
    <message>
        <source>Change the number first</source>
        <translation>先改人数</translation>
    </message>
</context>
<context>
    <name>HouseholdMergePage</name>
    <message>
        <source>Merge %1</source>
        <translation>%1 并户</translation>
    </message>
    <message>
        <source>closes; its card no longer works</source>
        <translation>销号，卡作废</translation>
    </message>
    <message>
        <source>Which household stays?</source>
        <translation>并入哪一户？</translation>
    </message>
    <message>
        <source>stays, with its card</source>
        <translation>保留，卡照用</translation>
    </message>
    <message>
        <source>%1 points, honour %2 and a debt of %3 pass over. Members and relatives too.</source>
        <translation>%1 分、荣誉分 %2 和欠的 %3 分都转过去，人口和亲属关系也转过去。</translation>
    </message>
    <message>
        <source>%1 points and honour %2 pass over. Members and relatives too.</source>
        <translation>%1 分和荣誉分 %2 都转过去，人口和亲属关系也转过去。</translation>
    </message>
    <message>
        <source>Another household</source>
        <translation>换一户</translation>
    </message>
    <message>
        <source>Find the household</source>
        <translation>找并入的户</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Merge, with a second person</source>
        <translation>并户，由第二人同意</translation>
    </message>
    <message>
        <source>First find the other household</source>
        <translation>先找并入的户</translation>
    </message>
</context>
<context>
    <name>HouseholdPages</name>
    <message>
        <source>Households</source>
        <translation>农户</translation>
    </message>
    <message>
        <source>members and kin</source>
        <translation>成员和亲属</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>家庭变动</translation>
    </message>
    <message>
        <source>new head, split, merge, leave</source>
        <translation>换户主、分户、迁出</translation>
    </message>
    <message>
        <source>Relatives</source>
        <translation>亲属</translation>
    </message>
    <message>
        <source>who may not decide</source>
        <translation>谁要回避</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>联户执委</translation>
    </message>
    <message>
        <source>who visits a household</source>
        <translation>谁联系这一户</translation>
    </message>
    <message>
        <source>Stop redemption</source>
        <translation>冻结兑换</translation>
    </message>
    <message>
        <source>until a date, and lift it</source>
        <translation>到期限为止，也可解冻</translation>
    </message>
    <message>
        <source>Household PIN</source>
        <translation>户密码</translation>
    </message>
    <message>
        <source>four digits for redeeming</source>
        <translation>兑换时输入的四位数</translation>
    </message>
    <message>
        <source>Collection slips</source>
        <translation>代领单</translation>
    </message>
    <message>
        <source>somebody else collects</source>
        <translation>别人替他领</translation>
    </message>
</context>
<context>
    <name>HouseholdReopenPage</name>
    <message>
        <source>%1 comes back</source>
        <translation>%1 回来</translation>
    </message>
    <message>
        <source>It gets a new card. It has %1 points and still owes %2.</source>
        <translation>换新卡。有 %1 分，还欠 %2 分。</translation>
    </message>
    <message>
        <source>It gets a new card. It has %1 points.</source>
        <translation>换新卡。有 %1 分。</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Open it again, with a second person</source>
        <translation>重新立户，由第二人同意</translation>
    </message>
</context>
<context>
    <name>HouseholdSplitPage</name>
    <message>
        <source>Split %1</source>
        <translation>%1 分户</translation>
    </message>
    <message>
        <source>What the part that leaves takes along, as both sides agreed in writing:</source>
        <translation>按双方书面约定，分出的一方带走：</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Leaves with %1 points, honour %2. Stays with %3 points, honour %4.</source>
        <translation>分出 %1 分，荣誉分 %2；留下 %3 分，荣誉分 %4。</translation>
    </message>
    <message>
        <source>Of %1 points owed the part takes %2.</source>
        <translation>欠的 %1 分里，分出的一方带走 %2 分。</translation>
    </message>
    <message>
        <source>%1 pending points stay with the old number.</source>
        <translation>待入账的 %1 分留在原户号。</translation>
    </message>
    <message>
        <source>Name of the head of the part that leaves</source>
        <translation>分出一方的户主姓名</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分户</translation>
    </message>
    <message>
        <source>Next: the name</source>
        <translation>下一步：姓名</translation>
    </message>
    <message>
        <source>Agreement added</source>
        <translation>协议已添加</translation>
    </message>
    <message>
        <source>Picture of the agreement</source>
        <translation>协议照片</translation>
    </message>
    <message>
        <source>both sides signed it</source>
        <translation>双方签字的</translation>
    </message>
    <message>
        <source>The written agreement</source>
        <translation>书面分户协议</translation>
    </message>
</context>
<context>
    <name>IdlePanel</name>
    <message>
        <source>Still there?</source>
        <translation>您还在吗？</translation>
    </message>
    <message>
        <source>Otherwise the screen goes back to the start. Nothing is lost.</source>
        <translation>没人操作就回到首页，已记的账不会丢。</translation>
    </message>
    <message>
        <source>Yes, still here</source>
        <translation>还在</translation>
    </message>
</context>
<context>
    <name>InsightPages</name>
    <message>
        <source>Overview</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>rankings and budget</source>
        <translation>排行和预算</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>家底</translation>
    </message>
    <message>
        <source>points against goods</source>
        <translation>积分和物品比</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>村里的规定</translation>
    </message>
    <message>
        <source>what the village decided</source>
        <translation>上限、分值、红榜</translation>
    </message>
    <message>
        <source>Year end</source>
        <translation>年终结转</translation>
    </message>
    <message>
        <source>carry over, halve, clear</source>
        <translation>结转、折半、清零</translation>
    </message>
    <message>
        <source>month, quarter, year</source>
        <translation>月、季、年</translation>
    </message>
    <message>
        <source>Radar</source>
        <translation>公平雷达</translation>
    </message>
    <message>
        <source>where somebody should ask</source>
        <translation>该问一问的地方</translation>
    </message>
    <message>
        <source>What was found out?</source>
        <translation>查明的情况是？</translation>
    </message>
    <message>
        <source>In own words; no person&apos;s name</source>
        <translation>用自己的话写，不写人名</translation>
    </message>
    <message>
        <source>Honour list</source>
        <translation>红榜</translation>
    </message>
</context>
<context>
    <name>jiamei::kiosk::StatementModel</name>
    <message>
        <source>There are older entries</source>
        <translation>还有更早的记录</translation>
    </message>
    <message>
        <source>all of them are on the printed statement</source>
        <translation>全部都在打印的对账单上</translation>
    </message>
</context>
<context>
    <name>jiamei::kiosk::TeamsModel</name>
    <message>
        <source>%1 h</source>
        <extracomment>hours, or hours and minutes</extracomment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Clear all</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删一个</translation>
    </message>
    <message>
        <source>. point</source>
        <translation>. 点</translation>
    </message>
</context>
<context>
    <name>KinPage</name>
    <message>
        <source>No. %1</source>
        <translation>%1 号</translation>
    </message>
    <message>
        <source>Relatives never decide about each other&apos;s points, whatever their role.</source>
        <translation>亲属之间不能互相加分、审核，不论是什么身份。</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>No relatives are declared.</source>
        <translation>还没有登记亲属。</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Add relatives</source>
        <translation>登记亲属</translation>
    </message>
    <message>
        <source>Add the households that are kin, so that they do not decide about each other.</source>
        <translation>请添上亲属户，他们不能互相评议、加分。</translation>
    </message>
</context>
<context>
    <name>LetterPad</name>
    <message>
        <source>Clear all</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删一个</translation>
    </message>
</context>
<context>
    <name>LiaisonPage</name>
    <message>
        <source>Who looks after %1?</source>
        <translation>谁联系%1家？</translation>
    </message>
    <message>
        <source>Nobody looks after no. %1 yet.</source>
        <translation>%1 号还没有联户执委。</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>现在是：%1</translation>
    </message>
    <message>
        <source>Another household</source>
        <translation>另一户</translation>
    </message>
    <message>
        <source>find it by name or number</source>
        <translation>按姓名或编号找</translation>
    </message>
    <message>
        <source>another household</source>
        <translation>另一户</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Jiamei points shop</source>
        <translation>家美积分超市</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Meeting: who is here?</source>
        <translation>评议会：谁到会了？</translation>
    </message>
    <message>
        <source>Approved: %1. Rejected: %2.</source>
        <translation>通过 %1 项，不通过 %2 项。</translation>
    </message>
    <message>
        <source>Voted on: %1 of %2</source>
        <translation>已表决 %1 项，共 %2 项</translation>
    </message>
    <message>
        <source>Nothing waits for a meeting.</source>
        <translation>没有要上会的事项。</translation>
    </message>
    <message>
        <source>Photo of the minutes</source>
        <translation>会议记录照片</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>A photo of the signed minutes</source>
        <translation>签名会议记录的照片</translation>
    </message>
    <message>
        <source>Vote %1 of %2</source>
        <translation>第 %1 项表决，共 %2 项</translation>
    </message>
    <message>
        <source>End of the meeting</source>
        <translation>结束评议会</translation>
    </message>
    <message>
        <source>The meeting is recorded</source>
        <translation>评议会已记录</translation>
    </message>
    <message>
        <source>What a meeting has to decide comes here by itself when it is entered.</source>
        <translation>要评议会决定的事项，录入后会自动到这里。</translation>
    </message>
    <message>
        <source>%1 people vote. What was not voted on stays for the next meeting.</source>
        <translation>到会 %1 票。没有表决的留到下次评议会。</translation>
    </message>
    <message>
        <source>Minutes no. %1. Next the approved points go on a public notice; they count when it is over.</source>
        <translation>会议记录 %1 号。下一步：通过的积分张榜公示，期满才算数。</translation>
    </message>
    <message>
        <source>Minutes no. %1. Nothing more to do.</source>
        <translation>会议记录 %1 号。没有别的要办。</translation>
    </message>
    <message>
        <source>The photo of the signed minutes goes with it.</source>
        <translation>已附上签名会议记录的照片。</translation>
    </message>
    <message>
        <source>No photo of the signed minutes yet.</source>
        <translation>还没有签名会议记录的照片。</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>按姓名找</translation>
    </message>
    <message>
        <source>%1 here, at least %2 are needed</source>
        <translation>到会 %1 票，至少要 %2 票</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) to take</source>
        <translation>
            <numerusform>有 %n 项要表决</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave for next time</source>
        <translation>留到下次</translation>
    </message>
    <message>
        <source>All in favour of all the rest</source>
        <translation>其余全部同意</translation>
    </message>
    <message>
        <source>To the counter</source>
        <translation>回柜台</translation>
    </message>
    <message>
        <source>Begin to vote</source>
        <translation>开始表决</translation>
    </message>
    <message>
        <source>Keep these votes</source>
        <translation>记下票数</translation>
    </message>
    <message>
        <source>To the public notice</source>
        <translation>去公示</translation>
    </message>
    <message>
        <source>Record the meeting</source>
        <translation>确认记录</translation>
    </message>
</context>
<context>
    <name>MeetingPeople</name>
    <message>
        <source>Number, or show the card</source>
        <translation>输入户编号或扫卡</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>到会：%1 户</translation>
    </message>
    <message>
        <source>guests</source>
        <translation>其他人</translation>
    </message>
</context>
<context>
    <name>MeetingVote</name>
    <message>
        <source>No. %1</source>
        <translation>%1 号</translation>
    </message>
    <message>
        <source>Do not vote on this: %1</source>
        <translation>这一项要回避：%1</translation>
    </message>
    <message>
        <source>An objection stops it: in favour means that it stays.</source>
        <translation>这一项有异议：同意就是保留。</translation>
    </message>
    <message>
        <source>This is your own household or a relative&apos;s: somebody else writes these minutes.</source>
        <translation>这是您自己家或亲属家的事项，请别人来记录。</translation>
    </message>
    <message>
        <source>in favour, of %1</source>
        <translation>票同意，共 %1 票</translation>
    </message>
    <message>
        <source>against</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>abstain</source>
        <translation>弃权</translation>
    </message>
    <message>
        <source>Ask who is against and who abstains. All others are in favour.</source>
        <translation>请问谁反对、谁弃权，其余都算同意。</translation>
    </message>
</context>
<context>
    <name>MenuPage</name>
    <message>
        <source>To the counter</source>
        <translation>回柜台</translation>
    </message>
</context>
<context>
    <name>MenuTile</name>
    <message>
        <source>a manager does this</source>
        <translation>由店长办理</translation>
    </message>
    <message>
        <source>an operator does this</source>
        <translation>由操作员办理</translation>
    </message>
    <message>
        <source>a supervisor or manager does this</source>
        <translation>由监督员或店长办理</translation>
    </message>
</context>
<context>
    <name>NamePad</name>
    <message>
        <source>Type the sound of each character, then choose it.</source>
        <translation>输入每个字的拼音，再选字。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Choose above first</source>
        <translation>还有字没选</translation>
    </message>
    <message>
        <source>Prev</source>
        <translation>上一页</translation>
    </message>
</context>
<context>
    <name>NewCardPage</name>
    <message>
        <source>Now print the new card</source>
        <translation>请打印新卡</translation>
    </message>
    <message>
        <source>A new card</source>
        <translation>补一张新卡</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>%1 号</translation>
    </message>
    <message>
        <source>The old card stops working at once. The points stay as they are.</source>
        <translation>补了新卡，旧卡马上作废。积分一分不少。</translation>
    </message>
    <message>
        <source>The card holds, but its sheet could not be made. Try again here, or print it from the office.</source>
        <translation>新卡已经生效，但打印页没有做出来。请在这里再试一次，或者请店长在办公室打印。</translation>
    </message>
    <message>
        <source>The old card no longer works. Print the sheet and cut out the new one (no. %1).</source>
        <translation>旧卡已经不能用。打印后把新卡（第 %1 张）剪下来。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Give a new card</source>
        <translation>补新卡</translation>
    </message>
    <message>
        <source>Make the sheet again</source>
        <translation>重做打印页</translation>
    </message>
    <message>
        <source>No sheet yet, try again</source>
        <translation>没做出来，再试一次</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>已做好</translation>
    </message>
    <message>
        <source>Ask a manager to print it in the office.</source>
        <translation>请店长在办公室打印。</translation>
    </message>
</context>
<context>
    <name>NoticeBoard</name>
    <message>
        <source>Public notice no. %1, until %2</source>
        <translation>第 %1 批积分公示，到 %2</translation>
    </message>
    <message>
        <source>Touch the screen, or show your card.</source>
        <translation>点一下屏幕，或出示积分卡。</translation>
    </message>
    <message>
        <source>Page %1 of %2, next in %3 s</source>
        <translation>第 %1 页，共 %2 页，%3 秒后翻页</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>No. %1</source>
        <translation>%1 号</translation>
    </message>
    <message>
        <source>objection</source>
        <translation>有异议</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>已入账</translation>
    </message>
    <message>
        <source>taken off</source>
        <translation>已撤销</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>The next notice, until %1</source>
        <translation>下一批公示，到 %1</translation>
    </message>
    <message>
        <source>Notice no. %1, until %2</source>
        <translation>第 %1 批公示，到 %2</translation>
    </message>
    <message>
        <source>This would hang out: +%1 and −%2 points. Names hide one character if the village wants it so.</source>
        <translation>将公示这些：加 %1 分，减 %2 分。姓名按村里的规定隐去一个字。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) stopped by an objection; all the others go on.</source>
        <translation>
            <numerusform>%n 行有异议，暂停；其余照常。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything on it is settled.</source>
        <translation>这一批已全部办结。</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>公示表</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>已存</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>提异议</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Put it up</source>
        <translation>张榜公示</translation>
    </message>
    <message>
        <source>Enter points</source>
        <translation>积分入账</translation>
    </message>
    <message>
        <source>What is wrong with this line?</source>
        <translation>这一行哪里不对？</translation>
    </message>
    <message>
        <source>A photo of the notice on the board</source>
        <translation>公示栏照片</translation>
    </message>
    <message>
        <source>It counts from now until %1. Make its sheet and pin it to the board.</source>
        <translation>从现在公示到 %1。请生成公示表，贴到公示栏上。</translation>
    </message>
    <message>
        <source>The sheet is ready: a manager prints it in the office. Pin it to the board, then take a photo.</source>
        <translation>公示表已生成，由店长在办公室打印。贴到公示栏上，再拍一张照片。</translation>
    </message>
    <message>
        <source>It hangs out until %1. Who disagrees with a line says so here: tap the line. After that two people enter the points.</source>
        <translation>公示到 %1。谁有异议，点那一行提出。期满后由两个人入账。</translation>
    </message>
    <message>
        <source>The time is over. Two people may enter the points now.</source>
        <translation>公示期已满，两个人可以入账了。</translation>
    </message>
    <message>
        <source>What is left is stopped by objections. Settle them first.</source>
        <translation>剩下的都有异议，请先处理异议。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) entered, %1 points in all. They can be spent from now on.</source>
        <translation>
            <numerusform>已入账 %n 行，共 %1 分，现在可以兑换了。</numerusform>
        </translation>
    </message>
    <message>
        <source>tap a line first</source>
        <translation>先点一行</translation>
    </message>
    <message>
        <source>Make the sheet</source>
        <translation>生成公示表</translation>
    </message>
    <message>
        <source>Photo of the board</source>
        <translation>拍公示栏</translation>
    </message>
    <message>
        <source>To the notices</source>
        <translation>回公示列表</translation>
    </message>
    <message>
        <source>To the objections</source>
        <translation>去处理异议</translation>
    </message>
    <message>
        <source>ready in the office</source>
        <translation>在办公室打印</translation>
    </message>
</context>
<context>
    <name>NoticeTile</name>
    <message>
        <source>Notice no. %1</source>
        <translation>第 %1 批公示</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, %n line(s)</source>
        <translation>
            <numerusform>%1 至 %2，%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s)</source>
        <translation>
            <numerusform>%n 项异议</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>已办结</translation>
    </message>
    <message numerus="yes">
        <source>%n can be entered</source>
        <translation>
            <numerusform>%n 行可入账</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 行公示中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObjectionRow</name>
    <message>
        <source>No. %1</source>
        <translation>%1 号</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, household no. %2: %3</source>
        <translation>%1，%2 号户：%3</translation>
    </message>
</context>
<context>
    <name>ObjectionsPage</name>
    <message>
        <source>Objections</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>No objection is open.</source>
        <translation>没有未处理的异议。</translation>
    </message>
    <message>
        <source>A new one is raised on the notice: tap the line there.</source>
        <translation>要提异议，请到公示里点那一行。</translation>
    </message>
    <message>
        <source>The objection is wrong</source>
        <translation>异议不成立</translation>
    </message>
    <message>
        <source>the points stay on the notice</source>
        <translation>这一行照常公示</translation>
    </message>
    <message>
        <source>Tap the one you looked into.</source>
        <translation>点已核实的那条。</translation>
    </message>
    <message>
        <source>The objection is right</source>
        <translation>异议成立</translation>
    </message>
    <message>
        <source>the points are taken off the notice</source>
        <translation>撤销公示的这一行</translation>
    </message>
    <message>
        <source>The objection is right: what was found out?</source>
        <translation>异议成立：核实结果是什么？</translation>
    </message>
    <message>
        <source>The objection is wrong: what was found out?</source>
        <translation>异议不成立：核实结果是什么？</translation>
    </message>
</context>
<context>
    <name>Overlays</name>
    <message>
        <source>%1 takes goods for %2 points</source>
        <translation>%1 用 %2 分换物品</translation>
    </message>
    <message>
        <source>%1 loses %2 points: %3</source>
        <translation>%1 扣 %2 分：%3</translation>
    </message>
    <message>
        <source>%1 gets %2 points: %3</source>
        <translation>%1 加 %2 分：%3</translation>
    </message>
    <message>
        <source>Entry No. %1 is taken back</source>
        <translation>撤回 %1 号单据</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>%1 / %2</source>
        <extracomment>page 2 of 3</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下一页</translation>
    </message>
</context>
<context>
    <name>ParkedKey</name>
    <message>
        <source>Basket of %1, put aside</source>
        <translation>%1 先放着的篮子</translation>
    </message>
</context>
<context>
    <name>PeopleRow</name>
    <message>
        <source>Manager</source>
        <translation>店长</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>帮手</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>监督员</translation>
    </message>
</context>
<context>
    <name>PersonsCard</name>
    <message>
        <source>will leave</source>
        <translation>口人分出</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>口人</translation>
    </message>
    <message>
        <source>live there</source>
        <translation>常住</translation>
    </message>
    <message>
        <source>women</source>
        <translation>妇女</translation>
    </message>
</context>
<context>
    <name>PhotoPanel</name>
    <message>
        <source>No picture was found on the stick.</source>
        <translation>U 盘上没有找到照片。</translation>
    </message>
    <message>
        <source>Plug in the stick or the camera&apos;s card that holds the picture, then look again.</source>
        <translation>请插入有照片的 U 盘或存储卡，再找一次。</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>不用照片</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再找一次</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>用这张</translation>
    </message>
    <message>
        <source>The newest picture on the stick</source>
        <translation>U 盘上最新的照片</translation>
    </message>
    <message>
        <source>Taken on %1</source>
        <translation>拍摄于 %1</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>Wait %n second(s)</source>
        <translation>
            <numerusform>请等 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the PIN</source>
        <translation>请输入密码</translation>
    </message>
    <message>
        <source>Choose a name first</source>
        <translation>请先点名字</translation>
    </message>
</context>
<context>
    <name>PointsPages</name>
    <message>
        <source>Points</source>
        <translation>评议</translation>
    </message>
    <message>
        <source>review and notices</source>
        <translation>审核和公示</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>what waits</source>
        <translation>待办事项</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>评议会</translation>
    </message>
    <message>
        <source>votes item by item</source>
        <translation>逐项表决</translation>
    </message>
    <message>
        <source>Public notice</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>put up, print, enter</source>
        <translation>张榜、打印、入账</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>积分细则</translation>
    </message>
    <message>
        <source>read, change, vote</source>
        <translation>查看、修改、表决</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒单</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>整改返还</translation>
    </message>
    <message>
        <source>after it was put right</source>
        <translation>改好以后还分</translation>
    </message>
    <message>
        <source>before a deduction</source>
        <translation>扣分以前先提醒</translation>
    </message>
    <message>
        <source>look into, then settle</source>
        <translation>核实后处理</translation>
    </message>
</context>
<context>
    <name>PracticeFrame</name>
    <message>
        <source>Practice – nothing counts</source>
        <translation>练习模式 – 不算数</translation>
    </message>
</context>
<context>
    <name>ProgrammePages</name>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>rounds and honours</source>
        <translation>评分和荣誉</translation>
    </message>
    <message>
        <source>card after card</source>
        <translation>一张一张扫卡</translation>
    </message>
    <message>
        <source>The activity %1 is closed, %2 households</source>
        <translation>结束活动“%1”，%2 户</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>入户评分</translation>
    </message>
    <message>
        <source>one tap a household</source>
        <translation>一户一点</translation>
    </message>
    <message>
        <source>Honours</source>
        <translation>荣誉</translation>
    </message>
    <message>
        <source>who was named what</source>
        <translation>谁家得了什么</translation>
    </message>
    <message>
        <source>The village</source>
        <translation>村庄称号</translation>
    </message>
    <message>
        <source>what it is named</source>
        <translation>示范村、脱贫村</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>宣传报道</translation>
    </message>
    <message>
        <source>Name of the honour</source>
        <translation>荣誉名称</translation>
    </message>
    <message>
        <source>As it stands on the certificate</source>
        <translation>和证书上写的一样</translation>
    </message>
    <message>
        <source>Number of the certificate</source>
        <translation>证书号</translation>
    </message>
    <message>
        <source>Letters, digits and characters</source>
        <translation>字母、数字和汉字都可以</translation>
    </message>
    <message>
        <source>Who answers for it?</source>
        <translation>谁负责？</translation>
    </message>
    <message>
        <source>The role of the cadre</source>
        <translation>干部的职务</translation>
    </message>
    <message>
        <source>Title of the article</source>
        <translation>报道标题</translation>
    </message>
    <message>
        <source>As it was published</source>
        <translation>和登出来的一样</translation>
    </message>
    <message>
        <source>Where did it appear?</source>
        <translation>登在哪里？</translation>
    </message>
    <message>
        <source>Paper, account, group</source>
        <translation>报纸、公众号、群</translation>
    </message>
    <message>
        <source>Volunteer teams</source>
        <translation>志愿服务队</translation>
    </message>
    <message>
        <source>members and hours</source>
        <translation>队员和服务时长</translation>
    </message>
    <message>
        <source>Sessions held</source>
        <translation>场次人次</translation>
    </message>
    <message>
        <source>month, quarter, year</source>
        <translation>按月、季度、年</translation>
    </message>
    <message>
        <source>and their reads</source>
        <translation>报道和阅读量</translation>
    </message>
</context>
<context>
    <name>PublicityPage</name>
    <message>
        <source>Public notices</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Nothing has been put up yet.</source>
        <translation>还没有公示过。</translation>
    </message>
    <message>
        <source>New notice</source>
        <translation>新公示</translation>
    </message>
    <message>
        <source>What was reviewed goes on a notice first: touch the key below.</source>
        <translation>通过审核的先要公示：请点右下角的按钮。</translation>
    </message>
</context>
<context>
    <name>RadarPage</name>
    <message>
        <source>Radar</source>
        <translation>公平雷达</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>前月</translation>
    </message>
    <message>
        <source>Looking through the month …</source>
        <translation>正在查看这个月…</translation>
    </message>
    <message>
        <source>Nothing in this month asks for an answer.</source>
        <translation>这个月没有要答复的提示。</translation>
    </message>
    <message>
        <source>You may go on; it needs nobody.</source>
        <translation>可以先做别的，不用等。</translation>
    </message>
    <message>
        <source>The radar accuses nobody: it only says where somebody should ask.</source>
        <translation>雷达不下结论，只提醒哪里该问一问。</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) wait for an answer. Tap one to see its entries.</source>
        <translation>
            <numerusform>%n 条提示等待答复。点一条看有关的记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>All questions are answered.</source>
        <translation>提示都答复了。</translation>
    </message>
</context>
<context>
    <name>RankingBar</name>
    <message>
        <source>No. %1</source>
        <translation>%1 号</translation>
    </message>
</context>
<context>
    <name>RankingsPage</name>
    <message>
        <source>Progress</source>
        <translation>进步榜</translation>
    </message>
    <message>
        <source>Deductions</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Nobody gained more than in the period before.</source>
        <translation>没有比上期增加的户。</translation>
    </message>
    <message>
        <source>Nobody gained points in this period.</source>
        <translation>这一期还没有加分的户。</translation>
    </message>
    <message>
        <source>Households with a deduction</source>
        <translation>有扣分的户</translation>
    </message>
    <message>
        <source>Points deducted</source>
        <translation>扣分合计</translation>
    </message>
    <message>
        <source>Whose they are is shown to nobody.</source>
        <translation>只公布数字，不公布是谁。</translation>
    </message>
    <message>
        <source>The lists begin on %1.</source>
        <translation>榜单从%1开始。</translation>
    </message>
    <message>
        <source>Progress needs one whole period before; look again in the next one.</source>
        <translation>进步榜要有完整的上一期，下一期再来看。</translation>
    </message>
    <message>
        <source>Choose a later period.</source>
        <translation>请选以后的时间。</translation>
    </message>
    <message>
        <source>The village has not switched its lists on.</source>
        <translation>村里还没有开启榜单。</translation>
    </message>
    <message>
        <source>Lists name households in public. Ask the village first; when it agrees, switch them on below.</source>
        <translation>榜单会公布户主姓名。请先征求村里意见，同意以后在下面开启。</translation>
    </message>
    <message>
        <source>Lists name households in public. When the village agrees, a manager switches them on here.</source>
        <translation>榜单会公布户主姓名。村里同意以后，由店长在这里开启。</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>上一期</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>first and last day of a period</extracomment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>下一期</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>The village agrees: switch on</source>
        <translation>村里同意，开启</translation>
    </message>
    <message>
        <source>Honour list</source>
        <translation>红榜</translation>
    </message>
    <message numerus="yes">
        <source>household(s)</source>
        <translation>
            <numerusform>户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>time(s)</source>
        <translation>
            <numerusform>次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>point(s)</source>
        <translation>
            <numerusform>分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasonPanel</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>ReceiptView</name>
    <message>
        <source>PRACTICE</source>
        <translation>【练习】</translation>
    </message>
    <message>
        <source>Redemption receipt</source>
        <translation>兑换小票</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>撤回小票</translation>
    </message>
    <message>
        <source>Points receipt</source>
        <translation>积分小票</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>%1 号</translation>
    </message>
    <message>
        <source>Points before</source>
        <translation>原有积分</translation>
    </message>
    <message>
        <source>Points now</source>
        <translation>现有积分</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>还欠积分</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, all of them on paper</source>
        <translation>
            <numerusform>还有 %n 样，打印的小票上都有</numerusform>
        </translation>
    </message>
    <message>
        <source>Check code: %1</source>
        <translation>核对码：%1</translation>
    </message>
    <message>
        <source>Submitted for review</source>
        <translation>提交审核</translation>
    </message>
    <message>
        <source>Collected by: %1</source>
        <translation>代领人：%1</translation>
    </message>
    <message>
        <source>Collected by: %1 (%2)</source>
        <translation>代领人：%1（%2）</translation>
    </message>
    <message>
        <source>husband or wife</source>
        <translation>配偶</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>父母</translation>
    </message>
    <message>
        <source>son or daughter</source>
        <translation>子女</translation>
    </message>
    <message>
        <source>other kin</source>
        <translation>其他亲属</translation>
    </message>
    <message>
        <source>neighbour</source>
        <translation>邻居</translation>
    </message>
    <message>
        <source>grid worker</source>
        <translation>网格员</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>其他人</translation>
    </message>
    <message>
        <source>Collection slip no. %1</source>
        <translation>代领单第 %1 号</translation>
    </message>
    <message>
        <source>Written by hand on slip no. %1</source>
        <translation>手写兑换单第 %1 号</translation>
    </message>
    <message>
        <source>%1 points paid in cash: %2 yuan</source>
        <translation>%1 分付现金：%2 元</translation>
    </message>
</context>
<context>
    <name>RedeemPage</name>
    <message>
        <source>Put aside</source>
        <translation>先放一放</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>兑换</translation>
    </message>
    <message>
        <source>There are no goods in the list yet.</source>
        <translation>还没有物品。</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) short</source>
        <translation>
            <numerusform>差 %n 分，请减少</numerusform>
        </translation>
    </message>
    <message>
        <source>A manager must add goods first.</source>
        <translation>请店长先进货。</translation>
    </message>
    <message>
        <source>Card first</source>
        <translation>请先扫卡</translation>
    </message>
    <message>
        <source>Choose goods</source>
        <translation>请选物品</translation>
    </message>
    <message>
        <source>No goods yet</source>
        <translation>还没有物品</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Number of the hand-written slip</source>
        <translation>手写兑换单的编号</translation>
    </message>
    <message>
        <source>It stands large at the top of the slip. A scan is quicker and surer.</source>
        <translation>编号印在单子上方的大字。扫码更快，也不会错。</translation>
    </message>
</context>
<context>
    <name>RefusalPanel</name>
    <message>
        <source>What was not changed</source>
        <translation>放心：</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>现在怎么办</translation>
    </message>
    <message>
        <source>Code for support: %1</source>
        <translation>求助代码：%1</translation>
    </message>
    <message>
        <source>Open the day</source>
        <translation>开始营业</translation>
    </message>
    <message>
        <source>Call a second person</source>
        <translation>请第二个人确认</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>按姓名找</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>日期没错</translation>
    </message>
    <message>
        <source>Put this basket aside</source>
        <translation>先放一放</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Back to this basket</source>
        <translation>回到这一篮</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>What is not clear yet</source>
        <translation>还不确定</translation>
    </message>
</context>
<context>
    <name>ReminderNewPage</name>
    <message>
        <source>New reminder</source>
        <translation>新的提醒</translation>
    </message>
    <message>
        <source>What is to be put right?</source>
        <translation>要改什么？</translation>
    </message>
    <message>
        <source>−%1 after %2 days</source>
        <translation>%2 天不改扣 %1 分</translation>
    </message>
    <message>
        <source>No rule wants a reminder.</source>
        <translation>没有要先提醒的细则。</translation>
    </message>
    <message>
        <source>Which deductions do, the village decides with its rules.</source>
        <translation>哪些扣分要先提醒，由村里的细则定。</translation>
    </message>
    <message>
        <source>Put right by %1</source>
        <translation>最晚%1改好</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Picture added</source>
        <translation>已加照片</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>加照片</translation>
    </message>
    <message>
        <source>Points are only taken when it is not put right in time.</source>
        <translation>到期没有改好，才扣分。</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Card first</source>
        <translation>请先扫卡</translation>
    </message>
    <message>
        <source>Choose what</source>
        <translation>请选要改什么</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>开提醒单</translation>
    </message>
    <message>
        <source>How is it known?</source>
        <translation>怎么知道的？</translation>
    </message>
    <message>
        <source>A picture of what is to be put right</source>
        <translation>要改的地方的照片</translation>
    </message>
</context>
<context>
    <name>ReminderRow</name>
    <message>
        <source>No. %1</source>
        <translation>%1 号</translation>
    </message>
    <message>
        <source>%1 · with a picture</source>
        <translation>%1 · 有照片</translation>
    </message>
    <message>
        <source>due since %1</source>
        <translation>%1起可扣分</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>最晚%1改好</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>Reminders</source>
        <translation>提醒单</translation>
    </message>
    <message>
        <source>Only the household is told. Nothing of it hangs on the board.</source>
        <translation>只告诉这一户，不上墙公示。</translation>
    </message>
    <message>
        <source>No reminder runs.</source>
        <translation>现在没有提醒单。</translation>
    </message>
    <message>
        <source>Before points are taken under some rules, remind the household first: tap New reminder.</source>
        <translation>有的细则扣分以前要先提醒：点“新的提醒”。</translation>
    </message>
    <message>
        <source>Tap the household that was looked at again.</source>
        <translation>请点已经回看过的那一户。</translation>
    </message>
    <message>
        <source>New reminder</source>
        <translation>新的提醒</translation>
    </message>
    <message>
        <source>It was put right</source>
        <translation>已经改好</translation>
    </message>
    <message>
        <source>nothing is deducted</source>
        <translation>不扣分</translation>
    </message>
    <message>
        <source>Take points</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>%1起</translation>
    </message>
    <message>
        <source>others review it</source>
        <translation>由别人审核</translation>
    </message>
    <message>
        <source>it was not put right</source>
        <translation>没有改好</translation>
    </message>
    <message>
        <source>It was not put right. How many points are taken?</source>
        <translation>没有改好。扣几分？</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Give back: %1</source>
        <translation>整改返还：%1</translation>
    </message>
    <message>
        <source>What was put right is given back once: points and honour. Two persons agree.</source>
        <translation>改好的扣分可以返还一次，积分和荣誉分都还。要两个人同意。</translation>
    </message>
    <message>
        <source>No deduction of this household stands.</source>
        <translation>这一户没有可返还的扣分。</translation>
    </message>
    <message>
        <source>There is nothing to give back.</source>
        <translation>不用返还。</translation>
    </message>
    <message>
        <source>Tap the deduction that was made good.</source>
        <translation>请点已经改好的那条扣分。</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>返还</translation>
    </message>
    <message>
        <source>Why is it given back?</source>
        <translation>为什么返还？</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Done and saved</source>
        <translation>办好了，已存好</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>再看看</translation>
    </message>
    <message>
        <source>%1 points spent</source>
        <translation>用了 %1 分</translation>
    </message>
    <message>
        <source>%1 points given back</source>
        <translation>退回 %1 分</translation>
    </message>
    <message>
        <source>%1 points taken back</source>
        <translation>收回 %1 分</translation>
    </message>
    <message>
        <source>%1 points given</source>
        <translation>加了 %1 分</translation>
    </message>
    <message>
        <source>%1 points deducted</source>
        <translation>扣了 %1 分</translation>
    </message>
    <message>
        <source>points to spend</source>
        <translation>可用积分</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message numerus="yes">
        <source>for another %n second(s)</source>
        <translation>
            <numerusform>还有 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Not printed, try again</source>
        <translation>没打出来，再试一次</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>已做好</translation>
    </message>
    <message>
        <source>Next household</source>
        <translation>下一户</translation>
    </message>
    <message>
        <source>Put back on the shelf: %1</source>
        <translation>请放回货架：%1</translation>
    </message>
    <message>
        <source>Submitted and saved</source>
        <translation>已提交并保存</translation>
    </message>
    <message>
        <source>%1 points are waiting</source>
        <translation>%1 分待审核</translation>
    </message>
    <message>
        <source>Taken back before it counted</source>
        <translation>已撤回，还没有入账</translation>
    </message>
    <message>
        <source>Others look at it, then it hangs out. After that the points can be spent.</source>
        <translation>经别人审核、公示以后，才能兑换。</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>To review: %1</source>
        <extracomment>%1 is a number of entries</extracomment>
        <translation>待审核 %1</translation>
    </message>
    <message>
        <source>For the meeting: %1</source>
        <translation>待上会 %1</translation>
    </message>
    <message>
        <source>For the notice: %1</source>
        <translation>待公示 %1</translation>
    </message>
    <message>
        <source>On the notice: %1</source>
        <translation>公示中 %1</translation>
    </message>
    <message>
        <source>Nothing waits for a review.</source>
        <translation>没有待审核的事项。</translation>
    </message>
    <message>
        <source>Nothing waits for the meeting.</source>
        <translation>没有待上会的事项。</translation>
    </message>
    <message>
        <source>Nothing waits for a notice.</source>
        <translation>没有待公示的事项。</translation>
    </message>
    <message>
        <source>Nothing is on a notice.</source>
        <translation>没有公示中的事项。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>全选</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>已选 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Tap what you have checked.</source>
        <translation>点选核对过的事项。</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>Why is it rejected?</source>
        <translation>为什么驳回？</translation>
    </message>
    <message>
        <source>What is entered comes here by itself.</source>
        <translation>录入后会自动到这里。</translation>
    </message>
    <message>
        <source>it will not count</source>
        <translation>不计分</translation>
    </message>
    <message>
        <source>Go back and touch Meeting to vote on them.</source>
        <translation>返回后点“评议会”，逐项表决。</translation>
    </message>
    <message>
        <source>Go back and touch Public notice to put them up.</source>
        <translation>返回后点“公示”，张榜公示。</translation>
    </message>
    <message>
        <source>When their time is over, go back and touch Public notice to enter them.</source>
        <translation>公示期满后，返回点“公示”，积分入账。</translation>
    </message>
</context>
<context>
    <name>RuleTile</name>
    <message>
        <source>per %1</source>
        <translation>每%1</translation>
    </message>
    <message>
        <source>meeting decides</source>
        <translation>评议会定</translation>
    </message>
    <message>
        <source>others review</source>
        <translation>要审核</translation>
    </message>
</context>
<context>
    <name>SameDayPanel</name>
    <message>
        <source>Is it still %1?</source>
        <translation>今天还是 %1 吗？</translation>
    </message>
    <message>
        <source>The day of %1 was not closed. This machine&apos;s clock shows %2.</source>
        <translation>%1 那天没有结束营业。本机时钟是 %2。</translation>
    </message>
    <message>
        <source>The machine has been on for very long since this day was opened.</source>
        <translation>开始营业以后，机器已经开了很久。</translation>
    </message>
    <message>
        <source>Entries made now count for %1.</source>
        <translation>现在记的账，都算在 %1。</translation>
    </message>
    <message>
        <source>Entries made now count for %1. A manager closes that day.</source>
        <translation>现在记的账，都算在 %1。要请店长来结束。</translation>
    </message>
    <message>
        <source>Same day, go on</source>
        <translation>还是同一天</translation>
    </message>
    <message>
        <source>Close that day first</source>
        <translation>先结束那一天</translation>
    </message>
</context>
<context>
    <name>SecondPersonPanel</name>
    <message>
        <source>Second person: who agrees?</source>
        <translation>请第二个人确认：是谁？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>我同意</translation>
    </message>
    <message>
        <source>%1, type your PIN</source>
        <translation>%1，请输入密码</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Who is serving?</source>
        <translation>谁在值班？</translation>
    </message>
    <message>
        <source>No operator has been set up yet.</source>
        <translation>还没有设置操作员。</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>请稍等…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Call whoever set up this machine.</source>
        <translation>请找安装这台机器的人来设置。</translation>
    </message>
</context>
<context>
    <name>SlipView</name>
    <message>
        <source>Points given</source>
        <translation>加分</translation>
    </message>
    <message>
        <source>Points redeemed</source>
        <translation>兑换积分</translation>
    </message>
    <message>
        <source>Points deducted</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>Entries taken back</source>
        <translation>撤回次数</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Fingerprint of the day</source>
        <translation>当日核对码</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>盘点</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <comment>in the totals of a day</comment>
        <extracomment>the word before it says points already</extracomment>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>points (times)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 %2, correct</source>
        <translation>数到 %1 %2，相符</translation>
    </message>
    <message>
        <source>%1 %3, %2 %3 too many</source>
        <translation>数到 %1 %3，多 %2 %3</translation>
    </message>
    <message>
        <source>%1 %3, %2 %3 missing</source>
        <translation>数到 %1 %3，少 %2 %3</translation>
    </message>
</context>
<context>
    <name>SplitFrame</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Staff: %1</source>
        <translation>工作人员：%1</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>结束营业</translation>
    </message>
    <message>
        <source>Open the day</source>
        <translation>开始营业</translation>
    </message>
    <message>
        <source>totals and slip</source>
        <translation>当天合计和日结单</translation>
    </message>
    <message>
        <source>confirm the date</source>
        <translation>先核对日期</translation>
    </message>
    <message>
        <source>a manager does this</source>
        <translation>由店长操作</translation>
    </message>
    <message>
        <source>Send to township</source>
        <translation>上报乡镇</translation>
    </message>
    <message>
        <source>all delivered</source>
        <translation>已全部上报</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>To the counter</source>
        <translation>回柜台</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>补卡</translation>
    </message>
    <message>
        <source>lost or worn out</source>
        <translation>卡丢了或坏了</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) waiting</source>
        <translation>
            <numerusform>还有 %n 条等乡镇确认</numerusform>
        </translation>
    </message>
    <message>
        <source>for the next person</source>
        <translation>换人值班</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>waits for review</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>waits for the meeting</source>
        <translation>待评议会</translation>
    </message>
    <message>
        <source>approved, waits for the notice</source>
        <translation>已通过，待公示</translation>
    </message>
    <message>
        <source>an objection is looked into</source>
        <translation>有异议，正在核实</translation>
    </message>
    <message>
        <source>on the notice until %1</source>
        <translation>公示中，到%1</translation>
    </message>
    <message>
        <source>%1 given, %2 of them paid back</source>
        <translation>加 %1 分，其中 %2 分抵欠分</translation>
    </message>
    <message>
        <source>points given</source>
        <translation>加分</translation>
    </message>
    <message>
        <source>%1 deducted, %2 of them owed</source>
        <translation>扣 %1 分，其中 %2 分先欠着</translation>
    </message>
    <message>
        <source>points deducted</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>goods taken</source>
        <translation>兑换</translation>
    </message>
    <message>
        <source>brought forward</source>
        <translation>老账转来</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>到期失效</translation>
    </message>
    <message>
        <source>corrected, %1 points are owed</source>
        <translation>冲正，欠 %1 分</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>冲正</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>返还</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>撤回：%1</translation>
    </message>
    <message>
        <source>Put right: %1</source>
        <translation>整改返还：%1</translation>
    </message>
    <message>
        <source>Came from household no. %1 by a split</source>
        <translation>从 %1 户分出</translation>
    </message>
    <message>
        <source>Split: the other part is no. %1</source>
        <translation>分户，分出 %1 户</translation>
    </message>
    <message>
        <source>Merged into household no. %1</source>
        <translation>并入 %1 户</translation>
    </message>
    <message>
        <source>Household no. %1 was merged into this one</source>
        <translation>%1 户并入本户</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>迁出</translation>
    </message>
    <message>
        <source>The household was closed</source>
        <translation>销户</translation>
    </message>
    <message>
        <source>The household was opened again</source>
        <translation>重新立户</translation>
    </message>
    <message>
        <source>End of the year %1</source>
        <translation>%1 年年终</translation>
    </message>
    <message>
        <source>Points from the old book</source>
        <translation>老账本转入的积分</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>to be put right by %1</source>
        <translation>最晚%1改好</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>没有通过</translation>
    </message>
    <message>
        <source>not given: %1</source>
        <translation>没有通过：%1</translation>
    </message>
    <message>
        <source>goods taken, %1 points of them paid in cash</source>
        <translation>兑换物品，其中 %1 分付现金</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Open: %1</source>
        <translation>营业中：%1</translation>
    </message>
    <message>
        <source>Shop closed</source>
        <translation>还没有开始营业</translation>
    </message>
    <message>
        <source>On duty: %1</source>
        <translation>值班：%1</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>没有人登录</translation>
    </message>
    <message>
        <source>All delivered, %1</source>
        <translation>已全部上报，%1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <comment>not yet delivered</comment>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>since the oldest of them</comment>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <comment>the oldest record waits since</comment>
        <translation>今天</translation>
    </message>
    <message>
        <source>Please send %1 to the township (oldest: %2)</source>
        <translation>请上报：%1（最早：%2）</translation>
    </message>
    <message>
        <source>%1 to send (oldest: %2)</source>
        <translation>等乡镇确认：%1（最早：%2）</translation>
    </message>
</context>
<context>
    <name>StepperRow</name>
    <message>
        <source>Less</source>
        <translation>减一</translation>
    </message>
    <message>
        <source>More</source>
        <translation>加一</translation>
    </message>
</context>
<context>
    <name>TeamMemberRow</name>
    <message>
        <source>No. %1</source>
        <translation>%1 号</translation>
    </message>
    <message>
        <source>left the team, served %1</source>
        <translation>已退出，服务过 %1</translation>
    </message>
    <message>
        <source>served %1</source>
        <translation>服务 %1</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>TeamNewPage</name>
    <message>
        <source>New volunteer team</source>
        <translation>新建志愿服务队</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>叫什么名字？</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>别的名字</translation>
    </message>
    <message>
        <source>Name of the team; no person&apos;s name</source>
        <translation>服务队的名字，不要写人名</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>新建服务队</translation>
    </message>
    <message>
        <source>Choose a name</source>
        <translation>请选名字</translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n 场活动</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of service</source>
        <translation>服务 %1</translation>
    </message>
    <message>
        <source>Nobody is in the team yet.</source>
        <translation>服务队里还没有人。</translation>
    </message>
    <message>
        <source>Tap Add a household, then show its card or find it by name.</source>
        <translation>点“加入一户”，再扫卡或按姓名查找。</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Add a household</source>
        <translation>加入一户</translation>
    </message>
</context>
<context>
    <name>TeamRow</name>
    <message>
        <source>since %1</source>
        <translation>%1 成立</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n 场活动</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamsPage</name>
    <message>
        <source>Volunteer teams</source>
        <translation>志愿服务队</translation>
    </message>
    <message>
        <source>There is no volunteer team yet.</source>
        <translation>还没有志愿服务队。</translation>
    </message>
    <message>
        <source>Open one, then add the households whose people are in it.</source>
        <translation>先新建服务队，再加入有人参加的户。</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>新建服务队</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Keep</source>
        <translation>好了</translation>
    </message>
</context>
<context>
    <name>VillageFlagCard</name>
    <message>
        <source>Demonstration village</source>
        <translation>示范村</translation>
    </message>
    <message>
        <source>Village out of poverty</source>
        <translation>脱贫村</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>还没有登记</translation>
    </message>
    <message>
        <source>yes, since %1</source>
        <translation>是，%1 起</translation>
    </message>
    <message>
        <source>no longer, since %1</source>
        <translation>不再是，%1 起</translation>
    </message>
    <message>
        <source>Nobody answers for it yet.</source>
        <translation>还没有包抓干部。</translation>
    </message>
    <message>
        <source>Answers for it: %1</source>
        <translation>包抓干部：%1</translation>
    </message>
    <message>
        <source>Telephone: %1</source>
        <translation>电话：%1</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
</context>
<context>
    <name>VillageFlagPage</name>
    <message>
        <source>Demonstration village</source>
        <translation>示范村</translation>
    </message>
    <message>
        <source>Village out of poverty</source>
        <translation>脱贫村</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>不再是</translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation>从哪天起？</translation>
    </message>
    <message>
        <source>tap to enter the date</source>
        <translation>点这里填日期</translation>
    </message>
    <message>
        <source>the first day</source>
        <translation>开始的日子</translation>
    </message>
    <message>
        <source>the day it ended</source>
        <translation>结束的日子</translation>
    </message>
    <message>
        <source>Who answers for it?</source>
        <translation>谁负责？</translation>
    </message>
    <message>
        <source>the role of the cadre, no name</source>
        <translation>写职务，不写姓名</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>kept in this shop only</source>
        <translation>只存在本店</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>There is no such day. Four digits for the year, two for the month, two for the day.</source>
        <translation>没有这一天。年四位、月两位、日两位。</translation>
    </message>
    <message>
        <source>Four digits for the year, two for the month, two for the day.</source>
        <translation>年四位、月两位、日两位。</translation>
    </message>
    <message>
        <source>Telephone of who answers for it</source>
        <translation>包抓干部的电话</translation>
    </message>
    <message>
        <source>It is shown here only, to the manager.</source>
        <translation>只在这里给店长看。</translation>
    </message>
    <message>
        <source>First the date</source>
        <translation>先填日期</translation>
    </message>
    <message>
        <source>answers for it</source>
        <translation>包抓干部</translation>
    </message>
    <message>
        <source>telephone, kept in this shop only</source>
        <translation>电话，只存在本店</translation>
    </message>
</context>
<context>
    <name>VillagePage</name>
    <message>
        <source>What the village is named</source>
        <translation>村庄称号</translation>
    </message>
    <message>
        <source>Telephone numbers stay in this shop; no notice shows them.</source>
        <translation>电话只存在本店，公示上不显示。</translation>
    </message>
</context>
<context>
    <name>WithinReach</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <comment>price of a goods</comment>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>Enough points for</source>
        <translation>现在能换</translation>
    </message>
</context>
<context>
    <name>jiamei::kiosk::FreezeModel</name>
    <message>
        <source>%1, no. %2</source>
        <translation>%1 %2 号</translation>
    </message>
    <message>
        <source>Household %1 may redeem again: %2</source>
        <translation>%1 户可以重新兑换：%2</translation>
    </message>
    <message>
        <source>Household %1 gets no goods until %2: %3</source>
        <translation>%1 户到%2止不能兑换：%3</translation>
    </message>
    <message>
        <source>Lifted. The household may redeem again at once.</source>
        <translation>已解冻，这一户马上可以兑换。</translation>
    </message>
    <message>
        <source>Recorded. No goods until %1; points go on as before.</source>
        <translation>已冻结，到%1止不能兑换；照样加分。</translation>
    </message>
</context>
<context>
    <name>jiamei::kiosk::HonourFormModel</name>
    <message>
        <source>%1 is entered for %2, with %3 points</source>
        <translation>给 %2 登记“%1”，奖励 %3 分</translation>
    </message>
</context>
<context>
    <name>jiamei::kiosk::HonoursModel</name>
    <message>
        <source>%1 of %2 is taken back. %3</source>
        <translation>撤销 %2 的“%1”：%3</translation>
    </message>
</context>
<context>
    <name>jiamei::kiosk::HouseholdChangeModel</name>
    <message>
        <source>%1, no. %2</source>
        <translation>%1 %2 号</translation>
    </message>
    <message>
        <source>The new head of household %1 is %2</source>
        <translation>%1 户的新户主是 %2</translation>
    </message>
    <message>
        <source>Household %1 now has %2 persons</source>
        <translation>%1 户现有 %2 口人</translation>
    </message>
    <message>
        <source>Household %1 is split: %2 takes %3 % along</source>
        <translation>%1 户分户：%2 带走 %3%</translation>
    </message>
    <message>
        <source>Household %1 is merged into %2</source>
        <translation>%1 户并入 %2</translation>
    </message>
    <message>
        <source>Household %1 moves away</source>
        <translation>%1 迁出</translation>
    </message>
    <message>
        <source>Household %1 is closed</source>
        <translation>%1 销户</translation>
    </message>
    <message>
        <source>Household %1 is opened again</source>
        <translation>%1 重新立户</translation>
    </message>
    <message>
        <source>The new head is recorded.</source>
        <translation>新户主已登记。</translation>
    </message>
    <message>
        <source>The members are recorded.</source>
        <translation>人口已登记。</translation>
    </message>
    <message>
        <source>The household is split. Both parts get a new card, the old one no longer works.</source>
        <translation>已分户。两边都换新卡，旧卡作废。</translation>
    </message>
    <message>
        <source>The household is merged. Its old card no longer works; the card of the other one does.</source>
        <translation>已并户。并出的旧卡作废，另一户的卡照用。</translation>
    </message>
    <message>
        <source>The household is closed. Expired: %1, kept: %2, owed: %3, withdrawn: %4.</source>
        <translation>已销户。作废 %1 分，保留 %2 分，欠 %3 分，撤回 %4 条。</translation>
    </message>
    <message>
        <source>The household is open again, with a new card.</source>
        <translation>已重新立户，换了新卡。</translation>
    </message>
</context>
<context>
    <name>jiamei::kiosk::KinModel</name>
    <message>
        <source>%1 and %2 are no longer relatives</source>
        <translation>%1 和 %2 不再是亲属</translation>
    </message>
    <message>
        <source>%1 and %2 are relatives</source>
        <translation>%1 和 %2 是亲属</translation>
    </message>
</context>
<context>
    <name>jiamei::kiosk::NoticesModel</name>
    <message numerus="yes">
        <source>The points of notice no. %1 are entered: %n item(s)</source>
        <translation>
            <numerusform>第 %1 批公示入账：%n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiamei::kiosk::ObjectionsModel</name>
    <message>
        <source>The objection is right: %1 does not get this. %2</source>
        <translation>异议成立：%1 不得这一项。%2</translation>
    </message>
    <message>
        <source>The objection is not right: %1 keeps this. %2</source>
        <translation>异议不成立：%1 保留这一项。%2</translation>
    </message>
</context>
<context>
    <name>jiamei::kiosk::RadarModel</name>
    <message>
        <source>In own words …</source>
        <translation>自己写…</translation>
    </message>
    <message>
        <source>An older question; its entries say what it was about.</source>
        <translation>较早的提示，内容见有关的记录。</translation>
    </message>
    <message numerus="yes">
        <source>%1 gave %2 points %n time(s) in one month: %3 % of all that %1 entered.</source>
        <translation>
            <numerusform>%1 一个月给 %2 记了 %n 次，占所记积分的 %3%。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 proposed %2 %n time(s) in one month: %3 % of all that %1 proposed.</source>
        <translation>
            <numerusform>%1 一个月为 %2 申报 %n 次，占所申报积分的 %3%。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stayed just under the limit for a second person %n time(s): %2 % of the cases.</source>
        <translation>
            <numerusform>%1 有 %n 次刚好不到要第二人的分数，占 %2%。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 entered %n document(s) in one night, between ten in the evening and six.</source>
        <translation>
            <numerusform>%1 在一夜之间（晚十点到早六点）录了 %n 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 entered %n document(s) in the last two days of the month: %2 % of the month.</source>
        <translation>
            <numerusform>%1 在月底最后两天录了 %n 件，占全月的 %2%。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 approve each other: at least %2 % of what each submits.</source>
        <translation>%1 互相审核，占各自申报的 %2% 以上。</translation>
    </message>
    <message numerus="yes">
        <source>%1 approved %n time(s) on one day within three seconds.</source>
        <translation>
            <numerusform>%1 一天有 %n 次不到三秒就审核通过。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 brought a picture that was used before: %2</source>
        <translation>%1 交的照片以前用过：%2</translation>
    </message>
    <message>
        <source>%1 brought a picture that looks like an older one: %2</source>
        <translation>%1 交的照片和以前的很像：%2</translation>
    </message>
    <message>
        <source>It may be a busy family, or a favour. Ask both.</source>
        <translation>也许这家确实做得多，也许是人情分。请两边都问一问。</translation>
    </message>
    <message>
        <source>It may be chance, or a way around the second person. Look at the papers.</source>
        <translation>也许是巧合，也许是为了避开第二人。请看看凭证。</translation>
    </message>
    <message>
        <source>It may be work that was put off, or entries made up afterwards. Look at the papers.</source>
        <translation>也许是攒着一起录，也许是事后补的。请看看凭证。</translation>
    </message>
    <message>
        <source>Others could approve too. Ask why they did not.</source>
        <translation>别人也可以审核，请问问为什么没有。</translation>
    </message>
    <message>
        <source>Nobody reads an entry and looks at its proof that fast. Ask how it was checked.</source>
        <translation>这么快看不完一条记录和凭证，请问问是怎么审的。</translation>
    </message>
    <message>
        <source>It may be the same deed twice, or a picture taken by mistake. Look at both.</source>
        <translation>也许一件事记了两次，也许拿错了照片。请两边都看一看。</translation>
    </message>
</context>
<context>
    <name>jiamei::kiosk::RedeemModel</name>
    <message>
        <source>%1: none left, taken out of the basket</source>
        <translation>%1：没有货了，已从篮子里拿掉</translation>
    </message>
    <message>
        <source>%1: only %2 left</source>
        <translation>%1：只剩 %2 件</translation>
    </message>
    <message>
        <source>%1: now %2 points, before %3</source>
        <translation>%1：现在 %2 分，原来 %3 分</translation>
    </message>
    <message>
        <source>Points to spend: now %1, before %2</source>
        <translation>可用积分：现在 %1，原来 %2</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部物品</translation>
    </message>
</context>
<context>
    <name>jiamei::kiosk::RefusalModel</name>
    <message>
        <source>The basket and both balances are as before.</source>
        <translation>篮子和两户的积分都没有变。</translation>
    </message>
    <message>
        <source>Finish this basket first, or put it aside and serve the other household.</source>
        <translation>先办完这一户，或者把篮子先放一放，先办另一户。</translation>
    </message>
    <message>
        <source>All six places for baskets are taken.</source>
        <translation>六个位置都放满了。</translation>
    </message>
    <message>
        <source>The basket and the points are as before.</source>
        <translation>篮子和积分都没有变。</translation>
    </message>
    <message>
        <source>Finish this basket, or one of those put aside.</source>
        <translation>请先办完这一篮，或者先放着的某一篮。</translation>
    </message>
    <message>
        <source>This card belongs to a different household.</source>
        <translation>这是另一户的卡，篮子里是屏幕上这一户的。</translation>
    </message>
</context>
<context>
    <name>jiamei::kiosk::RemindersModel</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points are taken from household %2</source>
        <translation>扣 %2 户 %1 分</translation>
    </message>
    <message>
        <source>Put right. Nothing is deducted.</source>
        <translation>已经改好，不扣分。</translation>
    </message>
    <message>
        <source>Household %1: %2 points deducted.</source>
        <translation>%1 户：已扣 %2 分。</translation>
    </message>
    <message>
        <source>Household %1: the deduction of %2 points waits for review.</source>
        <translation>%1 户：扣 %2 分已送审。</translation>
    </message>
</context>
<context>
    <name>jiamei::kiosk::RestoreModel</name>
    <message>
        <source>%1, no. %2</source>
        <translation>%1 %2 号</translation>
    </message>
    <message>
        <source>%1 points go back to %2: %3</source>
        <translation>返还 %2 %1 分：%3</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) given back; %1 can be spent now.</source>
        <translation>
            <numerusform>已返还 %n 分，现在可用 %1 分。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiamei::kiosk::ReviewModel</name>
    <message numerus="yes">
        <source>Rejected: %n item(s). %1</source>
        <translation>
            <numerusform>驳回 %n 项：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved: %n item(s), %1 points in all</source>
        <translation>
            <numerusform>通过 %n 项，共 %1 分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundPage</name>
    <message>
        <source>Rounds</source>
        <translation>入户评分</translation>
    </message>
    <message>
        <source>%1: three judges</source>
        <translation>%1：三位评委</translation>
    </message>
    <message>
        <source>%1: %2 of %3 graded</source>
        <translation>%1：已评 %2 户，共 %3 户</translation>
    </message>
    <message>
        <source>%1: enter the round</source>
        <translation>%1：录入评分</translation>
    </message>
    <message>
        <source>%1: entered</source>
        <translation>%1：已录入</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Next ungraded</source>
        <translation>下一个未评</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>评完了</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一户</translation>
    </message>
    <message>
        <source>Clear the sheet</source>
        <translation>清空这张表</translation>
    </message>
    <message>
        <source>To the households</source>
        <translation>去评分</translation>
    </message>
    <message>
        <source>Next household</source>
        <translation>下一户</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>回到名单</translation>
    </message>
    <message>
        <source>Enter the round</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>A new round instead</source>
        <translation>另开一轮评分</translation>
    </message>
    <message numerus="yes">
        <source>%n more judge(s)</source>
        <translation>
            <numerusform>还差 %n 位评委</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundGroups</name>
    <message>
        <source>begun: %1 of %2 households</source>
        <translation>已开始：%1 户，共 %2 户</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s), entered this month</source>
        <translation>
            <numerusform>%n 户，本月已录入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n 户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) left for another person</source>
        <translation>
            <numerusform>还剩 %n 户要换人登记</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundJudges</name>
    <message>
        <source>household %1</source>
        <translation>%1 户</translation>
    </message>
    <message>
        <source>of no household here</source>
        <translation>不是本村住户</translation>
    </message>
    <message>
        <source>Judges: %1 of %2</source>
        <translation>评委：%1 位，要 %2 位</translation>
    </message>
    <message>
        <source>Of three households. Nobody judges their own or a kin household; two must be left.</source>
        <translation>三位要分属三户。不评本户和亲属户；回避后至少剩两位。</translation>
    </message>
    <message>
        <source>Tap an operator, or type the number of a household.</source>
        <translation>点操作员，或输入户编号。</translation>
    </message>
</context>
<context>
    <name>RoundGrades</name>
    <message>
        <source>Best</source>
        <translation>最清洁</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>清洁</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>较差</translation>
    </message>
</context>
<context>
    <name>RoundScores</name>
    <message>
        <source>Yard</source>
        <translation>院落</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>居室</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>厨房</translation>
    </message>
    <message>
        <source>Toilet</source>
        <translation>厕所</translation>
    </message>
    <message>
        <source>Manners</source>
        <translation>家风</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>知晓率</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最清洁</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>清洁</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>较差</translation>
    </message>
    <message>
        <source>All six parts make the total.</source>
        <translation>六项都填才有总分。</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>总分：%1</translation>
    </message>
</context>
<context>
    <name>RoundOutlineView</name>
    <message numerus="yes">
        <source>%n award(s) wait for their review.</source>
        <translation>
            <numerusform>%n 户的加分已送审。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n award(s) will wait for their review.</source>
        <translation>
            <numerusform>%n 户的加分将送审。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points in all. %2 of %3 households are graded.</source>
        <translation>共 %1 分。已评 %2 户，共 %3 户。</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) earn no points by their grade.</source>
        <translation>
            <numerusform>%n 户的等级不加分。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) have had this award already.</source>
        <translation>
            <numerusform>%n 户已有这项加分。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another operator enters the same round for: %1</source>
        <translation>请另一位操作员录入这些户：%1</translation>
    </message>
    <message>
        <source>The whole sheet is kept as evidence.</source>
        <translation>整张打分表留作凭证。</translation>
    </message>
    <message>
        <source>Another operator finds them under Points, Review.</source>
        <translation>另一位操作员在“评议”的“审核”里能看到。</translation>
    </message>
    <message>
        <source>Another person entered this round and left these households to you. They are graded already.</source>
        <translation>这次评分已由别人登记，剩下这几户要由您登记。等级已经评好。</translation>
    </message>
    <message>
        <source>No longer in the group and taken out: %1</source>
        <translation>已不在本组，已去掉：%1</translation>
    </message>
</context>
<context>
    <name>DateRow</name>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
</context>
<context>
    <name>GaugeBar</name>
    <message>
        <source>nothing stands behind the points</source>
        <translation>积分没有东西兜底</translation>
    </message>
    <message>
        <source>%1 % promised</source>
        <translation>已许出 %1%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>GaugePage</name>
    <message>
        <source>Below %1 %: calm</source>
        <translation>%1% 以下：平稳</translation>
    </message>
    <message>
        <source>From %1 %: careful</source>
        <translation>%1% 起：当心</translation>
    </message>
    <message>
        <source>From %1 %: full</source>
        <translation>%1% 起：已满</translation>
    </message>
    <message>
        <source>Go on as usual. Goods and money are enough for all points.</source>
        <translation>照常加分。物品和资金够兑全部积分。</translation>
    </message>
    <message>
        <source>Order goods, ask donors, begin no new campaign.</source>
        <translation>赶紧进货、找人捐助，不再开新的限时活动。</translation>
    </message>
    <message>
        <source>Campaigns stop by themselves. Bring goods or money before more is promised.</source>
        <translation>限时活动自动暂停。先补物品或资金，再许新分。</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>家底</translation>
    </message>
    <message>
        <source>Promised: %1 yuan. %2 unspent points and %3 that wait, at %4 yuan each.</source>
        <translation>许出 %1 元：没有兑换的 %2 分，待入账 %3 分，每分 %4 元。</translation>
    </message>
    <message>
        <source>Behind it: %1 yuan. Goods %2 yuan, money %3 yuan.</source>
        <translation>家底 %1 元：物品 %2 元，资金 %3 元。</translation>
    </message>
    <message>
        <source>Goods without a price in the book: %1 lots. They count as nothing, so the budget only warns and stops no campaign.</source>
        <translation>有 %1 批物品没有记单价，按零计算；所以只预警，不暂停限时活动。</translation>
    </message>
</context>
<context>
    <name>LossList</name>
    <message>
        <source>No. %1</source>
        <translation>%1 号</translation>
    </message>
    <message>
        <source>%1 → %2 points</source>
        <translation>%1 → %2 分</translation>
    </message>
</context>
<context>
    <name>RuleCard</name>
    <message>
        <source>no title yet</source>
        <translation>还没有名称</translation>
    </message>
    <message>
        <source>per %1</source>
        <translation>每%1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>有改动</translation>
    </message>
</context>
<context>
    <name>RuleDifferencePage</name>
    <message>
        <source>Side by side</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>old: %1</source>
        <translation>原来：%1</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>以后：%1</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>两版一样。</translation>
    </message>
    <message>
        <source>%1 rules stay as they are.</source>
        <translation>%1 条不变。</translation>
    </message>
    <message>
        <source>Enter the vote</source>
        <translation>登记表决</translation>
    </message>
</context>
<context>
    <name>RuleDraftPage</name>
    <message>
        <source>Change rules: tap one</source>
        <translation>改细则：点一条</translation>
    </message>
    <message>
        <source>Change rules: %1 so far</source>
        <translation>改细则：已改 %1 条</translation>
    </message>
    <message>
        <source>From which day should they hold?</source>
        <translation>从哪天起有效？</translation>
    </message>
    <message>
        <source>Rules that differ: %1. The draft holds only after the village has voted for it; the day can still be moved then.</source>
        <translation>有 %1 条和现在不同。草案要村民表决通过才有效，起始日到时还能改。</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新增一条</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>undoes all changes</source>
        <translation>放弃全部改动</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Nothing changed yet</source>
        <translation>还没有改动</translation>
    </message>
    <message>
        <source>A rule has no title</source>
        <translation>有一条没有名称</translation>
    </message>
    <message>
        <source>Next: the day</source>
        <translation>下一步：起始日</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>保存草案</translation>
    </message>
</context>
<context>
    <name>RuleEditPage</name>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>评议</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>New rule %1</source>
        <translation>新细则 %1</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>细则 %1</translation>
    </message>
    <message>
        <source>per %1</source>
        <translation>每%1</translation>
    </message>
    <message>
        <source>no title yet</source>
        <translation>还没有名称</translation>
    </message>
    <message>
        <source>It is dropped with this version. Touch Bring it back if it should stay.</source>
        <translation>这一版取消这一条。要留下，请点“不取消了”。</translation>
    </message>
    <message>
        <source>Write the title</source>
        <translation>写名称</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>不取消了</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>不要这一条</translation>
    </message>
    <message>
        <source>Drop this rule</source>
        <translation>取消这一条</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>改好了</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>凭证</translation>
    </message>
</context>
<context>
    <name>RuleFieldEditor</name>
    <message>
        <source>at least</source>
        <translation>最少</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>Any number between</source>
        <translation>中间的都可以</translation>
    </message>
    <message>
        <source>now only these: %1</source>
        <translation>现在只有：%1</translation>
    </message>
    <message>
        <source>times at most</source>
        <translation>次为限</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>一人</translation>
    </message>
    <message>
        <source>Two persons</source>
        <translation>两人</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>评议会</translation>
    </message>
    <message>
        <source>On the notice first</source>
        <translation>先公示</translation>
    </message>
    <message>
        <source>Without a notice</source>
        <translation>不公示</translation>
    </message>
    <message>
        <source>Who enters it decides; the points count at once and stand on the next notice.</source>
        <translation>谁录入谁负责，马上入账，列入下一期公示。</translation>
    </message>
    <message>
        <source>The points can be spent after the notice has hung out.</source>
        <translation>公示期满以后才能兑换。</translation>
    </message>
    <message>
        <source>The points can be spent as soon as it is decided.</source>
        <translation>评议通过就能兑换。</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>长期</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>What is counted?</source>
        <translation>按什么计数？</translation>
    </message>
    <message>
        <source>Award +</source>
        <translation>加分 +</translation>
    </message>
    <message>
        <source>Deduction −</source>
        <translation>扣分 −</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>限时活动</translation>
    </message>
    <message>
        <source>Who brings it forward, and what proves it?</source>
        <translation>由谁申报？凭什么证明？</translation>
    </message>
</context>
<context>
    <name>RuleTitlePage</name>
    <message>
        <source>Title of rule %1</source>
        <translation>细则 %1 的名称</translation>
    </message>
    <message>
        <source>What is done or left undone</source>
        <translation>做了什么，或没做什么</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>好了</translation>
    </message>
</context>
<context>
    <name>RuleVersionRow</name>
    <message>
        <source>Draft no. %1</source>
        <translation>%1 号草案</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>from %1, %2 rules</source>
        <translation>%1 起，%2 条</translation>
    </message>
    <message>
        <source>offered by %1</source>
        <translation>上级 %1 下发</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>现行</translation>
    </message>
    <message>
        <source>begins later</source>
        <translation>尚未开始</translation>
    </message>
    <message>
        <source>before</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>waits for the vote</source>
        <translation>等待表决</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>voted down</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>from the beginning, %1 rules</source>
        <translation>一开始就有，%1 条</translation>
    </message>
</context>
<context>
    <name>RuleVersionsPage</name>
    <message>
        <source>Versions and drafts</source>
        <translation>版本和草案</translation>
    </message>
    <message>
        <source>There are no rules yet.</source>
        <translation>还没有细则。</translation>
    </message>
    <message>
        <source>The office reads in the first list of rules.</source>
        <translation>第一份细则由办公室导入。</translation>
    </message>
    <message>
        <source>Its rules</source>
        <translation>看细则</translation>
    </message>
    <message>
        <source>Enter the vote</source>
        <translation>登记表决</translation>
    </message>
    <message>
        <source>a manager does this</source>
        <translation>由店长办理</translation>
    </message>
    <message>
        <source>tap a draft first</source>
        <translation>先点一份草案</translation>
    </message>
    <message>
        <source>Tap one or two</source>
        <translation>请点一份或两份</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>对照</translation>
    </message>
</context>
<context>
    <name>RuleVotePage</name>
    <message>
        <source>The vote on draft no. %1</source>
        <translation>%1 号草案的表决</translation>
    </message>
    <message>
        <source>offered by %1</source>
        <translation>上级 %1 下发</translation>
    </message>
    <message>
        <source>made in this village</source>
        <translation>本村起草</translation>
    </message>
    <message>
        <source>Rules changed: %1, added: %2, dropped: %3.</source>
        <translation>改 %1 条，加 %2 条，去掉 %3 条。</translation>
    </message>
    <message>
        <source>When did the village vote?</source>
        <translation>哪天表决的？</translation>
    </message>
    <message>
        <source>From which day do they hold?</source>
        <translation>从哪天起有效？</translation>
    </message>
    <message>
        <source>%1 of %2 voices are in favour, more than half: the rules hold from %3.</source>
        <translation>%2 票中 %1 票同意，超过半数：%3起有效。</translation>
    </message>
    <message>
        <source>Not more than half of %1 voices are in favour: the rules stay as they are.</source>
        <translation>共 %1 票，同意的没有过半：细则不变。</translation>
    </message>
    <message>
        <source>Adopted: version %1</source>
        <translation>表决通过：第 %1 版</translation>
    </message>
    <message>
        <source>Voted down</source>
        <translation>表决没有通过</translation>
    </message>
    <message>
        <source>It holds from %1, on every business day from then on.</source>
        <translation>从%1起的营业日按它执行。</translation>
    </message>
    <message>
        <source>The rules in force stay. A new draft can be made at any time.</source>
        <translation>现行细则不变。随时可以重新起草。</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next: the days</source>
        <translation>下一步：日期</translation>
    </message>
    <message>
        <source>Record, with a second person</source>
        <translation>登记，由第二人同意</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>%1 in ten days</source>
        <translation>每旬 %1 次</translation>
    </message>
    <message>
        <source>Ten days</source>
        <translation>旬</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>每月 %1 次</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>%1 a quarter</source>
        <translation>每季 %1 次</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季</translation>
    </message>
    <message>
        <source>%1 a school term</source>
        <translation>每学期 %1 次</translation>
    </message>
    <message>
        <source>School term</source>
        <translation>学期</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>每年 %1 次</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>%1 in three years</source>
        <translation>三年 %1 次</translation>
    </message>
    <message>
        <source>Three years</source>
        <translation>三年</translation>
    </message>
    <message>
        <source>%1 in a lifetime</source>
        <translation>终身 %1 次</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>终身</translation>
    </message>
    <message>
        <source>%1 for each honour</source>
        <translation>每项荣誉 %1 次</translation>
    </message>
    <message>
        <source>Each honour</source>
        <translation>每项荣誉</translation>
    </message>
    <message>
        <source>one person enters it</source>
        <translation>一人录入</translation>
    </message>
    <message>
        <source>two review it</source>
        <translation>两人审核</translation>
    </message>
    <message>
        <source>the meeting decides</source>
        <translation>评议会定</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>加减</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>Who proposes</source>
        <translation>申报人</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>评议</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>household</source>
        <translation>户主</translation>
    </message>
    <message>
        <source>group leader</source>
        <translation>网格员</translation>
    </message>
    <message>
        <source>women&apos;s federation</source>
        <translation>妇联</translation>
    </message>
    <message>
        <source>the record itself</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>notice first</source>
        <translation>先公示</translation>
    </message>
    <message>
        <source>no notice</source>
        <translation>不先公示</translation>
    </message>
    <message>
        <source>deduction</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>award</source>
        <translation>加分</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>长期</translation>
    </message>
    <message>
        <source>campaign %1 to %2</source>
        <translation>限时活动：%1 至 %2</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Draft no. %1: its rules</source>
        <translation>%1 号草案的细则</translation>
    </message>
    <message>
        <source>Rules, version %1, since %2</source>
        <translation>积分细则第 %1 版，%2 起</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>积分细则</translation>
    </message>
    <message>
        <source>This is a draft. Nothing of it holds before the village has voted.</source>
        <translation>这是草案，村民表决通过以前不算数。</translation>
    </message>
    <message>
        <source>This version is not the one that holds today.</source>
        <translation>这一版不是今天执行的。</translation>
    </message>
    <message>
        <source>No campaign is under way.</source>
        <translation>现在没有限时活动。</translation>
    </message>
    <message>
        <source>There are no rules yet.</source>
        <translation>还没有细则。</translation>
    </message>
    <message>
        <source>A campaign is a rule with a first and a last day. Tap Change to make one.</source>
        <translation>限时活动就是有起止日期的细则。点“修改”来增加。</translation>
    </message>
    <message>
        <source>The office reads in the first list of rules.</source>
        <translation>第一份细则由办公室导入。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>drafts that wait: %1</source>
        <translation>待表决草案 %1 份</translation>
    </message>
    <message>
        <source>compare, vote</source>
        <translation>对照、表决</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>全部细则</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>限时活动</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>现有 %1 项</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>a manager does this</source>
        <translation>由店长办理</translation>
    </message>
    <message>
        <source>Rules, version %1</source>
        <translation>积分细则第 %1 版</translation>
    </message>
</context>
<context>
    <name>SettingPage</name>
    <message>
        <source>Now: %1</source>
        <translation>现在：%1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>改为：%1</translation>
    </message>
    <message>
        <source>From a day on</source>
        <translation>从某天起</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>马上</translation>
    </message>
    <message>
        <source>%1 unspent points are worth %2 yuan now and %3 yuan then: %4 % of the goods and the money.</source>
        <translation>没有兑换的 %1 分，现在值 %2 元，以后值 %3 元：占物品和资金的 %4%。</translation>
    </message>
    <message>
        <source>Under this limit %1 points fewer would have been given. What was given stays.</source>
        <translation>按这个上限会少记 %1 分。已经记的分不变。</translation>
    </message>
    <message>
        <source>%1: households %2, points %3</source>
        <translation>%1：%2 户，%3 分</translation>
    </message>
    <message>
        <source>It holds at once.</source>
        <translation>马上有效。</translation>
    </message>
    <message>
        <source>It holds from %1.</source>
        <translation>%1起有效。</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>请稍等…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>See the effect</source>
        <translation>先看影响</translation>
    </message>
    <message>
        <source>No household loses points by it now.</source>
        <translation>现在没有哪一户会因此少分。</translation>
    </message>
    <message>
        <source>Now: %1. Then: %2.</source>
        <translation>现在：%1。以后：%2。</translation>
    </message>
    <message>
        <source>%1 unspent points are worth %2 yuan now and %3 yuan then: more than all goods and money together.</source>
        <translation>没有兑换的 %1 分，现在值 %2 元，以后值 %3 元：超过物品和资金，不够兑。</translation>
    </message>
    <message>
        <source>Out of range</source>
        <translation>超出范围</translation>
    </message>
    <message>
        <source>Type the new number</source>
        <translation>请输入新数字</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>请选一项</translation>
    </message>
</context>
<context>
    <name>SettingValue</name>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>counts from</source>
        <translation>从哪天算起</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Points a month at most</source>
        <translation>每户每月最多</translation>
    </message>
    <message>
        <source>No household gets more points than this in a calendar month, whatever it does.</source>
        <translation>一个自然月里，每户做什么都不超过这么多分。</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>What a point is worth</source>
        <translation>一分值多少</translation>
    </message>
    <message>
        <source>What one point costs the village in goods. The budget counts with it.</source>
        <translation>一分要花村里多少钱的物品。家底按它算。</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>The households with the most points, for everybody to see. Points count from the day given here.</source>
        <translation>积分最多的户公开张榜，从写的那天起算分。</translation>
    </message>
    <message>
        <source>on, counts from %1</source>
        <translation>开，从 %1 起算</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Names on the notice</source>
        <translation>公示上的姓名</translation>
    </message>
    <message>
        <source>How names stand on the notice that hangs on the wall.</source>
        <translation>张贴的公示上姓名怎么写。</translation>
    </message>
    <message>
        <source>When a household leaves</source>
        <translation>户迁出或销户</translation>
    </message>
    <message>
        <source>What becomes of the points of a household that moves away or ends.</source>
        <translation>搬走或不在了的户，剩下的积分怎么办。</translation>
    </message>
    <message>
        <source>Days on the notice</source>
        <translation>公示天数</translation>
    </message>
    <message>
        <source>So many days points hang out before they can be spent.</source>
        <translation>公示满这么多天才能兑换。</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>Second person above</source>
        <translation>超过要第二人</translation>
    </message>
    <message>
        <source>What one person gives one household on one day, and what is taken back: above this a second person agrees.</source>
        <translation>一人一天给一户加的分，以及冲正的分，超过这个数要第二人同意。</translation>
    </message>
    <message>
        <source>Voices at the meeting</source>
        <translation>评议会人数</translation>
    </message>
    <message>
        <source>Fewer voices than this cannot decide on an item.</source>
        <translation>少于这么多票不能评定。</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1 人</translation>
    </message>
    <message>
        <source>Points a visit at most</source>
        <translation>每次最多兑换</translation>
    </message>
    <message>
        <source>So many points a household may spend in one visit to the shop.</source>
        <translation>一户来一次最多兑换这么多分。</translation>
    </message>
    <message>
        <source>Warn when few are left</source>
        <translation>缺货提醒</translation>
    </message>
    <message>
        <source>The screen warns when fewer pieces than this are on the shelf.</source>
        <translation>货架上少于这个数就提醒。</translation>
    </message>
    <message>
        <source>below %1 pieces</source>
        <translation>少于 %1 件</translation>
    </message>
    <message>
        <source>never</source>
        <translation>不提醒</translation>
    </message>
    <message>
        <source>Round: cleanest yards</source>
        <translation>入户评分：最清洁</translation>
    </message>
    <message>
        <source>The rule under which the best grade of a round gives points.</source>
        <translation>入户评分得最好等次的户，按哪条细则加分。</translation>
    </message>
    <message>
        <source>as usual (A01)</source>
        <translation>照常 (A01)</translation>
    </message>
    <message>
        <source>Round: clean yards</source>
        <translation>入户评分：清洁</translation>
    </message>
    <message>
        <source>The rule under which the second grade of a round gives points.</source>
        <translation>入户评分得第二等的户，按哪条细则加分。</translation>
    </message>
    <message>
        <source>as usual (A02)</source>
        <translation>照常 (A02)</translation>
    </message>
    <message>
        <source>They are spent before it leaves</source>
        <translation>先兑换完再走</translation>
    </message>
    <message>
        <source>They expire</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>They are kept until it comes back</source>
        <translation>留着，回来再用</translation>
    </message>
    <message>
        <source>One character is hidden</source>
        <translation>隐去一字</translation>
    </message>
    <message>
        <source>Names in full</source>
        <translation>写全名</translation>
    </message>
    <message>
        <source>Paid in cash at most</source>
        <translation>现金补差上限</translation>
    </message>
    <message>
        <source>When points are short, this share of a basket may be paid in cash. The money goes into the fund named below.</source>
        <translation>积分不够时，最多可以用现金补这么多，补的钱记入下面的资金。</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>no cash</source>
        <translation>不收现金</translation>
    </message>
    <message>
        <source>Fund for cash</source>
        <translation>现金记入资金</translation>
    </message>
    <message>
        <source>The number of the fund that takes what is paid in cash.</source>
        <translation>收到的现金记入几号资金。</translation>
    </message>
    <message>
        <source>fund %1</source>
        <translation>%1 号资金</translation>
    </message>
    <message>
        <source>none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>Stocktake every</source>
        <translation>多久盘点一次</translation>
    </message>
    <message>
        <source>So many months after the last stocktake of the whole shop the next one is due.</source>
        <translation>上一次全店盘点之后过这么多个月，就该再盘点。</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 个月</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>不安排</translation>
    </message>
    <message>
        <source>PIN of a household</source>
        <translation>户密码</translation>
    </message>
    <message>
        <source>A household that has chosen a PIN types it when it redeems. One without is not asked.</source>
        <translation>设了密码的户，兑换时要输入密码；没设的不用。</translation>
    </message>
    <message>
        <source>It is not asked for</source>
        <translation>不查密码</translation>
    </message>
    <message>
        <source>It is asked for at a redemption</source>
        <translation>兑换时查密码</translation>
    </message>
    <message>
        <source>Honour list</source>
        <translation>红榜</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>What the village has decided</source>
        <translation>村里的规定</translation>
    </message>
    <message>
        <source>Year end</source>
        <translation>年终结转</translation>
    </message>
    <message>
        <source>carry over, halve, clear</source>
        <translation>结转、折半、清零</translation>
    </message>
    <message>
        <source>Tap what is to change.</source>
        <translation>要改哪一项，点哪一项。</translation>
    </message>
    <message>
        <source>A manager changes these.</source>
        <translation>由店长修改。</translation>
    </message>
</context>
<context>
    <name>VoteCounts</name>
    <message>
        <source>In favour</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>Abstain</source>
        <translation>弃权</translation>
    </message>
</context>
<context>
    <name>YearEndDonePage</name>
    <message>
        <source>Year end of %1 carried out</source>
        <translation>%1 年的年终结转已办理</translation>
    </message>
    <message>
        <source>List of %1 recorded</source>
        <translation>%1 年的名单已登记</translation>
    </message>
    <message>
        <source>Document no. %1: %2 points expired, %3 were carried over. Every statement shows it.</source>
        <translation>%1 号单据：失效 %2 分，结转 %3 分。每户的明细里都看得到。</translation>
    </message>
    <message>
        <source>Document no. %1. Nothing was taken. Publish the list; after 30 days two persons carry it out.</source>
        <translation>%1 号单据。没有扣任何积分。请公布名单，满 30 天后由两人办理。</translation>
    </message>
    <message>
        <source>No household loses a point.</source>
        <translation>没有哪一户少分。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>YearEndPage</name>
    <message>
        <source>Year end</source>
        <translation>年终结转</translation>
    </message>
    <message>
        <source>Carry over</source>
        <translation>结转</translation>
    </message>
    <message>
        <source>Halve</source>
        <translation>折半</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清零</translation>
    </message>
    <message>
        <source>The year end of %1 is done.</source>
        <translation>%1 年的年终结转已经办理。</translation>
    </message>
    <message>
        <source>Step 1: record this list and publish it. After 30 days it may be carried out.</source>
        <translation>第一步：登记这份名单并公布。满 30 天以后才能办理。</translation>
    </message>
    <message>
        <source>Published on %1. Step 2: two persons may carry it out now.</source>
        <translation>%1公布。第二步：现在可以由两人办理。</translation>
    </message>
    <message>
        <source>Published on %1. It may be carried out from %2 on.</source>
        <translation>%1公布。%2 起可以办理。</translation>
    </message>
    <message>
        <source>points now</source>
        <translation>现有积分</translation>
    </message>
    <message>
        <source>would expire</source>
        <translation>将失效</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>结转下年</translation>
    </message>
    <message>
        <source>households lose</source>
        <translation>少分的户</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>以前办理的</translation>
    </message>
    <message>
        <source>what was done when</source>
        <translation>什么时候办过</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Done for this year</source>
        <translation>这一年已办理</translation>
    </message>
    <message>
        <source>Record the list</source>
        <translation>登记名单</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>办理</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>a manager does this</source>
        <translation>由店长办理</translation>
    </message>
    <message>
        <source>What was done stands under Before.</source>
        <translation>办过什么，请看“以前办理的”。</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>上一年</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>下一年</translation>
    </message>
</context>
<context>
    <name>YearEndsPage</name>
    <message>
        <source>carried over</source>
        <translation>结转</translation>
    </message>
    <message>
        <source>halved</source>
        <translation>折半</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>清零</translation>
    </message>
    <message>
        <source>Year ends before</source>
        <translation>以前的年终结转</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 年，%2</translation>
    </message>
    <message>
        <source>document no. %1, %2</source>
        <translation>%1 号单据，%2</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>已办理</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已冲正</translation>
    </message>
    <message>
        <source>list recorded</source>
        <translation>已登记名单</translation>
    </message>
    <message>
        <source>No year end has been prepared yet.</source>
        <translation>还没有办过年终结转。</translation>
    </message>
    <message>
        <source>Go back, choose a policy and record the list.</source>
        <translation>请返回，选一种办法，登记名单。</translation>
    </message>
</context>
<context>
    <name>jiamei::kiosk::RuleBookModel</name>
    <message>
        <source>Draft no. %1</source>
        <translation>%1 号草案</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>第 %1 版</translation>
    </message>
</context>
<context>
    <name>jiamei::kiosk::RuleVoteModel</name>
    <message>
        <source>The vote on draft no. %1: %2 in favour, %3 against, %4 abstain</source>
        <translation>%1 号草案表决：同意 %2，反对 %3，弃权 %4</translation>
    </message>
</context>
<context>
    <name>jiamei::kiosk::SettingsModel</name>
    <message>
        <source>from %1: %2</source>
        <translation>%1 起：%2</translation>
    </message>
    <message>
        <source>%1 to %2; usual: %3</source>
        <translation>%1 到 %2；一般：%3</translation>
    </message>
    <message>
        <source>at most %1; usual: %2</source>
        <translation>最多 %1；一般：%2</translation>
    </message>
</context>
<context>
    <name>jiamei::kiosk::YearEndModel</name>
    <message>
        <source>Year end of %1: all %2 points are carried over</source>
        <translation>%1 年年终：全部 %2 分结转</translation>
    </message>
    <message>
        <source>Year end of %1: halved, %2 points of %3 households expire</source>
        <translation>%1 年年终折半：%3 户共 %2 分失效</translation>
    </message>
    <message>
        <source>Year end of %1: cleared, %2 points of %3 households expire</source>
        <translation>%1 年年终清零：%3 户共 %2 分失效</translation>
    </message>
</context>
<context>
    <name>GoodsPages</name>
    <message>
        <source>Shop</source>
        <translation>货架</translation>
    </message>
    <message>
        <source>goods, counts, money</source>
        <translation>物品和资金</translation>
    </message>
    <message>
        <source>Stocktake</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>count what is there</source>
        <translation>数一数货架</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>to the next keeper</source>
        <translation>交给下一任</translation>
    </message>
    <message>
        <source>Goods in</source>
        <translation>入库</translation>
    </message>
    <message>
        <source>bought or given</source>
        <translation>采购或捐赠</translation>
    </message>
    <message>
        <source>Goods out</source>
        <translation>出库</translation>
    </message>
    <message>
        <source>care, prizes, write-offs</source>
        <translation>慰问、报损</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>临期</translation>
    </message>
    <message>
        <source>what expires soon</source>
        <translation>快过期的物品</translation>
    </message>
    <message>
        <source>How long it lasts</source>
        <translation>够换多久</translation>
    </message>
    <message>
        <source>and what to buy</source>
        <translation>缺货和补货</translation>
    </message>
    <message>
        <source>Goods list</source>
        <translation>物品目录</translation>
    </message>
    <message>
        <source>prices, codes, pictures</source>
        <translation>定价和条码</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>分值对应表</translation>
    </message>
    <message>
        <source>for the wall, and labels</source>
        <translation>贴墙和标签</translation>
    </message>
    <message>
        <source>Shop&apos;s own things</source>
        <translation>超市资产</translation>
    </message>
    <message>
        <source>shelf, computer</source>
        <translation>货架、电脑</translation>
    </message>
    <message>
        <source>Power cuts</source>
        <translation>停电手写单</translation>
    </message>
    <message>
        <source>slips written by hand</source>
        <translation>手写的兑换单</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>资金</translation>
    </message>
    <message>
        <source>money in and out</source>
        <translation>收款付款</translation>
    </message>
    <message>
        <source>Donors</source>
        <translation>捐赠者</translation>
    </message>
    <message>
        <source>gifts and thanks</source>
        <translation>捐赠和感谢信</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Write your name here with a finger.</source>
        <translation>请用手指在这里签名。</translation>
    </message>
    <message>
        <source>Or press your thumb here once.</source>
        <translation>不会写字，就在这里按一下手印。</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>重签</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>签好了</translation>
    </message>
</context>
<context>
    <name>CountBar</name>
    <message>
        <source>%1 of %2 counted</source>
        <translation>已点 %1 种，共 %2 种</translation>
    </message>
</context>
<context>
    <name>CountEntry</name>
    <message>
        <source>counted already</source>
        <translation>已经点过</translation>
    </message>
    <message>
        <source>Every item is counted.</source>
        <translation>全部点完了。</translation>
    </message>
    <message>
        <source>Now the next one.</source>
        <translation>请点下一种。</translation>
    </message>
    <message>
        <source>Scan an item, or touch its picture.</source>
        <translation>扫物品的条码，或点它的图。</translation>
    </message>
</context>
<context>
    <name>jiamei::kiosk::CountModel</name>
    <message>
        <source>%1: %2 %3 written down.</source>
        <translation>已记下：%1 %2 %3。</translation>
    </message>
</context>
<context>
    <name>CountPages</name>
    <message>
        <source>What was found out?</source>
        <translation>查到了什么？</translation>
    </message>
    <message>
        <source>In own words; no person&apos;s name</source>
        <translation>用自己的话写，不写人名</translation>
    </message>
    <message>
        <source>Who oversees the hand-over?</source>
        <translation>谁来监交？</translation>
    </message>
    <message>
        <source>The name of that person</source>
        <translation>监交人的名字</translation>
    </message>
    <message>
        <source>What is not settled yet?</source>
        <translation>还有什么没办完？</translation>
    </message>
    <message>
        <source>Goods on order, debts, repairs</source>
        <translation>订的货、欠的账、要修的东西</translation>
    </message>
</context>
<context>
    <name>DifferenceReason</name>
    <message>
        <source>Lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>Entered wrongly</source>
        <translation>录错了</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>找到了</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>原因不明</translation>
    </message>
</context>
<context>
    <name>DifferenceReasonPanel</name>
    <message>
        <source>%1. Why?</source>
        <translation>%1，为什么？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add own words</source>
        <translation>加一句说明</translation>
    </message>
    <message>
        <source>only if you like</source>
        <translation>可以不写</translation>
    </message>
</context>
<context>
    <name>DifferenceRow</name>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>right</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>count again</source>
        <translation>要重新盘</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>选原因</translation>
    </message>
</context>
<context>
    <name>DutyTiles</name>
    <message>
        <source>on duty</source>
        <translation>今天值班</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>店长</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>帮手</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>监督员</translation>
    </message>
</context>
<context>
    <name>HelpOfCounts</name>
    <message>
        <source>Touch what is to be counted: the whole shop or one kind of goods.</source>
        <translation>先点要盘什么：全店，还是一类物品。</translation>
    </message>
    <message>
        <source>Then begin. Counting may take days.</source>
        <translation>再点开始。可以分几天点完。</translation>
    </message>
    <message>
        <source>The shop goes on serving meanwhile.</source>
        <translation>盘点时照常兑换。</translation>
    </message>
    <message>
        <source>Go on counting. What was written down is there.</source>
        <translation>接着清点，记下的数都在。</translation>
    </message>
    <message>
        <source>Helpers may count too.</source>
        <translation>帮手也可以清点。</translation>
    </message>
    <message>
        <source>Is everything counted? A manager touches Finish.</source>
        <translation>都点完了？由店长点“盘完了”。</translation>
    </message>
    <message>
        <source>Now somebody who did not count looks at it.</source>
        <translation>现在请没有参加清点的人来看。</translation>
    </message>
    <message>
        <source>Touch Show the differences.</source>
        <translation>点“看差异”。</translation>
    </message>
    <message>
        <source>Did it go wrong? Give it up and begin again.</source>
        <translation>盘错了？作废后重新盘。</translation>
    </message>
    <message>
        <source>Scan an item, or touch its picture.</source>
        <translation>扫物品的条码，或点它的图。</translation>
    </message>
    <message>
        <source>Count all its pieces and type the number.</source>
        <translation>把它全部数一遍，输入数量。</translation>
    </message>
    <message>
        <source>Touch Write down, or scan the next one.</source>
        <translation>点“记下”，或直接扫下一种。</translation>
    </message>
    <message>
        <source>This item was counted already.</source>
        <translation>这种物品已经点过。</translation>
    </message>
    <message>
        <source>Was it wrong? Count it again.</source>
        <translation>点错了？就重新点。</translation>
    </message>
    <message>
        <source>If not, leave it as it is.</source>
        <translation>没错就保持原样。</translation>
    </message>
    <message>
        <source>Touch each difference and say why, by a picture.</source>
        <translation>点每一处差异，用图选原因。</translation>
    </message>
    <message>
        <source>Somebody who did not count then accepts.</source>
        <translation>再由没有参加清点的人确认。</translation>
    </message>
    <message>
        <source>The book is set to what was counted.</source>
        <translation>账面按清点的数改。</translation>
    </message>
    <message>
        <source>It is accepted. The book says what was counted.</source>
        <translation>已经确认，账面与清点一致。</translation>
    </message>
    <message>
        <source>First count the whole shop, today.</source>
        <translation>今天先把全店盘点一遍。</translation>
    </message>
    <message>
        <source>The count has to be accepted.</source>
        <translation>盘点要有人确认。</translation>
    </message>
    <message>
        <source>Then come back here.</source>
        <translation>然后回到这里。</translation>
    </message>
    <message>
        <source>Look together at what is handed over.</source>
        <translation>一起核对移交的东西。</translation>
    </message>
    <message>
        <source>Is it right? Touch Next.</source>
        <translation>对了就点“下一步”。</translation>
    </message>
    <message>
        <source>Write who oversees the hand-over.</source>
        <translation>写上监交人是谁。</translation>
    </message>
    <message>
        <source>Write what is not settled yet, if there is anything.</source>
        <translation>有没办完的事就写上。</translation>
    </message>
    <message>
        <source>Write your name with a finger, large.</source>
        <translation>用手指签名，写大一些。</translation>
    </message>
    <message>
        <source>Who cannot write presses a thumb.</source>
        <translation>不会写字的按手印。</translation>
    </message>
    <message>
        <source>Is it good? Touch the key at the lower right.</source>
        <translation>签好了，点右下角的键。</translation>
    </message>
    <message>
        <source>Look at the three signatures.</source>
        <translation>看一看三个签名。</translation>
    </message>
    <message>
        <source>Touch Hand over.</source>
        <translation>点“确认交接”。</translation>
    </message>
    <message>
        <source>The one who takes over types their own PIN.</source>
        <translation>接收人输入自己的密码。</translation>
    </message>
    <message>
        <source>It is saved. Note the number of the document.</source>
        <translation>已保存。请记下单据号。</translation>
    </message>
    <message>
        <source>The new keeper signs in with their own PIN.</source>
        <translation>新的店长用自己的密码登录。</translation>
    </message>
    <message>
        <source>Choose who takes the shop over.</source>
        <translation>点谁接收超市。</translation>
    </message>
    <message>
        <source>At the end that person types their own PIN.</source>
        <translation>最后由接收人输入自己的密码。</translation>
    </message>
</context>
<context>
    <name>HoldingsView</name>
    <message>
        <source>Goods on the shelf</source>
        <translation>现有物品</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>件</translation>
    </message>
    <message>
        <source>worth %1 yuan</source>
        <translation>价值 %1 元</translation>
    </message>
    <message>
        <source>Points not redeemed yet</source>
        <translation>未结积分</translation>
    </message>
    <message>
        <source>points</source>
        <translation>分</translation>
    </message>
    <message>
        <source>of all households</source>
        <translation>各户合计</translation>
    </message>
    <message>
        <source>Money of all funds</source>
        <translation>资金余额</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>No fund is kept here.</source>
        <translation>这里没有资金账。</translation>
    </message>
</context>
<context>
    <name>jiamei::kiosk::KeeperModel</name>
    <message>
        <source>You take over the shop: %1 pieces worth %2 yuan, money %3 yuan, %4 points not yet redeemed</source>
        <translation>您接收超市：物品 %1 件，价值 %2 元，资金 %3 元，未结积分 %4 分</translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <translation>还没办完的：%1</translation>
    </message>
</context>
<context>
    <name>KeeperPage</name>
    <message>
        <source>%1 hands over</source>
        <translation>移交人：%1</translation>
    </message>
    <message>
        <source>%1 oversees it</source>
        <translation>监交人：%1</translation>
    </message>
    <message>
        <source>The shop is handed over</source>
        <translation>交接完成</translation>
    </message>
    <message>
        <source>Signature %1 of 3</source>
        <translation>签名 %1/3</translation>
    </message>
    <message>
        <source>Hand over the shop</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>The day is not open.</source>
        <translation>今天还没有开始营业。</translation>
    </message>
    <message>
        <source>Open the day first, then count everything.</source>
        <translation>先开始营业，再全店盘点。</translation>
    </message>
    <message>
        <source>First the whole shop is counted.</source>
        <translation>先要全店盘点。</translation>
    </message>
    <message>
        <source>A stocktake of the whole shop, accepted today, says what is handed over.</source>
        <translation>交接以今天确认的全店盘点为准。</translation>
    </message>
    <message>
        <source>All this is handed over, as it was counted today. Look at it together.</source>
        <translation>按今天盘点的数，移交以下这些，请一起核对。</translation>
    </message>
    <message>
        <source>%1 hands the shop over and signs</source>
        <translation>移交人 %1 签名</translation>
    </message>
    <message>
        <source>%1 oversees it and signs</source>
        <translation>监交人 %1 签名</translation>
    </message>
    <message>
        <source>To the stocktake</source>
        <translation>去盘点</translation>
    </message>
    <message>
        <source>First the name</source>
        <translation>先写监交人</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>确认交接</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>%1 takes over</source>
        <translation>接收人：%1</translation>
    </message>
    <message>
        <source>Now %1 agrees</source>
        <translation>请 %1 确认接收</translation>
    </message>
    <message>
        <source>Who takes the shop over?</source>
        <translation>谁接收超市？</translation>
    </message>
    <message>
        <source>Look at the three signatures and at what is still open. %1 types their own PIN; then it holds.</source>
        <translation>请看三个签名和没办完的事。%1 输入自己的密码后生效。</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>没有未办完的事。</translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <translation>还没办完的：%1</translation>
    </message>
    <message>
        <source>Nobody else here can take the shop over.</source>
        <translation>这里没有别人可以接收。</translation>
    </message>
    <message>
        <source>The new keeper needs a name and a PIN of their own first.</source>
        <translation>请先给新店长登记名字和密码。</translation>
    </message>
    <message>
        <source>%1 takes the shop over and signs</source>
        <translation>接收人 %1 签名</translation>
    </message>
    <message>
        <source>Choose who takes over</source>
        <translation>请选接收人</translation>
    </message>
    <message>
        <source>From %1 to %2. Write document no. %3 on the paper sheet; all three sign it.</source>
        <translation>%1 交给 %2。单据 %3 号。请把单据号写在纸质交接表上，三人签名。</translation>
    </message>
    <message>
        <source>Only operators and managers can take over.</source>
        <translation>只有操作员和店长能接收。</translation>
    </message>
</context>
<context>
    <name>KeeperWords</name>
    <message>
        <source>Who oversees the hand-over?</source>
        <translation>谁来监交？</translation>
    </message>
    <message>
        <source>Write the name</source>
        <translation>写监交人的名字</translation>
    </message>
    <message>
        <source>somebody of the village committee or the township</source>
        <translation>村委会或乡镇的人</translation>
    </message>
    <message>
        <source>What is not settled yet?</source>
        <translation>还有什么没办完？</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>没有未办事项</translation>
    </message>
    <message>
        <source>goods on order, debts, repairs; touch to write</source>
        <translation>订的货、欠的账、要修的；点这里写</translation>
    </message>
    <message>
        <source>touch to change it</source>
        <translation>点这里修改</translation>
    </message>
</context>
<context>
    <name>LastCloseCard</name>
    <message>
        <source>This is the first day.</source>
        <translation>这是第一个营业日。</translation>
    </message>
    <message>
        <source>Last close: %1</source>
        <translation>上次结束营业：%1</translation>
    </message>
    <message>
        <source>Nobody closed that day. It was closed when the next one was opened.</source>
        <translation>那天没有人结束营业，是下一次开始营业时补的。</translation>
    </message>
    <message>
        <source>The count of that evening differs from the book:</source>
        <translation>那天的抽点与账面不符：</translation>
    </message>
    <message>
        <source>Closed by %1, nothing to note.</source>
        <translation>由%1结束营业，没有异常。</translation>
    </message>
    <message>
        <source>%1: %2 %3 missing</source>
        <translation>%1：少 %2 %3</translation>
    </message>
    <message>
        <source>%1: %2 %3 too many</source>
        <translation>%1：多 %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>Given: %1 points in %n entry(s)</source>
        <translation>
            <numerusform>加分：%n 笔，共 %1 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redeemed: %1 points in %n entry(s)</source>
        <translation>
            <numerusform>兑换：%n 笔，共 %1 分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StocktakeCountPage</name>
    <message>
        <source>Count</source>
        <translation>清点</translation>
    </message>
    <message>
        <source>Still to count: %1</source>
        <translation>还没点：%1</translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation>点过了：%1</translation>
    </message>
    <message>
        <source>Every item is counted.</source>
        <translation>全部点完了。</translation>
    </message>
    <message>
        <source>Go back; a manager finishes the stocktake.</source>
        <translation>请返回，由店长结束盘点。</translation>
    </message>
    <message>
        <source>Nothing is counted yet.</source>
        <translation>还没有点过。</translation>
    </message>
    <message>
        <source>Count it again?</source>
        <translation>要重新点吗？</translation>
    </message>
    <message>
        <source>The new number takes the place of the old one.</source>
        <translation>新的数会代替原来的数。</translation>
    </message>
    <message>
        <source>No, leave it</source>
        <translation>不用，保持原样</translation>
    </message>
    <message>
        <source>Count all pieces of an item, wherever they lie, then type them. The shop may go on serving meanwhile.</source>
        <translation>一种物品放在几处都要数到，数完再输入。盘点时可以照常兑换。</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Yes, count again</source>
        <translation>重新点</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Choose an item</source>
        <translation>先选物品</translation>
    </message>
    <message>
        <source>Type the pieces</source>
        <translation>输入数量</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>Touch Still to count, then an item.</source>
        <translation>点“还没点”，再选物品。</translation>
    </message>
</context>
<context>
    <name>jiamei::kiosk::StocktakeDifferenceModel</name>
    <message>
        <source>%1 %2 missing</source>
        <translation>少 %1 %2</translation>
    </message>
    <message>
        <source>%1 %2 too many</source>
        <translation>多 %1 %2</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>counted %1, book %2</source>
        <translation>实点 %1，账面 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The book is brought to the count: %1 yuan missing, %2 yuan too many, %3 goods</source>
        <translation>账面按清点改：少了 %1 元，多了 %2 元，共 %3 种</translation>
    </message>
</context>
<context>
    <name>StocktakeDifferencesPage</name>
    <message>
        <source>The stocktake is accepted</source>
        <translation>盘点已确认</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>盘点差异</translation>
    </message>
    <message>
        <source>The book now says what was counted. Missing: %1 yuan, too many: %2 yuan.</source>
        <translation>账面已按清点的数改好。少了 %1 元，多了 %2 元。</translation>
    </message>
    <message>
        <source>The shelf has changed too much since. Go back, give this stocktake up and count again.</source>
        <translation>清点以后货架变动太大。请返回作废这次盘点，重新清点。</translation>
    </message>
    <message>
        <source>Shelf and book agree in everything that was counted.</source>
        <translation>点过的物品都账实相符。</translation>
    </message>
    <message>
        <source>Items that differ: %1. Missing: %2 yuan, too many: %3 yuan.</source>
        <translation>%1 种有差异：少了 %2 元，多了 %3 元。</translation>
    </message>
    <message>
        <source>Not counted: %1. They stay as the book has them.</source>
        <translation>%1 种没有点，按账面不动。</translation>
    </message>
    <message>
        <source>Touch each difference and say why.</source>
        <translation>请点每一处差异，选原因。</translation>
    </message>
    <message>
        <source>Once accepted the book is set to the count. Nothing takes that back.</source>
        <translation>确认后账面按清点的数改，不能撤回。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Reasons missing: %1</source>
        <translation>还缺 %1 个原因</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>确认盘点</translation>
    </message>
</context>
<context>
    <name>jiamei::kiosk::StocktakeModel</name>
    <message>
        <source>the whole shop</source>
        <translation>全店</translation>
    </message>
    <message>
        <source>The whole shop</source>
        <translation>全店</translation>
    </message>
    <message>
        <source>Given up. The book is as before.</source>
        <translation>已作废，账面没有动。</translation>
    </message>
</context>
<context>
    <name>StocktakePage</name>
    <message>
        <source>Stocktake</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>Stocktake: %1</source>
        <translation>盘点：%1</translation>
    </message>
    <message>
        <source>A stocktake is due since %1.</source>
        <translation>从%1起就该盘点了。</translation>
    </message>
    <message>
        <source>The next stocktake is due from %1 on.</source>
        <translation>下次盘点：%1起。</translation>
    </message>
    <message>
        <source>The whole shop was counted last on %1.</source>
        <translation>上次全店盘点是%1。</translation>
    </message>
    <message>
        <source>No date is set for stocktakes. Count whenever it is time.</source>
        <translation>没有规定盘点日期，需要时就盘。</translation>
    </message>
    <message>
        <source>items: %1</source>
        <translation>%1 种物品</translation>
    </message>
    <message>
        <source>There is nothing to count yet.</source>
        <translation>还没有可盘的物品。</translation>
    </message>
    <message>
        <source>First goods have to come in.</source>
        <translation>先要有物品入库。</translation>
    </message>
    <message>
        <source>No stocktake goes on.</source>
        <translation>现在没有盘点。</translation>
    </message>
    <message>
        <source>A manager begins one. Then everybody may count.</source>
        <translation>由店长开始盘点，然后大家都可以来清点。</translation>
    </message>
    <message>
        <source>Counted. Somebody who did not count looks at the differences now.</source>
        <translation>清点完了。请没有参加清点的人看差异。</translation>
    </message>
    <message>
        <source>Begun on %1</source>
        <translation>%1开始</translation>
    </message>
    <message>
        <source>Counted by %1</source>
        <translation>清点人：%1</translation>
    </message>
    <message>
        <source>Until then the book is as before.</source>
        <translation>确认之前，账面不动。</translation>
    </message>
    <message>
        <source>The shop goes on serving meanwhile. Helpers may count too.</source>
        <translation>盘点时照常兑换，帮手也可以清点。</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Touch what is to be counted.</source>
        <translation>点一下要盘什么。</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Begin counting</source>
        <translation>开始盘点</translation>
    </message>
    <message>
        <source>Go on counting</source>
        <translation>接着清点</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>盘完了</translation>
    </message>
    <message>
        <source>a manager does this</source>
        <translation>由店长办理</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再看看</translation>
    </message>
    <message>
        <source>Show the differences</source>
        <translation>看差异</translation>
    </message>
    <message>
        <source>Why is it given up?</source>
        <translation>为什么作废？</translation>
    </message>
</context>
<context>
    <name>StocktakeRestPanel</name>
    <message>
        <source>%1 of %2 items are not counted yet.</source>
        <translation>共 %2 种，还有 %1 种没有点。</translation>
    </message>
    <message>
        <source>What nobody counted stays as the book has it.</source>
        <translation>没有点的物品按账面不动。</translation>
    </message>
    <message>
        <source>Finish without them</source>
        <translation>不点了，结束</translation>
    </message>
    <message>
        <source>Count them</source>
        <translation>接着清点</translation>
    </message>
</context>
<context>
    <name>ExpiringPage</name>
    <message>
        <source>What expires</source>
        <translation>临期物品</translation>
    </message>
    <message>
        <source>Nothing is past its date.</source>
        <translation>没有过期的物品。</translation>
    </message>
    <message>
        <source>Nothing expires within %1 days.</source>
        <translation>%1 天内没有要过期的物品。</translation>
    </message>
    <message>
        <source>Only goods received with a last good day stand here.</source>
        <translation>入库时写了保质期的物品才列在这里。</translation>
    </message>
    <message>
        <source>Touch what is to be taken off the shelf.</source>
        <translation>点一下要下架的物品。</translation>
    </message>
    <message>
        <source>A manager writes off what is past its date.</source>
        <translation>过期物品由店长报损。</translation>
    </message>
    <message>
        <source>Write it off</source>
        <translation>报损</translation>
    </message>
</context>
<context>
    <name>ExpiringRow</name>
    <message numerus="yes">
        <source>past for %n day(s)</source>
        <translation>
            <numerusform>已过期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>last day today</source>
        <translation>今天到期</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>还有 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>保质期至 %1</translation>
    </message>
</context>
<context>
    <name>ExpiryBand</name>
    <message>
        <source>Past its date</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Within %1 days</source>
        <translation>%1 天内到期</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
</context>
<context>
    <name>FundPaymentList</name>
    <message>
        <source>holds only %1 yuan</source>
        <translation>只有 %1 元</translation>
    </message>
    <message>
        <source>holds %1 yuan</source>
        <translation>现有 %1 元</translation>
    </message>
    <message>
        <source>No fund is open.</source>
        <translation>没有可用的资金。</translation>
    </message>
    <message>
        <source>A manager opens one under Money.</source>
        <translation>请店长先在“资金”里建一笔。</translation>
    </message>
    <message>
        <source>The goods cost %1 yuan. %2 yuan too little in the fund.</source>
        <translation>货款 %1 元，资金还差 %2 元。</translation>
    </message>
    <message>
        <source>The goods cost %1 yuan, all of it is paid.</source>
        <translation>货款 %1 元，已全部分配。</translation>
    </message>
    <message>
        <source>The goods cost %1 yuan, %2 yuan are paid, %3 yuan still open.</source>
        <translation>货款 %1 元，已分配 %2 元，还差 %3 元。</translation>
    </message>
    <message>
        <source>The goods cost %1 yuan. Touch who pays.</source>
        <translation>货款 %1 元。请点谁付钱。</translation>
    </message>
    <message>
        <source>pays %1 yuan</source>
        <translation>付 %1 元</translation>
    </message>
</context>
<context>
    <name>GivingDonors</name>
    <message>
        <source>No donor is in the list yet.</source>
        <translation>名单里还没有捐赠者。</translation>
    </message>
    <message>
        <source>A manager adds one under Donors, then comes back here.</source>
        <translation>请店长先到“捐赠者”里登记，再回到这里。</translation>
    </message>
    <message>
        <source>Not in the list? A manager adds the donor under Donors first.</source>
        <translation>名单里没有？请店长先到“捐赠者”里登记。</translation>
    </message>
</context>
<context>
    <name>HelpOfStock</name>
    <message>
        <source>Touch the picture of where the goods come from.</source>
        <translation>物品从哪里来，就点哪张图。</translation>
    </message>
    <message>
        <source>Donated goods need a donor of the list.</source>
        <translation>捐赠的物品要从名单里选捐赠者。</translation>
    </message>
    <message>
        <source>Say who brought the goods.</source>
        <translation>说明物品是谁送来的。</translation>
    </message>
    <message>
        <source>Enter the number of the paper and add a photo of it.</source>
        <translation>填票据号，再附上票据照片。</translation>
    </message>
    <message>
        <source>Then go on to the goods.</source>
        <translation>然后进入下一步，选物品。</translation>
    </message>
    <message>
        <source>Scan a package, or touch the goods on the left.</source>
        <translation>扫一下包装，或点左边的物品。</translation>
    </message>
    <message>
        <source>Entered wrongly? Touch the line on the right.</source>
        <translation>填错了？点右边那一行。</translation>
    </message>
    <message>
        <source>Go on when everything stands in the list.</source>
        <translation>都列进去了，再点下一步。</translation>
    </message>
    <message>
        <source>Count the pieces and type how many came.</source>
        <translation>数一数，输入来了多少。</translation>
    </message>
    <message>
        <source>Every further scan adds one package.</source>
        <translation>每再扫一次，就多加一包。</translation>
    </message>
    <message>
        <source>Then go on.</source>
        <translation>然后点下一步。</translation>
    </message>
    <message>
        <source>Type what one costs, as it stands on the paper.</source>
        <translation>照票据输入单价。</translation>
    </message>
    <message>
        <source>The point key is for yuan and jiao: 8 point 5.</source>
        <translation>几元几角用“点”键：8 点 5。</translation>
    </message>
    <message>
        <source>No price anywhere? Touch Nobody knows.</source>
        <translation>哪里都没有价钱？点“不知道”。</translation>
    </message>
    <message>
        <source>Look for the dates on the packing.</source>
        <translation>在包装上找日期。</translation>
    </message>
    <message>
        <source>Step by day and month, or touch Type for eight digits.</source>
        <translation>按日、按月调，或点“输入”打八位数字。</translation>
    </message>
    <message>
        <source>Soap and bowls have no date: put them into the list.</source>
        <translation>肥皂、碗没有日期，直接列入。</translation>
    </message>
    <message>
        <source>Touch the fund that pays for the goods.</source>
        <translation>用哪笔资金付，就点哪笔。</translation>
    </message>
    <message>
        <source>Touch it again to change how much it pays.</source>
        <translation>再点一次，可以改付多少。</translation>
    </message>
    <message>
        <source>Is nothing paid now? Touch No fund pays.</source>
        <translation>现在不付钱？点“不用资金”。</translation>
    </message>
    <message>
        <source>Compare the list with the paper.</source>
        <translation>把清单和票据对一对。</translation>
    </message>
    <message>
        <source>Call the second person, who counts and types their PIN.</source>
        <translation>请第二验收人来点数，并输入密码。</translation>
    </message>
    <message>
        <source>Touch the picture of what the goods leave for.</source>
        <translation>物品做什么用，就点哪张图。</translation>
    </message>
    <message>
        <source>Goods for points are given on the page Redeem, not here.</source>
        <translation>用积分换的物品在“兑换”里办，不在这里。</translation>
    </message>
    <message>
        <source>Show the card of each household, or add it by name.</source>
        <translation>逐户扫卡，或按姓名添加。</translation>
    </message>
    <message>
        <source>Set how many visits were made.</source>
        <translation>调好走访了几人次。</translation>
    </message>
    <message>
        <source>A home or school is written down as a place.</source>
        <translation>敬老院、学校就写成地点。</translation>
    </message>
    <message>
        <source>Write down at which activity the prizes are given.</source>
        <translation>写明是哪次活动的奖品。</translation>
    </message>
    <message>
        <source>Touch the picture of what happened to the goods.</source>
        <translation>物品怎么了，就点哪张图。</translation>
    </message>
    <message>
        <source>Then say why, in one of the sentences or your own.</source>
        <translation>再说原因，选一句或自己写。</translation>
    </message>
    <message>
        <source>A photo of the goods helps whoever checks.</source>
        <translation>附上照片，方便以后核对。</translation>
    </message>
    <message>
        <source>Type the fourteen digits of the other shop.</source>
        <translation>输入对方网点的十四位数字。</translation>
    </message>
    <message>
        <source>Enter the number of the transfer slip.</source>
        <translation>填调拨单号。</translation>
    </message>
    <message>
        <source>Write down the supplier, and choose the reason.</source>
        <translation>写明供货单位，再选原因。</translation>
    </message>
    <message>
        <source>Scan the goods, or touch them on the left.</source>
        <translation>扫物品，或点左边的物品。</translation>
    </message>
    <message>
        <source>Type how many leave.</source>
        <translation>输入出库多少。</translation>
    </message>
    <message>
        <source>All of them takes everything that is there.</source>
        <translation>点“全部”就是有多少出多少。</translation>
    </message>
    <message>
        <source>Then put them into the list.</source>
        <translation>然后列入清单。</translation>
    </message>
    <message>
        <source>Touch the fund that gives the money, then type how much.</source>
        <translation>用哪笔资金给钱就点哪笔，再输入金额。</translation>
    </message>
    <message>
        <source>Only goods? Then go on without money.</source>
        <translation>只给物品？不用填钱，直接下一步。</translation>
    </message>
    <message>
        <source>Look through everything once more.</source>
        <translation>再从头看一遍。</translation>
    </message>
    <message>
        <source>Call the second person, who agrees with their PIN.</source>
        <translation>请第二人来，输入密码表示同意。</translation>
    </message>
    <message>
        <source>Write the number on the paper, so that both can be found.</source>
        <translation>把单号写在票据上，两边都好找。</translation>
    </message>
    <message>
        <source>Print the slip and let both people sign it.</source>
        <translation>打印单子，请两人签字。</translation>
    </message>
    <message>
        <source>On the left: how much is past its date, or soon will be.</source>
        <translation>左边是过期的和快过期的各有多少。</translation>
    </message>
    <message>
        <source>Touch a bar to see its goods.</source>
        <translation>点一条，看是哪些物品。</translation>
    </message>
    <message>
        <source>Is it past its date? Touch it, then write it off.</source>
        <translation>过期了？点它，再点“报损”。</translation>
    </message>
    <message>
        <source>The bar shows for how many days the goods last.</source>
        <translation>条子长短就是还够多少天。</translation>
    </message>
    <message>
        <source>Red means: below the least that should be there.</source>
        <translation>红色：低于最低库存。</translation>
    </message>
    <message>
        <source>What to buy makes the shopping list.</source>
        <translation>点“补货单”看要买什么。</translation>
    </message>
    <message>
        <source>The most urgent goods stand first.</source>
        <translation>最急的排在最前面。</translation>
    </message>
    <message>
        <source>What is grey, the funds cannot pay any more.</source>
        <translation>灰色的，资金不够买了。</translation>
    </message>
    <message>
        <source>Choose below for how long it is to last.</source>
        <translation>在下面选要够用多久。</translation>
    </message>
</context>
<context>
    <name>IssueHomes</name>
    <message>
        <source>No. %1</source>
        <translation>%1 号</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Nobody is chosen yet.</source>
        <translation>还没有选人家。</translation>
    </message>
    <message>
        <source>Show the cards one after the other, or touch Add a household.</source>
        <translation>一张一张扫卡，或点“添加一户”。</translation>
    </message>
</context>
<context>
    <name>IssuePage</name>
    <message>
        <source>How many?</source>
        <translation>多少？</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation>都对吗？</translation>
    </message>
    <message>
        <source>Begun before</source>
        <translation>上次没办完的</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan the goods, or touch them on the left</source>
        <translation>扫物品，或点左边的物品</translation>
    </message>
    <message>
        <source>The second person counts, too. Later it can only be reversed as a whole.</source>
        <translation>第二人也要点数。以后只能整单冲正。</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>去掉这一行</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存……</translation>
    </message>
    <message>
        <source>Choose goods</source>
        <translation>选物品</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>改好了</translation>
    </message>
    <message>
        <source>Into the list</source>
        <translation>列入清单</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>请第二人</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Throw away what was entered?</source>
        <translation>填好的都不要了吗？</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>不要了</translation>
    </message>
    <message>
        <source>Number of the other shop</source>
        <translation>对方网点编号</translation>
    </message>
    <message>
        <source>Twelve digits of the village and two of the shop</source>
        <translation>村编码十二位，网点两位</translation>
    </message>
    <message>
        <source>What do goods leave for?</source>
        <translation>物品做什么用？</translation>
    </message>
    <message>
        <source>%1: who gets it?</source>
        <translation>%1：给谁？</translation>
    </message>
    <message>
        <source>%1: why?</source>
        <translation>%1：为什么？</translation>
    </message>
    <message>
        <source>What goes out?</source>
        <translation>出库什么？</translation>
    </message>
    <message>
        <source>Is money given, too?</source>
        <translation>另给慰问金吗？</translation>
    </message>
    <message>
        <source>good until %1</source>
        <translation>保质期至 %1</translation>
    </message>
    <message>
        <source>%1 on the shelf</source>
        <translation>货架上有 %1</translation>
    </message>
    <message>
        <source>How many go out?</source>
        <translation>出库多少？</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n 户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>走访 %n 人次</numerusform>
        </translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>去向：%1</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>情况：%1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Slip no. %1</source>
        <translation>单号 %1</translation>
    </message>
    <message>
        <source>With a photo</source>
        <translation>附照片</translation>
    </message>
    <message>
        <source>In cash: %1 yuan</source>
        <translation>慰问金：%1 元</translation>
    </message>
    <message>
        <source>Only money is given.</source>
        <translation>只给慰问金。</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Only money</source>
        <translation>只给钱</translation>
    </message>
    <message>
        <source>No money</source>
        <translation>不给钱</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>怎么回事？</translation>
    </message>
    <message>
        <source>How much money is given?</source>
        <translation>给多少钱？</translation>
    </message>
    <message>
        <source>A photo of the goods</source>
        <translation>物品照片</translation>
    </message>
    <message>
        <source>Choose who gets it</source>
        <translation>请选给谁</translation>
    </message>
    <message>
        <source>Write the activity</source>
        <translation>请写哪次活动</translation>
    </message>
    <message>
        <source>Type the shop&apos;s number</source>
        <translation>请填网点编号</translation>
    </message>
    <message>
        <source>Type the slip&apos;s number</source>
        <translation>请填单号</translation>
    </message>
    <message>
        <source>Write the supplier</source>
        <translation>请写供货单位</translation>
    </message>
    <message>
        <source>Choose why</source>
        <translation>请选原因</translation>
    </message>
    <message>
        <source>Say what happened</source>
        <translation>请点“怎么回事”</translation>
    </message>
    <message>
        <source>%1 yuan too little</source>
        <translation>钱不够，还差 %1 元</translation>
    </message>
    <message>
        <source>No, go on entering</source>
        <translation>不，接着填</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>出库的物品</translation>
    </message>
</context>
<context>
    <name>IssueTo</name>
    <message>
        <source>The other shop enters the same number when the goods arrive.</source>
        <translation>对方网点收货时填同一个单号。</translation>
    </message>
    <message>
        <source>What is past its date goes back first.</source>
        <translation>过期的先退。</translation>
    </message>
    <message>
        <source>Write down the activity, so that everybody knows later what it was for.</source>
        <translation>写明是哪次活动，以后好查。</translation>
    </message>
    <message>
        <source>Add a household</source>
        <translation>添加一户</translation>
    </message>
    <message>
        <source>A place instead</source>
        <translation>改为地点</translation>
    </message>
    <message>
        <source>Which activity?</source>
        <translation>哪次活动？</translation>
    </message>
    <message>
        <source>Which supplier?</source>
        <translation>哪个供货单位？</translation>
    </message>
    <message>
        <source>care home, school</source>
        <translation>敬老院、学校</translation>
    </message>
    <message>
        <source>Number of the shop</source>
        <translation>网点编号</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>怎么回事？</translation>
    </message>
    <message>
        <source>Number of the slip</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Picture added</source>
        <translation>已附照片</translation>
    </message>
    <message>
        <source>Photo of the goods</source>
        <translation>物品照片</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>可以不填</translation>
    </message>
    <message numerus="yes">
        <source>visit(s)</source>
        <translation>
            <numerusform>人次</numerusform>
        </translation>
    </message>
    <message>
        <source>the place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>the activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>the supplier</source>
        <translation>供货单位</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>怎么回事</translation>
    </message>
</context>
<context>
    <name>OutlookPage</name>
    <message>
        <source>How long it lasts</source>
        <translation>够换多久</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>全部（%1）</translation>
    </message>
    <message>
        <source>Too little (%1)</source>
        <translation>不够（%1）</translation>
    </message>
    <message>
        <source>There are no goods in the list yet.</source>
        <translation>物品清单还是空的。</translation>
    </message>
    <message>
        <source>There is enough of everything.</source>
        <translation>样样都够。</translation>
    </message>
    <message>
        <source>Everything is taken now and then.</source>
        <translation>样样都有人换。</translation>
    </message>
    <message>
        <source>Points against goods</source>
        <translation>积分与物品</translation>
    </message>
    <message numerus="yes">
        <source>Pace of the last %n day(s)</source>
        <translation>
            <numerusform>按最近 %n 天的速度</numerusform>
        </translation>
    </message>
    <message>
        <source>What to buy</source>
        <translation>补货单</translation>
    </message>
    <message>
        <source>Lies 90 days (%1)</source>
        <translation>放了 90 天（%1）</translation>
    </message>
    <message>
        <source>A manager adds goods to the goods list.</source>
        <translation>由店长在物品目录里添加物品。</translation>
    </message>
</context>
<context>
    <name>OutlookRow</name>
    <message>
        <source>%1 %2 left, %3 past</source>
        <translation>剩 %1 %2，过期 %3</translation>
    </message>
    <message>
        <source>%1 %2 left</source>
        <comment>pieces and their unit</comment>
        <translation>剩 %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>lasts %n day(s)</source>
        <translation>
            <numerusform>够 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation>一件也没有</translation>
    </message>
    <message>
        <source>none left</source>
        <translation>没有了</translation>
    </message>
    <message>
        <source>lies there 90 days</source>
        <translation>放了 90 天</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>够</translation>
    </message>
    <message>
        <source>nobody took any lately</source>
        <translation>最近没人换，算不出天数</translation>
    </message>
    <message>
        <source>below %1 %2</source>
        <translation>低于 %1 %2</translation>
    </message>
</context>
<context>
    <name>ReceiveDates</name>
    <message>
        <source>Production date</source>
        <translation>生产日期</translation>
    </message>
    <message>
        <source>Touch here to set it</source>
        <translation>点这里填日期</translation>
    </message>
    <message numerus="yes">
        <source>Last good day (it keeps %n day(s))</source>
        <translation>
            <numerusform>保质期至（可保 %n 天）</numerusform>
        </translation>
    </message>
    <message>
        <source>Last good day</source>
        <translation>保质期至</translation>
    </message>
</context>
<context>
    <name>ReceiveFrom</name>
    <message>
        <source>The number of the other shop stands on its transfer slip.</source>
        <translation>对方网点编号在调拨单上。</translation>
    </message>
    <message>
        <source>Name and paper help whoever checks later. Without them you can go on, too.</source>
        <translation>写上名称和票据，以后好查。没有也可以下一步。</translation>
    </message>
    <message>
        <source>Number of the shop</source>
        <translation>网点编号</translation>
    </message>
    <message>
        <source>Name of the supplier</source>
        <translation>供货单位</translation>
    </message>
    <message>
        <source>not a person&apos;s name</source>
        <translation>不写个人姓名</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>票据号</translation>
    </message>
    <message>
        <source>invoice, delivery note</source>
        <translation>发票、送货单</translation>
    </message>
    <message>
        <source>Picture added</source>
        <translation>已附照片</translation>
    </message>
    <message>
        <source>Photo of the paper</source>
        <translation>票据照片</translation>
    </message>
    <message>
        <source>fourteen digits</source>
        <translation>十四位数字</translation>
    </message>
</context>
<context>
    <name>ReceivePage</name>
    <message>
        <source>How many?</source>
        <translation>多少？</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation>都对吗？</translation>
    </message>
    <message>
        <source>Begun before</source>
        <translation>上次没办完的</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan the goods, or touch them on the left</source>
        <translation>扫物品，或点左边的物品</translation>
    </message>
    <message>
        <source>The second person counts, too. Later it can only be reversed as a whole.</source>
        <translation>第二人也要点数。以后只能整单冲正。</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>去掉这一行</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存……</translation>
    </message>
    <message>
        <source>Choose goods</source>
        <translation>选物品</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>改好了</translation>
    </message>
    <message>
        <source>Into the list</source>
        <translation>列入清单</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>请第二人</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Throw away what was entered?</source>
        <translation>填好的都不要了吗？</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>不要了</translation>
    </message>
    <message>
        <source>Number of the other shop</source>
        <translation>对方网点编号</translation>
    </message>
    <message>
        <source>Twelve digits of the village and two of the shop</source>
        <translation>村编码十二位，网点两位</translation>
    </message>
    <message>
        <source>Where do the goods come from?</source>
        <translation>物品从哪里来？</translation>
    </message>
    <message>
        <source>%1: by whom?</source>
        <translation>%1：谁捐的？</translation>
    </message>
    <message>
        <source>%1: from whom?</source>
        <translation>%1：谁送来的？</translation>
    </message>
    <message>
        <source>What came?</source>
        <translation>来了什么？</translation>
    </message>
    <message>
        <source>What does one cost?</source>
        <translation>单价多少？</translation>
    </message>
    <message>
        <source>How long is it good?</source>
        <translation>能放多久？</translation>
    </message>
    <message>
        <source>Who pays?</source>
        <translation>谁付钱？</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>pieces and their unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 yuan each</source>
        <translation>单价 %1 元</translation>
    </message>
    <message>
        <source>How many came?</source>
        <translation>来了多少？</translation>
    </message>
    <message>
        <source>Count them before you type.</source>
        <translation>先点数，再输入。</translation>
    </message>
    <message>
        <source>What does one %1 cost?</source>
        <translation>一%1多少钱？</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>As on the paper; given goods at what they are worth.</source>
        <translation>照票据填；捐赠的按值多少填。</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>来自：%1</translation>
    </message>
    <message>
        <source>Paper no. %1</source>
        <translation>票据号 %1</translation>
    </message>
    <message>
        <source>With a photo of the paper</source>
        <translation>附票据照片</translation>
    </message>
    <message>
        <source>Funds pay %1 yuan</source>
        <translation>资金支付 %1 元</translation>
    </message>
    <message>
        <source>%1 pieces, %2 yuan</source>
        <translation>%1 件，%2 元</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation>不知道</translation>
    </message>
    <message>
        <source>No date on it</source>
        <translation>没有日期</translation>
    </message>
    <message>
        <source>Choose who gives</source>
        <translation>选捐赠者</translation>
    </message>
    <message>
        <source>No fund pays</source>
        <translation>不用资金</translation>
    </message>
    <message>
        <source>Production date</source>
        <translation>生产日期</translation>
    </message>
    <message>
        <source>Last good day</source>
        <translation>保质期至</translation>
    </message>
    <message>
        <source>There is no such day. Four digits for the year, two for the month, two for the day.</source>
        <translation>没有这一天。年四位，月两位，日两位。</translation>
    </message>
    <message>
        <source>Four digits for the year, two for the month, two for the day.</source>
        <translation>年四位，月两位，日两位。</translation>
    </message>
    <message>
        <source>How much does it pay?</source>
        <translation>付多少？</translation>
    </message>
    <message>
        <source>A photo of the paper</source>
        <translation>票据照片</translation>
    </message>
    <message>
        <source>Touch who pays</source>
        <translation>请点谁付钱</translation>
    </message>
    <message>
        <source>%1 yuan too little</source>
        <translation>钱不够，还差 %1 元</translation>
    </message>
    <message>
        <source>No, go on entering</source>
        <translation>不，接着填</translation>
    </message>
    <message>
        <source>Nothing is in the list yet</source>
        <translation>清单还是空的</translation>
    </message>
    <message>
        <source>No date on the packing? Put it straight into the list.</source>
        <translation>包装上没有日期？直接列入清单。</translation>
    </message>
</context>
<context>
    <name>SaidDate</name>
    <message>
        <source>Type</source>
        <translation>输入</translation>
    </message>
</context>
<context>
    <name>ShoppingListPage</name>
    <message>
        <source>What to buy</source>
        <translation>补货单</translation>
    </message>
    <message>
        <source>The funds hold %1 yuan. For %2 yuan goods are listed; what is grey has to wait for more money.</source>
        <translation>资金有 %1 元，列出 %2 元的物品；灰色的要等有钱再买。</translation>
    </message>
    <message>
        <source>The list comes to %1 yuan; the funds hold %2 yuan.</source>
        <translation>清单共 %1 元；资金有 %2 元。</translation>
    </message>
    <message>
        <source>Nothing has to be bought.</source>
        <translation>不用补货。</translation>
    </message>
    <message>
        <source>What is there lasts for %1 days.</source>
        <translation>现有的够用 %1 天。</translation>
    </message>
    <message>
        <source>for 30 days</source>
        <translation>够 30 天</translation>
    </message>
    <message>
        <source>for 60 days</source>
        <translation>够 60 天</translation>
    </message>
    <message>
        <source>for 90 days</source>
        <translation>够 90 天</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>To last:</source>
        <translation>要够用：</translation>
    </message>
    <message>
        <source>There are no goods in the list yet.</source>
        <translation>物品目录还是空的。</translation>
    </message>
    <message>
        <source>A manager adds goods to the goods list.</source>
        <translation>由店长在物品目录里添加物品。</translation>
    </message>
</context>
<context>
    <name>ShoppingRow</name>
    <message>
        <source>cost not known</source>
        <translation>不知单价</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>%1 %2 left</source>
        <translation>剩 %1 %2</translation>
    </message>
    <message>
        <source>%1 %2 left; the money is not enough</source>
        <translation>剩 %1 %2，资金不够</translation>
    </message>
    <message>
        <source>buy %1 %2</source>
        <translation>买 %1 %2</translation>
    </message>
</context>
<context>
    <name>StockGrid</name>
    <message>
        <source>There are no goods in the list yet.</source>
        <translation>物品清单还是空的。</translation>
    </message>
    <message>
        <source>A manager must add goods first.</source>
        <translation>请店长先添加物品。</translation>
    </message>
</context>
<context>
    <name>StockLine</name>
    <message>
        <source>until %1</source>
        <translation>保质期至 %1</translation>
    </message>
</context>
<context>
    <name>StockPages</name>
    <message>
        <source>At which activity?</source>
        <translation>哪次活动？</translation>
    </message>
    <message>
        <source>The occasion of the prize</source>
        <translation>发奖品的活动</translation>
    </message>
    <message>
        <source>To which supplier?</source>
        <translation>退给哪个供货单位？</translation>
    </message>
    <message>
        <source>Its name; not a person&apos;s name</source>
        <translation>单位名称，不写个人姓名</translation>
    </message>
    <message>
        <source>Which place?</source>
        <translation>什么地点？</translation>
    </message>
    <message>
        <source>A home or school that is visited; no person&apos;s name</source>
        <translation>走访的敬老院或学校，不写个人姓名</translation>
    </message>
    <message>
        <source>Who delivered it?</source>
        <translation>谁送来的？</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>票据号</translation>
    </message>
    <message>
        <source>Letters, digits and characters</source>
        <translation>字母、数字和汉字</translation>
    </message>
    <message>
        <source>What is the reason?</source>
        <translation>什么原因？</translation>
    </message>
    <message>
        <source>In own words; no person&apos;s name</source>
        <translation>自己写，不写个人姓名</translation>
    </message>
    <message>
        <source>Number of the slip</source>
        <translation>单号</translation>
    </message>
</context>
<context>
    <name>StockSlipPage</name>
    <message>
        <source>Done and saved</source>
        <translation>已办好并保存</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>停留</translation>
    </message>
    <message>
        <source>Document no. %1</source>
        <translation>单号 %1</translation>
    </message>
    <message>
        <source>Write the number on the paper and let it be signed.</source>
        <translation>把单号写在单子上，请人签字。</translation>
    </message>
    <message>
        <source>Write the number on the paper of the goods.</source>
        <translation>把单号写在票据上。</translation>
    </message>
    <message>
        <source>Something wrong? Nothing is erased: a manager reverses the whole document by its number, with a second person.</source>
        <translation>有错？账不能删：由店长和第二人按单号整单冲正。</translation>
    </message>
    <message>
        <source>Not printed, try again</source>
        <translation>没打印成，再试一次</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>已做好</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>StockSlipView</name>
    <message>
        <source>PRACTICE</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>%1 号</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, all of them on paper</source>
        <translation>
            <numerusform>还有 %n 行，纸单上都有</numerusform>
        </translation>
    </message>
    <message>
        <source>Goods in yuan</source>
        <translation>合计（元）</translation>
    </message>
    <message>
        <source>Check code: %1</source>
        <translation>核对码：%1</translation>
    </message>
    <message>
        <source>Goods issued: %1</source>
        <translation>出库：%1</translation>
    </message>
    <message>
        <source>Goods received: %1</source>
        <translation>入库：%1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>去向：%1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>来自：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n 户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>走访 %n 人次</numerusform>
        </translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>情况：%1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Paper no. %1</source>
        <translation>票据号 %1</translation>
    </message>
    <message>
        <source>%1 pays %2 yuan</source>
        <translation>%1支付 %2 元</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), all of them on paper</source>
        <translation>
            <numerusform>共 %n 行，见纸单</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StockTile</name>
    <message>
        <source>none left</source>
        <translation>没有了</translation>
    </message>
    <message>
        <source>%1 %2 · past</source>
        <translation>%1 %2 · 已过期</translation>
    </message>
    <message>
        <source>%1 %2 left</source>
        <translation>剩 %1 %2</translation>
    </message>
</context>
<context>
    <name>StockWords</name>
    <message>
        <source>Bought</source>
        <translation>采购</translation>
    </message>
    <message>
        <source>from a supplier</source>
        <translation>向供货单位买的</translation>
    </message>
    <message>
        <source>Donated</source>
        <translation>捐赠</translation>
    </message>
    <message>
        <source>by a donor of the list</source>
        <translation>名单里的捐赠者</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>调拨</translation>
    </message>
    <message>
        <source>from another shop</source>
        <translation>从别的网点来</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>帮扶</translation>
    </message>
    <message>
        <source>from a partner organisation</source>
        <translation>帮扶单位给的</translation>
    </message>
    <message>
        <source>Women&apos;s workshop</source>
        <translation>巾帼车间</translation>
    </message>
    <message>
        <source>made in the village</source>
        <translation>村里做的</translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation>期初库存</translation>
    </message>
    <message>
        <source>what lay there before</source>
        <translation>开业前就有的</translation>
    </message>
    <message>
        <source>Care visit</source>
        <translation>慰问</translation>
    </message>
    <message>
        <source>to households</source>
        <translation>送到户</translation>
    </message>
    <message>
        <source>Prize</source>
        <translation>活动奖品</translation>
    </message>
    <message>
        <source>at an activity</source>
        <translation>活动上发</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>报损</translation>
    </message>
    <message>
        <source>spoiled or lost</source>
        <translation>坏了或丢了</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>调拨</translation>
    </message>
    <message>
        <source>to another shop</source>
        <translation>给别的网点</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>to the supplier</source>
        <translation>退给供货单位</translation>
    </message>
    <message>
        <source>Past its date</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>破损</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>召回</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>jiamei::kiosk::IssueAim</name>
    <message>
        <source>In own words …</source>
        <translation>自己写……</translation>
    </message>
</context>
<context>
    <name>jiamei::kiosk::IssueModel</name>
    <message>
        <source>%1: %2 pieces leave the shelf, %3 yuan are given</source>
        <translation>%1：出库 %2 件，给 %3 元</translation>
    </message>
    <message>
        <source>%1: %2 pieces leave the shelf</source>
        <translation>%1：出库 %2 件</translation>
    </message>
    <message>
        <source>past</source>
        <translation>已过期</translation>
    </message>
</context>
<context>
    <name>jiamei::kiosk::ReceiveModel</name>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>%1: %2 pieces for %3 yuan were received</source>
        <translation>%1：入库 %2 件，共 %3 元</translation>
    </message>
</context>
<context>
    <name>jiamei::kiosk::StockShelf</name>
    <message>
        <source>Past its date</source>
        <translation>已过期</translation>
    </message>
</context>
<context>
    <name>HouseholdPinPage</name>
    <message>
        <source>This household is closed.</source>
        <translation>这一户已经销户。</translation>
    </message>
    <message>
        <source>This household has a PIN.</source>
        <translation>这一户设了密码。</translation>
    </message>
    <message>
        <source>This household has no PIN. It may choose one, so that nobody else redeems its points.</source>
        <translation>这一户没有密码。设一个，别人就用不了这家的积分。</translation>
    </message>
    <message>
        <source>To choose another, the household types its present PIN.</source>
        <translation>要换密码，请这一户先输入现在的密码。</translation>
    </message>
    <message>
        <source>The same four digits once more.</source>
        <translation>请再输入一遍同样的四位数字。</translation>
    </message>
    <message>
        <source>The household types four new digits itself. Look away.</source>
        <translation>请这一户自己输四位新密码，旁人别看。</translation>
    </message>
    <message>
        <source>They were not the same. Please begin again.</source>
        <translation>两次输入的不一样，请重新输入。</translation>
    </message>
    <message>
        <source>Not 1234 and not four of a kind: others try those first.</source>
        <translation>不要用 1234，也不要四个一样的数，别人最先试的就是这些。</translation>
    </message>
    <message>
        <source>Forgotten? A manager takes the old one away.</source>
        <translation>忘记了？请店长取消旧密码。</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>取消密码</translation>
    </message>
    <message>
        <source>a manager, with a reason</source>
        <translation>店长办，要说明原因</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>请稍等……</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Save the PIN</source>
        <translation>保存密码</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Why is the PIN taken away?</source>
        <translation>为什么取消密码？</translation>
    </message>
</context>
<context>
    <name>jiamei::kiosk::HouseholdPinModel</name>
    <message>
        <source>%1, no. %2</source>
        <translation>%1，编号 %2</translation>
    </message>
    <message>
        <source>The PIN is gone. The household redeems without one.</source>
        <translation>密码已取消。这一户兑换时不用再输密码。</translation>
    </message>
    <message>
        <source>Saved. From now on the household types it at a redemption.</source>
        <translation>已保存。以后兑换时，请这一户自己输入密码。</translation>
    </message>
    <message>
        <source>Saved. The shop does not ask for it yet: a manager switches that on in the settings.</source>
        <translation>已保存。店里现在还不查密码，店长可以在设置里打开。</translation>
    </message>
</context>
<context>
    <name>CatalogueTile</name>
    <message>
        <source>Withdrawn</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>没有定价</translation>
    </message>
    <message>
        <source>Few left</source>
        <translation>快没了</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>到 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩 %1</translation>
    </message>
</context>
<context>
    <name>ChoicePanel</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message>
        <source>given by this shop, stays</source>
        <translation>本店给的，不能去掉</translation>
    </message>
    <message>
        <source>the first one, on the label</source>
        <translation>第一个，印在标签上</translation>
    </message>
    <message numerus="yes">
        <source>a pack of %n</source>
        <translation>
            <numerusform>一箱 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>a further one, of a piece</source>
        <translation>另一个，单件的</translation>
    </message>
</context>
<context>
    <name>PriceRow</name>
    <message>
        <source>from the beginning</source>
        <translation>从一开始</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>到 %1 为止</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>从 %1 起</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>holds today, approved by %1</source>
        <translation>今天按这个，批准人：%1</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>批准人：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpOfCatalogue</name>
    <message>
        <source>Touch the goods you want to look at or change.</source>
        <translation>点一下要看或要改的物品。</translation>
    </message>
    <message>
        <source>Or scan the package: its page opens.</source>
        <translation>也可以扫包装上的条码，直接打开。</translation>
    </message>
    <message>
        <source>Goods that are not there yet: touch New goods.</source>
        <translation>目录里没有的，点“新物品”。</translation>
    </message>
    <message>
        <source>Type the first letter of each character, FZ for soap.</source>
        <translation>按每个字拼音的第一个字母，肥皂就按 FZ。</translation>
    </message>
    <message>
        <source>Then touch the goods below the letters.</source>
        <translation>再点字母下面的物品。</translation>
    </message>
    <message>
        <source>Touch the field that is wrong and enter it anew.</source>
        <translation>哪一项不对就点哪一项，重新填。</translation>
    </message>
    <message>
        <source>The price has a page of its own.</source>
        <translation>定价有单独的一页。</translation>
    </message>
    <message>
        <source>Save it when everything is right.</source>
        <translation>都对了，点“保存”。</translation>
    </message>
    <message>
        <source>Scan another package of the same goods.</source>
        <translation>扫同一种物品的另一个包装。</translation>
    </message>
    <message>
        <source>Touch the code of a pack and type the pieces in it.</source>
        <translation>点整箱的条码，填里面有几个。</translation>
    </message>
    <message>
        <source>Then go back and save.</source>
        <translation>然后返回，点保存。</translation>
    </message>
    <message>
        <source>Type the points and set the first day.</source>
        <translation>填几分，再定从哪天起。</translation>
    </message>
    <message>
        <source>A campaign also has a last day.</source>
        <translation>活动价还要定到哪天为止。</translation>
    </message>
    <message>
        <source>Then call the second person, who agrees.</source>
        <translation>再请第二个人来同意。</translation>
    </message>
    <message>
        <source>Enter the name first, as people say it.</source>
        <translation>先填名称，大家平常怎么叫就怎么填。</translation>
    </message>
    <message>
        <source>Scan the package for its barcode.</source>
        <translation>扫一下包装，条码就填好了。</translation>
    </message>
    <message>
        <source>Choose group and unit, and type the points.</source>
        <translation>选类别和单位，再填几分。</translation>
    </message>
    <message>
        <source>Without a barcode: choose one of this shop.</source>
        <translation>没有条码的，用本店给的条码。</translation>
    </message>
    <message>
        <source>The second person agrees to the points.</source>
        <translation>定多少分，要第二个人同意。</translation>
    </message>
    <message>
        <source>What one costs, since when, and who approved it.</source>
        <translation>一件几分，从哪天起，谁批准的。</translation>
    </message>
    <message>
        <source>Touch Print the list. The manager prints it for the wall.</source>
        <translation>点“打印这张表”，由店长打印后上墙。</translation>
    </message>
    <message>
        <source>All labels, or only of prices that are new.</source>
        <translation>打全部标签，或只打新定价的。</translation>
    </message>
    <message>
        <source>The manager prints them. Cut them and put them on the shelf.</source>
        <translation>由店长打印，剪开后放到货架上。</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>Goods list</source>
        <translation>物品目录</translation>
    </message>
    <message>
        <source>There are no goods in the list yet.</source>
        <translation>目录里还没有物品。</translation>
    </message>
    <message>
        <source>Scan a package, or touch New goods.</source>
        <translation>扫一个包装，或点“新物品”。</translation>
    </message>
    <message>
        <source>A manager adds goods.</source>
        <translation>由店长添加物品。</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>分值对应表</translation>
    </message>
    <message>
        <source>Shelf labels</source>
        <translation>货架标签</translation>
    </message>
    <message>
        <source>New goods</source>
        <translation>新物品</translation>
    </message>
    <message>
        <source>Nothing in the list carries %1.</source>
        <translation>目录里没有条码 %1。</translation>
    </message>
    <message>
        <source>New goods with this code</source>
        <translation>用这个条码加新物品</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>GoodsFindPage</name>
    <message>
        <source>First letters, for example FZ for 肥皂, or the number</source>
        <translation>按拼音首字母，如肥皂按 FZ；也可按编号</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Nothing found. Check what was typed, or scan the package.</source>
        <translation>没有找到。看看按得对不对，或扫包装上的条码。</translation>
    </message>
    <message>
        <source>A scan of the package is quickest.</source>
        <translation>扫包装上的条码最快。</translation>
    </message>
</context>
<context>
    <name>GoodsPage</name>
    <message>
        <source>%1 %2 on the shelf</source>
        <translation>架上有 %1 %2</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>没有定价</translation>
    </message>
    <message>
        <source>Few left</source>
        <translation>快没了</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Size or make</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>定价</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>活动价，到 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>条码</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n 个条码</numerusform>
        </translation>
    </message>
    <message>
        <source>one of this shop</source>
        <translation>用本店条码</translation>
    </message>
    <message>
        <source>Most for a household</source>
        <translation>每户最多</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>The limit counts</source>
        <translation>限量周期</translation>
    </message>
    <message>
        <source>Warn below</source>
        <translation>少于几个提醒</translation>
    </message>
    <message>
        <source>as the shop does</source>
        <translation>照全店的</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>保质期</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Usual cost</source>
        <translation>进价</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>there is one</source>
        <translation>有图片</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>没填</translation>
    </message>
    <message>
        <source>Give out again</source>
        <translation>恢复兑换</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Label made</source>
        <translation>标签已做好</translation>
    </message>
    <message>
        <source>Shelf label</source>
        <translation>货架标签</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存……</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>没有改动</translation>
    </message>
    <message>
        <source>Throw away what was changed?</source>
        <translation>改动还没保存，不要了吗？</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>不要了</translation>
    </message>
    <message>
        <source>Which group do they belong to?</source>
        <translation>属于哪一类？</translation>
    </message>
    <message>
        <source>Another group</source>
        <translation>另外一类</translation>
    </message>
    <message>
        <source>What is one of them called?</source>
        <translation>一件叫什么？</translation>
    </message>
    <message>
        <source>Another word</source>
        <translation>别的叫法</translation>
    </message>
    <message>
        <source>In what time does the limit count?</source>
        <translation>限量按多久算？</translation>
    </message>
    <message>
        <source>Which picture?</source>
        <translation>图片怎么办？</translation>
    </message>
    <message>
        <source>Another picture</source>
        <translation>换一张</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>A picture of the goods</source>
        <translation>物品的照片</translation>
    </message>
    <message>
        <source>How many may a household have?</source>
        <translation>每户最多可以兑几个？</translation>
    </message>
    <message>
        <source>Warn when fewer are left than …</source>
        <translation>少于几个就提醒？</translation>
    </message>
    <message>
        <source>How many days do they keep?</source>
        <translation>能保存多少天？</translation>
    </message>
    <message>
        <source>What does one usually cost?</source>
        <translation>一件进价多少？</translation>
    </message>
    <message>
        <source>0 = no limit</source>
        <translation>0 表示不限</translation>
    </message>
    <message>
        <source>0 = as the shop does for all goods</source>
        <translation>0 表示照全店的提醒</translation>
    </message>
    <message>
        <source>From the day of production; 0 = not said</source>
        <translation>从生产那天算起；0 表示没写</translation>
    </message>
    <message>
        <source>In yuan</source>
        <translation>单位：元</translation>
    </message>
    <message>
        <source>No, go on changing</source>
        <translation>不，接着改</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>自带图片</translation>
    </message>
    <message>
        <source>the manager prints it</source>
        <translation>请店长打印</translation>
    </message>
    <message>
        <source>None left</source>
        <translation>没有货了</translation>
    </message>
</context>
<context>
    <name>GoodsCodesPage</name>
    <message>
        <source>Barcodes of %1</source>
        <translation>%1的条码</translation>
    </message>
    <message>
        <source>They get a barcode of this shop when they are saved.</source>
        <translation>保存以后就有本店的条码。</translation>
    </message>
    <message>
        <source>Scan a further package now. Touch a code to change it. Touch Done, then save.</source>
        <translation>现在可以再扫一个包装。要改哪个条码就点哪个。点“好了”以后要保存。</translation>
    </message>
    <message>
        <source>A manager changes the barcodes.</source>
        <translation>条码由店长改。</translation>
    </message>
    <message>
        <source>These goods have no barcode.</source>
        <translation>这个物品没有条码。</translation>
    </message>
    <message>
        <source>Scan it, type it, or give them one of this shop for the label.</source>
        <translation>扫一下、按数字，或用本店的条码印在标签上。</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>按数字</translation>
    </message>
    <message>
        <source>One of this shop</source>
        <translation>用本店条码</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>好了</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Pieces in a pack</source>
        <translation>一箱几个</translation>
    </message>
    <message>
        <source>The digits below the bars</source>
        <translation>条码下面的数字</translation>
    </message>
    <message>
        <source>How many pieces are in the pack?</source>
        <translation>一箱里有几个？</translation>
    </message>
    <message>
        <source>8, 12, 13 or 14 digits</source>
        <translation>8、12、13 或 14 位数字</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>GoodsPricePage</name>
    <message>
        <source>Price of %1</source>
        <translation>%1的定价</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>How many points?</source>
        <translation>几分？</translation>
    </message>
    <message>
        <source>for one</source>
        <translation>一件</translation>
    </message>
    <message>
        <source>for one %1</source>
        <translation>每%1</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>从这天起</translation>
    </message>
    <message>
        <source>Until it is changed</source>
        <translation>一直按这个</translation>
    </message>
    <message>
        <source>For a campaign</source>
        <translation>活动价，到期为止</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>到这天为止</translation>
    </message>
    <message>
        <source>They never had a price.</source>
        <translation>还没有定过价。</translation>
    </message>
    <message>
        <source>A manager sets the price.</source>
        <translation>定价由店长来定。</translation>
    </message>
    <message>
        <source>The price is set. Go back and touch Shelf label.</source>
        <translation>定好了。回上一页点“货架标签”。</translation>
    </message>
    <message>
        <source>After the last day the price before it holds again.</source>
        <translation>到期以后，恢复原来的定价。</translation>
    </message>
    <message>
        <source>A second person agrees to every price.</source>
        <translation>每次定价都要第二个人同意。</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存……</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>好了</translation>
    </message>
    <message>
        <source>Set the price</source>
        <translation>就定这个</translation>
    </message>
    <message>
        <source>How many points for one?</source>
        <translation>一件几分？</translation>
    </message>
</context>
<context>
    <name>GoodsNewPage</name>
    <message>
        <source>Enter the name</source>
        <translation>请填名称</translation>
    </message>
    <message>
        <source>Choose the group</source>
        <translation>请选类别</translation>
    </message>
    <message>
        <source>Choose the unit</source>
        <translation>请选单位</translation>
    </message>
    <message>
        <source>Enter the points</source>
        <translation>请填几分</translation>
    </message>
    <message>
        <source>New goods</source>
        <translation>新物品</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>as people say it</source>
        <translation>平常怎么叫</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>where it stands on the screen</source>
        <translation>屏幕上放在哪一类</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>bottle, bag, piece</source>
        <translation>瓶、袋、个</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>for one</source>
        <translation>一件几分</translation>
    </message>
    <message>
        <source>One of this shop</source>
        <translation>用本店条码</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>条码</translation>
    </message>
    <message>
        <source>scan another to change it</source>
        <translation>再扫一个就换掉</translation>
    </message>
    <message>
        <source>scan it, or touch to type</source>
        <translation>扫一下，或点这里按数字</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存……</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>加进目录</translation>
    </message>
    <message>
        <source>Which group do they belong to?</source>
        <translation>属于哪一类？</translation>
    </message>
    <message>
        <source>Another group</source>
        <translation>另外一类</translation>
    </message>
    <message>
        <source>What is one of them called?</source>
        <translation>一件叫什么？</translation>
    </message>
    <message>
        <source>Another word</source>
        <translation>别的叫法</translation>
    </message>
    <message>
        <source>Which barcode?</source>
        <translation>用哪个条码？</translation>
    </message>
    <message>
        <source>Type the digits</source>
        <translation>按数字</translation>
    </message>
    <message>
        <source>The digits below the bars</source>
        <translation>条码下面的数字</translation>
    </message>
    <message>
        <source>8, 12, 13 or 14 digits</source>
        <translation>8、12、13 或 14 位数字</translation>
    </message>
    <message>
        <source>How many points for one?</source>
        <translation>一件几分？</translation>
    </message>
</context>
<context>
    <name>PriceListPage</name>
    <message>
        <source>Price list</source>
        <translation>分值对应表</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>从哪天起</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到哪天</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>No goods have a price today.</source>
        <translation>今天没有一样物品有定价。</translation>
    </message>
    <message>
        <source>A manager sets prices in the goods list.</source>
        <translation>由店长在物品目录里定价。</translation>
    </message>
    <message>
        <source>Shelf labels</source>
        <translation>货架标签</translation>
    </message>
    <message>
        <source>The manager prints it in the office.</source>
        <translation>请店长在办公室打印。</translation>
    </message>
    <message>
        <source>Making it …</source>
        <translation>正在做……</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>已做好</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>打印这张表</translation>
    </message>
</context>
<context>
    <name>ShelfLabelsPage</name>
    <message>
        <source>Shelf labels</source>
        <translation>货架标签</translation>
    </message>
    <message>
        <source>All goods</source>
        <translation>全部物品</translation>
    </message>
    <message>
        <source>New prices since …</source>
        <translation>新定价的</translation>
    </message>
    <message>
        <source>No price began on that day or later.</source>
        <translation>那天以后没有新定价。</translation>
    </message>
    <message>
        <source>No goods have a price today.</source>
        <translation>今天没有一样物品有定价。</translation>
    </message>
    <message>
        <source>Go back by a day or a month.</source>
        <translation>往前调一天或一个月。</translation>
    </message>
    <message>
        <source>The manager prints it in the office.</source>
        <translation>请店长在办公室打印。</translation>
    </message>
    <message>
        <source>24 labels on a sheet of A4, to be cut along the marks.</source>
        <translation>一张 A4 纸 24 个标签，沿线剪开。</translation>
    </message>
    <message>
        <source>Making it …</source>
        <translation>正在做……</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>已做好</translation>
    </message>
    <message numerus="yes">
        <source>Print %n label(s)</source>
        <translation>
            <numerusform>打印 %n 个标签</numerusform>
        </translation>
    </message>
    <message>
        <source>from this day on</source>
        <translation>从这天起</translation>
    </message>
    <message>
        <source>A manager sets prices in the goods list.</source>
        <translation>由店长在物品目录里定价。</translation>
    </message>
    <message>
        <source>Nothing to print</source>
        <translation>没有要打印的</translation>
    </message>
</context>
<context>
    <name>CataloguePages</name>
    <message>
        <source>What are the goods called?</source>
        <translation>物品叫什么？</translation>
    </message>
    <message>
        <source>As it stands on the shelf</source>
        <translation>货架上怎么写就怎么填</translation>
    </message>
    <message>
        <source>Which group do they belong to?</source>
        <translation>属于哪一类？</translation>
    </message>
    <message>
        <source>As on the screen</source>
        <translation>屏幕上的类别</translation>
    </message>
    <message>
        <source>What is one of them called?</source>
        <translation>一件叫什么？</translation>
    </message>
    <message>
        <source>As one says one of it</source>
        <translation>一瓶、一袋的“瓶”“袋”</translation>
    </message>
    <message>
        <source>Size or make</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>As it stands on the package</source>
        <translation>包装上怎么写就怎么填</translation>
    </message>
</context>
<context>
    <name>jiamei::kiosk::CatalogueModel</name>
    <message>
        <source>Without a group</source>
        <translation>没分类</translation>
    </message>
</context>
<context>
    <name>jiamei::kiosk::GoodsModel</name>
    <message>
        <source>in ten days</source>
        <translation>每旬</translation>
    </message>
    <message>
        <source>in a month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>in a quarter</source>
        <translation>每季</translation>
    </message>
    <message>
        <source>in a school term</source>
        <translation>每学期</translation>
    </message>
    <message>
        <source>in a year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>once for all</source>
        <translation>一共</translation>
    </message>
    <message>
        <source>New goods: %1, %2 points for one</source>
        <translation>新物品：%1，一件 %2 分</translation>
    </message>
</context>
<context>
    <name>jiamei::kiosk::GoodsPriceModel</name>
    <message>
        <source>%1: %2 points for one, from %3 until %4</source>
        <translation>%1：一件 %2 分，从 %3 到 %4</translation>
    </message>
    <message>
        <source>%1: %2 points for one, from %3</source>
        <translation>%1：一件 %2 分，从 %3 起</translation>
    </message>
</context>
<context>
    <name>RedeemNotices</name>
    <message>
        <source>Remove</source>
        <translation>拿掉</translation>
    </message>
    <message>
        <source>Here %1 times today, last at %2: %3 points in all.</source>
        <translation>这一户今天来过 %1 次，最后一次 %2，共用 %3 分。</translation>
    </message>
    <message>
        <source>Here today already at %1: %2 points.</source>
        <translation>这一户今天 %1 来过，用了 %2 分。</translation>
    </message>
    <message>
        <source>Slip no. %1: %2</source>
        <translation>第 %1 号代领单：%2</translation>
    </message>
    <message>
        <source>%1 points at most, until %2</source>
        <translation>最多 %1 分，到 %2 为止</translation>
    </message>
    <message>
        <source>Written by hand: slip no. %1</source>
        <translation>手写单第 %1 号</translation>
    </message>
    <message>
        <source>It counts as entered when you confirm.</source>
        <translation>确认后就算录入了。</translation>
    </message>
    <message>
        <source>Slip no. %1</source>
        <translation>第 %1 号代领单</translation>
    </message>
    <message>
        <source>%1 points at most</source>
        <translation>最多 %1 分</translation>
    </message>
    <message>
        <source>By hand: no. %1</source>
        <translation>手写单第 %1 号</translation>
    </message>
    <message>
        <source>confirm to enter it</source>
        <translation>确认后就算录入</translation>
    </message>
</context>
<context>
    <name>RedeemMorePanel</name>
    <message>
        <source>What else is to be done?</source>
        <translation>还要做什么？</translation>
    </message>
    <message>
        <source>Who collects</source>
        <translation>代领人</translation>
    </message>
    <message>
        <source>as the slip says</source>
        <translation>按代领单</translation>
    </message>
    <message>
        <source>somebody else comes for the household</source>
        <translation>别人替这一户来领</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>signed, touch to do it again</source>
        <translation>签好了，点这里重签</translation>
    </message>
    <message>
        <source>with a finger, or a thumb mark</source>
        <translation>用手指签名或按手印</translation>
    </message>
    <message>
        <source>Hand-written slip</source>
        <translation>手写兑换单</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>第 %1 号</translation>
    </message>
    <message>
        <source>scan its code, or type its number</source>
        <translation>扫单子上的码，或输编号</translation>
    </message>
    <message>
        <source>Back to the basket</source>
        <translation>回到篮子</translation>
    </message>
    <message>
        <source>Take everything out</source>
        <translation>全部拿掉</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) in the basket</source>
        <translation>
            <numerusform>篮子里有 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectorPage</name>
    <message>
        <source>Who collects for %1?</source>
        <translation>谁替%1领？</translation>
    </message>
    <message>
        <source>Type the name</source>
        <translation>输入姓名</translation>
    </message>
    <message>
        <source>touch to change it</source>
        <translation>点这里修改</translation>
    </message>
    <message>
        <source>liaison</source>
        <translation>联户执委</translation>
    </message>
    <message>
        <source>The household itself</source>
        <translation>本户自己领</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>First the name</source>
        <translation>请先写姓名</translation>
    </message>
    <message>
        <source>First what they are</source>
        <translation>请先选关系</translation>
    </message>
</context>
<context>
    <name>CounterPages</name>
    <message>
        <source>Who collects</source>
        <translation>代领人</translation>
    </message>
    <message>
        <source>Name of whoever came</source>
        <translation>来领的人的姓名</translation>
    </message>
</context>
<context>
    <name>SignaturePage</name>
    <message>
        <source>Signature</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>%1 signs for goods of %2 points</source>
        <translation>%1 签字，领 %2 分的物品</translation>
    </message>
    <message>
        <source>Without a signature</source>
        <translation>不签字</translation>
    </message>
    <message>
        <source>Signed, confirm</source>
        <translation>签好了，确认</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签好了</translation>
    </message>
</context>
<context>
    <name>HouseholdPinPanel</name>
    <message>
        <source>Please let the household type its four digits</source>
        <translation>请这一户自己输入四位户密码</translation>
    </message>
    <message>
        <source>Turn the screen and look away while they type.</source>
        <translation>请把屏幕转给对方，自己不要看。</translation>
    </message>
    <message numerus="yes">
        <source>That was not it. %n more tries, then it is locked.</source>
        <translation>
            <numerusform>密码不对。还能试 %n 次，再错就锁住。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>That is it</source>
        <translation>输好了</translation>
    </message>
</context>
<context>
    <name>jiamei::kiosk::PickupModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>AssetKeeperPanel</name>
    <message>
        <source>Who answers for it?</source>
        <translation>由谁保管？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>没有人</translation>
    </message>
</context>
<context>
    <name>AssetRow</name>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>没有人</translation>
    </message>
    <message>
        <source>answers for it</source>
        <translation>保管人</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>lent</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已处置</translation>
    </message>
</context>
<context>
    <name>HelpOfPaper</name>
    <message>
        <source>Here stands what belongs to the shop itself.</source>
        <translation>这里登记超市自己的东西。</translation>
    </message>
    <message>
        <source>Is something new? Touch Enter something.</source>
        <translation>添了新东西？点“登记一样”。</translation>
    </message>
    <message>
        <source>Moved, broken or gone? Touch it and change it.</source>
        <translation>搬了、坏了、没了？点它来改。</translation>
    </message>
    <message>
        <source>Say what it is and where it stands.</source>
        <translation>写上是什么、放在哪里。</translation>
    </message>
    <message>
        <source>Choose who answers for it.</source>
        <translation>选一个保管人。</translation>
    </message>
    <message>
        <source>Is it right? Touch Record.</source>
        <translation>对不对？对就点“登记”。</translation>
    </message>
    <message>
        <source>Touch what is no longer so and change it.</source>
        <translation>哪一项变了，就点哪一项来改。</translation>
    </message>
    <message>
        <source>Is it broken, lent or gone? Touch that word.</source>
        <translation>坏了、借出、处置了？点那个词。</translation>
    </message>
    <message>
        <source>Then touch the red key.</source>
        <translation>再点右下角的红键。</translation>
    </message>
    <message>
        <source>A slip lets somebody collect for a household, once.</source>
        <translation>代领单：别人替这一户领一次。</translation>
    </message>
    <message>
        <source>Touch New slip and show the household&apos;s card.</source>
        <translation>点“开代领单”，扫这一户的卡。</translation>
    </message>
    <message>
        <source>Not wanted any more? Touch the slip and cancel it.</source>
        <translation>不用了？点那张单子，再作废。</translation>
    </message>
    <message>
        <source>Show the card of the household, or look for it.</source>
        <translation>扫这一户的卡，或按姓名查找。</translation>
    </message>
    <message>
        <source>Write the name of who collects.</source>
        <translation>写上代领人的姓名。</translation>
    </message>
    <message>
        <source>Touch the picture of what they are to each other.</source>
        <translation>点图选代领人和这一户的关系。</translation>
    </message>
    <message>
        <source>Type how many points may be spent at most.</source>
        <translation>输入最多可以花多少分。</translation>
    </message>
    <message>
        <source>Set the last day with minus and plus.</source>
        <translation>用加减键选有效期。</translation>
    </message>
    <message>
        <source>Touch Write the slip.</source>
        <translation>点“开单”。</translation>
    </message>
    <message>
        <source>Print the slip, or let the code be photographed.</source>
        <translation>打印代领单，或者让人拍下二维码。</translation>
    </message>
    <message>
        <source>The collector shows it at the counter.</source>
        <translation>代领人凭它到柜台领。</translation>
    </message>
    <message>
        <source>When the power is off, goods are written on these slips.</source>
        <translation>停电时把兑换的东西写在这种单子上。</translation>
    </message>
    <message>
        <source>Afterwards scan every slip, in any order.</source>
        <translation>来电后逐张扫，先后都行。</translation>
    </message>
    <message>
        <source>Are few left? A manager prints new ones.</source>
        <translation>剩得不多了？店长打印新的。</translation>
    </message>
    <message>
        <source>Touch Enter it and enter what the slip says.</source>
        <translation>点“录入”，照单子上写的录。</translation>
    </message>
    <message>
        <source>Nothing went out by it? Touch Spoiled.</source>
        <translation>没有发东西？点“作废”。</translation>
    </message>
    <message>
        <source>Goods went out and the books refuse? Touch Conflict.</source>
        <translation>东西发了账上过不去？点“对不上账”。</translation>
    </message>
    <message>
        <source>This number was used. It is not entered again.</source>
        <translation>这个编号用过了，不再录。</translation>
    </message>
    <message>
        <source>Put the slip away and scan the next one.</source>
        <translation>收好这张，扫下一张。</translation>
    </message>
    <message>
        <source>Say whose slip it is: by card or by number.</source>
        <translation>是哪一户的单子：扫卡或查编号。</translation>
    </message>
    <message>
        <source>Type how many points the slip says.</source>
        <translation>输入单子上写的分数。</translation>
    </message>
    <message>
        <source>Then record it and say why.</source>
        <translation>再登记，说明原因。</translation>
    </message>
</context>
<context>
    <name>PaperConflictRow</name>
    <message>
        <source>No. %1</source>
        <translation>%1 号</translation>
    </message>
    <message>
        <source>household %1</source>
        <translation>%1 户</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, document no. %2</source>
        <translation>%1，单据 %2 号</translation>
    </message>
</context>
<context>
    <name>PaperPrintPanel</name>
    <message>
        <source>How many new slips?</source>
        <translation>打印多少张？</translation>
    </message>
    <message>
        <source>slips</source>
        <translation>张</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) to be cut</source>
        <translation>
            <numerusform>%n 页，打印后裁开</numerusform>
        </translation>
    </message>
    <message>
        <source>every slip has a number of its own</source>
        <translation>每张一个编号</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
</context>
<context>
    <name>SlipRow</name>
    <message>
        <source>No. %1</source>
        <translation>%1 号</translation>
    </message>
    <message>
        <source>household %1</source>
        <translation>%1 户</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>collects</source>
        <translation>代领人</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>at most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 止</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已作废</translation>
    </message>
</context>
<context>
    <name>AssetPage</name>
    <message>
        <source>Enter something of the shop</source>
        <translation>登记超市资产</translation>
    </message>
    <message>
        <source>%1, no. %2</source>
        <translation>%1，%2 号</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>是什么东西？</translation>
    </message>
    <message>
        <source>shelves, computer, scanner</source>
        <translation>货架、电脑、扫码枪</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Where does it stand?</source>
        <translation>放在哪里？</translation>
    </message>
    <message>
        <source>where it stands</source>
        <translation>存放地</translation>
    </message>
    <message>
        <source>Who answers for it?</source>
        <translation>由谁保管？</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>还没有人</translation>
    </message>
    <message>
        <source>answers for it</source>
        <translation>保管人</translation>
    </message>
    <message>
        <source>Who bought or gave it?</source>
        <translation>谁买的或谁送的？</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>可以不填</translation>
    </message>
    <message>
        <source>bought or gave it</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>what all of it cost when new</source>
        <translation>全部的原值</translation>
    </message>
    <message>
        <source>in use since</source>
        <translation>启用日</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>lent</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已处置</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Say what it is</source>
        <translation>先写名称</translation>
    </message>
    <message>
        <source>Say where it stands</source>
        <translation>先写存放地</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>What did all of it cost when new?</source>
        <translation>全部买来时多少钱？</translation>
    </message>
    <message>
        <source>In yuan, as it stands on the paper. The point key is for jiao and fen.</source>
        <translation>按票据上的元数填；小数点后面是角和分。</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>保存</translation>
    </message>
    <message numerus="yes">
        <source>piece(s)</source>
        <translation>
            <numerusform>件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssetsPage</name>
    <message>
        <source>Shop&apos;s own things</source>
        <translation>超市资产</translation>
    </message>
    <message>
        <source>Nothing stands in the register yet.</source>
        <translation>资产登记里还没有东西。</translation>
    </message>
    <message>
        <source>Enter the shelves, the computer, the scanner: what it is, where it stands, who answers for it.</source>
        <translation>把货架、电脑、扫码枪登记进来：是什么、放在哪里、由谁保管。</translation>
    </message>
    <message>
        <source>Moved, handed on, broken? Touch it.</source>
        <translation>搬了、换人保管、坏了？点它。</translation>
    </message>
    <message>
        <source>Enter something</source>
        <translation>登记一样</translation>
    </message>
    <message>
        <source>a manager does this</source>
        <translation>由店长办理</translation>
    </message>
</context>
<context>
    <name>PaperConflictPage</name>
    <message>
        <source>Conflict: slip no. %1</source>
        <translation>对不上账：%1 号单</translation>
    </message>
    <message>
        <source>How many points does the slip say?</source>
        <translation>单子上写了多少分？</translation>
    </message>
    <message>
        <source>points</source>
        <translation>分</translation>
    </message>
    <message>
        <source>No points are taken. The village sees to it by the list of conflicts.</source>
        <translation>不扣分。村里按“对不上账”的清单处理。</translation>
    </message>
    <message>
        <source>Whose number stands on the slip? Show the card or look for it.</source>
        <translation>单子上是哪一户？扫卡或查找。</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation>是哪一户的？</translation>
    </message>
    <message>
        <source>Type the points</source>
        <translation>输入分数</translation>
    </message>
    <message>
        <source>Record the conflict</source>
        <translation>登记对不上账</translation>
    </message>
    <message>
        <source>Why do the books refuse it?</source>
        <translation>为什么账上过不去？</translation>
    </message>
</context>
<context>
    <name>PaperKitPage</name>
    <message>
        <source>Slips for days without power</source>
        <translation>停电用的手写单</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>还没用</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>已录入</translation>
    </message>
    <message>
        <source>spoiled</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>对不上账</translation>
    </message>
    <message>
        <source>The power was off? Scan each slip that was written on, in any order.</source>
        <translation>停过电？把写过的单子逐张扫，先后都行。</translation>
    </message>
    <message>
        <source>The numbers %1 to %2 are booked, but the sheets could not be made.</source>
        <translation>%1 到 %2 号已经登记，但单子没有做出来。</translation>
    </message>
    <message>
        <source>Numbers %1 to %2. Ask a manager to print the sheets in the office.</source>
        <translation>%1 到 %2 号。请店长到办公室打印。</translation>
    </message>
    <message>
        <source>No slip is left for a day without power.</source>
        <translation>停电用的单子一张也没有了。</translation>
    </message>
    <message>
        <source>No slip is in conflict.</source>
        <translation>没有对不上账的单子。</translation>
    </message>
    <message>
        <source>A manager prints new ones; keep them in the drawer with a pen.</source>
        <translation>店长打印新的，和笔一起放在抽屉里。</translation>
    </message>
    <message>
        <source>A slip comes here when goods went out and the books could not follow.</source>
        <translation>东西发了、账上过不去的单子会列在这里。</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Print new slips</source>
        <translation>打印新单子</translation>
    </message>
    <message>
        <source>No sheets yet, try again</source>
        <translation>没做出来，再试一次</translation>
    </message>
    <message>
        <source>Make the sheets again</source>
        <translation>重做打印页</translation>
    </message>
    <message>
        <source>Type a number</source>
        <translation>输入编号</translation>
    </message>
    <message>
        <source>or scan the slip</source>
        <translation>或者扫单子</translation>
    </message>
    <message>
        <source>Which number has the slip?</source>
        <translation>单子是几号？</translation>
    </message>
    <message>
        <source>It stands large at the top of the slip. A scan is quicker and surer.</source>
        <translation>编号在单子上方，印得很大。扫码更快更准。</translation>
    </message>
</context>
<context>
    <name>PaperSlipPage</name>
    <message>
        <source>Nothing was entered by it yet. Each number counts once.</source>
        <translation>这张还没有录过。一个编号只录一次。</translation>
    </message>
    <message>
        <source>Recorded: document no. %1.</source>
        <translation>已登记：单据 %1 号。</translation>
    </message>
    <message>
        <source>On %1, document no. %2.</source>
        <translation>%1，单据 %2 号。</translation>
    </message>
    <message numerus="yes">
        <source>Household %1, %n point(s).</source>
        <translation>
            <numerusform>%1 户，%n 分。</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand-written slip no. %1</source>
        <translation>手写兑换单 %1 号</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>%1 号</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>还没用</translation>
    </message>
    <message>
        <source>entered already</source>
        <translation>已经录入</translation>
    </message>
    <message>
        <source>spoiled</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>in conflict with the books</source>
        <translation>对不上账</translation>
    </message>
    <message>
        <source>Enter what is written on it. If goods went out and the books refuse, record a conflict.</source>
        <translation>照单子上写的录入。东西发了、账上过不去，就登记“对不上账”。</translation>
    </message>
    <message>
        <source>Scan the next slip, or go back.</source>
        <translation>扫下一张，或者返回。</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>nothing went out</source>
        <translation>没有发东西</translation>
    </message>
    <message>
        <source>a manager does this</source>
        <translation>由店长办理</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>对不上账</translation>
    </message>
    <message>
        <source>the books refuse</source>
        <translation>账上过不去</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Why is it not entered?</source>
        <translation>为什么不录入？</translation>
    </message>
</context>
<context>
    <name>SlipNewPage</name>
    <message>
        <source>New collection slip</source>
        <translation>开代领单</translation>
    </message>
    <message>
        <source>How much, and until when?</source>
        <translation>最多多少分，哪天为止？</translation>
    </message>
    <message>
        <source>What is the collector to the household?</source>
        <translation>代领人和这一户是什么关系？</translation>
    </message>
    <message>
        <source>At most how many points?</source>
        <translation>最多可以花多少分？</translation>
    </message>
    <message>
        <source>points</source>
        <translation>分</translation>
    </message>
    <message numerus="yes">
        <source>The household has %n point(s) now.</source>
        <translation>
            <numerusform>这一户现在有 %n 分。</numerusform>
        </translation>
    </message>
    <message>
        <source>Who collects?</source>
        <translation>谁来代领？</translation>
    </message>
    <message>
        <source>the name of that person</source>
        <translation>代领人姓名</translation>
    </message>
    <message>
        <source>collects</source>
        <translation>代领人</translation>
    </message>
    <message>
        <source>good until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Card first</source>
        <translation>请先扫卡</translation>
    </message>
    <message>
        <source>Say who collects</source>
        <translation>先写代领人</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>请选关系</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Type the points</source>
        <translation>输入分数</translation>
    </message>
    <message>
        <source>Write the slip</source>
        <translation>开单</translation>
    </message>
</context>
<context>
    <name>SlipPage</name>
    <message>
        <source>Collection slip no. %1</source>
        <translation>代领单 %1 号</translation>
    </message>
    <message>
        <source>good, once</source>
        <translation>可用一次</translation>
    </message>
    <message>
        <source>past its last day</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>户</translation>
    </message>
    <message>
        <source>Collects</source>
        <translation>代领人</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>开单日期</translation>
    </message>
    <message>
        <source>Not printed, try again</source>
        <translation>没做出来，再试一次</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>已做好</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>The sheet is ready: a manager prints it in the office.</source>
        <translation>单子已做好，请店长到办公室打印。</translation>
    </message>
</context>
<context>
    <name>SlipsPage</name>
    <message>
        <source>Collection slips</source>
        <translation>代领单</translation>
    </message>
    <message>
        <source>Somebody collects for a household that cannot come. A slip is used once, at redemption.</source>
        <translation>来不了的户由别人代领。一张代领单兑换时用一次。</translation>
    </message>
    <message>
        <source>There is no collection slip yet.</source>
        <translation>还没有代领单。</translation>
    </message>
    <message>
        <source>Is somebody old, ill or away? Write a slip for who collects: tap New slip.</source>
        <translation>家里有人年老、生病或在外？给代领的人开一张：点“开代领单”。</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Cancel the slip</source>
        <translation>作废这张</translation>
    </message>
    <message>
        <source>it is over already</source>
        <translation>已经用过或作废</translation>
    </message>
    <message>
        <source>Touch a slip, or scan its code.</source>
        <translation>点一张代领单，或扫它的码。</translation>
    </message>
    <message>
        <source>New slip</source>
        <translation>开代领单</translation>
    </message>
    <message>
        <source>Show and print</source>
        <translation>查看、打印</translation>
    </message>
    <message>
        <source>Why is it cancelled?</source>
        <translation>为什么作废？</translation>
    </message>
</context>
<context>
    <name>PaperPages</name>
    <message>
        <source>What is it?</source>
        <translation>是什么东西？</translation>
    </message>
    <message>
        <source>Shelves, computer, scanner</source>
        <translation>货架、电脑、扫码枪</translation>
    </message>
    <message>
        <source>Where does it stand?</source>
        <translation>放在哪里？</translation>
    </message>
    <message>
        <source>The room or the place</source>
        <translation>房间或位置</translation>
    </message>
    <message>
        <source>Who bought or gave it?</source>
        <translation>谁买的或谁送的？</translation>
    </message>
    <message>
        <source>An office or a firm; no person&apos;s name</source>
        <translation>单位或商家；不写个人姓名</translation>
    </message>
</context>
<context>
    <name>SlipPages</name>
    <message>
        <source>Who collects?</source>
        <translation>谁来代领？</translation>
    </message>
    <message>
        <source>The name of that person</source>
        <translation>代领人姓名</translation>
    </message>
</context>
<context>
    <name>jiamei::kiosk::AssetsModel</name>
    <message>
        <source>%1 is recorded.</source>
        <translation>%1已登记。</translation>
    </message>
</context>
<context>
    <name>jiamei::kiosk::SlipsModel</name>
    <message>
        <source>Slip no. %1 is cancelled. Nobody can use it any more.</source>
        <translation>代领单 %1 号已作废，不能再用。</translation>
    </message>
</context>
<context>
    <name>FundRow</name>
    <message>
        <source>Closed</source>
        <translation>已结项</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>%1 % left</source>
        <translation>还剩 %1%</translation>
    </message>
</context>
<context>
    <name>MovementRow</name>
    <message>
        <source>no. %1</source>
        <translation>单据 %1</translation>
    </message>
    <message>
        <source>before the first day</source>
        <translation>开业前</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>余额 %1</translation>
    </message>
</context>
<context>
    <name>GivenGoodsRow</name>
    <message numerus="yes">
        <source>%n household(s) got %1</source>
        <translation>
            <numerusform>%n 户领到 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>还剩 %1 件</translation>
    </message>
</context>
<context>
    <name>MoneyWords</name>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>into “%1”</source>
        <translation>存入“%1”</translation>
    </message>
    <message>
        <source>out of “%1”</source>
        <translation>从“%1”支出</translation>
    </message>
    <message>
        <source>What is it meant for?</source>
        <translation>打算用在哪里？</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>做什么用？</translation>
    </message>
    <message>
        <source>has to be said; no person&apos;s name</source>
        <translation>必须写，不写人名</translation>
    </message>
    <message>
        <source>if you know; no person&apos;s name</source>
        <translation>知道就写，不写人名</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>票据号</translation>
    </message>
    <message>
        <source>receipt or invoice</source>
        <translation>收据或发票</translation>
    </message>
    <message>
        <source>Picture added</source>
        <translation>已加照片</translation>
    </message>
    <message>
        <source>Photo of the paper</source>
        <translation>拍下票据</translation>
    </message>
    <message>
        <source>For which goods?</source>
        <translation>付哪一批货的钱？</translation>
    </message>
    <message>
        <source>Pays the goods of no. %1</source>
        <translation>付单据 %1 的货款</translation>
    </message>
    <message>
        <source>if it pays goods that came in</source>
        <translation>付货款时选</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>用途</translation>
    </message>
</context>
<context>
    <name>HelpOfMoney</name>
    <message>
        <source>Each fund is money of one paper or purpose.</source>
        <translation>一个资金项目，就是一个文号或一个用途的钱。</translation>
    </message>
    <message>
        <source>Touch a fund to see what came in and went out.</source>
        <translation>点一个项目，看收了多少、花了多少。</translation>
    </message>
    <message>
        <source>The bar shows how much of what came in is left.</source>
        <translation>横条是收到的钱还剩多少。</translation>
    </message>
    <message>
        <source>Does money come in? Touch Money in.</source>
        <translation>有钱进来，点“收款”。</translation>
    </message>
    <message>
        <source>Is something paid? Touch Money out, with its paper.</source>
        <translation>要付钱，点“付款”，票据要留好。</translation>
    </message>
    <message>
        <source>When it is empty and settled, close it.</source>
        <translation>钱用完、账结清了，就结项。</translation>
    </message>
    <message>
        <source>Touch where the money comes from.</source>
        <translation>点一下钱从哪里来。</translation>
    </message>
    <message>
        <source>Write what the fund is called.</source>
        <translation>写上项目的名字。</translation>
    </message>
    <message>
        <source>Write the number of the paper that grants it.</source>
        <translation>写上拨款文件的文号。</translation>
    </message>
    <message>
        <source>Is it right? Touch the key at the lower right.</source>
        <translation>对了就点右下角的键。</translation>
    </message>
    <message>
        <source>Touch why money comes in or goes out.</source>
        <translation>点一下这笔钱是怎么回事。</translation>
    </message>
    <message>
        <source>Touch the fund that the money goes into.</source>
        <translation>点一下钱存进哪个项目。</translation>
    </message>
    <message>
        <source>Touch who gives the money.</source>
        <translation>点一下是谁捐的。</translation>
    </message>
    <message>
        <source>Not in the list? Add the donor under Donors first.</source>
        <translation>名单里没有的，先到“捐赠者”里登记。</translation>
    </message>
    <message>
        <source>Type how much, in yuan.</source>
        <translation>输入多少元。</translation>
    </message>
    <message>
        <source>Touch Go on.</source>
        <translation>点“继续”。</translation>
    </message>
    <message>
        <source>Say what the money is for.</source>
        <translation>写明做什么用。</translation>
    </message>
    <message>
        <source>Write the number of the paper, or take its picture.</source>
        <translation>写上票据号，或者拍下来。</translation>
    </message>
    <message>
        <source>Does it pay goods that came in? Say which.</source>
        <translation>付货款的，选是哪一批货。</translation>
    </message>
    <message>
        <source>Touch the goods that this money pays.</source>
        <translation>点一下付的是哪一批货。</translation>
    </message>
    <message>
        <source>Look at the amount and the fund once more.</source>
        <translation>再看一遍金额和项目。</translation>
    </message>
    <message>
        <source>Call a second person, who types their own PIN.</source>
        <translation>请第二个人来，输入自己的密码。</translation>
    </message>
    <message>
        <source>It is saved. Write the number on the paper.</source>
        <translation>已经存好。把单据号写在票据上。</translation>
    </message>
    <message>
        <source>Touch a donor to see what became of the gifts.</source>
        <translation>点一位捐赠者，看东西发到了哪里。</translation>
    </message>
    <message>
        <source>Somebody new gives? Touch New donor.</source>
        <translation>新来的捐赠者，点“登记捐赠者”。</translation>
    </message>
    <message>
        <source>The bar shows what households got and what is left.</source>
        <translation>横条是发给农户的和还剩的。</translation>
    </message>
    <message>
        <source>Does the donor bring something? Touch Goods or Money.</source>
        <translation>又捐了东西或钱，点下面的键。</translation>
    </message>
    <message>
        <source>Touch Thanks on paper. A manager prints the letter.</source>
        <translation>点“打印感谢信”，请店长打印后交给捐赠者。</translation>
    </message>
    <message>
        <source>Is it a firm or one person? Touch it.</source>
        <translation>是单位还是个人，点一下。</translation>
    </message>
    <message>
        <source>Write the name as it shall stand on the thanks.</source>
        <translation>写上名字，感谢信上就这样写。</translation>
    </message>
    <message>
        <source>Add the telephone only if they want it.</source>
        <translation>本人愿意才留电话。</translation>
    </message>
</context>
<context>
    <name>FundsPage</name>
    <message>
        <source>Funds</source>
        <translation>资金</translation>
    </message>
    <message>
        <source>There is no fund yet.</source>
        <translation>还没有资金项目。</translation>
    </message>
    <message>
        <source>Open one for each paper that grants money.</source>
        <translation>每个拨款文号开一个项目。</translation>
    </message>
    <message>
        <source>A manager opens one for each paper that grants money.</source>
        <translation>由店长给每个拨款文号开一个项目。</translation>
    </message>
    <message>
        <source>All together %1 yuan</source>
        <translation>一共 %1 元</translation>
    </message>
    <message>
        <source>New fund</source>
        <translation>新项目</translation>
    </message>
</context>
<context>
    <name>FundPage</name>
    <message>
        <source>There is</source>
        <translation>现有</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>%1 % of the %2 yuan that came in</source>
        <translation>收到 %2 元，还剩 %1%</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结项</translation>
    </message>
    <message>
        <source>No money moved yet.</source>
        <translation>还没有收支。</translation>
    </message>
    <message>
        <source>Touch Money in when some comes.</source>
        <translation>有钱进来就点“收款”。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>重新启用</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>结项</translation>
    </message>
    <message>
        <source>A manager books money in and out.</source>
        <translation>收款付款由店长来记。</translation>
    </message>
    <message>
        <source>Older ones are in the books.</source>
        <translation>更早的在账上。</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>付款</translation>
    </message>
</context>
<context>
    <name>FundFormPage</name>
    <message>
        <source>Where does the money come from?</source>
        <translation>钱从哪里来？</translation>
    </message>
    <message>
        <source>Change the fund</source>
        <translation>修改资金项目</translation>
    </message>
    <message>
        <source>New fund</source>
        <translation>新资金项目</translation>
    </message>
    <message>
        <source>One fund for each paper that grants money, so that each can be settled by itself.</source>
        <translation>一个文号一个项目，以后好分开结账。</translation>
    </message>
    <message>
        <source>Name of the fund</source>
        <translation>项目名称</translation>
    </message>
    <message>
        <source>not a person&apos;s name</source>
        <translation>不写人名</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>专项</translation>
    </message>
    <message>
        <source>what it is granted for, if it says so</source>
        <translation>文件写明用途的就写</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>that grants it, if there is one</source>
        <translation>有文件的就写</translation>
    </message>
    <message>
        <source>Other source</source>
        <translation>换来源</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>First the name</source>
        <translation>先写名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Open the fund</source>
        <translation>开这个项目</translation>
    </message>
</context>
<context>
    <name>MoneyPage</name>
    <message>
        <source>Done and saved</source>
        <translation>已办好，存好了</translation>
    </message>
    <message>
        <source>Into which fund?</source>
        <translation>存进哪个项目？</translation>
    </message>
    <message>
        <source>Who gives it?</source>
        <translation>谁捐的？</translation>
    </message>
    <message>
        <source>Which goods does it pay?</source>
        <translation>付哪一批货的钱？</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation>都对吗？</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>No fund is open.</source>
        <translation>没有可用的资金项目。</translation>
    </message>
    <message>
        <source>No donor is in the list yet.</source>
        <translation>名单里还没有捐赠者。</translation>
    </message>
    <message>
        <source>No goods came in yet.</source>
        <translation>还没有进过货。</translation>
    </message>
    <message>
        <source>Open one under Funds first, then come back.</source>
        <translation>先到“资金”里开一个，再回来。</translation>
    </message>
    <message>
        <source>Add the donor under Donors first, then come back.</source>
        <translation>先到“捐赠者”里登记，再回来。</translation>
    </message>
    <message>
        <source>holds %1 yuan</source>
        <translation>有 %1 元</translation>
    </message>
    <message>
        <source>How much comes in?</source>
        <translation>收多少？</translation>
    </message>
    <message>
        <source>How much goes out?</source>
        <translation>付多少？</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>Count it, or read it from the paper.</source>
        <translation>点清钱数，或照票据输入。</translation>
    </message>
    <message>
        <source>Into “%1”</source>
        <translation>存入“%1”</translation>
    </message>
    <message>
        <source>Out of “%1”, which holds %2 yuan</source>
        <translation>从“%1”支出，现有 %2 元</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>捐赠者：%1</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>用途：%1</translation>
    </message>
    <message>
        <source>Paper no. %1</source>
        <translation>票据号 %1</translation>
    </message>
    <message>
        <source>Pays the goods of no. %1</source>
        <translation>付单据 %1 的货款</translation>
    </message>
    <message>
        <source>With a photo of the paper</source>
        <translation>附票据照片</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>The second person has seen the money or the paper.</source>
        <translation>第二个人要看过钱或票据。</translation>
    </message>
    <message>
        <source>Document no. %1</source>
        <translation>单据 %1</translation>
    </message>
    <message>
        <source>“%1” holds %2 yuan now. Write the number on the paper.</source>
        <translation>“%1”现有 %2 元。请把单据号写在票据上。</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Type the amount</source>
        <translation>输入金额</translation>
    </message>
    <message>
        <source>Say what for</source>
        <translation>先写用途</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>第二个人确认</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>A photo of the paper</source>
        <translation>票据照片</translation>
    </message>
    <message>
        <source>Not in the list? Go back and add the donor under Donors first.</source>
        <translation>名单里没有？先返回，到“捐赠者”里登记。</translation>
    </message>
</context>
<context>
    <name>DonorsPage</name>
    <message>
        <source>Donors</source>
        <translation>捐赠者</translation>
    </message>
    <message>
        <source>No donor is in the list yet.</source>
        <translation>名单里还没有捐赠者。</translation>
    </message>
    <message>
        <source>Add whoever gives goods or money.</source>
        <translation>谁捐了钱物，就登记谁。</translation>
    </message>
    <message>
        <source>A manager adds whoever gives goods or money.</source>
        <translation>捐赠者由店长登记。</translation>
    </message>
    <message>
        <source>New donor</source>
        <translation>登记捐赠者</translation>
    </message>
</context>
<context>
    <name>DonorPage</name>
    <message>
        <source>Money: %1 yuan</source>
        <translation>资金 %1 元</translation>
    </message>
    <message numerus="yes">
        <source>Goods: %n piece(s)</source>
        <translation>
            <numerusform>物品 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>worth %1 yuan</source>
        <translation>折价 %1 元</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) got some</source>
        <translation>
            <numerusform>%n 户领到</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) with households</source>
        <translation>
            <numerusform>%n 件已发给农户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) still on the shelf</source>
        <translation>
            <numerusform>%n 件还在货架上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) elsewhere or spoiled</source>
        <translation>
            <numerusform>%n 件他用或报损</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>发到了哪里</translation>
    </message>
    <message>
        <source>Gifts (%1)</source>
        <translation>捐赠记录（%1）</translation>
    </message>
    <message>
        <source>No goods were given yet.</source>
        <translation>还没有捐过物品。</translation>
    </message>
    <message>
        <source>Nothing was given yet.</source>
        <translation>还没有捐过东西。</translation>
    </message>
    <message>
        <source>Touch one of the keys below when something comes.</source>
        <translation>捐了钱物，就点下面的键。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Thanks on paper</source>
        <translation>打印感谢信</translation>
    </message>
    <message>
        <source>Goods come in</source>
        <translation>收捐赠物品</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>收捐款</translation>
    </message>
    <message>
        <source>made, a manager prints it</source>
        <translation>已做好，请店长打印</translation>
    </message>
</context>
<context>
    <name>DonorFormPage</name>
    <message>
        <source>Who gives?</source>
        <translation>谁来捐？</translation>
    </message>
    <message>
        <source>Change the donor</source>
        <translation>修改捐赠者</translation>
    </message>
    <message>
        <source>New donor</source>
        <translation>登记捐赠者</translation>
    </message>
    <message>
        <source>Name and telephone are kept apart and can be erased.</source>
        <translation>名字和电话另外保存，可以删除。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称或姓名</translation>
    </message>
    <message>
        <source>as it shall stand on the thanks</source>
        <translation>感谢信上就这样写</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>if they want it kept</source>
        <translation>本人愿意才留</translation>
    </message>
    <message>
        <source>Firm or person?</source>
        <translation>单位还是个人</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>First the name</source>
        <translation>先写名字</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Into the list</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Keep it empty if there is none.</source>
        <translation>没有就空着。</translation>
    </message>
</context>
<context>
    <name>MoneyPages</name>
    <message>
        <source>Name of the fund</source>
        <translation>项目名称</translation>
    </message>
    <message>
        <source>Not a person&apos;s name</source>
        <translation>不写人名</translation>
    </message>
    <message>
        <source>Which project?</source>
        <translation>哪个专项？</translation>
    </message>
    <message>
        <source>What the money is granted for</source>
        <translation>这笔钱拨来做什么</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>文号或票据号</translation>
    </message>
    <message>
        <source>Letters, digits and characters</source>
        <translation>字母、数字、汉字都可以</translation>
    </message>
    <message>
        <source>What is it meant for?</source>
        <translation>打算用在哪里？</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>做什么用？</translation>
    </message>
    <message>
        <source>In own words; no person&apos;s name</source>
        <translation>自己写，不写人名</translation>
    </message>
    <message>
        <source>Name of the donor</source>
        <translation>捐赠者名称</translation>
    </message>
    <message>
        <source>As it shall stand on the thanks</source>
        <translation>感谢信上就这样写</translation>
    </message>
</context>
<context>
    <name>FundWords</name>
    <message>
        <source>Care visit</source>
        <translation>走访慰问</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>捐款</translation>
    </message>
    <message>
        <source>Donations</source>
        <translation>捐赠</translation>
    </message>
    <message>
        <source>Firm or organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Goods came in</source>
        <translation>进货</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>财政资金</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>拨款</translation>
    </message>
    <message>
        <source>Name erased</source>
        <translation>名字已删除</translation>
    </message>
    <message>
        <source>Opening figure</source>
        <translation>期初</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Paid on top</source>
        <translation>兑换补差</translation>
    </message>
    <message>
        <source>Paper no. %1</source>
        <translation>文号 %1</translation>
    </message>
    <message>
        <source>Partner organisation</source>
        <translation>帮扶单位</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>冲正</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村集体</translation>
    </message>
    <message>
        <source>Women&apos;s federation</source>
        <translation>妇联拨款</translation>
    </message>
    <message>
        <source>at the counter</source>
        <translation>柜台上收的</translation>
    </message>
    <message>
        <source>by a donor of the list</source>
        <translation>名单里的捐赠者</translation>
    </message>
    <message>
        <source>by a county paper</source>
        <translation>县里下文的</translation>
    </message>
    <message>
        <source>by households</source>
        <translation>农户补的</translation>
    </message>
    <message>
        <source>for goods or something else</source>
        <translation>买货或别的</translation>
    </message>
    <message>
        <source>money of all</source>
        <translation>集体的钱</translation>
    </message>
    <message>
        <source>money for a purpose</source>
        <translation>专款专用</translation>
    </message>
    <message>
        <source>of people and firms</source>
        <translation>个人和单位捐的</translation>
    </message>
    <message>
        <source>paid to the shop</source>
        <translation>拨到店里的</translation>
    </message>
    <message>
        <source>helps the village</source>
        <translation>帮村里的</translation>
    </message>
    <message>
        <source>what was not used goes back</source>
        <translation>没用完的退回去</translation>
    </message>
    <message>
        <source>what was there before</source>
        <translation>开业前就有的</translation>
    </message>
</context>
<context>
    <name>jiamei::kiosk::FundsModel</name>
    <message>
        <source>for the goods of no. %1</source>
        <translation>付单据 %1 的货款</translation>
    </message>
    <message>
        <source>paper %1</source>
        <translation>票据 %1</translation>
    </message>
</context>
<context>
    <name>jiamei::kiosk::MoneyModel</name>
    <message>
        <source>holds %1 yuan</source>
        <translation>有 %1 元</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>单据 %1</translation>
    </message>
    <message>
        <source>%1, worth %2 yuan</source>
        <translation>%1，值 %2 元</translation>
    </message>
    <message>
        <source>before the first day</source>
        <translation>开业前</translation>
    </message>
    <message>
        <source>%1 yuan come into “%2”: %3</source>
        <translation>%1 元存入“%2”：%3</translation>
    </message>
    <message>
        <source>%1 yuan go out of “%2”: %3</source>
        <translation>%1 元从“%2”支出：%3</translation>
    </message>
</context>
<context>
    <name>jiamei::kiosk::DonorsModel</name>
    <message>
        <source>Money paid back</source>
        <translation>退回捐款</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>捐款</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>捐物</translation>
    </message>
    <message>
        <source>fund %1</source>
        <translation>存入 %1</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleUnits</name>
    <message>
        <source>household</source>
        <translation>户</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>人次</translation>
    </message>
    <message>
        <source>time</source>
        <translation>次</translation>
    </message>
    <message>
        <source>bundle</source>
        <translation>份</translation>
    </message>
    <message>
        <source>event</source>
        <translation>事</translation>
    </message>
    <message>
        <source>place</source>
        <translation>处</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>班</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>条</translation>
    </message>
    <message>
        <source>item</source>
        <translation>项</translation>
    </message>
    <message>
        <source>households</source>
        <translation>户</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>attendances</source>
        <translation>人次</translation>
    </message>
    <message>
        <source>times</source>
        <translation>次</translation>
    </message>
    <message>
        <source>bundles</source>
        <translation>份</translation>
    </message>
    <message>
        <source>events</source>
        <translation>事</translation>
    </message>
    <message>
        <source>places</source>
        <translation>处</translation>
    </message>
    <message>
        <source>shifts</source>
        <translation>班</translation>
    </message>
    <message>
        <source>proposals</source>
        <translation>条</translation>
    </message>
    <message>
        <source>items</source>
        <translation>项</translation>
    </message>
</context>
</TS>
