/** What the invented region and some of its municipalities said that they would keep doing: a status of every kind. */
import type { Agreement } from "@/lib/agreements/agreement";
import type { IsoDate } from "@/lib/calendar";
import { INVENTED, REGION } from "./builders";
import type { Member } from "./members";

type Keeps = Agreement["keeps"];
type Rest = Pick<Agreement, "source" | "responsible" | "until">;

const agreed = (id: string, title: string, from: IsoDate, keeps: Keeps, rest: Rest = {}): Agreement => ({
  ...{ id, owner: "municipality" as const, title, from, keeps, note: INVENTED },
  ...rest,
});

const yearly = (atLeast: number) => ({ atLeast, within: "P1Y" as const });

const inPlan = (locator: string): Rest => ({ source: { document: "beleidsplan-2024", locator } });

/** Beekrijk: kept, no longer kept, partly kept, running, not yet kept, and one that has ended. */
const beekrijk: readonly Agreement[] = [
  agreed(
    ...(["driehoek", "Twee keer per jaar in de gezagsdriehoek", "2024-03-01"] as const),
    { type: "meeting", forums: ["triangle"], ...yearly(2) },
    { ...inPlan("§ 5.2"), responsible: "adviseur openbare orde en veiligheid" },
  ),
  agreed(
    ...(["training", "Elk jaar een training voor medewerkers", "2024-03-01"] as const),
    { type: "activity", kinds: ["training"], ...yearly(1) },
    { ...inPlan("§ 4.3"), responsible: "aandachtsfunctionaris" },
  ),
  agreed(
    ...(["ambtelijk", "Elk kwartaal ambtelijk overleg", "2024-03-01"] as const),
    { type: "meeting", forums: ["official"], ...yearly(4) },
    inPlan("§ 5.1"),
  ),
  agreed(
    ...(["oefenen", "Twee keer per jaar een casus oefenen", "2026-06-01"] as const),
    { type: "activity", kinds: ["exercise"], ...yearly(2) },
    inPlan("§ 4.4"),
  ),
  agreed(
    ...(["evaluatie", "Elk jaar een evaluatie voor de raad", "2024-03-01"] as const),
    { type: "analysis", kinds: ["evaluation"], ...yearly(1) },
    { ...inPlan("§ 7.3"), responsible: "beleidsadviseur" },
  ),
  agreed(
    ...(["collegeoverleg", "Elk jaar een bespreking in het college", "2024-03-01"] as const),
    { type: "meeting", forums: ["college"], ...yearly(1) },
    { ...inPlan("§ 7.1"), until: "2026-06-30" },
  ),
];

/** The region's own, which stand with each of its municipalities. */
const regional: readonly Agreement[] = [
  {
    ...agreed(
      ...(["regiotafel", "Elk jaar mensenhandel op de bestuurlijke regiotafel", "2024-01-01"] as const),
      { type: "meeting", forums: ["regional-executive"], ...yearly(1) },
      { source: { document: "regio-plan", locator: "§ 2.1" }, responsible: "ketenregisseur" },
    ),
    ...{ owner: "region", region: REGION.id },
  },
  {
    ...agreed(
      ...(["ketenoverleg", "Twee keer per jaar ketenoverleg", "2026-05-01"] as const),
      { type: "meeting", forums: ["chain", "regional-official"], ...yearly(2) },
      { source: { document: "regio-plan", locator: "§ 3.4" }, responsible: "ketenregisseur" },
    ),
    ...{ owner: "region", region: REGION.id },
  },
];

const own: Partial<Record<Member, readonly Agreement[]>> = { Beekrijk: beekrijk };

/** The agreements of a municipality: its own, and the region's. */
export const agreementsOf = (name: Member): Agreement[] => [...(own[name] ?? []), ...regional];
