/** What an owner has recorded, for finding again what came of a policy text. */
import type { Owner, Scope } from "@/lib/access";
import type { Standing } from "@/lib/policy/reading/made";
import { done, type Outcome } from "@/lib/refusal";
import { agreementRecords } from "../agreements";
import { evidenceRecords } from "../evidence/evidence";
import { actionRecords } from "../plan";
import type { Records } from "../versions/records";

/** All records that a text can become, newest version each; of those with one of these ids all versions. Refuses: not-allowed. */
export function standingOf(scope: Scope, owner: Owner, ids: readonly string[]): Outcome<Standing[]> {
  const wanted = new Set(ids);
  const all = [
    newestOf("evidence", evidenceRecords, { scope, owner, wanted }),
    newestOf("agreement", agreementRecords, { scope, owner, wanted }),
    newestOf("action", actionRecords, { scope, owner, wanted }),
  ];
  const refusal = all.find((outcome) => !outcome.ok);
  return refusal && !refusal.ok ? refusal : done(all.flatMap((outcome) => (outcome.ok ? outcome.value : [])));
}

interface Asked {
  scope: Scope;
  owner: Owner;
  wanted: ReadonlySet<string>;
}

function newestOf<T extends { id: string; title: string }>(
  kind: Standing["kind"],
  records: Pick<Records<T>, "list" | "history">,
  { scope, owner, wanted }: Asked,
): Outcome<Standing[]> {
  const listed = records.list(scope, owner);
  if (!listed.ok) return listed;
  return done(
    listed.value.map((newest) => {
      const { id } = newest.item;
      const all = wanted.has(id) ? records.history(scope, owner, id) : undefined;
      return { kind, id, versions: all?.ok ? all.value : [newest] };
    }),
  );
}
