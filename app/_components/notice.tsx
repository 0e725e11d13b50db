/** A remark above a form or page. */
import type { ReactNode } from "react";

interface Props {
  tone?: "good" | "warning";
  /** Told to screen readers as soon as it is there. */
  live?: boolean;
  children: ReactNode;
}

export const Notice = ({ tone, live = false, children }: Props) => (
  <div className={tone ? `panel panel--${tone}` : "panel"} role={live ? "status" : undefined}>
    {children}
  </div>
);
