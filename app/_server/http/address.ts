/** Where a request comes from, as far as it can be known. */
import "server-only";
import { headers } from "next/headers";

/** The address of who asks, as front/sender.ts found it: by then nothing that anyone made up is left in this header. */
export const clientAddress = async (): Promise<string> => (await headers()).get("x-forwarded-for") || "unknown";
