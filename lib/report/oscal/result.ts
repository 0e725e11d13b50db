/** What one norm, or the agreements, make of a municipality on a day: one of the results in the file. */

import { countAgreements } from "../../assessment/agreement-status";
import type { AnyCriterion, Assessment } from "../../assessment/assessment";
import { besideSentence, overviewSentence } from "../../assessment/verdict";
import { plural } from "../../dutch";
import type { Evidence } from "../../evidence/evidence";
import { isBeside } from "../../framework/framework";
import { uuidOf } from "../../uuid";
import { type ReportDay, reportDay } from "../model/day";
import { agreementsInForce, judgementOf } from "../model/norms";
import type { DataOptions } from "../sheets/criteria-rows";
import { endOfDay, startOfDay } from "./date-time";
import { agreementFindings, findings } from "./findings";
import { observations, type Sighting, sightings } from "./observations";
import { agreementsUuid, catalogUuid, property } from "./parts";

export const municipalityUuid = (code: string): string => uuidOf("municipality", code);
export const regionUuid = (id: string): string => uuidOf("region", id);

/** What a norm finds; of the Kader alone also the basic level and the plateaus, since only the Kader makes those. */
export function normResult(assessment: Assessment, { asOf, knownAt, variant }: Required<DataOptions>) {
  const { framework, dossier } = assessment;
  const on = reportDay(assessment, asOf, variant);
  const beside = isBeside(framework);
  const seen = seenBy(on, beside ? framework.id : "", assessment.criteria);
  return {
    uuid: uuidOf("result", framework.id, dossier.municipality.code, asOf, knownAt, variant),
    description: beside ? besideSentence(assessment, asOf) : overviewSentence(assessment, asOf),
    ...daysOf(on),
    ...(beside ? {} : { props: [property("basic-level", on.status.basicLevel ? "yes" : "no"), ...plateaus(on)] }),
    "reviewed-controls": reviewed(catalogUuid(framework)),
    ...observed(on, seen),
    findings: findings(on, (criterion) => seen.get(criterion) ?? []),
  };
}

/** What the agreements in force find; undefined where there are none. */
export function agreementsResult(assessment: Assessment, { asOf, knownAt, variant }: Required<DataOptions>) {
  const on = reportDay(assessment, asOf, variant);
  const { code } = assessment.dossier.municipality;
  const agreements = agreementsInForce(on);
  if (agreements.length === 0) return undefined;
  const { criteria } = judgementOf(on);
  const inForce = new Map(agreements.map(({ node }) => [node, criteria.get(node) as AnyCriterion]));
  const seen = seenBy(on, "own", inForce);
  const { kept } = countAgreements(agreements);
  return {
    uuid: uuidOf("result", "own", code, asOf, knownAt, variant),
    description: `${kept} van ${plural(agreements.length, "afspraak", "afspraken")} nagekomen.`,
    ...daysOf(on),
    "reviewed-controls": reviewed(agreementsUuid(code, { asOf, knownAt })),
    ...observed(on, seen),
    findings: agreementFindings(on, agreements, (agreement) => seen.get(agreement) ?? []),
  };
}

type Seen = ReadonlyMap<string, readonly Sighting[]>;

const seenBy = (on: ReportDay, norm: string, criteria: ReadonlyMap<string, AnyCriterion>): Seen =>
  new Map([...criteria].map(([id, criterion]) => [id, sightings(on, norm, criterion)]));

/** OSCAL has no empty lists. */
function observed({ assessment: { dossier } }: ReportDay, seen: Seen) {
  const all = [...seen.values()].flat();
  const subject = municipalityUuid(dossier.municipality.code);
  const partyOf = ({ region }: Evidence): string => (region === undefined ? subject : regionUuid(region));
  return all.length === 0 ? {} : { observations: observations(all, subject, partyOf) };
}

const daysOf = ({ asOf }: ReportDay) => ({ start: startOfDay(asOf), end: endOfDay(asOf) });

const reviewed = (catalog: string) => ({
  links: [{ href: `#${catalog}`, rel: "reference" }],
  "control-selections": [{ "include-all": {} }],
});

/** The plateau of each theme, by the theme's number. */
const plateaus = ({ assessment, status }: ReportDay) =>
  assessment.themes.map(({ theme }) =>
    property(`theme-${theme.number}-plateau`, String(status.themes[theme.id]?.plateau ?? 0)),
  );
