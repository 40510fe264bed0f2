import type { Texts } from '../texts.ts';
import { dates } from './dates.ts';
import { notification } from './notification.ts';
import { shared } from './shared.ts';

/** Every text in English. */
export const en: Texts = { language: 'en', dates, notification, shared };
