import { numberToTap } from '../../guidance/contacts.ts';

/** The numbers that are one tap away on every card of the employee. No opening hours: they change, and a wrong one hurts. */
export const crisis = {
  emergency: `Ring ${numberToTap('emergency')}, hvis du er i fare lige nu.`,
  police: `Ring ${numberToTap('police')} til politiet, når det ikke er akut.`,
  lifeline: `Har du tanker om ikke at ville leve, så ring til Livslinien på ${numberToTap('lifeline')}. Du kan også ringe til lægevagten (${numberToTap('doctor')} i Region Hovedstaden).`,
  victims: `Ring til Offerrådgivningen på ${numberToTap('victims')}. Det er gratis, og du kan være anonym.`,
  notAlone: 'Du skal ikke være alene med det.',
};
