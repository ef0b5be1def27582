import QtQuick
import QtTest
import Jiamei.Kiosk
import Jiamei.Tests

// A site with one operator is told what it can do and what it needs.
Counter {
    name: "Alone"
    shop.furnished: false
    shop.alone: true

    function init() { begin() }

    function test_thePagesThatNeedTwoSayWhoIsMissing_data() {
        return [{ tag: "review" }, { tag: "publicity" }, { tag: "objections" }]
    }
    function test_thePagesThatNeedTwoSayWhoIsMissing(row) {
        signIn("wangxl")
        compare(kiosk.session.othersWhoDecide, 0)
        touch("staff")
        touch("pointsGroup")
        touch(row.tag)
        verify(has("alone").text.indexOf("second operator") > 0)
    }
}
