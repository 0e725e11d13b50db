/** How an item of the region reaches a municipality, in words: the same on its page, in the region's list and in its file. */
import { fromInWords, stateNames } from "../assessment/register";
import type { IsoDate } from "../calendar";
import { capitalised, listed, longDate, plural } from "../dutch";
import { adoption } from "../evidence/describe";
import type { Evidence, EvidenceOf } from "../evidence/evidence";
import { type Adoption, judgedOn } from "./adoption";
import { type Cover, type Coverage, reaches } from "./coverage";

const coverNames: Record<Cover, string> = {
  counts: "Telt mee",
  adopted: "Overgenomen",
  confirmed: "Bevestigd",
  waiting: "Wacht op antwoord",
  declined: "Deed niet mee",
  outside: "Geldt niet voor deze gemeente",
  excepted: "Uitzondering",
  adoptable: capitalised(stateNames.adoptable),
  "not-yet": capitalised(stateNames.upcoming),
  "no-longer": capitalised(stateNames.over),
  nowhere: "Telt nergens voor",
};

/** At how many it counts: today, or of what is still to begin on its first day, with what is recorded now. */
export function reachInWords(item: Evidence, adoptions: readonly Adoption[], today: IsoDate): string {
  const asOf = judgedOn(item, today);
  const reached = adoptions.filter(({ coverage }) => reaches(coverage)).length;
  const among = `voor ${reached} van ${plural(adoptions.length, "gemeente", "gemeenten")}`;
  if (asOf <= today) return `Vandaag ${among}.`;
  return `${capitalised(fromInWords(item))}. Met wat nu is vastgelegd, telt het op die dag ${among}. Zo staat het er dan voor:`;
}

/** "Telt mee"; with what a municipality has still to do to let all of it count, or until when it needs nothing more of it. */
export function coverInWords({ coverage: { cover }, state, through }: Adoption): string {
  if (cover === "adoptable" && state === "own") return capitalised(ownInWords(through));
  if (cover === "counts" && state === "own") return `${coverNames.counts}; de rest is ${ownInWords(through)}`;
  return cover === "counts" && state === "waiting" ? `${coverNames.counts}; de rest wacht op overname` : coverNames[cover];
}

const ownInWords = (through: IsoDate | null): string =>
  `met eigen bewijs op orde${through ? ` tot en met ${longDate(through)}` : ""}`;

/** Why, in Dutch sentences: for which criteria, by which decision, and why not. */
export function whyInWords(coverage: Coverage, asOf: IsoDate): string[] {
  const { cover, criteria, exceptions, adoptions } = coverage;
  return [
    ...(criteria.length > 0 ? [`${cover === "confirmed" ? "Met een eigen bewijs, v" : "V"}oor ${listed(criteria)}.`] : []),
    ...onceAdoptedInWords(coverage),
    ...adoptions.map((document) =>
      cover === "adopted"
        ? `“${document.title}”${adoption(document)}.`
        : `De overname “${document.title}” ${whenOf(document, asOf)}.`,
    ),
    ...exceptions.map(
      ({ from, until, motivation }) =>
        `Uitzondering vanaf ${longDate(from)}${until ? ` tot en met ${longDate(until)}` : ""}: ${motivation}`,
    ),
  ];
}

const onceAdoptedInWords = ({ cover, criteria, onceAdopted }: Coverage): string[] =>
  onceAdopted.length > 0 && cover !== "outside" && cover !== "excepted"
    ? [`Na overname ${criteria.length > 0 ? "ook " : ""}voor ${listed(onceAdopted)}.`]
    : [];

/** Why an adoption does not count on the day, as far as its days say so. */
function whenOf({ validFrom, adoptedOn, validUntil }: EvidenceOf<"document">, asOf: IsoDate): string {
  const from = validFrom ?? adoptedOn;
  if (validUntil && validUntil < asOf) return `gold tot en met ${longDate(validUntil)}`;
  if (from && from > asOf) return `geldt vanaf ${longDate(from)}`;
  return from ? "geldt dan niet" : "heeft nog geen datum van vaststelling";
}

/** "2 overgenomen, 1 met een uitzondering, 4 wachten nog, 5 hebben het met eigen bewijs op orde"; null of what nobody can adopt. */
export function adoptionTotals(adoptions: readonly Adoption[]): { text: string; waiting: number } | null {
  if (adoptions.every(({ state }) => state === null)) return null;
  const count = (state: Adoption["state"]) => adoptions.filter((one) => one.state === state).length;
  const [waiting, own] = [count("waiting"), count("own")];
  const text =
    `${count("adopted")} overgenomen, ${count("excepted")} met een uitzondering, ${waiting} ${waiting === 1 ? "wacht" : "wachten"} nog` +
    (own > 0 ? `, ${own} ${own === 1 ? "heeft" : "hebben"} het met eigen bewijs op orde` : "");
  return { text, waiting };
}
