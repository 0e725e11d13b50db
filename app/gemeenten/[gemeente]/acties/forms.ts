/** How the forms of actions and exceptions are read, and what their refusals look like. */
import "server-only";
import type { FormAction } from "@/app/_server/action";
import { actionHref, evidenceHref, municipalityHref } from "@/app/links";
import type { Exception } from "@/lib/evidence/exception";
import { exceptionFields, exceptionProblems, readException } from "@/lib/evidence/exception-form";
import { comparedRows, rowOf } from "@/lib/form/compared-row";
import { typed } from "@/lib/form/entries";
import type { Action } from "@/lib/plan/action";
import { actionFields, actionProblems, readAction } from "@/lib/plan/form";

interface Write<T> {
  municipality: string;
  item: T;
  basedOn: number;
}

interface Withdrawal {
  municipality: string;
  id: string;
  basedOn: number;
}

type Kept<T> = T & { id: string };

const about = ({ criterion, block }: Action): string => criterion ?? block ?? "";

const actionRows = (mine: Partial<Action>, theirs: Action) => [
  ...comparedRows(actionFields, { ...mine }, { ...theirs }),
  ...rowOf("Waarvoor?", about(mine as Action), about(theirs)),
];

export const actionWriting: Omit<FormAction<Write<Action>, Action>, "put"> = {
  read(entries, { basedOn }) {
    const reading = readAction(entries);
    if (!reading.ok) return { ok: false, problems: reading.problems };
    return { ok: true, input: { municipality: typed(entries, "municipality"), item: reading.item, basedOn } };
  },
  problems: ({ item }, { problems }) => actionProblems({ ...item }, problems),
  conflict: ({ item }, current) => actionRows(item, current.item),
  next: ({ municipality, item }) => `${actionHref(municipality, item.id)}?bewaard=1`,
};

export const exceptionWriting: Omit<FormAction<Write<Kept<Exception>>, Kept<Exception>>, "put"> = {
  read(entries, { basedOn }) {
    const reading = readException(entries);
    if (!reading.ok) return { ok: false, problems: reading.problems };
    return { ok: true, input: { municipality: typed(entries, "municipality"), item: reading.item, basedOn } };
  },
  problems: ({ item }, { problems }) => exceptionProblems({ ...item }, problems),
  conflict: ({ item }, current) => comparedRows(exceptionFields, { ...item }, { ...current.item }),
  next: ({ municipality, item }) => `${evidenceHref(municipality, item.evidence)}?bewaard=1`,
};

const removal = {
  read: (entries: Parameters<typeof typed>[0], { basedOn }: { basedOn: number }) => ({
    ok: true as const,
    input: { municipality: typed(entries, "municipality"), id: typed(entries, "id"), basedOn },
  }),
  problems: (_input: Withdrawal, { problems }: { problems: { message: string }[] }) =>
    problems.map(({ message }) => ({ field: "", message })),
};

export const actionRemoval: Omit<FormAction<Withdrawal, Action>, "put"> = {
  ...removal,
  conflict: (_input, { item }) => actionRows({}, item),
  next: ({ municipality }) => `${municipalityHref(municipality)}/acties?ingetrokken=1`,
};

/** A withdrawn exception leads back to the evidence that counts again. */
export const exceptionRemoval: Omit<FormAction<Withdrawal & { evidence: string }, Kept<Exception>>, "put"> = {
  ...removal,
  read(entries, context) {
    const { input } = removal.read(entries, context);
    return { ok: true, input: { ...input, evidence: typed(entries, "evidence") } };
  },
  conflict: (_input, { item }) => comparedRows(exceptionFields, {}, { ...item }),
  next: ({ municipality, evidence }) => `${evidenceHref(municipality, evidence)}?uitzondering=ingetrokken`,
};
