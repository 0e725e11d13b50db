/** Links in the list of what asks for attention are told apart by what they lead to, also for who hears them alone. */
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { assess } from "@/lib/assessment/assess";
import type { Attention } from "@/lib/assessment/attention";
import { aDossier, aMeeting } from "@/lib/dossier/dossier.testing";
import { currentFramework } from "@/lib/framework/versions";
import { AttentionList } from "./attention-list";

const meeting = (id: string, date: string) => aMeeting({ id, title: "Gezagsdriehoek", date });
const about = (evidence: string): Attention => ({
  ...{ when: "2026-12-01", urgency: "soon", text: evidence, blocks: [], criteria: [], evidence: [evidence], actions: [] },
});

it("names the evidence and its day where it leads to", () => {
  const dossier = aDossier([meeting("one", "2025-12-14"), meeting("other", "2026-06-09")]);
  const markup = renderToStaticMarkup(
    <AttentionList
      assessment={assess(currentFramework, dossier)}
      entries={[about("one"), about("other")]}
      asOf="2026-11-22"
      query=""
    />,
  );
  const names = [...markup.matchAll(/<a [^>]*>(.*?)<\/a>/g)].map(([, inside = ""]) => inside.replaceAll(/<[^>]+>/g, ""));
  expect(names).toEqual([
    "Bekijk het bewijs “Gezagsdriehoek” van 14 december 2025",
    "Bekijk het bewijs “Gezagsdriehoek” van 9 juni 2026",
  ]);
});

it("says of nothing that it is in order where there is none, and what is nearest where something is missing", () => {
  const shown = (dossier: ReturnType<typeof aDossier>) =>
    renderToStaticMarkup(
      <AttentionList assessment={assess(currentFramework, dossier)} entries={[]} asOf="2026-11-22" query="" />,
    ).replaceAll(/<[^>]+>/g, "");
  const bare = shown(aDossier([meeting("one", "2026-06-09")]));
  expect(bare).not.toMatch(/Niets|afspraak|actie/);
  expect(bare).toMatch(/Er ontbreekt wel iets\. Het dichtst bij plateau 1 is \d\.\d\.\d .+: nog \d toetspunt/);
  const keeps = { type: "meeting", forums: ["triangle"] } as const;
  const agreement = { id: "a", owner: "municipality", title: "Driehoek", from: "2025-01-01", keeps } as const;
  const agreed = {
    ...aDossier([meeting("one", "2026-06-09")]),
    agreements: [{ ...agreement, keeps: { ...keeps, forums: ["triangle" as const] } }],
  };
  expect(shown(agreed)).toContain("Elke afspraak is nagekomen.");
});
