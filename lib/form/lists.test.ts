/** Lists as people type and paste them. */
import { describe, expect, it } from "vitest";
import { readTypedList, writeList } from "./lists";

describe("a typed list", () => {
  it.each([
    ["SHOP, CoMensha en politie", ["SHOP", "CoMensha", "politie"]],
    ["SHOP, CoMensha, en politie", ["SHOP", "CoMensha", "politie"]],
    ["SHOP; CoMensha; politie", ["SHOP", "CoMensha", "politie"]],
    ["SHOP,CoMensha", ["SHOP", "CoMensha"]],
    ["SHOP\nCoMensha\r\npolitie", ["SHOP", "CoMensha", "politie"]],
    ["•\tSHOP\n•\tCoMensha\n\n", ["SHOP", "CoMensha"]],
    ["\uf0b7 SHOP\n\uf0b7 CoMensha", ["SHOP", "CoMensha"]],
    ["• SHOP • CoMensha • politie", ["SHOP", "CoMensha", "politie"]],
    [
      "- SHOP\n– CoMensha\n* politie\n1. OM\n2) GGD\na) COA\no\tIND",
      ["SHOP", "CoMensha", "politie", "OM", "GGD", "COA", "IND"],
    ],
    ["land- en tuinbouw", ["land- en tuinbouw"]],
    ["horeca, land- en tuinbouw", ["horeca", "land- en tuinbouw"]],
    ["transport en logistiek", ["transport en logistiek"]],
    ["hotels, cafés en restaurants\nbouw", ["hotels, cafés en restaurants", "bouw"]],
    ["meer dan 1,5 miljoen", ["meer dan 1,5 miljoen"]],
    ["politie, politie en OM", ["politie", "OM"]],
    ["112 Alarmcentrale", ["112 Alarmcentrale"]],
    ["oud-papier", ["oud-papier"]],
    ["mensen\u00adhandel\u200b", ["mensenhandel"]],
    [" , ;", []],
    ["", []],
  ])("%j is %j", (text, values) => {
    expect(readTypedList(text)).toEqual(values);
  });

  it("is read again as it is written", () => {
    for (const values of [["SHOP"], ["SHOP", "CoMensha"], ["hotels, cafés en restaurants"], ["a, b", "c; d"]]) {
      expect(readTypedList(writeList(values))).toEqual(values);
    }
  });
});
