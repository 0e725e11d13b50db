/**
 * What a bad exchange file is: each row changes one thing in a good file and says on which JSON path it is told.
 * The order is that of DOMAIN.md, "Bad is". What is just good enough is in exchange-borders.test.ts.
 */
import { describe, expect, it } from "vitest";
import { readExchange } from "./exchange";
import { changed, goodFile, pathsIn, placesIn, problemsIn } from "./exchange-file.testing";

/** What is changed, at which path, into what, and where the problem is told if not there. */
type Row = [what: string, path: string, value: unknown, ...told: string[]];

const written = (path: string): string => `$.${path}`.replace(/\.(\d+)/g, "[$1]");

/** Every row is refused, with exactly the path that it names. */
function refuses(rows: Row[]) {
  it.each(rows)("%s: %s", (_, path, value, ...told) => {
    expect(pathsIn(changed(path, value))).toEqual(told.length > 0 ? told : [written(path)]);
  });
}

describe("characters that nobody sees, in any text", () => {
  refuses([
    ["nothing to see", "evidence.0.title", "\u200b"],
    ["nothing but a soft hyphen", "evidence.0.title", "\u2060\u00ad"],
    ["a filler that shows nothing", "evidence.0.title", "\u3164"],
    ["a null character alone", "evidence.0.title", "\u0000"],
    ["control characters", "evidence.0.title", "Plan a\u0000b\u001b[31m\ufffe"],
    ["a mark that turns the direction", "evidence.0.title", "Plan \u202eabc"],
    ["the same in a party", "evidence.0.parties.1", "GGD\u202e"],
    ["the same in a quote", "evidence.0.claims.0.quote", "\u2067Wij"],
    ["the same in the municipality's name", "municipality.name", "\u202eBergeijk"],
    ["the same in a region's name", "regions.0.name", "Oost\u200fBrabant"],
  ]);
});

it("the good file is good", () => {
  expect(problemsIn(goodFile())).toEqual([]);
});

describe("not JSON", () => {
  it.each([
    ["nothing at all", ""],
    ["broken off", JSON.stringify(goodFile()).slice(0, -1)],
    ["a comment in it", `// bestand\n${JSON.stringify(goodFile())}`],
    ["a byte order mark before it", `\uFEFF${JSON.stringify(goodFile())}`],
    ["bytes that are no UTF-8", new Uint8Array([0x22, 0xff, 0x22])],
    ["an encoded surrogate", new Uint8Array([0x22, 0xed, 0xa0, 0x80, 0x22])],
    ["UTF-16", new Uint8Array([0x7b, 0x00, 0x7d, 0x00])],
    ["a list", "[]"],
    ["null", "null"],
    ["a number", "1"],
    ["a text", '"plateau/1"'],
  ])("%s", (_, file) => {
    expect(pathsIn(file)).toEqual(["$"]);
  });
});

describe("a key given twice", () => {
  const text = JSON.stringify(goodFile());

  it.each([
    ["at the top", text.replace('"format"', '"format":"plateau/1","format"'), ["$.format"]],
    ["in an item", text.replace('"forum"', '"forum":"triangle","forum"'), ["$.evidence[2].forum"]],
    ["in a claim", text.replace('"quote"', '"quote":"a","quote"'), ["$.evidence[0].claims[0].quote"]],
    ["written with an escape", text.replace('"forum"', '"\\u0066orum":"triangle","forum"'), ["$.evidence[2].forum"]],
    [
      "in a field that does not exist",
      text.replace('"forum"', '"x":{"a":1,"a":1},"forum"'),
      ["$.evidence[2].x.a", "$.evidence[2].x"],
    ],
  ])("%s", (_, file, paths) => {
    expect(pathsIn(file)).toEqual(paths);
  });
});

describe("another format, framework or municipality code", () => {
  refuses([
    ["the next format", "format", "plateau/2"],
    ["no format", "format", undefined],
    ["an unknown framework", "framework", "vng-kader-2030"],
    ["a framework named like an object's own", "framework", "constructor"],
    ["no framework", "framework", undefined],
    ["a framework in a list", "framework", ["vng-kader-2021"]],
    ["a framework that no text can be made of", "framework", { toString: 1 }],
    ["a code without GM", "municipality.code", "1724"],
    ["a code of three digits", "municipality.code", "GM172"],
    ["a code in small letters", "municipality.code", "gm1724"],
    ["no municipality", "municipality", undefined],
  ]);
});

describe("an unknown field, type or value", () => {
  refuses([
    ["in the file", "author", "x"],
    ["in the municipality", "municipality.mayor", "x"],
    ["in a region", "regions.0.code", "x"],
    ["in evidence", "evidence.2.colour", "x"],
    ["of another type", "evidence.2.audiences", ["front-desk"]],
    ["in a claim", "evidence.0.claims.0.page", 3],
    ["in an exception", "exceptions.0.id", "x"],
    ["in an action", "actions.0.priority", "x"],
    ["constructor", "evidence.2.constructor", 1],
    ["type", "evidence.2.type", "rumour"],
    ["type named like an object's own", "evidence.2.type", "toString"],
    ["owner", "evidence.2.owner", "province"],
    ["document kind", "evidence.0.kind", "leaflet"],
    ["adopted by", "evidence.0.adoptedBy", "king"],
    ["policy field", "evidence.0.policyFields.0", "sport"],
    ["role", "evidence.1.role", "mayor"],
    ["domain", "evidence.1.domains.0", "sport"],
    ["forum", "evidence.2.forum", "café"],
    ["activity kind", "evidence.3.kind", "party"],
    ["audience", "evidence.3.audiences.0", "everyone"],
    ["analysis kind", "evidence.4.kind", "guess"],
    ["action status", "actions.0.status", "open"],
  ]);

  it("named __proto__", () => {
    const file = JSON.stringify(goodFile()).replace('"forum"', '"__proto__":{"forum":"college"},"forum"');
    expect(pathsIn(file)).toEqual(["$.evidence[2].__proto__"]);
  });
});

describe("a missing required field", () => {
  refuses([
    ["evidence", "evidence", undefined, "$.evidence", "$.exceptions[0].evidence"],
    ["regions", "regions", undefined, "$.regions", "$.evidence[6].region"],
    ["a municipality's name", "municipality.name", undefined],
    ["a region's name", "regions.0.name", undefined],
    ["id", "evidence.2.id", undefined],
    ["owner", "evidence.2.owner", undefined],
    ["type", "evidence.2.type", undefined],
    ["title", "evidence.2.title", undefined],
    ["criterion of a claim", "evidence.0.claims.0.criterion", undefined],
    ["kind of document", "evidence.0.kind", undefined],
    ["role", "evidence.1.role", undefined],
    ["holder", "evidence.1.holder", undefined],
    ["first day of an appointment", "evidence.1.from", undefined],
    ["forum", "evidence.2.forum", undefined],
    ["date of a meeting", "evidence.2.date", undefined],
    ["kind of activity", "evidence.3.kind", undefined],
    ["date of an activity", "evidence.3.date", undefined],
    ["audiences", "evidence.3.audiences", undefined],
    ["kind of analysis", "evidence.4.kind", undefined],
    ["date of an analysis", "evidence.4.date", undefined],
    ["criteria of an explanation", "evidence.5.criteria", undefined],
    ["motivation of an explanation", "evidence.5.motivation", undefined],
    ["date of an explanation", "evidence.5.date", undefined],
    ["review of an explanation", "evidence.5.reviewBy", undefined],
    ["evidence of an exception", "exceptions.0.evidence", undefined],
    ["first day of an exception", "exceptions.0.from", undefined],
    ["motivation of an exception", "exceptions.0.motivation", undefined],
    ["id of an action", "actions.0.id", undefined],
    ["title of an action", "actions.0.title", undefined],
    ["owner of an action", "actions.0.owner", undefined],
    ["due day of an action", "actions.0.due", undefined],
    ["status of an action", "actions.0.status", undefined],
  ]);
});

describe("a value of the wrong JSON type", () => {
  const places = [...placesIn(goodFile())];

  it.each(places)("null at %s", (path) => {
    expect(pathsIn(changed(path, null))).toContain(written(path));
  });

  it.each(places.filter(([, value]) => typeof value === "string"))("a number for the text at %s", (path) => {
    expect(pathsIn(changed(path, 3))).toContain(written(path));
  });

  it.each(places.filter(([, value]) => typeof value === "object"))("a text for the list or object at %s", (path) => {
    expect(pathsIn(changed(path, "x"))).toContain(written(path));
  });

  it.each(places.filter(([, value]) => typeof value === "object"))(
    "an object for a list, or the reverse, at %s",
    (path, value) => {
      expect(pathsIn(changed(path, Array.isArray(value) ? {} : []))).toContain(written(path));
    },
  );

  refuses([
    ["a text for yes or no", "evidence.1.sinceAtLeast", "true"],
    ["a number for yes or no", "evidence.1.sinceAtLeast", 1],
    ["a text for a number", "evidence.3.participants", "3"],
  ]);
});

describe("a text that is empty, blank or too long", () => {
  const free = [...placesIn(goodFile())].filter(([path]) =>
    /(title|note|name|holder|organisation|minutes|motivation|approvedBy|reference|locator|quote|actions\.\d\.owner|parties\.0|sectors\.0|groups\.0|actors\.0|figureSources\.0)$/.test(
      path,
    ),
  );

  it.each(free)("empty at %s", (path) => {
    expect(pathsIn(changed(path, ""))).toEqual([written(path)]);
  });

  it.each(free)("blank at %s", (path) => {
    expect(pathsIn(changed(path, " \t\n\u00a0"))).toEqual([written(path)]);
  });

  it.each(free)("too long at %s", (path) => {
    const longest = path.endsWith("title") ? 200 : 10_000;
    expect(pathsIn(changed(path, "é".repeat(longest + 1)))).toEqual([written(path)]);
  });

  refuses([
    ["an empty id", "evidence.2.id", ""],
    ["an id of 65 characters", "evidence.2.id", "x".repeat(65)],
    ["an id with a space", "actions.0.id", "a 1"],
    ["a region's id with a slash", "regions.0.id", "a/b", "$.regions[0].id", "$.evidence[6].region"],
  ]);
});

describe("the same twice", () => {
  refuses([
    ["party", "evidence.0.parties", ["politie", "GGD", "politie"], "$.evidence[0].parties[2]"],
    ["policy field", "evidence.0.policyFields", ["care", "care"], "$.evidence[0].policyFields[1]"],
    ["domain", "evidence.1.domains", ["care", "care"], "$.evidence[1].domains[1]"],
    ["audience", "evidence.3.audiences", ["youth", "youth"], "$.evidence[3].audiences[1]"],
    ["sector", "evidence.4.sectors", ["a", "a"], "$.evidence[4].sectors[1]"],
    ["risk group", "evidence.4.groups", ["a", "a"], "$.evidence[4].groups[1]"],
    ["actor", "evidence.4.actors", ["a", "a"], "$.evidence[4].actors[1]"],
    ["figure source", "evidence.4.figureSources", ["a", "a"], "$.evidence[4].figureSources[1]"],
    ["criterion of an explanation", "evidence.5.criteria", ["3.1.4a", "3.1.4a"], "$.evidence[5].criteria[1]"],
    ["covered municipality", "evidence.6.covers", ["GM1724", "GM1724"], "$.evidence[6].covers[1]"],
    ["claimed criterion", "evidence.0.claims.1.criterion", "1.1.1a"],
    ["region id", "regions", [goodFile().regions[0], goodFile().regions[0]], "$.regions[1].id"],
    ["evidence id", "evidence.2.id", "plan"],
    ["action id", "actions.1.id", "a1"],
  ]);
});

describe("participants and address", () => {
  refuses([
    ["a negative number of participants", "evidence.3.participants", -1],
    ["half a participant", "evidence.3.participants", 1.5],
    ["a file address", "evidence.0.url", "file:///plan.pdf"],
    ["an ftp address", "evidence.0.url", "ftp://example.nl/plan.pdf"],
    ["a script", "evidence.0.url", "javascript:alert(1)"],
    ["only the scheme", "evidence.0.url", "http://"],
    ["no scheme", "evidence.0.url", "www.example.nl"],
    ["an empty address", "evidence.0.url", ""],
  ]);

  it("more participants than a number can hold", () => {
    const file = JSON.stringify(goodFile()).replace('"participants":12', '"participants":1e999');
    expect(pathsIn(file)).toEqual(["$.evidence[3].participants"]);
  });
});

describe("a date that is none, or out of range", () => {
  const dates = [...placesIn(goodFile())].filter(([, value]) => typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value));

  it.each(dates)("30 February at %s", (path) => {
    expect(pathsIn(changed(path, "2025-02-30"))).toEqual([written(path)]);
  });

  it.each(dates)("a moment at %s", (path) => {
    expect(pathsIn(changed(path, "2025-02-03T00:00:00Z"))).toEqual([written(path)]);
  });

  it.each(dates)("the year 1899 at %s", (path) => {
    expect(pathsIn(changed(path, "1899-12-31"))).toEqual([written(path)]);
  });

  it.each(dates)("the year 2200 at %s", (path) => {
    expect(pathsIn(changed(path, "2200-01-01"))).toEqual([written(path)]);
  });
});

describe("days in the wrong order", () => {
  refuses([
    ["a document that ends before it begins", "evidence.0.validUntil", "2024-12-31"],
    ["an appointment that ends before it begins", "evidence.1.until", "2023-12-31"],
    ["an activity that ends before it begins", "evidence.3.until", "2025-04-30"],
    ["an exception that ends before it begins", "exceptions.0.until", "2024-12-31"],
    ["an explanation reviewed on its own day", "evidence.5.reviewBy", "2025-06-01"],
    ["an explanation reviewed before its day", "evidence.5.reviewBy", "2025-05-31"],
    ["an explanation reviewed a year and a day later", "evidence.5.reviewBy", "2026-06-02"],
  ]);

  it("a document that ends before it was adopted, where nothing else says when it begins", () => {
    const file = goodFile();
    const { validFrom: _, ...plan } = file.evidence[0] as Record<string, unknown>;
    const evidence = [{ ...plan, validUntil: "2025-03-19" }, ...file.evidence.slice(1)];
    expect(pathsIn({ ...file, evidence })).toEqual(["$.evidence[0].validUntil"]);
  });

  it("a document that says neither when it was adopted nor when it takes effect", () => {
    expect(pathsIn(changed("evidence.6.validFrom", undefined))).toEqual(["$.evidence[6].validFrom"]);
  });
});

describe("what does not go together", () => {
  const item = (index: number) => goodFile().evidence[index] as object;
  const claims = [{ criterion: "3.1.4a", locator: "§ 1" }];

  refuses([
    ["a claim on a document without locator", "evidence.0.claims.1.locator", undefined],
    ["claims on an explanation", "evidence.5.claims", claims],
    ["an activity without audience", "evidence.3.audiences", []],
    ["an explanation without criteria", "evidence.5.criteria", []],
    [
      "an explanation owned by a region",
      "evidence.5",
      { ...item(5), owner: "region", region: "oost-brabant" },
      "$.evidence[5].owner",
    ],
    ["region on own evidence", "evidence.2.region", "oost-brabant"],
    ["covers on own evidence", "evidence.2.covers", ["GM1724"]],
    ["no region on a region's evidence", "evidence.6.region", undefined],
    ["an empty covers", "evidence.6.covers", []],
    ["a bad code in covers", "evidence.6.covers.1", "772"],
    ["an action with both criterion and block", "actions.0.block", "3.1.1", "$.actions[0]"],
    ["an action with neither", "actions.1.block", undefined, "$.actions[1]"],
  ]);
});

describe("pointing at nothing", () => {
  refuses([
    ["a claim", "evidence.0.claims.0.criterion", "9.9.9z"],
    ["a claim of a block", "evidence.0.claims.0.criterion", "1.1.1"],
    ["a claim with a space", "evidence.0.claims.0.criterion", "1.1.1a "],
    ["an explanation", "evidence.5.criteria.1", "9.9.9z"],
    ["an exception", "exceptions.0.evidence", "nothing"],
    ["an adoption", "evidence.0.adopts", "nothing"],
    ["a region", "evidence.6.region", "noord-brabant"],
    ["an action's criterion", "actions.0.criterion", "9.9.9z"],
    ["an action's criterion that is a block", "actions.0.criterion", "3.1.1"],
    ["an action's block", "actions.1.block", "9.9.9"],
    ["an action's block that is a criterion", "actions.1.block", "3.1.1b"],
    ["an adoption of own evidence", "evidence.0.adopts", "scan"],
    ["an adoption of itself", "evidence.0.adopts", "plan"],
    ["an adoption by something else than a document", "evidence.2.adopts", "regional-covenant"],
    ["an adoption by a region's document", "evidence.6.adopts", "regional-covenant"],
    ["an exception on own evidence", "exceptions.0.evidence", "scan"],
  ]);

  it("an adoption of a region's evidence that is no document", () => {
    const file = goodFile();
    const meeting = {
      id: "m",
      owner: "region",
      region: "oost-brabant",
      type: "meeting",
      title: "m",
      forum: "chain",
      date: "2025-01-01",
    };
    const [plan, ...others] = file.evidence;
    expect(pathsIn({ ...file, evidence: [{ ...plan, adopts: "m" }, ...others, meeting] })).toEqual(["$.evidence[0].adopts"]);
  });
});

describe("several problems at once", () => {
  it("are all named, however badly one item is broken", () => {
    const [plan, officer, ...others] = goodFile().evidence;
    const evidence = [
      { ...plan, title: "", claims: [{ criterion: "x" }, 7] },
      "rubbish",
      { ...officer, type: "rumour", owner: 4 },
      ...others,
    ];
    const file = { ...goodFile(), format: "x", evidence, actions: [{}], exceptions: null, extra: 1 };
    expect(new Set(pathsIn(file))).toEqual(
      new Set([
        "$.format",
        "$.evidence[0].title",
        "$.evidence[0].claims[0].criterion",
        "$.evidence[0].claims[0].locator",
        "$.evidence[0].claims[1]",
        "$.evidence[1]",
        "$.evidence[2].type",
        "$.evidence[2].owner",
        "$.exceptions",
        "$.actions[0].id",
        "$.actions[0].title",
        "$.actions[0].owner",
        "$.actions[0].due",
        "$.actions[0].status",
        "$.actions[0]",
        "$.extra",
      ]),
    );
  });

  it("in one item do not hide each other", () => {
    const item = {
      id: "",
      owner: "region",
      type: "document",
      title: " ",
      kind: "x",
      covers: [],
      validUntil: "2025",
      claims: [{ criterion: "1.1.1a" }],
    };
    expect(new Set(pathsIn({ ...goodFile(), evidence: [item], exceptions: [] }))).toEqual(
      new Set(
        ["id", "title", "kind", "covers", "validUntil", "validFrom", "claims[0].locator", "region"].map(
          (field) => `$.evidence[0].${field}`,
        ),
      ),
    );
  });

  it("are told once each, with a Dutch sentence", () => {
    expect(problemsIn({ ...goodFile(), framework: "x", evidence: [{ type: "rumour" }], exceptions: [] })).toEqual([
      "$.framework Dit kader is niet bekend; gebruik vng-kader-2021.",
      "$.evidence[0].type Dit soort bewijs bestaat niet.",
      "$.evidence[0].id Vul dit veld in; het is verplicht.",
      "$.evidence[0].owner Kies een van: municipality, region.",
      "$.evidence[0].title Vul dit veld in; het is verplicht.",
    ]);
  });

  it("come without anything of the file", () => {
    const reading = readExchange(new TextEncoder().encode(JSON.stringify({ ...goodFile(), format: "x" })));
    expect(Object.keys(reading).sort()).toEqual(["ok", "problems"]);
  });
});

describe("choices about forms", () => {
  const withChoices = (...formChoices: object[]) => ({ ...goodFile(), formChoices });
  const leftOut = { id: "1.1.2d", choice: "left-out", reason: "Hier is nog geen rol." };

  it.each<[string, object[], string[]]>([
    [
      "of the Kader and on their way",
      [leftOut, { id: "surrogacy", title: "Draagmoeders", choice: "named", source: "§ 2" }],
      [],
    ],
    ["none", [], []],
    ["of one form twice", [leftOut, leftOut], ["$.formChoices[1].id"]],
    ["left out without a reason", [{ ...leftOut, reason: undefined }], ["$.formChoices[0].reason"]],
    ["named without a place", [{ ...leftOut, choice: "named" }], ["$.formChoices[0].source"]],
    ["of a criterion that asks for no form", [{ ...leftOut, id: "1.1.1a" }], ["$.formChoices[0].id"]],
    ["with a key that is not known", [{ ...leftOut, note: "x" }], ["$.formChoices[0].note"]],
  ])("%s", (_, choices, paths) => {
    expect(pathsIn(withChoices(...choices))).toEqual(paths);
  });
});
