import { Temporal } from 'temporal-polyfill';

/** An instant as every event and row keeps it: UTC with milliseconds, so that texts sort as times do. */
export function instantText(instant: Temporal.Instant): string {
  return instant.toString({ smallestUnit: 'millisecond' });
}

const normalForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** The same text form for an instant that comes as text. */
export function normalInstant(text: string): string {
  return normalForm.test(text) ? text : instantText(Temporal.Instant.from(text));
}

/** So many seconds later. */
export function secondsLater(text: string, seconds: number): string {
  return instantText(Temporal.Instant.from(text).add({ seconds }));
}

/** So many hours of 60 minutes later, whatever the wall clock does. */
export function hoursLater(text: string, hours: number): string {
  return instantText(Temporal.Instant.from(text).add({ hours }));
}
