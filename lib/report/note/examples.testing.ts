/** The examples of the program as dossiers, and the texts of their reports. */
import bergeijk from "@/db/seed/bergeijk.json";
import blaricum from "@/db/seed/blaricum.json";
import groningen from "@/db/seed/groningen.json";
import { voorbeeldregio } from "@/db/seed/voorbeeldregio";
import zoeterwoude from "@/db/seed/zoeterwoude.json";
import { assess } from "../../assessment/assess";
import type { Dossier } from "../../dossier/dossier";
import { readExchange } from "../../dossier/exchange";
import { currentFramework } from "../../framework/versions";
import { KNOWN_AT } from "../gap/beekrijk.testing";
import { gapReport, type ReportOptions } from "../gap/gap-report";
import type { GapReport, Section } from "../model/model";
import { textsOf } from "./note";

export function dossierOf(file: object): Dossier {
  const reading = readExchange(new TextEncoder().encode(JSON.stringify(file)));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.dossier;
}

/** Municipalities that exist, as far as their published documents tell. */
export const published: Dossier[] = [groningen, bergeijk, blaricum, zoeterwoude].map(dossierOf);

export const examples: Dossier[] = [...published, ...voorbeeldregio().dossiers];

export const named = (name: string): Dossier =>
  examples.find(({ municipality }) => municipality.name.startsWith(name)) as Dossier;

/** The day on which a clerk read them. */
export const READ_ON = "2026-11-30";

export const reportOf = (dossier: Dossier, options: Partial<ReportOptions> = {}): GapReport =>
  gapReport(assess(currentFramework, dossier), { asOf: READ_ON, knownAt: KNOWN_AT, ...options });

export const textOf = (sections: readonly (Section | undefined)[]): string =>
  sections.flatMap((section) => (section ? textsOf(section) : [])).join("\n");

/** The texts of one section; empty where it is not there. */
export const sectionText = (report: GapReport, id: string): string =>
  textOf([report.sections.find((section) => section.id === id)]);
