/**
 * In a browser, before Next comes to life: React waits until the page has been drawn once. Its work then takes nothing from what a
 * visitor waits for, which is the page to read. See docs/decisions/022-light-pages.md.
 */

/** Next's own row of scripts that come before it: it goes on when the last of them has run. */
declare global {
  interface Window {
    __next_s?: unknown;
  }
}

/** So long it waits at most, in ms: a browser that does not tell what it drew brings the page to life as well. */
const AT_MOST_MS = 1000;

/** Resolves once the browser has drawn a text or a picture; at once where nobody looks at the page. */
const drawn = new Promise<void>((resolve) => {
  if (document.hidden) return resolve();
  new PerformanceObserver((list) => {
    if (list.getEntriesByName("first-contentful-paint").length > 0) resolve();
  }).observe({ type: "paint", buffered: true });
  setTimeout(resolve, AT_MOST_MS);
});

window.__next_s ??= { length: 1, reduce: () => drawn.then(() => performance.mark("comes-to-life")) };

export {};
