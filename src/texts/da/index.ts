import { dates } from './dates.ts';
import { notification } from './notification.ts';
import { shared } from './shared.ts';

/** Every text in Danish. Its shape is the contract for all languages: a missing text does not compile. */
export const da = { language: 'da', dates, notification, shared };
