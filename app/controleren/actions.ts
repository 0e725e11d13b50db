"use server";
/** Looks at a file that someone brings. Anyone may: there is nobody to be, and nothing is stored. */
import { type Answer, checkFile } from "./check";

export const lookAtFile = async (_before: Answer, submitted: FormData): Promise<Answer> => checkFile(submitted.get("bestand"));
