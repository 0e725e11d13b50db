/**
 * The reader of policy texts against people's marks, beside plain BM25: on the invented texts that it was tuned on, on those
 * that it never saw, and on real ones where they stand beside the project. `npm run bench -- reader:FOLDER` measures the
 * texts (`NAME.txt` with `NAME.json`) of a folder.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { currentFramework } from "@/lib/framework/versions";
import { readExamples } from "@/lib/policy/learned/examples";
import { learnedOf } from "@/lib/policy/learned/kader-2021";
import { taughtBy } from "@/lib/policy/learned/learn";
import { readPolicy } from "@/lib/policy/reading/read";
import { type Finding, figures, medians, plainly } from "./measure";
import { added, type Counts, type Marks, measure, measureBm25 } from "./reader-measures";
import { pdfInThread } from "./reader-pdf";

const TEXTS = join("lib", "policy", "texts");
const SHARED = join("..", "shared");

/** About the length of a policy plan. */
const LENGTH = 60_000;
const RUNS = 7;

interface Text {
  name: string;
  lines: string[];
  marks: Marks;
}

/** Texts and marks in one folder or in two. */
function textsOf(documents: string, marks = documents): Text[] {
  if (!existsSync(marks)) return [];
  const names = readdirSync(marks).filter((name) => name.endsWith(".json"));
  return names
    .map((name) => name.replace(/\.json$/, ""))
    .filter((name) => existsSync(join(documents, `${name}.txt`)))
    .map((name) => ({
      name,
      lines: readFileSync(join(documents, `${name}.txt`), "utf8").split("\n"),
      marks: JSON.parse(readFileSync(join(marks, `${name}.json`), "utf8")) as Marks,
    }));
}

/** All that is measured of the reader; of a folder where one is given. */
export async function reader(folder?: string): Promise<Finding[]> {
  const sets: [string, Text[]][] = folder
    ? [[folder, textsOf(folder)]]
    : [
        ["real", textsOf(join(SHARED, "documents"), join(SHARED, "gold"))],
        ["tuned", textsOf(join(TEXTS, "tuned"))],
        ["held-out", textsOf(join(TEXTS, "held-out"))],
      ];
  const findings = sets.flatMap(([name, texts]) => findingsOf(name, texts));
  if (!folder) findings.push(...unseen(textsOf(join(TEXTS, "tuned"))));
  const all = sets.flatMap(([, texts]) => texts.flatMap(({ lines }) => lines));
  return [...findings, ...(await speed(all)), ...(all.length > 0 ? await pdfInThread(all) : [])];
}

function findingsOf(name: string, texts: readonly Text[]): Finding[] {
  if (texts.length === 0) return [];
  const ours = texts.map(({ lines, marks }) => measure(lines, marks));
  const plain = added(texts.map(({ lines, marks }) => measureBm25(lines, marks)));
  const each = texts.map((text, at) => ({ what: `${name} ${text.name}`, goal: "", measured: inOneLine(ours[at] as Counts) }));
  return [...each, ...together(name, added(ours)), { what: `${name}, BM25`, goal: "", measured: hits(plain) }];
}

/** The texts that are learned from, each read with what the others taught. */
function unseen(texts: readonly Text[]): Finding[] {
  const marked = texts.map(({ lines, marks }) => ({ lines, carrying: carryingIn(marks) }));
  const counts = texts.map(({ lines, marks }, at) => {
    const model = taughtBy(
      currentFramework,
      readExamples(),
      marked.filter((_, other) => other !== at),
    );
    return measure(lines, marks, { ...learnedOf(currentFramework), model });
  });
  return together("tuned, each without itself", added(counts));
}

const carryingIn = ({ criteria }: Marks): Map<string, readonly number[]> =>
  new Map(Object.entries(criteria).map(([id, { relevantLines = [] }]) => [id, relevantLines]));

const share = (part: number, whole: number): number => part / Math.max(1, whole);
const figure = (value: number): string => value.toFixed(2);

const hits = (c: Counts): string =>
  `hit@1 ${figure(share(c.hit1, c.carried))}, hit@3 ${figure(share(c.hit3, c.carried))}, relevant ${figure(share(c.relevant, c.shown))}`;

const inOneLine = (c: Counts): string =>
  `${hits(c)}; empty ${figure(share(c.shownEmpty, c.empty))} (most ${c.mostEmpty}); modality ${figure(share(c.right, c.judged))}, ` +
  `not yet found ${figure(share(c.notYetFound, c.notYet))} right ${figure(share(c.notYetFound, c.notYetSaid))}; ` +
  `promises ${c.promisesFound}/${c.promises} wrong ${c.promisesWrong}; facts ${c.factsFound}/${c.facts}; ticked right ${c.tickedRight}/${c.ticked}, facts ${c.tickedFactsRight}/${c.tickedFacts}`;

function together(name: string, c: Counts): Finding[] {
  const least = (what: string, value: number, goal: number): Finding => ({
    what: `${name}, ${what}`,
    goal: `≥ ${goal}`,
    measured: figure(value),
    reached: value >= goal,
  });
  const empty = share(c.shownEmpty, c.empty);
  return [
    least("hit@1", share(c.hit1, c.carried), 0.75),
    least("hit@3", share(c.hit3, c.carried), 0.9),
    least("relevant share of what is shown", share(c.relevant, c.shown), 0.65),
    { what: `${name}, shown where nothing is`, goal: "≤ 0.5", measured: figure(empty), reached: empty <= 0.5 },
    least("fact or not yet right", share(c.right, c.judged), 0.87),
    least("not yet found", share(c.notYetFound, c.notYet), 0.6),
    { what: `${name}, ticked by itself and right`, goal: "", measured: `${c.tickedRight} of ${c.ticked}` },
    { what: `${name}, facts ticked by themselves and right`, goal: "", measured: `${c.tickedFactsRight} of ${c.tickedFacts}` },
    ...(c.promises > 0 ? [least("promises found", share(c.promisesFound, c.promises), 0.8)] : []),
  ];
}

/** A text of 60 kB, made of all texts, read when warm. */
async function speed(lines: readonly string[]): Promise<Finding[]> {
  const text: string[] = [];
  let length = 0;
  for (const line of lines) {
    if (length >= LENGTH) break;
    length += line.length + 1;
    text.push(line);
  }
  if (length === 0) return [];
  const { read } = await medians({ read: () => readPolicy({ lines: text }, currentFramework) }, RUNS);
  const before = process.cpuUsage();
  readPolicy({ lines: text }, currentFramework);
  const { user, system } = process.cpuUsage(before);
  const named = `${figures(length / 1000)} kB, warm`;
  return [plainly(named, read), plainly(`${named}, of the processor`, (user + system) / 1000)];
}
