/** The check finds every adopted report that holds what today is kept back, says what, and finds none of today's own. */
import { beforeEach, expect, it } from "vitest";
import { ofMunicipality, ofRegion } from "@/lib/access";
import { writeExchange } from "@/lib/dossier/exchange";
import { currentFramework } from "@/lib/framework/versions";
import { advisorOf } from "@/lib/grant.testing";
import { type AdoptedContent, adoptedContent } from "@/lib/report/adopted/adoption";
import { towards } from "@/lib/sharing/boundary";
import { HOLDER } from "@/lib/sharing/viewer";
import {
  AARDE,
  action,
  BRON,
  everything,
  freshDatabase,
  meeting,
  NORTH,
  of,
  plan,
  refusalOf,
  TODAY,
  valueIn,
} from "../database.testing";
import { loadDossier } from "../dossier/dossier";
import { evidenceRecords } from "../evidence/evidence";
import { actionRecords } from "../plan";
import { adoptReport } from "./adopted";
import { adoptedBeyondBoundary } from "./beyond";
import { loadReportSource } from "./source";

const advisor = advisorOf(AARDE, [NORTH.id]);
const bytes = new TextEncoder().encode("%PDF");

beforeEach(() => {
  freshDatabase();
  const region = ofRegion(NORTH.id);
  const paper = { ...of(NORTH.id, plan("verdrag")), covers: [BRON.code] };
  valueIn(evidenceRecords.put(everything, { owner: region, item: paper, basedOn: 0, today: TODAY }));
  const owner = ofMunicipality(AARDE.code);
  valueIn(evidenceRecords.put(everything, { owner, item: meeting("m"), basedOn: 0, today: TODAY }));
  valueIn(actionRecords.put(everything, { owner, item: action("a"), basedOn: 0 }));
});

function content(): AdoptedContent {
  const source = valueIn(loadReportSource(advisor, AARDE.code, { adoptedBy: TODAY, asOf: TODAY, current: true }));
  const { dossier, ...known } = source;
  const inputs = { ...known, adoptedOn: TODAY, asOf: TODAY, address: "https://plateau.example/controleren", salt: "0" };
  return adoptedContent(currentFramework, dossier, inputs);
}

const adopt = (given: AdoptedContent) =>
  valueIn(adoptReport(advisor, { content: given, publicPdf: bytes, internalPdf: bytes }));
const found = () =>
  valueIn(adoptedBeyondBoundary(everything)).map(({ name, beyond }) => [
    name,
    beyond.map(({ variant, what, named }) => [variant, what, ...named].join(" ")),
  ]);

it("finds nothing in a report of today", () => {
  adopt(content());
  expect(found()).toEqual([]);
});

it("finds in older ones whom they name, remarks, and days that everyone could read", () => {
  const now = content();
  const whole = towards(HOLDER, valueIn(loadDossier(everything, AARDE.code)));
  const before = writeExchange(currentFramework, whole);
  const withoutMeeting = { ...whole, evidence: whole.evidence.filter(({ id }) => id !== "m") };
  const { internal, public: open } = now.variants;
  adopt({
    ...now,
    remarks: [{ id: "r", block: "3.1.1", region: NORTH.id, text: "Let op" }],
    variants: {
      internal: { ...internal, exchange: before },
      public: { ...open, exchange: writeExchange(currentFramework, withoutMeeting) },
    },
  });
  expect(found()).toEqual([
    ["Aarde", [`public covers ${BRON.code}`, `internal covers ${BRON.code}`, "public more", "internal remarks"]],
  ]);
});

it("is for who looks after the installation", () => {
  expect(refusalOf(adoptedBeyondBoundary(advisor)).code).toBe("not-allowed");
});
