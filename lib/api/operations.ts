/** Every operation of the API, below its base: what it asks and gives. The routes, the document and their tests follow this. */
import type { SchemaName } from "./schemas";

export const API_BASE = "/api/v1";
/** Semantic: within one major version nothing that a program relies on goes or changes. The changes are in CHANGELOG.md. */
export const API_VERSION = "1.0.0";

export type Method = "get" | "post" | "put" | "delete";

export interface Operation {
  id: string;
  method: Method;
  /** With a parameter between braces. */
  path: string;
  tag: string;
  summary: string;
  query?: readonly (keyof typeof queryParameters)[];
  body?: SchemaName;
  /** What comes back: a schema, a file, or nothing. */
  answer: SchemaName | "pdf" | null;
  status: 200 | 201 | 204;
  /** Whether it rests on a version: If-Match, or for a new record If-None-Match. */
  versioned?: true;
}

export const queryParameters = {
  asOf: "De dag waarop wordt geoordeeld, als jjjj-mm-dd. Zonder: vandaag.",
  knownAt: "Wat op dit moment was vastgelegd telt mee, als tijdstip met zone. Zonder: alles.",
  variant: "public (het openbare rapport) of internal. Zonder: public.",
} as const;

export const pathParameters: Readonly<Record<string, string>> = {
  municipality: "De CBS-code van de gemeente, zoals GM0363.",
  region: "Het id van de regio, zoals RE08.",
  id: "Het id.",
};

const read = (path: string, id: string, tag: string, summary: string, answer: Operation["answer"]): Operation => ({
  ...{ method: "get", path, id, tag, summary, answer, status: 200 },
});

interface Kind {
  /** The collection in the address. */
  path: string;
  /** As an operation's id says it. */
  name: "Evidence" | "Agreement" | "Action";
  one: string;
  more: string;
}

const evidence: Kind = { path: "evidence", name: "Evidence", one: "een bewijsstuk", more: "het bewijs" };
const agreement: Kind = { path: "agreements", name: "Agreement", one: "een afspraak", more: "de afspraken" };
const action: Kind = { path: "actions", name: "Action", one: "een actie", more: "de acties" };

/** What can be done with the records of a kind, of the owner with this path and in the words of `whose`. */
function recordOperations(owner: "municipality" | "region", { path, name, one, more }: Kind): Operation[] {
  const [prefix, whose, of] =
    owner === "municipality"
      ? ["/municipalities", "van de gemeente", "OfMunicipality"]
      : ["/regions", "van de regio", "OfRegion"];
  const collection = `${prefix}/{${owner}}/${path}`;
  const item = `${collection}/{id}`;
  const common = { tag: name };
  return [
    read(collection, `list${name}${of}`, name, `Geeft ${more} ${whose}`, `${name}List`),
    {
      ...{ ...common, method: "post", path: collection, id: `add${name}${of}`, summary: `Legt ${one} ${whose} vast` },
      ...{ body: name, answer: `${name}Record`, status: 201 },
    },
    read(item, `get${name}${of}`, name, `Geeft ${one} ${whose}`, `${name}Record`),
    {
      ...{
        ...common,
        method: "put",
        path: item,
        id: `put${name}${of}`,
        summary: `Verbetert ${one} ${whose}, of legt het vast`,
      },
      ...{ body: name, answer: `${name}Record`, status: 200, versioned: true },
    },
    {
      ...{ ...common, method: "delete", path: item, id: `withdraw${name}${of}`, summary: `Trekt ${one} ${whose} in` },
      ...{ answer: null, status: 204, versioned: true },
    },
  ];
}

const place = "/municipalities/{municipality}";

export const operations: readonly Operation[] = [
  read("/norms", "listNorms", "Norm", "Geeft de normen waaraan wordt getoetst", "NormList"),
  read("/norms/{id}", "getNorm", "Norm", "Geeft een norm met bouwstenen en toetspunten", "Norm"),
  read("/municipalities", "listMunicipalities", "Municipality", "Geeft de gemeenten van dit token", "MunicipalityList"),
  read(place, "getMunicipality", "Municipality", "Geeft een gemeente met haar regio’s", "Municipality"),
  {
    ...read(`${place}/assessment`, "getAssessment", "Assessment", "Geeft waar de gemeente op een dag staat", "Assessment"),
    query: ["asOf", "knownAt"],
  },
  ...[evidence, agreement, action].flatMap((kind) => recordOperations("municipality", kind)),
  read(`${place}/reports`, "listReports", "Report", "Geeft de vastgestelde rapporten van de gemeente", "ReportList"),
  read(`${place}/reports/{id}`, "getReport", "Report", "Geeft een vastgesteld rapport", "Report"),
  {
    ...read(`${place}/reports/{id}/pdf`, "getReportPdf", "Report", "Geeft het bestand zoals het is uitgegeven", "pdf"),
    query: ["variant"],
  },
  read("/regions", "listRegions", "Region", "Geeft de regio’s van dit token", "RegionList"),
  read("/regions/{region}", "getRegion", "Region", "Geeft een regio met haar gemeenten", "Region"),
  read("/regions/{region}/figures", "getFigures", "Region", "Geeft waar de gemeenten van de regio nu staan", "Figures"),
  ...[evidence, agreement].flatMap((kind) => recordOperations("region", kind)),
];

/** The names of the parameters in a path, in order. */
export const parametersIn = (path: string): string[] => [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
