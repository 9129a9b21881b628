import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { servePortalFrom } from './unpackaged';

export const PASSWORD = 'fuhua-demo';

/** One signed-in context per person: signing in again and again would only try the identity provider. */
const contexts = new Map<string, BrowserContext>();

export async function as(browser: Browser, username: string): Promise<Page> {
  const known = contexts.get(username);
  if (known) return known.newPage();
  const context = await browser.newContext();
  await servePortalFrom(context, process.env['FUHUA_PORTAL_DIST']);
  contexts.set(username, context);
  const page = await context.newPage();
  await signIn(page, username);
  return page;
}

export async function signIn(page: Page, username: string) {
  await page.goto('/app/');
  await page.getByRole('link', { name: '登录' }).click();
  await page.locator('#username').fill(username);
  await page.locator('#password').fill(PASSWORD);
  await page.locator('#kc-login').click();
  await expect(page.getByRole('navigation', { name: '主导航' })).toBeVisible();
  await page.goto('/app/');
}

export async function forgetEverybody() {
  await Promise.all([...contexts.values()].map((context) => context.close()));
  contexts.clear();
}
