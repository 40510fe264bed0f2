import type { Texts } from '../texts.ts';

/** What the administrators are told: what happened, and what to do. Never what a case is about. */
export const administratorNotice: Texts['administratorNotice'] = {
  wakePoisoned: (number) => ({
    title: 'A case has come to a standstill',
    body: `I have tried several times with case ${number}, and it does not work. I will go on trying.`,
    toDo: `Look for "wake.failed" in the log. Then run: npm run verify-case -- ${number}`,
  }),
  deliveryDoubtful: (count) => ({
    title: count === 1 ? 'A message may not have arrived' : 'Some messages may not have arrived',
    body: `I do not know whether Teams has shown ${count === 1 ? 'a message' : `${count} messages`}. I do not send again on my own. The manager can see in the case that there is doubt.`,
    toDo: 'Check Microsoft’s service status to see whether Teams has had problems. The log says "delivery.doubt" and the time.',
  }),
  casesRepaired: (count) => ({
    title: count === 1 ? 'A case was woken too late' : `${count} cases were woken too late`,
    body:
      count === 1
        ? 'The message in the queue did not come. I found the case myself and went on, so nothing is lost.'
        : 'The messages in the queue did not come. I found the cases myself and went on, so nothing is lost.',
    toDo: 'If it happens again, check that the queue "wakes" is there and is being read.',
  }),
  nobodyAcknowledged: (number) => ({
    title: 'Nobody has taken on a case',
    body: `I have asked everyone I may ask about case ${number}, and nobody has acknowledged it.`,
    toDo: 'Ask the manager or HR to look in Chikanehjælpen today. Also check that the organisation file is right.',
  }),
  personUnreachable: (name) => ({
    title: 'I cannot write to a colleague',
    body: `A message is waiting for ${name}, but I cannot write to them in Teams. Perhaps the app is missing.`,
    toDo: 'Give them the app in Teams. The message then comes by itself.',
  }),
  onCallUnanswered: {
    title: 'Nobody on call has answered',
    body: 'Somebody asked for a call from the person on call, and nobody on call has seen it.',
    toDo: 'Check that the right people are listed under "onCall" in the organisation file, and that they have the app in Teams.',
  },
  concernUnanswered: {
    title: 'Nobody has taken on a concern',
    body: 'A colleague has been worried about somebody. I have asked everyone I may ask, and nobody has acknowledged it.',
    toDo: 'Ask the managers and HR to look in Chikanehjælpen today. Also check that the organisation file is right.',
  },
  concernUnchecked: {
    nobody: {
      title: 'A message has nobody to look at it',
      body: 'A colleague’s message has to be looked at before it is sent. At the moment I have nobody to ask.',
      toDo: 'Check that enough people are listed under "hr" in the organisation file. Add one if you can; I then find whoever can do it.',
    },
    waits: {
      title: 'A message is waiting to be looked at',
      body: 'A colleague’s message has to be looked at before it is sent. Whoever can do that has been reminded and has not answered.',
      toDo: 'Ask HR to look in Chikanehjælpen today.',
    },
  },
  flowInTrouble: (flow, trouble) => ({
    title: 'A flow does not answer',
    body: `The flow for ${flow} did not accept what I sent. ${trouble}`,
    toDo: 'Look at the flow in Power Automate or Logic Apps. My own messages in Teams have gone out as usual.',
  }),
  flows: { reminders: 'reminders', debriefing: 'meetings' },
  flowTroubles: {
    off: 'It is switched off or deleted.',
    'not-allowed': 'I am not allowed to call it.',
    throttled: 'It is called too often. I will try again later.',
    'no-answer': 'It did not answer in time.',
    'no-token': 'I could not get proof of who I am from Microsoft Entra. I will try again.',
    refused: 'It rejected the content.',
  },
};
