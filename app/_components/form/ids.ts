/** The element ids of a form's fields, so that the summary of errors can link to them. */

/** The id of the control of a field, of its first control where it has several. */
export const controlId = (field: string): string => `veld-${field}`;

export const hintId = (field: string): string => `${controlId(field)}-hint`;
export const errorId = (field: string): string => `${controlId(field)}-fout`;

/** What describes a control: its hint and its message, those that are there. */
export const describedBy = (field: string, { hint, error }: { hint: boolean; error: boolean }): string | undefined =>
  [hint && hintId(field), error && errorId(field)].filter(Boolean).join(" ") || undefined;
