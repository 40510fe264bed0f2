import type { Texts } from '../texts.ts';

export const debriefing: Texts['debriefing'] = {
  subject: 'Follow-up in the team',
  description: 'We meet and talk about how we take care of each other at work. Taking part is voluntary.',
  fileName: 'follow-up-in-the-team.ics',
  voluntary: 'Taking part is voluntary.',
  period: (day, from, until) => `${day} from ${from} to ${until}`,
  approval: {
    title: {
      open: 'Should the team meet?',
      approved: 'The meeting is arranged',
      declined: 'You said no to a meeting',
      'out-of-date': 'This card no longer applies',
    },
    body: 'A short meeting can bring calm. Choose a time when most can come.',
    approved: (period) => `You meet on ${period}.`,
    declined: 'Nothing was sent. You can always suggest new times from the case.',
    outOfDate: 'Open the case to see what applies now.',
    invitation: 'This is what the invitation says:',
    team: 'It goes to:',
    mayMention:
      'The person concerned has agreed to be mentioned in the meeting. Still, ask again just before.',
    doNotMention:
      'The person concerned has not agreed to be mentioned. Do not talk about who it happened to.',
    byWorkflow: 'The invitation is sent to the team when you have chosen.',
    byFile: 'You get a calendar file that you send to the team yourself.',
    sentByWorkflow: 'The invitation is being sent to the team now.',
    sentByFile: 'You get a calendar file that you send to the team.',
    times: 'Choose a time',
    timeMissing: 'Choose one of the times.',
    noTimes: 'These times have passed. Choose Not now, and get new times from the case.',
    approve: 'I choose this time',
    decline: 'Not now',
    open: 'I want to see the case',
    summary: 'A suggestion is waiting for your answer',
  },
  file: {
    title: 'Your invitation is ready',
    body: 'Open the file in your calendar, add the team and send it.',
    noLink: 'I cannot make a link to the file here. Create the meeting in your calendar with the time above.',
    name: (file) => `The file is called ${file}.`,
    download: 'I want to get the file',
    summary: 'Your invitation is ready',
  },
};
