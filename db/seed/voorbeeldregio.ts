/**
 * The invented example region: twelve municipalities in which every status and every kind of evidence occurs. To change
 * one, open its file in voorbeeldregio/; what they share is in voorbeeldregio/region.ts.
 */
import type { Dossier } from "@/lib/dossier/dossier";
import type { Region } from "@/lib/places/municipality";
import { aardenwold } from "./voorbeeldregio/aardenwold";
import { agreementsOf } from "./voorbeeldregio/agreements";
import { beekrijk } from "./voorbeeldregio/beekrijk";
import { bosweerd } from "./voorbeeldregio/bosweerd";
import { REGION } from "./voorbeeldregio/builders";
import { duinlaar } from "./voorbeeldregio/duinlaar";
import { eikendam } from "./voorbeeldregio/eikendam";
import { heidedorp } from "./voorbeeldregio/heidedorp";
import { kleiveld } from "./voorbeeldregio/kleiveld";
import { leemkuil } from "./voorbeeldregio/leemkuil";
import { codes, type Profile } from "./voorbeeldregio/members";
import { merenbroek } from "./voorbeeldregio/merenbroek";
import { oeverstein } from "./voorbeeldregio/oeverstein";
import { polderwijk } from "./voorbeeldregio/polderwijk";
import { regionalEvidence } from "./voorbeeldregio/region";
import { vierbruggen } from "./voorbeeldregio/vierbruggen";

const profiles: readonly Profile[] = [
  aardenwold,
  beekrijk,
  bosweerd,
  duinlaar,
  eikendam,
  heidedorp,
  kleiveld,
  leemkuil,
  merenbroek,
  oeverstein,
  polderwijk,
  vierbruggen,
];

/** The region, and a dossier for each of its municipalities in alphabetical order; the regional evidence is in every one. */
export const voorbeeldregio = (): { region: Region; dossiers: Dossier[] } => ({
  region: REGION,
  dossiers: profiles.map(dossierOf),
});

const dossierOf = ({ name, evidence, exceptions = [], actions = [], commitments }: Profile): Dossier => ({
  municipality: { code: codes[name], name },
  regions: [REGION],
  evidence: [...evidence, ...regionalEvidence],
  exceptions,
  actions,
  agreements: agreementsOf(name),
  ...(commitments ? { commitments } : {}),
});
