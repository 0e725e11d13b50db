/** What would happen to the region if an item of it lapsed: who would fall from plateau 1, and in which themes. */
import { assess } from "../assessment/assess";
import type { Assessment } from "../assessment/assessment";
import { withoutItem } from "../assessment/item";
import { stepOn } from "../assessment/timeline";
import { dayOf, type IsoDate } from "../calendar";
import { countInWords, plural } from "../dutch";
import type { Theme } from "../framework/framework";
import { includes } from "../intervals";
import type { Municipality } from "../places/municipality";

export interface Consequence {
  municipality: Municipality;
  /** The themes that are on plateau 1 or higher with the item and on none without it; never empty. */
  themes: readonly Theme[];
  /** Whether the municipality would also lose the basic level as a whole. */
  losesBasicLevel: boolean;
}

/** The municipalities that on the day `asOf` stand on plateau 1 in a theme only because of this item, in the order given. */
export const consequencesOf = (id: string, assessments: readonly Assessment[], asOf: IsoDate): Consequence[] =>
  assessments.flatMap((before) => {
    if (!before.dossier.evidence.some((item) => item.id === id)) return [];
    const after = assess(before.framework, withoutItem(before.dossier, id));
    const themes = fallen(before, after, asOf);
    if (themes.length === 0) return [];
    const day = dayOf(asOf);
    const losesBasicLevel = includes(before.basicLevel, day) && !includes(after.basicLevel, day);
    return [{ municipality: before.dossier.municipality, themes, losesBasicLevel }];
  });

function fallen(before: Assessment, after: Assessment, asOf: IsoDate): Theme[] {
  const day = dayOf(asOf);
  const without = new Map(after.themes.map(({ theme, plateau }) => [theme.number, stepOn(plateau, day).value]));
  return before.themes
    .filter(({ theme, plateau }) => stepOn(plateau, day).value >= 1 && without.get(theme.number) === 0)
    .map(({ theme }) => theme);
}

/** "Twaalf gemeenten zakken dan in een of meer thema’s van plateau 1." */
export function consequenceSentence(consequences: readonly Consequence[]): string {
  const count = consequences.length;
  if (count === 0) return "Geen enkele gemeente zakt dan van plateau 1.";
  const basic = consequences.filter(({ losesBasicLevel }) => losesBasicLevel).length;
  const falling = `${plural(count, "gemeente zakt", "gemeenten zakken")} dan in een of meer thema’s van plateau 1`;
  if (basic === 0) return `${falling}.`;
  return `${falling}; ${countInWords(basic)} daarvan ${basic === 1 ? "verliest" : "verliezen"} het basisniveau.`;
}
