/** One norm, whole. */
import { reading } from "@/app/_api/read";
import { allNorms } from "@/lib/framework/norms";
import { currentNorms } from "@/lib/framework/versions";
import { done, refused } from "@/lib/refusal";

export const { GET, POST, PUT, PATCH, DELETE } = reading(
  (_scope, { id }: { id: string }) => {
    const norm = allNorms(currentNorms).find((one) => one.id === id);
    return norm === undefined ? refused({ code: "not-found" }) : done(norm);
  },
  (norm) => norm,
);
