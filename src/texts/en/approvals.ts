import type { Texts } from '../texts.ts';

export const approvals: Texts['approvals'] = {
  name: {
    'sender-contact': 'Contact with the sender',
    'police-help': 'Help with the police',
    'accident-notice': 'Notification as a work accident',
    psychologist: 'Help from a psychologist',
  },
  question: {
    'sender-contact': 'Should management contact the sender?',
    'police-help': 'Will you help with the police?',
    'accident-notice': 'Should it be notified as a work accident?',
    psychologist: 'Is a psychologist needed?',
  },
  need: {
    'sender-contact': (name) => `${name} has to feel safe about anyone writing. Talk about it first.`,
    'police-help': (name) =>
      `${name} decides whether to involve the police. Offer to help with calling and writing.`,
    'accident-notice': (name) =>
      `Tell ${name} that a notification is your task. It can matter for help later on.`,
    psychologist: (name) =>
      `Ask ${name} whether talking with a psychologist would help. You assess it together.`,
  },
  duty: {
    'sender-contact': 'Only management writes to the sender, and only after HR or legal have been asked.',
    'police-help': 'Always ask HR or legal first. It is for the police to say what it is.',
    'accident-notice': 'If you are in doubt, notify. A draft is not a notification.',
    psychologist: 'The offer has to come on the first day. Write nothing about health.',
  },
  policeBy: (name, moment) =>
    `If ${name} may apply for compensation from the state, the police must as a rule have the report by ${moment}.`,
  decideBy: (moment) => `Answer by ${moment}.`,
  decideLate: (moment) => `The answer should have come by ${moment}. Answer today.`,
  noticeBy: (moment) => `The notification has to be sent by ${moment}.`,
  absence: (day) => `The first day of absence is ${day}.`,
  noAbsence: 'I know of no absence.',
  longSeries: 'It has gone on for more than five days, so it may also be a disease. Ask HR.',
  consent: {
    given: (name) => `${name} has said yes.`,
    missing: (name) => `${name} has not said yes yet. Without a yes nothing happens.`,
    asked: (name) => `I have asked ${name}. Wait for the answer.`,
  },
  legal: {
    missing:
      'Call or write to HR or legal yourself first. I send them nothing. Note here whom you have asked.',
    done: (who, day) => `Asked: ${who}, ${day}.`,
    lawyers: 'Legal (employment law)',
    who: 'Whom have you asked?',
    on: 'When?',
    save: 'I have asked',
  },
  safety: {
    title: 'Is it safe to write?',
    couldWorsen: 'Could contact make it worse?',
    somebodyInDanger: 'Is anybody in danger?',
    policeNeedQuiet: 'Do the police want you to wait?',
  },
  letter: {
    title: 'A suggested text that you can copy:',
    lines: [
      'We write to you on behalf of our workplace.',
      'You have written to or about someone who works here in a way that we do not accept.',
      'We ask you to remove what you have shared, and to stop now.',
      'If it goes on, we will consider reporting it to the police.',
      'If you are dissatisfied with our work, contact the management. We will find a time to talk.',
    ],
    hint: 'Never write whom it has happened to, and do not repeat the words.',
  },
  reason: 'If not, what fits best?',
  reasons: {
    'not-wanted': 'The employee does not want it',
    'not-safe': 'It is not safe now',
    'police-first': 'The police have to look at it first',
    'advised-against': 'HR or legal say no',
    'reported-already': 'It has been reported already',
    'registered-inside': 'We register it internally',
    'other-way': 'We do something else',
    later: 'We will look at it later',
  },
  comment: {
    label: (name) => `Do you want to write something? ${name} can read it.`,
    hint: 'Write nothing about health, and no CPR numbers.',
  },
  commentOf: { psychologist: (name) => `What has been arranged? ${name} can read it.` },
  yes: {
    'sender-contact': 'Yes, we write',
    'police-help': 'Yes, I will help',
    'accident-notice': 'Yes, we notify',
    psychologist: 'Yes, it is arranged',
  },
  together: 'We decide it together',
  no: 'No, not now',
  ask: 'I want to ask for consent',
  again: 'I want to decide again',
  open: 'I want to decide',
  draft: 'I want to see the EASY draft',
  backToCase: 'I want to see the case',
  receipt: {
    'police-help': 'The police reference number',
    'accident-notice': 'The receipt number from EASY',
  },
  doneOn: 'On which day?',
  finish: {
    'sender-contact': 'We have written to the sender',
    'police-help': 'The police have it',
    'accident-notice': 'It has been sent in EASY',
  },
  next: {
    'sender-contact': (name) => `Talk with ${name} just before you write. Note the day here afterwards.`,
    'police-help': () => 'Help today if you can. Ask for a reference number, and note it here.',
    'accident-notice': () => 'Send the notification in EASY on virk.dk. Note the number here afterwards.',
    psychologist: () => 'See whether the help works, and ask again.',
  },
  state: {
    agreed: (name, moment) => `${name} said yes on ${moment}.`,
    together: (name, moment) => `On ${moment} ${name} answered that you decide it together.`,
    declined: (name, moment) => `${name} said no on ${moment}.`,
    done: (name, day) => `${name} noted that it happened on ${day}.`,
    ended: (name) => `${name} has taken the yes back, so this has ended. No reason is needed.`,
  },
  receiptIs: (number) => `Number: ${number}.`,
  wrote: (name) => `${name} wrote:`,
  notYours: 'You can read it here, but you do not have to answer.',
  caseEnded: 'The case has ended, so there is nothing to answer here.',
  problem: {
    'reason-missing': 'Choose a reason before you say no.',
    'consent-missing': 'Nothing can be decided before there is a yes to it.',
    'legal-missing': 'First say whom you have asked in HR or legal.',
    'safety-missing': 'Answer the three questions about safety first.',
    'not-safe': 'Wait with writing. Talk with HR about what is safe, and say no for now.',
    'date-wrong': 'Choose a day that does not lie in the future.',
    'receipt-missing': 'Write the number. Without it this is not finished.',
    'receipt-wrong': 'Write the number alone, and never a CPR number.',
    'asked-not-possible': 'Choose whom you have asked, and when.',
    'answered-otherwise': 'It has been answered already. This is the answer.',
    'out-of-date': 'The card was old. This is how things stand now.',
  },
  person: {
    title: {
      'sender-contact': 'News about contact with the sender',
      'police-help': 'News about help with the police',
      'accident-notice': 'News about the notification',
      psychologist: 'News about help from a psychologist',
    },
    agreed: {
      'sender-contact': (name) =>
        `${name} will write to the sender without mentioning you. You can still say no.`,
      'police-help': (name) => `${name} will help you with the police. You can still say no.`,
      'accident-notice': (name) => `${name} will notify it as a work accident.`,
      psychologist: (name) => `${name} has noted that help has been arranged.`,
    },
    together: (name) => `${name} would like to decide with you whether a psychologist can help.`,
    declined: {
      'sender-contact': (name) => `${name} has answered that management does not write now.`,
      'police-help': (name) =>
        `${name} has said no to helping now. You can always contact the police yourself.`,
      'accident-notice': (name) =>
        `${name} has answered that it is not notified now. Ask if you see it differently.`,
      psychologist: (name) => `${name} has noted a no for now. Say so if that changes.`,
    },
    done: {
      'sender-contact': (name, day) => `${name} has noted that they wrote on ${day}.`,
      'police-help': (name, day) => `${name} has noted that the police got it on ${day}.`,
      'accident-notice': (name, day) => `${name} has noted that it was sent on ${day}.`,
      psychologist: (name) => `${name} has noted that help has been arranged.`,
    },
    proposed: 'The manager has to decide again.',
    ended: 'This has ended because you said no. You do not have to give a reason.',
    note: 'I want to read the reason',
    change: 'I want to see my consents',
  },
  askPerson: {
    title: {
      'sender-contact': 'May management write to the sender?',
      'police-help': 'Do you want help with the police?',
    },
    body: {
      'sender-contact': (name) =>
        `${name} asks whether management may ask the sender to stop. You are not mentioned, and you can say no without a reason.`,
      'police-help': (name) =>
        `${name} asks whether you want help with going to the police. You decide, and you can say no without a reason.`,
    },
    answer: 'I want to answer',
  },
  summary: 'A proposal is waiting for your answer',
};
