/** What goes wrong on a screen of 320 px: a page that is wider, words in a column of a few letters, figures out of sight. */
import type { Page } from "@playwright/test";

/** Each in words; nothing where the page that is open fits. */
export async function troubleAt320(page: Page): Promise<string[]> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 800 });
  const trouble = await page.evaluate(measured);
  if (before) await page.setViewportSize(before);
  return trouble;
}

/**
 * Measures in the browser, so it stands on its own; what is folded away is opened for it. Two frames later, what is measured by
 * scripts has taken its new size.
 */
async function measured(): Promise<string[]> {
  /** A text of so many lines has so many characters on each, on average. */
  const MANY_LINES = 4;
  const FEWEST_CHARACTERS = 8;
  /** A table of so few columns fits, so that nothing in it is scrolled for. */
  const FEW_COLUMNS = 4;
  const folded = document.querySelectorAll<HTMLDetailsElement>("details:not([open])");
  for (const fold of folded) fold.open = true;
  for (let frame = 0; frame < 2; frame++) await new Promise((next) => requestAnimationFrame(next));
  const width = document.documentElement.scrollWidth;
  const main = document.querySelector("main") ?? document.body;

  const blockAround = (node: Node): Element => {
    let element = node.parentElement as Element;
    while (getComputedStyle(element).display === "inline") element = element.parentElement as Element;
    return element;
  };
  const texts = new Map<Element, Node[]>();
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.textContent?.trim() || node.parentElement?.closest("svg, thead, option, .visually-hidden, .unseen")) continue;
    if (!node.parentElement?.checkVisibility()) continue;
    const block = blockAround(node);
    texts.set(block, [...(texts.get(block) ?? []), node]);
  }
  const linesOf = (nodes: readonly Node[]): number => {
    const range = document.createRange();
    const middles = nodes.flatMap((node) => {
      range.selectNodeContents(node);
      return [...range.getClientRects()].map(({ top, bottom }) => Math.round((top + bottom) / 2));
    });
    return middles.sort((a, b) => a - b).filter((middle, at) => at === 0 || middle - (middles[at - 1] as number) > 8).length;
  };
  const squeezed = [...texts].flatMap(([block, nodes]) => {
    const text = block.textContent.replaceAll(/\s+/g, " ").trim();
    const lines = linesOf(nodes);
    return lines >= MANY_LINES && text.length / lines < FEWEST_CHARACTERS ? [`${lines} lines for “${text.slice(0, 60)}”`] : [];
  });
  const scrolled = [...document.querySelectorAll<HTMLElement>(".table-scroll")].flatMap((region) => {
    const columns = region.querySelectorAll("thead tr:last-child > *").length;
    const hidden = region.scrollWidth - region.clientWidth;
    return columns <= FEW_COLUMNS && hidden > 1 ? [`${hidden} px out of sight in “${region.getAttribute("aria-label")}”`] : [];
  });
  for (const fold of folded) fold.open = false;
  return [...(width > 320 ? [`the page is ${width} px wide`] : []), ...squeezed, ...scrolled];
}
