/**
 * Every server action of the application, with what it asks of who comes there. A test fails where one is not named here, and another
 * walks all of them as everybody (e2e/access.e2e.ts): who adds one adds its line.
 */
import { erasing, on, open, people, type Rule, reads, register, signedIn, writes } from "./access-rules";

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
    ...{ remindMunicipality: on("invitation.write") },
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
