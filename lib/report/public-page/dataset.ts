/** A published report as a data set, in the words of schema.org, for who gathers open data. */
import { longDate } from "../../dutch";
import type { Published } from "../model/public-report";
import { jsonPath, pagePath, pdfPath } from "./paths";

/** What the page is about, in two sentences. What was made up is said to be so. */
export const descriptionOf = ({ report: { sender, notices }, adoptedOn, asOf }: Published): string =>
  [
    ...notices,
    `Waar de ${sender.replace(/^G/, "g")} staat in de aanpak van mensenhandel, op ${longDate(asOf)}.`,
    `Naar het rapport dat het college vaststelde op ${longDate(adoptedOn)}.`,
  ].join(" ");

/** JSON-LD. */
export function dataset(published: Published, origin: string): Record<string, unknown> {
  const { municipality, report, code, adoptedOn, asOf } = published;
  const at = (path: string): string => `${origin}${path}`;
  const file = (encodingFormat: string, path: string) => ({ "@type": "DataDownload", encodingFormat, contentUrl: at(path) });
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: `${report.title} ${report.sender}`,
    description: descriptionOf(published),
    url: at(pagePath(municipality.code)),
    identifier: code,
    inLanguage: report.language,
    isAccessibleForFree: true,
    datePublished: adoptedOn,
    temporalCoverage: asOf,
    creator: { "@type": "GovernmentOrganization", name: report.sender },
    spatialCoverage: { "@type": "AdministrativeArea", name: municipality.name, identifier: municipality.code },
    distribution: [file("application/pdf", pdfPath(municipality.code)), file("application/json", jsonPath(municipality.code))],
  };
}
