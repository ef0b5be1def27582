<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActivityEndPanel</name>
    <message numerus="yes">
        <source>%n household(s) got nothing:</source>
        <translation>
            <numerusform>%n household got nothing:</numerusform>
            <numerusform>%n households got nothing:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a card are counted and get no points.</source>
        <translation>
            <numerusform>%n person without a card is counted and gets no points.</numerusform>
            <numerusform>%n people without a card are counted and get no points.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message numerus="yes">
        <source>No. %1 · %n person(s)</source>
        <translation>
            <numerusform>No. %1 · %n person</numerusform>
            <numerusform>No. %1 · %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>household(s)</source>
        <translation>
            <numerusform>household</numerusform>
            <numerusform>households</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>person(s)</source>
        <translation>
            <numerusform>person</numerusform>
            <numerusform>people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityRow</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) wait for another person</source>
        <translation>
            <numerusform>%n household waits for another person</numerusform>
            <numerusform>%n households wait for another person</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityTotalsPage</name>
    <message numerus="yes">
        <source>%n volunteer team(s)</source>
        <translation>
            <numerusform>%n volunteer team</numerusform>
            <numerusform>%n volunteer teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s)</source>
        <translation>
            <numerusform>%n volunteer</numerusform>
            <numerusform>%n volunteers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleNewPage</name>
    <message numerus="yes">
        <source>Read %n time(s)</source>
        <translation>
            <numerusform>Read %n time</numerusform>
            <numerusform>Read %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticlesPage</name>
    <message numerus="yes">
        <source>%n article(s), read %1 times. Tap one to count again.</source>
        <translation>
            <numerusform>%n article, read %1 times. Tap it to count again.</numerusform>
            <numerusform>%n articles, read %1 times. Tap one to count again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BasketPanel</name>
    <message numerus="yes">
        <source>%n hidden</source>
        <extracomment>lines of the basket that are not on the screen</extracomment>
        <translation>
            <numerusform>%n hidden</numerusform>
            <numerusform>%n hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for the %n point(s) that are lacking</source>
        <translation>
            <numerusform>for the %n point that is lacking</numerusform>
            <numerusform>for the %n points that are lacking</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CandidateRow</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CandidatesPage</name>
    <message numerus="yes">
        <source>%n household(s) left out for a deduction</source>
        <translation>
            <numerusform>%n household left out for a deduction</numerusform>
            <numerusform>%n households left out for a deduction</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayClosePage</name>
    <message numerus="yes">
        <source>%n counted</source>
        <translation>
            <numerusform>%n counted</numerusform>
            <numerusform>%n counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n basket(s) still put aside. Closing empties them; nothing in them was recorded.</source>
        <translation>
            <numerusform>%n basket is still put aside. Closing empties it; nothing in it was recorded.</numerusform>
            <numerusform>%n baskets are still put aside. Closing empties them; nothing in them was recorded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FlagPage</name>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoodsTile</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <comment>price of a goods</comment>
        <translation>
            <numerusform>%n pt</numerusform>
            <numerusform>%n pts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <comment>not yet delivered</comment>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HonourBonus</name>
    <message numerus="yes">
        <source>+%n point(s)</source>
        <translation>
            <numerusform>+%n point</numerusform>
            <numerusform>+%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message numerus="yes">
        <source>%n vote(s) to take</source>
        <translation>
            <numerusform>%n vote to take</numerusform>
            <numerusform>%n votes to take</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message numerus="yes">
        <source>%n line(s) stopped by an objection; all the others go on.</source>
        <translation>
            <numerusform>%n line is stopped by an objection; all the others go on.</numerusform>
            <numerusform>%n lines are stopped by objections; all the others go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) entered, %1 points in all. They can be spent from now on.</source>
        <translation>
            <numerusform>%n line entered, %1 points in all. They can be spent from now on.</numerusform>
            <numerusform>%n lines entered, %1 points in all. They can be spent from now on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeTile</name>
    <message numerus="yes">
        <source>%1 to %2, %n line(s)</source>
        <translation>
            <numerusform>%1 to %2, %n line</numerusform>
            <numerusform>%1 to %2, %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s)</source>
        <translation>
            <numerusform>%n objection</numerusform>
            <numerusform>%n objections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can be entered</source>
        <translation>
            <numerusform>%n can be entered</numerusform>
            <numerusform>%n can be entered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>Wait %n second(s)</source>
        <translation>
            <numerusform>Wait %n second</numerusform>
            <numerusform>Wait %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RadarPage</name>
    <message numerus="yes">
        <source>%n question(s) wait for an answer. Tap one to see its entries.</source>
        <translation>
            <numerusform>%n question waits for an answer. Tap it to see its entries.</numerusform>
            <numerusform>%n questions wait for an answer. Tap one to see its entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptView</name>
    <message numerus="yes">
        <source>and %n more, all of them on paper</source>
        <translation>
            <numerusform>and %n more, all of them on paper</numerusform>
            <numerusform>and %n more, all of them on paper</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RedeemPage</name>
    <message numerus="yes">
        <source>%n point(s) short</source>
        <translation>
            <numerusform>%n point short</numerusform>
            <numerusform>%n points short</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message numerus="yes">
        <source>for another %n second(s)</source>
        <translation>
            <numerusform>for another %n second</numerusform>
            <numerusform>for another %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlipView</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <comment>in the totals of a day</comment>
        <extracomment>the word before it says points already</extracomment>
        <translation>
            <numerusform>%n</numerusform>
            <numerusform>%n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message numerus="yes">
        <source>%n record(s) waiting</source>
        <translation>
            <numerusform>%n record waiting</numerusform>
            <numerusform>%n records waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <comment>not yet delivered</comment>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>since the oldest of them</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamRow</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WithinReach</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <comment>price of a goods</comment>
        <translation>
            <numerusform>%n pt</numerusform>
            <numerusform>%n pts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiamei::kiosk::NoticesModel</name>
    <message numerus="yes">
        <source>The points of notice no. %1 are entered: %n item(s)</source>
        <translation>
            <numerusform>The points of notice no. %1 are entered: %n line</numerusform>
            <numerusform>The points of notice no. %1 are entered: %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiamei::kiosk::RemindersModel</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiamei::kiosk::RestoreModel</name>
    <message numerus="yes">
        <source>%n point(s) given back; %1 can be spent now.</source>
        <translation>
            <numerusform>%n point given back; %1 can be spent now.</numerusform>
            <numerusform>%n points given back; %1 can be spent now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiamei::kiosk::RadarModel</name>
    <message numerus="yes">
        <source>%1 gave %2 points %n time(s) in one month: %3 % of all that %1 entered.</source>
        <translation>
            <numerusform>%1 gave %2 points %n time in a month: %3 % of all by %1.</numerusform>
            <numerusform>%1 gave %2 points %n times in a month: %3 % of all by %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 proposed %2 %n time(s) in one month: %3 % of all that %1 proposed.</source>
        <translation>
            <numerusform>%1 proposed %2 %n time in one month: %3 % of all that %1 proposed.</numerusform>
            <numerusform>%1 proposed %2 %n times in one month: %3 % of all that %1 proposed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stayed just under the limit for a second person %n time(s): %2 % of the cases.</source>
        <translation>
            <numerusform>%1 stayed just under the limit for a second person %n time: %2 % of the cases.</numerusform>
            <numerusform>%1 stayed just under the limit for a second person %n times: %2 % of the cases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 entered %n document(s) in one night, between ten in the evening and six.</source>
        <translation>
            <numerusform>%1 entered %n document in one night, between ten in the evening and six.</numerusform>
            <numerusform>%1 entered %n documents in one night, between ten in the evening and six.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 entered %n document(s) in the last two days of the month: %2 % of the month.</source>
        <translation>
            <numerusform>%1 entered %n document in the last two days of the month: %2 % of the month.</numerusform>
            <numerusform>%1 entered %n documents in the last two days of the month: %2 % of the month.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 approved %n time(s) on one day within three seconds.</source>
        <translation>
            <numerusform>%1 approved %n time on one day within three seconds.</numerusform>
            <numerusform>%1 approved %n times on one day within three seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiamei::kiosk::ReviewModel</name>
    <message numerus="yes">
        <source>Rejected: %n item(s). %1</source>
        <translation>
            <numerusform>Rejected: %n item. %1</numerusform>
            <numerusform>Rejected: %n items. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved: %n item(s), %1 points in all</source>
        <translation>
            <numerusform>Approved: %n item, %1 points in all</numerusform>
            <numerusform>Approved: %n items, %1 points in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundGroups</name>
    <message numerus="yes">
        <source>%n household(s), entered this month</source>
        <translation>
            <numerusform>%n household, entered this month</numerusform>
            <numerusform>%n households, entered this month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n household</numerusform>
            <numerusform>%n households</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) left for another person</source>
        <translation>
            <numerusform>%n household left for another person</numerusform>
            <numerusform>%n households left for another person</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundOutlineView</name>
    <message numerus="yes">
        <source>%n award(s) wait for their review.</source>
        <translation>
            <numerusform>%n award waits for its review.</numerusform>
            <numerusform>%n awards wait for their review.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n award(s) will wait for their review.</source>
        <translation>
            <numerusform>%n award will wait for its review.</numerusform>
            <numerusform>%n awards will wait for their review.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) earn no points by their grade.</source>
        <translation>
            <numerusform>%n household earns no points by its grade.</numerusform>
            <numerusform>%n households earn no points by their grade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) have had this award already.</source>
        <translation>
            <numerusform>%n household has had this award already.</numerusform>
            <numerusform>%n households have had this award already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExpiringRow</name>
    <message numerus="yes">
        <source>past for %n day(s)</source>
        <translation>
            <numerusform>past for %n day</numerusform>
            <numerusform>past for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExpiryBand</name>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssuePage</name>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n household</numerusform>
            <numerusform>%n households</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlookPage</name>
    <message numerus="yes">
        <source>Pace of the last %n day(s)</source>
        <translation>
            <numerusform>Pace of the last %n day</numerusform>
            <numerusform>Pace of the last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlookRow</name>
    <message numerus="yes">
        <source>lasts %n day(s)</source>
        <translation>
            <numerusform>lasts %n day</numerusform>
            <numerusform>lasts %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiveDates</name>
    <message numerus="yes">
        <source>Last good day (it keeps %n day(s))</source>
        <translation>
            <numerusform>Last good day (it keeps %n day)</numerusform>
            <numerusform>Last good day (it keeps %n days)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceivePage</name>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StockSlipView</name>
    <message numerus="yes">
        <source>and %n more, all of them on paper</source>
        <translation>
            <numerusform>and %n more, all of them on paper</numerusform>
            <numerusform>and %n more, all of them on paper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n household</numerusform>
            <numerusform>%n households</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), all of them on paper</source>
        <translation>
            <numerusform>%n line, it is on paper</numerusform>
            <numerusform>%n lines, all of them on paper</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatalogueTile</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message numerus="yes">
        <source>a pack of %n</source>
        <translation>
            <numerusform>a pack of %n</numerusform>
            <numerusform>a pack of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoodsPage</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoodsPricePage</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoodsNewPage</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfLabelsPage</name>
    <message numerus="yes">
        <source>Print %n label(s)</source>
        <translation>
            <numerusform>Print %n label</numerusform>
            <numerusform>Print %n labels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HouseholdPinPanel</name>
    <message numerus="yes">
        <source>That was not it. %n more tries, then it is locked.</source>
        <translation>
            <numerusform>That was not it. %n more try, then it is locked.</numerusform>
            <numerusform>That was not it. %n more tries, then it is locked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperConflictRow</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperPrintPanel</name>
    <message numerus="yes">
        <source>%n sheet(s) to be cut</source>
        <translation>
            <numerusform>%n sheet to be cut</numerusform>
            <numerusform>%n sheets to be cut</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlipRow</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperSlipPage</name>
    <message numerus="yes">
        <source>Household %1, %n point(s).</source>
        <translation>
            <numerusform>Household %1, %n point.</numerusform>
            <numerusform>Household %1, %n points.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlipNewPage</name>
    <message numerus="yes">
        <source>The household has %n point(s) now.</source>
        <translation>
            <numerusform>The household has %n point now.</numerusform>
            <numerusform>The household has %n points now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlipPage</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GivenGoodsRow</name>
    <message numerus="yes">
        <source>%n household(s) got %1</source>
        <translation>
            <numerusform>%n household got %1</numerusform>
            <numerusform>%n households got %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DonorPage</name>
    <message numerus="yes">
        <source>Goods: %n piece(s)</source>
        <translation>
            <numerusform>Goods: %n piece</numerusform>
            <numerusform>Goods: %n pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) got some</source>
        <translation>
            <numerusform>%n household got some</numerusform>
            <numerusform>%n households got some</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) with households</source>
        <translation>
            <numerusform>%n piece with households</numerusform>
            <numerusform>%n pieces with households</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) still on the shelf</source>
        <translation>
            <numerusform>%n piece still on the shelf</numerusform>
            <numerusform>%n pieces still on the shelf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) elsewhere or spoiled</source>
        <translation>
            <numerusform>%n piece elsewhere or spoiled</numerusform>
            <numerusform>%n pieces elsewhere or spoiled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiamei::kiosk::DonorsModel</name>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LastCloseCard</name>
    <message numerus="yes">
        <source>Given: %1 points in %n entry(s)</source>
        <translation>
            <numerusform>Given: %1 points in %n entry</numerusform>
            <numerusform>Given: %1 points in %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redeemed: %1 points in %n entry(s)</source>
        <translation>
            <numerusform>Redeemed: %1 points in %n entry</numerusform>
            <numerusform>Redeemed: %1 points in %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssueTo</name>
    <message numerus="yes">
        <source>visit(s)</source>
        <translation>
            <numerusform>visit</numerusform>
            <numerusform>visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RankingsPage</name>
    <message numerus="yes">
        <source>household(s)</source>
        <translation>
            <numerusform>household</numerusform>
            <numerusform>households</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>time(s)</source>
        <translation>
            <numerusform>time</numerusform>
            <numerusform>times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>point(s)</source>
        <translation>
            <numerusform>point</numerusform>
            <numerusform>points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RedeemMorePanel</name>
    <message numerus="yes">
        <source>%n piece(s) in the basket</source>
        <translation>
            <numerusform>%n piece in the basket</numerusform>
            <numerusform>%n pieces in the basket</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PriceRow</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundPage</name>
    <message numerus="yes">
        <source>%n more judge(s)</source>
        <translation>
            <numerusform>%n more judge</numerusform>
            <numerusform>%n more judges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssetPage</name>
    <message numerus="yes">
        <source>piece(s)</source>
        <translation>
            <numerusform>piece</numerusform>
            <numerusform>pieces</numerusform>
        </translation>
    </message>
</context>
</TS>
