"use client";
/** "Wat doet dit?": what the entry as typed so far changes today. The engine is pure, so it runs here as it does on the server. */
import { memo, useMemo } from "react";
import type { Owner } from "@/lib/access";
import { assessAll } from "@/lib/assessment/assess";
import { effectOf, itemOn, withoutItem } from "@/lib/assessment/item";
import type { IsoDate } from "@/lib/calendar";
import type { Dossier } from "@/lib/dossier/dossier";
import type { EvidenceType } from "@/lib/evidence/form";
import { INVITE } from "@/lib/evidence/form-names";
import { readEvidence } from "@/lib/evidence/read-form";
import { type Entries, typed } from "@/lib/form/entries";
import { inSummary } from "@/lib/form/problems";
import { Effect } from "./effect";

interface Props {
  type: EvidenceType;
  owner: Owner;
  entries: Entries;
  dossier: Dossier;
  today: IsoDate;
  focus?: string;
}

export default memo(function Preview({ type, owner, entries, dossier, today, focus }: Props) {
  const id = typed(entries, "id");
  const before = useMemo(() => assessAll(withoutItem(dossier, id)), [dossier, id]);
  const reading = useMemo(() => readEvidence(type, owner, entries), [type, owner, entries]);
  const outcome = useMemo(() => {
    if (!reading.ok) return undefined;
    const { after, changes } = effectOf(before, reading.item, today);
    return { item: reading.item, after, changes, onDay: itemOn(after, reading.item, today) };
  }, [before, reading, today]);
  const unasked = typed(entries, INVITE) === "" ? "Kruis aan dat deze gemeenten zelf bevestigen dat zij meededen." : undefined;
  return (
    <div aria-live="polite">
      <h2>Wat doet dit?</h2>
      {outcome ? (
        <Effect {...outcome} {...{ focus, today, unasked }} held={owner.kind} />
      ) : (
        <div className="panel">
          <p>Zodra dit is ingevuld, leest u hier wat het bewijs doet:</p>
          <ul>
            {(reading.ok ? [] : reading.problems).map((problem) => (
              <li key={problem.field}>{inSummary(problem)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
});
