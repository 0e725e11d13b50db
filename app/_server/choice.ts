/** The choice of who you are, as the cookie and the start page's form write it: `advisor:GM1724`. */

export type Choice = { role: "advisor"; municipality: string } | { role: "chain-director"; region: string };

export const writeChoice = (choice: Choice): string =>
  choice.role === "advisor" ? `advisor:${choice.municipality}` : `chain-director:${choice.region}`;

/** The choice in a text that anyone can have changed, or null where it is none. Whether it exists is for the database to say. */
export function readChoice(text: string): Choice | null {
  const [, role, id] = /^(advisor|chain-director):([A-Za-z0-9._-]{1,64})$/.exec(text) ?? [];
  if (id === undefined) return null;
  return role === "advisor" ? { role, municipality: id } : { role: "chain-director", region: id };
}
