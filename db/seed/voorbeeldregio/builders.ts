/**
 * Short ways to write down an invented item: one function for each type, which adds what is the same everywhere. The id
 * of an event follows from its kind and date ("training-2024-09-03"); everything else has an id of its own.
 */
import type { IsoDate } from "@/lib/calendar";
import type { Claim, Evidence, EvidenceOf } from "@/lib/evidence/evidence";
import type { Exception } from "@/lib/evidence/exception";
import { type EvidenceType, label, type Term } from "@/lib/framework/vocabulary";
import type { Action } from "@/lib/plan/action";
import { codes, type Member } from "./members";

export const REGION = { id: "voorbeeldregio", name: "Voorbeeldregio (verzonnen)" };

/** Stands in every item, so that nobody takes the example for a real municipality. */
export const INVENTED = "Verzonnen voorbeeld.";

/** Criteria with a space between them: "2.1.1b 2.1.1c". */
type Criteria = string;

/** Where a document speaks of which criteria: `{ "§ 3.1": "1.1.1a 1.1.1b" }`. */
type Located = Readonly<Record<string, Criteria>>;

type Written = "id" | "owner" | "type" | "note" | "claims" | "region" | "covers";

/** The fields of a type that the builder does not write itself. */
type Rest<T extends EvidenceType, Given extends string, Claims = Criteria> = Omit<EvidenceOf<T>, Written | Given> & {
  claims?: Claims;
};

export const document = (
  id: string,
  kind: Term<"documentKind">,
  { claims, ...rest }: Rest<"document", "kind", Located>,
): EvidenceOf<"document"> => ({ ...own(id), type: "document", kind, ...rest, ...claiming(located(claims)) });

export const appointment = (
  id: string,
  role: Term<"role">,
  { claims, ...rest }: Rest<"appointment", "role" | "title"> & { title?: string },
): EvidenceOf<"appointment"> => ({
  ...own(id),
  type: "appointment",
  title: capitalised(label("role", role)),
  role,
  ...rest,
  ...claiming(named(claims)),
});

/** A meeting with the forum's own name as its title, unless another is given. */
export const meeting = (
  forum: Term<"forum">,
  date: IsoDate,
  { claims, ...rest }: Partial<Rest<"meeting", "forum" | "date">> = {},
): EvidenceOf<"meeting"> => ({
  ...own(`${forum}-${date}`),
  type: "meeting",
  title: capitalised(label("forum", forum)),
  forum,
  date,
  ...rest,
  ...claiming(named(claims)),
});

export const activity = (
  kind: Term<"activityKind">,
  date: IsoDate,
  { claims, ...rest }: Rest<"activity", "kind" | "date">,
): EvidenceOf<"activity"> => ({
  ...own(`${kind}-${date}`),
  type: "activity",
  kind,
  date,
  ...rest,
  ...claiming(named(claims)),
});

export const analysis = (
  kind: Term<"analysisKind">,
  date: IsoDate,
  { claims, ...rest }: Rest<"analysis", "kind" | "date">,
): EvidenceOf<"analysis"> => ({
  ...own(`${kind}-${date}`),
  type: "analysis",
  kind,
  date,
  ...rest,
  ...claiming(named(claims)),
});

export const explanation = (
  id: string,
  criteria: Criteria,
  rest: Omit<Rest<"explanation", "criteria">, "claims">,
): EvidenceOf<"explanation"> => ({ ...own(id), type: "explanation", criteria: criteria.split(" "), ...rest });

/** The decision by which a municipality takes over the region's plan. */
export const adoption = (
  id: string,
  adoptedBy: "council" | "executive",
  adoptedOn: IsoDate,
  rest: { validUntil?: IsoDate; reference?: string; url?: string } = {},
): EvidenceOf<"document"> =>
  document(id, "decision", {
    title: "Besluit: het regionaal plan geldt ook voor ons",
    adoptedBy,
    adoptedOn,
    adopts: "regio-plan",
    ...rest,
  });

/** Makes an item the region's; `covers` names the municipalities it is for, all of them if it is left out. */
export const regional = (item: Evidence, covers?: readonly Member[]): Evidence => ({
  ...item,
  id: `regio-${item.id}`,
  owner: "region",
  region: REGION.id,
  ...(covers ? { covers: covers.map((name) => codes[name]) } : {}),
});

/** An exception has no note, so its motivation says that it is invented. */
export const exception = ({ motivation, ...rest }: Exception): Exception => ({
  ...rest,
  motivation: `${motivation} ${INVENTED}`,
});

/** An action about a block ("3.1.1") or a criterion ("3.1.1b"). */
export const action = (id: string, about: string, rest: Omit<Action, "id" | "block" | "criterion" | "note">): Action => ({
  id,
  ...(/[a-z]$/.test(about) ? { criterion: about } : { block: about }),
  ...rest,
  note: INVENTED,
});

const own = (id: string) => ({ id, owner: "municipality" as const, note: INVENTED });

const claiming = (claims: Claim[]) => (claims.length > 0 ? { claims } : {});

const named = (criteria?: Criteria): Claim[] =>
  (criteria ?? "")
    .split(" ")
    .filter(Boolean)
    .map((criterion) => ({ criterion }));

const located = (claims: Located = {}): Claim[] =>
  Object.entries(claims).flatMap(([locator, criteria]) => named(criteria).map((claim) => ({ ...claim, locator })));

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
