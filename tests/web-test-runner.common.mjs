/** What all runs of Web Test Runner share. */
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { fileURLToPath } from 'node:url';
import { jsonModules } from './server/json-modules.mjs';
import { servePages } from './server/pages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** ms; the slowest machine is a busy one with two cores that runs two engines at once. */
const TEST_TIMEOUT = 20_000;
const START_TIMEOUT = 60_000;
const FILE_TIMEOUT = 180_000;

/** Readers want no motion in tests, whatever the engine's default: what is asked for is there at once. `withMotion` (tests/support/motion.ts) is for tests of it. */
const STILL = `<script>
  {
    const { matchMedia } = window;
    window.matchMedia = (query) => matchMedia(query.replace('(prefers-reduced-motion: reduce)', 'all'));
  }
</script>`;

export const common = {
  rootDir: root,
  // Lit as it is shipped: its development build writes to the console.
  nodeResolve: { exportConditions: ['production', 'default'] },
  // One page at a time in each engine: the page has the focus, and WebKit takes keys and pointer only then.
  concurrency: 1,
  concurrentBrowsers: 2,
  browserStartTimeout: START_TIMEOUT,
  testsStartTimeout: START_TIMEOUT,
  testsFinishTimeout: FILE_TIMEOUT,
  testFramework: { config: { ui: 'bdd', timeout: String(TEST_TIMEOUT), retries: 0 } },
  testRunnerHtml: (testFramework) => `<!doctype html>
<html>
  <head>${STILL}</head>
  <body><script type="module" src="${testFramework}"></script></body>
</html>`,
  plugins: [
    jsonModules(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
    }),
  ],
  middleware: [servePages()],
};
