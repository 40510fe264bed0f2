import { alertAskCard } from '../alert-ask.ts';
import { alertOnCallCard } from '../alert-on-call.ts';
import { alertStatusCard } from '../alert-status.ts';
import { placeAskCard } from '../place-ask.ts';
import { placeStatusCard } from '../place-status.ts';

/** Whoever is on call, and the places in Teams where a unit is told. */
export const onCallSubmits = {
  ...alertAskCard.submits,
  ...alertOnCallCard.submits,
  ...alertStatusCard.submits,
  ...placeAskCard.submits,
  ...placeStatusCard.submits,
};
