/**
 * What the API takes and gives, as zod schemas: of records the very schemas by which everything else reads them. The OpenAPI
 * document is made of these, and a test holds real answers against them.
 */
import { z } from "zod";
import { agreement } from "../agreements/agreement";
import { evidence } from "../evidence/evidence";
import { frameworkSchema } from "../framework/framework";
import { oneOf } from "../framework/one-of";
import { isoDate } from "../iso-date";
import { action } from "../plan/action";
import { itemId, municipalityCode } from "../text";
import { problemDetails } from "./problem-details";

const moment = z.iso.datetime();

/** A record with its version: the version is the ETag, to send along with If-Match. */
const recordOf = <T extends z.ZodType>(item: T) =>
  z.strictObject({
    version: z.int().min(1),
    state: z.enum(["recorded", "withdrawn"]).describe("withdrawn: ingetrokken; item zegt wat er stond."),
    recordedAt: moment,
    item,
  });
const listOf = <T extends z.ZodType>(item: T) => z.strictObject({ items: z.array(item) });

const evidenceRecord = recordOf(evidence);
const agreementRecord = recordOf(agreement);
const actionRecord = recordOf(action);

const regionName = z.strictObject({ id: itemId, name: z.string() });
const municipalityName = z.strictObject({ code: municipalityCode, name: z.string() });
const municipality = municipalityName.extend({
  province: z.string().nullable(),
  validFrom: isoDate,
  validUntil: isoDate.nullable().describe("De laatste dag van een gemeente die is opgegaan in een andere."),
  regions: z.array(regionName),
});
const region = regionName.extend({ kind: z.string(), members: z.array(municipalityName) });

const norm = z.strictObject({ id: z.string(), title: z.string(), publisher: z.string(), published: z.string() });

const node = z.strictObject({
  status: oneOf("status"),
  since: isoDate.nullable(),
  until: isoDate.nullable().describe("De eerste dag waarop de status anders is."),
  counted: z.array(z.string()).optional().describe("Van een toetspunt of afspraak: de id’s van het bewijs dat telt."),
});
const assessment = z.strictObject({
  asOf: isoDate,
  knownAt: moment.nullable().describe("Tot welk moment is meegeteld wat is vastgelegd; null: alles."),
  basicLevel: z.boolean(),
  themes: z.record(z.string(), z.strictObject({ plateau: z.int().min(0).max(2) })),
  nodes: z.record(z.string(), node).describe("Per bouwsteen, toetspunt en afspraak (own.…), op nummer."),
  agreements: z.strictObject({ inForce: z.int(), kept: z.int(), running: z.int() }),
});

const report = z.strictObject({
  code: z.string().describe("De code op het papier."),
  adoptedOn: isoDate,
  asOf: isoDate,
  knownAt: moment,
  framework: z.string(),
  hash: z.string().describe("SHA-256 van alles waaruit het rapport is gemaakt."),
});

const figures = z.strictObject({
  asOf: isoDate,
  of: z.int().describe("Hoeveel gemeenten zijn geteld."),
  hidden: z.int().describe("Hoeveel gemeenten hun naam niet delen."),
  reached: z.array(z.int()).describe("Op plaats n: hoeveel gemeenten n thema’s op plateau 1 of hoger hebben."),
  plateaus: z.record(z.string(), z.array(z.int())).describe("Per thema: hoeveel gemeenten op plateau 0, 1 en 2 staan."),
  missing: z.record(z.string(), z.int()).describe("Per bouwsteen van plateau 1: hoeveel gemeenten die missen."),
  named: z.array(municipalityName.extend({ plateaus: z.array(z.int()) })).describe("Wie met naam te zien is."),
});

export const schemas = {
  ...{ Evidence: evidence, Agreement: agreement, Action: action },
  ...{ EvidenceRecord: evidenceRecord, AgreementRecord: agreementRecord, ActionRecord: actionRecord },
  ...{ EvidenceList: listOf(evidenceRecord), AgreementList: listOf(agreementRecord), ActionList: listOf(actionRecord) },
  ...{ Municipality: municipality, MunicipalityList: listOf(municipality) },
  ...{ Region: region, RegionList: listOf(region), Figures: figures },
  ...{ Norm: frameworkSchema, NormList: listOf(norm) },
  ...{ Assessment: assessment, Report: report, ReportList: listOf(report) },
  Problem: problemDetails,
} as const satisfies Record<string, z.ZodType>;

export type SchemaName = keyof typeof schemas;
