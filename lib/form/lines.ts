/** Short forms with a few lines to type, such as signing in: what each line holds. */
export interface LineField {
  name: string;
  question: string;
  hint?: string;
  type: "email" | "password" | "text" | "code";
  /** What the browser may fill in. */
  autoComplete: "username" | "current-password" | "new-password" | "one-time-code" | "name" | "off";
}
