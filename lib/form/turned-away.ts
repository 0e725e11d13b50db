/** Why a request is turned away before a page or action has it, in the words for who sent it. Nothing of the request is in them. */

export interface Refusal {
  status: 400 | 403 | 405 | 408 | 411 | 413 | 429 | 503;
  /** A Dutch sentence or two for who sees it. */
  text: string;
  /** After how many seconds trying again makes sense. */
  retryAfter?: number;
}

const NOT_STORED = "Er is niets bewaard.";

export const refusals = {
  foreign: { status: 403, text: `Dit formulier kwam niet van deze website. ${NOT_STORED} Open de pagina opnieuw.` },
  unknownMethod: { status: 405, text: "Zo kan deze pagina niet worden gevraagd." },
  unknownSize: { status: 411, text: `De omvang van wat u verstuurt is niet bekend. ${NOT_STORED}` },
  fileTooLarge: { status: 413, text: `Dit bestand is groter dan 20 MB. ${NOT_STORED} Kies een kleiner bestand.` },
  formTooLarge: { status: 413, text: `Dit formulier is te groot: er kan hoogstens 1 MB tekst in. ${NOT_STORED}` },
  tooManyParts: { status: 413, text: `Dit formulier heeft te veel onderdelen. ${NOT_STORED} Open de pagina opnieuw.` },
  unreadableAddress: { status: 400, text: "Dit adres is niet te lezen. Ga terug en kies de pagina opnieuw." },
  unreadableForm: { status: 400, text: `Dit formulier is niet te lezen. ${NOT_STORED} Open de pagina opnieuw.` },
  tooSlow: { status: 408, text: `Het versturen duurde te lang. ${NOT_STORED} Probeer het opnieuw.` },
  busy: {
    status: 503,
    text: `Er worden nu al bestanden verstuurd. ${NOT_STORED} Probeer het zo weer, over een halve minuut.`,
    retryAfter: 30,
  },
  manyFiles: {
    status: 429,
    text: "U downloadt al veel bestanden tegelijk, of het is nu druk. Wacht tot die er zijn en probeer het dan opnieuw.",
    retryAfter: 20,
  },
  manyPages: {
    status: 429,
    text: `Van u of vanaf uw adres komt nu te veel tegelijk. ${NOT_STORED} Wacht even en probeer het dan opnieuw.`,
    retryAfter: 10,
  },
  crowded: { status: 503, text: `Het is nu te druk. ${NOT_STORED} Probeer het over tien tellen weer.`, retryAfter: 10 },
  full: { status: 503, text: `Het is nu te druk. ${NOT_STORED} Probeer het zo weer.`, retryAfter: 10 },
} as const satisfies Record<string, Refusal>;

export type RefusalCode = keyof typeof refusals;

const texts: ReadonlySet<string> = new Set(Object.values(refusals).map(({ text }) => text));

/** Whether a fault that a page reports is really such a refusal, which says what to do. */
export const isRefusalText = (message: string): boolean => texts.has(message);
