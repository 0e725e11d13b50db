/** Reads the house as it is: which file imports which, by folder ("room"), and which packages a file asks for. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

export interface Import {
  file: string;
  /** What is imported: a file of the house (with its extension), or the name of a package. */
  target: string;
  kind: "file" | "package";
}

const SOURCE = /\.(?:tsx?|json|css)$/;
const TEST = /\.(?:test|testing|soak|run)\.tsx?$|\.prop\.test\.ts$/;
/** A static import or export, over one line or several; a dynamic import; a thread's file. */
const IMPORT = /(?:^(?:import|export)\s+(?:[\w*{][^"=;()]*?\bfrom\s+)?|\bimport\(\s*|\bnew URL\(\s*(?="\.))"([^"]+)"/gm;

/** Every file of a ring that runs in production; paths from the root of the house. */
export const filesOf = (ring: string): string[] =>
  readdirSync(ring, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => SOURCE.test(file) && !TEST.test(file))
    .sort();

/** What the files of the house import, in the order of the files. */
export function importsOf(files: readonly string[]): Import[] {
  const known = new Set(files);
  return files
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(IMPORT)].flatMap(([, specifier = ""]): Import[] => {
        const path = pathOf(file, specifier);
        if (path === null) return [{ file, target: packageOf(specifier), kind: "package" }];
        const target = ["", ".ts", ".tsx"].map((ending) => path + ending).find((candidate) => known.has(candidate));
        return target === undefined ? [] : [{ file, target, kind: "file" }];
      }),
    );
}

/** The path that a specifier of this house points at, without its extension; null for a package. */
function pathOf(file: string, specifier: string): string | null {
  if (specifier.startsWith("@/")) return normalize(specifier.slice(2));
  return specifier.startsWith(".") ? normalize(join(dirname(file), specifier)) : null;
}

/** `@scope/name/part` is `@scope/name`; `node:fs` is `node:`. */
function packageOf(specifier: string): string {
  if (specifier.startsWith("node:")) return "node:";
  const [first = "", second = ""] = specifier.split("/");
  return first.startsWith("@") ? `${first}/${second}` : first;
}

/** Folders that can be reached from each other, in groups of two or more; none where the house has no circle. */
export function circlesOf(arrows: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const reached = new Map([...arrows.keys()].map((room) => [room, reachableFrom(room, arrows)]));
  const inCircle = [...reached].filter(([room, rooms]) => rooms.has(room)).map(([room]) => room);
  const groups = inCircle.map((room) =>
    inCircle.filter((other) => reached.get(room)?.has(other) && reached.get(other)?.has(room)),
  );
  return [...new Map(groups.map((group) => [group.join(), group])).values()];
}

function reachableFrom(start: string, arrows: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const reached = new Set<string>();
  const open = [start];
  for (let room = open.pop(); room !== undefined; room = open.pop()) {
    for (const next of arrows.get(room) ?? []) {
      if (!reached.has(next)) open.push(next);
      reached.add(next);
    }
  }
  return reached;
}

/** The floor of each folder: 0 imports no other folder of its ring, others stand one above the highest that they import. */
export function floorsOf(ring: string, arrows: ReadonlyMap<string, ReadonlySet<string>>): Map<string, number> {
  const floors = new Map<string, number>();
  const floorOf = (room: string): number => {
    const known = floors.get(room);
    if (known !== undefined) return known;
    const below = [...(arrows.get(room) ?? [])].filter((other) => other === ring || other.startsWith(`${ring}/`));
    const floor = below.length === 0 ? 0 : 1 + Math.max(...below.map(floorOf));
    floors.set(room, floor);
    return floor;
  };
  for (const room of arrows.keys()) if (room === ring || room.startsWith(`${ring}/`)) floorOf(room);
  return floors;
}
