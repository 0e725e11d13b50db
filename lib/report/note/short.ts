/** "In het kort": one or two sentences, the walls, and what the reader must know to read them. */
import type { ThemeAssessment } from "../../assessment/assessment";
import { onPlateau } from "../../assessment/parts";
import { MANY_LAPSED } from "../../assessment/repair";
import { live } from "../../council/live";
import { capitalised, listed } from "../../dutch";
import { terms } from "../../framework/vocabulary";
import { includes } from "../../intervals";
import { type Brick, type Wall, wallInWords, wallOf } from "../../wall/wall";
import { basicBlocks, blockStatus, isSettled } from "../model/day";
import type { Block, WallCard } from "../model/model";
import { publishedOn } from "../model/published";
import { badNews } from "./bad-news";
import { type Ended, ended, lacksNewPlan, repairedBy } from "./causes";
import { isComplete, type NoteDay, settledBlocks, voiced } from "./day";
import { sourceSentences, sourcesOf, theDocuments } from "./sources";
import { blockInWords, inWords, startInWords, statusInWords, themeInWords } from "./words";

/** Where the municipality stands: what ended and took much with it comes first, and what is late or not kept stands with it. */
export function leadSentences(on: NoteDay): string[] {
  const basic = basicBlocks(on);
  const done = settledBlocks(on, basic).length;
  const themes = on.assessment.themes.filter((theme) => isComplete(on, theme)).length;
  const all = inWords(basic.length);
  return [
    ...sourceSentences(on),
    ...cause(on),
    blocksSentence(on, done, all, basic.length),
    ...explained(on, done),
    ...(on.speaks ? [] : partlyFound(on)),
    ...(done === 0 ? [] : [themesSentence(themes, on.assessment.themes.length)]),
    ...badNews(on),
    ...(on.speaks ? [] : [`Dit beeld zegt iets over ${theDocuments(on)}, niet over wat de gemeente doet.`]),
  ];
}

/** More than this are seen in the picture. */
const PARTLY_NAMED = 3;

/** Why a brick is half: who reads of a municipality that did not make this paper asks it. */
function partlyFound(on: NoteDay): string[] {
  const partly = basicBlocks(on).filter(({ block }) => blockStatus(on, block.id).status === "partial");
  if (partly.length === 0 || partly.length > PARTLY_NAMED) return [];
  return [`Een deel is gevonden voor ${listed(partly.map(({ block }) => blockInWords(block)))}.`];
}

/** Comply-or-explain never hides. `done`: so many parts were said to be in order, of which these are some. */
function explained(on: NoteDay, done: number): string[] {
  const blocks = basicBlocks(on).filter((block) => isSettled(on, block) && !includes(block.met, on.day));
  const [first, ...others] = blocks.map(({ block }) => blockInWords(block));
  if (first === undefined) return [];
  const how = `${voiced(on, "doen wij", "doet de gemeente")} anders, met uitleg in de bijlage`;
  const of = done > blocks.length ? "daarvan " : blocks.length === 1 ? "onderdeel " : "onderdelen ";
  const names = others.length > 1 ? "" : `: ${listed([first, ...others])}`;
  return [`${startInWords(blocks.length)} ${of}${how}${names}.`];
}

function blocksSentence(on: NoteDay, done: number, all: string, total: number): string {
  const { name } = on;
  if (done === total) {
    return voiced(
      on,
      `Wij hebben alle ${all} onderdelen van het basisniveau op orde.`,
      `Voor alle ${all} onderdelen van het basisniveau in ${name} is bewijs gevonden.`,
    );
  }
  if (done === 0) {
    return voiced(
      on,
      `Van de ${all} onderdelen van het basisniveau hebben wij er nu geen op orde.`,
      `Voor geen van de ${all} onderdelen van het basisniveau is nu genoeg bewijs gevonden.`,
    );
  }
  const count = live("onderdelen-op-orde", inWords(done));
  return voiced(
    on,
    `Wij hebben ${count} van de ${all} onderdelen van het basisniveau op orde.`,
    `Voor ${count} van de ${all} onderdelen van het basisniveau is genoeg bewijs gevonden.`,
  );
}

function themesSentence(complete: number, total: number): string {
  if (complete === 0) return `Geen van de ${inWords(total)} thema’s is compleet.`;
  if (complete === total) return `Alle ${inWords(total)} thema’s zijn compleet.`;
  const count = live("themas-compleet", startInWords(complete));
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
  const [source, ...others] = sourcesOf(on).read;
  const that = first.named.startsWith("de ") ? "Die" : "Dat";
  const named = !on.speaks && source?.id === first.item.id && others.length === 0 ? that : capitalised(first.named);
  return [
    `${named} liep af op ${live("vervallen-op", first.lastDay)}.`,
    consequence(on, first),
    ...(lacksNewPlan(on) ? [`Of er een nieuw plan is, staat niet in ${theDocuments(on)}.`] : []),
  ];
}

/** What went with it, in parts that the note names further on; the annex counts every point of the assessment. */
function consequence(on: NoteDay, first: Ended): string {
  const repaired = repairedBy(on, first).length;
  if (repaired === 0) return "Daardoor telt veel bewijs niet meer mee.";
  const parts = `${live("herstelt", inWords(repaired))} ${repaired === 1 ? "onderdeel" : "onderdelen"}`;
  return voiced(
    on,
    `Daardoor ${repaired === 1 ? "is" : "zijn"} ${parts} van het basisniveau niet meer op orde.`,
    `Daardoor telt het bewijs voor ${parts} van het basisniveau niet meer mee.`,
  );
}

export function wallsBlock(on: NoteDay): Block {
  const walls = on.assessment.themes.map((theme) => wallCard(on, theme));
  const seen = new Set(walls.flatMap(({ wall }) => [...wall.plateau1, ...wall.plateau2].map(({ status }) => status)));
  return {
    kind: "walls",
    walls,
    legend: (["met", "explained", "partial", "lapsed", "planned", "open"] as const)
      .filter((status) => terms("status").includes(status) && seen.has(status))
      .map((status) => ({ status, label: statusInWords(on, status) })),
    noPlateau2: "geen volgende stap",
  };
}

function wallCard(on: NoteDay, theme: ThemeAssessment): WallCard {
  const wall = named(on, wallOf(theme, on.asOf));
  const basic = onPlateau(theme, 1);
  const settled = settledBlocks(on, basic);
  const explained = settledBlocks(on, theme.blocks).filter(({ met }) => !includes(met, on.day)).length;
  return {
    title: `${theme.theme.number}. ${themeInWords(theme.theme)}`,
    wall,
    alternative: wallInWords(wall),
    verdict: `${settled.length} van ${basic.length} ${statusInWords(on, "met")}`,
    remark: explained === 0 ? "" : `waarvan ${explained === 1 ? "één" : inWords(explained)} anders, met uitleg`,
  };
}

/** The wall with bricks that are called as the note calls its parts. */
function named(on: NoteDay, wall: Wall): Wall {
  const spoken = (brick: Brick): Brick => ({
    ...brick,
    spoken: `${capitalised(blockInWords({ id: brick.block, title: brick.title }))}: ${statusInWords(on, brick.status)}`,
  });
  return { ...wall, plateau1: wall.plateau1.map(spoken), plateau2: wall.plateau2.map(spoken) };
}

/** How to read the walls, and how much weight they carry. */
export const wallsInWords = ({ assessment: { framework } }: NoteDay): string =>
  `Elke steen is een onderdeel: de onderste rij is het basisniveau, de bovenste de volgende stap. Beide komen uit het Kader van de ${framework.publisher} (${publishedOn(framework)}). Dat geeft richting en is geen plicht.`;
