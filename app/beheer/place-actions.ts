"use server";
import { addPeriod, addPeriods, membershipRecords, type NewPeriod } from "@/db/memberships";
/** What an administrator does with the register: regions made by hand, memberships, and mergers. */
import { recordMerger, takeBackMerger } from "@/db/mergers/mergers";
import { recordMunicipality } from "@/db/mergers/new-municipality";
import { listMunicipalities } from "@/db/places/municipalities";
import { makeRegion } from "@/db/places/register";
import { didYouMean, isCalled } from "@/lib/accounts/account-form";
import type { IsoDate } from "@/lib/calendar";
import { type Entries, typed } from "@/lib/form/entries";
import type { FieldProblem } from "@/lib/form/problems";
import { readFields } from "@/lib/form/read";
import { manyMembersForm } from "@/lib/places/many-members";
import { membershipForm, periodId } from "@/lib/places/membership";
import { newMunicipalityForm } from "@/lib/places/new-municipality";
import { action, type Reading } from "../_server/action";
import { save, takeBack } from "../_server/record-actions";
import { mergerFields } from "./place-fields";

/** The form `name`. */
export const addRegion = action({
  read: (entries) => ({ ok: true, input: { name: typed(entries, "name").trim(), fictional: false } }),
  put: makeRegion,
  next: (_region, { id }) => `/beheer/regios/${id}?gemaakt=1`,
});

/** The form `members` (codes) and `validFrom`: a new period for each of them, or none. */
export const addMembers = action({
  read(entries) {
    const reading = manyMembersForm.read(entries);
    return reading.ok ? { ok: true, input: reading.item } : { ok: false, problems: reading.problems };
  },
  put: (scope, { region, members, validFrom }) =>
    addPeriods(
      scope,
      members.map((municipality) => ({ region, municipality, ...(validFrom ? { validFrom } : {}) })),
    ),
  // The path of a problem begins with the place of the municipality in the list: one refusal a line, with its name.
  problems: ({ members }, problems) =>
    problems.map(({ path: [at], message }) => ({
      field: "members",
      message: `${municipalityName(members[Number(at)] ?? "")}: ${message}`,
    })),
  next: ({ region, members }) => `${membersHref(region)}&erbij=${members.length}`,
});

const municipalityName = (code: string): string => listMunicipalities().find((one) => one.code === code)?.name ?? code;

const membersHref = (region: string): string => `/beheer/regios/${encodeURIComponent(region)}?bewaard=1`;

/** The form `region`, `municipality` by name, `validFrom` and `validUntil`: a new period. */
export const addMember = action({
  read(entries): Reading<NewPeriod> {
    const problems: FieldProblem[] = [];
    const code = municipalityIn(entries, "municipality", problems);
    const reading = membershipForm.read({ ...entries, municipality: [code], id: [periodId(code, 1)] });
    if (!reading.ok) problems.push(...reading.problems.filter(({ field }) => field.startsWith("valid")));
    if (!reading.ok || problems.length > 0) return { ok: false, problems };
    const { id: _numberedLater, ...period } = reading.item;
    return { ok: true, input: { ...period, region: typed(entries, "region") } };
  },
  put: addPeriod,
  problems: (period, problems) => membershipForm.problems({ ...period }, problems),
  next: ({ region }) => membersHref(region),
});

/** Another version of a period: its days, or that it never was so. */
export const changeMember = save(membershipForm, membershipRecords, { next: ({ owner }) => membersHref(owner.id) });
export const takeBackMember = takeBack(membershipRecords, {
  compare: membershipForm.compare,
  next: ({ owner }) => membersHref(owner.id),
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

/** The code of the municipality that a field names; a name that is unknown or not of one alone is added to the problems. */
function municipalityIn(entries: Entries, field: string, problems: FieldProblem[]): string {
  const wanted = typed(entries, field).trim();
  const [found, ...others] = listMunicipalities().filter(({ code, name }) => isCalled({ id: code, name }, wanted));
  if (found !== undefined && others.length === 0) return found.code;
  const codes = [found, ...others].flatMap((one) => one?.code ?? []).join(" of ");
  const message = found
    ? `Deze naam komt vaker voor. Schrijf de code: ${codes}.`
    : `Deze gemeente staat niet in het register. ${didYouMean(
        wanted,
        listMunicipalities().map(({ code, name }) => ({ id: code, name })),
      )}`;
  problems.push({ field, message });
  return "";
}
