/** The secret that a program sends in the head of its request to the API. */

/** What stands behind Bearer; empty where nothing does. */
export const secretIn = (header: string | null | undefined): string => /^Bearer ([\w-]{1,200})$/i.exec(header ?? "")?.[1] ?? "";
