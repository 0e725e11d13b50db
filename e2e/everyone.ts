/** Everybody who can come by: nobody, and each example account with the scope that it should have. */

import type { Scope } from "@/lib/access";
import type { PlaceInAddress } from "@/lib/access-rules";
import { grant } from "@/lib/grant";
import type { ExampleAccount } from "./visit";

/** The regions of Bergeijk in the register. */
const aroundBergeijk = ["AR10", "JZ39", "PV30", "RE09", "VR22", "appeal-s-hertogenbosch", "riec-oost-brabant"];
const members = Array.from({ length: 12 }, (_, at) => `GM99${String(at + 1).padStart(2, "0")}`);

const as = (role: Exclude<Scope["role"], "operator">, own: string[], around: string[] = []): Scope =>
  grant({
    role,
    actor: role,
    person: role,
    own: role === "chain-director" ? { regions: own } : { municipalities: own },
    around: role === "chain-director" ? { municipalities: around } : { regions: around },
  });

export const everyone: readonly { account: ExampleAccount | null; scope: Scope | null }[] = [
  { account: null, scope: null },
  { account: "Beleidsadviseur Beekrijk", scope: as("advisor", ["GM9902"], ["voorbeeldregio"]) },
  { account: "Lezer Beekrijk", scope: as("reader", ["GM9902"], ["voorbeeldregio"]) },
  { account: "Beleidsadviseur Bergeijk", scope: as("advisor", ["GM1724"], aroundBergeijk) },
  { account: "Ketenregisseur Voorbeeldregio (verzonnen)", scope: as("chain-director", ["voorbeeldregio"], members) },
  { account: "Beheerder", scope: as("administrator", []) },
];

/** Two municipalities and two regions: each is one's own to some, and foreign to others. */
export const places: readonly PlaceInAddress[] = [
  { municipality: "GM9902" },
  { municipality: "GM1724" },
  { region: "voorbeeldregio" },
  { region: "RE09" },
];

const evidence: Record<string, string> = {
  GM9902: "beleidsplan-2024",
  GM1724: "beleidsplan",
  voorbeeldregio: "regio-plan",
};

const events: Record<string, string> = { GM9902: "official-2026-02-03", voorbeeldregio: "regio-regional-executive-2026-10-08" };

const agreements: Record<string, string> = { GM9902: "driehoek", voorbeeldregio: "regiotafel" };

/**
 * The address of a route in a place, with records of the examples in it. `complete` says whether all of them exist, so that
 * who may see it does; otherwise it can only be seen that others are turned away.
 */
export function addressOf(route: string, place: PlaceInAddress | undefined): { address: string; complete: boolean } {
  const owner = place === undefined ? "" : "municipality" in place ? place.municipality : place.region;
  const known: Record<string, string | undefined> = {
    gemeente: owner,
    regio: owner,
    thema: "1",
    toetspunt: "3.1.1b",
    vraag: "beleid",
    id: recordOf(route, owner),
  };
  let complete = true;
  const address = route.replaceAll(/\[(\w+)\]/g, (_, name: string) => {
    const value = known[name];
    complete &&= value !== undefined;
    return value ?? "bestaat-niet";
  });
  return { address: address + queryOf(route), complete };
}

/** Records that only Beekrijk has, by a part of their address. */
const ofBeekrijk: Record<string, string> = { "/acties/": "basistraining", "/moties/": "route-bekendmaken" };

function recordOf(route: string, owner: string): string | undefined {
  if (route === "/beheer/regios/[id]") return "voorbeeldregio";
  if (route === "/beheer/mensen/[id]") return undefined;
  // The example data have no question, no remark and nothing to confirm.
  if (/\/(postvak|opmerkingen|uitnodigingen)\/\[id\]/.test(route)) return undefined;
  if (route.endsWith("/uitzondering")) return owner === "GM9902" ? "regio-plan" : undefined;
  const beekrijks = Object.entries(ofBeekrijk).find(([part]) => route.includes(part));
  if (beekrijks) return owner === "GM9902" ? beekrijks[1] : undefined;
  if (route.endsWith("/nog-een-keer")) return events[owner];
  if (route.includes("/afspraken/[id]")) return agreements[owner];
  return evidence[owner];
}

function queryOf(route: string): string {
  if (/\/(antwoord|overdracht)\/bestand$/.test(route)) return "?als=docx";
  if (route.endsWith("/bestand")) return "?als=csv";
  if (route.endsWith("/voorstel")) return "?toetspunt=2.1.1a";
  return route.endsWith("/opmerkingen/nieuw") ? "?bouwsteen=1.1.1" : "";
}
