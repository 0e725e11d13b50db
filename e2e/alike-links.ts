/** Whether who hears the links of a page alone can tell them apart. */
import type { Page } from "@playwright/test";

/**
 * Links in the content that cannot be told apart: called the same while they lead elsewhere, within the same row, (outermost)
 * item of a list or paragraph; `alone`: wherever they stand.
 */
export const alikeLinks = (page: Page, alone: boolean): Promise<string[]> =>
  page.evaluate((isAlone) => {
    const plain = (text: string | null | undefined) => (text ?? "").replace(/\s+/g, " ").trim();
    const targets = new Map<string, Set<string>>();
    for (const link of document.querySelectorAll<HTMLAnchorElement>("main a[href]")) {
      const name = plain(link.getAttribute("aria-label") ?? link.textContent);
      let place = link.closest("tr, li, p, article, svg");
      for (let item = place?.closest("li"); item; item = item.parentElement?.closest("li")) place = item;
      const around = isAlone ? "" : plain(place?.textContent);
      const key = `${name} | ${around}`;
      targets.set(key, (targets.get(key) ?? new Set()).add(link.getAttribute("href") ?? ""));
    }
    return [...targets].filter(([, to]) => to.size > 1).map(([key, to]) => `${key.slice(0, 200)}: ${[...to].join(" ")}`);
  }, alone);
