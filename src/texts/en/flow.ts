import type { Texts } from '../texts.ts';

export const flow: Texts['flow'] = {
  heartbeat: 'Test of the flow',
  heartbeatMeaning: 'Chikanehjælpen checks once a month whether the flow answers. Nobody has to do anything.',
};
