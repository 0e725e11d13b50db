/** What is wrong with an input, said once in Dutch for files, forms and the command line alike. */
import type { z } from "zod";

export type Path = readonly (string | number)[];

/** One thing that is wrong, where it stands, and what to do about it (a full Dutch sentence). */
export interface Problem {
  path: Path;
  message: string;
}

type Issue = z.core.$ZodIssue;

/** The JSON path of a problem: `$.evidence[3].claims[0].locator`; keys that are no plain name are quoted. */
export const jsonPath = (path: Path): string =>
  path.reduce<string>((written, step) => {
    if (typeof step === "number") return `${written}[${step}]`;
    return /^[A-Za-z_][A-Za-z0-9_]*$/.test(step) ? `${written}.${step}` : `${written}[${JSON.stringify(step)}]`;
  }, "$");

/** The problems that a zod error tells of, one for each unknown key and each wrong value. */
export const problemsOf = (error: z.core.$ZodError, at: Path = []): Problem[] =>
  error.issues.flatMap((issue) => problemsOfIssue(issue, [...at, ...(issue.path as Path)]));

function problemsOfIssue(issue: Issue, path: Path): Problem[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({ path: [...path, key], message: "Dit veld bestaat niet; haal het weg." }));
  }
  return [{ path, message: isOwnSentence(issue.message) ? issue.message : sentence(issue) }];
}

/** zod's own messages are English; every sentence of ours ends with a full stop. */
const isOwnSentence = (message: string): boolean => message.endsWith(".");

function sentence(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.message.endsWith("received undefined") ? "Vul dit veld in; het is verplicht." : wrongType(issue.expected);
    case "invalid_value":
      return `Kies een van: ${issue.values.map(String).join(", ")}.`;
    case "invalid_union":
      return "Deze waarde is niet bekend.";
    case "too_small":
      return issue.origin === "array" ? `Vul er ten minste ${issue.minimum} in.` : `Vul ten minste ${issue.minimum} in.`;
    case "too_big":
      return issue.origin === "array" ? `Vul er hooguit ${issue.maximum} in.` : `Vul hooguit ${issue.maximum} in.`;
    default:
      return "Deze waarde kan hier niet.";
  }
}

const typeNames: Record<string, string> = {
  string: "een tekst",
  number: "een getal",
  int: "een heel getal",
  boolean: "true of false",
  array: "een lijst",
  object: "een object",
};

const wrongType = (expected: string): string => `Vul hier ${typeNames[expected] ?? expected} in.`;
