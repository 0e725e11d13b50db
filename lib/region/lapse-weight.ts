/** What a region loses by what it costs: a municipality's basic level, a whole building block, or a part of one. */
import { listed, plural } from "../dutch";
import type { RegionLapse } from "./lapses";

/** The heaviest first. */
export const lapseWeights = ["basic-level", "block", "part"] as const;
export type LapseWeight = (typeof lapseWeights)[number];

type Weighed = Pick<RegionLapse, "losingBlock" | "losingBasicLevel">;

const weightOf = ({ losingBasicLevel, losingBlock }: Weighed): LapseWeight =>
  losingBasicLevel.length > 0 ? "basic-level" : losingBlock.length > 0 ? "block" : "part";

/** Each in the order given; whatever is given stands in exactly one of them. */
export const byWeight = <L extends Weighed>(lapses: readonly L[]): Record<LapseWeight, L[]> => ({
  "basic-level": lapses.filter((lapse) => weightOf(lapse) === "basic-level"),
  block: lapses.filter((lapse) => weightOf(lapse) === "block"),
  part: lapses.filter((lapse) => weightOf(lapse) === "part"),
});

/** "Er vervallen 44 dingen: 2 kosten een gemeente het basisniveau, 9 een gemeente een hele bouwsteen en 33 …" */
export function weightsInWords(lapses: readonly Weighed[]): string {
  if (lapses.length === 0) return "";
  const { "basic-level": basic, block, part } = byWeight(lapses);
  const counted = [
    { count: basic.length, what: "een gemeente het basisniveau" },
    { count: block.length, what: "een gemeente een hele bouwsteen" },
    { count: part.length, what: "alleen een deel van een bouwsteen" },
  ].filter(({ count }) => count > 0);
  const parts = counted.map(({ count, what }, at) => `${count} ${at === 0 ? (count === 1 ? "kost " : "kosten ") : ""}${what}`);
  return `Er ${lapses.length === 1 ? "vervalt" : "vervallen"} ${plural(lapses.length, "ding", "dingen")}: ${listed(parts)}.`;
}

/** More names than these are counted. */
const MAX_NAMED = 3;

/** What one of them costs, the heaviest alone; empty where it is a part of a building block. */
export function lapseInWords({ losingBasicLevel, falling, losingBlock, touched }: RegionLapse): string {
  const who = (standings: RegionLapse["touched"]): string =>
    standings.length > MAX_NAMED ? `${standings.length} gemeenten` : listed(standings.map(({ name }) => name));
  const [losing, sinking] = [losingBasicLevel.length, falling.length];
  if (losing > 0) return `${who(losingBasicLevel)} ${losing === 1 ? "verliest" : "verliezen"} daardoor het basisniveau.`;
  if (sinking > 0) return `${plural(sinking, "gemeente zakt", "gemeenten zakken")} daardoor in een thema onder plateau 1.`;
  if (losingBlock.length === 0) return "";
  return losingBlock.length === touched.length
    ? "Daardoor valt een hele bouwsteen weg."
    : `Daardoor valt bij ${who(losingBlock)} een hele bouwsteen weg.`;
}
