/** Where a municipality and each of its themes stand on a day, in the few words that stand beside a wall. */
import { dayOf, type IsoDate } from "../calendar";
import { capitalised, countInWords, plural } from "../dutch";
import { includes } from "../intervals";
import type { Assessment, BlockAssessment, ThemeAssessment } from "./assessment";
import { onPlateau } from "./parts";
import { stepOn } from "./timeline";

export interface Verdict {
  /** "Plateau 1" or "Nog geen plateau 1"; the number stays with its word where a narrow card breaks the line. */
  verdict: string;
  /** What the verdict rests on, or what there is still to win: "3 van 4 bouwstenen". */
  remark: string;
}

const settledOn = (blocks: readonly BlockAssessment[], asOf: IsoDate): BlockAssessment[] =>
  blocks.filter(({ settled }) => includes(settled, dayOf(asOf)));

const tally = (blocks: readonly BlockAssessment[], asOf: IsoDate): string =>
  `${settledOn(blocks, asOf).length} van ${plural(blocks.length, "bouwsteen", "bouwstenen")}`;

/** The verdict on a theme, for the card on which its wall stands. */
export function themeVerdict(theme: ThemeAssessment, asOf: IsoDate): Verdict {
  const plateau = stepOn(theme.plateau, dayOf(asOf)).value;
  const remarks = [plateauRemark(theme, plateau, asOf), explainedRemark(theme, asOf)];
  return {
    verdict: plateau === 0 ? "Nog geen plateau\u00a01" : `Plateau\u00a0${plateau}`,
    remark: remarks.filter((remark) => remark !== "").join(" "),
  };
}

function plateauRemark(theme: ThemeAssessment, plateau: 0 | 1 | 2, asOf: IsoDate): string {
  if (plateau === 0) return `${tally(onPlateau(theme, 1), asOf)}.`;
  if (onPlateau(theme, 2).length === 0) return "Dit thema kent geen plateau 2.";
  return `Plateau 2: ${tally(onPlateau(theme, 2), asOf)}.`;
}

/** Comply-or-explain never hides: wherever a block rests on it, the card says so. */
function explainedRemark({ blocks }: ThemeAssessment, asOf: IsoDate): string {
  const explained = settledOn(blocks, asOf).filter(({ met }) => !includes(met, dayOf(asOf))).length;
  return explained === 0 ? "" : `${atStart(explained)} ${explained === 1 ? "bouwsteen" : "bouwstenen"} anders ingevuld.`;
}

/** The sentence under a theme's title. */
export function themeSentence(theme: ThemeAssessment, asOf: IsoDate): string {
  const plateau = stepOn(theme.plateau, dayOf(asOf)).value;
  const basic = onPlateau(theme, 1);
  const how = explainedRemark(theme, asOf) === "" ? "aangetoond" : "aangetoond of anders ingevuld";
  if (plateau === 0) {
    const settled = settledOn(basic, asOf).length;
    return `Nog geen plateau 1: ${settled} van de ${basic.length} bouwstenen ${settled === 1 ? "is" : "zijn"} ${how}.`;
  }
  const extra = onPlateau(theme, 2);
  if (plateau === 2) return `Plateau 2: alle ${basic.length + extra.length} bouwstenen zijn ${how}.`;
  const first = `Plateau 1: alle ${basic.length} bouwstenen zijn ${how}.`;
  if (extra.length === 0) return `${first} Dit thema kent geen plateau 2.`;
  return `${first} Op weg naar plateau 2: ${tally(extra, asOf)}.`;
}

/** Where the municipality stands: how many themes are there, and what the basic level still takes. */
export function overviewSentence({ themes }: Assessment, asOf: IsoDate): string {
  const plateaus = themes.map(({ plateau }) => stepOn(plateau, dayOf(asOf)).value);
  const reached = plateaus.filter((plateau) => plateau >= 1).length;
  const all = countInWords(themes.length);
  if (reached === themes.length) return `Het basisniveau is bereikt: alle ${all} thema’s staan op plateau 1 of hoger.`;
  const basic = themes.flatMap((theme) => onPlateau(theme, 1));
  const missing = basic.length - settledOn(basic, asOf).length;
  const who = reached === 0 ? "Geen" : atStart(reached);
  const level = plateaus.includes(2) ? "plateau 1 of hoger" : "plateau 1";
  const blocks = `${countInWords(missing)} ${missing === 1 ? "bouwsteen" : "bouwstenen"}`;
  return (
    `${who} van de ${all} thema’s ${reached < 2 ? "staat" : "staan"} op ${level}. ` +
    `Voor plateau 1, het basisniveau voor alle gemeenten, ${missing === 1 ? "is" : "zijn"} nog ${blocks} nodig.`
  );
}

/** Where the municipality stands by a norm that makes no plateaus: how many of its blocks are settled. */
export function besideSentence({ blocks }: Pick<Assessment, "blocks">, asOf: IsoDate): string {
  const all = [...blocks.values()];
  const settled = settledOn(all, asOf);
  const explained = settled.filter(({ met }) => !includes(met, dayOf(asOf))).length;
  const how = explained === 0 ? "aangetoond" : `aangetoond, waarvan ${explained} met een uitleg`;
  return `${settled.length} van de ${all.length} onderdelen ${settled.length === 1 ? "is" : "zijn"} ${how}.`;
}

/** A count at the start of a sentence; "Eén" keeps one accent there. */
export const atStart = (count: number): string => capitalised(countInWords(count)).replace("Éé", "Eé");
