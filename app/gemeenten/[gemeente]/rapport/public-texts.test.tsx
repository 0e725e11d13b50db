/** The look at what becomes public: all of it where anybody can read it, else the first part, with how much more there is. */
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { PublicTexts } from "./public-texts";

const drawn = (count: number): string =>
  renderToStaticMarkup(
    <PublicTexts
      texts={Array.from({ length: count }, (_, at) => ({ about: `Overleg ${at}`, question: "Bron", text: `Verslag ${at}` }))}
    />,
  );
const shown = (html: string): number => html.match(/<dd>/g)?.length ?? 0;

it("shows all texts that can be read on one page", () => {
  const html = drawn(300);
  expect(shown(html)).toBe(300);
  expect(html).not.toContain("Hieronder staan");
});

it("shows the first of thousands, and says how many there are and where", () => {
  const html = drawn(14_400);
  expect(html).toContain("14.400 getypte teksten worden openbaar");
  expect(shown(html)).toBe(300);
  expect(html).toContain("Alle 14.400 staan in de openbare versie van het rapport als Word");
});
