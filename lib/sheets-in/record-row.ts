/** A record as a row of its sheet: what each cell shows, so that reading it again says the same. */
import { capitalised } from "../dutch";
import type { Claim, Evidence } from "../evidence/evidence";
import { fillEvidence } from "../evidence/read-form";
import { typed, valuesOf } from "../form/entries";
import { dateCell, linesCell, type SheetCell } from "../sheet";
import type { Column } from "./columns";

/** The cells of a record, one for each column. What the form leaves open, such as a title that follows by itself, is empty. */
export function rowOf(columns: readonly Column[], item: Evidence): SheetCell[] {
  const entries = fillEvidence(item.type, item);
  const draft: Readonly<Record<string, unknown>> = { ...item };
  return columns.map(({ name, kind, options }) => {
    switch (kind) {
      case "id":
        return item.id;
      case "claims":
        return linesCell((item.claims ?? []).map(claimText));
      case "date":
        return dateCell(draft[name] as string | undefined);
      case "number":
        return (draft[name] as number | undefined) ?? null;
      case "flag":
        return draft[name] === true ? "ja" : null;
      case "lines":
        return linesCell((draft[name] as string[] | undefined) ?? []);
      case "choice":
      case "choices":
        return (
          valuesOf(entries, name)
            .map((value) => labelOf(options, value))
            .join("; ") || null
        );
      default:
        return typed(entries, name) || null;
    }
  });
}

const claimText = ({ criterion, locator }: Claim): string => (locator ? `${criterion}: ${locator}` : criterion);

const labelOf = (options: Column["options"], value: string): string =>
  capitalised(options?.find((option) => option.value === value)?.label ?? value);
