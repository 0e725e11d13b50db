/** The one place where a scope comes into being. The linter lets only the session, the command line and tests import it. */
import { type Holding, type Role, roleNames, type Scope } from "./access";

const grant = (role: Role, actor: string, reads: Holding, writes: Holding): Scope => ({ role, actor, reads, writes }) as Scope;

/** A policy advisor reads and writes for one municipality, and reads its regions. */
export function advisorOf(municipality: { code: string; name: string }, regions: readonly string[]): Scope {
  const own = new Set([municipality.code]);
  return grant(
    "advisor",
    `${roleNames.advisor} ${municipality.name}`,
    { municipalities: own, regions: new Set(regions) },
    { municipalities: own, regions: new Set() },
  );
}

/** A chain director reads a region's municipalities and writes the region's evidence. */
export function chainDirectorOf(region: { id: string; name: string }, members: readonly string[]): Scope {
  const regions = new Set([region.id]);
  return grant(
    "chain-director",
    `${roleNames["chain-director"]} ${region.name}`,
    { municipalities: new Set(members), regions },
    { municipalities: new Set(), regions },
  );
}

/** The command line and the first filling of a database: whoever may read the file may do everything. */
export const operator = (actor: string): Scope =>
  grant("administrator", actor, { municipalities: "all", regions: "all" }, { municipalities: "all", regions: "all" });
