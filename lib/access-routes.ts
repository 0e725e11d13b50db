/**
 * Every address and every action of the application, with what it asks of who comes there. A test fails where a page, route
 * or action is not named here, and another walks all of it as everybody (e2e/access.e2e.ts): who adds one adds its line.
 */
import { may, mayEverywhere, maySomewhere, ofMunicipality, ofRegion, type Permission, type Scope } from "./access";

/** What is asked: nothing, being signed in, or a permission for the place in the address. */
export type Needs = "nothing" | "session" | Permission;

/**
 * Which records the permission is for: those of the municipality or region in the address, those of any place of one's own,
 * or what belongs to nobody.
 */
export type Subject = "place" | "own" | "installation";

export interface Rule {
  needs: Needs;
  subject: Subject;
  /** How one shows who one is: with a session, or for programs with a token in the head of each request. */
  by: "session" | "token";
}

const everybody = { subject: "installation", by: "session" } as const;
const open: Rule = { needs: "nothing", ...everybody };
const signedIn: Rule = { needs: "session", ...everybody };
const people: Rule = { needs: "people.manage", ...everybody };
const register: Rule = { needs: "register.manage", ...everybody };
const erasing: Rule = { needs: "erasing.join", subject: "own", by: "session" };
const on = (needs: Permission): Rule => ({ needs, subject: "place", by: "session" });
/** For programs: any token that works, and a token that may do this in the place of the address. */
const anyToken: Rule = { needs: "session", subject: "installation", by: "token" };
const tokenOn = (needs: Permission): Rule => ({ needs, subject: "place", by: "token" });
const reads = on("records.read");
const writes = on("records.write");
const stands = on("standing.read");
const everywhere: Rule = { needs: "standing.read", ...everybody };

/** By the folder in app, as Next reads it; a trailing name of a file is left out. */
export const routes: Readonly<Record<string, Rule>> = {
  "/": open,
  "/inloggen": open,
  "/inloggen/tweede-stap": open,
  "/inloggen/vergeten": open,
  "/inloggen/wachtwoord/[token]": open,
  "/api/auth/callback/[id]": open,
  "/controleren": open,
  // The token in the address is the key: it opens what its account may read, as far as that may be public.
  "/agenda/[token]": open,
  "/health": open,
  "/ready": open,
  "/security.txt": open,
  "/toegankelijkheid": open,
  "/robots.txt": open,
  // Colours and names of typefaces: no secret of any municipality.
  "/huisstijl/[code]": open,
  // What a municipality chose to make public; of who did not, and of who asks, it knows nothing.
  "/openbaar": open,
  "/openbaar/[code]": open,
  "/openbaar/[code]/pdf": open,
  "/openbaar/[code]/bestand": open,
  "/openbaar/regio/[id]": open,
  "/openbaar/stijl": open,
  "/openbaar/sitemap.xml": open,
  "/api/v1": open,
  "/api/v1/openapi.json": open,
  "/api/v1/[...onbekend]": open,
  "/api/v1/norms": anyToken,
  "/api/v1/norms/[id]": anyToken,
  "/api/v1/municipalities": anyToken,
  "/api/v1/regions": anyToken,
  // To read; what is recorded, corrected or withdrawn there asks for records.write besides.
  "/api/v1/municipalities/[gemeente]": tokenOn("records.read"),
  "/api/v1/municipalities/[gemeente]/assessment": tokenOn("records.read"),
  "/api/v1/municipalities/[gemeente]/evidence": tokenOn("records.read"),
  "/api/v1/municipalities/[gemeente]/evidence/[id]": tokenOn("records.read"),
  "/api/v1/municipalities/[gemeente]/agreements": tokenOn("records.read"),
  "/api/v1/municipalities/[gemeente]/agreements/[id]": tokenOn("records.read"),
  "/api/v1/municipalities/[gemeente]/actions": tokenOn("records.read"),
  "/api/v1/municipalities/[gemeente]/actions/[id]": tokenOn("records.read"),
  "/api/v1/municipalities/[gemeente]/reports": tokenOn("records.read"),
  "/api/v1/municipalities/[gemeente]/reports/[id]": tokenOn("records.read"),
  "/api/v1/municipalities/[gemeente]/reports/[id]/pdf": tokenOn("records.read"),
  "/api/v1/regions/[regio]": tokenOn("records.read"),
  "/api/v1/regions/[regio]/figures": tokenOn("standing.read"),
  "/api/v1/regions/[regio]/evidence": tokenOn("records.read"),
  "/api/v1/regions/[regio]/evidence/[id]": tokenOn("records.read"),
  "/api/v1/regions/[regio]/agreements": tokenOn("records.read"),
  "/api/v1/regions/[regio]/agreements/[id]": tokenOn("records.read"),

  "/account": signedIn,
  "/account/tweede-stap": signedIn,

  "/beheer": people,
  "/beheer/mensen": people,
  "/beheer/mensen/nieuw": people,
  "/beheer/mensen/velen": people,
  "/beheer/mensen/[id]": people,
  "/beheer/koppelingen": people,
  "/beheer/koppelingen/nieuw": people,
  "/beheer/logboek": people,
  "/beheer/wissen": erasing,
  "/beheer/wissen/nieuw": erasing,
  "/beheer/wissen/[id]": erasing,
  "/beheer/bewaren": people,
  "/beheer/gemeenten": register,
  "/beheer/gemeenten/nieuw": register,
  "/beheer/regios": register,
  "/beheer/regios/[id]": register,
  "/beheer/vormen": register,
  "/beheer/meldpunten": register,
  "/beheer/huisstijl": register,

  "/landelijk": everywhere,
  "/landelijk/bestand": everywhere,

  "/gemeenten/[gemeente]": reads,
  "/gemeenten/[gemeente]/thema/[thema]": reads,
  "/gemeenten/[gemeente]/normen/[norm]": reads,
  "/gemeenten/[gemeente]/vormen": reads,
  "/gemeenten/[gemeente]/eindigt": reads,
  "/gemeenten/[gemeente]/vergelijken": reads,
  "/gemeenten/[gemeente]/delen": reads,
  "/gemeenten/[gemeente]/toegang": writes,
  "/gemeenten/[gemeente]/overdracht": writes,
  "/gemeenten/[gemeente]/overdracht/bestand": writes,
  "/gemeenten/[gemeente]/logboek": reads,
  "/gemeenten/[gemeente]/logboek/bestand": reads,
  // To answer one there, remark.answer: the page sees which of the two it is.
  "/gemeenten/[gemeente]/opmerkingen/nieuw": on("remark.write"),
  "/gemeenten/[gemeente]/beginnen": writes,
  "/gemeenten/[gemeente]/inlezen": writes,
  "/gemeenten/[gemeente]/inlezen/bestand": writes,
  "/gemeenten/[gemeente]/afspraken": reads,
  "/gemeenten/[gemeente]/afspraken/bestand": reads,
  "/gemeenten/[gemeente]/afspraken/nieuw": writes,
  "/gemeenten/[gemeente]/afspraken/[id]": reads,
  "/gemeenten/[gemeente]/afspraken/[id]/intrekken": writes,
  "/gemeenten/[gemeente]/bewijs": reads,
  "/gemeenten/[gemeente]/postvak": reads,
  "/gemeenten/[gemeente]/bewijs/lezen": writes,
  "/gemeenten/[gemeente]/bewijs/lezen/[tekst]": writes,
  "/gemeenten/[gemeente]/bewijs/bestand": reads,
  "/gemeenten/[gemeente]/bewijs/herbevestigen": reads,
  "/gemeenten/[gemeente]/bewijs/uitnodigingen": reads,
  "/gemeenten/[gemeente]/bewijs/nieuw": writes,
  "/gemeenten/[gemeente]/bewijs/volgende": writes,
  "/gemeenten/[gemeente]/bewijs/[id]": reads,
  "/gemeenten/[gemeente]/bewijs/[id]/bijlagen/[bijlage]": reads,
  "/gemeenten/[gemeente]/bewijs/[id]/wijzigen": writes,
  "/gemeenten/[gemeente]/bewijs/[id]/intrekken": writes,
  "/gemeenten/[gemeente]/bewijs/[id]/nog-een-keer": writes,
  "/gemeenten/[gemeente]/bewijs/[id]/uitzondering": writes,
  "/gemeenten/[gemeente]/moties": reads,
  "/gemeenten/[gemeente]/moties/bestand": reads,
  "/gemeenten/[gemeente]/moties/nieuw": writes,
  "/gemeenten/[gemeente]/moties/[id]": reads,
  "/gemeenten/[gemeente]/moties/[id]/intrekken": writes,
  "/gemeenten/[gemeente]/acties": reads,
  "/gemeenten/[gemeente]/acties/bestand": reads,
  "/gemeenten/[gemeente]/acties/nieuw": writes,
  "/gemeenten/[gemeente]/acties/[id]": reads,
  "/gemeenten/[gemeente]/acties/[id]/intrekken": writes,
  "/gemeenten/[gemeente]/rapport": reads,
  "/gemeenten/[gemeente]/rapport/pdf": reads,
  "/gemeenten/[gemeente]/rapport/bestand": reads,
  "/gemeenten/[gemeente]/rapport/vergaderstukken": reads,
  "/gemeenten/[gemeente]/rapport/antwoord": reads,
  "/gemeenten/[gemeente]/rapport/antwoord/bestand": reads,
  "/gemeenten/[gemeente]/rapport/antwoord/[vraag]": on("report.write"),
  "/gemeenten/[gemeente]/rapport/vergelijken": reads,
  "/gemeenten/[gemeente]/rapport/raad": on("report.write"),
  "/gemeenten/[gemeente]/rapport/vaststellen": on("report.write"),
  "/gemeenten/[gemeente]/rapport/vastgesteld/[code]/[variant]": reads,

  "/regio/[regio]": stands,
  "/regio/[regio]/kaart": stands,
  "/regio/[regio]/normen": stands,
  // The page itself asks for the records of all members.
  "/regio/[regio]/eindigt": on("members.read"),
  "/regio/[regio]/normen/bestand": stands,
  "/regio/[regio]/vergelijken": stands,
  "/regio/[regio]/rapport": stands,
  "/regio/[regio]/rapport/pdf": stands,
  "/regio/[regio]/rapport/bestand": stands,
  "/regio/[regio]/bestand": stands,
  "/regio/[regio]/toetspunt": on("members.read"),
  "/regio/[regio]/toetspunt/[toetspunt]": on("members.read"),
  "/regio/[regio]/toetspunt/[toetspunt]/bestand": on("members.read"),
  "/regio/[regio]/postvak": on("invitation.write"),
  "/regio/[regio]/vraagronde": on("invitation.write"),
  "/regio/[regio]/twee-dagen": on("members.read"),
  "/regio/[regio]/voorstel": on("remark.write"),
  "/regio/[regio]/afspraken": reads,
  "/regio/[regio]/afspraken/nieuw": writes,
  "/regio/[regio]/afspraken/[id]": reads,
  "/regio/[regio]/afspraken/[id]/intrekken": writes,
  "/regio/[regio]/bewijs": reads,
  "/regio/[regio]/bewijs/bestand": reads,
  "/regio/[regio]/bewijs/uitnodigingen": on("invitation.write"),
  "/regio/[regio]/bewijs/nieuw": writes,
  "/regio/[regio]/bewijs/[id]": reads,
  "/regio/[regio]/bewijs/[id]/bijlagen/[bijlage]": reads,
  "/regio/[regio]/bewijs/[id]/wijzigen": writes,
  "/regio/[regio]/bewijs/[id]/intrekken": writes,
  "/regio/[regio]/bewijs/[id]/nog-een-keer": writes,
};

/** Server actions by the file they stand in (below app, without extension) and their name. */
export const actions: Readonly<Record<string, Readonly<Record<string, Rule>>>> = {
  "_evidence/actions": { saveEvidence: writes, restoreEvidence: writes, takeBackEvidence: writes },
  "_evidence/once-more-actions": { recordOnceMore: writes },
  "_evidence/exception-actions": { saveException: writes, takeBackException: writes },
  "_agreements/actions": { saveAgreement: writes, takeBackAgreement: writes },
  "_commitments/actions": { saveCommitment: writes, takeBackCommitment: writes },
  "_policy/actions": { readPolicyText: writes, recordPicked: writes },
  "beheer/house-style-actions": { saveHouseStyle: register, takeBackHouseStyle: register },
  "beheer/hotline-actions": { saveHotlines: register },
  "beheer/form-actions": { saveComingForm: register, takeOffForm: register },
  "gemeenten/[gemeente]/holder-actions": { confirmPortfolioHolder: writes },
  "gemeenten/[gemeente]/vormen/actions": { saveFormChoice: writes, takeBackFormChoice: writes },
  "gemeenten/[gemeente]/inlezen/actions": { importFile: writes },
  "gemeenten/[gemeente]/overdracht/actions": { handOverAll: writes },
  "gemeenten/[gemeente]/beginnen/actions": { saveFirstAnswers: writes },
  "gemeenten/[gemeente]/acties/actions": {
    saveAction: writes,
    takeBackAction: writes,
  },
  "_evidence/attachment-actions": { attachFile: writes, detachFile: writes },
  "gemeenten/[gemeente]/opmerkingen/actions": {
    ...{ saveRemark: on("remark.write"), takeBackRemark: on("remark.write"), proposeAction: on("remark.write") },
  },
  "_evidence/invitation-actions": { answerToInvitation: on("invitation.answer"), takeBackInvitation: on("invitation.write") },
  "_inbox/actions": {
    ...{ askMembers: on("invitation.write"), takeBackRequest: on("invitation.write") },
    ...{ answerToRequest: on("invitation.answer"), markRead: reads },
  },
  "gemeenten/[gemeente]/delen/actions": { savePreferences: on("preferences.write") },
  "gemeenten/[gemeente]/bewijs/herbevestigen/actions": { answerForPredecessor: writes },
  "gemeenten/[gemeente]/rapport/actions": { saveCouncilForm: on("report.write"), adoptShownReport: on("report.write") },
  "gemeenten/[gemeente]/rapport/antwoord/actions": {
    saveCouncilAnswer: on("report.write"),
    takeBackCouncilAnswer: on("report.write"),
  },
  "controleren/actions": { lookAtFile: open },
  "inloggen/actions": {
    ...{ signIn: open, signInAsExample: open, signInAtProvider: open },
    ...{ giveCode: open, giveRecoveryCode: open, signOut: open },
  },
  "inloggen/vergeten/actions": { askForPassword: open },
  "inloggen/wachtwoord/actions": { choosePassword: open },
  "account/actions": {
    ...{ changePassword: signedIn, changeSecondFactor: signedIn, removeOwnSecondFactor: signedIn },
    ...{ makeFeedAddress: signedIn, takeBackFeedAddress: signedIn, chooseRhythm: signedIn },
    ...{ endOneSession: signedIn, endSessionsElsewhere: signedIn, endSessionsEverywhere: signedIn },
  },
  "beheer/people-actions": {
    ...{ invite: people, inviteMany: people, newLink: people, changeRole: people },
    ...{ deactivate: people, reactivate: people, takeSecondFactor: people, erase: people },
  },
  "beheer/koppelingen/actions": { makeApiToken: people, endApiToken: people },
  "beheer/erasing-actions": { askToErase: erasing, confirmErasing: erasing, refuseErasing: erasing, takeBackErasing: erasing },
  "beheer/retention-actions": { saveTerms: people },
  "beheer/place-actions": {
    ...{ addRegion: register, addMember: register, addMembers: register, changeMember: register, takeBackMember: register },
    ...{ addMunicipality: register, merge: register, takeBackMerge: register },
  },
};

/** The place in an address; absent where the address has none. */
export type PlaceInAddress = { municipality: string } | { region: string };

/** Whether a rule lets someone in. `scope` is null for who is not signed in. */
export function allows({ needs, subject }: Rule, scope: Scope | null, place?: PlaceInAddress): boolean {
  if (needs === "nothing") return true;
  if (scope === null) return false;
  if (needs === "session") return true;
  if (subject === "own") return maySomewhere(scope, needs);
  if (subject === "installation" || place === undefined) return mayEverywhere(scope, needs);
  return may(scope, needs, "municipality" in place ? ofMunicipality(place.municipality) : ofRegion(place.region));
}
