/** Where a page stands: links to the pages above it, and its own name last. */
import { Link } from "@/app/_components/link";

export interface Crumb {
  text: string;
  href?: string;
}

export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav className="breadcrumbs" aria-label="Kruimelpad">
      <ol>
        {crumbs.map(({ text, href }) => (
          <li key={text}>{href ? <Link href={href}>{text}</Link> : <span aria-current="page">{text}</span>}</li>
        ))}
      </ol>
    </nav>
  );
}
