/**
 * Arbitraries of valid `plateau/1` files (DOMAIN.md, "Exchange file"), for tests only. Partly random,
 * partly steered: a plan picks requirements of the framework and makes evidence that fits them.
 */
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import {
  type ActionLike,
  datesIn,
  type EvidenceLike,
  type ExceptionLike,
  type ExchangeLike,
  type NaiveBlock,
  type NaiveCriterion,
  type NaiveFramework,
  type NaiveRequirement,
  plusPeriod,
} from "../assessment/naive.testing";

export type { ExchangeLike };

type Labels = Readonly<Record<string, string>>;

/** The shape of vocabulary.json, as far as the files use it. */
export interface NaiveVocabulary {
  documentKind: Labels;
  adoptedBy: Labels;
  role: Labels;
  domain: Labels;
  forum: Labels;
  activityKind: Labels;
  audience: Labels;
  analysisKind: Labels;
  policyField: Labels;
  actionStatus: Labels;
}

export interface ExchangeSources {
  framework: NaiveFramework;
  vocabulary: NaiveVocabulary;
}

export interface ExchangeOptions {
  /** At most this many evidence items; 14 if absent. */
  items?: number;
  /** Now and then a date at the very ends of the calendar; true if absent. */
  extremeDates?: boolean;
}

/** Evidence without what is only given out once the whole file is known. */
type Draft = EvidenceLike extends infer Item ? (Item extends EvidenceLike ? Omit<Item, "id"> : never) : never;

interface Ownership {
  owner: "municipality" | "region";
  region?: string;
  covers?: string[];
}

/** What everything in one file has in common. */
interface Context {
  framework: NaiveFramework;
  vocabulary: NaiveVocabulary;
  municipality: string;
  regions: string[];
  /** The days around which everything in this file happens. */
  bases: string[];
  day: fc.Arbitrary<string>;
}

// ---------------------------------------------------------------- Small things

const TEXTS = ["Notitie", "Convenant zorg en veiligheid", "§3.1", "Ébauche", "E\u0301bauche", "x", "Ω 1", "👮 wijk"];

/** Some of these are the same after NFC, `trim()` and `toLowerCase()`, and some are not. */
const FREE_TEXTS = [
  "CBS",
  " cbs",
  "C B S",
  "Politie",
  "POLITIE",
  "Coo\u0308rdinatie",
  "Co\u00f6rdinatie",
  "CO\u00d6RDINATIE",
  "Kadaster",
  "\u212aadaster",
  "\u0130zmir",
  "izmir",
  "stra\u00dfe",
  "STRASSE",
];

/** All the same once compared. */
const ALIKE = ["CBS", "cbs", " CBS ", "CBS\u00a0"];

/** Ids that are odd but allowed. */
const ODD_IDS = ["__proto__", "constructor", "toString", "length", "0", "-1", "a", "A", "B", ".", "_", "10", "9"];

const OTHER_MUNICIPALITIES = ["GM0001", "GM0363", "GM9999"];

const FIRST_DAY = "1900-01-01";
const LAST_DAY = "2199-12-31";
const EXTREME_DAYS = [FIRST_DAY, "1900-01-02", "1900-02-28", "2196-02-29", "2199-12-30", LAST_DAY];
const MONTH_END_DAYS = ["2020-02-29", "2023-02-28", "2024-02-29", "2025-02-28", "2025-03-01", "2028-02-29"];

function clampDay(date: string): string {
  if (date < FIRST_DAY) return FIRST_DAY;
  return date > LAST_DAY ? LAST_DAY : date;
}

function plusDays(date: string, days: number): string {
  return clampDay(Temporal.PlainDate.from(date).add({ days }).toString());
}

/** Present in half of the cases, unless told otherwise. */
function maybe<T>(arbitrary: fc.Arbitrary<T>, weight = 4): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: 8 - weight, arbitrary: fc.constant(undefined) }, { weight, arbitrary });
}

function rarely<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return maybe(arbitrary, 1);
}

function oneOf<T>(values: readonly T[]): fc.Arbitrary<T> {
  return fc.constantFrom(...values);
}

function keys(labels: Labels): string[] {
  return Object.keys(labels);
}

function someOf<T>(values: readonly T[], minLength = 0, maxLength = 4): fc.Arbitrary<T[]> {
  const most = Math.min(maxLength, values.length);
  return fc.shuffledSubarray([...values], { minLength: Math.min(minLength, most), maxLength: most });
}

const text = oneOf(TEXTS);
const url = oneOf(["https://example.nl/besluit", "http://example.nl/a?b=c#d"]);

function freeTexts(minLength = 0): fc.Arbitrary<string[]> {
  return fc.oneof(someOf(FREE_TEXTS, minLength), someOf(ALIKE, minLength));
}

const anyId = fc.oneof(
  { weight: 2, arbitrary: oneOf(ODD_IDS) },
  { weight: 5, arbitrary: fc.stringMatching(/^[A-Za-z0-9._-]{1,4}$/) },
  { weight: 1, arbitrary: fc.stringMatching(/^[A-Za-z0-9._-]{64}$/) },
);

function differentIds(count: number): fc.Arbitrary<string[]> {
  return fc.uniqueArray(anyId, { minLength: count, maxLength: count });
}

// ---------------------------------------------------------------- Days

const anchor = fc.oneof(
  { weight: 3, arbitrary: fc.nat(9 * 365).map((days) => plusDays("2019-01-01", days)) },
  { weight: 1, arbitrary: oneOf(MONTH_END_DAYS) },
);

/** A day on or next to a base, or a threshold's length away from it. */
function thresholdDay(bases: string[]): fc.Arbitrary<string> {
  const periods = ["P0D", "P1Y", "-P1Y", "P2Y", "-P2Y", "P4Y", "-P4Y", "P6M", "-P6M"];
  return fc
    .tuple(oneOf(bases), oneOf(periods), oneOf([-1, 0, 1]))
    .map(([base, period, days]) => plusDays(plusPeriod(base, period), days));
}

function daysAround(bases: string[], extremeDates: boolean): fc.Arbitrary<string> {
  const loose = fc.tuple(oneOf(bases), fc.integer({ min: -500, max: 500 })).map(([base, days]) => plusDays(base, days));
  return fc.oneof(
    { weight: 12, arbitrary: thresholdDay(bases) },
    { weight: 8, arbitrary: loose },
    { weight: 2, arbitrary: oneOf(MONTH_END_DAYS) },
    { weight: extremeDates ? 2 : 0, arbitrary: oneOf(EXTREME_DAYS) },
  );
}

/** A first day and, perhaps, a last day that is not before it. */
function period(context: Context): fc.Arbitrary<{ from: string; until: string | undefined }> {
  return fc.tuple(context.day, maybe(context.day)).map(([a, b]) => {
    if (b === undefined) return { from: a, until: undefined };
    return a <= b ? { from: a, until: b } : { from: b, until: a };
  });
}

function latest(...dates: (string | undefined)[]): string {
  const given = dates.filter((date) => date !== undefined);
  return given.sort().at(-1) ?? FIRST_DAY;
}

// ---------------------------------------------------------------- Evidence

function allCriteria(framework: NaiveFramework): NaiveCriterion[] {
  return framework.themes.flatMap((theme) => theme.blocks).flatMap((block) => block.criteria);
}

function ownership(context: Context, from: string): fc.Arbitrary<Ownership> {
  const own: fc.Arbitrary<Ownership> = fc.constant({ owner: "municipality" });
  if (context.regions.length === 0) return own;
  const others = someOf(
    OTHER_MUNICIPALITIES.filter((code) => code !== context.municipality),
    1,
  );
  const covers: fc.Arbitrary<string[] | undefined> = fc.oneof(
    { weight: 4, arbitrary: fc.constant(undefined) },
    { weight: 2, arbitrary: fc.constant<string[]>([context.municipality]) },
    { weight: 1, arbitrary: others.map((codes) => [...codes, context.municipality]) },
    { weight: 2, arbitrary: others },
  );
  const regional: fc.Arbitrary<Ownership> = fc.record({
    owner: fc.constant("region"),
    region: oneOf(context.regions),
    covers,
  });
  return fc.oneof({ weight: from === "any" ? 3 : 4, arbitrary: own }, { weight: from === "any" ? 4 : 2, arbitrary: regional });
}

/** Claims of these criteria, mostly, and of some others; on a document always with a locator. */
function claimsOf(context: Context, criteria: string[], located: boolean) {
  const all = allCriteria(context.framework).map((criterion) => criterion.id);
  const sure = fc.option(fc.constant(criteria), { nil: [] as string[], freq: 12 });
  const ids = fc.tuple(sure, someOf(all, 0, 3)).map(([a, b]) => [...new Set([...a, ...b])]);
  const locators = fc.tuple(located ? text : maybe(text), located ? text : maybe(text));
  return fc.tuple(ids, locators, rarely(text)).map(([claimed, [first, second], quote]) =>
    claimed.map((criterion, index) => ({
      criterion,
      locator: index % 2 === 0 ? first : second,
      quote: index === 0 ? quote : undefined,
    })),
  );
}

/** The fields that all evidence has. */
function commonFields(context: Context, criteria: string[], located: boolean, from: string) {
  return fc
    .record({
      who: ownership(context, from),
      title: text,
      note: rarely(text),
      url: rarely(url),
      claims: fc.tuple(claimsOf(context, criteria, located), fc.boolean()),
    })
    .map(({ who, title, note, url, claims: [claims, leaveOut] }) => ({
      ...who,
      title,
      note,
      url,
      claims: claims.length === 0 && leaveOut ? undefined : claims,
    }));
}

/** What a steered item must be like. */
interface Wish {
  criteria: string[];
  from: string;
  requirement: NaiveRequirement;
  /** Rather without end. */
  lasting?: boolean;
}

/** The field's number of values that a requirement asks for (`nonEmpty`, `distinct`). */
function askedOf(requirement: NaiveRequirement, field: string): number {
  if (requirement.distinct?.field === field) return requirement.distinct.atLeast;
  return requirement.nonEmpty?.includes(field) === true ? 1 : 0;
}

function lists(arbitrary: (minLength: number) => fc.Arbitrary<string[]>, wish: Wish, field: string) {
  const asked = askedOf(wish.requirement, field);
  const fitting = fc.oneof({ weight: 4, arbitrary: arbitrary(asked) }, { weight: 1, arbitrary: arbitrary(0) });
  return asked > 0 ? fitting : rarely(arbitrary(0));
}

function documentDates(context: Context, lasting: boolean) {
  return fc
    .record({
      days: period(context),
      endless: lasting ? fc.integer({ min: 0, max: 4 }).map((n) => n > 0) : fc.boolean(),
      starts: oneOf(["validFrom", "adoptedOn", "both", "same"]),
      decided: context.day,
      review: rarely(context.day),
    })
    .map(({ days: { from, until }, endless, starts, decided, review }) => {
      const validFrom = starts === "adoptedOn" ? undefined : from;
      const adopted = starts === "both" ? decided : from;
      const adoptedOn = starts === "validFrom" ? undefined : adopted;
      const reviewBy = review === undefined ? undefined : latest(review, validFrom, adoptedOn);
      return { validFrom, adoptedOn, validUntil: endless ? undefined : until, reviewBy };
    });
}

function aDocument(context: Context, wish: Wish): fc.Arbitrary<Draft> {
  const { vocabulary } = context;
  const fields = fc.record({
    type: fc.constant("document" as const),
    kind: oneOf(wish.requirement.kinds ?? keys(vocabulary.documentKind)),
    adoptedBy: fc.oneof(
      { weight: 3, arbitrary: oneOf(["council", "executive"]) },
      { weight: 2, arbitrary: maybe(oneOf(keys(vocabulary.adoptedBy))) },
    ),
    reference: rarely(text),
    parties: lists(freeTexts, wish, "parties"),
    policyFields: lists((min) => someOf(keys(vocabulary.policyField), min), wish, "policyFields"),
  });
  const common = commonFields(context, wish.criteria, true, wish.from);
  return fc.tuple(common, fields, documentDates(context, wish.lasting === true)).map(([a, b, c]) => ({ ...a, ...b, ...c }));
}

function anAppointment(context: Context, wish: Wish): fc.Arbitrary<Draft> {
  const { vocabulary } = context;
  const fields = fc.record({
    type: fc.constant("appointment" as const),
    role: oneOf(wish.requirement.roles ?? keys(vocabulary.role)),
    holder: text,
    organisation: rarely(text),
    domains: lists((min) => someOf(keys(vocabulary.domain), min), wish, "domains"),
    sinceAtLeast: rarely(fc.boolean()),
  });
  const common = commonFields(context, wish.criteria, false, wish.from);
  return fc.tuple(common, fields, period(context)).map(([a, b, c]) => ({ ...a, ...b, ...c }));
}

function aMeeting(context: Context, wish: Wish): fc.Arbitrary<Draft> {
  const fields = fc.record({
    type: fc.constant("meeting" as const),
    forum: oneOf(wish.requirement.forums ?? keys(context.vocabulary.forum)),
    date: context.day,
    minutes: rarely(text),
  });
  const common = commonFields(context, wish.criteria, false, wish.from);
  return fc.tuple(common, fields).map(([a, b]) => ({ ...a, ...b }));
}

function anActivity(context: Context, wish: Wish): fc.Arbitrary<Draft> {
  const { vocabulary } = context;
  const { requirement } = wish;
  const all = keys(vocabulary.audience);
  const asked = requirement.audiences ?? requirement.distinct?.of ?? all;
  const fields = fc.record({
    type: fc.constant("activity" as const),
    kind: oneOf(requirement.kinds ?? keys(vocabulary.activityKind)),
    audiences: fc.tuple(someOf(asked, 1, 2), someOf(all, 0, 2)).map(([a, b]) => [...new Set([...a, ...b])]),
    participants: rarely(fc.nat(500)),
  });
  const dates = fc
    .tuple(period(context), fc.boolean())
    .map(([{ from, until }, lasts]) => ({ date: from, until: lasts ? until : undefined }));
  const common = commonFields(context, wish.criteria, false, wish.from);
  return fc.tuple(common, fields, dates).map(([a, b, c]) => ({ ...a, ...b, ...c }));
}

function anAnalysis(context: Context, wish: Wish): fc.Arbitrary<Draft> {
  const fields = fc.record({
    type: fc.constant("analysis" as const),
    kind: oneOf(wish.requirement.kinds ?? keys(context.vocabulary.analysisKind)),
    date: context.day,
    sectors: lists(freeTexts, wish, "sectors"),
    groups: lists(freeTexts, wish, "groups"),
    actors: lists(freeTexts, wish, "actors"),
    figureSources: lists(freeTexts, wish, "figureSources"),
  });
  const common = commonFields(context, wish.criteria, false, wish.from);
  return fc.tuple(common, fields).map(([a, b]) => ({ ...a, ...b }));
}

function blocksOf(framework: NaiveFramework): NaiveBlock[] {
  return framework.themes.flatMap((theme) => theme.blocks);
}

/** The criteria of the whole framework, of a theme, of a block, or one of them. */
function scopes(framework: NaiveFramework): fc.Arbitrary<string[]> {
  const ids = (blocks: readonly NaiveBlock[]) => blocks.flatMap((block) => block.criteria).map((criterion) => criterion.id);
  const plateau1 = (blocks: readonly NaiveBlock[]) => blocks.filter((block) => block.plateau === 1);
  const blocks = blocksOf(framework);
  return fc.oneof(
    { weight: 2, arbitrary: oneOf([ids(blocks), ids(plateau1(blocks))]) },
    { weight: 4, arbitrary: oneOf(framework.themes).map((theme) => ids(theme.blocks)) },
    { weight: 4, arbitrary: oneOf(framework.themes).map((theme) => ids(plateau1(theme.blocks))) },
    { weight: 6, arbitrary: oneOf(blocks).map((block) => ids([block])) },
    { weight: 10, arbitrary: oneOf(ids(blocks)).map((id) => [id]) },
  );
}

/** In force for at most one year, and sometimes for exactly that. */
function anExplanation(context: Context): fc.Arbitrary<Draft> {
  return fc
    .record({
      type: fc.constant("explanation" as const),
      owner: fc.constant("municipality" as const),
      title: text,
      note: rarely(text),
      url: rarely(url),
      criteria: scopes(context.framework),
      motivation: text,
      approvedBy: maybe(text),
      date: context.day,
      days: fc.oneof(fc.constant(1), fc.constant(366), fc.integer({ min: 1, max: 366 })),
    })
    .map(({ days, ...draft }) => {
      const date = draft.date === LAST_DAY ? plusDays(LAST_DAY, -1) : draft.date;
      const end = plusPeriod(date, "P1Y");
      const reviewBy = plusDays(date, days);
      return { ...draft, date, reviewBy: reviewBy < end ? reviewBy : clampDay(end) };
    });
}

function evidenceFor(context: Context, wish: Wish): fc.Arbitrary<Draft> {
  switch (wish.requirement.type) {
    case "document":
      return aDocument(context, wish);
    case "appointment":
      return anAppointment(context, wish);
    case "meeting":
      return aMeeting(context, wish);
    case "activity":
      return anActivity(context, wish);
    case "analysis":
      return anAnalysis(context, wish);
    default:
      return anExplanation(context);
  }
}

const TYPES = ["document", "appointment", "meeting", "activity", "analysis", "explanation"];

function anyEvidence(context: Context): fc.Arbitrary<Draft> {
  return fc
    .tuple(oneOf(TYPES), oneOf(["any", "municipal"]))
    .chain(([type, from]) => evidenceFor(context, { criteria: [], from, requirement: { type } }));
}

// ---------------------------------------------------------------- Plans

/** The same file, with everything on a few days in the year before this one. */
function shortlyBefore(context: Context, day: string): fc.Arbitrary<Context> {
  return fc
    .array(fc.nat(300), { minLength: 2, maxLength: 4 })
    .map((back) => ({ ...context, day: oneOf(back.map((days) => plusDays(day, -days))) }));
}

/** Evidence fitting one requirement, mostly enough of it; some of it often on the same day. */
function bundle(context: Context, criterion: NaiveCriterion, requirement: NaiveRequirement): fc.Arbitrary<Draft[]> {
  const enough = Math.max(requirement.atLeast ?? 1, requirement.distinct?.atLeast ?? 1);
  const from = requirement.from ?? criterion.from;
  const wish = { criteria: [criterion.id], from, requirement };
  const item = evidenceFor(context, wish);
  return fc.oneof(
    { weight: 3, arbitrary: fc.array(item, { minLength: enough, maxLength: enough + 2 }) },
    { weight: 1, arbitrary: fc.array(item, { minLength: 1, maxLength: enough }) },
  );
}

function aBundle(context: Context): fc.Arbitrary<Draft[]> {
  return fc
    .tuple(oneOf(allCriteria(context.framework)), fc.nat(), oneOf(context.bases), fc.boolean())
    .chain(([criterion, pick, base, tight]) => {
      const requirement = criterion.anyOf[pick % criterion.anyOf.length];
      if (requirement === undefined) return fc.constant([]);
      const place = tight ? shortlyBefore(context, base) : fc.constant(context);
      return place.chain((there) => bundle(there, criterion, requirement));
    });
}

/** A document that claims as many of these criteria as its kind can. */
function coveringDocument(context: Context, criteria: NaiveCriterion[]): fc.Arbitrary<Draft> {
  const requirements = criteria.flatMap((criterion) => criterion.anyOf);
  const kinds = requirements.flatMap((requirement) => requirement.kinds ?? []);
  const wanted = kinds.filter((kind) => kind in context.vocabulary.documentKind);
  const requirement: NaiveRequirement = {
    type: "document",
    kinds: wanted.length > 0 ? wanted : undefined,
    nonEmpty: ["parties"],
    distinct: requirements.find((one) => one.distinct?.field === "policyFields")?.distinct,
  };
  const ids = criteria.map((criterion) => criterion.id);
  return aDocument(context, { criteria: ids, from: "municipal", requirement, lasting: true });
}

/** All of a theme, or of everything: documents that cover much, then what no document can settle. */
function aTheme(context: Context): fc.Arbitrary<Draft[]> {
  const { framework } = context;
  const themes = framework.themes.map((theme) => theme.blocks);
  return fc
    .tuple(oneOf([...themes, blocksOf(framework)]), fc.boolean(), oneOf(context.bases))
    .chain(([blocks, firstOnly, base]) =>
      shortlyBefore(context, base).chain((there) => {
        const criteria = blocks.filter((block) => !firstOnly || block.plateau === 1).flatMap((block) => block.criteria);
        const covering = fc.array(coveringDocument(there, criteria), { minLength: 2, maxLength: 4 });
        const rest = criteria.filter((c) => c.anyOf.every((one) => one.type !== "document"));
        const bundles = rest.flatMap((criterion) => {
          const [requirement] = criterion.anyOf;
          return requirement === undefined ? [] : [bundle(there, criterion, requirement)];
        });
        const explained = fc.array(anExplanation(there), { maxLength: 2 });
        return fc.tuple(explained, covering, ...bundles).map((parts) => parts.flat());
      }),
    );
}

function plans(context: Context, items: number): fc.Arbitrary<Draft[]> {
  const scattered = fc.array(anyEvidence(context), { maxLength: items });
  const explained = fc.array(anExplanation(context), { minLength: 1, maxLength: 2 });
  const part = fc.oneof({ weight: 4, arbitrary: aBundle(context) }, { weight: 1, arbitrary: explained });
  const bundles = fc.array(part, { maxLength: 6 }).map((list) => list.flat());
  const mixed = fc.tuple(bundles, fc.array(anyEvidence(context), { maxLength: 5 })).map((list) => list.flat());
  const theme = fc.tuple(aTheme(context), fc.array(anyEvidence(context), { maxLength: 3 })).map((list) => list.flat());
  return fc
    .oneof(
      { weight: 2, arbitrary: scattered },
      { weight: 2, arbitrary: bundles },
      { weight: 3, arbitrary: mixed },
      { weight: 3, arbitrary: theme },
    )
    .map((drafts) => drafts.slice(0, items));
}

// ---------------------------------------------------------------- Exceptions, adoption, actions

type ExceptionDraft = Omit<ExceptionLike, "evidence"> & { pick: number };

function anException(context: Context): fc.Arbitrary<ExceptionDraft> {
  return fc.tuple(fc.nat(), period(context), text).map(([pick, days, motivation]) => ({ pick, ...days, motivation }));
}

/** Points the exceptions at evidence of a region; without any, there are none. */
function withExceptions(evidence: EvidenceLike[], drafts: ExceptionDraft[]): ExceptionLike[] {
  const regional = evidence.filter((item) => item.owner === "region");
  const exceptions = drafts.flatMap(({ pick, ...rest }) => {
    const item = regional[pick % regional.length];
    return item === undefined ? [] : [{ evidence: item.id, ...rest }];
  });
  return [...new Map(exceptions.map((one) => [JSON.stringify(one), one])).values()];
}

/** Makes own documents adopt documents of a region (DOMAIN.md, "Whose evidence counts", adopted). */
function withAdoption(evidence: EvidenceLike[], picks: [number, number][]): EvidenceLike[] {
  const documents = evidence.filter((item) => item.type === "document");
  const own = documents.filter((item) => item.owner === "municipality");
  const regional = documents.filter((item) => item.owner === "region");
  const adopts = new Map<string, string>();
  for (const [a, b] of picks) {
    const adopter = own[a % own.length];
    const adopted = regional[b % regional.length];
    if (adopter !== undefined && adopted !== undefined) adopts.set(adopter.id, adopted.id);
  }
  return evidence.map((item) => {
    const adopted = adopts.get(item.id);
    return adopted === undefined || item.type !== "document" ? item : { ...item, adopts: adopted };
  });
}

function anAction(context: Context): fc.Arbitrary<Omit<ActionLike, "id">> {
  const criteria = allCriteria(context.framework).map(({ id }) => ({ criterion: id }));
  const blocks = blocksOf(context.framework).map(({ id }) => ({ block: id }));
  return fc
    .record({
      target: fc.oneof(oneOf(criteria), oneOf(blocks)),
      title: text,
      owner: text,
      due: context.day,
      status: oneOf(keys(context.vocabulary.actionStatus)),
      note: rarely(text),
    })
    .map(({ target, ...rest }) => ({ ...rest, ...target }));
}

/** Sometimes all of a block's criteria, or the criterion and its block, have an action. */
function someActions(context: Context): fc.Arbitrary<Omit<ActionLike, "id">[]> {
  const loose = fc.array(anAction(context), { maxLength: 6 });
  const wholeBlock = oneOf(blocksOf(context.framework)).chain((block) =>
    fc.tuple(
      ...block.criteria.map(({ id }) => anAction(context).map(({ block: _, ...action }) => ({ ...action, criterion: id }))),
    ),
  );
  return fc.oneof(
    { weight: 4, arbitrary: loose },
    { weight: 1, arbitrary: fc.tuple(wholeBlock, loose).map((list) => list.flat()) },
  );
}

// ---------------------------------------------------------------- The file

/** An empty list of exceptions or actions may be left out. */
function orAbsent<T>(list: T[], leaveOut: boolean): T[] | undefined {
  return list.length === 0 && leaveOut ? undefined : list;
}

/** Gives out ids, in order; where there are too few, numbered ones. */
function withIds<T extends object>(drafts: T[], ids: string[]): (T & { id: string })[] {
  return drafts.map((draft, index) => ({ id: ids[index] ?? `more-${index}`, ...draft }));
}

function aContext(sources: ExchangeSources, extremeDates: boolean): fc.Arbitrary<Context> {
  return fc
    .record({
      municipality: oneOf(["GM1724", ...OTHER_MUNICIPALITIES]),
      regions: fc.integer({ min: 0, max: 2 }).chain(differentIds),
      bases: fc.array(anchor, { minLength: 1, maxLength: 2 }),
      extremes: extremeDates ? fc.nat(4).map((n) => n === 0) : fc.constant(false),
    })
    .map(({ extremes, ...rest }) => ({
      ...sources,
      ...rest,
      day: daysAround(rest.bases, extremes),
    }));
}

function aFile(context: Context, items: number): fc.Arbitrary<ExchangeLike> {
  return fc
    .record({
      drafts: plans(context, items),
      ids: differentIds(items),
      picks: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 4 }),
      exceptions: fc.array(anException(context), { maxLength: 4 }),
      actions: someActions(context),
      actionIds: differentIds(8),
      names: fc.array(text, { minLength: 3, maxLength: 3 }),
      leaveOut: fc.boolean(),
    })
    .map((parts) => {
      const evidence = withAdoption(withIds<Draft>(parts.drafts, parts.ids), parts.picks);
      const exceptions = withExceptions(evidence, parts.exceptions);
      const [name = "naam", ...names] = parts.names;
      const file: ExchangeLike = {
        format: "plateau/1",
        framework: context.framework.id,
        municipality: { code: context.municipality, name },
        regions: context.regions.map((id, index) => ({ id, name: names[index] ?? name })),
        evidence,
        exceptions: orAbsent(exceptions, parts.leaveOut),
        actions: orAbsent(withIds(parts.actions, parts.actionIds), parts.leaveOut),
      };
      return plain(file);
    });
}

/** As if read from JSON: what is undefined is absent. */
function plain(file: ExchangeLike): ExchangeLike {
  const read: ExchangeLike = JSON.parse(JSON.stringify(file));
  return read;
}

/** Valid `plateau/1` files for this framework and vocabulary (DOMAIN.md, "Exchange file"). */
export function exchangeFiles(sources: ExchangeSources): (options?: ExchangeOptions) => fc.Arbitrary<ExchangeLike> {
  return ({ items = 14, extremeDates = true } = {}) =>
    aContext(sources, extremeDates).chain((context) => aFile(context, items));
}

/**
 * The days worth judging: every date in the file, its threshold days a year, two and four years on,
 * and the days next to those; never empty, and all within the calendar that the format allows.
 */
export function interestingDays(file: ExchangeLike): string[] {
  const days = new Set<string>();
  for (const date of datesIn(file)) {
    for (const period of ["P0D", "P1Y", "P2Y", "P4Y"]) {
      const threshold = plusPeriod(date, period);
      for (const apart of [-1, 0, 1]) days.add(plusDays(threshold, apart));
    }
  }
  return days.size === 0 ? ["2026-01-01"] : [...days].sort();
}
