// A person clicks what they see, also where no script may look: in a closed shadow root. DevTools knows those.
import type { CDPSession, Page } from 'puppeteer-core';

type DomNode = Awaited<ReturnType<typeof documentOf>>;

/** A real click in the middle of the first such element of a closed root; false when there is none. */
export async function clickInClosedRoot(page: Page, selector: string): Promise<boolean> {
  const session = await page.createCDPSession();
  try {
    for (const root of closedRoots(await documentOf(session))) {
      const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
      if (nodeId === 0) continue;
      await session.send('DOM.scrollIntoViewIfNeeded', { nodeId });
      const { quads } = await session.send('DOM.getContentQuads', { nodeId });
      await page.mouse.click(...middleOf(quads[0] ?? []));
      return true;
    }
    return false;
  } finally {
    await session.detach();
  }
}

async function documentOf(session: CDPSession) {
  return (await session.send('DOM.getDocument', { depth: -1, pierce: true })).root;
}

function closedRoots(node: DomNode): DomNode[] {
  const inside = [...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(closedRoots);
  return node.shadowRootType === 'closed' ? [node, ...inside] : inside;
}

/** Of a quad: x and y of its four corners in turn. */
function middleOf(quad: readonly number[]): [x: number, y: number] {
  const [left = 0, top = 0, , , right = 0, bottom = 0] = quad;
  return [(left + right) / 2, (top + bottom) / 2];
}
