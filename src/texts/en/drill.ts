import type { Texts } from '../texts.ts';

export const drill: Texts['drill'] = {
  mark: 'Drill. This has not really happened.',
  marked: (line) => `Drill: ${line}`,
  number: (number) => `${number} (drill)`,
  documentTitle: (title) => `DRILL: ${title}`,
  documentNotice: 'DRILL. This has not happened. Do not send it to the police, EASY or anybody else.',
  start: {
    title: 'Do you want to hold a drill?',
    body: 'You go through the same steps as in a real case. The colleagues you choose get real messages. All of them say “Drill”.',
    stays:
      'The drill is left out of all figures, and whoever is on call is not told of it. Under “I need help now”, the numbers and whoever is on call are always real. Only write what you have made up.',
    begin: 'I want to begin the drill',
    real: 'No, something has happened',
  },
};
