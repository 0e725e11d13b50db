/** In one line: how many agreements are kept, and what is due next. */
import { Link } from "@/app/_components/link";
import { dueInWords } from "@/lib/agreements/due";
import { agreementsOn, countAgreements } from "@/lib/assessment/agreement-status";
import type { Judgement } from "@/lib/assessment/assessment";
import type { IsoDate } from "@/lib/calendar";

interface Props {
  judgement: Judgement;
  asOf: IsoDate;
  href: string;
}

export function AgreementsLine({ judgement, asOf, href }: Props) {
  const agreements = agreementsOn(judgement, asOf);
  const { inForce, kept } = countAgreements(agreements);
  if (inForce === 0) return null;
  const next = dueInWords(agreements.flatMap(({ agreement: { title }, due }) => (due === null ? [] : [{ title, due }])));
  return (
    <p>
      <Link href={href}>
        {kept} van {inForce} {inForce === 1 ? "afspraak" : "afspraken"} nagekomen
      </Link>
      {next && `; ${next}`}
    </p>
  );
}
