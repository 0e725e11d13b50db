/** Scopes as people have them, for tests only. */
import { roleNames, type Scope } from "./access";
import { grant } from "./grant";

/** A policy advisor reads and writes for one municipality, and reads its regions. */
export const advisorOf = ({ code, name }: { code: string; name: string }, regions: readonly string[]): Scope =>
  grant({
    role: "advisor",
    actor: `${roleNames.advisor} ${name}`,
    person: null,
    own: { municipalities: [code] },
    around: { regions },
  });

/** A chain director reads a region's municipalities and writes the region's evidence. */
export const chainDirectorOf = ({ id, name }: { id: string; name: string }, members: readonly string[]): Scope =>
  grant({
    role: "chain-director",
    actor: `${roleNames["chain-director"]} ${name}`,
    person: null,
    own: { regions: [id] },
    around: { municipalities: members },
  });
