/** What agreements are to the code of versions. Apart from agreements.ts, whose rules ask what evidence there is already. */
import { type Agreement, agreement, agreementResidue } from "@/lib/agreements/agreement";
import { agreementVersion } from "../store/schema";
import type { RecordKind } from "../versions/versions";

export const agreementKind: RecordKind<Agreement> = {
  kind: "agreement",
  table: agreementVersion,
  schema: agreement,
  owners: ["municipality", "region"],
  title: (item) => item.title,
  residue: agreementResidue,
};
