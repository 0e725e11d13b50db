/** For whom an item of the region counts: what each municipality did or did not do with it. */
import { expect, it } from "vitest";
import { aDocument, aDossier, anActivity, anException, claiming, ofTheRegion } from "../dossier/dossier.testing";
import { evidence } from "../evidence/evidence";
import { coverageOf } from "./coverage";
import { ownRecordOf } from "./participation";
import { regionOf } from "./region.testing";

const ASOF = "2025-07-01";
const plan = aDocument({ ...ofTheRegion, id: "plan", title: "Regioplan", claims: claiming("1.1.1a") });
const adopting = (adoptedBy: "council" | "executive") =>
  aDocument({ id: `by-${adoptedBy}`, adopts: "plan", adoptedBy, adoptedOn: "2025-02-01" });

const covers = (
  item: Parameters<typeof coverageOf>[0],
  dossiers: ReturnType<typeof aDossier>[],
  asked?: Parameters<typeof coverageOf>[3],
) =>
  coverageOf(item, regionOf(dossiers, ASOF).assessments, ASOF, asked).map(({ cover, criteria, onceAdopted }) => [
    cover,
    criteria.join(),
    onceAdopted.join(),
  ]);

it("a plan that asks for a decision of each municipality counts where one was taken, and nowhere else", () => {
  expect(covers(plan, [aDossier([plan, adopting("council")]), aDossier([plan])])).toEqual([
    ["adopted", "1.1.1a,3.1.4a", ""],
    ["adoptable", "", "1.1.1a,3.1.4a"],
  ]);
});

it("what an exception takes out, what is for others, and what is of another day does not count", () => {
  const campaign = anActivity({ ...ofTheRegion, id: "c", audiences: ["residents"] });
  const except = { exceptions: [anException({ evidence: "c" })] };
  expect(covers(campaign, [aDossier([campaign]), aDossier([campaign], except)]).map(([cover]) => cover)).toEqual([
    "counts",
    "excepted",
  ]);
  const others = anActivity({ ...ofTheRegion, id: "o", audiences: ["residents"], covers: ["GM0001"] });
  expect(covers(others, [aDossier([others])])[0]?.[0]).toBe("outside");
  const later = anActivity({ ...ofTheRegion, id: "l", audiences: ["residents"], date: "2025-08-01" });
  expect(covers(later, [aDossier([later])])[0]?.[0]).toBe("not-yet");
  const past = anActivity({ ...ofTheRegion, id: "p", audiences: ["residents"], date: "2019-08-01" });
  expect(covers(past, [aDossier([past])])[0]?.[0]).toBe("no-longer");
});

it("who confirmed counts its own record; who did not answer is waited for, and who stayed away took no part", () => {
  const names = ["GM0001", "GM0002", "GM0003", "GM0004"];
  const training = evidence.parse({
    ...anActivity({ ...ofTheRegion, id: "t", audiences: ["new-staff"], date: "2025-06-01" }),
    covers: ["GM0001"],
  });
  const own = ownRecordOf(training, "own");
  const dossiers = names.map((code, at) =>
    aDossier(at === 0 ? [training, own] : [training], { municipality: { code, name: code } }),
  );
  const asked = { invited: names.slice(0, 3), answers: { GM0001: true, GM0003: false }, ownRecord: "own" };
  expect(covers(training, dossiers, asked).map(([cover]) => cover)).toEqual(["confirmed", "waiting", "declined", "outside"]);
});

it("looks through a member's dossier once, however many items it is asked about", () => {
  const many = Array.from({ length: 200 }, (_, at) => anActivity({ ...ofTheRegion, id: `c${at}`, audiences: ["residents"] }));
  let reads = 0;
  const watched = new Proxy(many, {
    get(list, key, receiver) {
      if (/^\d+$/.test(String(key))) reads += 1;
      return Reflect.get(list, key, receiver);
    },
  });
  const [member] = regionOf([aDossier(many)], ASOF).assessments;
  const seen = { ...member!, dossier: { ...member!.dossier, evidence: watched } };
  for (const item of many) coverageOf(item, [seen], ASOF);
  expect(reads).toBeLessThanOrEqual(2 * many.length);
});
