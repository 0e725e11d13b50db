/** The report on screen: the pages for the council as it gets them, and the annex behind one summary. */
import { fitting, SCREEN } from "@/lib/report/model/fitting";
import type { GapReport, Section } from "@/lib/report/model/model";
import { BlockView, Details } from "./blocks";

interface Props {
  report: GapReport;
  /** The ids of the sections that are shown at once; without it, those before the annex. */
  front?: readonly string[];
}

/** The sections before the first that begins a new page. */
const beforeAnnex = ({ sections }: GapReport): string[] => {
  const annex = sections.findIndex(({ newPage }) => newPage);
  return sections.slice(0, annex < 0 ? sections.length : annex).map(({ id }) => id);
};

export function ReportPreview({ report, front = beforeAnnex(report) }: Props) {
  const isFront = ({ id }: Section): boolean => front.includes(id);
  const { sender, kind, title, subtitle, notices, details, sections } = fitting(report, SCREEN);
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
        <summary>De bijlage</summary>
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
