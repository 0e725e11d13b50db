/** The region's own documents of which the day to look at them again has passed. */
import type { IsoDate } from "../calendar";
import { longDate } from "../dutch";
import { ascending } from "../order";
import type { Standing } from "./standing";

export interface OverdueReview {
  id: string;
  title: string;
  /** The day by which it should have been evaluated. */
  reviewBy: IsoDate;
}

/** Those that are in force on the day `asOf`, the longest overdue first; each once, for however many members it counts. */
export function overdueReviews(standings: readonly Standing[], region: string, asOf: IsoDate): OverdueReview[] {
  const found = standings.flatMap(({ assessment }) =>
    assessment.dossier.evidence.flatMap((item): OverdueReview[] => {
      if (item.type !== "document" || item.region !== region || item.reviewBy === undefined) return [];
      const ended = item.validUntil !== undefined && item.validUntil < asOf;
      return item.reviewBy < asOf && !ended ? [{ id: item.id, title: item.title, reviewBy: item.reviewBy }] : [];
    }),
  );
  return [...new Map(found.map((one) => [one.id, one])).values()].sort((a, b) => ascending(a.reviewBy, b.reviewBy));
}

/** What is said of one after its title. */
export const overdueInWords = ({ reviewBy }: OverdueReview): string =>
  `van de regio had uiterlijk op ${longDate(reviewBy)} geëvalueerd moeten zijn.`;
