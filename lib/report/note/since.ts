/** "Sinds de vorige nota": how many parts were in order then and are now, and which came and went. */

import { live } from "../../council/live";
import { capitalised, listed, longDate } from "../../dutch";
import { basicBlocks } from "../model/day";
import { standOf } from "../model/stand";
import type { NoteDay } from "./day";
import { blockInWords, inWords } from "./words";

/** More names than this are counted. */
const NAMED = 3;

export function sinceSentences(on: NoteDay): string[] {
  if (on.previous === undefined) return [];
  const { stand } = on.previous;
  const now = standOf(on.status);
  const inOrder = (blocks: Record<string, string>, id: string): boolean => ["met", "explained"].includes(blocks[id] ?? "");
  const basic = basicBlocks(on).map(({ block }) => block);
  const came = basic.filter(({ id }) => !inOrder(stand.blocks, id) && inOrder(now.blocks, id));
  const went = basic.filter(({ id }) => inOrder(stand.blocks, id) && !inOrder(now.blocks, id));
  const then = basic.filter(({ id }) => inOrder(stand.blocks, id)).length;
  const names = (blocks: typeof basic): string =>
    blocks.length > NAMED ? `${inWords(blocks.length)} onderdelen` : listed(blocks.map(blockInWords));
  return [
    `Op ${longDate(stand.asOf)} ${then === 1 ? "was er" : "waren er"} ${then === 0 ? "geen" : live("toen-op-orde", inWords(then))} ${then === 1 ? "onderdeel" : "onderdelen"} op orde.`,
    came.length === 0
      ? "Daarna kwam er geen bij."
      : `${came.length > NAMED ? `Er kwamen ${names(came)} bij` : capitalised(`erbij kwam: ${names(came)}`)}.`,
    went.length === 0
      ? "Er viel ook niets weg."
      : `${went.length > NAMED ? `Er vielen ${names(went)} weg` : `Weg viel: ${names(went)}`}.`,
  ];
}
