/** The plan of actions as a table to download. */
import type { IsoDate } from "../../calendar";
import { capitalised } from "../../dutch";
import { blocksOf, criteriaOf, type Framework } from "../../framework/framework";
import { label } from "../../framework/vocabulary";
import { type Action, isOverdue } from "../../plan/action";
import { dateCell, type Sheet, yesOrNo } from "./sheet";

/** The actions in the order given; whether the date of one has passed is told for the day `asOf`. */
export function planSheet(framework: Framework, actions: readonly Action[], asOf: IsoDate): Sheet {
  const titles = new Map([...blocksOf(framework), ...criteriaOf(framework)].map(({ id, title }) => [id, title]));
  return {
    name: "Acties",
    columns: [
      { heading: "Actie", width: 44 },
      { heading: "Voor", width: 10 },
      { heading: "Naam van de bouwsteen of het toetspunt", width: 38 },
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
        titles.get(about) ?? null,
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
