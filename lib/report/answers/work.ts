/** Answers about what was done, and what is known. */
import { listed, longDate } from "../../dutch";
import type { EvidenceOf } from "../../evidence/evidence";
import { groupBy } from "../../group";
import type { RegionDistribution } from "../gap/reading-aids";
import { countedFor, isMet, type NoteDay, voiced } from "../note/day";
import { activityInWords, audienceInWords } from "../note/done";
import { regionSentences } from "../note/functions";
import { inWords, themeInWords } from "../note/words";
import { type Answer, answerOf, nothing } from "./answer";
import { inForce, past } from "./items";

type Activity = EvidenceOf<"activity">;
type Analysis = EvidenceOf<"analysis">;

const activities = (on: NoteDay): Activity[] => past(on).filter((item) => item.type === "activity");
const analyses = (on: NoteDay): Analysis[] => past(on).filter((item) => item.type === "analysis");

export const partners = (on: NoteDay): Answer =>
  answerOf(on, {
    facts: regionSentences(on),
    lacking: ["Over samenwerking buiten de regio is niets vastgelegd."],
    items: countedFor(on, "4.1.1b", "4.1.3a", "4.2.2a"),
    criteria: ["4.1.1b"],
  });

const MAX_FIGURES = 5;

/** Each source stands with its year, also where two differ; nothing is added up, extrapolated or compared. */
export function figures(on: NoteDay): Answer {
  const found = analyses(on)
    .filter(({ kind }) => kind === "figures")
    .slice(0, MAX_FIGURES);
  if (found.length === 0) return nothing("Daarom staat hier geen aantal, ook niet geschat.");
  const several = found.flatMap(({ figureSources = [NO_SOURCE] }) => figureSources).length > 1;
  const answer = answerOf(on, {
    facts: [
      several
        ? "De bronnen staan hieronder naast elkaar, elk met het jaar. Wij tellen ze niet bij elkaar op."
        : "De bron staat hieronder, met het jaar.",
    ],
    lacking: ["Hoe volledig die cijfers zijn, is niet vastgelegd."],
    items: found,
  });
  return {
    ...answer,
    figures: found.flatMap(({ title, date, figureSources = [NO_SOURCE] }) =>
      figureSources.map((source) => ({ source, year: date.slice(0, 4), title })),
    ),
  };
}

const NO_SOURCE = "niet vermeld";

export function inspections(on: NoteDay): Answer {
  const found = activities(on).filter(({ kind }) => kind === "inspection");
  const [last] = found;
  return answerOf(on, {
    facts: [
      last &&
        `Er ${found.length === 1 ? "is één controle" : `zijn ${inWords(found.length)} controles`} vastgelegd; de laatste was op ${longDate(last.date)}.`,
    ],
    lacking: ["Wat dat opleverde, is niet vastgelegd."],
    items: found,
    about: {
      topic: "controles",
      words: /\bcontroles?\b/i,
      agreement: ({ keeps }) => keeps.type === "activity" && (keeps.kinds ?? []).includes("inspection"),
    },
  });
}

const trained = ["front-desk", "enforcement", "social-domain"] as const;

export function training(on: NoteDay): Answer {
  const lessons = activities(on).filter(({ kind }) => kind === "training" || kind === "e-learning" || kind === "exercise");
  const last = (audience: (typeof trained)[number]): Activity | undefined =>
    lessons.find(({ audiences }) => audiences.includes(audience) || audiences.includes("all-staff"));
  const found = trained.flatMap((audience) => {
    const lesson = last(audience);
    return lesson ? [{ audience, lesson }] : [];
  });
  const none = trained.filter((audience) => last(audience) === undefined).map(audienceInWords);
  return answerOf(on, {
    facts: [found.length > 0 && `De laatste keer: ${lessonsInWords(found)}.`, trainingBefore(lessons, found)],
    lacking: [none.length > 0 && `Training voor ${listed(none)} is niet vastgelegd.`],
    items: found.map(({ lesson }) => lesson),
    criteria: ["2.1.3a", "2.1.3b"],
    about: { topic: "training", criteria: ["2.1.3a", "2.1.3b", "2.1.3c", "3.1.3a"], words: /training|scholing|opleiding/i },
  });
}

interface Trained {
  audience: (typeof trained)[number];
  lesson: Activity;
}

/** "balie op 2 februari 2026 (e-learning); toezicht en sociaal domein op 24 september 2026 (casusoefening)" */
const lessonsInWords = (found: readonly Trained[]): string =>
  [...groupBy(found, ({ lesson }) => lesson)]
    .map(
      ([{ date, kind }, audiences]) =>
        `${listed(audiences.map(({ audience }) => audienceInWords(audience)))} op ${longDate(date)} (${activityInWords(kind)})`,
    )
    .join("; ");

/** An e-learning on offer and an exercise are no training: when the last one was, where they came later. */
function trainingBefore(lessons: readonly Activity[], found: readonly Trained[]): string | undefined {
  const last = lessons.find(({ kind, audiences }) => kind === "training" && audiences.some((one) => isStaff(one)));
  return last === undefined || found.some(({ lesson }) => lesson.kind === "training")
    ? undefined
    : `De laatste training voor medewerkers was op ${longDate(last.date)}.`;
}

const isStaff = (audience: Activity["audiences"][number]): boolean =>
  ["front-desk", "enforcement", "social-domain", "youth", "permits", "management", "all-staff", "new-staff"].includes(audience);

export function young(on: NoteDay): Answer {
  const found = activities(on).filter(({ audiences }) => audiences.some((one) => ["pupils", "schools", "youth"].includes(one)));
  const [last] = found;
  const papers = countedFor(on, "1.1.1c");
  return answerOf(on, {
    facts: [
      isMet(on, "1.1.1c") && "Het beleid heeft aandacht voor jeugd.",
      last && `De laatste activiteit was “${last.title}” op ${longDate(last.date)}.`,
    ],
    lacking: [!last && "Over activiteiten voor jongeren is niets vastgelegd."],
    items: [...papers, ...found],
    criteria: ["1.1.1c"],
    about: { topic: "jongeren", words: /jeugd|jonger|scholen/i },
  });
}

const MIGRANTS = /arbeidsmigrant|seizoenwerk|uitzend/i;

export function migrants(on: NoteDay): Answer {
  const [scan] = analyses(on).filter(({ groups = [], sectors = [] }) =>
    [...groups, ...sectors].some((text) => MIGRANTS.test(text)),
  );
  return answerOf(on, {
    facts: [scan && `“${scan.title}” van ${longDate(scan.date)} noemt hen.`],
    lacking: ["Over controles of voorlichting voor hen is niets vastgelegd."],
    items: scan ? [scan] : [],
    criteria: ["3.1.2b"],
    about: { topic: "arbeidsmigranten", words: MIGRANTS, criteria: [] },
  });
}

export function checked(on: NoteDay): Answer {
  const evaluations = analyses(on)
    .filter(({ kind }) => kind === "evaluation")
    .slice(0, 2);
  const certificates = inForce(on).filter((item) => item.type === "document" && item.kind === "certificate");
  const previous = on.previous;
  return answerOf(on, {
    facts: [
      previous &&
        `Het college stelde het vorige rapport vast op ${longDate(previous.adoptedOn)}; met de code gaat u na of het echt is.`,
      ...evaluations.map(({ title, date }) => `Er was een evaluatie: “${title}” van ${longDate(date)}.`),
      certificates.length > 0 && `Er is een keurmerk: “${certificates[0]?.title}”.`,
    ],
    lacking: [evaluations.length + certificates.length === 0 && "Over een toets door anderen is niets vastgelegd."],
    items: [...evaluations, ...certificates],
    sources: previous ? [`Vastgesteld rapport van ${longDate(previous.adoptedOn)}`] : [],
  });
}

/** Counts alone, and only where there are enough municipalities (see reading-aids.ts). */
export function others(on: NoteDay, region: RegionDistribution | undefined): Answer {
  if (region === undefined || region.municipalities < 5) return nothing();
  const [theme, ...rest] = on.assessment.themes.map(({ theme: { id, shortTitle } }) => {
    const [none = 0] = region.themes[id] ?? [];
    return `${themeInWords({ id, shortTitle })} ${inWords(region.municipalities - none)}`;
  });
  return answerOf(on, {
    facts: [
      `Van de ${inWords(region.municipalities)} gemeenten van ${region.region} hebben dit thema op orde: ${listed([theme ?? "", ...rest])}.`,
      voiced(on, "Wij tellen daarin mee.", `${on.name} telt daarin mee.`),
    ],
    sources: [`Stand van ${region.region}`],
  });
}
