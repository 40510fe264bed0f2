import type { Texts } from '../texts.ts';

export const documents: Texts['documents'] = {
  open: 'I want to see documents',
  title: 'Documents for the case',
  body: 'This is what I can prepare. You correct it yourself, and you send it yourself.',
  choose: 'What do you want to see?',
  chooseError: 'Choose a document first.',
  read: 'I want to read it',
  others: 'I want to see other documents',
  titles: {
    'easy-draft': 'Draft for EASY',
    'register-draft': 'Draft for your register',
    'disease-guide': 'Accident or occupational disease',
    'doctor-letter': 'Letter to the doctor',
    'police-note': 'Note on help with a police report',
    'datatilsynet-complaint': 'Draft complaint to Datatilsynet',
    'power-of-attorney': 'Power of attorney for a complaint',
    'take-down-list': 'List of content that is to be removed',
    'apv-note': 'Note for the workplace assessment',
    'yearly-discussion': 'Point for the yearly discussion',
    'journal-note': 'Note for the citizen’s file',
    'article-14': 'Whether the sender is to be told',
  },
  about: {
    'easy-draft':
      'Ask the person first what it is to say. The workplace notifies the accident in EASY at virk.dk, field by field.',
    'register-draft':
      'Register together with the person. Every episode goes into the workplace’s own register, small ones too.',
    'disease-guide':
      'There are two ways, and you do not choose between them. The authorities decide which one it is.',
    'doctor-letter':
      'The letter is yours. It tells your doctor what happened and what a doctor notifies. Nobody else in the case can see it or fetch it.',
    'police-note':
      'Ask the person first, then HR or legal. The note records what you decided about help with a police report, and on what ground.',
    'datatilsynet-complaint':
      'A complaint to the Danish Data Protection Agency. Only the person whom the information is about may complain; the workplace can help if there is a power of attorney.',
    'power-of-attorney':
      'It lets the workplace complain to the Danish Data Protection Agency for the person, and nothing else. It is voluntary.',
    'take-down-list':
      'The list shows who was asked, when, and what they answered. The addresses are in it, so keep it safe.',
    'apv-note':
      'The note is about the work: risk, prevention and follow-up. I put in no person and no day. Read your own words through before you share it.',
    'yearly-discussion':
      'What was learnt, for the yearly discussion of the work environment. I put in no person and no unit. Read your own words through before you share it.',
    'journal-note':
      'The citizen may be allowed to read this note. Nothing of the case is put in, so you write the facts yourself.',
    'article-14':
      'Think of the affected person’s safety first. As a rule the sender is to be told within a month after you learned of the sender; the note records what you decided.',
  },
  aboutOwn: {
    'easy-draft': 'This is your own copy of the draft. Ask your manager whether it has been sent to EASY.',
    'police-note':
      'This is what your workplace has answered, and on what ground. You can always report it to the police yourself.',
  },
  hr: 'HR',
  inDanish:
    'The document is in Danish, because it goes to somebody in Denmark. Its parts keep their Danish names, as in the Word file.',
  notYet: {
    'easy-draft': 'A draft is not a notification. It has been notified only when you have a receipt number.',
    'register-draft':
      'A draft is not a registration. It has been registered only when you have a number from the register.',
    'datatilsynet-complaint':
      'A draft is not a complaint. You have complained only when Datatilsynet has received it.',
    'power-of-attorney': 'The power of attorney applies only when it has been signed.',
  },
  noCpr: 'Never write a CPR number here or in the Word file.',
  wordsWarning: 'The person’s own words are in it. Look for CPR numbers before you copy anything.',
  fold: 'Press a part to read it.',
  withWords: 'Put my own words into the file',
  fetch: 'I want it as a Word file',
  fileReady: 'The Word file is ready',
  linkWarning:
    'The link works for 15 minutes. Whoever has the link can fetch the file, so do not pass it on.',
  keepSafe:
    'Keep the file where only the right people see it. I cannot delete it, so do that yourself when it has been used.',
  download: 'Fetch as Word',
  noLink: 'I cannot make a link here. Read the document on the card.',
  receipt: {
    labels: {
      'easy-draft': 'Receipt number from EASY',
      'police-note': 'Number on the police receipt',
      other: 'Number from the register',
    },
    enter: 'I have got a number',
    saved: 'The number is kept, and the task is done.',
    problems: {
      missing: 'Write the number first.',
      cpr: 'That looks like a CPR number, so I have not kept it. Write the number from the receipt.',
      shape: 'That does not look like a receipt number. Use only letters, digits, spaces, - and /.',
      ended: 'The case is not open, so I have not kept the number.',
    },
  },
  values: {
    fillIn: 'For you to fill in',
    unknown: 'Not given here',
    line: 'Written by hand, or once you have it',
  },
  guide: {
    title: 'Accident or occupational disease',
    intro: [
      'There are two ways. Here is how they differ, and who does what.',
      'You do not have to decide which one is right. Both may be under way at once.',
    ],
    dates: {
      title: 'What the case says',
      short: 'As far as the case knows, it happened within five days. That can change if more happens.',
      long: 'As far as the case knows, it went on for more than five days. Then both ways may be relevant.',
      first: 'First time',
      last: 'Latest time',
    },
    accident: {
      title: 'Accident at work',
      words: [
        'An accident is an injury from something that happens suddenly or within five days. The injury can be psychological too.',
        'The employer notifies it in EASY at virk.dk. The limit is 14 days from the first day of absence, or from the accident where compensation may be due without absence.',
        'It counts outside working hours too, when it is linked to the work.',
      ],
    },
    disease: {
      title: 'Occupational disease',
      words: [
        'An occupational disease comes from something that went on for longer than five days.',
        'A doctor or dentist notifies it, at the latest 14 days after the first suspicion. A referral is not needed.',
        'The employer does not notify it in EASY.',
      ],
    },
    yourself: {
      title: 'Notifying it yourself',
      words: [
        'The affected person can notify as well. As a rule that is to be done within a year. The union can help.',
      ],
    },
    decides: {
      title: 'Who decides',
      words: [
        'Labour Market Insurance (AES) assesses the case. I assess nothing.',
        'If you are in doubt, talk to a doctor, the union or HR.',
      ],
    },
  },
};
