/**
 * A hundred people at once for a minute, reading and writing: no error, and every write that was acknowledged is there
 * afterwards. It prints the times of the answers; those depend on the machine and are not judged.
 */
import { loadavg } from "node:os";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { expect, it } from "vitest";
import { serve } from "./served";
import { formsOf, Visitor } from "./visitor";

const PEOPLE = 100;
const MILLISECONDS = 60_000;
/** How long a person looks before the next click, at most, in milliseconds. */
const THINKING = 2_000;

const accounts = [
  { account: "Beleidsadviseur Beekrijk", home: "/gemeenten/GM9902", writes: true },
  { account: "Beleidsadviseur Vierbruggen", home: "/gemeenten/GM9912", writes: true },
  { account: "Lezer Beekrijk", home: "/gemeenten/GM9902", writes: false },
  { account: "Ketenregisseur Voorbeeldregio (verzonnen)", home: "/gemeenten/GM9904", writes: false },
];

interface Person {
  visitor: Visitor;
  home: string;
  writes: boolean;
}

interface Tally {
  reading: number[];
  writing: number[];
  errors: string[];
  acknowledged: string[];
}

const screens = ["", "/thema/1", "/thema/3", "/bewijs", "/acties", "/logboek", "/rapport"];

it("serves a hundred people at once for a minute without an error or a lost write", async () => {
  const served = await serve();
  const tally: Tally = { reading: [], writing: [], errors: [], acknowledged: [] };
  try {
    const people = await Promise.all(Array.from({ length: PEOPLE }, (_, at) => personAt(served.origin, at)));
    const end = Date.now() + MILLISECONDS;
    await Promise.all(people.map((person, at) => live(person, at, end, tally)));
    report(tally);
    expect(tally.errors).toEqual([]);
    expect(tally.acknowledged.length).toBeGreaterThan(50);
    expect(titlesIn(served.folder, tally.acknowledged)).toEqual([...tally.acknowledged].sort());
  } finally {
    await served.stop();
  }
});

async function personAt(origin: string, at: number): Promise<Person> {
  const { account, home, writes } = accounts[at % accounts.length] as (typeof accounts)[number];
  const visitor = new Visitor(origin, `198.51.100.${at}`);
  await visitor.signInAs(account);
  return { visitor, home, writes };
}

async function live(person: Person, at: number, end: number, tally: Tally): Promise<void> {
  for (let step = 0; Date.now() < end; step++) {
    const writesNow = person.writes && step % 4 === 3;
    const begin = performance.now();
    try {
      if (writesNow) await writeAction(person, `Actie van ${at} nummer ${step}`, tally);
      else await read(person, screens[(at + step) % screens.length] ?? "");
    } catch (error) {
      tally.errors.push(String(error));
    }
    (writesNow ? tally.writing : tally.reading).push(performance.now() - begin);
    await new Promise((resolve) => setTimeout(resolve, ((at * 7919 + step * 104_729) % THINKING) + 1));
  }
}

async function read({ visitor, home }: Person, screen: string): Promise<void> {
  const { status } = await visitor.request(home + screen);
  if (status !== 200) throw new Error(`${home}${screen} answered ${status}`);
}

/** Opens the form of a new action and sends it: two requests, as people do. */
async function writeAction({ visitor, home }: Person, title: string, tally: Tally): Promise<void> {
  const page = `${home}/acties/nieuw?toetspunt=3.1.1g`;
  const { text } = await visitor.request(page);
  const form = formsOf(text).find(({ html }) => html.includes('name="due"'));
  if (form === undefined) throw new Error(`${page} has no form`);
  const due = { due: "1-3-2027" };
  const answer = await visitor.post(page, form, { title, owner: "Beleidsadviseur", status: "todo", ...due });
  if (answer.status !== 303) throw new Error(`${page} answered ${answer.status} to a new action`);
  tally.acknowledged.push(title);
}

function titlesIn(folder: string, wanted: readonly string[]): string[] {
  const client = new Sqlite(join(folder, "plateau.db"), { readonly: true });
  try {
    const all = client.prepare("select json_extract(body, '$.title') from action_version").pluck().all() as string[];
    return all.filter((title) => wanted.includes(title)).sort();
  } finally {
    client.close();
  }
}

function report({ reading, writing, errors, acknowledged }: Tally): void {
  const line = (name: string, times: number[]): string => {
    const sorted = times.toSorted((a, b) => a - b);
    const at = (share: number) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
    return `${name}: ${times.length} times, p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms`;
  };
  const load = loadavg().map((average) => average.toFixed(1));
  const lines = [
    line("reading", reading),
    line("writing (two requests)", writing),
    `acknowledged ${acknowledged.length}, errors ${errors.length}, load ${load.join(" ")}`,
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}
