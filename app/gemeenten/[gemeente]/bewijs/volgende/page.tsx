/** Leads from what was just recorded to the form of the next step, or to the overview where plateau 1 is complete. */
import { notFound, redirect } from "next/navigation";
import { municipalityPlace } from "@/app/_evidence/place";
import { municipalityHref, wayHref } from "@/app/links";
import { nextStep } from "@/lib/assessment/next-step";

export default async function NextStepPage({ params }: { params: Promise<{ gemeente: string }> }): Promise<never> {
  const { gemeente } = await params;
  const { assessment, today, writable } = await municipalityPlace(gemeente);
  if (!writable) notFound();
  const next = nextStep(assessment, today);
  redirect(next ? `${wayHref(gemeente, next.way)}&vastgelegd=1` : `${municipalityHref(gemeente)}?vastgelegd=1`);
}
