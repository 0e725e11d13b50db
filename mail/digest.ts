/** Who gets which digest: what lapses within so many days in the places that someone works for, and what waits in their inbox. */

import { listAccounts } from "@/db/accounts/people";
import { loadDossier } from "@/db/dossier/dossier";
import { loadDossiers } from "@/db/dossier/dossiers";
import { municipalityInbox, regionInbox } from "@/db/inbox/inbox";
import { findMunicipality, findRegion } from "@/db/places/municipalities";
import type { Scope } from "@/lib/access";
import { assess } from "@/lib/assessment/assess";
import { lossesAhead } from "@/lib/assessment/losses";
import { aheadInWords, lastDayOfLoss } from "@/lib/assessment/losses-in-words";
import { dateOf, dayOf, type IsoDate } from "@/lib/calendar";
import { longDate, plural } from "@/lib/dutch";
import { currentFramework } from "@/lib/framework/versions";
import { isOpen, waitingIn } from "@/lib/inbox/entry";
import { type DigestPlace, digestLetter, type Letter } from "@/lib/mail/letter";
import type { Outcome } from "@/lib/refusal";
import { regionLapses } from "@/lib/region/lapses";
import { standingOf } from "@/lib/region/standing";

/** How many days the digest looks ahead, the last included. */
export const DIGEST_DAYS = 60;

/**
 * One letter for each active policy advisor and chain director in whose places something lapses or waits for an answer; nobody else. Example
 * accounts get none.
 */
export function digestLetters(scope: Scope, origin: string, today: IsoDate): Letter[] {
  const municipality = remembered((code: string) => ofMunicipality(scope, origin, code, today));
  const region = remembered((id: string) => ofRegion(scope, origin, id, today));
  return valueIn(listAccounts(scope))
    .filter(({ state, example }) => state === "active" && !example)
    .flatMap((account) => {
      const places =
        account.role === "advisor"
          ? account.municipalities.map(municipality)
          : account.role === "chain-director"
            ? account.regions.map(region)
            : [];
      const filled = places.filter(
        (place) => place !== null && place.lapses.length + place.waiting.length > 0,
      ) as DigestPlace[];
      return filled.length > 0 ? [digestLetter(account, filled, DIGEST_DAYS)] : [];
    });
}

function ofMunicipality(scope: Scope, origin: string, code: string, today: IsoDate): DigestPlace | null {
  const found = findMunicipality(scope, code);
  const dossier = loadDossier(scope, code);
  if (!found.ok || !dossier.ok) return null;
  const day = dayOf(today);
  const lapses = lossesAhead(assess(currentFramework, dossier.value), day, day + DIGEST_DAYS).map((loss) => {
    const last = lastDayOfLoss(loss);
    return { when: last === null ? `vanaf ${longDate(dateOf(loss.day))}` : longDate(dateOf(last)), text: aheadInWords(loss) };
  });
  const inbox = valueIn(municipalityInbox(scope, found.value)).filter(isOpen);
  return { name: found.value.name, link: `${origin}/gemeenten/${code}`, lapses, waiting: inbox.map(({ title }) => title) };
}

function ofRegion(scope: Scope, origin: string, id: string, today: IsoDate): DigestPlace | null {
  const found = findRegion(scope, id);
  if (!found.ok) return null;
  const codes = found.value.members.map(({ code }) => code);
  const standings = valueIn(loadDossiers(scope, codes)).map((dossier) => standingOf(assess(currentFramework, dossier), today));
  const lapses = regionLapses(standings, DIGEST_DAYS).map(({ when, text, touched }) => ({
    when: longDate(when),
    text: `${text} (${touched.length === 1 ? touched[0]?.name : plural(touched.length, "gemeente", "gemeenten")})`,
  }));
  const inbox = valueIn(regionInbox(scope, found.value)).filter(isOpen);
  const waiting = inbox.map((entry) => `${entry.title} (${plural(waitingIn(entry).length, "gemeente", "gemeenten")})`);
  return { name: found.value.name, link: `${origin}/regio/${encodeURIComponent(id)}`, lapses, waiting };
}

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
