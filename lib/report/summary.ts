/** The first page's paragraph: where the municipality stands, what is missing, what is being done and what is about to lapse. */
import type { BlockAssessment } from "../assessment/assess";
import { dayOf, plus } from "../calendar";
import { capitalised, countInWords, longDate } from "../dutch";
import { includes, nextFlip } from "../intervals";
import { isOverdue } from "../plan";
import { basicBlocks, isSettled, openActions, type ReportDay } from "./report-day";

/** "In het kort" as one paragraph of at most six sentences. */
export function summary(on: ReportDay): string {
  const blocks = basicBlocks(on);
  const missing = blocks.filter((block) => !isSettled(on, block));
  return [
    levelSentence(on),
    nothingSentence(on),
    missing.length === 0 ? completeSentence(on, blocks) : missingSentence(missing.length, blocks.length),
    missing.length === 0 ? "" : actionSentence(on, missing),
    overdueSentence(on),
    missing.length === 0 ? "" : explainedSentence(on, blocks),
    lapseSentence(on, blocks),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

function levelSentence({ status, assessment }: ReportDay): string {
  const plateaus = assessment.themes.map(({ theme }) => status.themes[theme.id]?.plateau ?? 0);
  const all = plateaus.length;
  const reached = plateaus.filter((plateau) => plateau >= 1).length;
  const second = plateaus.filter((plateau) => plateau === 2).length;
  const extra = second === 0 ? "" : ` Bij ${countInWords(second)} ${themes(second)} staat zij op plateau 2.`;
  if (reached === all) {
    return `De gemeente heeft het basisniveau: alle ${countInWords(all)} thema’s staan op plateau 1${second > 0 ? " of hoger" : ""}.${extra}`;
  }
  if (reached === 0) {
    return `De gemeente staat nog bij geen van de ${countInWords(all)} thema’s op plateau 1, het basisniveau voor alle gemeenten.`;
  }
  const level = second > 0 ? "op plateau 1 of hoger; plateau 1 is" : "op plateau 1,";
  return `De gemeente staat bij ${countInWords(reached)} van de ${countInWords(all)} thema’s ${level} het basisniveau voor alle gemeenten.${extra}`;
}

/** At the start of a sentence: "Eén", which keeps one accent, or "Drie". */
const counted = (count: number): string => capitalised(countInWords(count)).replace("Éé", "Eé");

const themes = (count: number): string => (count === 1 ? "thema" : "thema’s");
const blocksInWords = (count: number): string => (count === 1 ? "bouwsteen" : "bouwstenen");

/** Without anything that counts the rest would say little; this says why. */
const nothingSentence = ({ status }: ReportDay): string =>
  Object.values(status.criteria).every(({ counted, explained }) => counted.length + explained.length === 0)
    ? "Er is geen bewijs vastgelegd dat op deze dag meetelt."
    : "";

const missingSentence = (missing: number, all: number): string =>
  missing === all
    ? `Alle ${countInWords(all)} bouwstenen van het basisniveau zijn nog niet volledig aangetoond.`
    : `${counted(missing)} ${blocksInWords(missing)} van het basisniveau ${missing === 1 ? "is" : "zijn"} nog niet volledig aangetoond.`;

/** The blocks that are settled, but not by evidence alone. */
const explainedBlocks = (on: ReportDay, blocks: readonly BlockAssessment[]): number =>
  blocks.filter((block) => isSettled(on, block) && !includes(block.met, on.day)).length;

function completeSentence(on: ReportDay, blocks: readonly BlockAssessment[]): string {
  const explained = explainedBlocks(on, blocks);
  const all = `Alle ${countInWords(blocks.length)} bouwstenen van het basisniveau zijn`;
  return explained === 0
    ? `${all} aangetoond.`
    : `${all} aangetoond of anders ingevuld; bij ${countInWords(explained)} ${blocksInWords(explained)} rust dat op uitleg.`;
}

function explainedSentence(on: ReportDay, blocks: readonly BlockAssessment[]): string {
  const explained = explainedBlocks(on, blocks);
  if (explained === 0) return "";
  return `${counted(explained)} ${blocksInWords(explained)} ${explained === 1 ? "is" : "zijn"} met uitleg anders ingevuld.`;
}

function actionSentence(on: ReportDay, missing: readonly BlockAssessment[]): string {
  const perBlock = missing.map((block) => openActions(on, block)).filter((actions) => actions.length > 0);
  if (perBlock.length === 0) {
    return missing.length === 1 ? "Daarvoor loopt nog geen actie." : "Voor geen daarvan loopt een actie.";
  }
  const one = new Set(perBlock.flat().map(({ id }) => id)).size === 1;
  const last = perBlock.flat().reduce((a, b) => (a.due > b.due ? a : b)).due;
  const end = one ? `die uiterlijk op ${longDate(last)} gereed moet zijn` : `de laatste moet op ${longDate(last)} gereed zijn`;
  if (missing.length === 1) return `Daarvoor ${one ? "loopt een actie, " : "lopen acties; "}${end}.`;
  const which = perBlock.length === missing.length ? "Voor elk" : `Voor ${countInWords(perBlock.length)}`;
  return `${which} daarvan loopt een actie${one ? ", " : "; "}${end}.`;
}

function overdueSentence({ assessment, asOf }: ReportDay): string {
  const overdue = assessment.dossier.actions.filter((action) => isOverdue(action, asOf)).length;
  return overdue === 0 ? "" : `Van ${countInWords(overdue)} ${overdue === 1 ? "actie" : "acties"} is de einddatum verstreken.`;
}

function lapseSentence(on: ReportDay, blocks: readonly BlockAssessment[]): string {
  const horizon = dayOf(plus(on.asOf, "P1Y"));
  const count = blocks.filter((block) => isSettled(on, block) && nextFlip(block.settled, on.day) <= horizon).length;
  if (count === 0) return "";
  return `Zonder nieuw bewijs ${count === 1 ? "vervalt" : "vervallen"} in de komende twaalf maanden ${countInWords(count)} ${blocksInWords(count)} die nu in orde ${count === 1 ? "is" : "zijn"}.`;
}
