import { execFileSync } from 'node:child_process';
import { defineConfig } from '@playwright/test';

/** Debian's Chromium: nothing is downloaded by the tests. */
function chromium(): string {
  if (process.env['CHROMIUM']) return process.env['CHROMIUM'];
  try {
    return execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim();
  } catch {
    throw new Error('Chromium is not installed: apt-get install chromium fonts-noto-cjk, or set CHROMIUM');
  }
}

/** The journeys run against a whole platform with its demonstration, and leave one more application in it. */
export default defineConfig({
  testDir: 'e2e',
  // A folder of its own: it is emptied first, and the unit tests' report lies beside it.
  outputDir: 'test-results/browser',
  workers: 1,
  fullyParallel: false,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    baseURL: process.env['FUHUA_GATEWAY'] ?? 'http://localhost:8080',
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    screenshot: 'only-on-failure',
    trace: 'off',
    launchOptions: {
      executablePath: chromium(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
