/** The report on screen: its first page as the council gets it, and all that comes after it behind one summary. */
import type { GapReport, Section } from "@/lib/report/model/model";
import { BlockView, Details } from "./blocks";

/** The sections of the page in plain language. */
const FRONT = ["in-het-kort", "wat-ontbreekt"];

interface Props {
  report: GapReport;
  /** The ids of the sections that are shown at once. */
  front?: readonly string[];
}

export function ReportPreview({ report, front = FRONT }: Props) {
  const isFront = ({ id }: Section): boolean => front.includes(id);
  const { sender, kind, title, subtitle, notices, details, sections } = report;
  return (
    <article className="report-sheet" aria-labelledby="rapport-titel">
      <p className="report-sheet__head">
        <strong>{sender}</strong> <span className="muted">{kind}</span>
      </p>
      <h2 id="rapport-titel">{title}</h2>
      <p className="muted">{subtitle}</p>
      {notices.map((notice) => (
        <p key={notice} className="notice">
          {notice}
        </p>
      ))}
      <Details details={details} />
      {sections.filter(isFront).map((section) => (
        <SectionView key={section.id} section={section} />
      ))}
      <details className="others">
        <summary>De rest van het rapport</summary>
        {sections
          .filter((section) => !isFront(section))
          .map((section) => (
            <SectionView key={section.id} section={section} />
          ))}
      </details>
    </article>
  );
}

const SectionView = ({ section: { id, heading, blocks } }: { section: Section }) => (
  <div id={`rapport-${id}`}>
    <h3>{heading}</h3>
    {blocks.map((block, place) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a report's blocks never move
      <BlockView key={place} block={block} within={heading} />
    ))}
  </div>
);
