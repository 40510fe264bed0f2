/**
 * Who may import whom. The core is pure, the app knows ports but no adapter, and each foreign SDK lives in one
 * folder, so that it can be replaced by replacing that folder.
 */

const pure = '^src/(case|law|organisation|notices|guidance|evidence|alert|concern|statistics|contingency)/';
const puresTools = 'node_modules/(zod|temporal-polyfill|fflate)/';
const cardTools = 'node_modules/(adaptivecards-templating|adaptive-expressions)/';
const teamsSdk =
  'node_modules/(botbuilder|botframework)[^/]*/|node_modules/(@microsoft/teams-ai|(@types/)?restify)/';

/** Everything that is not listed is forbidden. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { pathNot: allowed },
});

const never = (name, from, to, comment) => ({ name, comment, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    only(
      'pure-core',
      pure,
      [pure, puresTools],
      'The core computes from data: time, ids and settings are handed in.',
    ),
    only(
      'texts-are-words',
      '^src/texts/',
      ['^src/texts/', '^src/guidance/'],
      'Texts are words only. The numbers and addresses in them stand in one place, with their source.',
    ),
    only(
      'documents-are-pure',
      '^src/documents/',
      [pure, '^src/(documents|texts)/', puresTools],
      'A document is made from what its reader may know, and from words.',
    ),
    only(
      'cards-are-pure',
      '^src/cards/',
      [pure, '^src/(cards|texts|documents)/', '^adaptive-cards/', puresTools, cardTools],
      'A card is made from data, texts and a template.',
    ),
    only(
      'ports-are-interfaces',
      '^src/ports/',
      [pure, '^src/(ports|cards|documents)/', puresTools],
      'A port speaks of our own things, never of an SDK.',
    ),
    only(
      'app-knows-ports-only',
      '^src/app/',
      [pure, '^src/(app|ports|cards|texts|documents)/', puresTools, '^(node:)?crypto$'],
      'What the app needs from outside goes through a port. Only hashing comes from Node itself.',
    ),
    never(
      'adapters-stand-alone',
      { path: '^src/adapters/([^/]+)/' },
      { path: '^src/(app|adapters)/', pathNot: '^src/adapters/$1/' },
      'An adapter knows neither the app nor another adapter: index.ts brings them together.',
    ),
    never(
      'teams-sdk-in-one-folder',
      { path: '^src/', pathNot: '^src/adapters/teams/' },
      { path: teamsSdk },
      'Its support has ended: a successor must be a new folder, not a rewrite.',
    ),
    never(
      'azure-sdk-in-one-folder',
      { path: '^src/', pathNot: '^src/adapters/(azure-storage|identity)/' },
      { path: 'node_modules/@azure/' },
      'Storage and tokens are reached through ports.',
    ),
    never(
      'docx-in-one-folder',
      { path: '^src/', pathNot: '^src/adapters/docx/' },
      { path: 'node_modules/docx/' },
      'A file in another format must be a new folder. Loading it takes time that a start does not have.',
    ),
    never('nobody-imports-index', {}, { path: '^src/index\\.ts$' }, 'Importing it would start the program.'),
    never('no-cycles', {}, { circular: true }, 'Files that need each other cannot be read one at a time.'),
    never(
      'no-development-packages',
      { path: '^src/', pathNot: '^src/adapters/local/' },
      { dependencyTypes: ['npm-dev'], pathNot: 'node_modules/@types/' },
      'They are not there in production.',
    ),
    never(
      'local-mode-may-use-azurite',
      { path: '^src/adapters/local/' },
      {
        dependencyTypes: ['npm-dev'],
        pathNot: 'node_modules/(azurite|@microsoft/m365agentsplayground|@types)/',
      },
      'The storage emulator is the one development package that the trial mode runs.',
    ),
    never(
      'src-stands-alone',
      { path: '^src/' },
      { path: '^(test|bench|scripts)/' },
      'They use src, not the reverse.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Type imports count as well: a type from an SDK ties us to it as much as a call does.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['main', 'types'],
    },
  },
};
