/** Who works for the region gets what it hands over; a member, the director of another region and who administers do not. */
import { beforeEach, expect, it } from "vitest";
import { ofRegion } from "@/lib/access";
import { grant } from "@/lib/grant";
import { advisorOf, chainDirectorOf } from "@/lib/grant.testing";
import { agreementRecords } from "../agreements";
import { AARDE, agreement, BRON, freshDatabase, NORTH, of, plan, refusalOf, SOUTH, TODAY, valueIn } from "../database.testing";
import { evidenceRecords } from "../evidence/evidence";
import { regionInbox } from "../inbox/inbox";
import { putRemarks } from "../remarks";
import { regionHandover } from "./region-handover";

const owner = ofRegion(NORTH.id);
const north = chainDirectorOf(NORTH, [AARDE.code, BRON.code]);
const known = { inbox: [], standings: [], kept: [], today: TODAY };

beforeEach(() => {
  freshDatabase();
  const item = { ...of(NORTH.id, plan("regioplan")), validUntil: "2027-01-01" } as ReturnType<typeof plan>;
  valueIn(evidenceRecords.put(north, { owner, item, basedOn: 0, today: TODAY }));
  valueIn(evidenceRecords.put(north, { owner, item: { ...item, id: "weg", title: "Weg" }, basedOn: 0, today: TODAY }));
  valueIn(evidenceRecords.withdraw(north, { owner, id: "weg", basedOn: 1 }));
  const regional = agreement("af", { owner: "region", region: NORTH.id, until: "2027-02-01" });
  valueIn(agreementRecords.put(north, { owner, item: regional, basedOn: 0 }));
  const proposal = { id: "v", block: "3.1.1", criterion: "3.1.1b", region: NORTH.id, text: "Plan besprekingen." };
  valueIn(putRemarks(north, { municipalities: [AARDE.code], item: proposal, basedOn: 0, today: TODAY }));
});

it("gives who works for the region what stands of its own and what waits", () => {
  const { onMunicipalities, endings } = valueIn(
    regionHandover(north, NORTH.id, { ...known, inbox: valueIn(regionInbox(north, NORTH)) }),
  );
  expect(onMunicipalities.map(({ title, who }) => [title, who])).toEqual([["Plan besprekingen", [AARDE.name]]]);
  expect(endings.map(({ about }) => about?.id)).toEqual(["regioplan", "af"]);
});

it("is refused to a member, to the director of another region, and to an administrator", () => {
  const administrator = grant({ role: "administrator", actor: "Beheerder", person: null, own: {}, around: {} });
  const south = chainDirectorOf(SOUTH, [BRON.code]);
  for (const scope of [advisorOf(AARDE, [NORTH.id]), south, administrator])
    expect(refusalOf(regionHandover(scope, NORTH.id, known)).code).toBe("not-allowed");
});
