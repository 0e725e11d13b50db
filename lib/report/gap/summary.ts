/** The first page's two paragraphs: where the municipality stands, and what is being done and about to lapse. */
import type { BlockAssessment } from "../../assessment/assessment";
import { atStart, overviewSentence } from "../../assessment/verdict";
import { dayOf, plus } from "../../calendar";
import { countInWords, longDate } from "../../dutch";
import { includes, nextFlip } from "../../intervals";
import { type Action, isOverdue } from "../../plan/action";
import {
  actionsIn,
  basicBlocks,
  fromPublicSource,
  isSettled,
  missingBasicBlocks,
  openActions,
  overdueActions,
  type ReportDay,
} from "../model/day";

/** Where the municipality stands, in at most four sentences. */
export function standing(on: ReportDay): string {
  const blocks = basicBlocks(on);
  const complete = missingBasicBlocks(on).length === 0;
  return paragraph(
    overviewSentence(on.assessment, on.asOf),
    secondPlateauSentence(on),
    nothingSentence(on),
    complete ? completeSentence(on, blocks) : explainedSentence(on, blocks),
  );
}

/** What is being done about what is missing, and what lapses where nothing is done, in at most three sentences; can be empty. */
export function doing(on: ReportDay): string {
  const missing = missingBasicBlocks(on);
  return paragraph(
    missing.length === 0 ? "" : actionSentence(on, missing),
    overdueSentence(on),
    lapseSentence(on, basicBlocks(on)),
  );
}

const paragraph = (...sentences: string[]): string => sentences.filter((sentence) => sentence !== "").join(" ");

/** The themes that are further than the basic level asks. */
function secondPlateauSentence({ status }: ReportDay): string {
  const count = Object.values(status.themes).filter(({ plateau }) => plateau === 2).length;
  if (count === 0) return "";
  return `${atStart(count)} ${count === 1 ? "thema staat" : "thema’s staan"} op plateau 2.`;
}

const blocksInWords = (count: number): string => (count === 1 ? "bouwsteen" : "bouwstenen");

/** Without anything that counts the rest would say little; this says why. */
const nothingSentence = ({ status }: ReportDay): string =>
  Object.values(status.criteria).every(({ counted, explained }) => counted.length + explained.length === 0)
    ? "Er is geen bewijs vastgelegd dat op deze dag meetelt."
    : "";

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
  return `${atStart(explained)} ${blocksInWords(explained)} ${explained === 1 ? "is" : "zijn"} met uitleg anders ingevuld.`;
}

/** Of a municipality of which others read what is public, only what was planned is known. */
const plannedSentence = (count: number): string =>
  count === 0
    ? "Er is geen actie vastgelegd die nu loopt."
    : `Voor ${countInWords(count)} van deze bouwstenen staat een actie gepland.`;

function actionSentence(on: ReportDay, missing: readonly BlockAssessment[]): string {
  const perBlock = missing.map((block) => openActions(on, block)).filter((actions) => actions.length > 0);
  if (fromPublicSource(on.assessment)) return plannedSentence(perBlock.length);
  if (perBlock.length === 0) {
    return missing.length === 1
      ? "Voor de bouwsteen die ontbreekt, loopt nog geen actie."
      : "Voor geen van de bouwstenen die ontbreken, loopt een actie.";
  }
  const one = new Set(perBlock.flat().map(({ id }) => id)).size === 1;
  const last = perBlock.flat().reduce((a, b) => (a.due > b.due ? a : b)).due;
  const end = one ? `die uiterlijk op ${longDate(last)} gereed moet zijn` : `de laatste moet op ${longDate(last)} gereed zijn`;
  if (missing.length === 1) {
    return `Voor de bouwsteen die ontbreekt, ${one ? "loopt een actie, " : "lopen acties; "}${end}.`;
  }
  const which = perBlock.length === missing.length ? "elke bouwsteen" : `${countInWords(perBlock.length)} van de bouwstenen`;
  return `Voor ${which} die ${perBlock.length === missing.length ? "ontbreekt" : "ontbreken"}, loopt een actie${one ? ", " : "; "}${end}.`;
}

function overdueSentence(on: ReportDay): string {
  const overdue = actionsIn(on, on.assessment.dossier.actions).filter((action) => isOverdue(action, on.asOf));
  if (overdue.length === 0) return "";
  const count = `Van ${countInWords(overdue.length)} ${overdue.length === 1 ? "actie" : "acties"} is de`;
  return fromPublicSource(on.assessment)
    ? `${count} geplande datum voorbij; wat ervan is geworden, is niet vastgelegd.${elsewhere(on, overdue)}`
    : `${count} einddatum verstreken.${elsewhere(on, overdue)}`;
}

/** How many of them the table below does not count, so that its counts add up. */
function elsewhere(on: ReportDay, overdue: readonly Action[]): string {
  const counted = new Set(
    missingBasicBlocks(on)
      .flatMap((block) => overdueActions(on, block))
      .map(({ id }) => id),
  );
  const others = overdue.filter(({ id }) => !counted.has(id)).length;
  if (others === 0) return "";
  return ` ${atStart(others)} daarvan ${others === 1 ? "gaat" : "gaan"} over iets anders dan wat in de tabel ontbreekt.`;
}

function lapseSentence(on: ReportDay, blocks: readonly BlockAssessment[]): string {
  const horizon = dayOf(plus(on.asOf, "P1Y"));
  const count = blocks.filter((block) => isSettled(on, block) && nextFlip(block.settled, on.day) <= horizon).length;
  if (count === 0) return "";
  return `Zonder nieuw bewijs ${count === 1 ? "vervalt" : "vervallen"} in de komende twaalf maanden ${countInWords(count)} ${blocksInWords(count)} die nu in orde ${count === 1 ? "is" : "zijn"}.`;
}
