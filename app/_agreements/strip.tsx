/** The last year and the months ahead of an agreement as a line, with a mark for each time; as words for who does not see it. */
import type { AgreementOnDay } from "@/lib/assessment/agreement-status";
import { agreementStrip, type Mark, type MarkKind } from "@/lib/assessment/agreement-strip";
import type { IsoDate } from "@/lib/calendar";

const MONTH = 11;
const BAR = { top: 14, height: 14 };
const MIDDLE = BAR.top + BAR.height / 2;
const HEIGHT = BAR.top + BAR.height + 2;
const LETTERS = "jfmamjjasond";

/** Nothing for an agreement that no event keeps. */
export function AgreementStrip({ agreement, asOf }: { agreement: AgreementOnDay; asOf: IsoDate }) {
  const strip = agreementStrip(agreement, asOf);
  if (strip === null) return null;
  const { months, marks, today, earlier, words } = strip;
  const width = months.length * MONTH;
  return (
    <svg className="strip" viewBox={`0 0 ${width} ${HEIGHT}`} width={width} height={HEIGHT} role="img">
      <title>{words}</title>
      {months.map((month, at) => (
        <g key={month} className={month > asOf ? "strip__ahead" : "strip__month"}>
          <rect x={at * MONTH + 0.5} y={BAR.top} width={MONTH - 1} height={BAR.height} />
          <text x={(at + 0.5) * MONTH} y={BAR.top - 4}>
            {LETTERS[Number(month.slice(5, 7)) - 1]}
          </text>
        </g>
      ))}
      {earlier && <path className="strip__earlier" d={`M6 ${MIDDLE - 4}l-4 4l4 4`} />}
      <line className="strip__today" x1={today * width} x2={today * width} y1={BAR.top - 3} y2={HEIGHT} />
      {marks.map((mark) => (
        <StripMark key={`${mark.kind} ${mark.at}`} {...mark} x={mark.at * width} />
      ))}
    </svg>
  );
}

function StripMark({ kind, x }: Pick<Mark, "kind"> & { x: number }) {
  switch (kind) {
    case "counts":
    case "past":
      return <circle className={`strip__${kind}`} cx={x} cy={MIDDLE} r={kind === "counts" ? 3.5 : 3} />;
    case "due":
      return <path className="strip__due" d={`M${x} ${MIDDLE - 5}l5 5l-5 5l-5-5z`} />;
    case "begins":
    case "ends":
      return <line className={`strip__${kind}`} x1={x} x2={x} y1={BAR.top} y2={BAR.top + BAR.height} />;
  }
}

const MEANINGS: readonly (readonly [MarkKind, string])[] = [
  ["counts", "gebeurd en telt mee"],
  ["past", "telt niet meer mee"],
  ["due", "uiterlijk dan weer"],
  ["begins", "afspraak begint"],
  ["ends", "afspraak eindigt"],
];

/** What the marks mean, once for all lines. */
export const StripLegend = () => (
  <ul className="plain-list strip-legend" aria-label="Wat de tekens betekenen">
    {MEANINGS.map(([kind, meaning]) => (
      <li key={kind}>
        <svg className="strip" viewBox={`0 ${BAR.top - 1} 12 16`} width={12} height={16} aria-hidden="true">
          <StripMark kind={kind} x={6} />
        </svg>{" "}
        {meaning}
      </li>
    ))}
    <li>
      <svg className="strip" viewBox={`0 ${BAR.top - 1} 12 16`} width={12} height={16} aria-hidden="true">
        <path className="strip__earlier" d={`M8 ${MIDDLE - 4}l-4 4l4 4`} />
      </svg>{" "}
      langer geleden
    </li>
  </ul>
);
