/** A paper to take along in the three kinds that papers are made in, and of which day it is. It is for the place itself. */
import type { IsoDate } from "@/lib/calendar";
import { longDate } from "@/lib/dutch";

const FILES = [
  ["pdf", "PDF"],
  ["docx", "Word"],
  ["odt", "OpenDocument"],
] as const;

/** `href`: where the paper is, by the kind that is asked for. */
export const PaperLinks = ({ href, today }: { href: (als: string) => string; today: IsoDate }) => (
  <p className="row space-above">
    {FILES.map(([als, text], at) => (
      <a key={als} className={at === 0 ? "button" : undefined} href={href(als)} download>
        {text}
      </a>
    ))}
    <span className="muted">Intern stuk, stand op {longDate(today)}</span>
  </p>
);
