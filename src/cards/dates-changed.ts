import template from '../../adaptive-cards/dates-changed.json' with { type: 'json' };
import { caseClick } from './clicks.ts';
import { DatesChangedData, datesChangedView } from './dates-changed-data.ts';
import { defineCard } from './define-card.ts';

/** Dates have changed, for the leader; for the channel without the dates, whose names would say too much. */
export const datesChangedCard = defineCard({
  name: 'dates-changed',
  template,
  data: DatesChangedData,
  view: (data, rendering) => {
    const { neutral, open } = rendering.texts.datesChanged;
    const view = datesChangedView(data, rendering);
    return {
      ...view,
      lines: view.lines.length === 0 ? [{ line: neutral }] : view.lines,
      verb: 'open-case',
      open,
    };
  },
  submits: { 'open-case': caseClick },
});
