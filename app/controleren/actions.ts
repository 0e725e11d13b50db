"use server";
/** Looks at a file that someone brings. Anyone may: there is nobody to be, and nothing is stored. */
import { posted } from "@/app/_server/posted";
import { type Answer, checkFile } from "./check";

export async function lookAtFile(_before: Answer, submitted: FormData): Promise<Answer> {
  posted(submitted);
  return checkFile(submitted.get("bestand"));
}
