import type { Texts } from '../texts.ts';

export const tasks: Texts['tasks'] = {
  names: {
    'first-talk': 'Talk with the employee',
    'not-alone': 'Make sure that the employee is not alone',
    'work-split': 'Share out the work',
    'first-aider': 'Offer a psychological first-aider',
    psychologist: 'Consider together whether a psychologist can help',
    evidence: 'Keep evidence for the employee',
    'journal-note': 'Write in the citizen’s file, apart from the case',
    'sender-contact': 'Settle whether you contact the sender',
    'take-down': 'Have content taken off the internet',
    register: 'Register the incident',
    'accident-notice': 'Send the notice in EASY',
    'disease-guide': 'Look at both accident and disease',
    'police-help': 'Settle whether to help with a police report',
    'article-14': 'Settle whether the sender is to be informed',
    debriefing: 'Hold a talk in the team',
    learning: 'Write down what you have learned',
    prevention: 'Agree on how to prevent it',
    apv: 'Bring it into the workplace assessment (APV)',
    'contact-person': 'Name a fixed contact person',
    wellbeing: 'Follow up on wellbeing',
  },
};
