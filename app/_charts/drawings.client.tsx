"use client";
/**
 * The drawings of the charts. Recharts is loaded once the page has come to life: the first load stays small, and the library
 * writes the attribute `style` into HTML, which the Content-Security-Policy refuses, while a script may set it.
 */
import { lazy, type ReactNode, Suspense } from "react";
import { useHydrated } from "../_components/hydrated";
import type { ProgressDrawingProps } from "./progress-drawing";
import type { RadarDrawingProps } from "./radar-drawing";
import type { TrendDrawingProps } from "./trend-drawing";

const Trend = lazy(() => import("./trend-drawing"));
const Progress = lazy(() => import("./progress-drawing"));
const Radar = lazy(() => import("./radar-drawing"));

const OnceHydrated = ({ children }: { children: ReactNode }) =>
  useHydrated() && <Suspense fallback={null}>{children}</Suspense>;

export const TrendDrawing = (props: TrendDrawingProps) => (
  <OnceHydrated>
    <Trend {...props} />
  </OnceHydrated>
);

export const ProgressDrawing = (props: ProgressDrawingProps) => (
  <OnceHydrated>
    <Progress {...props} />
  </OnceHydrated>
);

export const RadarDrawing = (props: RadarDrawingProps) => (
  <OnceHydrated>
    <Radar {...props} />
  </OnceHydrated>
);
