/**
 * Who gets which digest: what lapses within so many days in the places that someone works for, by the Kader and the norms beside
 * it, which agreements are due, and what waits in their inbox.
 */
import { digestOf } from "@/db/accounts/digest";
import { listAccounts } from "@/db/accounts/people";
import { loadDossier } from "@/db/dossier/dossier";
import { loadDossiers } from "@/db/dossier/dossiers";
import { municipalityInbox, regionInbox } from "@/db/inbox/inbox";
import { findMunicipality, findRegion } from "@/db/places/municipalities";
import type { Scope } from "@/lib/access";
import { getsDigest, isDigestDue } from "@/lib/accounts/digest";
import { agreementsOn, byNormsAlone } from "@/lib/assessment/agreement-status";
import { assessAll } from "@/lib/assessment/assess";
import type { Judged, Judgement } from "@/lib/assessment/assessment";
import { agreementAhead } from "@/lib/assessment/attention";
import { byCause, lossesAhead, together } from "@/lib/assessment/losses";
import { causeInWords, lastDayOfLoss } from "@/lib/assessment/losses-in-words";
import { dateInNetherlands, dateOf, dayOf, type IsoDate, plus } from "@/lib/calendar";
import { longDate, plural } from "@/lib/dutch";
import { groupBy } from "@/lib/group";
import { isOpen, waitingIn } from "@/lib/inbox/entry";
import { type DigestPlace, digestLetter, type Letter } from "@/lib/mail/letter";
import { ascending } from "@/lib/order";
import type { Outcome } from "@/lib/refusal";
import { regionLapses } from "@/lib/region/lapses";
import { standingOf } from "@/lib/region/standing";

/** How many days the digest looks ahead, the last included. */
export const DIGEST_DAYS = 60;

/** A letter, and whose account it is for. */
export interface DigestLetter extends Letter {
  account: string;
}

/**
 * One letter for each active policy advisor and chain director for whom it is time and in whose places something lapses or waits for an
 * answer; nobody else. Example accounts get none.
 */
export function digestLetters(scope: Scope, origin: string, today: IsoDate): DigestLetter[] {
  const municipality = remembered((code: string) => ofMunicipality(scope, origin, code, today));
  const region = remembered((id: string) => ofRegion(scope, origin, id, today));
  return valueIn(listAccounts(scope))
    .filter(({ state, example, role }) => state === "active" && !example && getsDigest(role))
    .filter(({ id }) => isTime(id, today))
    .flatMap((account) => {
      const places = account.role === "advisor" ? account.municipalities.map(municipality) : account.regions.map(region);
      const filled = places.filter((place): place is DigestPlace => place !== null && hasNews(place));
      return filled.length > 0 ? [{ ...digestLetter(account, filled, DIGEST_DAYS), account: account.id }] : [];
    });
}

function isTime(account: string, today: IsoDate): boolean {
  const { rhythm, sentOn } = digestOf(account);
  return isDigestDue(rhythm, sentOn, today);
}

const hasNews = ({ lapses, due, waiting }: DigestPlace): boolean => lapses.length + due.length + waiting.length > 0;

function ofMunicipality(scope: Scope, origin: string, code: string, today: IsoDate): DigestPlace | null {
  const found = findMunicipality(scope, code);
  const dossier = loadDossier(scope, code);
  if (!found.ok || !dossier.ok) return null;
  const judgement = assessAll(dossier.value);
  const day = dayOf(today);
  const lapses = byCause(lossesAhead(byNormsAlone(judgement), day, day + DIGEST_DAYS)).map((losses) => {
    const loss = together(losses);
    const last = lastDayOfLoss(loss);
    return { when: last === null ? `vanaf ${longDate(dateOf(loss.day))}` : longDate(dateOf(last)), text: causeInWords(losses) };
  });
  const due = agreementsAhead([judgement], today).map(({ when, text }) => ({ when: longDate(when), text }));
  const inbox = valueIn(municipalityInbox(scope, found.value, { members: [judgement.kader], today })).filter(isOpen);
  const waiting = inbox.map(({ title, replies: [own] }) => (own?.again ? `${title} ${againIn(own.again)}` : title));
  return { name: found.value.name, link: `${origin}/gemeenten/${code}`, lapses: eachOnce(lapses), due, waiting };
}

/** That the region came back to it, and when. */
const againIn = ({ text, at }: { text: string; at: string }): string =>
  `(${text === "" ? "herinnerd" : "de regio reageerde"} op ${longDate(dateInNetherlands(at))})`;

function ofRegion(scope: Scope, origin: string, id: string, today: IsoDate): DigestPlace | null {
  const found = findRegion(scope, id);
  if (!found.ok) return null;
  const codes = found.value.members.map(({ code }) => code);
  const judgements = valueIn(loadDossiers(scope, codes)).map((dossier) => assessAll(dossier));
  const judged = new Map(judgements.map((judgement): [unknown, Judged] => [judgement.kader, byNormsAlone(judgement)]));
  const standings = judgements.map(({ kader }) => standingOf(kader, today));
  const lapses = regionLapses(standings, DIGEST_DAYS, ({ assessment }) => judged.get(assessment) ?? assessment).map(
    ({ when, text, touched }) => ({ when: longDate(when), text: `${text} (${whose(touched)})` }),
  );
  const due = agreementsAhead(judgements, today, id).map(({ when, text, touched }) => ({
    when: longDate(when),
    text: `${text} (${whose(touched)})`,
  }));
  const members = judgements.map(({ kader }) => kader);
  const inbox = valueIn(regionInbox(scope, found.value, { members, today })).filter(isOpen);
  const waiting = inbox.map((entry) => `${entry.title} (${plural(waitingIn(entry).length, "gemeente", "gemeenten")})`);
  return { name: found.value.name, link: `${origin}/regio/${encodeURIComponent(id)}`, lapses: eachOnce(lapses), due, waiting };
}

const whose = (touched: readonly { name: string }[]): string =>
  touched.length === 1 ? (touched[0]?.name ?? "") : plural(touched.length, "gemeente", "gemeenten");

/**
 * The agreements that ask something within so many days, or end by then, the nearest first; where a region is given its own
 * alone. Those for whom it is so on the same day are told together.
 */
function agreementsAhead(judgements: readonly Judgement[], today: IsoDate, region?: string) {
  const asking = judgements.flatMap((judgement) =>
    agreementsOn(judgement, today)
      .filter(({ inForce, agreement }) => inForce && (region === undefined || agreement.region === region))
      .flatMap((given) => agreementAhead(given, plus(today, `P${DIGEST_DAYS}D`)))
      .map((told) => ({ ...told, municipality: judgement.dossier.municipality })),
  );
  return [...groupBy(asking, ({ when, node }) => `${when} ${node}`).values()]
    .map((group) => ({ ...(group[0] as (typeof group)[number]), touched: group.map(({ municipality }) => municipality) }))
    .sort((a, b) => ascending(a.when, b.when));
}

/** Two norms may lose the same by the same cause: that is said once. */
const eachOnce = (lines: DigestPlace["lapses"]): DigestPlace["lapses"] => [
  ...new Map(lines.map((line) => [`${line.when} ${line.text}`, line])).values(),
];

/** A place that several people work for is looked at once. */
function remembered<T>(look: (id: string) => T): (id: string) => T {
  const seen = new Map<string, T>();
  return (id) => {
    if (!seen.has(id)) seen.set(id, look(id));
    return seen.get(id) as T;
  };
}

/** The digest is made by who may read everything, so a refusal is a fault. */
function valueIn<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
}
