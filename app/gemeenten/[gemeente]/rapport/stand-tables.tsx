/** What stands otherwise in a later report or today: themes, building blocks and criteria, each in a table of its own. */
import type { ReactNode } from "react";
import { TableHead } from "@/app/_components/table-head";
import { TableScroll } from "@/app/_components/table-scroll";
import { StatusTag } from "@/app/_wall/status-tag";
import type { Plateau } from "@/lib/assessment/assessment";
import type { Status } from "@/lib/framework/vocabulary";
import type { Shift, Shifts } from "@/lib/report/model/stand";

interface Props {
  shifts: Shifts;
  /** How the two sides are called: "Rapport van 1 december 2025", "Nu". */
  before: string;
  after: string;
}

export function StandTables({ shifts: { themes, blocks, criteria }, ...sides }: Props) {
  if (themes.length + blocks.length + criteria.length === 0) {
    return <p>Er is niets veranderd: elk thema, elke bouwsteen en elk toetspunt heeft dezelfde stand.</p>;
  }
  return (
    <>
      <ShiftTable caption="Thema’s" shifts={themes} show={plateauInWords} {...sides} />
      <ShiftTable caption="Bouwstenen" shifts={blocks} show={statusTag} numbered {...sides} />
      <ShiftTable caption="Toetspunten" shifts={criteria} show={statusTag} numbered {...sides} />
    </>
  );
}

const plateauInWords = (plateau: Plateau) => (plateau === 0 ? "Nog geen plateau 1" : `Plateau ${plateau}`);
const statusTag = (status: Status) => <StatusTag status={status} />;

interface TableProps<T> extends Omit<Props, "shifts"> {
  caption: string;
  shifts: readonly Shift<T>[];
  show: (stand: T) => ReactNode;
  /** Whether the id is a number that people know. */
  numbered?: boolean;
}

function ShiftTable<T>({ caption, shifts, show, numbered = false, before, after }: TableProps<T>) {
  if (shifts.length === 0) return null;
  return (
    <TableScroll label={caption}>
      <table className="stacked">
        <caption>{caption} met een andere stand</caption>
        <TableHead columns={["Wat", before, after]} />
        <tbody>
          {shifts.map((shift) => (
            <tr key={shift.id}>
              <th scope="row">{numbered ? `${shift.id} ${shift.title}` : shift.title}</th>
              <td data-label={before}>{show(shift.before)}</td>
              <td data-label={after}>{show(shift.after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
