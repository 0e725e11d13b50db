/** An assessment on a day as OSCAL assessment results: what counts (observations) and what follows from it (findings). */
import type { Assessment } from "../../assessment/assessment";
import { overviewSentence } from "../../assessment/verdict";
import { longDate } from "../../dutch";
import type { Evidence } from "../../evidence/evidence";
import type { Framework } from "../../framework/framework";
import { reportDay } from "../model/day";
import type { DataOptions } from "../sheets/criteria-rows";
import { dateTime, endOfDay, startOfDay } from "./date-time";
import { findings } from "./findings";
import { observations, sightings } from "./observations";
import { catalogUuid, line, OSCAL_VERSION, property } from "./parts";
import { uuidOf } from "./uuid";

const METHOD = uuidOf("method");

/** The results for one municipality. The same assessment and options always give the same file. */
export function oscalResults(assessment: Assessment, { asOf, knownAt, variant = "internal" }: DataOptions) {
  const { framework, dossier } = assessment;
  const { code, name } = dossier.municipality;
  const title = `Toets van ${name} aan het Kader, stand op ${longDate(asOf)}`;
  return {
    "assessment-results": {
      uuid: uuidOf("assessment-results", framework.id, code, asOf, knownAt, variant),
      metadata: {
        title,
        "last-modified": dateTime(knownAt),
        version: asOf,
        "oscal-version": OSCAL_VERSION,
        props: [
          property("framework", framework.id),
          property("as-of", asOf),
          property("known-at", knownAt),
          property("variant", variant),
        ],
        parties: [municipalityParty(assessment), ...dossier.regions.map((region) => regionParty(region))],
        remarks: framework.status,
      },
      "import-ap": { href: `#${METHOD}` },
      results: [{ title, ...result(assessment, { asOf, knownAt, variant }) }],
      "back-matter": { resources: [method, catalogResource(framework)] },
    },
  };
}

function result(assessment: Assessment, { asOf, knownAt, variant }: Required<DataOptions>) {
  const { framework, dossier, criteria } = assessment;
  const on = reportDay(assessment, asOf, variant);
  const seen = new Map([...criteria].map(([id, criterion]) => [id, sightings(on, criterion)]));
  const all = [...seen.values()].flat();
  const subject = municipalityUuid(assessment);
  const partyOf = ({ region }: Evidence): string => (region === undefined ? subject : regionUuid(region));
  return {
    uuid: uuidOf("result", framework.id, dossier.municipality.code, asOf, knownAt, variant),
    description: overviewSentence(assessment, asOf),
    start: startOfDay(asOf),
    end: endOfDay(asOf),
    props: [property("basic-level", on.status.basicLevel ? "yes" : "no"), ...plateaus(assessment, on.status.themes)],
    "reviewed-controls": {
      links: [{ href: `#${catalogUuid(framework)}`, rel: "reference" }],
      "control-selections": [{ "include-all": {} }],
    },
    ...(all.length === 0 ? {} : { observations: observations(all, subject, partyOf) }),
    findings: findings(on, (criterion) => seen.get(criterion) ?? []),
  };
}

/** The plateau of each theme, by the theme's number. */
const plateaus = ({ themes }: Assessment, on: Readonly<Record<string, { plateau: number }>>) =>
  themes.map(({ theme }) => property(`theme-${theme.number}-plateau`, String(on[theme.id]?.plateau ?? 0)));

const municipalityUuid = ({ dossier }: Assessment): string => uuidOf("municipality", dossier.municipality.code);
const regionUuid = (id: string): string => uuidOf("region", id);

const municipalityParty = (assessment: Assessment) => ({
  uuid: municipalityUuid(assessment),
  type: "organization",
  name: line(assessment.dossier.municipality.name),
  props: [property("municipality-code", assessment.dossier.municipality.code)],
});

const regionParty = ({ id, name }: { id: string; name: string }) => ({
  uuid: regionUuid(id),
  type: "organization",
  name: line(name),
  props: [property("region-id", id)],
});

/** There is no assessment plan: every municipality is judged by the same rules. */
const method = {
  uuid: METHOD,
  title: "Werkwijze",
  description:
    "Plateau oordeelt voor elke dag met vaste regels over het bewijs dat is vastgelegd, niet over het werk van de gemeente zelf. Elk toetspunt zegt welk bewijs volstaat; een document en een aanstelling tellen zolang ze gelden, een overleg, activiteit of analyse zolang het toetspunt dat vraagt.",
};

const catalogResource = (framework: Framework) => ({
  uuid: catalogUuid(framework),
  title: framework.title,
  description: "De OSCAL-catalogus van deze versie van het Kader; zij heeft hetzelfde uuid als deze verwijzing.",
  "document-ids": [{ identifier: line(framework.id) }],
});
