"use client";
/** "Wat telt nu?": how the agreement as typed so far stands today, on the evidence that is there. The engine runs here too. */
import { memo, useMemo } from "react";
import type { Agreement } from "@/lib/agreements/agreement";
import { agreementForm } from "@/lib/agreements/form";
import { type AgreementOnDay, agreementsOn } from "@/lib/assessment/agreement-status";
import { assessAll } from "@/lib/assessment/assess";
import { saidTogether } from "@/lib/assessment/reason";
import type { IsoDate } from "@/lib/calendar";
import type { Dossier } from "@/lib/dossier/dossier";
import { longDate } from "@/lib/dutch";
import { startOf } from "@/lib/evidence/evidence";
import type { Entries } from "@/lib/form/entries";
import { inSummary } from "@/lib/form/problems";
import { AgreementTag } from "./tag";

interface Props {
  entries: Entries;
  dossier: Dossier;
  today: IsoDate;
}

export default memo(function AgreementPreview({ entries, dossier, today }: Props) {
  const reading = useMemo(() => agreementForm.read(entries), [entries]);
  const stands = useMemo(() => (reading.ok ? standing(dossier, reading.item, today) : undefined), [reading, dossier, today]);
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
      {reading.ok && !stands && (
        <p className="panel">De afspraak geldt vandaag nog niet. Vanaf de begindatum telt Plateau mee.</p>
      )}
      {stands && <Stands stands={stands} dossier={dossier} />}
      <h2>Waarom zo geteld?</h2>
      <p className="muted">
        Beleid denkt in maanden. Een keer telt daarom mee tot en met het eind van de maand, een termijn later. Zo valt een
        overleg dat een week schuift niet weg.
      </p>
    </div>
  );
});

/** As one's own: so that a region sees what its own evidence does. */
function standing(dossier: Dossier, { covers: _covers, ...agreement }: Agreement, today: IsoDate): AgreementOnDay | undefined {
  const judgement = assessAll({ ...dossier, agreements: [agreement] });
  return agreementsOn(judgement, today)[0];
}

function Stands({ stands, dossier }: { stands: AgreementOnDay; dossier: Dossier }) {
  const { status, reasons, counted, due } = stands;
  const items = dossier.evidence.filter(({ id }) => counted.includes(id)).sort((a, b) => startOf(b).localeCompare(startOf(a)));
  return (
    <>
      <div className={status === "met" || status === "explained" ? "panel panel--good" : "panel panel--warning"}>
        <AgreementTag status={status} />
        <p>
          {saidTogether(reasons)
            .map(({ text }) => text)
            .join(" ")}
          {due && ` Zonder iets nieuws blijft dat zo tot en met ${longDate(due)}.`}
        </p>
      </div>
      {items.length > 0 && (
        <>
          <h3>Dit telt mee</h3>
          <ul className="plain-list">
            {items.map((item) => (
              <li key={item.id}>
                {item.title} <span className="muted">({longDate(startOf(item))})</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
