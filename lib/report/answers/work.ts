/** Answers about what was done, what is known, and what is to come. */
import { lossesAhead } from "../../assessment/losses";
import { dayOf, plus } from "../../calendar";
import { type CommitmentOnDay, commitmentsOn, madeInWords, stateInWords } from "../../commitments/state";
import { listed, longDate } from "../../dutch";
import type { EvidenceOf } from "../../evidence/evidence";
import { byDue, isOpenOn, isOverdue } from "../../plan/action";
import type { RegionDistribution } from "../gap/reading-aids";
import { actionsIn } from "../model/day";
import { hidesDay } from "../model/norms";
import { countedFor, isMet, type NoteDay, voiced } from "../note/day";
import { audienceInWords, regionSentences } from "../note/present";
import { firstWords } from "../note/sentences";
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
    items: countedFor(on, "4.1.1b", "4.1.3a"),
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
    facts: [
      found.length > 0 &&
        `De laatste keer: ${listed(found.map(({ audience, lesson }) => `${audienceInWords(audience)} op ${longDate(lesson.date)}`))}.`,
    ],
    lacking: [none.length > 0 && `Training voor ${listed(none)} is niet vastgelegd.`],
    items: found.map(({ lesson }) => lesson),
    criteria: ["2.1.3a", "2.1.3b"],
    about: { criteria: ["2.1.3a", "2.1.3b", "2.1.3c", "3.1.3a"], words: /training|scholing|opleiding/i },
  });
}

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
    about: { words: /jeugd|jonger|scholen/i },
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
    about: { words: MIGRANTS, criteria: [] },
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

/** Each motion and promise with its state; what was typed for the council stands with it. */
export function promisesKept(on: NoteDay): Answer {
  const recorded = commitmentsOn(on.assessment.dossier.commitments ?? [], on.asOf);
  const typed = on.form?.answers ?? [];
  const rest = recorded.length - MAX_COMMITMENTS;
  return answerOf(on, {
    facts: [
      ...recorded.slice(0, MAX_COMMITMENTS).map(commitmentInWords),
      rest > 0 && `Er ${rest === 1 ? "is nog één andere" : `zijn nog ${inWords(rest)} andere`} vastgelegd.`,
      ...typed.slice(0, MAX_COMMITMENTS).map(({ reference, answer }) => `${reference}: ${answer}`),
    ],
    sources: [
      ...(recorded.length > 0 ? ["Moties en toezeggingen"] : []),
      ...(typed.length > 0 ? ["Gegevens voor de raad, Toezeggingen en moties"] : []),
    ],
  });
}

const MAX_COMMITMENTS = 3;

const commitmentInWords = (given: CommitmentOnDay): string =>
  `“${firstWords(given.commitment.title, 14)}” (${madeInWords(given.commitment).replace(/^[MT]/, (letter) => letter.toLowerCase())}) – ${stateInWords(given)}.`;

export function told(on: NoteDay): Answer {
  const notes = inForce(on).filter(
    (item) => item.type === "document" && (item.kind === "council-note" || item.adoptedBy === "council"),
  );
  const dated = notes.flatMap((item) => {
    const day = item.type === "document" ? (item.adoptedOn ?? item.validFrom) : undefined;
    return day ? [{ what: `“${item.title}”`, day }] : [];
  });
  const talks = past(on)
    .filter((item) => item.type === "meeting" && item.forum === "council")
    .map(({ date }) => ({ what: "een bespreking in raad of commissie", day: date }));
  const reports = on.previous ? [{ what: "de vorige nota", day: on.previous.adoptedOn }] : [];
  const all = [...dated, ...talks, ...reports].sort((a, b) => (a.day < b.day ? 1 : -1)).slice(0, 3);
  return answerOf(on, {
    facts: [all.length > 0 && `De raad kreeg ${listed(all.map(({ what, day }) => `${what} op ${longDate(day)}`))}.`],
    lacking: ["Over andere berichten is niets vastgelegd."],
    items: notes,
    about: { words: /\braad\b|verantwoord|rapporteren/i },
  });
}

/** What is to come; a day of an action that gives away when a closed table met is left out. */
export function coming(on: NoteDay): Answer {
  const open = actionsIn(on, on.assessment.dossier.actions)
    .filter((action) => isOpenOn(action, on.asOf))
    .sort(byDue);
  const dated = open.filter(({ block, criterion }) => !hidesDay(on, block ?? criterion ?? ""));
  const [first] = dated;
  const late = actionsIn(on, on.assessment.dossier.actions)
    .filter((action) => isOverdue(action, on.asOf))
    .filter(({ block, criterion }) => !hidesDay(on, block ?? criterion ?? "")).length;
  const losses = lossesAhead(on.assessment, on.day, dayOf(plus(on.asOf, "P1Y"))).flatMap(({ criteria }) => criteria).length;
  return answerOf(on, {
    facts: [
      runningInWords(open.length),
      first && `“${first.title}” moet op ${longDate(first.due)} klaar zijn.`,
      lossesInWords(losses),
    ],
    lacking: [overdueInWords(late)],
    sources: ["Acties", "Wat vervalt"],
  });
}

function runningInWords(count: number): string {
  if (count === 0) return "Er staat geen lopende actie in Plateau.";
  return count === 1 ? "Er loopt één actie." : `Er lopen ${inWords(count)} acties.`;
}

const lossesInWords = (count: number): string =>
  count === 0
    ? "Van het bewijs dat nu telt, vervalt de komende twaalf maanden niets."
    : `Zonder actie ${count === 1 ? "vervalt" : "vervallen"} in de komende twaalf maanden ${inWords(count)} ${count === 1 ? "punt" : "punten"} van de toets.`;

const overdueInWords = (count: number): string | false =>
  count > 0 &&
  `Van ${count === 1 ? "één actie" : `${inWords(count)} acties`} is de einddatum voorbij; of ${count === 1 ? "zij klaar is" : "zij klaar zijn"}, is niet vastgelegd.`;

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
