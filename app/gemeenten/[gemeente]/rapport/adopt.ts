/** Records that the college adopted a report: freezes what it rests on, prints both variants and keeps them. */
import "server-only";
import { randomBytes } from "node:crypto";
import { reportPdf } from "@/app/_server/pdf/report-pdf";
import { origin } from "@/app/_server/sign-in/settings";
import { today } from "@/app/_server/today";
import { paperColoursOf } from "@/db/house-style";
import { type AdoptedReport, adoptReport, sealOf } from "@/db/report/adopted";
import { loadReportSource } from "@/db/report/source";
import { may, ofMunicipality, type Scope } from "@/lib/access";
import { assess } from "@/lib/assessment/assess";
import type { IsoDate } from "@/lib/calendar";
import { EMPTY_COUNCIL_FORM } from "@/lib/council/note";
import { currentFramework } from "@/lib/framework/versions";
import { type Outcome, refused, type Version } from "@/lib/refusal";
import { type AdoptedContent, adoptedContent, enclosure, type Seal, sealedReport } from "@/lib/report/adopted/adoption";
import { proposed } from "@/lib/report/gap/first-texts";
import type { ReportVariant } from "@/lib/report/model/model";
import { unconfirmed } from "./adoption-fields";

export interface AdoptionInput {
  municipality: string;
  adoptedOn: IsoDate;
  asOf: IsoDate;
  /** The moment up to which the reader saw what was recorded, an ISO 8601 instant. */
  knownAt: string;
  /** The proposed sentences for which the college stands, by name. */
  confirmed: readonly string[];
}

/** Refuses: not-allowed, not-found, and invalid where a sentence was not confirmed or this report was adopted on that day already. */
export async function adopt(
  scope: Scope,
  { municipality, adoptedOn, asOf, knownAt, confirmed }: AdoptionInput,
): Promise<Outcome<Version<AdoptedReport>>> {
  if (!may(scope, "report.write", ofMunicipality(municipality))) return refused({ code: "not-allowed" });
  const source = loadReportSource(scope, municipality, { knownAt, adoptedBy: adoptedOn, asOf, current: asOf === today() });
  if (!source.ok) return source;
  const { dossier, ...known } = source.value;
  const { promises, gaps } = proposed(
    assess(currentFramework, dossier),
    asOf,
    known.form ?? EMPTY_COUNCIL_FORM,
    known.previous ?? undefined,
  );
  const problems = unconfirmed([...promises, ...gaps], confirmed);
  if (problems.length > 0) return refused({ code: "invalid", problems });
  const content = adoptedContent(currentFramework, dossier, {
    ...known,
    ...paperColoursOf(municipality),
    adoptedOn,
    asOf,
    address: `${origin()}/controleren`,
    salt: randomBytes(16).toString("hex"),
  });
  const seal = sealOf(content);
  const publicPdf = await print(content, "public", seal);
  const internalPdf = await print(content, "internal", seal);
  return adoptReport(scope, { content, publicPdf, internalPdf });
}

/** The file of a variant. The same content always gives the same bytes. */
function print(content: AdoptedContent, variant: ReportVariant, seal: Seal): Promise<Uint8Array> {
  const moment = new Date(content.knownAt);
  const bytes = new TextEncoder().encode(content.variants[variant].exchange);
  return reportPdf(sealedReport(content, variant, seal), {
    created: moment,
    attachments: [{ ...enclosure[variant], bytes, modified: moment }],
  });
}
