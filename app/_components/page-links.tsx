/** The links from one page of a long list to the others; nothing where there is one page. Works without JavaScript. */
import { Link } from "@/app/_components/link";
import { PAGE, type Page } from "@/lib/paged";

interface Props {
  page: Page<unknown>;
  /** The address of the list, and what else its query says. */
  href: string;
  query?: Readonly<Record<string, string>>;
}

export function PageLinks({ page: { number, pages, first, rows, total }, href, query = {} }: Props) {
  if (pages === 1) return null;
  const to = (other: number) => `${href}?${new URLSearchParams({ ...query, [PAGE]: String(other) })}`;
  return (
    <nav aria-label="Pagina’s van deze lijst" className="row">
      <span>
        {first} tot en met {first + rows.length - 1} van {total}
      </span>
      {number > 2 && <Link href={to(1)}>Eerste</Link>}
      {number > 1 && <Link href={to(number - 1)}>Vorige</Link>}
      {number < pages && <Link href={to(number + 1)}>Volgende</Link>}
      {number < pages - 1 && <Link href={to(pages)}>Laatste</Link>}
    </nav>
  );
}
