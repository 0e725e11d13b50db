/** What a region itself laid down that ends within a time: its documents, appointments and explanations, and its agreements. */
import type { Agreement } from "../agreements/agreement";
import type { IsoDate } from "../calendar";
import { endOf } from "../evidence/counts";
import { type Evidence, isEvent } from "../evidence/evidence";
import { ascending } from "../order";

/** One thing that ends, with its last day. */
export type OwnEnding = { last: IsoDate; id: string; title: string; kind: "evidence" | "agreement" };

/** What ends on the day `asOf` or later and before `on`, the nearest first. Meetings and activities end by no date of their own. */
export function ownEndings(
  evidence: readonly Evidence[],
  agreements: readonly Agreement[],
  asOf: IsoDate,
  on: IsoDate,
): OwnEnding[] {
  const all = [
    ...evidence.map((item) => ({ kind: "evidence" as const, item, last: isEvent(item) ? undefined : endOf(item) })),
    ...agreements.map((item) => ({ kind: "agreement" as const, item, last: item.until })),
  ];
  return all
    .flatMap(({ kind, item: { id, title }, last }) =>
      last !== undefined && last >= asOf && last < on ? [{ kind, id, title, last }] : [],
    )
    .sort((a, b) => ascending(a.last, b.last) || ascending(a.id, b.id));
}
