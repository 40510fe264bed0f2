import { numberToTap } from '../../guidance/contacts.ts';
import type { Texts } from '../texts.ts';

export const crisis: Texts['crisis'] = {
  emergency: `Call ${numberToTap('emergency')} if you are in danger right now.`,
  police: `Call the police on ${numberToTap('police')} when it is not an emergency.`,
  lifeline: `If you have thoughts of not wanting to live, call Livslinien on ${numberToTap('lifeline')}. You can also call the on-call doctor (${numberToTap('doctor')} in the Capital Region).`,
  victims: `Call the counselling line Offerrådgivningen on ${numberToTap('victims')}. It is free, and you can be anonymous.`,
  notAlone: 'You should not have to be alone with it.',
};
