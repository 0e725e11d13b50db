/** A remark of a chain director on a municipality's building block, and the municipality's answer to it. */
import { z } from "zod";
import { cutOff } from "../dutch";
import { ERASED } from "../erased";
import { isoDate } from "../iso-date";
import { labelled } from "../labels";
import { itemId, TITLE_LENGTH, text } from "../text";

/** What the region waits for after what it said. */
export const expectations = { answer: "Ik wacht op een antwoord", nothing: "Er hoeft niets meer mee te gebeuren" } as const;

export const remark = z.strictObject({
  id: itemId,
  /** The building block that it is about. */
  block: itemId,
  /** The criterion of that block for which the region proposes an action. */
  criterion: itemId.optional(),
  /** The region for which the chain director speaks, or to which the municipality answers. */
  region: itemId,
  text,
  /** The remark that this answers; a remark of the region answers nothing. */
  inReplyTo: itemId.optional(),
  /** The region's own remark that the region goes on with: after an answer, or because there is none yet. */
  follows: itemId.optional(),
  /** The document of the region that it reminds of, where that waits to be adopted. */
  evidence: itemId.optional(),
  /** Of a proposal: the last day on which the region would like an answer. */
  by: isoDate.optional(),
  /** Of what the region says: whether it waits for an answer. Where nothing is said, it does. */
  expects: z.enum(["answer", "nothing"]).register(labelled, { labels: expectations }).optional(),
});

export type Remark = z.infer<typeof remark>;

/** Whether a thread begins with it: it answers nothing and goes on with nothing. */
export const beginsThread = ({ inReplyTo, follows }: Pick<Remark, "inReplyTo" | "follows">): boolean =>
  inReplyTo === undefined && follows === undefined;

/** What stands in a thread that the region closed without another word. */
export const SETTLED = "Afgehandeld.";

/** What the region says to whom it reminds, where nothing else was written. */
export const REMINDER = "Herinnering: wij horen graag uw antwoord.";

/** What an action that follows from a remark is called at first: the remark's first line, cut where a title must end. */
export function actionTitle(said: Pick<Remark, "text">): string {
  const [line = ""] = said.text.trim().split("\n");
  return cutOff(line.trim().replace(/\.$/, ""), TITLE_LENGTH);
}

/** What is left of a remark once its content was erased: where it stood, and what it answered. */
export const remarkResidue = (given: Remark): Remark => ({ ...given, text: ERASED });
