import type { CDPSession, Page } from 'playwright-core'

interface AxNode {
  nodeId: string
  ignored: boolean
  role?: { value: string }
  name?: { value: string }
  childIds?: string[]
  backendDOMNodeId?: number
}

/** The card over a page, as assistive technology meets it: its shadow root is closed, to the page and to a test alike. */
export interface CardOnPage {
  /** All the card says, or undefined while none is open. */
  read(): Promise<{ name: string; text: string; buttons: string[] } | undefined>
  /** Waits until a card is open and says these words. */
  waitFor(words: string): Promise<void>
  waitUntilGone(): Promise<void>
  /** Clicks the button whose name begins with these words, where it stands. */
  press(words: string): Promise<void>
  box(): Promise<{ left: number; top: number; right: number; bottom: number }>
}

const PATIENCE_MS = 8000

export async function cardOnPage(page: Page): Promise<CardOnPage> {
  const session: CDPSession = await page.context().newCDPSession(page)
  await session.send('Accessibility.enable')
  await session.send('DOM.enable')

  async function nodes(): Promise<{ dialog: AxNode; inside: AxNode[] } | undefined> {
    const tree = (await session.send('Accessibility.getFullAXTree')).nodes as AxNode[]
    const byId = new Map(tree.map((node) => [node.nodeId, node]))
    const dialog = tree.find((node) => node.role?.value === 'dialog' && !node.ignored)
    if (!dialog) return undefined
    const inside: AxNode[] = []
    const queue = [...(dialog.childIds ?? [])]
    while (queue.length > 0) {
      const node = byId.get(queue.shift() as string)
      if (!node) continue
      inside.push(node)
      queue.unshift(...(node.childIds ?? []))
    }
    return { dialog, inside }
  }

  async function boxOf(node: AxNode): Promise<number[]> {
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node.backendDOMNodeId as number })
    return model.border
  }

  async function until(test: () => Promise<boolean>, what: string): Promise<void> {
    const end = Date.now() + PATIENCE_MS
    while (!(await test())) {
      if (Date.now() > end) throw new Error(`${what}; the card said: ${JSON.stringify(await card.read())}`)
      await page.waitForTimeout(40)
    }
  }

  const card: CardOnPage = {
    async read() {
      const found = await nodes()
      if (!found) return undefined
      const texts = found.inside
        .filter((node) => node.role?.value === 'StaticText')
        .map((node) => node.name?.value ?? '')
      const buttons = found.inside.filter((node) => node.role?.value === 'button').map((node) => node.name?.value ?? '')
      return { name: found.dialog.name?.value ?? '', text: texts.join(' ').replace(/\s+/g, ' '), buttons }
    },
    waitFor: (words) =>
      until(async () => (await card.read())?.text.includes(words) ?? false, `No card said "${words}"`),
    waitUntilGone: () => until(async () => (await card.read()) === undefined, 'The card stayed open'),
    async press(words) {
      const found = await nodes()
      const button = found?.inside.find(
        (node) => node.role?.value === 'button' && node.name?.value.replace(/^\W+/, '').startsWith(words)
      )
      if (!button) throw new Error(`The card has no button "${words}"`)
      await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: button.backendDOMNodeId as number })
      const [left = 0, top = 0, , , right = 0, bottom = 0] = await boxOf(button)
      await page.mouse.click((left + right) / 2, (top + bottom) / 2)
    },
    async box() {
      const found = await nodes()
      if (!found) throw new Error('No card is open')
      const [left = 0, top = 0, , , right = 0, bottom = 0] = await boxOf(found.dialog)
      return { left, top, right, bottom }
    }
  }
  return card
}
