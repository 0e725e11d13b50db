/**
 * A chart with what it shows in words, and the table behind it. Its room is kept free, so that nothing moves when the drawing
 * comes, which is loaded once the page can be used. Without JavaScript the table stands open in its place (charts.css).
 */
import type { ReactNode } from "react";

interface Props {
  /** What is drawn, for screen readers. */
  label: string;
  /** Which room it takes. */
  className: string;
  drawing: ReactNode;
  /** Left out where the table stands beside the chart already. */
  table?: ReactNode;
  children?: ReactNode;
}

export const ChartFrame = ({ label, className, drawing, table, children }: Props) => (
  <>
    <div className={`chart ${className}`} role="img" aria-label={label}>
      {drawing}
    </div>
    {children}
    {table && (
      <details className="chart__table">
        <summary>Toon als tabel</summary>
        {table}
      </details>
    )}
  </>
);
