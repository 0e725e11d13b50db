/**
 * Request rounds: a region asks several municipalities one question, and each answers for itself. An answer with a day is laid
 * down as evidence of the municipality's own; the answer can be changed, and its evidence follows.
 */
import { createHash } from "node:crypto";
import { may, mayRead, ofMunicipality, ofRegion, type Scope } from "@/lib/access";
import type { IsoDate } from "@/lib/calendar";
import { evidence } from "@/lib/evidence/evidence";
import { type Problem, problemsOf } from "@/lib/problem";
import { done, invalid, type Outcome, refused, type Version, type WholeState } from "@/lib/refusal";
import { recordOfAnswer } from "@/lib/requests/known";
import { questionOf, type Request, type RequestAnswer } from "@/lib/requests/request";
import { evidenceRecords, problemsAround } from "../evidence/evidence";
import { membersOf, regionsHeardBy } from "../places/municipalities";
import { recordEvent } from "../store/audit";
import { database, type Queries } from "../store/client";
import { inTransaction, type WriteTransaction } from "../store/transaction";
import { records, type Write } from "../versions/records";
import { moreAfter, roomProblems } from "../versions/room";
import { append, history, newest, newestOfAll } from "../versions/versions";
import { requestKind } from "../visibility/request-kind";

type RequestWrite = Write<Request> & { today: IsoDate };

/** Only who works for the region reads them whole: members see their own answer alone ({@link requestsTo}). */
export const requestRecords = records<Request, RequestWrite>({
  ...requestKind,
  may: "invitation.write",
  mayRead: (scope, owner) => may(scope, "invitation.write", owner),
  problems: problemsWith,
});

function problemsWith(db: Queries, { owner, item, today }: RequestWrite): Problem[] {
  const members = new Set(membersOf(db, owner.id).map(({ code }) => code));
  const strangers = item.asked.filter((code) => !members.has(code));
  return [
    ...(strangers.length > 0 ? [{ path: ["asked"], message: "Kies alleen gemeenten die bij de regio horen." }] : []),
    ...(item.by < today ? [{ path: ["by"], message: "Kies een dag die niet voor vandaag ligt." }] : []),
  ];
}

/** Asks the question. Refuses: not-allowed, not-found, conflict, and invalid: a day that has passed, or who is no member. */
export const askRound = (
  scope: Scope,
  { region, item, today }: { region: string; item: Request; today: IsoDate },
): Outcome<Version<Request>> => requestRecords.put(scope, { owner: ofRegion(region), item, basedOn: 0, today });

/** A municipality's answer to a question of its region. */
export interface AnswerToRequest {
  region: string;
  id: string;
  municipality: string;
  said: RequestAnswer["said"];
  /** The day that it says; asked for unless there is nothing to say. */
  date: IsoDate | undefined;
  /** The function that holds the role; asked for where the question is about a role. */
  holder: string;
  today: IsoDate;
}

/**
 * Records the answer, and lays down, corrects or withdraws the evidence that it became. Refuses: not-allowed, not-found (not
 * asked, or the question was taken back), and invalid as that evidence is refused.
 */
export function answerRequest(scope: Scope, given: AnswerToRequest): Outcome<Version<Request>> {
  const { region, id, municipality, said, date, today } = given;
  if (!may(scope, "invitation.answer", ofMunicipality(municipality))) return refused({ code: "not-allowed" });
  return inTransaction(scope, (tx) => {
    const current = newest(tx.db, requestRecords, ofRegion(region), id);
    if (current?.state !== "recorded" || !current.item.asked.includes(municipality)) return refused({ code: "not-found" });
    if (said !== "none" && date === undefined) return invalid([{ path: ["date"], message: "Vul een dag in." }]);
    const problems = layDownEvidence(tx, current.item, given);
    if (problems.length > 0) return invalid(problems);
    const answer: RequestAnswer = { said, ...(date !== undefined && said !== "none" ? { date } : {}), on: today };
    const item = { ...current.item, answers: { ...current.item.answers, [municipality]: answer } };
    const owner = ofMunicipality(municipality);
    const event = { kind: "request", record: id, version: 1, event: "confirmed" } as const;
    recordEvent(tx, { owner, ...event, title: questionOf(item.about) });
    return done(append(tx, requestRecords, ofRegion(region), current, { state: "recorded", item }));
  });
}

/** The evidence of the answer as it now is; gives what is wrong with it, and then nothing is to be stored. */
function layDownEvidence(tx: WriteTransaction, { about }: Request, given: AnswerToRequest): Problem[] {
  const { region, id, municipality, said, date, holder, today } = given;
  const owner = ofMunicipality(municipality);
  const own = answerId(region, id, municipality);
  const before = newest(tx.db, evidenceRecords, owner, own);
  // What was erased stays so, whatever is answered since.
  if (before?.state === "erased") return [];
  if (said !== "new" || date === undefined) {
    if (before?.state === "recorded" && said === "none") {
      append(tx, evidenceRecords, owner, before, { state: "withdrawn", item: before.item });
    }
    return [];
  }
  const item = recordOfAnswer(about, own, date, holder);
  const { error } = evidence.safeParse(item);
  const problems = [...(error ? problemsOf(error) : []), ...problemsAround(tx.db, { owner, item, today })];
  problems.push(...roomProblems(tx.db, evidenceRecords, owner, moreAfter(before)));
  if (problems.length === 0) append(tx, evidenceRecords, owner, before, { state: "recorded", item });
  return problems;
}

/** The same for each answer to a question, and another for every other question and municipality. */
const answerId = (...parts: [region: string, id: string, municipality: string]): string =>
  `vraag-${createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 24)}`;

/**
 * A region's standing rounds, or those that it took back, the newest first, with everybody's answers. Refuses: not-allowed,
 * also to members.
 */
export function listRequests(scope: Scope, region: string, given: WholeState = "recorded"): Outcome<Version<Request>[]> {
  const all = requestRecords.list(scope, ofRegion(region));
  return all.ok ? done(all.value.filter(({ state }) => state === given).sort(newestFirst)) : all;
}

const newestFirst = (a: Version<Request>, b: Version<Request>): number => (a.recordedAt < b.recordedAt ? 1 : -1);

/** A question as a municipality sees it: with its own answer alone. */
export interface OwnRequest {
  region: { id: string; name: string };
  item: Omit<Request, "asked" | "answers" | "reminded">;
  /** When it was asked, an instant. */
  askedAt: string;
  answer: RequestAnswer | undefined;
  /** When its newest version was laid down, an instant: of what was taken back, when that was. */
  recordedAt: string;
}

/** The questions of a municipality's regions to it that stand, or that were taken back, the newest first. Refuses: not-allowed. */
export function requestsTo(scope: Scope, municipality: string, given: WholeState = "recorded"): Outcome<OwnRequest[]> {
  if (!mayRead(scope, ofMunicipality(municipality))) return refused({ code: "not-allowed" });
  const own = regionsHeardBy(scope, municipality).flatMap(({ id, name }) =>
    newestOfAll(database(), requestRecords, ofRegion(id))
      .filter(({ state, item }) => state === given && item.asked.includes(municipality))
      .map(({ item, recordedAt }): OwnRequest => {
        const { asked: _others, answers, reminded: _reminded, ...said } = item;
        const own = { askedAt: askedAt(id, item.id), answer: answers[municipality], recordedAt };
        return { region: { id, name }, item: said, ...own };
      }),
  );
  return done(own.sort((a, b) => (a.askedAt < b.askedAt ? 1 : -1)));
}

/** When the question was asked: the moment of its first version, whoever answered since. */
const askedAt = (region: string, id: string): string =>
  history(database(), requestRecords, ofRegion(region), id).at(-1)?.recordedAt ?? "";
