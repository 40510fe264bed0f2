import type { Texts } from '../texts.ts';

export const crisis: Texts['crisis'] = {
  emergency: 'Call 112 if you are in danger right now.',
  police: 'Call the police on 114 when it is not an emergency.',
  lifeline:
    'If you have thoughts of not wanting to live, call Livslinien on 70 201 201 or the on-call doctor (1813 in the Capital Region).',
  victims: 'Call the counselling line Offerrådgivningen on 116 006. It is free, and you can be anonymous.',
  notAlone: 'You should not be alone with it.',
};
