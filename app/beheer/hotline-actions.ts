"use server";
/** What an administrator does with the numbers on the public pages. */
import { putHotlines } from "@/db/hotlines";
import { type Hotlines, hotlinesForm } from "@/lib/hotlines/hotlines";
import { action, type Reading } from "../_server/action";

export const saveHotlines = action<{ item: Hotlines; basedOn: number }, unknown, Hotlines>({
  read(entries, { basedOn }): Reading<{ item: Hotlines; basedOn: number }> {
    const reading = hotlinesForm.read(entries);
    return reading.ok ? { ok: true, input: { item: reading.item, basedOn } } : { ok: false, problems: reading.problems };
  },
  put: putHotlines,
  problems: ({ item }, problems) => hotlinesForm.problems({ ...item }, problems),
  conflict: ({ item }, current) => hotlinesForm.compare({ ...item }, { ...current.item }),
  next: () => "/beheer/meldpunten?bewaard=1",
});
