"use server";
/** What the screens do with the inbox: ask the members of a region something, answer that, and say that all is read. */
import { inboxHref } from "@/app/links";
import { markInboxRead } from "@/db/accounts/inbox";
import { remindAll } from "@/db/inbox/remind";
import { closeThread } from "@/db/remarks";
import { answerRequest, askRound, requestRecords } from "@/db/requests/requests";
import { ofMunicipality, ofRegion } from "@/lib/access";
import { typed, valuesOf } from "@/lib/form/entries";
import { readOwner } from "@/lib/form/owner";
import { readTypedDate } from "@/lib/form/typed-date";
import { type InboxKind, inboxKinds } from "@/lib/inbox/entry";
import { requestForm } from "@/lib/requests/form";
import type { RequestAnswer } from "@/lib/requests/request";
import { action } from "../_server/action";
import { takeBack } from "../_server/record-actions";

export const askMembers = action({
  read(entries, { today }) {
    const reading = requestForm.read(entries);
    return reading.ok ? { ok: true, input: { ...reading.item, today } } : { ok: false, problems: reading.problems };
  },
  put: askRound,
  problems: ({ item }, problems) => requestForm.problems({ ...item }, problems),
  next: ({ region, item }) => `${inboxHref(ofRegion(region))}?gevraagd=${encodeURIComponent(item.id)}`,
});

export const takeBackRequest = takeBack(requestRecords, {
  next: ({ owner, id }) => `${inboxHref(owner)}?ingetrokken=${encodeURIComponent(id)}`,
});

const ANSWERS: readonly RequestAnswer["said"][] = ["known", "new", "none"];

export const answerToRequest = action({
  read(entries, { today }) {
    const said = ANSWERS.find((one) => one === typed(entries, "said")) ?? "none";
    const text = typed(entries, "date").trim();
    const { date, message } = said === "none" || text === "" ? { date: undefined } : readTypedDate(text);
    if (message !== undefined) return { ok: false, problems: [{ field: "", message }] };
    const [region, id, municipality] = [typed(entries, "region"), typed(entries, "id"), typed(entries, "municipality")];
    return { ok: true, input: { region, id, municipality, said, date, holder: typed(entries, "holder").trim(), today } };
  },
  put: answerRequest,
  problems: (_input, problems) =>
    problems.map(({ path: [field], message }) => ({
      field: "",
      message: field === "holder" ? "Vul in welke functie dit doet." : message,
    })),
  next: ({ municipality }) => `${inboxHref(ofMunicipality(municipality))}?bewaard=1`,
});

const KINDS = Object.keys(inboxKinds) as InboxKind[];

/** One municipality, or several at once. */
export const remindMunicipalities = action({
  read(entries, { today }) {
    const kind = KINDS.find((one) => one === typed(entries, "kind")) ?? "remark";
    const [region, id] = [typed(entries, "region"), typed(entries, "id")];
    return { ok: true, input: { region, kind, id, municipalities: valuesOf(entries, "municipality"), today } };
  },
  put: remindAll,
  problems: (_input, problems) => problems.map(({ message }) => ({ field: "", message })),
  // The list in which it was asked is open again: often the next one is reminded at once.
  next: ({ region, id }, reminded) =>
    `${inboxHref(ofRegion(region))}?${new URLSearchParams({ herinnerd: reminded.join(" "), bij: id })}`,
});

export const closeOfRegion = action({
  read(entries) {
    const [region, follows, id] = [typed(entries, "region"), typed(entries, "follows"), typed(entries, "id")];
    return { ok: true, input: { region, follows, id, municipalities: valuesOf(entries, "municipality") } };
  },
  put: closeThread,
  next: ({ region, follows }) => `${inboxHref(ofRegion(region))}?afgehandeld=${encodeURIComponent(follows)}`,
});

export const markRead = action({
  read: (entries) => ({ ok: true, input: readOwner(entries) }),
  put: markInboxRead,
  next: (owner) => inboxHref(owner),
});
