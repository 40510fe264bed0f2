import template from '../../adaptive-cards/dates-changed.json' with { type: 'json' };
import { caseClick } from './clicks.ts';
import { DatesChangedData, datesChangedView } from './dates-changed-data.ts';
import { defineCard } from './define-card.ts';
import { withHelpNow } from './help-now.ts';

/** Dates have changed, for the person. */
export const datesChangedPersonCard = defineCard(
  withHelpNow({
    name: 'dates-changed-person',
    template,
    data: DatesChangedData,
    view: (data, rendering) => ({
      ...datesChangedView(data, rendering),
      verb: 'show-case',
      open: rendering.texts.shared.showCase,
    }),
    submits: { 'show-case': caseClick },
  }),
);
