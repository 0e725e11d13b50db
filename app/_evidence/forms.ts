/** How the evidence forms are read, and what their refusals look like. */
import "server-only";
import { newActionHref, ownerHref } from "@/app/links";
import type { EvidenceWrite } from "@/db/evidence/evidence";
import type { Owner } from "@/lib/access";
import type { IsoDate } from "@/lib/calendar";
import { evidenceRows } from "@/lib/evidence/compare-versions";
import { type Evidence, evidenceShapes, isEvent } from "@/lib/evidence/evidence";
import type { EvidenceType } from "@/lib/evidence/form";
import { evidenceProblems, readEvidence } from "@/lib/evidence/read-form";
import { type Entries, filled, typed } from "@/lib/form/entries";
import type { FormState } from "@/lib/form/state";
import type { FormAction, Reading } from "../_server/action";
import { municipalityName } from "../_server/load/municipality-name";

/** The owner as a form carries it: `municipality:GM1724`. What may be written for whom, the database judges by the scope. */
export function readOwner(entries: Entries): Owner {
  const [kind, ...id] = typed(entries, "owner").split(":");
  return { kind: kind === "region" ? "region" : "municipality", id: id.join(":") };
}

const isType = (type: string): type is EvidenceType => Object.hasOwn(evidenceShapes, type);

const unreadable = {
  ok: false as const,
  problems: [{ field: "", message: "Dit formulier is niet volledig. Open het opnieuw." }],
};

const itemHref = ({ owner, item }: Pick<EvidenceWrite, "owner" | "item">): string =>
  `${ownerHref(owner)}/bewijs/${encodeURIComponent(item.id)}?bewaard=1`;

/** The field of a region's new event with which the municipalities are asked to confirm that they took part. */
export const INVITE = "invite";

/** What a form records, or invites the municipalities to confirm. */
export type EvidenceInput = EvidenceWrite & { inviting: boolean };

/** A new item or a correction. */
export const writing: Omit<FormAction<EvidenceInput, Evidence>, "put"> = {
  read(entries, { today, basedOn }) {
    const owner = readOwner(entries);
    const type = typed(entries, "type");
    if (!isType(type)) return unreadable;
    const reading = readEvidence(type, owner, entries);
    if (!reading.ok) return { ok: false, problems: reading.problems };
    const inviting = owner.kind === "region" && basedOn === 0 && typed(entries, INVITE) !== "";
    const input = { owner, item: reading.item, basedOn, today, inviting };
    return future(owner, reading.item, entries, today) ?? { ok: true, input };
  },
  problems: ({ item }, { problems }) => evidenceProblems(item.type, { ...item }, problems),
  conflict: ({ item }, current) => evidenceRows(item.type, { ...item }, { ...current.item }, municipalityName),
  next: (input) => (input.inviting ? `${ownerHref(input.owner)}/bewijs/uitnodigingen?bewaard=1` : itemHref(input)),
};

/** An event that is still to come: refused as evidence, and offered as an action where the owner has a plan. */
function future(owner: Owner, item: Evidence, entries: Entries, today: IsoDate): Reading<never> | undefined {
  if (!isEvent(item) || item.date <= today) return undefined;
  const message = "Deze datum ligt na vandaag. Wat nog komt, is geen bewijs maar een actie.";
  return { ok: false, problems: [{ field: "date", message }], offer: actionOffer(owner, item, entries) };
}

function actionOffer(owner: Owner, item: Evidence & { date: IsoDate }, entries: Entries): FormState["offer"] {
  if (owner.kind === "region") return undefined;
  const criterion = item.claims?.[0]?.criterion ?? filled(typed(entries, "toetspunt"));
  const href = newActionHref(owner.id, criterion ? { criterion } : {}, { title: item.title, due: item.date });
  return { field: "date", label: "Maak er een actie van", href };
}

type Withdrawal = { owner: Owner; id: string; basedOn: number };

/** An item that is taken back. */
export const removal: Omit<FormAction<Withdrawal, Evidence>, "put"> = {
  read: (entries, { basedOn }) => ({ ok: true, input: { owner: readOwner(entries), id: typed(entries, "id"), basedOn } }),
  problems: (_input, { problems }) => problems.map(({ message }) => ({ field: "", message })),
  conflict: (_input, { item }) => evidenceRows(item.type, {}, { ...item }, municipalityName),
  next: ({ owner, id }) => `${ownerHref(owner)}/bewijs/${encodeURIComponent(id)}?ingetrokken=1`,
};
