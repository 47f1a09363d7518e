import type { Page } from 'playwright-core'

interface AxNode {
  role?: { value: string }
  name?: { value: string }
  nodeId: string
  childIds?: string[]
}

/** The sentence we show at the foot of a page, as a screen reader is told of it; '' when there is none. */
export async function sentenceOnPage(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] }
  await session.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const status = nodes.filter((node) => node.role?.value === 'status')
  return status.flatMap((node) => (node.childIds ?? []).map((id) => byId.get(id)?.name?.value ?? '')).join(' ')
}
