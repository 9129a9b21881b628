import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const WIDTHS = [1440, 390] as const;
const LANGUAGES = ['zh-CN', 'en'] as const;
const OTHER = { 'zh-CN': 'English', en: '中文' } as const;

/** No serious finding of axe, and nothing wider than the window. What still loads is paler than it will be. */
export async function isSound(page: Page, name: string) {
  await expect(page.locator('.ant-btn-loading:visible')).toHaveCount(0);
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  const told = serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  expect(told, `axe on ${name}`).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow, `${name} is wider than the window`).toBeLessThanOrEqual(0);
}

export async function settled(page: Page) {
  await expect(page.locator('.skeleton, [aria-busy="true"]')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** The screen as it is, checked and kept: nothing is pressed and nothing resized. */
export async function glance(page: Page, name: string) {
  await settled(page);
  if (PICTURES) await page.screenshot({ path: `test-results/looks/${name}.png`, fullPage: true });
  await isSound(page, name);
}

const PICTURES = process.env['FUHUA_LOOKS'] !== 'no';

/**
 * A screen in both languages and at both widths. Each is checked, though not each with each: axe takes longer than the
 * screen. Pictures are for somebody to look at; FUHUA_LOOKS=no leaves them out.
 */
export async function look(page: Page, name: string) {
  for (const language of LANGUAGES) {
    for (const width of WIDTHS) {
      const checked = (width === 1440) === (language === 'zh-CN');
      if (!checked && !PICTURES) continue;
      await page.setViewportSize({ width, height: width < 500 ? 844 : 900 });
      await settled(page);
      if (PICTURES) {
        await page.screenshot({ path: `test-results/looks/${name}-${width}-${language}.png`, fullPage: true });
      }
      if (checked) await isSound(page, `${name} at ${width} in ${language}`);
    }
    await page.getByRole('button', { name: OTHER[language], exact: true }).click();
  }
  await page.setViewportSize({ width: 1440, height: 900 });
}
