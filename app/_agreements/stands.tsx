/** How an agreement stands on a day: the word, why, until when, and what counts for it. */
import type { AgreementOnDay } from "@/lib/assessment/agreement-status";
import { saidTogether } from "@/lib/assessment/reason";
import type { Dossier } from "@/lib/dossier/dossier";
import { longDate } from "@/lib/dutch";
import { type Evidence, startOf } from "@/lib/evidence/evidence";
import { AgreementTag } from "./tag";

export function Stands({ stands, dossier }: { stands: AgreementOnDay; dossier: Dossier }) {
  const { status, reasons, counted, due } = stands;
  const items = dossier.evidence.filter(({ id }) => counted.includes(id));
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
      <CountedItems items={items} />
    </>
  );
}

interface CountedProps {
  items: readonly Evidence[];
  /** What is said of an item besides its day. */
  detail?: (id: string) => string;
}

/** What counts, the latest first. */
export const CountedItems = ({ items, detail }: CountedProps) =>
  items.length > 0 && (
    <>
      <h3>Dit telt mee</h3>
      <ul className="plain-list">
        {items
          .toSorted((a, b) => startOf(b).localeCompare(startOf(a)))
          .map((item) => (
            <li key={item.id}>
              {item.title}{" "}
              <span className="muted">
                ({longDate(startOf(item))}
                {detail?.(item.id)})
              </span>
            </li>
          ))}
      </ul>
    </>
  );
