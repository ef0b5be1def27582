pragma Singleton
import QtQuick
import Jiamei.Kiosk

// The help of every page, put together from its subjects (HelpOf*.qml). A topic is a page's objectName, or that with its
// stage after a dot. It has at most three steps, each a picture and one short sentence, and the keys that may come next:
// the first that is there and can be touched gets the ring. "primary" is the page's primary key, "entry" the first tile
// of a menu, a name that ends in _ the first of its kind; a topic without keys means the primary one.
QtObject {
    id: texts

    readonly property HelpOfCounter counter: HelpOfCounter {}
    readonly property HelpOfPoints points: HelpOfPoints {}
    readonly property HelpOfRules rules: HelpOfRules {}
    readonly property HelpOfHouseholds households: HelpOfHouseholds {}
    readonly property HelpOfProgramme programme: HelpOfProgramme {}
    readonly property HelpOfInsight insight: HelpOfInsight {}
    readonly property HelpOfCounts counts: HelpOfCounts {}
    readonly property HelpOfStock stock: HelpOfStock {}
    readonly property HelpOfMoney money: HelpOfMoney {}
    readonly property HelpOfPaper paper: HelpOfPaper {}
    readonly property HelpOfCatalogue catalogue: HelpOfCatalogue {}
    readonly property var topics: Object.assign({}, texts.counter.topics, texts.points.topics, texts.rules.topics,
                                                texts.households.topics, texts.programme.topics, texts.insight.topics,
                                                texts.counts.topics, texts.paper.topics, texts.catalogue.topics,
                                                texts.stock.topics,
                                                texts.money.topics)

    function steps(topic: string): var {
        return texts.topics[topic]?.steps ?? []
    }
    /// The key on the page that comes next, or nothing
    function nextKey(page: Item, topic: string): var {
        for (const name of texts.topics[topic]?.keys ?? ["primary"]) {
            const key = texts.find(page, name)
            if (key !== null)
                return key
        }
        return null
    }
    function find(root: Item, name: string): var {
        for (const child of Array.from(root.children)) {
            if (!child.visible || !child.enabled)
                continue
            const isIt = name === "primary" ? child.kind === "primary" : name === "entry" ? child.entry !== undefined
                       : name.endsWith("_") ? child.objectName.startsWith(name) : child.objectName === name
            const found = isIt && child.clicked !== undefined ? child : texts.find(child, name)
            if (found !== null)
                return found
        }
        return null
    }
}
