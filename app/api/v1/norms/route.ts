/** The norms by which is judged. */
import { reading } from "@/app/_api/read";
import { allNorms } from "@/lib/framework/norms";
import { currentNorms } from "@/lib/framework/versions";
import { done } from "@/lib/refusal";

export const { GET, POST, PUT, PATCH, DELETE } = reading(
  () => done(allNorms(currentNorms)),
  (norms) => ({ items: norms.map(({ id, title, publisher, published }) => ({ id, title, publisher, published })) }),
);
