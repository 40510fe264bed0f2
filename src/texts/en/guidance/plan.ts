import type { GuidanceText } from '../../guidance-text.ts';

export const plan: GuidanceText['plan'] = {
  name: 'Contingency plan',
  sections: {
    who: {
      title: 'Contingency plan: who does what',
      lead: ['These are the people whose names I know.'],
      after: [
        'You can choose the five steps below. What is missing in them is for your manager and the health and safety representative to agree on.',
      ],
    },
    'first-aid': {
      title: 'Step 1: Psychological first aid',
      lead: ['The first talk is the manager’s task, preferably on the same working day.'],
      points: [
        'You should not be alone with it.',
        'Your work can be shared out differently, and someone can stand in for you.',
        'Together you look at whether you need a psychologist.',
      ],
    },
    documentation: {
      title: 'Step 2: Documentation',
      lead: ['You need not collect it yourself. Someone else can do it for you.'],
      points: [
        'Wait before you delete.',
        'Save the link, the time and a picture of the screen. Type “screenshot” to see how it is done.',
      ],
    },
    stop: {
      title: 'Step 3: Stop the harassment',
      lead: [
        'Only management talks to the sender. It happens only when you have said yes and safety has been assessed.',
      ],
      points: [
        'Posts and profiles are reported to the service. Type “take down” to see more.',
        'Someone looks again whether it is gone.',
      ],
    },
    reporting: {
      title: 'Step 4: Help with reporting',
      lead: [
        'The workplace records what has happened. If it is a work accident, the workplace is the one that notifies it.',
      ],
      points: ['If you want to go to the police, you can get help with it. Type “police” to see more.'],
    },
    debriefing: {
      title: 'Step 5: Debriefing',
      lead: ['When things are calm, the team can talk about what you have learnt.'],
      points: [
        'It is voluntary to take part.',
        'Your name and what happened are not mentioned unless you say yes.',
      ],
    },
  },
};
