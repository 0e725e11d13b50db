/** Who one can be on the start page: those with records first, then the whole country. */
import type { listMunicipalities, listRegions } from "@/db/municipalities";
import { groupBy } from "@/lib/group";
import { writeChoice } from "./_server/choice";

type MunicipalityRecord = ReturnType<typeof listMunicipalities>[number];
type RegionRecord = ReturnType<typeof listRegions>[number];

export interface Option {
  value: string;
  text: string;
}

export interface Group {
  name: string;
  options: Option[];
}

const asAdvisor = ({ code, name }: MunicipalityRecord): Option => ({
  value: writeChoice({ role: "advisor", municipality: code }),
  text: name,
});

const asDirector = ({ id, name }: RegionRecord): Option => ({
  value: writeChoice({ role: "chain-director", region: id }),
  text: name,
});

const filledGroups = (groups: Group[]): Group[] => groups.filter(({ options }) => options.length > 0);

/** Each municipality once: invented examples, those with records from public documents, and all others. */
export function groupedMunicipalities(all: readonly MunicipalityRecord[], withRecords: readonly string[]): Group[] {
  const documented = (code: string): boolean => withRecords.includes(code);
  const real = all.filter(({ fictional }) => !fictional);
  return filledGroups([
    { name: "Verzonnen voorbeelden", options: all.filter(({ fictional }) => fictional).map(asAdvisor) },
    { name: "Uit openbare documenten", options: real.filter(({ code }) => documented(code)).map(asAdvisor) },
    { name: "Alle gemeenten", options: real.filter(({ code }) => !documented(code)).map(asAdvisor) },
  ]);
}

const kindNames: Record<RegionRecord["kind"], string> = {
  cooperation: "Samenwerkingsverbanden",
  police: "Politie-eenheden",
  safety: "Veiligheidsregio’s",
  riec: "RIEC-regio’s",
  youth: "Jeugdregio’s",
  province: "Provincies",
  court: "Arrondissementen",
  appeal: "Ressorten",
};

/** Each region once: invented examples, those with records, and all others by kind. */
export function groupedRegions(all: readonly RegionRecord[], withRecords: readonly string[]): Group[] {
  const invented = all.filter(({ fictional }) => fictional);
  const real = all.filter(({ fictional }) => !fictional);
  const others = groupBy(
    real.filter(({ id }) => !withRecords.includes(id)),
    ({ kind }) => kind,
  );
  return filledGroups([
    { name: "Verzonnen voorbeelden", options: invented.map(asDirector) },
    { name: "Met vastgelegd bewijs", options: real.filter(({ id }) => withRecords.includes(id)).map(asDirector) },
    ...(Object.keys(kindNames) as RegionRecord["kind"][]).map((kind) => ({
      name: kindNames[kind],
      options: (others.get(kind) ?? []).map(asDirector),
    })),
  ]);
}

/** The examples that a first visit is best begun with. */
export function quickChoices(municipalities: readonly MunicipalityRecord[], regions: readonly RegionRecord[]): Option[] {
  const example = municipalities.find(({ name, fictional }) => fictional && name === "Beekrijk");
  const documented = ["GM1724", "GM0014"].flatMap((code) => municipalities.filter((found) => found.code === code));
  const region = regions.find(({ fictional }) => fictional);
  return [
    ...(example ? [{ ...asAdvisor(example), text: "Beekrijk (verzonnen)" }] : []),
    ...documented.map(asAdvisor),
    ...(region ? [{ ...asDirector(region), text: `Ketenregisseur ${region.name}` }] : []),
  ];
}
