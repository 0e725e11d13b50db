/** Which norm is looked at: plain links, so that the address says it. */
import { Link } from "@/app/_components/link";
import { municipalityHref, normHref } from "@/app/links";
import { currentNorms } from "@/lib/framework/versions";
import "./norms.css";

interface Props {
  code: string;
  /** The id of the norm beside the Kader that is shown; null for the Kader. */
  current: string | null;
  /** An as-of query with its question mark, or empty. */
  query: string;
}

export function NormSwitch({ code, current, query }: Props) {
  const norms = [
    { text: "Kader", href: municipalityHref(code) + query, here: current === null },
    ...currentNorms.beside.map((norm) => ({
      text: norm.title,
      href: normHref(code, norm, query),
      here: norm.id === current,
    })),
    { text: "Eigen afspraken", href: `${municipalityHref(code)}/afspraken${query}`, here: false },
  ];
  return (
    <nav className="norm-switch" aria-label="Waaraan wordt getoetst">
      <span aria-hidden="true">Getoetst aan</span>
      <ul>
        {norms.map(({ text, href, here }) => (
          <li key={text}>
            <Link href={href} aria-current={here ? "true" : undefined}>
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
