/** The exceptions that a municipality made on one regional item. */
import { ConfirmForm } from "@/app/_components/form/confirm-form";
import { Link } from "@/app/_components/link";
import { orNotFound } from "@/app/_server/load/or-not-found";
import { evidenceHref } from "@/app/links";
import { exceptionRecords } from "@/db/evidence/exceptions";
import { longDate } from "@/lib/dutch";
import type { ExceptionRecord } from "@/lib/evidence/exception";
import { takeBackException } from "./exception-actions";
import type { Place } from "./place";

export function Exceptions({ place, evidence }: { place: Place; evidence: string }) {
  const { scope, owner, writable } = place;
  const made = orNotFound(exceptionRecords.list(scope, owner)).filter(
    ({ item, state }) => state === "recorded" && item.evidence === evidence,
  );
  if (made.length === 0) return null;
  return (
    <section>
      <h2>Uitzondering voor deze gemeente</h2>
      {made.map(({ item, version }) => (
        <div key={item.id} className="panel panel--warning">
          <strong>
            Telt niet mee vanaf {longDate(item.from)}
            {item.until && ` tot en met ${longDate(item.until)}`}
          </strong>
          <p>{item.motivation}</p>
          {writable && (
            <>
              <p>
                <Link href={exceptionHref(owner.id, item)}>Uitzondering wijzigen</Link>
              </p>
              <ConfirmForm
                action={takeBackException}
                hidden={{ municipality: owner.id, id: item.id, evidence, basedOn: String(version) }}
                label="Uitzondering intrekken"
              />
            </>
          )}
        </div>
      ))}
    </section>
  );
}

const exceptionHref = (municipality: string, { evidence, id }: ExceptionRecord): string =>
  `${evidenceHref(municipality, evidence)}/uitzondering?welke=${encodeURIComponent(id)}`;
