import { numberToTap } from '../../guidance/contacts.ts';

/** Files that are kept: what they are called where their own name would say too much. */
export const evidence = {
  kinds: {
    picture: 'Picture',
    pdf: 'PDF',
    mail: 'Email',
    audio: 'Sound file',
    video: 'Video',
    file: 'File',
  },
  decimal: '.',
  size: (amount: string, unit: string) => `${amount} ${unit}`,
  line: (kind: string, size: string, moment: string) => `${kind}, ${size}, received on ${moment}`,
  named: (name: string, line: string) => `${name}. ${line}`,
  fromHelper: (line: string, name: string) => `${line}, from ${name}`,
  fingerprint: (short: string) => `Fingerprint (SHA-256): ${short}`,
  open: 'I want to see what I have saved',
  begin: 'I want to save evidence',
  fetchShared: 'I want to download the evidence',
  add: 'I want to send more',
  howTo: 'I want to see how',
  collect: 'Someone else should save it',
  remove: 'I want to remove it again',
  toList: 'I want to go back to the list',
  kept: (count: number) =>
    count === 1
      ? 'You have saved one file. I do not show it to others until you say yes.'
      : `You have saved ${String(count)} files. I do not show them to others until you say yes.`,
  minors: `Never take pictures of sexual content with anyone under 18, and do not send it here. Call the police on ${numberToTap('police')}.`,
};

/** The answer to files that were sent. */
export const evidenceReceived = {
  titles: {
    one: 'The file is saved',
    several: 'The files are saved',
    known: 'I have that one already',
    none: 'I could not save it',
  },
  onlyYou: 'I do not show it to others.',
  onlyYouAnd: (name: string) => `I show it only to ${name}.`,
  places: {
    draft: 'It is in your draft. If you do not send the draft, I delete it 7 days after its last change.',
    'new-draft': 'I have put it in a draft. I delete it in 7 days if you do not use it.',
    case: (number: string) => `It is in case ${number}.`,
  },
  refused: {
    'too-large': 'A file is too large. It may be at most 25 MB.',
    'wrong-type': 'A file is of a type I do not take. Send a picture, a PDF, an email or a sound file.',
    infected:
      'A file is of a kind I cannot save safely. That is not your fault. You can send a picture of it instead.',
    unreachable: 'I could not download a file. Please try sending it again.',
    'not-possible': 'A file was in a place I may not download from. Attach it directly in the chat.',
    'too-many': 'There are 50 files already and no room for more. You can remove some.',
    'too-much': 'All files together may be at most 200 MB. You can remove some.',
    ended: 'The case is not open any more, so I have not saved it.',
  },
  text: {
    added: 'I have added your text to your own words in the draft.',
    'no-room': 'Your text is too long for the draft. It stays here in the chat, but I have not saved it.',
    'being-sent': 'The draft is being sent, so I have not saved your text. It stays here in the chat.',
    'not-kept': 'I have not saved the text you wrote. You can add it to the case here.',
    'not-yours': 'I have not saved the text you wrote.',
    'too-long': 'Your text is over 4000 characters, so I have not saved it. It stays here in the chat.',
  },
  addText: 'I want to add the text',
  unharmed: 'Everything else is as it was.',
  name: 'I want to give it a name',
  goOn: 'I want to go on',
  move: 'It belongs to another case',
};

/** Which case files belong to. */
export const evidenceWhich = {
  title: 'Where does it belong?',
  body: 'I have saved it and do not show it to others. Choose where to put it.',
  choose: 'Choose a place',
  chooseError: 'Choose a place first.',
  ownCase: (number: string, day: string) => `My case ${number}, sent on ${day}`,
  helping: (number: string, name: string) => `Case ${number}, where I am helping ${name}`,
  put: 'I want to put it there',
  keep: 'It is something new',
  full: 'There is no room in that case. It is still in your draft.',
};

/** Everything that is kept. */
export const evidenceList = {
  title: 'What you have saved',
  none: 'You have not saved anything yet.',
  wait: 'Please wait before deleting what you have received. You need not look at it again.',
  choose: 'Choose a file',
  chooseError: 'Choose a file first.',
  show: 'I want to see the file',
  name: 'I want to give it a name',
  remove: 'I want to remove the file',
  pack: 'I want all of it in one file',
  collector: {
    asked: (name: string) => `${name} has been asked to save it for you, but has not started yet.`,
    'in-hand': (name: string) => `${name} is saving it for you.`,
    done: (name: string) => `${name} is done. You need not look through it.`,
    cancelled: (name: string) => `${name} is not saving any more for you.`,
    waiting: (name: string) =>
      `${name} has not done anything yet, though I have sent reminders. You can talk to someone else about it.`,
  },
  wished: (name: string) => `When you send the draft, I ask ${name} to save it for you.`,
  cancel: 'I do not want help with this',
  backToCase: 'I want to go back to the case',
  backToDraft: 'I want to go back to the draft',
};

/** How files are sent. */
export const evidenceAdd = {
  title: 'Send the files here in the chat',
  body: 'Paste a picture into the message box, or attach a file. You can send several at once.',
  limits: 'Pictures, PDF, emails and sound. Each file may be up to 25 MB.',
  wait: 'Please wait before deleting what you have received.',
};

/** A name for a file. */
export const evidenceName = {
  title: 'Give the file a name',
  body: 'The name is for you alone. It does not change the file.',
  label: 'Name',
  error: 'The name may have at most 80 characters.',
  save: 'I want to save the name',
};

/** Asked once before a file is removed. */
export const evidenceRemove = {
  title: 'Do you want to remove the file?',
  body: 'I cannot bring it back. The history says that a file was removed, when, and by whom. In Teams it stays in the chat where it was sent. Whoever sent it can delete the message there.',
  draftBody:
    'I cannot bring it back. I have not shown it to others. In Teams it stays here in the chat until you delete the message.',
  yes: 'Yes, I want to remove it',
  no: 'No, I want to keep it',
};

/** A link to one file, or to all of them. */
export const evidenceLink = {
  title: 'Here is the link',
  body: 'The link saves the file on your device. It works for 15 minutes, and for this only.',
  careful: 'Anyone who has the link can use it during that time. Do not share it.',
  fetch: 'I want to download the file',
  gone: 'The file is not here any more. Nothing else has changed.',
};

/** Before everything is put together. */
export const evidencePack = {
  title: 'All you have saved, in one file',
  body: 'You get the files as they are, and an overview of what happened when. I do not give it to others.',
  check: 'It also holds a list of fingerprints, with which others can see whether a file was changed since.',
  withWords: 'My own words should be in the overview',
  get: 'I want to download it',
};

/** The person is asked whether somebody else may keep it: who, and what they see. */
export const collectAsk = {
  title: 'Someone else can save it for you',
  who: (name: string) => `If you say yes, I ask ${name} to save what was sent or posted.`,
  sees: (name: string, ways: string) =>
    `${name} sees your name, how it came (${ways}), and what you write here. Nothing else.`,
  seesNoWay: (name: string) => `${name} sees your name and what you write here. Nothing else.`,
  where: 'Where can it be found? You can skip this.',
  whereError: 'The text may have at most 500 characters.',
  afterwards: 'The files are put into your case, and you need not look at them.',
  draft: 'I ask only once you have sent the draft.',
  nobody: 'There is nobody I can ask. Please talk to someone you feel safe with. I have not asked anyone.',
  already: (name: string) => `${name} has been asked already.`,
  yes: 'Yes, I want help',
  no: 'No, I will do it myself',
};

/** What whoever keeps it sees. */
export const collectTask = {
  title: 'Can you save something for a colleague?',
  titles: { reminder: 'Reminder: save something for a colleague', over: 'You do not have to save any more' },
  caseNumber: (number: string) => `Case number ${number}`,
  who: (name: string) =>
    `${name} has received something unpleasant because of work and would rather not look at it again.`,
  channels: (ways: string) => `It came like this: ${ways}.`,
  where: 'It can be found here',
  noWhere: 'If in doubt, ask gently where it can be found.',
  how: 'Save it as it is: link, time and a picture of the screen. Delete nothing, and share nothing.',
  saved: (count: number) =>
    count === 0
      ? 'You have not sent anything yet.'
      : count === 1
        ? 'You have sent one file.'
        : `You have sent ${String(count)} files.`,
  takeNow:
    'Send the files here in the chat. They are put into the case, and I show them to nobody but the person.',
  take: 'I want to send files to the case',
  finish: 'I am done',
  overBody: 'Thank you. There is no need to save any more. What you have sent stays in the case.',
  doneBody: 'Thank you. I have said that you are done.',
};

/** Word to the person that it is done. */
export const collectDone = {
  title: 'It has been saved for you',
  titleNone: 'There was nothing to save',
  body: (name: string, count: number) =>
    count === 1
      ? `${name} has saved one file. You need not look at it.`
      : `${name} has saved ${String(count)} files. You need not look at them.`,
  bodyNone: (name: string) => `${name} found nothing to save. You can send files yourself if you like.`,
};
