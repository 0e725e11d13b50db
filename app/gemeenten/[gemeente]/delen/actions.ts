"use server";
import { action } from "@/app/_server/action";
/** What a municipality does with what it shares. */
import { putPreferences } from "@/db/sharing/preferences";
import { preferring } from "./forms";

export const savePreferences = action({ ...preferring, put: putPreferences });
