/** A row of a table of actions: its state or its term says whether it is still to come. */

import { contextOf } from "./contexts";
import type { Says } from "./modality";
import type { Passage } from "./passages";
import { fold } from "./words";

const ACTIONS =
  /\b(?:acties?|activiteit(?:en)?|maatregel(?:en)?|wat|trekker|wie|wanneer|planning|gereed|deadline|termijn|status|stand|verantwoordelijke?|uitvoering|uitvoerder|tijdpad|tijd|inzet|start|product|resultaat|voortgang|eigenaar|door)\b/;
const TERM = /\b(?:planning|wanneer|termijn|gereed|deadline|datum|jaar|start|periode|tijdpad|tijd|looptijd)\b/;
const RUNS =
  /\b(?:loopt|lopend|doorlopend|gereed|afgerond|gerealiseerd|klaar|voltooid|ingevoerd|structureel|sinds|continu|bestaand|in werking|uitgevoerd|in uitvoering|al|reeds)\b/;
const COMES =
  /\b(?:nog te|starten|gestart|concept|in voorbereiding|in onderzoek|in ontwikkeling|deels|gepland|voorzien|niet gestart|nieuw|ingepland|beoogd|kwartaal|helft|volgt|te bepalen|pm|q[1-4]|kwartaal|najaar|voorjaar|zomer|eind|begin|medio|nog)\b/;

/** What a row says as a whole, or undefined where it stands in no table of actions. */
export function tableSays({ text, intro, headings }: Passage, year: number | undefined): Says | undefined {
  const head = fold(intro);
  const planned = headings.slice(-3).some(({ title }) => contextOf(title) === "plan");
  const columns = head.split("|").filter((name) => ACTIONS.test(name)).length;
  if (columns < 2 && !planned) return undefined;
  const cells = fold(text);
  const years = [...cells.matchAll(/\b(20\d\d)\b/g)].map((match) => Number(match[1]));
  const ahead = year !== undefined && years.some((named) => named >= year);
  if (RUNS.test(cells.split("|").slice(1).join("|")) && !/\bniet (?:gereed|gestart)\b|\bdeels\b|\bconcept\b/.test(cells))
    return "fact";
  if (COMES.test(cells) || ahead || planned || TERM.test(head)) return "announcement";
  return undefined;
}
