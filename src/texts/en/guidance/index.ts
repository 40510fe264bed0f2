import type { GuidanceText } from '../../guidance-text.ts';
import { advice } from './advice.ts';
import { definition } from './definition.ts';
import { plan } from './plan.ts';
import { policeReport } from './police-report.ts';
import { screenshot } from './screenshot.ts';
import { takeDown } from './take-down.ts';

export const pages: GuidanceText = {
  screenshot,
  'take-down': takeDown,
  'police-report': policeReport,
  plan,
  definition,
  advice,
};
