/**
 * What of the Teams SDKs and of restify this bot never uses: two thirds of what they load, in time and in memory.
 * openai and the tokenizers are reached through it alone.
 */
const unused = files(
  // Models, planners, prompts, sign-in dialogs: this bot asks no language model and signs nobody in.
  '@microsoft/teams-ai/lib/(AI|authentication/Authentication)',
  'botbuilder-dialogs/lib/index',
  // Adapters, clients and handlers next to the ones of this folder, each with an HTTP or file library of its own.
  'botbuilder/lib/(botFramework(Adapter|HttpClient)|cloudAdapter|(sharepoint|skills|streaming|teams)/\\w+)',
  'botbuilder/lib/(channelService(Handler|HandlerBase|Routes)|teams(ActivityHandler|ActivityHelpers|Info))',
  'botbuilder/lib/(fileTranscriptStore|inspectionMiddleware|setSpeakMiddleware)',
  // Clients of Bot Connector and its token service, and the HTTP layer under them: connector.ts sends by fetch.
  'botframework-connector/lib/(connectorApi/connectorClient|emulatorApiClient|teams/index|tokenApi/tokenApiClient)',
  'botbuilder-stdlib/lib/azureCoreHttpCompat',
  'botframework-connector/lib/auth/(botFrameworkClientImpl|(certificate|federated|msal)AppCredentials)',
  // Parsers of bodies and queries, throttles, file servers: server.ts reads requests itself.
  'restify/lib/plugins/index',
);

/** Classes may extend what it exports and names may be read from it. Calling anything throws, so that a use nobody thought of is seen at once. */
const refusal = `
const refuse = () => { throw new Error('This part of the SDK is left out: src/adapters/teams/left-out.ts'); };
const isOwn = (key) => key === '__esModule' || typeof key === 'symbol';
const anything = new Proxy(function () {}, {
  apply: refuse,
  construct: refuse,
  get: (target, key) => (key === 'prototype' ? target.prototype : isOwn(key) ? undefined : anything),
});
module.exports = new Proxy({}, { get: (target, key) => (isOwn(key) ? target[key] : anything) });
`;

/** botbuilder fetches signing keys with it; Node has the same built in. */
const fetchPackage = files('botframework-connector/node_modules/node-fetch/lib/index');

/** Where botbuilder gets tokens of a managed identity: the package for it is loaded when there is one. */
const tokenProvider = files('botframework-connector/lib/auth/jwtTokenProviderFactory');
const lateTokenProvider = `
exports.JwtTokenProviderFactory = class {
  createAzureServiceTokenProvider(appId) {
    const credential = import('@azure/identity').then((azure) => new azure.DefaultAzureCredential({ managedIdentityClientId: appId }));
    return { getToken: async (...asked) => (await credential).getToken(...asked) };
  }
};
`;

/** CommonJS source that is loaded instead of a file, by its path or address; nothing for a file that is loaded as it is. */
export function standInFor(file: string): string | undefined {
  if (unused.test(file)) return refusal;
  if (tokenProvider.test(file)) return lateTokenProvider;
  return fetchPackage.test(file) ? 'module.exports = fetch;' : undefined;
}

function files(...paths: readonly string[]): RegExp {
  return new RegExp(`/node_modules/(${paths.join('|')})\\.js$`.replaceAll('/', '[\\\\/]'));
}
