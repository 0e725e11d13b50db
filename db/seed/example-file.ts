/** The examples are exchange files (DOMAIN.md, "Exchange file"), beside this one: held to the same rules as anybody's file. */
import { readFileSync } from "node:fs";
import type { Dossier } from "@/lib/dossier/dossier";
import { readExchange } from "@/lib/dossier/exchange";

/** What a file says, not yet looked at; `name` is its path from here, without extension. */
export const exampleText = (name: string): string => readFileSync(new URL(`./${name}.json`, import.meta.url), "utf8");

/** The dossier that the text of an exchange file holds. Throws where it breaks a rule: an example is ours to mend. */
export function exampleDossier(name: string, text = exampleText(name)): Dossier {
  const reading = readExchange(new TextEncoder().encode(text));
  if (!reading.ok) throw new Error(`Example ${name}: ${JSON.stringify(reading.problems)}`);
  return reading.dossier;
}
