/** A table of what members keep: how many of how many, and who, where names are told. */
import { Link } from "@/app/_components/link";
import { TableHead } from "@/app/_components/table-head";
import { TableScroll } from "@/app/_components/table-scroll";
import type { Status } from "@/lib/framework/vocabulary";
import type { Count } from "@/lib/region/norm-counts";
import { countInWords, whoHas } from "@/lib/report/region/norms";

interface Line {
  id: string;
  title: string;
  detail: string;
  href?: string;
  count: Count;
  /** Instead of how many of how many. */
  told?: string;
}

interface Props {
  caption: string;
  lines: readonly Line[];
  /** How a status is called here. */
  call: (status: Status) => string;
}

export function CountTable({ caption, lines, call }: Props) {
  const named = lines.some(({ count }) => count.who);
  return (
    <TableScroll label={caption}>
      <table className="stacked">
        <TableHead columns={["Wat", "Op orde bij", named && "Wie"]} />
        <tbody>
          {lines.map(({ id, title, detail, href, count, told }) => (
            <tr key={id}>
              <th scope="row">
                {href ? <Link href={href}>{title}</Link> : title}
                <span className="muted register__detail">{detail}</span>
              </th>
              <td data-label="Op orde bij" className={told ? undefined : "nowrap"}>
                {told ?? countInWords(count)}
              </td>
              {named && (
                <td data-label="Wie">
                  <Lines lines={whoHas(count, call, false)} />
                  {count.settled > 0 && (
                    <details>
                      <summary>
                        Wie wel<span className="visually-hidden"> op orde heeft: {title}</span>
                      </summary>
                      <Lines lines={whoHas(count, call, true)} />
                    </details>
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

const Lines = ({ lines }: { lines: readonly string[] }) =>
  lines.map((line) => (
    <span key={line} className="register__detail">
      {line}
    </span>
  ));
