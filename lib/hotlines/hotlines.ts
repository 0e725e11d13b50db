/**
 * Where anybody can tell of trafficking: the national numbers, as an administrator keeps them. Numbers are facts of others,
 * so it is said where they were found and when somebody looked. Of a municipality no number is made up here.
 */
import { z } from "zod";
import { fieldsOf } from "../form/field";
import { recordForm } from "../form/record-form";
import { isoDate } from "../iso-date";
import { text } from "../text";
import first from "./first.json";

/** So many numbers a page shows at most. */
const MOST = 12;

/** Figures, with spaces or a dash between them; a country's number may go before. */
const NUMBER = /^\+?\d[\d -]{1,18}\d$/;

const linesOf = (numbers: string): string[] => numbers.split("\n").filter((line) => line.trim() !== "");
const partsOf = (line: string): string[] => line.split(";").map((part) => part.trim());

/** What is wrong with the lines, in one sentence; undefined where nothing is. */
function wrongWith(numbers: string): string | undefined {
  const lines = linesOf(numbers);
  if (lines.length > MOST) return `Zet er hooguit ${MOST} nummers in; dit zijn er ${lines.length}.`;
  const wrong = lines.findIndex((line) => {
    const [who, number = "", what, ...more] = partsOf(line);
    return !who || !what || more.length > 0 || !NUMBER.test(number);
  });
  return wrong < 0
    ? undefined
    : `Regel ${wrong + 1} klopt niet. Schrijf wie, het nummer en waarvoor, met een puntkomma ertussen: “Politie; 0900 8844; als het geen spoed heeft”.`;
}

const shape = z.strictObject({
  id: z.literal("hotlines"),
  /** A number on each line, in the order in which they are shown: "who; number; what for". */
  numbers: text.refine((value) => wrongWith(value) === undefined, { error: ({ input }) => wrongWith(String(input)) }),
  source: text,
  checkedOn: isoDate,
});

export type Hotlines = z.infer<typeof shape>;
export const hotlines: z.ZodType<Hotlines> = shape;

/** What ships with the program, until an administrator records something else. */
export const firstHotlines: Hotlines = shape.parse({ id: "hotlines", ...first, numbers: first.numbers.join("\n") });

interface Hotline {
  who: string;
  number: string;
  what: string;
  /** What a telephone dials. */
  dialled: string;
}

/** The numbers, each in its parts. */
export const hotlinesIn = ({ numbers }: Hotlines): Hotline[] =>
  linesOf(numbers).map((line) => {
    const [who = "", number = "", what = ""] = partsOf(line);
    return { who, number, what, dialled: number.replace(/[ -]/g, "") };
  });

export const hotlinesForm = recordForm({
  schema: hotlines,
  fields: fieldsOf(shape, [
    [
      "numbers",
      {
        question: "Welke nummers staan op elke openbare pagina?",
        hint: "Op elke regel: wie, het nummer en waarvoor, met een puntkomma ertussen. Wat bij spoed geldt, staat bovenaan.",
        long: true,
        missing: "Vul ten minste één nummer in.",
      },
    ],
    ["source", { question: "Waar staan deze nummers?", missing: "Vul in waar deze nummers staan." }],
    ["checkedOn", { question: "Wanneer is dit voor het laatst nagekeken?", missing: "Vul in wanneer dit is nagekeken." }],
  ]),
});
