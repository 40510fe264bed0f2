import { rm } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { standInFor } from '../src/adapters/teams/left-out.ts';

// Writes the production bundle: `npm run bundle -- [folder]`, by default dist/.

/** The same files as at a start from source are left out, see left-out.ts. */
const leaveOut: Plugin = {
  name: 'leave-out',
  setup(bundle) {
    bundle.onLoad({ filter: /[\\/]node_modules[\\/].*\.js$/ }, ({ path }) => {
      const contents = standInFor(path);
      return contents === undefined ? undefined : { contents, loader: 'js' };
    });
  },
};

/** Azure packages come as modules for `import` and again for `require`; everybody gets the first. */
const oneCopy: Plugin = {
  name: 'one-copy',
  setup(bundle) {
    bundle.onResolve({ filter: /^@(azure|typespec)\// }, ({ path, kind, resolveDir }) =>
      kind === 'require-call' ? bundle.resolve(path, { kind: 'import-statement', resolveDir }) : undefined,
    );
  },
};

/** What a start from source has and production has not: the trial mode with Azurite and Playground, and the hook on loading. */
const onlyFromSource = new Map([
  [
    'local.ts',
    `import { ConfigError } from '../config/config-error.ts';
     export function startLocal() {
       throw new ConfigError(['CLIENT_ID is not set, and the bundle has no local mode: set it, or use npm start']);
     }`,
  ],
  ['leave-out.ts', 'export function leaveOut() {}'],
]);

const productionOnly: Plugin = {
  name: 'production-only',
  setup(bundle) {
    bundle.onLoad({ filter: /[\\/]src[\\/]start[\\/](local|leave-out)\.ts$/ }, ({ path }) => ({
      contents: onlyFromSource.get(basename(path)) ?? '',
      resolveDir: dirname(path),
    }));
  },
};

const outdir = process.argv[2] ?? 'dist';
await rm(outdir, { recursive: true, force: true });
await build({
  entryPoints: ['src/index.ts'],
  outdir,
  bundle: true,
  // Parts that are imported on demand stay files of their own.
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  sourcemap: true,
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'linked',
  // Native code; restify does without it.
  external: ['dtrace-provider'],
  plugins: [leaveOut, oneCopy, productionOnly],
  // CommonJS packages ask for Node's own modules by require.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
  logLevel: 'warning',
});
