/** "In het kort": one or two sentences, the walls, and what the reader must know to read them. */
import type { ThemeAssessment } from "../../assessment/assessment";
import { onPlateau } from "../../assessment/parts";
import { MANY_LAPSED } from "../../assessment/repair";
import { live } from "../../council/live";
import { capitalised } from "../../dutch";
import { label, terms } from "../../framework/vocabulary";
import { includes } from "../../intervals";
import { wallInWords, wallOf } from "../../wall/wall";
import { basicBlocks } from "../model/day";
import type { Block, WallCard } from "../model/model";
import { publishedOn } from "../model/published";
import { type Ended, ended } from "./causes";
import { isComplete, type NoteDay, settledBlocks, voiced } from "./day";
import { inWords, themeInWords } from "./words";

/** Where the municipality stands; what ended and took much with it comes first. */
export function leadSentences(on: NoteDay): string[] {
  const basic = basicBlocks(on);
  const done = settledBlocks(on, basic).length;
  const themes = on.assessment.themes.filter((theme) => isComplete(on, theme)).length;
  const all = inWords(basic.length);
  return [...cause(on), blocksSentence(on, done, all, basic.length), themesSentence(themes, on.assessment.themes.length)];
}

function blocksSentence(on: NoteDay, done: number, all: string, total: number): string {
  const { name } = on;
  if (done === total) {
    return voiced(
      on,
      `Wij hebben alle ${all} onderdelen van het basisniveau op orde.`,
      `In ${name} zijn alle ${all} onderdelen van het basisniveau op orde.`,
    );
  }
  if (done === 0) {
    return voiced(
      on,
      `Van de ${all} onderdelen van het basisniveau hebben wij er nu geen op orde.`,
      `Van de ${all} onderdelen van het basisniveau staat er nu geen op orde.`,
    );
  }
  const count = live("onderdelen-op-orde", inWords(done));
  return voiced(
    on,
    `Wij hebben ${count} van de ${all} onderdelen van het basisniveau op orde.`,
    `Van de ${all} onderdelen van het basisniveau ${done === 1 ? "is er" : "zijn er"} ${count} op orde.`,
  );
}

function themesSentence(complete: number, total: number): string {
  if (complete === 0) return `Geen van de ${inWords(total)} thema’s is compleet.`;
  if (complete === total) return `Alle ${inWords(total)} thema’s zijn compleet.`;
  const count = live("themas-compleet", capitalised(inWords(complete)).replace("Éé", "Eé"));
  return `${count} van de ${inWords(total)} thema’s ${complete === 1 ? "is" : "zijn"} compleet.`;
}

/** Whether the lead tells of it, so that what follows need not. */
export const toldFirst = (on: NoteDay, { item }: Ended): boolean => mainCause(on)?.item.id === item.id;

function mainCause(on: NoteDay): Ended | undefined {
  const [first] = ended(on);
  return first !== undefined && first.criteria.length >= MANY_LAPSED ? first : undefined;
}

function cause(on: NoteDay): string[] {
  const first = mainCause(on);
  if (first === undefined) return [];
  const points = live("punten-vervallen", inWords(first.criteria.length));
  return [
    `${capitalised(first.named)} liep af op ${live("vervallen-op", first.lastDay)}.`,
    `Daardoor tellen ${points} van de ${on.assessment.criteria.size} punten van de toets niet meer mee.`,
  ];
}

export function wallsBlock(on: NoteDay): Block {
  return {
    kind: "walls",
    walls: on.assessment.themes.map((theme) => wallCard(on, theme)),
    legend: (["met", "explained", "partial", "lapsed", "planned", "open"] as const)
      .filter((status) => terms("status").includes(status))
      .map((status) => ({ status, label: label("status", status) })),
    noPlateau2: "",
  };
}

function wallCard(on: NoteDay, theme: ThemeAssessment): WallCard {
  const wall = wallOf(theme, on.asOf);
  const basic = onPlateau(theme, 1);
  const settled = settledBlocks(on, basic);
  const explained = settledBlocks(on, theme.blocks).filter(({ met }) => !includes(met, on.day)).length;
  return {
    title: `${theme.theme.number}. ${themeInWords(theme.theme)}`,
    wall,
    alternative: wallInWords(wall),
    verdict: `${settled.length} van ${basic.length} op orde`,
    remark: explained === 0 ? "" : `${explained === 1 ? "één" : inWords(explained)} met uitleg`,
  };
}

/** How to read the walls, and how much weight they carry. */
export const wallsInWords = ({ assessment: { framework } }: NoteDay): string =>
  `Elke steen is een onderdeel: onder het basisniveau, boven de volgende stap. Beide komen uit het Kader van de ${framework.publisher} (${publishedOn(framework)}). Dat geeft richting en is geen plicht.`;
