import type { Texts } from '../texts.ts';

export const consents: Texts['consents'] = {
  show: 'I want to see my consents',
  title: 'Your consents',
  body: 'You can change each answer whenever you like. You lose no help by saying no.',
  choose: 'What would you like to see or change?',
  chooseError: 'Choose a line first.',
  see: 'I want to see what I chose',
  withdrawAll: 'I want to withdraw everything',
  ended: 'The case is withdrawn, so I no longer show it to others.',
  purposes: {
    told: (name) => `${name} may know of the case`,
    words: 'Managers I chose may read my own words',
    mentioned: 'I may be mentioned if the team talks about it',
    'sender-contact': 'Management may contact the sender',
    'police-help': 'The manager may help me go to the police',
    'evidence-hr': 'HR may get the evidence I have saved',
    'evidence-police': 'The manager may give the police the evidence I have saved',
    statistics: 'The case may count in figures without names',
  },
  yesSince: (what, day) => `${what}: yes, since ${day}`,
  noSince: (what, day) => `${what}: no, since ${day}`,
  notAnswered: (what) => `${what}: not answered`,
  means: {
    told: (name) => `${name} is told of the case and can open it.`,
    words: 'Managers you chose can read what you wrote in your own words.',
    mentioned: 'The manager may say that it is about you if the team talks about it.',
    'sender-contact': 'Management may contact the sender once safety has been assessed.',
    'police-help': 'The manager may help you go to the police. It happens only when you want it.',
    'evidence-hr': 'HR may get the evidence you have saved in the case.',
    'evidence-police':
      'The manager who has your case may download the evidence you have saved and give it to the police. So may a manager who already knows of the case and takes over. A manager who comes into it later needs a new yes from you. I do not send it myself.',
    statistics: 'The case may count in figures about the workplace, without your name and your words.',
  },
  stops: {
    told: (name) => `${name} gets no more messages and cannot open the case.`,
    words: 'Your own words disappear from what the manager can open.',
    mentioned:
      'The manager is told that you may not be mentioned. Invitations to the team are always neutral.',
    'sender-contact': 'The manager is told that you say no to contact with the sender.',
    'police-help':
      'The manager is told that you say no to the help. You can still go to the police yourself.',
    'evidence-hr': 'HR gets no more evidence from me.',
    'evidence-police': 'The manager can no longer download your evidence for the police.',
    statistics: 'The case does not count in new figures.',
  },
  stopsUnheard: {
    mentioned:
      'It stands in the case that you may not be mentioned, but nobody is told right now. Invitations to the team are always neutral.',
    'sender-contact':
      'It stands in the case that you say no to contact with the sender, but nobody is told right now.',
    'police-help':
      'It stands in the case that you say no to the help, but nobody is told right now. You can still go to the police yourself.',
  },
  stays: {
    told: 'I cannot take back what someone has already seen.',
    words: 'I cannot take back what someone has already read.',
    mentioned: 'I cannot take back what someone has already said.',
    'sender-contact': 'If the sender has already been contacted, I cannot change that.',
    'police-help': 'I cannot take back what the police have already received.',
    'evidence-hr': 'I cannot take back what HR has already received.',
    'evidence-police': 'I cannot take back what the police have already received.',
    statistics: 'Figures that have already been made do not change.',
  },
  notFor: (line, name) => `${line} (not for ${name})`,
  forAnother: (name) =>
    `Your yes is for the managers who knew of the case when you gave it. ${name} has it now and can only download the evidence with a new yes.`,
  helpStays: 'You can still get the same help.',
  asksNext: (name) => `I then ask another of the people you have seen, for example ${name}.`,
  asksNobody: 'I have nobody else to ask. You are welcome to call HR or someone you feel safe with.',
  nobodyLeft: (name) =>
    `Only ${name} has the case. Without ${name} there is nobody to help with it. You can withdraw the whole case instead.`,
  ask: { give: 'Do you want to say yes to this?', withdraw: 'Do you want to take back your yes?' },
  done: { give: 'Your yes is noted', withdraw: 'Your yes has been taken back' },
  now: { yes: (moment) => `You said yes on ${moment}.`, no: (moment) => `You said no on ${moment}.` },
  receipt: (moment, wording) => `Noted on ${moment} (text no. ${wording}).`,
  give: 'Yes, I agree to it',
  withdraw: 'Yes, I take it back',
  takeBack: 'No, I take back my yes',
  keep: 'No, leave it as it is',
  leader: {
    title: (name) => `A new answer from ${name}`,
    given: {
      words: (name) => `You may now read what ${name} wrote in their own words.`,
      mentioned: (name) => `${name} may be mentioned if the team talks about it.`,
      'sender-contact': (name) => `${name} says yes to management contacting the sender.`,
      'police-help': (name) => `${name} would like help with going to the police.`,
    },
    withdrawn: {
      words: (name) => `You can no longer read what ${name} wrote in their own words. No reason is needed.`,
      mentioned: (name) => `${name} may not be mentioned in the team, even if an older card says otherwise.`,
      'sender-contact': (name) => `${name} says no to contact with the sender. No reason is needed.`,
      'police-help': (name) => `${name} says no to help with going to the police. No reason is needed.`,
    },
    other: (name) => `${name} has changed an answer.`,
    summary: 'A new answer in a case',
  },
  left: { title: 'The case is no longer with you', body: 'You have nothing more to do in it.' },
};
