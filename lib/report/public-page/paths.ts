/** The addresses of the public pages, from the root. */
export const INDEX = "/openbaar";

export const pagePath = (code: string): string => `${INDEX}/${encodeURIComponent(code)}`;
export const pdfPath = (code: string): string => `${pagePath(code)}/pdf`;
export const jsonPath = (code: string): string => `${pagePath(code)}/bestand`;
export const regionPath = (id: string): string => `${INDEX}/regio/${encodeURIComponent(id)}`;

/** Whether an address is one of these, which programs that search may show. */
export const isPublicPath = (path: string): boolean => path === INDEX || path.startsWith(`${INDEX}/`);
