/** For how many members of a region an agreement is kept: in words, and by the region's own evidence alone. */
import type { Agreement } from "../agreements/agreement";
import { lastDayOfFirstTerm } from "../agreements/term";
import { type AgreementOnDay, agreementAlone } from "../assessment/agreement-status";
import type { IsoDate } from "../calendar";
import type { Dossier } from "../dossier/dossier";
import { longDate, plural } from "../dutch";
import type { Evidence } from "../evidence/evidence";
import type { Status } from "../framework/vocabulary";
import type { Count } from "./norm-counts";
import { isSettled } from "./settled";

/** "7 van 12", or that its first term still runs: what is not done yet is not late then. */
export function keptInWords(agreement: Agreement, { of, settled }: Count, asOf: IsoDate): string {
  const runsTo = settled < of ? lastDayOfFirstTerm(agreement, asOf) : null;
  if (runsTo === null) return `${settled} van ${of}`;
  const term = `eerste termijn tot en met ${longDate(runsTo)}`;
  return settled === 0
    ? `Loopt nog bij ${plural(of, "gemeente", "gemeenten")}, ${term}`
    : `${settled} van ${of}; bij de andere loopt het nog, ${term}`;
}

/** A member, and which evidence of the region counts for some alone: the codes that it covers, by its id. */
export interface Reach {
  members: readonly { code: string; name: string }[];
  covers: Readonly<Record<string, readonly string[]>>;
}

/** By the evidence of the region alone, each item for whom it covers: how each member whom the agreement covers stands. */
export interface KeptByOwn {
  count: Count;
  /** What counts for any of them, by id, and for how many. */
  counted: ReadonlyMap<string, number>;
}

/** Undefined where the agreement is in force for nobody on the day. */
export function keptByOwn(dossier: Dossier, reach: Reach, given: Agreement, today: IsoDate): KeptByOwn | undefined {
  const judge = judgeOnce(dossier, given, today);
  const who = new Map<Status, string[]>();
  const counted = new Map<string, number>();
  const members = reach.members.filter(({ code }) => given.covers?.includes(code) ?? true);
  for (const { code, name } of members) {
    const stands = judge(dossier.evidence.filter(({ id }) => reach.covers[id]?.includes(code) ?? true));
    if (stands === undefined) return undefined;
    who.set(stands.status, [...(who.get(stands.status) ?? []), name]);
    for (const id of stands.counted) counted.set(id, (counted.get(id) ?? 0) + 1);
  }
  const settled = [...who].flatMap(([status, names]) => (isSettled(status) ? names : [])).length;
  return members.length === 0 ? undefined : { count: { of: members.length, settled, who }, counted };
}

/** Members for whom the same evidence counts stand alike: each set of evidence is judged once. */
function judgeOnce(dossier: Dossier, agreement: Agreement, today: IsoDate) {
  const judged = new Map<string, AgreementOnDay | undefined>();
  return (evidence: readonly Evidence[]): AgreementOnDay | undefined => {
    const key = JSON.stringify(evidence.map(({ id }) => id));
    if (!judged.has(key)) judged.set(key, agreementAlone({ ...dossier, evidence: [...evidence] }, agreement, today));
    return judged.get(key);
  };
}
