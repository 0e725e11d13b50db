"use server";
/** What a municipality says of a portfolio holder after council elections. */
import { action } from "@/app/_server/action";
import { municipalityHref } from "@/app/links";
import { confirmHolder } from "@/db/evidence/holders";
import { typed } from "@/lib/form/entries";

export const confirmPortfolioHolder = action({
  read: (entries) => ({ ok: true, input: { municipality: typed(entries, "municipality"), id: typed(entries, "id") } }),
  put: confirmHolder,
  next: ({ municipality }) => `${municipalityHref(municipality)}?portefeuille=bevestigd`,
});
