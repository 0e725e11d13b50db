/** The lines of the forms with which one signs in. */
import type { LineField } from "@/lib/form/lines";

export const emailField: LineField = { name: "email", question: "E-mailadres", type: "email", autoComplete: "username" };

export const passwordField: LineField = {
  name: "password",
  question: "Wachtwoord",
  type: "password",
  autoComplete: "current-password",
};

export const newPasswordField: LineField = {
  name: "newPassword",
  question: "Nieuw wachtwoord",
  hint: "Ten minste 15 tekens. Neem bijvoorbeeld vier woorden die niets met elkaar te maken hebben; hoofdletters en cijfers hoeven niet.",
  type: "password",
  autoComplete: "new-password",
};

export const codeField: LineField = {
  name: "code",
  question: "Code",
  hint: "De zes cijfers die uw app nu laat zien.",
  type: "code",
  autoComplete: "one-time-code",
};

export const recoveryField: LineField = {
  name: "recovery",
  question: "Herstelcode",
  hint: "Een van de codes die u bewaarde. Elke code werkt één keer.",
  type: "text",
  autoComplete: "off",
};
