/** How the council's form and the adoption are read, and what their refusals look like. */
import "server-only";
import type { FormAction } from "@/app/_server/action";
import { municipalityHref } from "@/app/links";
import type { CouncilFormWrite } from "@/db/council";
import type { AdoptedReport } from "@/db/report/adopted";
import { councilFields, councilProblems, readCouncilForm } from "@/lib/council/form";
import type { Answer, CouncilForm } from "@/lib/council/note";
import { comparedRows, rowOf } from "@/lib/form/compared-row";
import { typed } from "@/lib/form/entries";
import type { AdoptionInput } from "./adopt";
import { readAdoption } from "./adoption-fields";

const reportHref = (code: string): string => `${municipalityHref(code)}/rapport`;

const inWords = (answers: readonly Answer[] = []): string =>
  answers.map(({ reference, answer }) => `${reference}: ${answer}`).join(" · ");

/** Two forms beside each other, field by field. */
export const councilRows = (mine: Partial<CouncilForm>, theirs: Partial<CouncilForm>) => [
  ...comparedRows(councilFields, { ...mine }, { ...theirs }),
  ...rowOf("Toezeggingen en moties", inWords(mine.answers), inWords(theirs.answers)),
];

export const councilWriting: Omit<FormAction<CouncilFormWrite, CouncilForm>, "put"> = {
  read(entries, { basedOn }) {
    const reading = readCouncilForm(entries);
    if (!reading.ok) return { ok: false, problems: reading.problems };
    return { ok: true, input: { municipality: typed(entries, "municipality"), item: reading.item, basedOn } };
  },
  problems: ({ item }, { problems }) => councilProblems({ ...item }, problems),
  conflict: ({ item }, current) => councilRows(item, current.item),
  next: ({ municipality }) => `${reportHref(municipality)}/raad?bewaard=1`,
};

export const adopting: Omit<FormAction<AdoptionInput, AdoptedReport>, "put"> = {
  read(entries, { today }) {
    const reading = readAdoption(entries, today);
    if (!reading.ok) return { ok: false, problems: reading.problems };
    const knownAt = typed(entries, "knownAt");
    if (!INSTANT.test(knownAt) || Number.isNaN(Date.parse(knownAt))) {
      return { ok: false, problems: [{ field: "", message: "Dit formulier is niet volledig. Open het opnieuw." }] };
    }
    const { adoptedOn, asOf } = reading;
    return { ok: true, input: { municipality: typed(entries, "municipality"), adoptedOn, asOf, knownAt } };
  },
  problems: (_input, { problems }) => problems.map(({ path, message }) => ({ field: String(path[0] ?? ""), message })),
  conflict: () => [],
  next: ({ municipality }) => `${reportHref(municipality)}?vastgesteld=1#vastgesteld`,
};

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/;
