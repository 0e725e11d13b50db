"use client";
/**
 * The drawings of the charts. Recharts is loaded once the page can be read and used and has nothing else to do: the first load
 * stays small, and the library writes the attribute `style` into HTML, which the Content-Security-Policy refuses, while a
 * script may set it.
 */
import { lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import type { ProgressDrawingProps } from "./progress-drawing";
import type { RadarDrawingProps } from "./radar-drawing";
import type { TrendDrawingProps } from "./trend-drawing";

const Trend = lazy(() => import("./trend-drawing"));
const Progress = lazy(() => import("./progress-drawing"));
const Radar = lazy(() => import("./radar-drawing"));

/** A chart waits at most so many milliseconds for a quiet moment. */
const PATIENCE = 2000;

/** Whether all that the page asked for has come, and the browser has had a moment to spare. */
function useQuiet(): boolean {
  const [quiet, setQuiet] = useState(false);
  useEffect(() => {
    const wait = () => {
      // Safari has no such moments to give.
      if ("requestIdleCallback" in window) window.requestIdleCallback(() => setQuiet(true), { timeout: PATIENCE });
      else setTimeout(() => setQuiet(true), 0);
    };
    if (document.readyState === "complete") wait();
    else window.addEventListener("load", wait, { once: true });
    return () => window.removeEventListener("load", wait);
  }, []);
  return quiet;
}

const OnceQuiet = ({ children }: { children: ReactNode }) => useQuiet() && <Suspense fallback={null}>{children}</Suspense>;

export const TrendDrawing = (props: TrendDrawingProps) => (
  <OnceQuiet>
    <Trend {...props} />
  </OnceQuiet>
);

export const ProgressDrawing = (props: ProgressDrawingProps) => (
  <OnceQuiet>
    <Progress {...props} />
  </OnceQuiet>
);

export const RadarDrawing = (props: RadarDrawingProps) => (
  <OnceQuiet>
    <Radar {...props} />
  </OnceQuiet>
);
