/** What of a region itself ends within a year, each with what it costs the municipalities. */
import type { Agreement } from "../agreements/agreement";
import { daysBetween, type IsoDate, plus } from "../calendar";
import { plural } from "../dutch";
import type { Evidence } from "../evidence/evidence";
import { ascending } from "../order";
import { lapseInWords } from "./lapse-weight";
import { type RegionLapse, regionLapses } from "./lapses";
import { type OwnEnding, ownEndings } from "./own-endings";
import type { Standing } from "./standing";

export interface CostlyEnding {
  when: IsoDate;
  text: string;
  cost: string;
  /** The one record that it is about. */
  about: Pick<OwnEnding, "kind" | "id"> | undefined;
}

interface Own {
  region: string;
  evidence: readonly Evidence[];
  agreements: readonly Agreement[];
  standings: readonly Standing[];
}

/** The nearest first: what takes a criterion from a municipality, meetings that grow old too, and what ends without that. */
export function endingsWithCost({ region, evidence, agreements, standings }: Own, today: IsoDate): CostlyEnding[] {
  const on = plus(today, "P1Y");
  const lapses = regionLapses(standings, daysBetween(today, on)).filter((lapse) => lapse.region === region);
  const costing = new Set(lapses.flatMap(({ items }) => items.map(({ id }) => id)));
  const free = ownEndings(evidence, agreements, today, on).filter(({ kind, id }) => kind === "agreement" || !costing.has(id));
  return [...lapses.map(ofLapse), ...free.map(withoutCost)].sort(
    (a, b) => ascending(a.when, b.when) || ascending(a.text, b.text),
  );
}

function ofLapse(lapse: RegionLapse): CostlyEnding {
  const { when, text, touched, items } = lapse;
  const [item, ...others] = items;
  return {
    ...{ when, text, cost: `Raakt ${plural(touched.length, "gemeente", "gemeenten")}. ${lapseInWords(lapse)}`.trim() },
    about: item === undefined || others.length > 0 ? undefined : { kind: "evidence", id: item.id },
  };
}

const withoutCost = ({ kind, id, title, last }: OwnEnding): CostlyEnding => ({
  ...{ when: last, text: `${kind === "agreement" ? "Afspraak " : ""}“${title}” loopt af.` },
  ...{ cost: "Geen toetspunt.", about: { kind, id } },
});
