const files = [
  // Models, planners, prompts, sign-in dialogs: this bot asks no language model and signs nobody in.
  '@microsoft/teams-ai/lib/(AI|authentication/Authentication)',
  'botbuilder-dialogs/lib/index',
  // Adapters, clients and handlers next to the ones of this folder, each with an HTTP or file library of its own.
  'botbuilder/lib/(botFramework(Adapter|HttpClient)|cloudAdapter|(sharepoint|skills|streaming|teams)/\\w+)',
  'botbuilder/lib/(channelService(Handler|HandlerBase|Routes)|teams(ActivityHandler|ActivityHelpers|Info))',
  'botbuilder/lib/(fileTranscriptStore|inspectionMiddleware|setSpeakMiddleware)',
  'botframework-connector/lib/emulatorApiClient',
  'botframework-connector/lib/auth/(botFrameworkClientImpl|(certificate|federated|msal)AppCredentials)',
  // Parsers of bodies and queries, throttles, file servers: server.ts reads requests itself.
  'restify/lib/plugins/index',
];

/**
 * Files of the Teams SDKs and of restify that this bot never uses, by path or address. They are two thirds of what
 * those packages load, in time and in memory; openai and the tokenizers are reached through them alone.
 */
export const leftOut = new RegExp(`[\\\\/]node_modules[\\\\/](${files.join('|').replaceAll('/', '[\\\\/]')})\\.js$`);

/**
 * CommonJS source that stands in for each of them. Classes may extend what it exports and names may be read from it;
 * calling anything throws, so that a use nobody thought of is seen at once.
 */
export const standIn = `
const refuse = () => { throw new Error('This part of the SDK is left out: src/adapters/teams/left-out.ts'); };
const isOwn = (key) => key === '__esModule' || typeof key === 'symbol';
const anything = new Proxy(function () {}, {
  apply: refuse,
  construct: refuse,
  get: (target, key) => (key === 'prototype' ? target.prototype : isOwn(key) ? undefined : anything),
});
module.exports = new Proxy({}, { get: (target, key) => (isOwn(key) ? target[key] : anything) });
`;
