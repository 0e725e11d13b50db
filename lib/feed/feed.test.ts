/** Calendars, read back by a parser of another hand (ical.js): what is in them, how, and what never is. */
import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import type { Agreement } from "@/lib/agreements/agreement";
import type { Dossier } from "@/lib/dossier/dossier";
import { aDocument, aMeeting, anAppointment, MUNICIPALITY, ofTheRegion, REGION } from "@/lib/dossier/dossier.testing";
import { judgeBounded, towards } from "@/lib/sharing/boundary";
import { HOLDER } from "@/lib/sharing/viewer";
import type { Action } from "../plan/action";
import type { FeedEntry } from "./entry";
import { writeCalendar } from "./ics";
import { municipalityEntries } from "./municipality";
import { regionEntries } from "./region";

const TODAY = "2026-11-22";

const dossierOf = (fields: Partial<Dossier>, code = MUNICIPALITY): Dossier => ({
  ...{ municipality: { code, name: "Beekrijk" }, regions: [{ id: REGION, name: "Oost" }] },
  ...{ evidence: [], exceptions: [], actions: [], agreements: [] },
  ...fields,
});
const judged = (fields: Partial<Dossier>, code?: string) => judgeBounded(towards(HOLDER, dossierOf(fields, code)));
const entriesOf = (fields: Partial<Dossier>) => municipalityEntries(judged(fields), TODAY);
const said = (entries: readonly FeedEntry[]) => entries.map(({ day, title }) => `${day} ${title}`);

const claims = [{ criterion: "1.1.1a", locator: "1" }];
const ending = aDocument({ id: "plan", title: "Beleidsplan", validUntil: "2027-03-31", claims });
const action = (fields: Partial<Action> = {}): Action => ({
  ...{ id: "a", title: "Training", criterion: "1.1.1a", owner: "Adviseur", due: "2026-10-01", status: "todo" },
  ...fields,
});

describe("the calendar of a municipality", () => {
  it("holds what ends, open actions also when late, what agreements ask and what is to be reviewed", () => {
    const agreement: Agreement = {
      ...{ id: "rapport", owner: "municipality", title: "Halfjaarrapportage", from: "2026-10-01" },
      keeps: { type: "analysis", within: "P6M" },
    };
    const entries = entriesOf({
      evidence: [{ ...ending, reviewBy: "2027-01-15" }],
      actions: [action(), action({ id: "b", title: "Klaar", status: "done" })],
      agreements: [agreement],
    });
    expect(said(entries)).toEqual([
      "2027-03-31 Beekrijk: “Beleidsplan” vervalt",
      "2027-04-30 Beekrijk: afspraak “Halfjaarrapportage” moet uiterlijk vandaag gebeurd zijn",
      "2026-10-01 Beekrijk: actie “Training” moet klaar zijn",
      "2027-01-15 Beekrijk: “Beleidsplan” is aan evaluatie toe",
    ]);
  });

  it("keeps the identifier of an entry when its day moves", () => {
    const [before] = entriesOf({ evidence: [ending] });
    const [after] = entriesOf({ evidence: [{ ...ending, validUntil: "2027-06-30" }] });
    expect(after?.day).toBe("2027-06-30");
    expect(after?.id).toBe(before?.id);
  });

  it("tells no day and no title of a closed table, only that there is something in the quarter", () => {
    const meetings = ["2026-02-03", "2026-08-19"].map((date, at) =>
      aMeeting({ id: `m${at}`, date, title: "Driehoek over zaak X" }),
    );
    const entries = entriesOf({ evidence: meetings, actions: [action({ criterion: "3.1.1b", due: "2027-02-02" })] });
    const written = JSON.stringify(entries);
    expect(written).not.toMatch(/zaak X|2027-02-0[23]|2027-08-19/);
    expect(entries.every(({ day }) => /-(01-01|04-01|07-01|10-01|03-31|06-30|09-30|12-31)$/.test(day))).toBe(true);
    expect(said(entries)).toContain("2027-01-01 Beekrijk: in dit kwartaal vervalt bewijs");
  });

  it("names the role of an appointment, never who holds it", () => {
    const officer = anAppointment({ title: "Aanstelling J. Jansen", holder: "J. Jansen", until: "2027-02-01" });
    const written = JSON.stringify(entriesOf({ evidence: [officer] }));
    expect(written).toContain("“Aandachtsfunctionaris");
    expect(written).not.toContain("Jansen");
  });
});

it("a region's calendar tells one cause once, with how many municipalities it touches", () => {
  const shared = { ...ending, ...ofTheRegion, reviewBy: "2027-01-15", claims: [{ criterion: "4.1.1a", locator: "1" }] };
  const members = [judged({ evidence: [shared] }), judged({ evidence: [shared] }, "GM9999")];
  expect(said(regionEntries({ id: REGION, name: "Oost" }, members, TODAY))).toEqual([
    "2027-03-31 Oost: “Beleidsplan” vervalt (2 gemeenten)",
    "2027-01-15 Oost: “Beleidsplan” is aan evaluatie toe",
  ]);
});

const entry: FeedEntry = { id: "a-b", day: "2027-03-28", title: "Eén", text: "Twee.", path: "/gemeenten/GM9902" };
const written = (entries: readonly FeedEntry[]) =>
  writeCalendar(
    entries.map((one) => ({ ...one, sequence: 2, modifiedAt: "2026-11-22T10:00:00.000Z" })),
    "https://plateau.example",
  );
const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));

describe("the file", () => {
  it("holds each entry as a whole day, with how often it moved and since when it says this", () => {
    const [event] = eventsOf(written([entry]));
    expect(event).toMatchObject({ uid: "a-b", summary: "Eén", sequence: 2 });
    expect([event?.startDate.isDate, event?.startDate.toString(), event?.duration.toString()]).toEqual([
      ...[true, "2027-03-28", "P1D"],
    ]);
    const of = (name: string) => String(event?.component.getFirstPropertyValue(name));
    expect([of("dtstamp"), of("last-modified"), of("transp")]).toEqual([
      ...["2026-11-22T10:00:00Z", "2026-11-22T10:00:00Z", "TRANSPARENT"],
    ]);
  });

  it("gives back any text, in lines of at most 75 octets that end as the standard asks", () => {
    const texts = fc.string({ unit: "grapheme", minLength: 1, maxLength: 120 }).filter((text) => !/[\p{Cc}\p{Cs}]/u.test(text));
    fc.assert(
      fc.property(texts, (title) => {
        const text = written([{ ...entry, title }]);
        const lines = text.split("\r\n");
        expect(lines.some((line) => Buffer.byteLength(line) > 75 || /[\r\n]/.test(line))).toBe(false);
        expect(Buffer.from(text).toString()).toBe(text);
        expect(eventsOf(text)[0]?.summary).toBe(title);
      }),
    );
  });
});
