/** A code of the second step lets someone in once. */
import "server-only";
import { APIError } from "better-auth/api";
import { symmetricDecrypt } from "better-auth/crypto";
import { sealedSecondFactor, spendStep } from "@/db/accounts/own";
import { now } from "@/db/store/clock";
import { noteSecurity } from "../http/security";
import { stepOf } from "./one-time-step";

type Key = Parameters<typeof symmetricDecrypt>[0]["key"];

/** Uses a code up that was found right. Throws what better-auth throws for a wrong code where it had been used before. */
export async function spendCode(account: string, code: string, key: Key): Promise<void> {
  const sealed = sealedSecondFactor(account);
  const step = sealed === undefined ? null : stepOf(await symmetricDecrypt({ key, data: sealed }), code, now().getTime());
  if (step !== null && spendStep(account, step)) return;
  noteSecurity("second-step.used-again", { account });
  throw new APIError("UNAUTHORIZED", { code: "INVALID_CODE", message: "Code used before" });
}
