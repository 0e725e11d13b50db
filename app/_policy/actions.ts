"use server";
/** Reading a policy text: giving it to Plateau, and recording what was ticked of it, all in one transaction or nothing. */
import { action, type Reading } from "@/app/_server/action";
import { extractFile, readLines } from "@/app/_server/read/read-policy";
import { ownerHref } from "@/app/links";
import { agreementRecords } from "@/db/agreements";
import { evidenceRecords } from "@/db/evidence/evidence";
import { actionRecords } from "@/db/plan";
import { dropText, findText, keepText, tieText } from "@/db/policy/texts";
import { storeTogether } from "@/db/versions/together";
import { mayWrite, type Owner, type Scope } from "@/lib/access";
import type { IsoDate } from "@/lib/calendar";
import { filled, typed } from "@/lib/form/entries";
import { readOwner } from "@/lib/form/owner";
import { currentFramework } from "@/lib/framework/versions";
import { MAX_BYTES, refusalSentence } from "@/lib/policy/extract/extraction";
import { FILE, PASTED } from "@/lib/policy/reading/form-names";
import { type Picked, readPicked } from "@/lib/policy/reading/picked";
import { proposalsOf } from "@/lib/policy/reading/proposals";
import { offeredFrom } from "./offered";

interface Given {
  owner: Owner;
  title: string;
  lines: string[];
  pages?: number[];
}

export const readPolicyText = action<Given, string>({
  async read(entries, { submitted, who }): Promise<Reading<Given>> {
    const owner = readOwner(entries);
    // Keeping refuses it; reading it first would be work for nothing.
    if (!mayWrite(who, owner)) return { ok: true, input: { owner, title: "", lines: [] } };
    const pasted = filled(typed(entries, PASTED));
    if (pasted !== undefined) return readFirst(who, { owner, title: "Geplakte tekst", lines: pasted.split("\n") }, PASTED);
    const file = submitted.get(FILE);
    if (!(file instanceof File) || (file.size === 0 && !isNamed(file))) return wrong("Kies een bestand, of plak de tekst.");
    if (file.size === 0)
      return wrong("Dit bestand is leeg: er staat niets in (0 bytes). Kies een ander bestand, of plak de tekst.");
    if (file.size > MAX_BYTES) return wrong(refusalSentence("too-long"));
    const extraction = await extractFile(who, new Uint8Array(await file.arrayBuffer()), file.name);
    if (!extraction.ok) return wrong(refusalSentence(extraction.refusal));
    const { lines, pages } = extraction;
    return readFirst(who, { owner, title: file.name, lines, pages }, FILE);
  },
  put: (scope, { owner, ...text }) => keepText(scope, owner, text),
  next: ({ owner }, id) => `${ownerHref(owner)}/bewijs/lezen/${encodeURIComponent(id)}`,
});

/** Where no file was chosen, a form sends one without bytes and without a name of its own. */
const isNamed = ({ name }: File): boolean => /\.\p{L}/u.test(name);

/** Only a text that can be read is kept; what it says is then remembered for the page that shows it. */
async function readFirst(who: Scope, input: Given, field: string): Promise<Reading<Given>> {
  const read = await readLines(who, { lines: input.lines, pages: input.pages });
  return read.ok ? { ok: true, input } : wrong(refusalSentence(read.refusal), field);
}

const wrong = (message: string, field: string = FILE): Reading<never> => ({ ok: false, problems: [{ field, message }] });

interface Ticked {
  owner: Owner;
  /** The id of the text. */
  text: string;
  picked: Picked[];
  document: string | null;
  today: IsoDate;
}

export const recordPicked = action<Ticked, number>({
  async read(entries, { who, today, basedOn }): Promise<Reading<Ticked>> {
    const owner = readOwner(entries);
    const id = typed(entries, "text");
    const text = textOf(who, owner, id);
    if (text === null) return { ok: false, problems: [GONE] };
    const read = await readLines(who, { lines: text.lines, pages: text.pages ?? undefined });
    if (!read.ok) return { ok: false, problems: [{ field: "", message: refusalSentence(read.refusal) }] };
    const offered = offeredFrom(who, owner, text, proposalsOf(read.reading, currentFramework, today, text.title));
    if (offered.stamp !== basedOn) return { ok: false, problems: [SINCE_OPENED] };
    const picked = readPicked({ proposals: offered, owner, entries });
    if (!picked.ok) return picked;
    const tie = offered.whole.item ?? picked.picked.find(({ item }) => item.id === offered.whole.id)?.item;
    const document = tie?.id ?? text.document ?? picked.picked[0]?.item.id ?? null;
    return { ok: true, input: { owner, text: id, picked: picked.picked, document, today } };
  },
  put: (scope, { owner, text, picked, document, today }) =>
    storeTogether(scope, [
      ...picked.map((one) => () => storeOne(scope, owner, one, today)),
      ...(document === null ? [] : [() => tieText(scope, owner, text, document)]),
    ]),
  problems: ({ picked }, problems) =>
    problems.map(({ path: [at], message }) => ({ field: "", subject: `${picked[Number(at)]?.item.title ?? ""}:`, message })),
  next: ({ owner, picked }) => {
    const document = picked.find(({ kind, item }) => kind === "evidence" && "type" in item && item.type === "document");
    const file = document ? `&bestand=${encodeURIComponent(document.item.id)}` : "";
    return `${ownerHref(owner)}?vastgelegd=${picked.length}${file}`;
  },
});

const GONE = {
  field: "",
  message:
    "Deze tekst is niet meer bewaard: een tekst waaruit niets is vastgelegd, gaat na een week weg. Lees het plan opnieuw.",
};

/** The page was kept by the browser, or somebody else was at it: what it shows to tick may be recorded by now. */
const SINCE_OPENED = {
  field: "",
  message:
    "Uit deze tekst is al iets vastgelegd nadat deze bladzijde werd geopend. Nu is er niets bewaard. Laad de bladzijde opnieuw: dan ziet u wat er al is.",
};

function textOf(scope: Scope, owner: Owner, id: string) {
  const found = findText(scope, owner, id);
  return found.ok ? found.value : null;
}

function storeOne(scope: Scope, owner: Owner, { kind, item, basedOn }: Picked, today: IsoDate) {
  switch (kind) {
    case "evidence":
      return evidenceRecords.put(scope, { owner, item, basedOn, today });
    case "action":
      return actionRecords.put(scope, { owner, item, basedOn });
    case "agreement":
      return agreementRecords.put(scope, { owner, item, basedOn });
  }
}

/** A text of which nothing was recorded goes at once. */
export const dropPolicyText = action<{ owner: Owner; text: string }, null>({
  read: (entries) => ({ ok: true, input: { owner: readOwner(entries), text: typed(entries, "text") } }),
  put: (scope, { owner, text }) => dropText(scope, owner, text),
  next: ({ owner }) => `${ownerHref(owner)}/bewijs/lezen`,
});
