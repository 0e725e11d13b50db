/** Beekrijk, a municipality that does not exist, for tests only: every status, every owner and every type of evidence occurs. */
import type { Dossier } from "../../dossier/dossier";
import type { Evidence } from "../../evidence/evidence";
import { currentFramework } from "../../framework/versions";
import { assessBounded, towards } from "../../sharing/boundary";
import { HOLDER } from "../../sharing/viewer";

export const AS_OF = "2026-11-22";
export const KNOWN_AT = "2026-11-22T05:33:00Z";

const own = { owner: "municipality" } as const;
const regional = { owner: "region", region: "voorbeeldregio" } as const;

const claims = (locator: string, ...criteria: string[]) => criteria.map((criterion) => ({ criterion, locator }));

export const evidence: Evidence[] = [
  {
    ...own,
    id: "plan",
    type: "document",
    title: "Beleidsplan mensenhandel 2025-2026",
    kind: "policy-plan",
    adoptedBy: "executive",
    adoptedOn: "2025-01-14",
    validUntil: "2026-12-31",
    reviewBy: "2026-10-01",
    claims: [
      ...claims("§2.1", "1.1.1a", "1.1.1b", "1.1.1c", "1.1.2a", "1.1.2b", "1.1.2c", "1.1.2d"),
      ...claims("§3.4", "1.1.3a", "2.1.2a", "3.1.4b", "3.1.4c", "3.1.4d", "3.1.4e", "4.1.1a", "5.1.1a", "5.1.1b"),
    ],
  },
  {
    ...own,
    id: "functionaris",
    type: "appointment",
    title: "Aandachtsfunctionaris mensenhandel",
    role: "attention-officer",
    holder: "Adviseur openbare orde",
    domains: ["safety", "care"],
    from: "2024-03-01",
    claims: [{ criterion: "2.1.1b" }, { criterion: "2.1.1c" }],
  },
  {
    ...own,
    id: "portefeuille",
    type: "appointment",
    title: "Portefeuille mensenhandel",
    role: "portfolio-holder",
    holder: "Burgemeester",
    from: "2024-01-15",
  },
  {
    ...own,
    id: "training",
    type: "activity",
    title: "Basistraining signaleren",
    kind: "training",
    date: "2024-09-12",
    audiences: ["front-desk", "enforcement"],
    participants: 24,
  },
  {
    ...own,
    id: "elearning",
    type: "activity",
    title: "E-learning mensenhandel",
    kind: "e-learning",
    date: "2024-11-25",
    audiences: ["all-staff"],
  },
  {
    ...own,
    id: "overleg-1",
    type: "meeting",
    title: "Voortgang aanpak mensenhandel",
    forum: "official",
    date: "2026-05-12",
    minutes: "2026-0512",
  },
  {
    ...regional,
    id: "driehoek-1",
    type: "meeting",
    title: "Mensenhandel in de driehoek",
    forum: "triangle",
    date: "2025-12-14",
  },
  {
    ...regional,
    id: "driehoek-2",
    type: "meeting",
    title: "Mensenhandel in de driehoek",
    forum: "triangle",
    date: "2026-06-09",
  },
  {
    ...own,
    id: "scan",
    type: "analysis",
    title: "Omgevingsscan",
    kind: "environmental-scan",
    date: "2025-02-03",
    sectors: ["horeca", "land- en tuinbouw"],
    groups: ["arbeidsmigranten"],
  },
  {
    ...own,
    id: "uitleg",
    type: "explanation",
    title: "Kwaliteit van opvang via de centrumgemeente",
    criteria: ["5.1.3a", "5.1.3b"],
    motivation: "De centrumgemeente koopt de opvang in en toetst de kwaliteit; de gemeente ontvangt elk jaar het verslag.",
    approvedBy: "college",
    date: "2026-05-01",
    reviewBy: "2027-04-30",
  },
  {
    ...regional,
    id: "regioplan",
    type: "document",
    title: "Regionaal convenant mensenhandel",
    kind: "covenant",
    validFrom: "2023-01-01",
    parties: ["politie", "GGD"],
    claims: claims("artikel 4", "4.1.1b", "4.1.3a", "2.2.1a", "3.1.1e", "4.1.2a"),
  },
  {
    ...regional,
    id: "zorgcoordinatie",
    type: "appointment",
    title: "Zorgcoördinatie in de regio",
    role: "care-coordinator",
    holder: "Zorgcoördinator mensenhandel",
    organisation: "Zorg- en Veiligheidshuis",
    from: "2022-01-01",
    sinceAtLeast: true,
    claims: [{ criterion: "5.1.2b" }, { criterion: "5.1.2c" }, { criterion: "5.1.2d" }],
  },
  {
    ...regional,
    id: "wegenkaart",
    type: "document",
    title: "Wegenkaart ketenpartners",
    kind: "road-map",
    validFrom: "2024-01-01",
    claims: claims("geheel", "4.2.1b"),
  },
];

export const beekrijk: Dossier = {
  municipality: { code: "GM9901", name: "Beekrijk" },
  regions: [{ id: "voorbeeldregio", name: "Voorbeeldregio" }],
  evidence,
  exceptions: [{ evidence: "wegenkaart", from: "2026-01-01", motivation: "De kaart noemt de partners van Beekrijk niet." }],
  agreements: [],
  actions: [
    {
      id: "bekendmaken",
      title: "Bericht op intranet en in teamoverleg",
      criterion: "2.1.2b",
      owner: "Adviseur OOV",
      due: "2027-01-15",
      status: "doing",
    },
    {
      id: "nieuwe-training",
      title: "Basistraining met de ketenregisseur",
      block: "2.1.3",
      owner: "Adviseur OOV",
      due: "2027-01-31",
      status: "todo",
    },
    {
      id: "webinar",
      title: "Webinar voor inwoners",
      criterion: "3.1.1g",
      owner: "Communicatie",
      due: "2026-09-01",
      status: "todo",
    },
    { id: "brochure", title: "Brochure voor huisartsen", criterion: "3.1.1f", owner: "GGD", due: "2026-06-01", status: "done" },
  ],
};

/** Beekrijk, or Beekrijk with another dossier's fields, judged against the current framework. */
export const assessed = (changed: Partial<Dossier> = {}) =>
  assessBounded(currentFramework, towards(HOLDER, { ...beekrijk, ...changed }));
