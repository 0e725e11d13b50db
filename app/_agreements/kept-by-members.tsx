/** For how many members of a region an agreement is kept, and, where their records are known, by whom. */
import type { ReactNode } from "react";
import type { Agreement } from "@/lib/agreements/agreement";
import { agreementLabel } from "@/lib/agreements/words";
import type { IsoDate } from "@/lib/calendar";
import { keptInWords } from "@/lib/region/agreement-count";
import type { Count } from "@/lib/region/norm-counts";
import { whoHas } from "@/lib/report/region/norms";

interface Props {
  agreement: Agreement;
  count: Count;
  asOf: IsoDate;
  /** What is said before the count. */
  children?: ReactNode;
}

export const KeptByMembers = ({ agreement, count, asOf, children }: Props) => (
  <div className={count.settled === count.of ? "panel panel--good" : "panel"}>
    <p>
      {children}
      <strong>{keptInWords(agreement, count, asOf)}</strong>
    </p>
    {[...whoHas(count, agreementLabel, true), ...whoHas(count, agreementLabel, false)].map((line) => (
      <p key={line}>{line}</p>
    ))}
  </div>
);
