/** Routes that only read: a value, or why not. */
import "server-only";
import type { Scope } from "@/lib/access";
import { invalidInput, problemFor } from "@/lib/api/problem-details";
import { unknownKeys } from "@/lib/api/query";
import type { Outcome } from "@/lib/refusal";
import { json, problem } from "./answer";
import { type Asked, apiRoute } from "./handlers";

/** What was read; who may not read something is told that it does not exist. */
export const readAnswer = <T>(outcome: Outcome<T>, answer: (value: T) => Response): Response =>
  outcome.ok ? answer(outcome.value) : problem(problemFor(outcome.refusal, false));

/** A route that gives what `read` finds, shaped by `shape`, and takes no query. */
export const reading = <P, T>(
  read: (scope: Scope, params: P) => Outcome<T> | Promise<Outcome<T>>,
  shape: (value: T, asked: Asked<P>) => unknown,
) =>
  apiRoute<P>({
    async GET(asked) {
      const errors = unknownKeys(asked.query, []);
      if (errors.length > 0) return problem(invalidInput(errors));
      return readAnswer(await read(asked.scope, asked.params), (value) => json(shape(value, asked)));
    },
  });
