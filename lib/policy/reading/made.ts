/**
 * What was recorded of a text before: each record that comes of it has an id of the text's own, so a later look at the same
 * text finds it again, ticks nothing by itself any more, and adds to the document instead of recording it twice.
 */
import { dateInNetherlands, type IsoDate } from "../../calendar";
import type { Evidence, EvidenceOf } from "../../evidence/evidence";
import type { Version } from "../../refusal";
import { uuidOf } from "../../uuid";
import { fold } from "../words";
import type { FactProposal } from "./fact-proposals";
import type { PassageProposal, PromiseProposal, Proposals } from "./proposals";

/** A record of the owner, as far as it can have come of a text. `versions` is newest first: of what came of it all, else one. */
export interface Standing {
  kind: "evidence" | "action" | "agreement";
  id: string;
  versions: readonly Version<{ id: string; title: string }>[];
}

/** A record in which something of a text stands, and the day on which it was put there. */
export interface Trace extends Pick<Standing, "kind" | "id"> {
  title: string;
  day: IsoDate;
}

/** The record that a proposal becomes: its id, the version that stands (0: none) and where it was recorded before. */
export interface Traced {
  id: string;
  basedOn: number;
  made: Trace | undefined;
  /** What stands in Plateau besides and looks the same. */
  alike: Trace | undefined;
}

export interface Offered extends Proposals {
  passages: ReadonlyMap<string, readonly (PassageProposal & Traced)[]>;
  facts: readonly (FactProposal & Traced)[];
  promises: readonly (PromiseProposal & Traced)[];
  /** The document's record; `item` is what it says now, where it was recorded of this text and not withdrawn. */
  whole: Traced & { item: EvidenceOf<"document"> | undefined };
  /** Grows with everything that is recorded of the text, or corrected since: the version that a form is based on. */
  stamp: number;
}

/** The text as it is kept: `document` is what was recorded of it, null where nothing was. */
interface Text {
  id: string;
  document: string | null;
}

/** Under which id each proposal is recorded, in the order of document, passages, facts and promises. */
export function idsOf({ passages, facts, promises }: Proposals, text: Text): string[] {
  return [
    ...(text.document === null ? [] : [text.document]),
    documentId(text),
    ...[...passages.values()].flat().map((one) => passageId(text, one)),
    ...facts.map((one) => factId(text, one)),
    ...promises.map((one) => promiseId(text, one)),
  ];
}

const documentId = ({ id }: Text): string => uuidOf("policy-text", id, "document");
const passageId = ({ id }: Text, { criterion, found: { passage } }: PassageProposal): string =>
  uuidOf("policy-text", id, "passage", criterion, String(passage.from), passage.text);
const factId = ({ id }: Text, { type, fact, draft }: FactProposal): string =>
  uuidOf("policy-text", id, "fact", type, String(draft.role ?? draft.kind ?? ""), String(fact.from), fact.title);
const promiseId = ({ id }: Text, { promised }: PromiseProposal): string =>
  uuidOf("policy-text", id, "promise", String(promised.from), promised.title);

/** The proposals with what came of them before. Once anything did, nothing is ticked by itself: the rest was passed over. */
export function offeredOf(proposals: Proposals, text: Text, standing: readonly Standing[]): Offered {
  const known = new Map(standing.map((one) => [one.id, one]));
  const traced = (id: string, like: (item: Item) => boolean): Traced => ({
    id,
    basedOn: known.get(id)?.versions[0]?.version ?? 0,
    made: traceOf(known.get(id)),
    alike: known.has(id) ? undefined : traceOf(standing.find(({ versions: [newest] }) => newest && like(newest.item))),
  });
  const tied = known.get(text.document ?? "")?.versions[0]?.item;
  const whole = traced(isDocument(tied) ? tied.id : documentId(text), (item) => isSameDocument(item, proposals.document));
  const document = known.get(whole.id);
  const ids = new Set(idsOf(proposals, text));
  const ours = standing.filter(({ id }) => ids.has(id));
  const isFresh = ours.length === 0 && text.document === null && whole.alike === undefined;
  const offered = <P extends { ticked: boolean }>(proposal: P, trace: Traced): P & Traced => ({
    ...proposal,
    ...trace,
    ticked: proposal.ticked && isFresh && trace.alike === undefined,
  });
  const passageOffered = (one: PassageProposal) => {
    const action = traced(passageId(text, one), () => false);
    return offered(one, one.becomes === "action" ? action : { ...action, made: claimTrace(document, one) });
  };
  return {
    ...proposals,
    passages: new Map([...proposals.passages].map(([id, found]) => [id, found.map(passageOffered)])),
    facts: proposals.facts.map((fact) =>
      offered(
        fact,
        traced(factId(text, fact), (item) => isSameFact(item, fact)),
      ),
    ),
    promises: proposals.promises.map((promise) =>
      offered(
        promise,
        traced(promiseId(text, promise), (item) => "keeps" in item && same(item.title, promise.promised.title)),
      ),
    ),
    whole: { ...whole, item: whole.made && isDocument(document?.versions[0]?.item) ? document.versions[0].item : undefined },
    stamp: ours.reduce((sum, { versions: [newest] }) => sum + (newest?.version ?? 0), 0),
  };
}

type Item = Standing["versions"][number]["item"];

/** Where a record stands; undefined where it was withdrawn or erased. */
function traceOf(standing: Standing | undefined, since = standing?.versions.at(-1)): Trace | undefined {
  const newest = standing?.versions[0];
  if (!standing || !since || newest?.state !== "recorded") return undefined;
  return { kind: standing.kind, id: standing.id, title: newest.item.title, day: dateInNetherlands(since.recordedAt) };
}

/** The document names the passage's place for the criterion: since its first version that did. */
function claimTrace(document: Standing | undefined, { criterion, found }: PassageProposal): Trace | undefined {
  const names = ({ item }: { item: Item }) =>
    isDocument(item) &&
    (item.claims ?? []).some(
      (claim) => claim.criterion === criterion && claim.locator?.split(BETWEEN_PLACES).includes(found.passage.locator),
    );
  const [newest] = document?.versions ?? [];
  return newest && names(newest) ? traceOf(document, document?.versions.findLast(names)) : undefined;
}

/** Between the places of one claim. */
export const BETWEEN_PLACES = "; ";

const isEvidence = (item: Item | undefined): item is Evidence => item !== undefined && "type" in item;
const isDocument = (item: Item | undefined): item is EvidenceOf<"document"> => isEvidence(item) && item.type === "document";

const same = (one: unknown, other: unknown): boolean =>
  typeof one === "string" && typeof other === "string" && fold(one).trim() === fold(other).trim();

/** The same title and, where both have one, the same first day: a later version is another document. */
function isSameDocument(item: Item, { kind, title, validFrom, adoptedOn }: Proposals["document"]): boolean {
  if (!isDocument(item) || item.kind !== kind || !same(item.title, title)) return false;
  const [mine, theirs] = [validFrom ?? adoptedOn, item.validFrom ?? item.adoptedOn];
  return mine === undefined || theirs === undefined || mine === theirs || item.adoptedOn === adoptedOn;
}

/** The same role with the same function or day; of another kind the same title or day. */
function isSameFact(item: Item, { type, draft }: FactProposal): boolean {
  if (!isEvidence(item) || item.type !== type) return false;
  if (item.type === "appointment") {
    return item.role === draft.role && (same(item.holder, draft.holder) || item.from === draft.from);
  }
  if (!("kind" in item) || item.kind !== draft.kind) return false;
  const days = item.type === "analysis" ? [item.date, draft.date] : ["validFrom" in item && item.validFrom, draft.validFrom];
  return same(item.title, draft.title) || (days[0] !== undefined && days[0] === days[1]);
}
