/**
 * The invented example region: twelve municipalities in which every status and every kind of evidence occurs. Each is an
 * exchange file in voorbeeldregio/; what the region has stands once, in region.json, and belongs to every dossier. A test
 * (voorbeeldregio.test.ts) holds what the screens and the manual count on: see it before changing a file.
 */
import type { Dossier } from "@/lib/dossier/dossier";
import type { Region } from "@/lib/places/municipality";
import { exampleDossier, exampleText } from "./example-file";

/** What each of them shows; their codes (GM99..) exist nowhere else. */
const MEMBERS = [
  "aardenwold", // One policy plan carries most of it, and ends on 31 December 2026. Theme 1 is on plateau 1.
  "beekrijk", // The example of the manual: themes 1, 4 and 5 on plateau 1, training lapsed, the reporting route not made known.
  "bosweerd", // Theme 3 on plateau 1; its plan leaves out a form of exploitation, and an explanation has expired.
  "duinlaar", // No policy of its own, and the attention officer left in May 2026. No theme is on plateau 1.
  "eikendam", // Has the basic level, with the regional plan adopted by its council.
  "heidedorp", // Theme 2 on plateau 1; steps out of the covenant for a year, and an explanation expires soon.
  "kleiveld", // Has just begun, with four items of its own.
  "leemkuil", // Theme 4 on plateau 2. Left the regional plan for one of its own that leaves some things out.
  "merenbroek", // Much of it has run out. Does not use the regional scan and makes one of its own.
  "oeverstein", // Has the basic level. Shares its triangle with Polderwijk.
  "polderwijk", // Has the basic level, partly on an explanation that ends on 15 February 2027.
  "vierbruggen", // Has nothing of its own yet, and shows how far regional evidence reaches.
];

/** The codes of those that let others see them by name, so that there is somebody to learn from: Eikendam, Oeverstein, Polderwijk. */
export const SHARING_BY_NAME = ["GM9905", "GM9910", "GM9911"];

/** The region, and a dossier for each of its municipalities in alphabetical order; the regional evidence is in every one. */
export function voorbeeldregio(): { region: Region; dossiers: Dossier[] } {
  const dossiers = MEMBERS.map(dossierOf);
  return { region: dossiers[0]?.regions[0] as Region, dossiers };
}

/** An exchange file's lists, as far as a region's records stand in them. */
type Lists = Record<"evidence" | "agreements", unknown[] | undefined>;

function dossierOf(member: string): Dossier {
  const own: Lists = JSON.parse(exampleText(`voorbeeldregio/${member}`));
  const regional: Lists = JSON.parse(exampleText("voorbeeldregio/region"));
  const both = (list: keyof Lists) => [...(own[list] ?? []), ...(regional[list] ?? [])];
  return exampleDossier(member, JSON.stringify({ ...own, evidence: both("evidence"), agreements: both("agreements") }));
}
