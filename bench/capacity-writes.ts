/** Records so many items of evidence in the database of PLATEAU_DATA, one after the other, and prints how many went in a second. */
import { randomUUID } from "node:crypto";
import { performance } from "node:perf_hooks";
import { evidenceRecords } from "@/db/evidence/evidence";
import { today } from "@/db/store/clock";
import { closeDatabase } from "@/db/store/close";
import { ofMunicipality } from "@/lib/access";
import type { Evidence } from "@/lib/evidence/evidence";
import { operator } from "@/lib/grant";

const count = Number(process.argv[2]);
/** One of the invented municipalities: the others hold as much as they may in the largest database. */
const owner = ofMunicipality("GM9902");
const day = today();
const run = randomUUID().slice(0, 8);
const start = performance.now();
for (let number = 0; number < count; number++) {
  const item: Evidence = {
    id: `meting-${run}-${number}`,
    type: "meeting",
    owner: "municipality",
    title: "Verzonnen overleg",
    note: "Verzonnen voorbeeld, om te meten.",
    claims: [],
    forum: "triangle",
    date: day,
  };
  const outcome = evidenceRecords.put(operator("Meting"), { owner, item, basedOn: 0, today: day });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
}
process.stdout.write(String((1000 * count) / (performance.now() - start)));
closeDatabase();
