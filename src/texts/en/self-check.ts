import type { Texts } from '../texts.ts';

export const selfCheck: Texts['selfCheck'] = {
  title: 'Something needs a look',
  body: 'I have looked through the set-up. Here is what is missing, and what you can do.',
  wellTitle: 'Everything is as it should be',
  wellBody: 'I have looked through the set-up and found nothing missing.',
  owners: { hr: 'HR', communication: 'communications', 'work-environment': 'working environment' },
  lookedAfter: (name, owner) => `${name} (${owner})`,
  andMore: (names, more) => `${names} and ${more} more`,
  groups: {
    reach: 'Those I must be able to write to',
    units: 'The units',
    flows: 'Flows',
    review: 'Rules and guidance',
    setUp: 'Set-up',
  },
  lines: {
    'not-met': { what: (names) => `I cannot write to ${names}.`, toDo: 'Give them the app in Teams.' },
    'place-not-reached': {
      what: (names) => `I cannot write in the channel of ${names}.`,
      toDo: 'Add the app to that very channel, and write "connect" there.',
    },
    'chat-to-confirm': {
      what: (names) => `The group chat of ${names} is not used, because people have changed.`,
      toDo: 'Ask the manager to check who is in it, and to write "connect" again.',
    },
    'no-leader': {
      what: (names) => `No manager in ${names}.`,
      toDo: 'Write "leader" in the organisation file.',
    },
    'no-deputy': {
      what: (names) => `No deputy in ${names}.`,
      toDo: 'Write "deputy" in the organisation file, so that there is somebody when the manager is away.',
    },
    'no-amr': {
      what: (names) => `No health and safety representative (AMR) in ${names}.`,
      toDo: 'Write "amr" in the organisation file. If there is none, find out whether one has to be elected.',
    },
    'no-plan': {
      what: (names) => `No contingency plan in ${names}.`,
      toDo: 'Ask the manager and the AMR to write "contingency plan" to me.',
    },
    'plan-open': {
      what: (names) => `The contingency plan leaves questions open in ${names}.`,
      toDo: 'Ask the manager and the AMR to write "contingency plan" to me and to answer the rest.',
    },
    'plan-unreviewed': {
      what: (names) => `It is more than a year since anybody looked over the contingency plan in ${names}.`,
      toDo: 'Ask the manager and the AMR to read each step and to save it, also when nothing has changed.',
    },
    'no-collector': {
      what: (names) => `Nobody keeps evidence for others in ${names}.`,
      toDo: 'Answer it in the contingency plan, or write "collector" in the organisation file. Until then I ask the manager.',
    },
    'in-several-units': {
      what: (names) => `In more than one unit: ${names}.`,
      toDo: 'I use the first. Correct the file or the group in Entra.',
    },
    'nobody-on-call': {
      what: () => 'Nobody is on call.',
      toDo: 'Write "onCall" in the organisation file, so that there is somebody to call.',
    },
    'nobody-in-hr': { what: () => 'Nobody is named as HR.', toDo: 'Write "hr" in the organisation file.' },
    'flow-in-trouble': {
      what: (names) => `The flow for ${names} does not take messages.`,
      toDo: 'Look at it in Power Automate or Logic Apps.',
    },
    'flow-silent': {
      what: (names) => `The flow for ${names} has not answered for more than 40 days.`,
      toDo: 'Check whether it is switched off.',
    },
    'law-unreviewed': {
      what: (names) => `It is more than a year since anybody checked whether the rules are right: ${names}.`,
      toDo: 'Ask a lawyer to read docs/law.md. Then correct the rules and their date.',
    },
    'guidance-unreviewed': {
      what: (names) => `It is a long time since anybody checked whether this is right: ${names}.`,
      toDo: 'Ask those in brackets to read it and to try numbers and links. Then correct the date.',
    },
    'key-beside-data': {
      what: () => 'The key lies in the same place as what it locks.',
      toDo: 'Put it into a file of its own. See "Keys" in docs/operations.md.',
    },
    'no-public-url': {
      what: () => 'I do not know my own address, so files cannot be fetched.',
      toDo: 'Set PUBLIC_URL.',
    },
  },
};
