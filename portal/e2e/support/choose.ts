import { expect, type Locator } from '@playwright/test';

/** Takes options from a list as a person does who looks whether each stands there afterwards, and tries again. */
export async function choose(field: Locator, ...options: string[]) {
  const page = field.page();
  const box = field.locator('xpath=ancestor::*[contains(concat(" ", @class, " "), " ant-select ")][1]');
  for (const option of options) {
    const offered = page.locator('.ant-select-item-option:visible').filter({ hasText: option }).first();
    const chosen = box
      .locator('.ant-select-content-has-value, .ant-select-selection-item')
      .filter({ hasText: option })
      .first();
    await expect(async () => {
      if ((await chosen.count()) > 0) return;
      if (!(await offered.isVisible())) await field.click({ timeout: 5_000 });
      await offered.click({ timeout: 5_000 });
      await expect(chosen).toBeAttached({ timeout: 2_000 });
    }).toPass({ timeout: 30_000 });
  }
}
