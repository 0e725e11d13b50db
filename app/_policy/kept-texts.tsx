/** The texts that were read before: those of which nothing was recorded yet first, each with a way to go on and to remove it. */
import { Link } from "@/app/_components/link";
import type { KeptText } from "@/db/policy/texts";
import { dateInNetherlands } from "@/lib/calendar";
import { longDate } from "@/lib/dutch";

interface Props {
  texts: readonly KeptText[];
  /** The address of the page of texts. */
  here: string;
}

const dayOf = (instant: string): string => longDate(dateInNetherlands(instant));

export function KeptTexts({ texts, here }: Props) {
  const waiting = texts.filter(({ document }) => document === null);
  const recorded = texts.filter(({ document }) => document !== null);
  const hrefOf = ({ id }: KeptText) => `${here}/${encodeURIComponent(id)}`;
  return (
    <>
      {waiting.length > 0 && (
        <section aria-labelledby="nog-niets-vastgelegd">
          <h2 id="nog-niets-vastgelegd">Eerder gelezen, nog niets vastgelegd</h2>
          <ul>
            {waiting.map((text) => (
              <li key={text.id}>
                <strong>{text.title}</strong>, gelezen op {dayOf(text.keptAt)}.{" "}
                <Link href={hrefOf(text)}>
                  Verder gaan<span className="visually-hidden"> met {text.title}</span>
                </Link>{" "}
                ·{" "}
                <Link href={`${hrefOf(text)}/weg`}>
                  Verwijderen<span className="visually-hidden"> van {text.title}</span>
                </Link>
                <div className="muted">Legt u niets vast, dan bewaart Plateau de tekst tot {dayOf(text.goesAt)}.</div>
              </li>
            ))}
          </ul>
        </section>
      )}
      {recorded.length > 0 && (
        <details className="others">
          <summary>Eerder gelezen en vastgelegd ({recorded.length})</summary>
          <ul>
            {recorded.map((text) => (
              <li key={text.id}>
                <Link href={hrefOf(text)}>{text.title}</Link>, gelezen op {dayOf(text.keptAt)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
