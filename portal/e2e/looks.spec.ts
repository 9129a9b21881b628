import { test } from '@playwright/test';
import { look } from './support/look';
import { as, forgetEverybody } from './support/people';

/** The screens of each role that need no particular thing to exist. */
const screens: Record<string, string[]> = {
  applicant1: [
    '',
    'calls',
    'applications',
    'organisations',
    'organisations/new',
    'agreements',
    'vouchers',
    'messages',
    'messages/preferences',
  ],
  recommender1: ['', 'endorsements'],
  officer1: ['', 'calls', 'calls/new', 'formal-checks', 'rounds', 'notices', 'experts', 'experts/mergers', 'clauses'],
  expert1: ['', 'conflicts'],
  maker1: [
    '',
    'payments',
    'payments?tab=due',
    'payments?tab=runs',
    'payments?tab=reconciliation',
    'agreements',
    'vouchers',
    'vouchers?tab=providers',
    'loans',
    'loans?tab=months',
    'pools',
    'ledger',
    'ledger?tab=accounts',
    'ledger?tab=periods',
  ],
  checker1: [''],
  talent1: ['', 'needs', 'needs/new', 'people'],
  auditor1: ['', 'timelines', 'clauses', 'flow'],
};

test.afterAll(forgetEverybody);

for (const [username, paths] of Object.entries(screens)) {
  test(`${username} sees every screen of the role, sound in both languages and widths`, async ({ browser }) => {
    const page = await as(browser, username);
    for (const path of paths) {
      await page.goto(`/app/${path}`);
      await look(page, `${username}-${path.replace(/\W+/g, '-') || 'home'}`);
    }
  });
}
