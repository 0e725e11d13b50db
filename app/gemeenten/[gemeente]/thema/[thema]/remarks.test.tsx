/** A thread of the region: what the municipality is asked to do next. */
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it, vi } from "vitest";
import type { Version } from "@/lib/refusal";
import type { Remark } from "@/lib/remarks/remark";

vi.mock("@/app/_inbox/actions", () => ({ closeOfRegion: () => undefined }));
const { Remarks } = await import("./remarks");

const said = (id: string, more: Partial<Remark> = {}): Version<Remark> => ({
  ...{ version: 1, state: "recorded", recordedAt: "2026-11-22T10:00:00.000Z", actor: "iemand" },
  item: { id, block: "2.1.3", region: "regio", text: id, ...more },
});

const shown = (...following: Version<Remark>[]): string => as({ mayRemark: false, mayAnswer: true }, following);

const as = (who: { mayRemark: boolean; mayAnswer: boolean }, following: Version<Remark>[]): string =>
  renderToStaticMarkup(
    <Remarks
      block="2.1.3"
      review={{
        ...{ municipality: "GM9901", ...who, mayPlan: false },
        threads: [{ remark: said("vraag"), said: following }],
      }}
    />,
  );

it("asks for an answer until there is one, whatever the region says meanwhile", () => {
  const again = said("herinnering", { follows: "vraag" });
  for (const waits of [shown(), shown(again)]) expect(waits).toMatch(/>Antwoorden</);
  expect(shown(said("ja", { inReplyTo: "vraag" }), again)).toMatch(/>Nog een antwoord</);
});

it("lets the region close it until the region's last word asks nothing, and asks before anything is withdrawn", () => {
  const director = (...following: Version<Remark>[]) => as({ mayRemark: true, mayAnswer: false }, following);
  const closing = said("dank", { follows: "vraag", expects: "nothing" });
  for (const open of [director(), director(closing, said("toch", { inReplyTo: "vraag" }))])
    expect(open).toMatch(/>Afhandelen</);
  expect(director(closing)).not.toMatch(/>Afhandelen</);
  expect(shown()).not.toMatch(/>Afhandelen</);
  expect(director()).toContain('href="/gemeenten/GM9901/opmerkingen/vraag/intrekken"');
});
