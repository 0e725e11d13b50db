"use server";
/** Hands over all that a function holds, once somebody said to whom. */
import { action } from "@/app/_server/action";
import { municipalityHref } from "@/app/links";
import { handOver } from "@/db/handover/hand-over";
import type { IsoDate } from "@/lib/calendar";
import { type HandoverInput, handoverForm } from "@/lib/handover/form";

export const handOverAll = action<HandoverInput & { today: IsoDate }, number>({
  read(entries, { today }) {
    const reading = handoverForm.read(entries);
    return reading.ok ? { ok: true, input: { ...reading.item, today } } : { ok: false, problems: reading.problems };
  },
  put: handOver,
  next: ({ municipality, to }, count) =>
    `${municipalityHref(municipality)}/overdracht?${new URLSearchParams({ functie: to, over: String(count) })}`,
});
