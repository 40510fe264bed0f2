import type { Texts } from '../texts.ts';

export const meetings: Texts['meetings'] = {
  kind: { 'first-talk': 'First talk', 'follow-up': 'Follow-up', 'group-talk': 'Group talk' },
  theKind: { 'first-talk': 'The talk', 'follow-up': 'The follow-up', 'group-talk': 'The team’s meeting' },
  talk: {
    subject: { 'first-talk': 'A talk', 'follow-up': 'Follow-up' },
    description: 'We will have a talk. Taking part is voluntary. You may say no without giving a reason.',
    fileName: { 'first-talk': 'talk.ics', 'follow-up': 'follow-up.ics' },
  },
  notCalm:
    'Wait with the group talk. The case is urgent, and nobody has acknowledged it yet. Acknowledge it, and talk with the employee first.',
  senderInside:
    'Talk with the employee before you invite anybody. Not everybody may feel safe meeting in the team. If you are in doubt, have two talks instead.',
  ownTime: {
    lead: 'If none of the times suits you, choose another day and time. It counts instead.',
    leadAlone: 'Choose a day and a time.',
    date: 'Day',
    time: 'Time',
    problem: {
      past: 'That time has passed. Choose one further ahead.',
      incomplete: 'Choose both the day and the time.',
      'outside-hours': 'That time is outside working hours. Press again if it should count anyway.',
    },
    otherTimes: 'I want to see other times',
  },
  card: {
    title: {
      plan: { 'first-talk': 'Plan the first talk', 'follow-up': 'Plan a follow-up' },
      move: 'Move the meeting',
      planned: 'The meeting is planned',
      'ask-cancel': 'Cancel the meeting?',
      cancelled: 'The meeting is cancelled',
      over: 'The meeting has been held',
      none: 'No meeting is planned',
    },
    plan: {
      'first-talk': 'Call first if you can. Ask how things are, and what would help today.',
      'follow-up': 'Ask how things are now, and what helps. Listen more than you talk.',
    },
    move: 'Choose a new time. Everybody who was invited gets the new time for the same meeting.',
    askCancel: 'Everybody who was invited is told. No reason is given.',
    stands:
      'The case was withdrawn. The meeting is still in your calendar. Should it be held, or be cancelled?',
    cancelled: 'Those who were invited are told. You can always plan a new meeting.',
    over: 'You can always plan a new meeting.',
    none: 'Open the case to see how things stand now.',
    when: (kind, period) => `${kind}: ${period}.`,
    people: 'Invited:',
    way: {
      calendar: 'The invitation goes through the calendar, with a link to Teams.',
      workflow: 'The invitation is sent automatically.',
      'calendar-file': 'You get a calendar file that you send yourself. There is no link to Teams in it.',
    },
    answers: (accepted, declined, waiting) =>
      `Answers: ${String(accepted)} yes, ${String(declined)} no, ${String(waiting)} have not answered. It is voluntary, so do not ask for a reason.`,
    answersElsewhere: {
      workflow: 'Who has answered can be seen in Outlook, in the calendar that your flow sends from.',
      'calendar-file': 'Who has answered can be seen in Outlook, in the meeting in your own calendar.',
    },
    joins: 'The employee would like to take part.',
    joinsNot:
      'The time does not suit the employee. Ask whether another time is better, or whether it should wait.',
    send: 'I want to send the invitation',
    doMove: 'I want to move the meeting',
    askMove: 'I want to move the meeting',
    askCancelButton: 'I want to cancel the meeting',
    doCancel: 'Yes, cancel the meeting',
    keep: 'Keep the meeting as it is',
    notNow: 'Not now',
    open: 'I want to see the case',
  },
  file: {
    moved: {
      title: 'The meeting has been moved',
      body: 'Open the file in your calendar, and send the new time to those you invited.',
    },
    cancelled: {
      title: 'The meeting is cancelled',
      body: 'Open the file in your calendar, and send the cancellation to those you invited.',
    },
    changed: {
      title: 'The list for the meeting has changed',
      body: 'Send the meeting again with the new list. Do not ask for a reason.',
    },
    noTeams: 'There is no link to Teams in the file. Add one yourself if you meet online.',
  },
  person: {
    title: {
      planned: {
        'first-talk': 'A talk with your manager',
        'follow-up': 'A follow-up with your manager',
        'group-talk': 'The team meets',
      },
      moved: 'The meeting has been moved',
      cancelled: 'The meeting is cancelled',
    },
    talk: (name, period) => `${name} would like to talk with you on ${period}. It is voluntary.`,
    moved: (kind, period) => `${kind} has been moved to ${period}. You decide yourself whether to take part.`,
    cancelled: (kind, period) => `${kind} on ${period} will not be held.`,
    joins: 'You have said that you would like to take part.',
    joinsNot: {
      talk: 'Your manager knows that the time does not suit you.',
      team: 'You have said that you do not want to take part. That is quite all right.',
    },
    yes: { talk: 'The time suits me', team: 'I would like to take part' },
    no: { talk: 'The time does not suit me', team: 'I do not want to take part' },
    noMention: 'I do not want to be mentioned',
  },
  toLead: {
    title: 'You lead the team’s meeting',
    body: (period, number) =>
      `You meet on ${period}. It is about case ${number}. I send a simple agenda when the meeting begins.`,
    open: 'I want to see the case',
  },
  agenda: {
    title: 'The meeting with the team begins now',
    body: 'Here is a simple agenda. Take it at your own pace.',
    points: [
      'Welcome. Say that it is voluntary, and that anybody may leave.',
      'What has happened? Use only the words that you agreed with the employee.',
      'How are we doing? Everybody may speak, and nobody has to.',
      'What helps us right now?',
      'What do we do next time?',
    ],
    mayMention: 'The employee has agreed to being mentioned. Ask again before you begin.',
    doNotMention:
      'The employee has not agreed to being mentioned. Talk about it so that nobody can tell who it is.',
    open: 'I want to see the case',
  },
  learning: {
    title: 'What have you learned?',
    body: 'Choose what fits. Add a few short points if you like, but no names. The health and safety representative gets them.',
    topics: 'What you took from the meeting',
    topic: {
      'tell-early': 'Telling somebody early',
      'who-to-call': 'Knowing whom to call',
      'not-alone': 'Not being alone with it',
      evidence: 'Keeping what has happened',
      settings: 'Looking after your profiles',
      'phone-and-mail': 'Agreements on phone and mail',
      agreements: 'Agreements on how we speak to each other',
      'talk-more': 'Talking about it more in the team',
    },
    points: 'Short points, without names',
    pointsHint: 'For example: We tell each other on the same day.',
    nothing: 'Choose at least one point, or write one.',
    names: 'This may be a name:',
    namesHint: 'Change the text, or press again if it is not a name.',
    send: 'I want to send the points',
    later: 'Not now',
    doneTitle: 'Thank you. The points are kept',
    done: 'The health and safety representative gets them. They can be used when you look at the workplace assessment (APV). There are no names in them.',
    doneAlone:
      'They are kept for your workplace assessment (APV). The case has no health and safety representative.',
    tooEarly: 'The points can be written when the team has held the meeting.',
    toldTitle: 'The team has held its meeting',
    toldBody:
      'This is what they took from it. Use it for the workplace assessment (APV) and for prevention. There are no names in it.',
    own: 'Short points:',
  },
};
