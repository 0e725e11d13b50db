/** What the policy says of forms of trafficking, in the annex: choices of the municipality, told as choices and not as proof. */
import { byDutch } from "../../order";
import { formName } from "../../trafficking/choice";
import type { ReportDay } from "../model/day";
import { cell, type Section } from "../model/model";
import { linesOf } from "../model/typed-text";

const said = { named: "Staat in het beleid", "left-out": "Bewust niet opgenomen" } as const;

/** Nothing where nothing is recorded. */
export function formChoicesSection({ assessment: { framework, dossier } }: ReportDay): Section[] {
  const choices = (dossier.formChoices ?? [])
    .map((given) => ({ ...given, name: formName(given, framework) }))
    .sort((a, b) => byDutch(a.name, b.name));
  if (choices.length === 0) return [];
  const heading = "Keuzes over vormen van mensenhandel";
  return [
    {
      id: "vormen",
      heading,
      newPage: false,
      blocks: [
        {
          kind: "paragraph",
          text: "Dit zijn keuzes van de gemeente, geen bewijs. Aan de stand veranderen zij niets.",
        },
        {
          kind: "table",
          caption: heading,
          columns: [
            { heading: "Vorm", share: 30 },
            { heading: "Keuze", share: 20 },
            { heading: "Waarom, en waar het staat", share: 50 },
          ],
          rows: choices.map(({ name, choice, reason, source }) => [
            cell(name),
            cell(said[choice]),
            cell(...[reason, source].flatMap((text) => (text === undefined ? [] : linesOf(text)))),
          ]),
        },
      ],
    },
  ];
}
