/** The plan of actions as a table to download. */
import type { Judgement } from "../../assessment/assessment";
import type { IsoDate } from "../../calendar";
import { capitalised } from "../../dutch";
import { label } from "../../framework/vocabulary";
import { type Action, isOverdue } from "../../plan/action";
import { dateCell, type Sheet, yesOrNo } from "../../sheet";

type Nodes = Pick<Judgement, "criteria" | "blocks">;

/** The actions in the order given; whether the date of one has passed is told for the day `asOf`. */
export function planSheet({ criteria, blocks }: Nodes, actions: readonly Action[], asOf: IsoDate): Sheet {
  const titleOf = (id: string) => criteria.get(id)?.criterion.title ?? blocks.get(id)?.block.title ?? null;
  return {
    name: "Acties",
    columns: [
      { heading: "Actie", width: 44 },
      { heading: "Voor", width: 10 },
      { heading: "Naam van bouwsteen, toetspunt of afspraak", width: 38 },
      { heading: "Wie", width: 26 },
      { heading: "Uiterlijk", width: 12 },
      { heading: "Stand", width: 12 },
      { heading: "Datum voorbij", width: 14 },
      { heading: "Opmerking", width: 40 },
      { heading: "Kenmerk van de actie", width: 22 },
    ],
    rows: actions.map((action) => {
      const about = action.criterion ?? action.block ?? "";
      return [
        action.title,
        about,
        titleOf(about),
        action.owner,
        dateCell(action.due),
        capitalised(label("actionStatus", action.status)),
        yesOrNo(isOverdue(action, asOf)),
        action.note ?? null,
        action.id,
      ];
    }),
  };
}
