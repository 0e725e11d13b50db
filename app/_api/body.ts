/** The body of a request as a record that may still be wrong in every other way: an object with a text as its id. */
import "server-only";
import { type ProblemDetails, problemOf } from "@/lib/api/problem-details";
import { readJson } from "@/lib/dossier/json";
import type { Problem } from "@/lib/problem";
import { isRecord } from "@/lib/text";

export type BodyReading =
  | { ok: true; item: { id: string } }
  | { ok: false; problems: Problem[] }
  | { ok: false; problem: ProblemDetails };

/** Reads the item of a request; `id`: the one that the address names, to which it must be equal. */
export async function readItem(request: Request, id: string | undefined): Promise<BodyReading> {
  if (!/^application\/json\s*(?:;|$)/i.test(request.headers.get("content-type") ?? "")) {
    return { ok: false, problem: problemOf("unsupported-media-type", "Stuur de body als application/json, in UTF-8.") };
  }
  const text = await textOf(request);
  if (text !== undefined && text.length > MAX_LENGTH) return wrong([], "Eén stuk telt hooguit 262.144 tekens.");
  if (text === undefined) return wrong([], "Dit is geen tekst in UTF-8, en dus geen JSON.");
  const { value, problems } = readJson(text);
  if (problems.length > 0) return { ok: false, problems };
  if (!isRecord(value)) return wrong([], "Stuur één object.");
  if (typeof value.id !== "string") return wrong(["id"], "Vul een id in: een tekst die u zelf kiest.");
  if (id !== undefined && value.id !== id) return wrong(["id"], "Dit id is een ander dan dat in het adres.");
  return { ok: true, item: { ...value, id: value.id } };
}

/** So many characters a record has at most, with all that is quoted in it. */
const MAX_LENGTH = 256 * 1024;

const wrong = (path: string[], message: string): BodyReading => ({ ok: false, problems: [{ path, message }] });

async function textOf(request: Request): Promise<string | undefined> {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await request.arrayBuffer());
  } catch {
    return undefined;
  }
}
