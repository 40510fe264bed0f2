import type { Texts } from '../texts.ts';

export const debriefing: Texts['debriefing'] = {
  subject: 'Follow-up in the team',
  description:
    'We meet and talk about how we look after each other at work. Taking part is voluntary. You may say no without giving a reason.',
  fileName: 'follow-up-in-the-team.ics',
  period: (day, from, until) => `${day} from ${from} to ${until}`,
  approval: {
    title: {
      open: 'Should the team meet?',
      approved: 'The meeting is arranged',
      declined: 'No meeting has been arranged',
      cancelled: 'The meeting is cancelled',
      'out-of-date': 'This card no longer applies',
    },
    body: 'A short meeting can help the team. First ask the employee whether now is a good time for it. Then choose a time when most people can come.',
    approved: (period) => `You will meet on ${period}.`,
    declined: 'Nothing was sent. You can always get new times in the case.',
    outOfDate: 'Open the case to see what applies now.',
    invitation: 'The invitation says:',
    team: 'It goes to:',
    mayMention: 'The employee has agreed to be mentioned. Still, ask again just before the meeting.',
    doNotMention:
      'The employee has not agreed to be mentioned. Do not talk about who it happened to or what happened.',
    byWorkflow: 'The invitation is sent to the team when you have chosen a time.',
    byFile: 'You get a calendar file that you send to the team yourself.',
    sentByWorkflow: 'The invitation is being sent to the team now.',
    sentByFile: 'You get a calendar file that you send to the team yourself.',
    andLead: 'and whoever leads the meeting',
    leads: 'Who leads the meeting?',
    isLead: (name) => `${name} leads the meeting.`,
    times: 'Choose a time',
    timeMissing: 'Choose one of the times.',
    noTimes: 'These times have passed. Ask for other times, or write your own.',
    approve: 'I choose this time',
    decline: 'Not now',
    open: 'I want to see the case',
    summary: 'A suggestion is waiting for your answer',
  },
  file: {
    title: 'The invitation to the meeting',
    body: 'Open the file in your calendar, add the team and send it.',
    noLink: 'I cannot make a link to the file here. Create the meeting in your calendar with the time above.',
    name: (file) => `The file is called ${file}.`,
    download: 'I want to download the file',
    summary: 'The invitation to the meeting',
  },
};
