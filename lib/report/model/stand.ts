/** How a municipality stood on a report's day, kept with an adopted report so that later ones can be laid beside it. */
import type { Plateau } from "../../assessment/assessment";
import type { StatusOnDay } from "../../assessment/status";
import type { IsoDate } from "../../calendar";
import type { Framework } from "../../framework/framework";
import type { Status } from "../../framework/vocabulary";

export interface Stand {
  asOf: IsoDate;
  basicLevel: boolean;
  /** By id: the plateau of each theme, the status of each block and criterion. */
  themes: Record<string, Plateau>;
  blocks: Record<string, Status>;
  criteria: Record<string, Status>;
}

/** The report that the college adopted before this one. */
export interface PreviousReport {
  adoptedOn: IsoDate;
  stand: Stand;
}

export function standOf({ asOf, basicLevel, themes, blocks, criteria }: StatusOnDay): Stand {
  const mapped = <T, R>(nodes: Record<string, T>, value: (node: T) => R): Record<string, R> =>
    Object.fromEntries(Object.entries(nodes).map(([id, node]) => [id, value(node)]));
  return {
    asOf,
    basicLevel,
    themes: mapped(themes, ({ plateau }) => plateau),
    blocks: mapped(blocks, ({ status }) => status),
    criteria: mapped(criteria, ({ status }) => status),
  };
}

/** A theme, block or criterion that stands otherwise than before. */
export interface Shift<T> {
  id: string;
  title: string;
  before: T;
  after: T;
}

export interface Shifts {
  themes: Shift<Plateau>[];
  blocks: Shift<Status>[];
  criteria: Shift<Status>[];
}

/** What stands otherwise later than earlier, in the framework's order. What only one of the two knows is left out. */
export function shiftsBetween({ themes }: Framework, earlier: Stand, later: Stand): Shifts {
  const shifted = <T>(earlier: Record<string, T>, later: Record<string, T>, nodes: readonly { id: string; title: string }[]) =>
    nodes.flatMap(({ id, title }): Shift<T>[] => {
      const [was, is] = [earlier[id], later[id]];
      return was === undefined || is === undefined || was === is ? [] : [{ id, title, before: was, after: is }];
    });
  const blocks = themes.flatMap((theme) => theme.blocks);
  return {
    themes: shifted(earlier.themes, later.themes, themes),
    blocks: shifted(earlier.blocks, later.blocks, blocks),
    criteria: shifted(
      earlier.criteria,
      later.criteria,
      blocks.flatMap(({ criteria }) => criteria),
    ),
  };
}

/** How many themes are on plateau 1 or higher: the basic level takes all of them. */
export const themesOnBasicLevel = ({ themes }: Stand): number => Object.values(themes).filter((plateau) => plateau >= 1).length;
