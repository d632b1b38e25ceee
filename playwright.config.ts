import { defineConfig } from '@playwright/test';

const port = Number(process.env.E2E_PORT ?? '3210');
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const desktop = { viewport: { width: 1280, height: 900 } };
/** What is written at work would change what the readers' journeys count on: each side has a server of its own. */
const atWork = { testMatch: '**/e2e/work/*.spec.ts', baseURL: `http://localhost:${port + 1}` };

/** The built program on a temporary data folder with the examples, in a real Chromium, as a phone and as a desktop. TRACE=1 keeps what led to a failure, step by step. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // What holds only at the second try is named when all is run: its cause is looked for, and one slow moment doesn't hide what the other journeys say.
  retries: process.env.CI ? 1 : 0,
  reporter: 'list',
  // A machine that others use too is slow now and then; what has to be quick is timed in the journey itself.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    screenshot: 'only-on-failure',
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
    launchOptions: {
      executablePath: process.env.CHROMIUM,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
    },
  },
  projects: [
    { name: 'phone', testIgnore: atWork.testMatch, use: phone },
    { name: 'desktop', testIgnore: atWork.testMatch, use: desktop },
    { name: 'phone at work', testMatch: atWork.testMatch, use: { ...phone, baseURL: atWork.baseURL } },
    { name: 'desktop at work', testMatch: atWork.testMatch, use: { ...desktop, baseURL: atWork.baseURL } },
  ],
  webServer: [serverAt(port), serverAt(port + 1)],
});

function serverAt(at: number) {
  return {
    command: 'node e2e/server.ts',
    env: { PORT: String(at), PATH: `${import.meta.dirname}/node_modules/.bin:${process.env.PATH}` },
    url: `http://localhost:${at}/`,
    timeout: 300_000,
    stdout: 'pipe' as const,
    gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 5000 },
  };
}
