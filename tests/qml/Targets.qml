import QtQuick
import QtTest
import Jiamei.Kiosk
import Jiamei.Tests

// A kiosk on the smallest screen, in which everything that can be touched is looked at.
Counter {
    id: targets

    width: 1024
    height: 600
    shop.claims: true

    function init() {
        begin()
        signIn("wangxl")
    }
    function check(root, where) {
        settle()
        checkAll(root, where)
    }
    function checkAll(root, where) {
        for (let index = 0; index < root.children.length; ++index) {
            const child = root.children[index]
            if (!child.visible)
                continue
            if (child.clicked !== undefined && child.down !== undefined) {
                verify(child.width >= Theme.target - 1 && child.height >= Theme.target - 1,
                       where + ": " + child.objectName + " is " + child.width + " x " + child.height)
                const at = child.mapToItem(targets, 0, 0)
                verify(at.x >= -0.5 && at.y >= -0.5 && at.x + child.width <= targets.width + 0.5
                       && at.y + child.height <= targets.height + 0.5,
                       where + ": " + child.objectName + " is cut off at " + at.x + "," + at.y + " " + child.width + " x " + child.height)
            }
            checkAll(child, where)
        }
    }
}
