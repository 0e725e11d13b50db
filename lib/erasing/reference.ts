/** Which record is meant: how a person names it to another, who need not see what it says. */
import type { Owner } from "../access";
import { readOwner } from "../form/owner";

/** The kinds of record whose content can be erased. */
export const erasableKinds = [
  ...(["evidence", "exception", "action", "agreement", "attachment"] as const),
  ...(["remark", "council-form", "invitation"] as const),
  ...(["commitment", "council-answer", "request", "form-choice"] as const),
] as const;
export type ErasableKind = (typeof erasableKinds)[number];

/** A record by its place. */
export interface RecordReference {
  owner: Owner;
  kind: ErasableKind;
  /** Its id within its owner and kind. */
  record: string;
}

/** The reference as a text: "municipality:GM9902/evidence/beleidsplan-2024". */
export const referenceText = ({ owner, kind, record }: RecordReference): string =>
  `${owner.kind}:${owner.id}/${kind}/${record}`;

const REFERENCE = /^(municipality|region):([A-Za-z0-9._-]{1,64})\/([a-z-]+)\/([A-Za-z0-9._-]{1,64})$/;

/** What an address of a record's page says, in the order in which they are tried. */
const addresses: readonly (readonly [RegExp, ErasableKind])[] = [
  [/\/(gemeenten|regio)\/([^/?#]+)\/bewijs\/[^/?#]+\/bijlagen\/([^/?#]+)/, "attachment"],
  [/\/(gemeenten)\/([^/?#]+)\/bewijs\/[^/?#]+\/uitzondering\?(?:[^#]*&)?welke=([^&#]+)/, "exception"],
  [/\/(gemeenten|regio)\/([^/?#]+)\/bewijs\/([^/?#]+)/, "evidence"],
  [/\/(gemeenten)\/([^/?#]+)\/acties\/([^/?#]+)/, "action"],
  [/\/(gemeenten|regio)\/([^/?#]+)\/afspraken\/([^/?#]+)/, "agreement"],
  [/\/(gemeenten)\/([^/?#]+)\/rapport\/(raad)/, "council-form"],
  [/\/(gemeenten)\/([^/?#]+)\/rapport\/antwoord\/([^/?#]+)/, "council-answer"],
  [/\/(gemeenten)\/([^/?#]+)\/moties\/([^/?#]+)/, "commitment"],
  [/\/(gemeenten)\/([^/?#]+)\/vormen\?(?:[^#]*&)?vorm=([^&#]+)/, "form-choice"],
  [/\/(regio)\/([^/?#]+)\/vraagronde\/([^/?#]+)/, "request"],
];

/** The record that a reference, or the address of its page, names; null where it names none. */
export function readReference(given: string): RecordReference | null {
  const text = given.trim();
  const [, kindOfOwner, id, kind, record] = REFERENCE.exec(text) ?? [];
  const known = erasableKinds.find((one) => one === kind);
  if (known !== undefined && record !== undefined) {
    return { owner: readOwner({ owner: [`${kindOfOwner}:${id}`] }), kind: known, record };
  }
  for (const [address, about] of addresses) {
    const [, place, code, last] = address.exec(text) ?? [];
    if (place === undefined || code === undefined || last === undefined) continue;
    const owner = readOwner({ owner: [`${place === "regio" ? "region" : "municipality"}:${code}`] });
    return { owner, kind: about, record: about === "council-form" ? "council-form" : last };
  }
  return null;
}
