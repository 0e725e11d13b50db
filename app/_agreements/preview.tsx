"use client";
/** "Wat telt nu?": how the agreement as typed so far stands today, on the evidence that is there. The engine runs here too. */
import { memo, useMemo } from "react";
import type { Agreement } from "@/lib/agreements/agreement";
import { agreementForm } from "@/lib/agreements/form";
import { agreementAlone } from "@/lib/assessment/agreement-status";
import type { IsoDate } from "@/lib/calendar";
import type { Dossier } from "@/lib/dossier/dossier";
import type { Entries } from "@/lib/form/entries";
import { inSummary } from "@/lib/form/problems";
import { type KeptByOwn, keptByOwn, type Reach } from "@/lib/region/agreement-count";
import { KeptByMembers } from "./kept-by-members";
import { CountedItems, Stands } from "./stands";

interface Props {
  entries: Entries;
  dossier: Dossier;
  today: IsoDate;
  /** Of a region: for whom its evidence counts. */
  reach: Reach | undefined;
}

export default memo(function AgreementPreview({ entries, dossier, today, reach }: Props) {
  const reading = useMemo(() => agreementForm.read(entries), [entries]);
  const agreement = reading.ok ? reading.item : undefined;
  const stands = useMemo(
    () => agreement && !reach && agreementAlone(dossier, agreement, today),
    [agreement, dossier, today, reach],
  );
  const kept = useMemo(
    () => agreement && reach && keptByOwn(dossier, reach, agreement, today),
    [agreement, dossier, today, reach],
  );
  return (
    <div aria-live="polite">
      <h2>Wat telt nu?</h2>
      {!reading.ok && (
        <div className="panel">
          <p>Zodra dit is ingevuld, leest u hier hoe de afspraak ervoor staat:</p>
          <ul>
            {reading.problems.map((problem) => (
              <li key={problem.field}>{inSummary(problem)}</li>
            ))}
          </ul>
        </div>
      )}
      {reading.ok && !stands && !kept && (
        <p className="panel">De afspraak geldt vandaag nog niet. Vanaf de begindatum telt Plateau mee.</p>
      )}
      {stands && <Stands stands={stands} dossier={dossier} />}
      {kept && agreement && <ForMembers {...{ kept, agreement, dossier, today }} />}
      <h2>Waarom zo geteld?</h2>
      <p className="muted">
        Beleid denkt in maanden. Een keer telt daarom mee tot en met het eind van de maand, een termijn later. Zo valt een
        overleg dat een week schuift niet weg.
      </p>
    </div>
  );
});

/** By the region's evidence alone, for each of whom it covers: what its members recorded themselves comes on top of that. */
function ForMembers({ kept: { count, counted }, agreement, dossier, today }: ForMembersProps) {
  return (
    <>
      <KeptByMembers {...{ agreement, count }} asOf={today}>
        Met alleen het bewijs van de regio:{" "}
      </KeptByMembers>
      <CountedItems
        items={dossier.evidence.filter(({ id }) => counted.has(id))}
        detail={(id) => `, voor ${counted.get(id)} van ${count.of}`}
      />
    </>
  );
}

interface ForMembersProps {
  kept: KeptByOwn;
  agreement: Agreement;
  dossier: Dossier;
  today: IsoDate;
}
