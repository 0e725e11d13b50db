/** What a requirement demands of an item, apart from the right days and the right place, and what an item lacks of it. */
import type { Evidence } from "../evidence/evidence";
import type { Requirement } from "../framework/requirement";

/** What a requirement asks of an item on any day, each by the name of the key that asks it. */
export type Lack = "type" | "kinds" | "roles" | "forums" | "audiences" | "policyFields" | "claimed" | "nonEmpty" | "distinct";

/** What the item lacks to be a candidate, apart from the right days and the right place. */
export function* lacks(item: Evidence, requirement: Requirement, criterion: string): Generator<Lack> {
  if (item.type !== requirement.type) yield "type";
  for (const { lack, metBy } of demandsOf(requirement)) if (!metBy(item, criterion)) yield lack;
}

export interface Demand {
  lack: Lack;
  metBy(item: Evidence, criterion: string): boolean;
}

/** A framework never changes, so what each of its requirements demands is worked out once. */
const workedOut = new WeakMap<Requirement, readonly Demand[]>();

export function demandsOf(requirement: Requirement): readonly Demand[] {
  const known = workedOut.get(requirement);
  if (known !== undefined) return known;
  const found = [...demandsIn(requirement)];
  workedOut.set(requirement, found);
  return found;
}

function* demandsIn(requirement: Requirement): Generator<Demand> {
  if ("kinds" in requirement) yield accepting("kinds", requirement.kinds, "kind");
  if ("roles" in requirement) yield accepting("roles", requirement.roles, "role");
  if ("forums" in requirement) yield accepting("forums", requirement.forums, "forum");
  if ("audiences" in requirement) yield accepting("audiences", requirement.audiences, "audiences");
  if ("policyFields" in requirement) yield accepting("policyFields", requirement.policyFields, "policyFields");
  if (requirement.claimed) yield { lack: "claimed", metBy: claims };
  if (requirement.nonEmpty) yield { lack: "nonEmpty", metBy: (item) => emptyFields(item, requirement).length === 0 };
  const { distinct } = requirement;
  if (distinct) yield { lack: "distinct", metBy: (item) => distinctValues(item, distinct).length > 0 };
}

const claims = (item: Evidence, criterion: string): boolean =>
  item.claims?.some((claim) => claim.criterion === criterion) ?? false;

/** The value that an item has in a field, or one of its values, is on the list; without a list, any is good. */
const accepting = (lack: Lack, accepted: readonly string[] | undefined, field: string): Demand => ({
  lack,
  metBy(item) {
    const given = fieldOf(item, field) ?? [];
    if (accepted === undefined) return true;
    return typeof given === "string" ? accepted.includes(given) : given.some((value) => accepted.includes(value));
  },
});

/** The fields in which the requirement asks for a value and the item has none. */
export const emptyFields = (item: Evidence, requirement: Requirement): string[] =>
  (requirement.nonEmpty ?? []).filter((field) => valuesOf(item, field).length === 0);

const fieldOf = (item: Evidence, field: string): string | readonly string[] | undefined =>
  (item as unknown as Record<string, string | readonly string[] | undefined>)[field];

/** The values that an item has in a field, whether the field holds one or a list. */
function valuesOf(item: Evidence, field: string): readonly string[] {
  const value = fieldOf(item, field) ?? [];
  return typeof value === "string" ? [value] : value;
}

type Distinct = NonNullable<Requirement["distinct"]>;

/** An item's values in the field of which different ones are counted; free text is compared without case and outer space. */
export function distinctValues(item: Evidence, { field, of }: Distinct): string[] {
  const values = valuesOf(item, field).map(compared);
  if (of === undefined) return values;
  const counted = countedIn(of);
  return values.filter((value) => counted.has(value));
}

/** As with what a requirement demands, this is worked out once for each list. */
const comparedLists = new WeakMap<readonly string[], ReadonlySet<string>>();

function countedIn(of: readonly string[]): ReadonlySet<string> {
  const known = comparedLists.get(of) ?? new Set(of.map(compared));
  comparedLists.set(of, known);
  return known;
}

const compared = (value: string): string => value.normalize("NFC").trim().toLowerCase();
