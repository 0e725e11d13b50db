"use server";
/** What a municipality does with what it shares. */
import { putPreferences } from "@/db/sharing/preferences";
import { action } from "./action";
import { preferring } from "./preferences-forms";

export const savePreferences = action({ ...preferring, put: putPreferences });
