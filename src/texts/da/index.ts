import { dates } from './dates.ts';
import { notification } from './notification.ts';
import { shared } from './shared.ts';
import { crisis } from './crisis.ts';
import * as followUp from './follow-up.ts';
import * as intake from './intake.ts';
import { intakePreview } from './intake-preview.ts';
import * as notices from './notices.ts';
import { personDeadlines } from './person-deadlines.ts';
import * as reporter from './reporter-case.ts';
import * as welcome from './welcome.ts';

/** Every text in Danish. Its shape is the contract for all languages: a missing text does not compile. */
export const da = {
  language: 'da',
  dates,
  notification,
  shared,
  crisis,
  intakePreview,
  personDeadlines,
  ...welcome,
  ...intake,
  ...reporter,
  ...followUp,
  ...notices,
};
