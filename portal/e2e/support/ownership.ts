import { expect, type Browser, type Page } from '@playwright/test';
import { apiOf } from './api';
import { pdf } from './call';
import { as } from './people';

/** Hands in the certificate and the letter of authority from the page of an unverified organisation. */
export async function prove(page: Page) {
  await page.getByRole('button', { name: '提交归属证明' }).click();
  for (const [kind, name] of [
    ['LICENCE', '营业执照.pdf'],
    ['AUTHORISATION', '授权书.pdf'],
  ] as const) {
    await page.locator(`input[data-place="${kind}"]`).setInputFiles({ name, mimeType: 'application/pdf', buffer: pdf });
    await expect(page.getByRole('link', { name })).toBeVisible();
  }
  await page.getByRole('button', { name: '提交核验' }).click();
  await expect(page.getByText('等待项目主管核验')).toBeVisible();
}

/** An officer accepts the proof of the organisation. */
export async function accept(browser: Browser, organisation: string) {
  const page = await as(browser, 'officer1');
  await page.goto('/app/proofs');
  await page.getByRole('link', { name: organisation }).click();
  await page.getByLabel('核验意见').fill('证照与授权书核对无误。');
  await page.getByRole('button', { name: '核验通过' }).click();
  await expect(page.getByText('已通过').first()).toBeVisible();
  await page.close();
}

/** The same without screens, for journeys about something else: an officer who has no part in it accepts. */
export async function verified(owner: Page, officer: Page, uscc: string) {
  const mine = apiOf(owner);
  const { id } = await mine.post<{ id: string }>('/applicant/v1/proofs', { uscc });
  const path = `/applicant/v1/proofs/${id}`;
  for (const kind of ['LICENCE', 'AUTHORISATION'])
    await mine.upload(`${path}/files?kind=${kind}&fileName=${kind}.pdf`, pdf);
  const written = await mine.get<{ version: number }>(path);
  const handedIn = await mine.post<{ version: number }>(`${path}/submission`, {}, written.version);
  await apiOf(officer).post(
    `${path}/decision`,
    { outcome: 'ACCEPT', reason: '证照与授权书核对无误。' },
    handedIn.version,
  );
}
