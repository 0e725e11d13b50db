/** The exchange file `plateau/1`: reading one, refusing a bad one with every problem named, and writing one. */
import { z } from "zod";
import { type Agreement, agreement } from "../agreements/agreement";
import { type Commitment, commitment } from "../commitments/commitment";
import { type Evidence, evidence } from "../evidence/evidence";
import { type Exception, exception } from "../evidence/exception";
import type { Framework } from "../framework/framework";
import { currentNorms, frameworkById } from "../framework/versions";
import { municipality, region } from "../places/municipality";
import { type Action, action } from "../plan/action";
import { type Problem, problemsOf } from "../problem";
import { isRecord } from "../text";
import { type FormChoice, formChoice } from "../trafficking/choice";
import type { Bounded } from "./bounded";
import type { Dossier } from "./dossier";
import { readJson } from "./json";
import {
  actionReferences,
  agreementReferences,
  commitmentReferences,
  drafts,
  evidenceReferences,
  exceptionReferences,
  formChoiceReferences,
  type Surroundings,
  surroundings,
} from "./references";

const FORMAT = "plateau/1";
export const MAX_FILE_BYTES = 20 * 1024 * 1024;
const MAX_ITEMS = 10_000;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

const tooMany = "Een bestand bevat hooguit 10.000 bewijsstukken.";

const file = z.strictObject({
  format: z.literal(FORMAT, { error: `Het veld format moet "${FORMAT}" zijn.` }),
  framework: z
    .string()
    .refine((id) => frameworkById(id) !== undefined, { error: "Dit kader is niet bekend; gebruik vng-kader-2021." }),
  municipality,
  regions: z.array(region),
  // A refinement, and not `max`: zod does not look into a list that is too long, and every problem must be named.
  evidence: z.array(evidence).superRefine(
    (items, context) => {
      if (items.length > MAX_ITEMS) context.addIssue({ code: "custom", message: tooMany });
    },
    { when: ({ value }) => Array.isArray(value) },
  ),
  exceptions: z.array(exception).optional(),
  actions: z.array(action).optional(),
  agreements: z.array(agreement).optional(),
  commitments: z.array(commitment).optional(),
  formChoices: z.array(formChoice).optional(),
});

export type ExchangeFile = z.infer<typeof file>;

export type Reading = { ok: true; framework: Framework; dossier: Dossier } | { ok: false; problems: [Problem, ...Problem[]] };

/** Reads the bytes of an exchange file. A bad file gives every problem that could be found, and nothing else. */
export function readExchange(bytes: Uint8Array): Reading {
  const decoded = decode(bytes);
  if ("problem" in decoded) return { ok: false, problems: [decoded.problem] };
  const json = readJson(decoded.text);
  const problems = json.value === undefined ? json.problems : [...json.problems, ...fileProblems(json.value)];
  const [first, ...others] = sorted(problems);
  if (first !== undefined) return { ok: false, problems: [first, ...others] };
  const read = json.value as ExchangeFile;
  return { ok: true, framework: frameworkById(read.framework) as Framework, dossier: dossierOf(read) };
}

function decode(bytes: Uint8Array): { text: string } | { problem: Problem } {
  const refused = (message: string) => ({ problem: { path: [], message } });
  if (bytes.byteLength > MAX_FILE_BYTES) return refused("Het bestand is groter dan 20 MiB.");
  if (BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte)) {
    return refused("Het bestand begint met een BOM en is dus geen geldige JSON; sla het op als UTF-8 zonder BOM.");
  }
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return refused("Dit is geen tekst in UTF-8, en dus geen JSON.");
  }
}

const LISTS = ["regions", "evidence", "exceptions", "actions", "agreements", "commitments", "formChoices"] as const;

/** What is wrong with the value: its shape, double ids, and references that point at nothing. */
function fileProblems(value: unknown): Problem[] {
  if (isRecord(value) && LISTS.some((list) => drafts(value[list]).length > 2 * MAX_ITEMS)) {
    return [{ path: [], message: "Een lijst in dit bestand is langer dan Plateau leest. Verdeel hem over meer bestanden." }];
  }
  const { error } = file.safeParse(value);
  const problems = error ? problemsOf(error) : [];
  if (!isRecord(value)) return problems;
  const framework = typeof value.framework === "string" ? frameworkById(value.framework) : undefined;
  return [
    ...problems,
    ...LISTS.filter((list) => list !== "exceptions").flatMap((list) => repeatedIds(list, value[list])),
    ...(framework ? referenceProblems(value, surroundingsIn(framework, value)) : []),
  ];
}

const surroundingsIn = (kader: Framework, value: Record<string, unknown>): Surroundings =>
  surroundings(
    { ...currentNorms, kader },
    {
      regions: drafts(value.regions),
      evidence: drafts(value.evidence),
      agreements: drafts(value.agreements),
      actions: drafts(value.actions),
    },
  );

function repeatedIds(list: string, value: unknown): Problem[] {
  const seen = new Set<unknown>();
  return drafts(value).flatMap(({ id }, index) => {
    const again = typeof id === "string" && seen.has(id);
    seen.add(id);
    return again ? [{ path: [list, index, "id"], message: "Dit id staat er twee keer in; geef elk zijn eigen id." }] : [];
  });
}

function referenceProblems(value: Record<string, unknown>, around: Surroundings): Problem[] {
  const lists = {
    evidence: evidenceReferences,
    exceptions: exceptionReferences,
    actions: actionReferences,
    agreements: agreementReferences,
    commitments: commitmentReferences,
    formChoices: formChoiceReferences,
  };
  return Object.entries(lists).flatMap(([list, check]) =>
    drafts(value[list]).flatMap((item, index) =>
      check(item, around).map(({ path, message }) => ({ path: [list, index, ...path], message })),
    ),
  );
}

/** In the order of the file's lists, each problem once. */
const sorted = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((problem) => [`${JSON.stringify(problem.path)} ${problem.message}`, problem])).values(),
];

const dossierOf = ({
  municipality,
  regions,
  evidence,
  exceptions,
  actions,
  agreements,
  commitments,
  formChoices,
}: ExchangeFile): Dossier => ({
  municipality,
  regions,
  evidence,
  exceptions: exceptions ?? [],
  actions: actions ?? [],
  agreements: agreements ?? [],
  ...(commitments ? { commitments } : {}),
  ...(formChoices ? { formChoices } : {}),
});

/**
 * The exchange file of a dossier that has passed the boundary, as text: two spaces deep, ending in a line feed. Without
 * agreements, commitments or choices about forms it has no list of them, so that an older Plateau reads it.
 */
export function writeExchange(framework: Framework, dossier: Bounded<Dossier>): string {
  const { municipality, regions, evidence, exceptions, actions, agreements, commitments = [], formChoices = [] } = dossier;
  const written: ExchangeFile = {
    format: FORMAT,
    framework: framework.id,
    municipality,
    regions: [...regions],
    evidence: [...evidence] as Evidence[],
    exceptions: [...exceptions] as Exception[],
    actions: [...actions] as Action[],
    ...(agreements.length > 0 ? { agreements: [...agreements] as Agreement[] } : {}),
    ...(commitments.length > 0 ? { commitments: [...commitments] as Commitment[] } : {}),
    ...(formChoices.length > 0 ? { formChoices: [...formChoices] as FormChoice[] } : {}),
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}
