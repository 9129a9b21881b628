import { existsSync, statSync } from 'node:fs';
import { join, normalize } from 'node:path';
import type { BrowserContext } from '@playwright/test';

/** Tries a portal that is built but not yet packaged into the gateway: files under /app come from its folder. */
export async function servePortalFrom(context: BrowserContext, dist: string | undefined) {
  if (!dist) return;
  await context.route(/\/app(\/|$)/, (route) => {
    const path = normalize(new URL(route.request().url()).pathname.slice('/app'.length));
    const file = join(dist, path);
    const found = file.startsWith(dist) && existsSync(file) && statSync(file).isFile();
    // A redirect is not routed: the page may be the packaged one, which then gets the files that it asks for.
    if (!found && path.startsWith('/assets/')) return route.continue();
    return route.fulfill({ path: found ? file : join(dist, 'index.html') });
  });
}
