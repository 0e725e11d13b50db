/** What evidence is to the code of versions. Apart from evidence.ts, whose rules ask what evidence there is already. */
import { type Evidence, evidence } from "@/lib/evidence/evidence";
import { evidenceResidue } from "@/lib/evidence/residue";
import { evidenceVersion } from "../store/schema";
import type { RecordKind } from "../versions/versions";

export const evidenceKind: RecordKind<Evidence> = {
  kind: "evidence",
  table: evidenceVersion,
  schema: evidence,
  owners: ["municipality", "region"],
  title: (item) => item.title,
  residue: evidenceResidue,
};
