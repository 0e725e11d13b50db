/** Motions and promises of one sort in a table. */
import { Link } from "@/app/_components/link";
import { TableHead } from "@/app/_components/table-head";
import { TableScroll } from "@/app/_components/table-scroll";
import { commitmentHref } from "@/app/links";
import { type CommitmentOnDay, madeInWords } from "@/lib/commitments/state";
import { longDate } from "@/lib/dutch";
import { CommitmentTag } from "./tag";

interface Props {
  code: string;
  title: string;
  commitments: readonly CommitmentOnDay[];
}

export function CommitmentList({ code, title, commitments }: Props) {
  if (commitments.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <TableScroll label={title}>
        <table className="stacked">
          <TableHead columns={["Wat", "Wie", "Uiterlijk", "Stand"]} />
          <tbody>
            {commitments.map(({ commitment, state }) => (
              <tr key={commitment.id}>
                <th scope="row">
                  <Link href={commitmentHref(code, commitment.id)}>{commitment.title}</Link>
                  <span className="muted register__detail">
                    {[madeInWords(commitment), commitment.reference].filter(Boolean).join(" · ")}
                  </span>
                </th>
                <td data-label="Wie">{commitment.responsible ?? "–"}</td>
                <td data-label="Uiterlijk" className="nowrap">
                  {commitment.due ? longDate(commitment.due) : "geen dag"}
                </td>
                <td data-label="Stand">
                  <CommitmentTag state={state} />
                  {commitment.doneOn && <span className="muted register__detail">{longDate(commitment.doneOn)}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </section>
  );
}
