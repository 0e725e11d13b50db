/** What an adopted report, frozen before the boundary was as it is now, holds that the boundary would keep back today. */

import type { Dossier } from "../../dossier/dossier";
import { readExchange, writeExchange } from "../../dossier/exchange";
import { towards } from "../../sharing/boundary";
import { NOBODY } from "../../sharing/covers";
import { PUBLIC } from "../../sharing/viewer";
import type { ReportVariant } from "../model/model";
import type { AdoptedContent } from "./adoption";

export interface Beyond {
  /** In the file of which variant it stands. */
  variant: ReportVariant;
  /**
   * `covers`: which other municipalities evidence of a region counts for; `remarks`: remarks of a region that not every
   * reader may read; `more`: anything else that everyone may not know, such as the day of an action on a closed meeting.
   */
  what: "covers" | "remarks" | "more" | "unreadable";
  /** The codes of the municipalities that are named. */
  named: string[];
}

/** All of it; empty where the report holds nothing but what may be told today. */
export function beyondBoundary({ municipality, variants, remarks }: AdoptedContent): Beyond[] {
  const found: Beyond[] = [];
  const [inside, outside] = [dossierIn(variants.internal.exchange), dossierIn(variants.public.exchange)];
  for (const [variant, dossier] of [["public", outside] as const, ["internal", inside] as const]) {
    const named = dossier === null ? [] : othersCovered(dossier, municipality.code);
    if (dossier === null) found.push({ variant, what: "unreadable", named: [] });
    else if (named.length > 0) found.push({ variant, what: "covers", named });
  }
  if (inside && outside && tellsMore(inside, outside)) found.push({ variant: "public", what: "more", named: [] });
  return remarks.length > 0 ? [...found, { variant: "internal", what: "remarks", named: [] }] : found;
}

function dossierIn(exchange: string): { dossier: Dossier; framework: Parameters<typeof writeExchange>[0] } | null {
  const reading = readExchange(new TextEncoder().encode(exchange));
  return reading.ok ? reading : null;
}

type Read = NonNullable<ReturnType<typeof dossierIn>>;

const othersCovered = ({ dossier }: Read, own: string): string[] =>
  [...new Set(dossier.evidence.flatMap(({ covers = [] }) => covers))].filter((code) => code !== own && code !== NOBODY).sort();

/** Whether the public file says anything else than the public would be told of the internal one today, `covers` apart. */
function tellsMore({ dossier, framework }: Read, { dossier: told }: Read): boolean {
  const text = (given: Dossier): string => writeExchange(framework, towards(PUBLIC, given));
  return text(dossier) !== text(told);
}
