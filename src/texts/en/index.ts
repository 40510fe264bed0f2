import type { Texts } from '../texts.ts';
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

/** Every text in English. */
export const en: Texts = {
  language: 'en',
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
