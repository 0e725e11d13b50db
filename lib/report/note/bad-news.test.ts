/** What is late and what is not kept stands in "In het kort", in one short sentence each, and is not said again. */
import { expect, it } from "vitest";
import { aCommitment } from "../../commitments/commitment.testing";
import type { Dossier } from "../../dossier/dossier";
import { isFromPublicSource } from "../model/day";
import { named, reportOf, sectionText, textOf } from "./examples.testing";
import { sentencesOf, wordCount } from "./sentences";

const beekrijk = named("Beekrijk");
const lead = (dossier: Dossier): string => sectionText(reportOf(dossier), "in-het-kort");
const badNewsOf = (dossier: Dossier): string[] =>
  sentencesOf(lead(dossier).split("\n")[1] ?? "").filter((text) => /afspra|op tijd/.test(text));

it("tells a council at once of its late motion and of agreements that are not kept", () => {
  expect(badNewsOf(beekrijk)).toEqual([
    "Eén motie voerden wij niet op tijd uit: “Inwoners voorlichten over signalen en melden”.",
    "Drie van de zeven eigen afspraken komen wij niet of deels na, zoals “Elk jaar een evaluatie voor de raad”.",
  ]);
  const { sections } = reportOf(beekrijk);
  const note = textOf(
    sections.slice(
      0,
      sections.findIndex(({ newPage }) => newPage),
    ),
  );
  expect(note.match(/niet op tijd|is te laat/g)).toEqual(["niet op tijd"]);
  expect(note.match(/niet of deels na/g)).toHaveLength(1);
});

it("counts several that are late, and names the one that waits longest", () => {
  const late = (id: string, due: string, kind: "motion" | "promise") => aCommitment({ id, kind, due, title: `Stuk ${id}` });
  const promises = [late("b", "2026-09-01", "promise"), late("a", "2026-05-01", "promise")];
  expect(badNewsOf({ ...beekrijk, agreements: [], commitments: promises })).toEqual([
    "Twee toezeggingen voerden wij niet op tijd uit; het langst wacht “Stuk a”.",
  ]);
  const both = [...promises, late("c", "2026-10-01", "motion")];
  expect(badNewsOf({ ...beekrijk, agreements: [], commitments: both })).toEqual([
    "Drie moties en toezeggingen voerden wij niet op tijd uit; het langst wacht “Stuk a”.",
  ]);
});

it("says nothing where nothing is late and every agreement is kept", () => {
  expect(badNewsOf({ ...beekrijk, agreements: [], commitments: [] })).toEqual([]);
});

it("accuses nobody who is spoken of by others, and tells of agreements that ended that nobody knows", () => {
  const groningen = named("Groningen");
  expect(groningen.evidence.every(isFromPublicSource)).toBe(true);
  expect(
    badNewsOf({ ...groningen, commitments: [aCommitment({ kind: "motion", due: "2024-01-01", date: "2023-01-01" })] }),
  ).toEqual([
    "Of één motie op tijd klaar was, is niet bekend: “De route voor signalen bekendmaken”.",
    "Van alle drie de eigen afspraken is niet bekend of de gemeente ze nakwam, zoals “Jaarlijks verantwoording afleggen over het actieprogramma”.",
  ]);
});

it("stays one short sentence whatever the agreement is called", () => {
  const [first, ...others] = beekrijk.agreements;
  const long = {
    ...first,
    title: "Een heel lange afspraak die met veel woorden zegt wat er elk jaar weer moet gebeuren, en door wie, en waar",
  };
  const [sentence = ""] = badNewsOf({
    ...beekrijk,
    commitments: [],
    agreements: [long, ...others].filter((one) => one !== undefined) as never,
  });
  expect(wordCount(sentence)).toBeLessThanOrEqual(25);
});
