/** The file of an adopted report, bit for bit as it was given out. */
import { file, problem } from "@/app/_api/answer";
import { apiRoute } from "@/app/_api/handlers";
import { readAnswer } from "@/app/_api/read";
import { adoptedPdf } from "@/db/report/adopted";
import { invalidInput } from "@/lib/api/problem-details";
import { unknownKeys } from "@/lib/api/query";

export const { GET, POST, PUT, PATCH, DELETE } = apiRoute<{ gemeente: string; id: string }>({
  GET({ scope, params, query }) {
    const variant = query.get("variant") ?? "public";
    const errors = unknownKeys(query, ["variant"]);
    if (variant !== "public" && variant !== "internal") {
      return problem(invalidInput([...errors, { parameter: "variant", detail: "Kies public of internal." }]));
    }
    if (errors.length > 0) return problem(invalidInput(errors));
    return readAnswer(adoptedPdf(scope, params.gemeente, params.id, variant), (bytes) => file(bytes, "application/pdf"));
  },
});
