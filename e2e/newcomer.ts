/**
 * A newcomer who has a plan at hand and knows what stands in it, as people marked it: who judges each box of the page by the
 * words in sight, takes away what is wrong, ticks what is right, and counts every click and every field on the way.
 */
import type { Locator, Page } from "@playwright/test";

/** What people say that a plan carries, by the lines of its text. */
export interface Marks {
  criteria: Record<string, { relevantLines?: number[]; plannedLines?: number[] }>;
  facts?: { from?: number; line?: number; to?: number }[];
  promises?: { from: number; to: number }[];
}

/** Clicks as a person makes them: into a field to type, twice for a list to choose from, three times for a file. */
export class Hand {
  clicks = 0;
  fields = 0;

  async click(target: Locator): Promise<void> {
    this.clicks++;
    await target.click();
  }

  async fill(target: Locator, text: string): Promise<void> {
    this.clicks++;
    this.fields++;
    await target.fill(text);
  }

  async give(target: Locator, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    this.clicks += 3;
    this.fields++;
    await target.setInputFiles(file);
  }
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}]/gu, "");
const PIECE = 40;

/** Pieces of a text that overlap each other: some of them stand in any text that has a good part of it. */
function piecesOf(text: string): string[] {
  const all = letters(text);
  const pieces: string[] = [];
  for (let at = 0; at + PIECE <= all.length; at += PIECE / 2) pieces.push(all.slice(at, at + PIECE));
  return pieces.length > 0 ? pieces : [all].filter(({ length }) => length > 7);
}

/** What somebody who read the plan says of words that stand in it. */
export class Knowledge {
  constructor(
    private readonly lines: readonly string[],
    private readonly marks: Marks,
  ) {}

  /** The criteria that the plan carries as a fact. */
  get carried(): string[] {
    return Object.keys(this.marks.criteria).filter((id) => this.of(id).fact.length > 0);
  }

  /** What a text from the plan says of a criterion. */
  says(criterion: string, text: string): "fact" | "planned" | "nothing" {
    const { fact, planned } = this.of(criterion);
    const [facts, plans] = [this.count(text, fact), this.count(text, planned)];
    if (facts + plans === 0) return "nothing";
    return facts >= plans ? "fact" : "planned";
  }

  isFact = (text: string): boolean =>
    this.count(
      text,
      (this.marks.facts ?? []).flatMap(({ from, line, to }) => range(from ?? line ?? 0, to ?? from ?? line ?? 0)),
    ) > 0;

  isPromise = (text: string): boolean =>
    this.count(
      text,
      (this.marks.promises ?? []).flatMap(({ from, to }) => range(from, to)),
    ) > 0;

  private of(criterion: string): { fact: number[]; planned: number[] } {
    const { relevantLines = [], plannedLines = [] } = this.marks.criteria[criterion] ?? {};
    const full = relevantLines.filter((line) => letters(this.lines[line - 1] ?? "").length > 3);
    return {
      fact: full.filter((line) => !plannedLines.includes(line)),
      planned: full.filter((line) => plannedLines.includes(line)),
    };
  }

  private count(text: string, lines: readonly number[]): number {
    const marked = letters(lines.map((line) => this.lines[line - 1] ?? "").join(" "));
    return piecesOf(text).filter((piece) => marked.includes(piece)).length;
  }
}

const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);

interface Box {
  name: string;
  value: string;
  /** Of its group: "1.1.1a". */
  criterion: string;
  text: string;
  isAction: boolean;
  ticked: boolean;
}

/** Everything that the page shows to tick, in its order. */
const boxesOn = (page: Page): Promise<Box[]> =>
  page.locator(".suggested").evaluateAll((all) =>
    all.map((box) => {
      const input = box.querySelector<HTMLInputElement>("input[type=checkbox]");
      return {
        name: input?.name ?? "",
        value: input?.value ?? "",
        criterion: (box.closest("fieldset")?.querySelector("legend")?.textContent ?? "").split(" ")[0] ?? "",
        text: box.querySelector(".suggested__text span")?.textContent ?? "",
        isAction: /actie/.test(box.querySelector(".suggested__says")?.textContent ?? ""),
        ticked: input?.checked ?? false,
      };
    }),
  );

/** Goes through the page of what was found, from top to bottom, and leaves ticked what is right. */
export async function tickWhatIsRight(page: Page, hand: Hand, known: Knowledge): Promise<void> {
  if (known.carried.includes("3.2.1a")) {
    for (const field of ["care", "housing", "economy"])
      await hand.click(page.locator(`[name="document.policyFields"][value="${field}"]`));
  }
  const boxes = await boxesOn(page);
  const passages = boxes.filter(({ name }) => name === "passage");
  for (const criterion of new Set(passages.map((box) => box.criterion))) {
    const own = passages.filter((box) => box.criterion === criterion);
    for (const box of changes(own, known)) await tick(page, hand, box);
  }
  for (const box of boxes.filter(({ name, value }) => name === "gezien" && isMissed(passages, value, known))) {
    await tick(page, hand, box);
    await hand.fill(page.locator(`[name="gezien.${box.value}"]`), "hoofdstuk 5");
  }
  for (const box of boxes.filter(({ name }) => name === "onderdeel")) {
    if (isWanted(box, known) !== box.ticked) await tick(page, hand, box);
  }
}

/** Ticks a box or takes its tick away, and opens the fold that it lies in. */
async function tick(page: Page, hand: Hand, { name, value }: Box): Promise<void> {
  const input = page.locator(`input[name="${name}"][value="${value}"]`);
  const fold = page.locator("details:not([open])").filter({ has: input });
  if ((await fold.count()) > 0) await hand.click(fold.locator("summary"));
  await hand.click(input);
}

const isRight = (box: Box, known: Knowledge): boolean =>
  known.says(box.criterion, box.text) === (box.isAction ? "planned" : "fact");

/** The plan carries it, and no box of what was found says so. */
const isMissed = (passages: readonly Box[], criterion: string, known: Knowledge): boolean =>
  known.carried.includes(criterion) &&
  !passages.some((box) => box.criterion === criterion && !box.isAction && isRight(box, known));

/** A person leaves what was ticked and is true. */
const isWanted = ({ value, ticked, text }: Box, known: Knowledge): boolean =>
  ticked && (value.startsWith("afspraak") ? known.isPromise(text) : known.isFact(text));

/** The boxes of one criterion to click: wrong ones are taken away, and of those that are right one at least is ticked. */
function changes(boxes: readonly Box[], known: Knowledge): Box[] {
  const wrong = boxes.filter((box) => box.ticked && !isRight(box, known));
  const right = boxes.filter((box) => isRight(box, known));
  const best = right.find(({ isAction }) => !isAction) ?? right[0];
  return right.some(({ ticked }) => ticked) || best === undefined ? wrong : [...wrong, best];
}
