/** The preview is the truth of saving: what lapses is shown, and nothing is promised of what saving refuses. */
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { assessAll } from "@/lib/assessment/assess";
import { effectOf, itemOn } from "@/lib/assessment/item";
import { aDossier, aMeeting, anActivity, ofTheRegion } from "@/lib/dossier/dossier.testing";
import type { Evidence } from "@/lib/evidence/evidence";
import { Effect } from "./effect";

const TODAY = "2026-11-22";

function shown(item: Evidence): string {
  const { after, changes } = effectOf(assessAll(aDossier()), item, TODAY);
  return renderToStaticMarkup(
    <Effect item={item} after={after} changes={changes} onDay={itemOn(after, item, TODAY)} today={TODAY} held="municipality" />,
  );
}

it("says that a criterion is no longer up to date where an old event shows no more than that", () => {
  expect(shown(anActivity({ date: "2023-01-01", audiences: ["front-desk"] }))).toContain(
    "Toetspunt 3.1.3a is dan niet meer actueel",
  );
});

it("promises nothing of a meeting that is still to come", () => {
  const told = shown(aMeeting({ date: "2026-12-24" }));
  expect(told).toContain("Dit moet nog gebeuren");
  expect(told).not.toContain("gepland</strong>");
  expect(told).not.toContain("Toetspunt");
});

it("promises a region nothing where nobody is asked to confirm, and says what to do", () => {
  const given = { ...ofTheRegion, date: "2026-06-01", audiences: ["front-desk"], subjects: ["signalling"] };
  const training = anActivity(given as Parameters<typeof anActivity>[0]);
  const { after, changes } = effectOf(assessAll(aDossier()), training, TODAY);
  const told = (unasked?: string) =>
    renderToStaticMarkup(
      <Effect
        {...{ item: training, after, changes, today: TODAY, unasked }}
        onDay={itemOn(after, training, TODAY)}
        held="region"
      />,
    );
  expect(told()).toContain("Telt voor wie bevestigt dat zij meedeed");
  expect(told("Kruis het aan.")).not.toContain("Telt voor wie bevestigt");
  expect(told("Kruis het aan.")).toContain("Telt vanzelf nog nergens mee");
  expect(told("Kruis het aan.")).toContain("Kruis het aan. Dan telt het voor wie bevestigt. Het gaat om ");
});

it("tells a region what a training leaves open of the same block, and for how many it is where that is not everybody", () => {
  const given = { ...ofTheRegion, audiences: ["new-staff"], subjects: ["signalling"], covers: ["GM0001", "GM0002"] };
  const training = anActivity({ ...given, date: "2026-06-01" } as Parameters<typeof anActivity>[0]);
  const { after, changes } = effectOf(assessAll(aDossier()), training, TODAY);
  const told = renderToStaticMarkup(
    <Effect {...{ item: training, after, changes, today: TODAY }} onDay={itemOn(after, training, TODAY)} held="region" />,
  );
  expect(told).toContain("Eén keer is niet genoeg voor 2.1.3a.");
  expect(told).toMatch(/Dat is niet heel bouwsteen 2\.1\.3: 2\.1\.3b \(verschillende groepen\) vraagt ander bewijs\./);
});
