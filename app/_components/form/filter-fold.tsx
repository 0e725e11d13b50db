/**
 * The filters of a list: folded on a narrow screen, where the list would else begin below them, and open where one is set. On a
 * wide screen they stand on their line. Without JavaScript as well.
 */
import type { ReactNode } from "react";

interface Props {
  /** What the address asks of each of them; empty where it does not matter. How a list is ordered is no filter. */
  asked: readonly string[];
  /** The same, where it changes without loading the page. */
  now?: readonly string[];
  children: ReactNode;
}

export const FilterFold = ({ asked, now = asked, children }: Props) => (
  <details className="filter-fold" open={activeIn(asked) > 0}>
    <summary>Filteren ({activeIn(now)} actief)</summary>
    {children}
  </details>
);

const activeIn = (values: readonly string[]): number => values.filter((value) => value !== "").length;
