/** The path of an address as a request gives it. */

/** The path without its query and what stands after a `#`. */
export const pathOf = (url: string): string => url.split(/[?#]/, 1)[0] ?? "";
