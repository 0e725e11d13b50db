/** The tiny wall draws what the wall draws, in fewer elements, and says every block with its status. */
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { currentFramework } from "@/lib/framework/versions";
import { type Status, terms } from "@/lib/framework/vocabulary";
import { themeShapes } from "@/lib/region/member-row";
import { inWords, TinyWall } from "./tiny-wall";

const [, signals] = themeShapes(currentFramework);
const statuses = (...given: Status[]) => given;

it("says each status with its blocks, in the order of the statuses", () => {
  const words = inWords(signals!, statuses("open", "met", "met", "lapsed", "open", "planned"));
  expect(words).toBe(
    "Signalerend vermogen: 2.1.2 en 2.1.3 aangetoond, 2.2.1 niet meer actueel, 2.2.3 gepland, 2.1.1 en 2.2.2 nog niet aangetoond",
  );
});

it("draws bricks that look alike as one path, and every status differently", () => {
  const drawing = (status: Status) =>
    renderToStaticMarkup(<TinyWall shape={signals!} statuses={signals!.blocks.map(() => status)} />);
  const paths = (markup: string) => markup.match(/<path [^>]+>/g) ?? [];
  expect(paths(drawing("met"))).toHaveLength(2);
  expect(paths(drawing("met"))[0]?.match(/z/g)).toHaveLength(6);
  expect(new Set(terms("status").map((status) => paths(drawing(status)).join())).size).toBe(6);
});
