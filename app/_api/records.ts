/** The two routes of every kind of record: its collection, and one of it. They write as the screens do, by the same records. */
import "server-only";
import type { Records, Write } from "@/db/versions/records";
import { mayRead, type Owner } from "@/lib/access";
import { errorsAt, invalidInput, NOT_FOUND, problemFor, problemOf } from "@/lib/api/problem-details";
import { unknownKeys } from "@/lib/api/query";
import type { IsoDate } from "@/lib/calendar";
import type { Outcome, Version } from "@/lib/refusal";
import { today } from "../_server/today";
import { json, noContent, notModified, problem } from "./answer";
import { readItem } from "./body";
import { type Asked, apiRoute } from "./handlers";
import { basisOf, etagOf } from "./precondition";
import { readAnswer } from "./read";

type Stored<T extends { id: string }> = Pick<Records<T, Write<T> & { today: IsoDate }>, "put" | "withdraw" | "find" | "list">;

/** A record as the API gives it. Who recorded it stands in the log. */
const shown = <T>({ version, state, recordedAt, item }: Version<T>) => ({ version, state, recordedAt, item });

const withTag = <T>(version: Version<T>, status = 200, headers: Record<string, string> = {}): Response =>
  json(shown(version), status, { etag: etagOf(version.version), ...headers });

/** All that stands, by id; and to add one. */
export const collectionRoute = <T extends { id: string }, P>(records: Stored<T>, ownerOf: (params: P) => Owner) =>
  apiRoute<P>({
    GET({ scope, params, query }) {
      const errors = unknownKeys(query, []);
      if (errors.length > 0) return problem(invalidInput(errors));
      return readAnswer(records.list(scope, ownerOf(params)), (versions) =>
        json({ items: versions.filter(({ state }) => state === "recorded").map(shown) }),
      );
    },
    async POST(asked) {
      const owner = ownerOf(asked.params);
      return storing<T, P>(asked, owner, undefined, (item) => {
        const outcome = records.put(asked.scope, { owner, item, basedOn: 0, today: today() });
        if (!outcome.ok && outcome.refusal.code === "conflict") return problem(problemOf("conflict", TAKEN));
        const at = `${new URL(asked.request.url).pathname}/${encodeURIComponent(item.id)}`;
        return answered(asked, owner, outcome, (version) => withTag(version, 201, { location: at }));
      });
    },
  });

const TAKEN = "Er is niets bewaard. Kies een ander id, of verbeter wat er al is met PUT.";

/** One record, withdrawn or not, but none whose content was erased; to correct it (or record it under this id), and to withdraw it. */
export const itemRoute = <T extends { id: string }, P extends { id: string }>(
  records: Stored<T>,
  ownerOf: (params: P) => Owner,
) =>
  apiRoute<P>({
    GET({ scope, params, request }) {
      return readAnswer(records.find(scope, ownerOf(params), params.id), (version) => {
        // Whoever kept what stood there must not be told that it is still the same.
        if (version === undefined || version.state === "erased") return problem(NOT_FOUND);
        const etag = etagOf(version.version);
        return request.headers.get("if-none-match") === etag ? notModified(etag) : withTag(version);
      });
    },
    async PUT(asked) {
      const owner = ownerOf(asked.params);
      const basis = basisOf(asked.request.headers, () => versionOf(records, asked, owner));
      if (!basis.ok) return problem(basis.problem);
      return storing<T, P>(asked, owner, asked.params.id, (item) => {
        const outcome = records.put(asked.scope, { owner, item, basedOn: basis.basedOn, today: today() });
        return answered(asked, owner, outcome, (version) => withTag(version, version.version === 1 ? 201 : 200));
      });
    },
    DELETE(asked) {
      const owner = ownerOf(asked.params);
      const basis = basisOf(asked.request.headers, () => versionOf(records, asked, owner));
      if (!basis.ok) return problem(basis.problem);
      const outcome = records.withdraw(asked.scope, { owner, id: asked.params.id, basedOn: basis.basedOn });
      return answered(asked, owner, outcome, noContent);
    },
  });

/** The version that is the newest now; 0 where there is none, or it may not be read. */
function versionOf<T extends { id: string }, P extends { id: string }>(
  records: Stored<T>,
  { scope, params }: Asked<P>,
  owner: Owner,
): number {
  const found = records.find(scope, owner, params.id);
  return found.ok ? (found.value?.version ?? 0) : 0;
}

/** Reads the body, and only then stores: who may not read the place is told of nothing there, whatever was sent. */
async function storing<T extends { id: string }, P>(
  { scope, request }: Asked<P>,
  owner: Owner,
  id: string | undefined,
  store: (item: T) => Response,
): Promise<Response> {
  if (!mayRead(scope, owner)) return problem(NOT_FOUND);
  const body = await readItem(request, id);
  if (body.ok) return store(body.item as T);
  return problem("problems" in body ? invalidInput(errorsAt(body.problems)) : body.problem);
}

const answered = <T, P>(
  { scope }: Asked<P>,
  owner: Owner,
  outcome: Outcome<Version<T>>,
  answer: (version: Version<T>) => Response,
): Response => (outcome.ok ? answer(outcome.value) : problem(problemFor(outcome.refusal, mayRead(scope, owner))));
