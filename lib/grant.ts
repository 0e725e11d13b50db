/** The one place where a scope comes into being. The linter lets only the session, the command line and tests import it. */
import type { Holding, Role, Scope } from "./access";

/** Municipalities by code and regions by id. */
interface Places {
  municipalities?: Iterable<string>;
  regions?: Iterable<string>;
}

/** What a scope is made of: see {@link Scope}. */
export interface Grant {
  role: Role;
  actor: string;
  person: string | null;
  own?: Places;
  around?: Places;
  /** Municipalities that are no more, by code. */
  closed?: Iterable<string>;
}

/** Makes a scope. Whoever calls this has made sure of who asks. */
export const grant = ({ role, actor, person, own = {}, around = {}, closed = [] }: Grant): Scope =>
  ({ role, actor, person, own: holding(own), around: holding(around), closed: new Set(closed) }) as unknown as Scope;

const holding = ({ municipalities = [], regions = [] }: Places): Holding => ({
  municipalities: new Set(municipalities),
  regions: new Set(regions),
});

/** The command line and the first filling of a database: whoever may read the file may do everything. */
export const operator = (actor: string): Scope => grant({ role: "operator", actor, person: null });
