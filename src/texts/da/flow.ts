/** What the organisation's own flows may show. */
export const flow = {
  heartbeat: 'Prøve af flowet',
  heartbeatMeaning: 'Chikanehjælpen prøver en gang om måneden, om flowet svarer. Ingen skal gøre noget.',
};
