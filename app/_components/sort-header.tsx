/** A heading by which a table can be sorted: a link that changes the address, so it needs no JavaScript. */
import { Link } from "@/app/_components/link";

interface Props {
  text: string;
  /** The address of the same page, sorted by this column. */
  href: string;
  /** Whether the rows are in this order now. */
  sorted: boolean;
}

export const SortHeader = ({ text, href, sorted }: Props) => (
  <th scope="col" aria-sort={sorted ? "ascending" : undefined}>
    <Link href={href} scroll={false}>
      {text}
      {sorted && <span aria-hidden="true"> ▲</span>}
    </Link>
  </th>
);
