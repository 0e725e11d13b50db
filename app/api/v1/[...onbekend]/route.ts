/** Any other address of the API: a problem that a program can read, rather than a page. */
import { problem } from "@/app/_api/answer";
import { NOT_FOUND } from "@/lib/api/problem-details";

const answer = (): Response => problem(NOT_FOUND);

export { answer as DELETE, answer as GET, answer as PATCH, answer as POST, answer as PUT };
