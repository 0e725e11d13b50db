/** Who may do what: roles, what they read and write, and the scope without which no function of the database can be called. */

export type Role = "advisor" | "chain-director" | "administrator";

export const roleNames: Record<Role, string> = {
  advisor: "Beleidsadviseur",
  "chain-director": "Ketenregisseur",
  administrator: "Beheerder",
};

/** Whose record it is. */
export type Owner = { kind: "municipality"; id: string } | { kind: "region"; id: string };

/** A set of municipalities (by code) and regions (by id). */
export interface Holding {
  municipalities: ReadonlySet<string> | "all";
  regions: ReadonlySet<string> | "all";
}

declare const granted: unique symbol;

/** Proof of who asks. Only grant.ts makes one, and only the session and the command line may import that. */
export interface Scope {
  readonly [granted]: true;
  readonly role: Role;
  /** How the audit log names who asks: a function, never a person's name. */
  readonly actor: string;
  readonly reads: Holding;
  readonly writes: Holding;
}

const holds = (holding: Holding, owner: Owner): boolean => {
  const held = owner.kind === "municipality" ? holding.municipalities : holding.regions;
  return held === "all" || held.has(owner.id);
};

/** Whether the scope may see the owner's records. A municipality's assessment always shows its regions' evidence too. */
export const mayRead = (scope: Scope, owner: Owner): boolean => holds(scope.reads, owner);

/** Whether the scope may record, correct and withdraw the owner's records. */
export const mayWrite = (scope: Scope, owner: Owner): boolean => holds(scope.writes, owner);

export const ofMunicipality = (code: string): Owner => ({ kind: "municipality", id: code });
export const ofRegion = (id: string): Owner => ({ kind: "region", id });
