/** One good `plateau/1` file with every type of evidence in it, and ways to change one thing, for tests only. */

import { jsonPath } from "../problem";
import { readExchange } from "./exchange";

/** What stands where: `evidence[0]` is a document, then one of each type in the order of DOMAIN.md, then the region's. */
export const goodFile = () => ({
  format: "plateau/1",
  framework: "vng-kader-2021",
  municipality: { code: "GM1724", name: "Bergeijk" },
  regions: [{ id: "oost-brabant", name: "Oost-Brabant" }],
  evidence: [
    {
      id: "plan",
      owner: "municipality",
      type: "document",
      title: "Beleidsplan aanpak mensenhandel",
      note: "Vastgesteld met algemene stemmen",
      url: "https://example.nl/plan.pdf",
      kind: "policy-plan",
      adoptedBy: "council",
      adoptedOn: "2025-03-20",
      validFrom: "2025-01-01",
      validUntil: "2028-12-31",
      reviewBy: "2027-01-01",
      reference: "2025-0123",
      parties: ["politie", "GGD"],
      policyFields: ["care", "youth"],
      adopts: "regional-covenant",
      claims: [
        { criterion: "1.1.1a", locator: "§ 2", quote: "Wij nemen het op." },
        { criterion: "1.1.1b", locator: "§ 3" },
      ],
    },
    {
      id: "officer",
      owner: "municipality",
      type: "appointment",
      title: "Aandachtsfunctionaris",
      role: "attention-officer",
      holder: "adviseur veiligheid",
      organisation: "gemeente",
      domains: ["safety", "care"],
      from: "2024-01-01",
      until: "2026-12-31",
      sinceAtLeast: true,
    },
    {
      id: "triangle",
      owner: "municipality",
      type: "meeting",
      title: "Driehoek",
      forum: "triangle",
      date: "2025-12-14",
      minutes: "verslag 12",
    },
    {
      id: "training",
      owner: "municipality",
      type: "activity",
      title: "Training balie",
      kind: "training",
      date: "2025-05-01",
      until: "2025-05-31",
      audiences: ["front-desk", "youth"],
      participants: 12,
    },
    {
      id: "scan",
      owner: "municipality",
      type: "analysis",
      title: "Omgevingsscan",
      kind: "environmental-scan",
      date: "2025-02-01",
      sectors: ["horeca"],
      groups: ["arbeidsmigranten"],
      actors: ["uitzendbureaus"],
      figureSources: ["politie"],
    },
    {
      id: "explained",
      owner: "municipality",
      type: "explanation",
      title: "Geen eigen plan",
      criteria: ["3.1.4a", "3.1.4b"],
      motivation: "Het plan van de regio geldt hier ook.",
      approvedBy: "college",
      date: "2025-06-01",
      reviewBy: "2026-06-01",
    },
    {
      id: "regional-covenant",
      owner: "region",
      region: "oost-brabant",
      covers: ["GM1724", "GM0772"],
      type: "document",
      title: "Regionaal convenant",
      kind: "covenant",
      validFrom: "2024-01-01",
    },
  ],
  exceptions: [{ evidence: "regional-covenant", from: "2025-01-01", until: "2025-06-30", motivation: "Later aangesloten." }],
  actions: [
    { id: "a1", title: "Plannen", criterion: "3.1.1b", owner: "adviseur", due: "2027-03-01", status: "todo", note: "In maart" },
    { id: "a2", title: "Schrijven", block: "3.1.2", owner: "adviseur", due: "2027-06-01", status: "doing" },
  ],
});

/** A copy of the good file with the value at a path (`evidence.0.title`) replaced, or taken out where it is undefined. */
export function changed(path: string, value: unknown): unknown {
  const file = goodFile();
  const steps = path.split(".");
  const last = steps.pop() as string;
  let inside: unknown = file;
  for (const step of steps) inside = (inside as Record<string, unknown>)[step];
  const holder = inside as Record<string, unknown>;
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return file;
}

/** Every path of the good file, lists and objects included, with what stands there. */
export function* placesIn(value: unknown, path: string[] = []): Generator<[path: string, value: unknown]> {
  if (path.length > 0) yield [path.join("."), value];
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* placesIn(inner, [...path, key]);
}

const bytesOf = (file: unknown): Uint8Array =>
  file instanceof Uint8Array ? file : new TextEncoder().encode(typeof file === "string" ? file : JSON.stringify(file));

/** The problems of a file (a value, a text or bytes), each as "path sentence"; none if it is good. */
export function problemsIn(file: unknown): string[] {
  const reading = readExchange(bytesOf(file));
  return reading.ok ? [] : reading.problems.map(({ path, message }) => `${jsonPath(path)} ${message}`);
}

/** The JSON paths of the problems of a file, each once, in the order in which they are told. */
export const pathsIn = (file: unknown): string[] => [
  ...new Set(problemsIn(file).map((problem) => problem.slice(0, problem.indexOf(" ")))),
];
