"use server";
/** What an administrator does with the register: regions made by hand, memberships, and mergers. */
import { recordMerger, takeBackMerger } from "@/db/mergers/mergers";
import { recordMunicipality } from "@/db/mergers/new-municipality";
import { type MembershipWrite, makeRegion, putMembership } from "@/db/places/memberships";
import { listMunicipalities } from "@/db/places/municipalities";
import { isCalled } from "@/lib/accounts/account-form";
import type { IsoDate } from "@/lib/calendar";
import { type Entries, typed } from "@/lib/form/entries";
import type { FieldProblem } from "@/lib/form/problems";
import { readFields } from "@/lib/form/read";
import { newMunicipalityForm } from "@/lib/places/new-municipality";
import { action, type Reading } from "../_server/action";
import { mergerFields, periodFields } from "./place-fields";

/** The form `name`. */
export const addRegion = action({
  read: (entries) => ({ ok: true, input: { name: typed(entries, "name").trim(), fictional: false } }),
  put: makeRegion,
  next: (_region, { id }) => `/beheer/regios/${id}?bewaard=1`,
});

const membersHref = ({ region }: MembershipWrite): string => `/beheer/regios/${encodeURIComponent(region)}?bewaard=1`;

/** The form `region`, `municipality` by name, `validFrom` and `validUntil`: a new period. */
export const addMember = action({
  read(entries): Reading<MembershipWrite> {
    const { days, problems } = daysIn(entries);
    const member = municipalityIn(entries, "municipality", problems);
    if (problems.length > 0) return { ok: false, problems };
    return { ok: true, input: { municipality: member, region: typed(entries, "region"), basedOn: 0, ...days } };
  },
  put: putMembership,
  next: membersHref,
});

/** The form `region`, `municipality` by code, `period`, `basedOn`, and the days: another version of a period. */
export const changeMember = action({
  read(entries): Reading<MembershipWrite> {
    const { days, problems } = daysIn(entries);
    return problems.length > 0 ? { ok: false, problems } : { ok: true, input: { ...periodIn(entries), ...days } };
  },
  put: putMembership,
  next: membersHref,
});

/** The same form without days: it never was so. */
export const takeBackMember = action({
  read: (entries): Reading<MembershipWrite> => ({
    ok: true,
    input: { ...periodIn(entries), validFrom: null, validUntil: null, withdrawn: true },
  }),
  put: putMembership,
  next: membersHref,
});

/** The form of a municipality that a merger makes: `code`, `name`, `province` and `validFrom`. */
export const addMunicipality = action({
  read(entries) {
    const reading = newMunicipalityForm.read(entries);
    return reading.ok ? { ok: true, input: reading.item } : { ok: false, problems: reading.problems };
  },
  put: recordMunicipality,
  problems: (item, problems) => newMunicipalityForm.problems({ ...item }, problems),
  next: (_item, { code }) => `/beheer/gemeenten?toegevoegd=${code}`,
});

/** The form `municipality` and `successor` by name, and `lastDay`. */
export const merge = action({
  read(entries) {
    const { draft, problems } = readFields(mergerFields, entries);
    const code = municipalityIn(entries, "municipality", problems);
    const successor = municipalityIn(entries, "successor", problems);
    const lastDay = draft.lastDay as IsoDate | undefined;
    if (lastDay === undefined && !problems.some(({ field }) => field === "lastDay")) {
      problems.push({ field: "lastDay", message: "Vul de laatste dag van de gemeente in." });
    }
    if (lastDay === undefined || problems.length > 0) return { ok: false, problems };
    return { ok: true, input: { code, successor, lastDay } };
  },
  put: recordMerger,
  next: () => "/beheer/gemeenten?bewaard=1",
});

/** The form `municipality` by code: it does not merge into another after all. */
export const takeBackMerge = action({
  read: (entries, { today }) => ({ ok: true, input: { code: typed(entries, "municipality"), today } }),
  put: (scope, { code, today }) => takeBackMerger(scope, code, today),
  next: () => "/beheer/gemeenten?teruggenomen=1",
});

const periodIn = (entries: Entries) => ({
  municipality: typed(entries, "municipality"),
  region: typed(entries, "region"),
  period: Number(typed(entries, "period")),
  basedOn: Number(typed(entries, "basedOn")),
});

/** The code of the municipality that a field names; a name that is unknown or not of one alone is added to the problems. */
function municipalityIn(entries: Entries, field: string, problems: FieldProblem[]): string {
  const wanted = typed(entries, field).trim();
  const [found, ...others] = listMunicipalities().filter(({ code, name }) => isCalled({ id: code, name }, wanted));
  if (found !== undefined && others.length === 0) return found.code;
  const codes = [found, ...others].flatMap((one) => one?.code ?? []).join(" of ");
  const message = found
    ? `Deze naam komt vaker voor. Schrijf de code: ${codes}.`
    : "Deze gemeente staat niet in het register. Controleer de naam.";
  problems.push({ field, message });
  return "";
}

function daysIn(entries: Entries): { days: Pick<MembershipWrite, "validFrom" | "validUntil">; problems: FieldProblem[] } {
  const { draft, problems } = readFields(periodFields, entries);
  const { validFrom = null, validUntil = null } = draft as { validFrom?: IsoDate; validUntil?: IsoDate };
  return { days: { validFrom, validUntil }, problems };
}
