import QtQuick
import QtTest
import Jiamei.Kiosk
import Jiamei.Tests

// A manager at the shelf, with what the tests of goods in and out share.
Counter {
    id: storekeeping

    readonly property string soap: "2900000000032"
    readonly property string flour: "2900000000261"

    shop.stock: true

    function begun(person) {
        begin()
        signIn(person)
    }
    function open(entry) {
        touch("staff")
        page("staffPage")
        touch("goodsGroup")
        page("menuPage")
        touch(entry)
    }
    function type(text) {
        for (const key of text)
            touch(key === "." ? "key_point" : "key_" + key)
    }
    // Digits are taken as they are.
    function write(words) {
        page("textPage")
        type(words)
        touch("changeConfirm")
    }
    function first(rows, role) {
        return rows.data(rows.index(0, 0), Qt.UserRole + role)
    }
    function agree() {
        has("secondMatter")
        touch("person_zhaoyx")
        typePin(shop.pin())
        touch("secondApprove")
    }
}
