/**
 * A judgement on a day as OSCAL assessment results: a result for the Kader, for each norm beside it and for the agreements,
 * each with what counts (observations) and what follows from it (findings).
 */
import type { Assessment } from "../../assessment/assessment";
import { longDate } from "../../dutch";
import type { Framework } from "../../framework/framework";
import { uuidOf } from "../../uuid";
import { reportDay } from "../model/day";
import { judgementOf } from "../model/norms";
import type { DataOptions } from "../sheets/criteria-rows";
import { dateTime } from "./date-time";
import { agreementsUuid, catalogUuid, line, OSCAL_VERSION, property } from "./parts";
import { agreementsResult, municipalityUuid, normResult, regionUuid } from "./result";

const METHOD = uuidOf("method");

/** The results for one municipality. The same assessment and options always give the same file. */
export function oscalResults(assessment: Assessment, { asOf, knownAt, variant = "internal" }: DataOptions) {
  const { framework, dossier } = assessment;
  const { code, name } = dossier.municipality;
  const title = (of: string): string => line(`Toets van ${name} aan ${of}, stand op ${longDate(asOf)}`);
  const options = { asOf, knownAt, variant };
  const { beside } = judgementOf(reportDay(assessment, asOf, variant));
  const kader = { title: title("het Kader"), ...normResult(assessment, options) };
  const agreements = agreementsResult(assessment, options);
  return {
    "assessment-results": {
      uuid: uuidOf("assessment-results", framework.id, code, asOf, knownAt, variant),
      metadata: {
        title: kader.title,
        "last-modified": dateTime(knownAt),
        version: asOf,
        "oscal-version": OSCAL_VERSION,
        props: [
          property("framework", framework.id),
          ...beside.map((norm) => property("norm", norm.framework.id)),
          property("as-of", asOf),
          property("known-at", knownAt),
          property("variant", variant),
        ],
        parties: [municipalityParty(dossier.municipality), ...dossier.regions.map((region) => regionParty(region))],
        remarks: framework.status,
      },
      "import-ap": { href: `#${METHOD}` },
      results: [
        kader,
        ...beside.map((norm) => ({ title: title(norm.framework.title), ...normResult(norm, options) })),
        ...(agreements ? [{ title: title("eigen afspraken"), ...agreements }] : []),
      ],
      "back-matter": {
        resources: [
          method,
          ...[framework, ...beside.map((norm) => norm.framework)].map(catalogResource),
          ...(agreements ? [agreementsResource(code, options)] : []),
        ],
      },
    },
  };
}

const municipalityParty = ({ code, name }: { code: string; name: string }) => ({
  uuid: municipalityUuid(code),
  type: "organization",
  name: line(name),
  props: [property("municipality-code", code)],
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
  description: "De OSCAL-catalogus van deze norm; zij heeft hetzelfde uuid als deze verwijzing.",
  "document-ids": [{ identifier: line(framework.id) }],
});

const agreementsResource = (code: string, options: DataOptions) => ({
  uuid: agreementsUuid(code, options),
  title: "Afspraken",
  description: "De OSCAL-catalogus van de afspraken op deze dag; zij heeft hetzelfde uuid als deze verwijzing.",
});
