import QtQuick
import QtTest
import Jiamei.Kiosk
import Jiamei.Tests

// A kiosk on a furnished shop, with the gestures that the page tests share.
TestCase {
    id: counter

    property alias shop: testShop
    property var kiosk
    property var flow

    width: 1280
    height: 800
    visible: true
    when: windowShown

    TestShop { id: testShop }
    Rectangle {
        id: pulse
        width: 1
        height: 1
    }
    Component {
        id: flowComponent
        Flow {
            anchors.fill: parent
            idleLeaveSeconds: 1
        }
    }

    function begin() {
        Theme.measure(counter.width, counter.height)
        counter.kiosk = testShop.make()
        counter.kiosk.language.use("en")
        counter.flow = createTemporaryObject(flowComponent, counter, { kiosk: counter.kiosk })
        verify(counter.flow !== null)
        tryVerify(() => counter.kiosk.session.people.total > 0, 10000)
    }
    // The plug is pulled; the kiosk starts again on what is on disk.
    function cutPower() {
        counter.flow.destroy()
        // Gone before what it shows is gone.
        tryVerify(() => counter.flow === null)
        counter.kiosk = testShop.cutPower()
        counter.kiosk.language.use("en")
        counter.flow = createTemporaryObject(flowComponent, counter, { kiosk: counter.kiosk })
        tryVerify(() => counter.kiosk.session.people.total > 0, 10000)
    }
    function item(name) {
        return search(counter.flow, name)
    }
    // Only what is on the screen, the topmost first: a page that was left may live a little longer.
    function search(root, name) {
        if (!root.visible)
            return null
        if (root.objectName === name)
            return root
        for (let index = root.children.length - 1; index >= 0; --index) {
            const found = search(root.children[index], name)
            if (found)
                return found
        }
        return null
    }
    function has(name) {
        tryVerify(() => item(name) !== null, 10000, name + " is on the screen")
        return item(name)
    }
    // Rows take their places with the next frame; the pulse makes sure that there is one, however slow the machine.
    function settle() {
        pulse.visible = !pulse.visible
        verify(waitForRendering(counter.flow, 10000), "a frame was drawn")
    }
    // A finger comes when nothing moves any more: late answers bring keys, and those push others aside.
    function touch(name) {
        tryVerify(() => item(name) !== null && item(name).enabled, 10000, name + " can be touched")
        testShop.waitForAnswers()
        settle()
        mouseClick(item(name))
    }
    function page(name) {
        tryVerify(() => counter.flow.pageName === name, 10000, name + ", not " + counter.flow.pageName + " " + counter.kiosk.refusals.code)
    }
    function typePin(pin) {
        for (const digit of pin)
            touch("key_" + digit)
    }
    function signIn(person) {
        touch("staff")
        page("signInPage")
        touch("person_" + person)
        typePin(testShop.pin())
        touch("signIn")
        page("staffPage")
        touch("toHome")
        page("homePage")
    }
    // The empty space between two keys.
    function apart(names) {
        const first = has(names[0]), second = has(names[1])
        const at = first.mapToItem(counter, 0, 0), to = second.mapToItem(counter, 0, 0)
        const across = Math.max(to.x - at.x - first.width, at.x - to.x - second.width)
        const down = Math.max(to.y - at.y - first.height, at.y - to.y - second.height)
        verify(Math.max(across, down) >= Theme.gap - 1, names + " are " + across + ", " + down + " apart")
    }
}
