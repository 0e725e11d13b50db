/**
 * Every server action of the application, with what it asks of who comes there. A test fails where one is not named here, and another
 * walks all of them as everybody (e2e/access.e2e.ts): who adds one adds its line.
 */
import {
  anybody,
  inPlace,
  joinsErasing,
  managesPeople,
  managesRegister,
  type Rule,
  readsRecords,
  signedIn,
  writesRecords,
} from "./access-rules";

/** Server actions by the file they stand in (below app, without extension) and their name. */
export const actions: Readonly<Record<string, Readonly<Record<string, Rule>>>> = {
  "_evidence/actions": { saveEvidence: writesRecords, restoreEvidence: writesRecords, takeBackEvidence: writesRecords },
  "_evidence/once-more-actions": { recordOnceMore: writesRecords },
  "_evidence/exception-actions": { saveException: writesRecords, takeBackException: writesRecords },
  "_agreements/actions": { saveAgreement: writesRecords, takeBackAgreement: writesRecords },
  "_commitments/actions": { saveCommitment: writesRecords, takeBackCommitment: writesRecords },
  "_policy/actions": { readPolicyText: writesRecords, recordPicked: writesRecords, dropPolicyText: writesRecords },
  "beheer/house-style-actions": { saveHouseStyle: managesRegister, takeBackHouseStyle: managesRegister },
  "beheer/hotline-actions": { saveHotlines: managesRegister },
  "beheer/form-actions": { saveComingForm: managesRegister, takeOffForm: managesRegister },
  "gemeenten/[gemeente]/holder-actions": { confirmPortfolioHolder: writesRecords },
  "gemeenten/[gemeente]/vormen/actions": { saveFormChoice: writesRecords, takeBackFormChoice: writesRecords },
  "gemeenten/[gemeente]/inlezen/actions": { importFile: writesRecords },
  "gemeenten/[gemeente]/overdracht/actions": { handOverAll: writesRecords },
  "gemeenten/[gemeente]/beginnen/actions": { saveFirstAnswers: writesRecords },
  "gemeenten/[gemeente]/acties/actions": {
    saveAction: writesRecords,
    takeBackAction: writesRecords,
  },
  "_evidence/attachment-actions": { attachFile: writesRecords, detachFile: writesRecords },
  "gemeenten/[gemeente]/opmerkingen/actions": {
    ...{ saveRemark: inPlace("remark.write"), takeBackRemark: inPlace("remark.write"), proposeAction: inPlace("remark.write") },
  },
  "_evidence/invitation-actions": {
    answerToInvitation: inPlace("invitation.answer"),
    takeBackInvitation: inPlace("invitation.write"),
  },
  "_inbox/actions": {
    ...{ askMembers: inPlace("invitation.write"), takeBackRequest: inPlace("invitation.write") },
    ...{ answerToRequest: inPlace("invitation.answer"), markRead: readsRecords },
    ...{ remindMunicipalities: inPlace("invitation.write"), closeOfRegion: inPlace("remark.write") },
  },
  "gemeenten/[gemeente]/delen/actions": { savePreferences: inPlace("preferences.write") },
  "gemeenten/[gemeente]/bewijs/herbevestigen/actions": { answerForPredecessor: writesRecords },
  "gemeenten/[gemeente]/rapport/actions": {
    saveCouncilForm: inPlace("report.write"),
    adoptShownReport: inPlace("report.write"),
  },
  "gemeenten/[gemeente]/rapport/antwoord/actions": {
    saveCouncilAnswer: inPlace("report.write"),
    takeBackCouncilAnswer: inPlace("report.write"),
  },
  "controleren/actions": { lookAtFile: anybody },
  "inloggen/actions": {
    ...{ signIn: anybody, signInAsExample: anybody, signInAtProvider: anybody },
    ...{ giveCode: anybody, giveRecoveryCode: anybody, signOut: anybody },
  },
  "inloggen/vergeten/actions": { askForPassword: anybody },
  "inloggen/wachtwoord/actions": { choosePassword: anybody },
  "account/actions": {
    ...{ changePassword: signedIn, changeSecondFactor: signedIn, removeOwnSecondFactor: signedIn },
    ...{ makeFeedAddress: signedIn, takeBackFeedAddress: signedIn, chooseRhythm: signedIn },
    ...{ endOneSession: signedIn, endSessionsElsewhere: signedIn, endSessionsEverywhere: signedIn },
  },
  "beheer/people-actions": {
    ...{ invite: managesPeople, inviteMany: managesPeople, newLink: managesPeople, changeRole: managesPeople },
    ...{ deactivate: managesPeople, reactivate: managesPeople, takeSecondFactor: managesPeople, erase: managesPeople },
  },
  "beheer/koppelingen/actions": { makeApiToken: managesPeople, endApiToken: managesPeople },
  "beheer/erasing-actions": {
    askToErase: joinsErasing,
    confirmErasing: joinsErasing,
    refuseErasing: joinsErasing,
    takeBackErasing: joinsErasing,
  },
  "beheer/retention-actions": { saveTerms: managesPeople },
  "beheer/place-actions": {
    ...{
      addRegion: managesRegister,
      addMember: managesRegister,
      addMembers: managesRegister,
      changeMember: managesRegister,
      takeBackMember: managesRegister,
    },
    ...{ addMunicipality: managesRegister, merge: managesRegister, takeBackMerge: managesRegister },
  },
};
