"use server";
/** What an administrator does with the house style of a municipality. */
import { houseStyleRecords } from "@/db/house-style";
import type { Write } from "@/db/versions/records";
import { rowOf } from "@/lib/form/compared-row";
import { readOwner } from "@/lib/form/owner";
import { type HouseStyle, readHouseStyle } from "@/lib/house-style/style";
import type { Version } from "@/lib/refusal";
import { action, type Reading } from "../_server/action";
import { takeBack } from "../_server/record-actions";

const pageOf = ({ id }: { id: string }, done: string): string =>
  `/beheer/huisstijl?gemeente=${encodeURIComponent(id)}&${done}=1`;

export const saveHouseStyle = action<Write<HouseStyle>, Version<HouseStyle>, HouseStyle>({
  read(entries, { basedOn }): Reading<Write<HouseStyle>> {
    const reading = readHouseStyle(entries);
    return reading.ok
      ? { ok: true, input: { owner: readOwner(entries), item: reading.item, basedOn } }
      : { ok: false, problems: reading.problems };
  },
  put: houseStyleRecords.put,
  conflict: ({ item }, current) => rowOf("Hoe heet het thema?", item.name, current.item.name),
  next: ({ owner }) => pageOf(owner, "bewaard"),
});

/** Back to Plateau's own colours. */
export const takeBackHouseStyle = takeBack(houseStyleRecords, { next: ({ owner }) => pageOf(owner, "teruggenomen") });
