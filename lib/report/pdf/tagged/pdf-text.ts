/** pdfkit writes a plain string as a name of PDF, and a String object as text. Its types know of no difference. */
export const pdfText = (text: string): string => Object(text) as string;
