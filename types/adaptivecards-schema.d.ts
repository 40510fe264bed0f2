/** Stands in for `adaptivecards/src/schema`, which the templating library's types name and which is source code, not types. */
export interface IAdaptiveCard {
  type: 'AdaptiveCard';
}
