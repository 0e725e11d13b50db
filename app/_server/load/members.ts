/** The members of a region on the day that an address asks for, and what is known of each. */
import type { Member, When } from "@/db/places/municipalities";
import { lastMomentOf } from "@/lib/moment";
import type { AsOf } from "./as-of";

/** Whose members: undefined where the address asks for today with all that is recorded. */
export const whenOf = ({ asOf, today, knownAt }: AsOf): When | undefined =>
  asOf === today && knownAt === undefined ? undefined : { day: asOf, knownAt };

/**
 * What `look` finds of each member, in their order: of who belongs to the region now as known at the moment asked for, of who
 * left with nothing that was recorded after its last day.
 */
export async function forEachMember<T>(
  members: readonly Pick<Member, "code" | "lastDay">[],
  knownAt: string | undefined,
  look: (codes: string[], knownAt: string | undefined) => Promise<T[]>,
): Promise<T[]> {
  const present = members.filter(({ lastDay }) => lastDay === null).map(({ code }) => code);
  const found = new Map((await look(present, knownAt)).map((one, at) => [present[at], one]));
  for (const { code, lastDay } of members) {
    if (lastDay === null) continue;
    const last = lastMomentOf(lastDay);
    const [one] = await look([code], knownAt !== undefined && knownAt < last ? knownAt : last);
    if (one !== undefined) found.set(code, one);
  }
  return members.flatMap(({ code }) => found.get(code) ?? []);
}
