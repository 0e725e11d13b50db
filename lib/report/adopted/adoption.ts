/**
 * A report that the college adopted: all that it was made from and both its variants, frozen. Made again from the same
 * inputs it is the same text, so its hash is a proof. See docs/decisions/009-adopted-reports.md.
 */
import { assess } from "../../assessment/assess";
import { statusOn } from "../../assessment/status";
import type { IsoDate } from "../../calendar";
import { type CouncilForm, EMPTY_COUNCIL_FORM } from "../../council/note";
import type { Bounded } from "../../dossier/bounded";
import type { Dossier } from "../../dossier/dossier";
import { writeExchange } from "../../dossier/exchange";
import { longDate } from "../../dutch";
import type { Framework } from "../../framework/framework";
import type { Remark } from "../../remarks/remark";
import { remarksTowards, towards } from "../../sharing/boundary";
import { PAPER, PUBLIC } from "../../sharing/viewer";
import { gapReport } from "../gap/gap-report";
import type { RegionDistribution } from "../gap/reading-aids";
import type { GapReport, ReportVariant } from "../model/model";
import type { PaperColours } from "../model/paint";
import type { PreviousReport } from "../model/stand";
import { type Stand, standOf } from "../model/stand";

const FORMAT = "plateau-adopted-report/1";

/** What an adopted report is made from, besides the framework and the dossier as known at `knownAt`. */
export interface AdoptionInputs {
  adoptedOn: IsoDate;
  asOf: IsoDate;
  /** The last moment at which something was recorded that the report may rest on, an ISO 8601 instant. */
  knownAt: string;
  /** The page where anyone can check the report, as it is printed. */
  address: string;
  /** Random, so that nobody can guess from the printed hash what the public variant leaves out. */
  salt: string;
  /** As filled in for the council; null where nothing was. */
  form: CouncilForm | null;
  /** None of them gets on paper, which is read by who may not read each remark. Older reports hold some. */
  remarks: readonly Remark[];
  region: RegionDistribution | null;
  previous: PreviousReport | null;
  /** The municipality's own colours; absent: Plateau's. */
  colours?: PaperColours;
}

/** All of an adopted report. Its canonical JSON is what is hashed and kept. */
export interface AdoptedContent extends AdoptionInputs {
  format: typeof FORMAT;
  framework: string;
  municipality: { code: string; name: string };
  stand: Stand;
  /** The exchange file of each variant, and each variant as it was before its code was printed on it. */
  variants: Record<ReportVariant, { exchange: string; report: GapReport }>;
}

/** What is left to choose where the dossier is given. */
export function adoptedContent(framework: Framework, dossier: Dossier, inputs: AdoptionInputs): AdoptedContent {
  const assessment = assess(framework, dossier);
  const { adoptedOn, asOf, knownAt, region, previous, colours } = inputs;
  const remarks = remarksTowards(PAPER, inputs.remarks, (remark) => remark);
  const form = { ...(inputs.form ?? EMPTY_COUNCIL_FORM), adoptedOn };
  const given = { ...(region ? { region } : {}), ...(previous ? { previous } : {}), ...(colours ? { colours } : {}) };
  const variantOf = (variant: ReportVariant, shown: Bounded<Dossier>) => ({
    exchange: writeExchange(framework, shown),
    report: gapReport(assessment, { asOf, knownAt, variant, form, remarks, ...given }),
  });
  return {
    ...inputs,
    remarks,
    format: FORMAT,
    framework: framework.id,
    municipality: dossier.municipality,
    stand: standOf(statusOn(assessment, asOf)),
    variants: {
      public: variantOf("public", towards(PUBLIC, dossier)),
      internal: variantOf("internal", towards(PAPER, dossier)),
    },
  };
}

/** What is printed on an adopted report so that anyone can check it. */
export interface Seal {
  /** SHA-256 of the content's canonical JSON, in hexadecimal. */
  hash: string;
  /** See code.ts. */
  code: string;
}

/** A variant as it is given out: with its code on every page, and a last section that says how to check it. */
export function sealedReport({ variants, adoptedOn, address }: AdoptedContent, variant: ReportVariant, seal: Seal): GapReport {
  const { report } = variants[variant];
  return {
    ...report,
    footer: { ...report.footer, text: `${report.footer.text} · code ${seal.code}` },
    sections: [
      ...report.sections,
      {
        id: "echtheid",
        heading: "Is dit het vastgestelde rapport?",
        newPage: false,
        blocks: [
          {
            kind: "paragraph",
            text: "Het college stelde dit rapport vast. Daarna is er niets meer aan veranderd. U kunt dat nagaan met de code, of met het bestand zelf.",
          },
          {
            kind: "details",
            details: [
              { term: "Vastgesteld", description: longDate(adoptedOn) },
              { term: "Code", description: seal.code },
              { term: "Nagaan op", description: address },
            ],
          },
          { kind: "paragraph", text: enclosed[variant], quiet: true },
        ],
      },
    ],
  };
}

const enclosed: Record<ReportVariant, string> = {
  public:
    "In het PDF-bestand zit het uitwisselbestand met wat is vastgelegd, zonder overleg in de gezagsdriehoek, zonder toelichtingen en zonder wie een functie vervult. Wie het opnieuw toetst, mist daarom de toetspunten die op zulk overleg rusten.",
  internal: "In het PDF-bestand zit het uitwisselbestand met alles wat voor de gemeente is vastgelegd.",
};

/** What the file in the PDF of a variant is called and said to be. */
export const enclosure: Record<ReportVariant, { name: string; mime: string; description: string }> = {
  public: {
    name: "uitwisselbestand-openbaar.json",
    mime: "application/json",
    description:
      "Uitwisselbestand plateau/1 met het bewijs achter dit rapport, zonder overleg in de gezagsdriehoek, toelichtingen en wie een functie vervult",
  },
  internal: {
    name: "uitwisselbestand-intern.json",
    mime: "application/json",
    description: "Uitwisselbestand plateau/1 met al het bewijs achter dit rapport; niet openbaar",
  },
};
