/** Actions: what one names, until when it is open, and when it is overdue. */
import { describe, expect, it } from "vitest";
import { anAction } from "@/lib/dossier/dossier.testing";
import { jsonPath, problemsOf } from "../problem";
import { type Action, action, isOpen, isOverdue, namedOwner } from "./action";

const problemsIn = (given: unknown): string[] => {
  const { error } = action.safeParse(given);
  return error ? problemsOf(error).map(({ path, message }) => `${jsonPath(path)} ${message}`) : [];
};

const oneOfTheTwo = "$ Kies een bouwsteen of een toetspunt, niet allebei.";

describe("an action is about", () => {
  it.each<[string, Partial<Action>, string[]]>([
    ["a criterion", { criterion: "3.1.1b" }, []],
    ["a block", { block: "3.1.1" }, []],
    ["neither", {}, [oneOfTheTwo]],
    ["both", { criterion: "3.1.1b", block: "3.1.1" }, [oneOfTheTwo]],
    [
      "both, and has no title",
      { criterion: "3.1.1b", block: "3.1.1", title: "" },
      ["$.title Vul dit veld in of laat het weg; leeg kan niet.", oneOfTheTwo],
    ],
  ])("%s", (_, fields, problems) => {
    expect(problemsIn(anAction(fields))).toEqual(problems);
  });
});

describe("an action on its due day", () => {
  it.each<[Action["status"], boolean]>([
    ["todo", true],
    ["doing", true],
    ["done", false],
    ["dropped", false],
  ])("that is %s is open: %s", (status, open) => {
    const given = anAction({ criterion: "3.1.1b", status, due: "2027-03-01" });
    expect(isOpen(given)).toBe(open);
    expect(isOverdue(given, "2027-03-01")).toBe(false);
    expect(isOverdue(given, "2027-03-02")).toBe(open);
  });
});

describe("who does it", () => {
  it.each([
    ["Aandachtsfunctionaris", "Aandachtsfunctionaris"],
    ["niet genoemd in de nota", undefined],
    ["Niet genoemd", undefined],
  ])("%s", (owner, named) => {
    expect(namedOwner(anAction({ owner }))).toBe(named);
  });
});
