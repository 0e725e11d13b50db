/** Who may do what: roles, the one table of permissions, and the scope without which no function of the database can be called. */

/** The roles an account can have, and `operator`: whoever may read the database's file, through the command line. */
export const roles = ["advisor", "reader", "chain-director", "administrator", "operator"] as const;
export type Role = (typeof roles)[number];

export const roleNames: Record<Role, string> = {
  advisor: "Beleidsadviseur",
  reader: "Lezer",
  "chain-director": "Ketenregisseur",
  administrator: "Beheerder",
  operator: "Opdrachtregel",
};

/** Whose record it is. */
export type Owner = { kind: "municipality"; id: string } | { kind: "region"; id: string };

/** A set of municipalities (by code) and regions (by id). */
export interface Holding {
  municipalities: ReadonlySet<string>;
  regions: ReadonlySet<string>;
}

/**
 * How near an owner is to who asks. `own`: the municipalities that an advisor or reader works for, the regions of a chain
 * director. `around`: the regions of those municipalities, the members of those regions. `all`: everyone's.
 */
type Reach = "own" | "around" | "all";

/** What can be done, and for whose records each role may do it. What is not named here, nobody may. */
const table = {
  /** To read evidence, exceptions, actions, remarks, attachments and the log. An administrator reads no content. */
  "records.read": {
    advisor: ["own", "around"],
    reader: ["own", "around"],
    "chain-director": ["own", "around"],
    operator: ["all"],
  },
  /** To record, correct and withdraw evidence, exceptions, actions and attachments. */
  "records.write": { advisor: ["own"], "chain-director": ["own"], operator: ["all"] },
  /** To see how a municipality stands, its walls, without the records behind them. */
  "standing.read": {
    advisor: ["own", "around"],
    reader: ["own", "around"],
    "chain-director": ["own", "around"],
    administrator: ["all"],
    operator: ["all"],
  },
  /** To see beside each other what the members of a region recorded. */
  "members.read": { "chain-director": ["own"], operator: ["all"] },
  /** To leave a remark on a block of a member municipality, and to speak for the region that makes it. */
  "remark.write": { "chain-director": ["own", "around"], operator: ["all"] },
  /** To answer such a remark. */
  "remark.answer": { advisor: ["own"], operator: ["all"] },
  /** To fill in the council's form and to record that the college adopted a report. */
  "report.write": { advisor: ["own"], operator: ["all"] },
  /** To choose what other municipalities of the region see. */
  "preferences.write": { advisor: ["own"], operator: ["all"] },
  /** To invite municipalities to confirm that they took part in what the region held, and to ask them something. */
  "invitation.write": { "chain-director": ["own"], operator: ["all"] },
  /** To confirm that one's municipality took part, and to answer what its region asks. */
  "invitation.answer": { advisor: ["own"], operator: ["all"] },
  /** To ask that the content of a record is erased for good, and to confirm or refuse that somebody else asked it. */
  "erasing.join": { advisor: ["own"], "chain-director": ["own"], administrator: ["all"] },
  /** To invite people, give them a role and take it back. */
  "people.manage": { administrator: ["all"], operator: ["all"] },
  /** To keep the register of municipalities, regions and memberships. */
  "register.manage": { administrator: ["all"], operator: ["all"] },
} as const satisfies Record<string, Partial<Record<Role, readonly Reach[]>>>;

export type Permission = keyof typeof table;
export const permissions = Object.keys(table) as Permission[];

declare const granted: unique symbol;

/** Proof of who asks. Only grant.ts makes one, and only the session and the command line may import that. */
export interface Scope {
  readonly [granted]: true;
  readonly role: Role;
  /** How the audit log names who asks: a function, never a person's name. */
  readonly actor: string;
  /** The account, an opaque id; null for the command line. A name is looked up by it while the account has one. */
  readonly person: string | null;
  readonly own: Holding;
  readonly around: Holding;
  /** Municipalities that are no more, by code: what they recorded is read, and nothing is added to it. */
  readonly closed: ReadonlySet<string>;
}

/** What can still be done with what a municipality recorded that is no more. */
const READING: ReadonlySet<Permission> = new Set(["records.read", "standing.read"]);

const holds = (holding: Holding, { kind, id }: Owner): boolean =>
  (kind === "municipality" ? holding.municipalities : holding.regions).has(id);

/** Whether the scope may do this to the owner's records. */
export function may(scope: Scope, permission: Permission, owner: Owner): boolean {
  if (owner.kind === "municipality" && scope.closed.has(owner.id) && !READING.has(permission)) return false;
  const reach: readonly Reach[] = reachOf(permission, scope.role);
  return (
    reach.includes("all") ||
    (reach.includes("own") && holds(scope.own, owner)) ||
    (reach.includes("around") && holds(scope.around, owner))
  );
}

/** Whether the scope may do this everywhere, as with what belongs to no municipality or region. */
export const mayEverywhere = (scope: Scope, permission: Permission): boolean => reachOf(permission, scope.role).includes("all");

/** Whether the scope may do this anywhere at all: everywhere, or for a municipality or region of its own. */
export const maySomewhere = (scope: Scope, permission: Permission): boolean =>
  mayEverywhere(scope, permission) ||
  [...[...scope.own.municipalities].map(ofMunicipality), ...[...scope.own.regions].map(ofRegion)].some((owner) =>
    may(scope, permission, owner),
  );

const reachOf = (permission: Permission, role: Role): readonly Reach[] =>
  (table[permission] as Partial<Record<Role, readonly Reach[]>>)[role] ?? [];

/** Whether the scope may see the owner's records. A municipality's assessment always shows its regions' evidence too. */
export const mayRead = (scope: Scope, owner: Owner): boolean => may(scope, "records.read", owner);

/** Whether the scope may record, correct and withdraw the owner's records. */
export const mayWrite = (scope: Scope, owner: Owner): boolean => may(scope, "records.write", owner);

export const ofMunicipality = (code: string): Owner => ({ kind: "municipality", id: code });
export const ofRegion = (id: string): Owner => ({ kind: "region", id });
