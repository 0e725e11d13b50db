/**
 * The table of the house: which folder may import which, and which packages each ring and folder may ask for. A new folder,
 * an import that the table does not name, and any circle of folders fail. See CONTRIBUTING.md, "The house".
 */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { circlesOf, filesOf, floorsOf, importsOf } from "./house.testing";

/** A folder's row: the folders that it may import. `lib/*` is `lib` and every folder in it. */
type Table = Readonly<Record<string, readonly string[]>>;

/** lib thinks: it imports lib alone. `lib` itself is what knows no noun. */
const LIB: Table = {
  lib: [],
  "lib/policy/texts/held-out": [],
  "lib/policy/texts/tuned": [],
  "lib/report/oscal/schemas": [],
  "lib/report/pdf/tagged": [],
  "lib/framework": ["lib"],
  "lib/mail": ["lib"],
  "lib/form": ["lib"],
  "lib/policy": ["lib/framework"],
  "lib/accounts": ["lib", "lib/form", "lib/places"],
  "lib/agreements": ["lib", "lib/form", "lib/framework"],
  "lib/commitments": ["lib", "lib/form", "lib/framework"],
  "lib/council": ["lib", "lib/form"],
  "lib/erasing": ["lib", "lib/form"],
  "lib/retention": ["lib", "lib/form"],
  "lib/hotlines": ["lib", "lib/form"],
  "lib/house-style": ["lib", "lib/form", "lib/wall"],
  "lib/evidence": ["lib", "lib/form", "lib/framework"],
  "lib/places": ["lib", "lib/form"],
  "lib/plan": ["lib", "lib/form", "lib/framework"],
  "lib/policy/extract": ["lib", "lib/policy"],
  "lib/policy/facts": ["lib", "lib/framework", "lib/policy"],
  "lib/policy/learned": ["lib/framework", "lib/policy"],
  "lib/remarks": ["lib", "lib/form"],
  "lib/requests": ["lib", "lib/assessment", "lib/evidence", "lib/form", "lib/framework"],
  "lib/inbox": ["lib", "lib/plan", "lib/remarks", "lib/requests"],
  "lib/handover": [
    "lib",
    "lib/agreements",
    "lib/assessment",
    "lib/commitments",
    "lib/dossier",
    "lib/evidence",
    "lib/form",
    "lib/framework",
    "lib/inbox",
    "lib/plan",
  ],
  "lib/report/handover": ["lib", "lib/handover", "lib/report/model"],
  "lib/trafficking": ["lib", "lib/form", "lib/framework"],
  "lib/dossier": [
    ...["lib", "lib/agreements", "lib/commitments", "lib/evidence", "lib/framework", "lib/places", "lib/plan"],
    "lib/trafficking",
  ],
  "lib/policy/reading": [
    "lib",
    "lib/agreements",
    "lib/evidence",
    "lib/form",
    "lib/framework",
    "lib/plan",
    "lib/policy",
    "lib/policy/facts",
    "lib/policy/learned",
  ],
  "lib/assessment": ["lib", "lib/agreements", "lib/dossier", "lib/evidence", "lib/framework", "lib/plan"],
  "lib/region/compare": ["lib", "lib/assessment", "lib/evidence", "lib/framework", "lib/plan"],
  "lib/sharing": [
    "lib",
    "lib/agreements",
    "lib/assessment",
    "lib/commitments",
    "lib/council",
    "lib/dossier",
    "lib/evidence",
    "lib/form",
    "lib/framework",
    "lib/plan",
    "lib/remarks",
    "lib/trafficking",
  ],
  "lib/api": ["lib", "lib/agreements", "lib/evidence", "lib/framework", "lib/plan"],
  "lib/feed": ["lib", "lib/assessment", "lib/evidence", "lib/plan", "lib/region", "lib/sharing"],
  "lib/wall": ["lib", "lib/assessment", "lib/framework"],
  "lib/region": [
    "lib",
    "lib/agreements",
    "lib/assessment",
    "lib/dossier",
    "lib/evidence",
    "lib/form",
    "lib/framework",
    "lib/places",
    "lib/region/compare",
    "lib/remarks",
    "lib/wall",
  ],
  "lib/report/model": [
    "lib",
    "lib/agreements",
    "lib/assessment",
    "lib/commitments",
    "lib/dossier",
    "lib/evidence",
    "lib/framework",
    "lib/plan",
    "lib/sharing",
    "lib/wall",
  ],
  "lib/map": ["lib", "lib/region", "lib/wall"],
  "lib/report/note": [
    "lib",
    "lib/assessment",
    "lib/commitments",
    "lib/council",
    "lib/evidence",
    "lib/framework",
    "lib/plan",
    "lib/report/model",
    "lib/wall",
  ],
  "lib/report/xml": [],
  "lib/report/office": ["lib/framework", "lib/report/model", "lib/wall"],
  "lib/report/pdf": ["lib/framework", "lib/report/model", "lib/report/pdf/tagged", "lib/wall"],
  "lib/report/region": ["lib", "lib/agreements", "lib/framework", "lib/region", "lib/report/model"],
  "lib/report/sheets": [
    "lib",
    "lib/agreements",
    "lib/assessment",
    "lib/commitments",
    "lib/dossier",
    "lib/evidence",
    "lib/form",
    "lib/framework",
    "lib/places",
    "lib/plan",
    "lib/region",
    "lib/report/model",
    "lib/report/xml",
    "lib/sharing",
    "lib/wall",
  ],
  "lib/sheets-in": ["lib", "lib/dossier", "lib/evidence", "lib/form", "lib/framework"],
  "lib/report/gap": [
    "lib",
    "lib/assessment",
    "lib/commitments",
    "lib/council",
    "lib/evidence",
    "lib/framework",
    "lib/plan",
    "lib/remarks",
    "lib/report/model",
    "lib/report/note",
    "lib/trafficking",
  ],
  "lib/report/office/docx": ["lib/report/model", "lib/report/office", "lib/report/xml", "lib/wall"],
  "lib/report/office/odt": ["lib/report/model", "lib/report/office", "lib/report/xml", "lib/wall"],
  "lib/report/oscal": [
    "lib",
    "lib/agreements",
    "lib/assessment",
    "lib/evidence",
    "lib/framework",
    "lib/report/model",
    "lib/report/sheets",
  ],
  "lib/report/meeting": ["lib", "lib/report/model"],
  "lib/report": [
    "lib/dossier",
    "lib/framework",
    "lib/report/model",
    "lib/report/office/docx",
    "lib/report/office/odt",
    "lib/report/oscal",
    "lib/report/sheets",
    "lib/sharing",
  ],
  "lib/report/adopted": [
    "lib",
    "lib/assessment",
    "lib/council",
    "lib/dossier",
    "lib/framework",
    "lib/remarks",
    "lib/report/gap",
    "lib/report/model",
    "lib/sharing",
  ],
  "lib/report/public-page": ["lib", "lib/framework", "lib/hotlines", "lib/report/model", "lib/wall"],
  "lib/report/answers": [
    "lib",
    "lib/assessment",
    "lib/commitments",
    "lib/council",
    "lib/evidence",
    "lib/plan",
    "lib/report/gap",
    "lib/report/model",
    "lib/report/note",
  ],
};

/** db remembers: it asks lib, never app or mail. */
const DB: Table = {
  "db/store": ["lib/*"],
  "db/backup": ["lib/*", "db/store"],
  "db/policy": ["lib/*", "db", "db/evidence", "db/store", "db/versions"],
  "db/versions": ["lib/*", "db/store"],
  "db/places": ["lib/*", "db/store"],
  "db/accounts": ["lib/*", "db/places", "db/store"],
  "db/sharing": ["lib/*", "db/places", "db/store", "db/versions"],
  "db/visibility": ["lib/*", "db/places", "db/store", "db/versions"],
  db: ["lib/*", "db/places", "db/store", "db/versions", "db/visibility"],
  "db/evidence": ["lib/*", "db/places", "db/store", "db/versions", "db/visibility"],
  "db/mergers": ["lib/*", "db", "db/places", "db/store", "db/versions", "db/visibility"],
  "db/dossier": ["lib/*", "db", "db/evidence", "db/places", "db/sharing", "db/store", "db/versions", "db/visibility"],
  "db/requests": ["lib/*", "db/evidence", "db/places", "db/store", "db/versions", "db/visibility"],
  "db/inbox": ["lib/*", "db", "db/accounts", "db/evidence", "db/places", "db/requests", "db/store", "db/versions"],
  "db/erasing": ["lib/*", "db", "db/evidence", "db/places", "db/sharing", "db/store", "db/versions", "db/visibility"],
  "db/handover": ["lib/*", "db", "db/evidence", "db/versions"],
  "db/retention": ["lib/*", "db/accounts", "db/erasing", "db/store"],
  "db/exchange": ["lib/*", "db", "db/evidence", "db/places", "db/store", "db/versions", "db/visibility"],
  "db/report": ["lib/*", "db", "db/dossier", "db/places", "db/store", "db/versions"],
  "db/seed": [
    "lib/*",
    "db",
    "db/accounts",
    "db/exchange",
    "db/places",
    "db/sharing",
    "db/store",
    "db/versions",
    "db/visibility",
  ],
};

/** What a page is put together from. */
const SHOWN = [
  ...[
    "app/_components",
    "app/_components/form",
    "app/_wall",
    "app/_charts",
    "app/_map",
    "app/_days",
    "app/_plan",
    "app/_norms",
  ],
];
const SERVED = [
  ...["app/_server", "app/_server/http", "app/_server/load", "app/_server/pdf", "app/_server/read", "app/_server/sign-in"],
];
/** db's functions of a noun, and of the store and the versions what the last test of this file allows. */
const ASKED = ["db", "db/*"];
const PAGE = ["lib/*", ...ASKED, ...SHOWN, ...SERVED, "app/block-href", "app/links", "app/query"];

/** app speaks. Components get what they show: they ask neither db nor the server. */
const APP: Table = {
  "app/links": ["lib/*"],
  "app/block-href": ["lib/*", "app/links"],
  "app/query": [],
  "app/_components": ["lib"],
  "app/_components/styles": [],
  "app/_components/form": ["lib", "lib/form", "app/_components"],
  "app/_wall": ["lib/*", "app/_components"],
  "app/_charts": ["lib/*", "app/_components"],
  "app/_map": ["lib/*", "app/_components", "app/_wall"],
  "app/_plan": ["lib/*", "app/_components", "app/block-href", "app/links"],
  "app/_server/threads": ["lib/*", "app/_server/http"],
  "app/_server/http": ["lib/*", ...ASKED],
  "app/_server/http/front": ["lib/*", "app/_server/http"],
  "app/_server/sign-in": ["lib/*", ...ASKED, "app/_server/http"],
  "app/_server/pdf": ["lib/*", "app/_server/threads"],
  "app/_server/read": ["lib/*", "app/_server/threads"],
  "app/_server": ["lib/*", ...ASKED, "app/_server/http", "app/_server/http/front", "app/_server/pdf", "app/_server/sign-in"],
  "app/_server/load/walls": ["lib/*", ...ASKED, "app/_server/threads"],
  "app/_server/load": [
    ...["lib/*", ...ASKED, "app/_server", "app/_server/http", "app/_server/load/walls", "app/_server/sign-in", "app/query"],
  ],
  "app/_days": ["lib/*", "app/_server/load"],
  "app/_evidence/form": ["lib/*", "app/_components", "app/_components/form"],
  "app/_erasing": ["lib/*", ...ASKED, "app/_components", "app/_server/load"],
  "app/_evidence": [...PAGE, "app/_erasing", "app/_evidence/form"],
  "app/_norms": ["lib/*", "app/_components", "app/links"],
  "app/_agreements": [...PAGE, "app/_erasing", "app/_evidence"],
  "app/_inbox": PAGE,
  "app/_commitments": [...PAGE, "app/_evidence", "app/_erasing"],
  "app/_policy": [...PAGE, "app/_evidence"],
  app: ["lib/*", ...ASKED, "app/_components", "app/_components/form", "app/_server/sign-in", "app/inloggen"],
  "app/account": [...PAGE, "app/inloggen"],
  "app/agenda": [...PAGE],
  "app/_api": ["lib/*", ...ASKED, "app/_server", "app/_server/http", "app/_server/sign-in"],
  "app/api": [...PAGE, "app/_api"],
  "app/beheer": [...PAGE, "app/_erasing", "app/_evidence", "mail"],
  "app/controleren": [...PAGE, "app/gemeenten"],
  "app/gemeenten": [
    ...PAGE,
    "app/_erasing",
    "app/_inbox",
    "app/_evidence",
    "app/_agreements",
    "app/_commitments",
    "app/_policy",
  ],
  "app/health": [],
  "app/inloggen": [...PAGE, "mail"],
  "app/landelijk": [...PAGE, "app/regio"],
  "app/huisstijl": ["lib/*", ...ASKED, "app/_server"],
  "app/openbaar": ["lib/*", ...ASKED, "app/_server", "app/_server/http", "app/_server/sign-in"],
  "app/ready": ASKED,
  "app/regio": [...PAGE, "app/_erasing", "app/_inbox", "app/_evidence", "app/_agreements", "app/gemeenten"],
  "app/robots.txt": ["lib/*", "app/_server/sign-in"],
  "app/security.txt": ["app/_server/http"],
  "app/toegankelijkheid": ["app/_server/http"],
};

/** Around the house. */
const AROUND: Table = {
  mail: ["lib/*", "db/accounts", "db/dossier", "db/inbox", "db/places"],
  cli: ["lib/*", "db", "db/*", "mail"],
};

const table: Table = { ...LIB, ...DB, ...APP, ...AROUND };
const files = ["lib", "db", "app", "mail", "cli"].flatMap(filesOf);
const imports = importsOf(files);

/** The row that a file belongs to: its folder, an address in `app` as a whole, or one of the leaves at the root of app. */
function roomOf(file: string): string {
  const folder = dirname(file);
  if (folder === "app") return /^app\/(?:block-href|links|query)\.ts$/.test(file) ? file.replace(/\.ts$/, "") : "app";
  const [ring = "", first = ""] = folder.split("/");
  if (ring === "app" && !first.startsWith("_")) return `${ring}/${first}`;
  return folder.startsWith("db/seed/") ? "db/seed" : folder;
}

const mayImport = (room: string, other: string): boolean =>
  (table[room] ?? []).some((row) => row === other || (row.endsWith("/*") && `${other}/`.startsWith(row.slice(0, -1))));

const between = imports
  .filter(({ kind }) => kind === "file")
  .map(({ file, target }) => ({ file, target, from: roomOf(file), to: roomOf(target) }))
  .filter(({ from, to }) => from !== to);

const arrows = new Map(files.map((file) => [roomOf(file), new Set<string>()]));
for (const { from, to } of between) arrows.get(from)?.add(to);

const nounOf = (room: string): string => room.split("/").slice(0, 2).join("/");

it("no files import each other in a circle, types included", () => {
  const inside = new Map(files.map((file) => [file, new Set<string>()]));
  for (const { file, target, kind } of imports) {
    // A thread is started by the address of its file, and imported by none.
    if (kind === "file" && !target.endsWith("-thread.ts")) inside.get(file)?.add(target);
  }
  expect(circlesOf(inside)).toEqual([]);
});

describe("the folders of the house", () => {
  it("are all in the table, and the table names no other", () => {
    expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(table).sort());
  });

  it("import only what the table allows", () => {
    const strays = between
      .filter(({ from, to }) => !mayImport(from, to))
      .map(({ file, target }) => `${file} imports ${target}`);
    expect(strays).toEqual([]);
  });

  it("form no circle", () => {
    expect(circlesOf(arrows)).toEqual([]);
  });

  it("stand on few floors, and their nouns on fewer", () => {
    const floors = (ring: string, between: typeof arrows) => 1 + Math.max(...floorsOf(ring, between).values());
    expect(floors("lib", arrows)).toBeLessThanOrEqual(10);
    // A noun is a folder of a ring, with all that stands in it.
    const nouns = new Map<string, Set<string>>();
    for (const [from, targets] of arrows) {
      const known = nouns.get(nounOf(from)) ?? new Set();
      nouns.set(nounOf(from), known);
      for (const to of targets) if (nounOf(to) !== nounOf(from)) known.add(nounOf(to));
    }
    expect(circlesOf(nouns)).toEqual([]);
    expect(floors("lib", nouns)).toBeLessThanOrEqual(8);
    expect(floors("db", nouns)).toBeLessThanOrEqual(6);
  });
});

/** Packages that a ring may ask for. */
const RING_PACKAGES: Table = {
  lib: ["zod", "temporal-polyfill"],
  db: ["zod", "drizzle-orm", "node:"],
  app: ["next", "react", "react-dom", "server-only", "zod", "node:"],
  mail: ["nodemailer"],
  cli: ["node:"],
};

/** Packages that one folder may ask for besides: each stands at one place. */
const OWN_PACKAGES: Table = {
  "lib/accounts": ["@zxcvbn-ts/language-common"],
  lib: ["@noble/hashes", "fflate"],
  "lib/sheets-in": ["csv-parse", "fflate", "read-excel-file"],
  "lib/dossier": ["jsonc-parser"],
  "lib/feed": ["ical-generator"],
  "lib/policy/extract": ["htmlparser2", "pdfjs-dist"],
  "lib/report/office/docx": ["docx"],
  "lib/report/meeting": ["fflate"],
  "lib/report/office/odt": ["fflate"],
  "lib/report/pdf": ["@react-pdf/renderer", "react"],
  "lib/report/pdf/tagged": ["@react-pdf/layout", "@react-pdf/render", "@react-pdf/renderer", "pdfkit", "react"],
  "lib/report/sheets": ["fflate", "write-excel-file"],
  "lib/report/xml": ["fflate"],
  "db/accounts": ["better-auth"],
  "db/backup": ["better-sqlite3", "modern-tar"],
  "db/seed": ["csv-parse"],
  "db/store": ["better-sqlite3"],
  app: ["@fontsource-variable/source-sans-3"],
  "app/_components": ["uqr"],
  "app/_evidence": ["file-type"],
  "app/_server/http": ["pino"],
  "app/_server/http/front": ["sirv"],
  "app/_server/sign-in": ["better-auth"],
  "app/_charts": ["recharts"],
  "app/_wall": ["recharts"],
};

it("asks for a package only where the tables of packages allow it", () => {
  const strays = imports.filter(({ file, target, kind }) => {
    const [ring = ""] = file.split("/");
    return kind === "package" && ![...(RING_PACKAGES[ring] ?? []), ...(OWN_PACKAGES[roomOf(file)] ?? [])].includes(target);
  });
  expect(strays.map(({ file, target }) => `${file} asks for ${target}`)).toEqual([]);
});

it("makes a scope in the session, the command line and the examples alone", () => {
  const makers = imports.filter(({ target }) => target === "lib/grant.ts").map(({ file }) => file);
  const allowed = /^(?:app\/_server\/sign-in\/session\.ts|cli\/.*|db\/seed\/.*)$/;
  expect(makers.filter((file) => !allowed.test(file))).toEqual([]);
  expect(makers).toContain("app/_server/sign-in/session.ts");
});

it("leaves the tables, the transaction and the versions to db", () => {
  const inside = /^db\/(?:store\/(?:client|schema|transaction)|versions\/versions|accounts\/schema)\.ts$/;
  const strays = imports.filter(({ file, target }) => /^(?:app|mail)\//.test(file) && inside.test(target));
  expect(strays.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
});

it("gives a test of lib that mocks a module a world of its own", () => {
  // Tests of lib share their modules (vitest.config.ts): what another file loaded before is not mocked any more.
  const mocking = readdirSync("lib", { recursive: true, encoding: "utf8" })
    .filter((file) => /\.test\.tsx?$/.test(file))
    .filter((file) => /\bvi\.(?:mock|doMock)\(/.test(readFileSync(join("lib", file), "utf8")));
  expect(mocking.filter((file) => !/\.apart\.test\.tsx?$/.test(file))).toEqual([]);
  expect(mocking).not.toEqual([]);
});
