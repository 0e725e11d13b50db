/** What the audit log calls events and records, on the screen and in a file. */
import type { AuditEvent } from "@/db/store/audit";

export const eventNames: Record<AuditEvent["event"], string> = {
  added: "vastgelegd",
  corrected: "gewijzigd",
  withdrawn: "ingetrokken",
  restored: "teruggezet",
  imported: "ingelezen uit een bestand",
  adopted: "vastgesteld",
  confirmed: "bevestigd",
  erased: "gewist",
  "erasing-asked": "gevraagd om te wissen",
  "erasing-refused": "niet gewist",
};

export const kindNames: Record<AuditEvent["kind"], string> = {
  evidence: "Bewijs",
  exception: "Uitzondering",
  action: "Actie",
  agreement: "Afspraak",
  commitment: "Motie of toezegging",
  municipality: "Gemeente",
  region: "Regio",
  attachment: "Bijlage",
  remark: "Opmerking",
  "council-form": "Gegevens voor de raad",
  "council-answer": "Antwoord voor de raad",
  report: "Rapport",
  preferences: "Voorkeuren",
  invitation: "Vraag om te bevestigen",
  request: "Vraag van de regio",
  "form-choice": "Vorm van mensenhandel",
  "coming-form": "Vorm op komst",
  hotlines: "Meldpunten",
  "house-style": "Huisstijl",
  account: "Account",
  retention: "Bewaartermijn",
};
