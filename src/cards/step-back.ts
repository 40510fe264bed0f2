import { IntakeStep } from '../case/draft.ts';
import { caseClick } from './clicks.ts';

/** What the back button of a step of the intake sends. `from` tells a second click from a click on the step before. */
export const stepBackClick = caseClick.extend({ from: IntakeStep });
